import type { Signals } from '../domain/evidence.js'
import type { Knowledge } from '../domain/knowledge.js'
import { LANGUAGES, type Language } from '../domain/language.js'
import type { Passage } from '../domain/passage.js'
import type { Stem } from '../domain/ports.js'
import type { Question } from '../domain/question.js'
import { fold, words } from '../domain/text.js'
import { termOf } from './analyse.js'
import type { Expanded } from './expand.js'
import { hashTerm } from './hash.js'
import type { LexicalIndex } from './lexical-index.js'

/** From this Dice coefficient of their 3-grams on, two words count as the same but for spelling. */
const SAME_WORD = 0.55

/** The words of everything that is known about a topic, both languages together. */
interface Profile {
  readonly terms: ReadonlySet<string>
  readonly trigrams: readonly ReadonlySet<string>[]
}

/**
 * How much of what was asked stands in a topic: the share of the question's idf mass whose words, or their translations,
 * or a word spelt nearly so, stand in its passages, title or phrasings. Words the folder has never seen weigh most, which
 * is what makes this tell a question from outside (AUROC 0.95 for questions from elsewhere, against 0.90 for the score).
 */
export function createCoverage(knowledge: Knowledge, index: LexicalIndex, stem: Stem) {
  const profiles = new Map<string, Profile>()
  const textsOf = new Map<string, { text: string; language: Language }[]>()
  const note = (topic: string, text: string, language: Language): void => {
    const list = textsOf.get(topic) ?? []
    list.push({ text, language })
    textsOf.set(topic, list)
  }
  for (const { topic, title, asks, language } of knowledge.documents)
    note(topic, [title, ...asks].join(' '), language)
  for (const { topic, text, language, headings } of knowledge.passages)
    note(topic, `${text} ${headings.join(' ')}`, language)

  const profileOf = (topic: string): Profile => {
    const known = profiles.get(topic)
    if (known !== undefined) return known
    const terms = new Set<string>()
    const folded = new Set<string>()
    for (const { text, language } of textsOf.get(topic) ?? []) {
      for (const word of words(text)) {
        terms.add(termOf(word, language, stem))
        folded.add(fold(word))
      }
    }
    const profile = { terms, trigrams: [...folded].filter((word) => word.length > 3).map(trigramsOf) }
    profiles.set(topic, profile)
    return profile
  }

  const idf = (word: string, language: Language): number =>
    index.channels.stems.idf(hashTerm(termOf(word, language, stem)))

  const frequency = (word: string, language: Language): number =>
    index.channels.stems.frequency(hashTerm(termOf(word, language, stem)))

  const knownShare = (language: Language, expanded: readonly Expanded[]): number => {
    let total = 0
    let known = 0
    for (const { word, translations } of expanded) {
      const weight = idf(word, language)
      total += weight
      const stands =
        frequency(word, language) > 0 ||
        translations.some((other) => frequency(other.word, otherThan(language)) > 0)
      if (stands) known += weight
    }
    return total === 0 ? 0 : known / total
  }

  return {
    measure(
      question: Question,
      expanded: readonly Expanded[],
      leading: readonly Passage[],
    ): Pick<Signals, 'coverage' | 'known' | 'missing'> {
      const topics = [...new Set(leading.map((passage) => passage.topic))].slice(0, 3).map(profileOf)
      let best = 0
      for (const profile of topics) {
        let total = 0
        let covered = 0
        for (const { word, translations } of expanded) {
          // A word is as rare as the most usual of its writings: "vermisst" is no rarer than "misses".
          const weight = Math.min(
            idf(word, question.language),
            ...translations.map((other) => idf(other.word, otherThan(question.language))),
          )
          total += weight
          covered +=
            weight *
            share(
              word,
              translations.map((other) => other.word),
              question.language,
              profile,
              stem,
            )
        }
        best = Math.max(best, total === 0 ? 0 : covered / total)
      }
      return {
        coverage: best,
        known: knownShare(question.language, expanded),
        missing: missingSpecifics(question.text, leading),
      }
    },
  }
}

function share(
  word: string,
  translations: readonly string[],
  language: Language,
  profile: Profile,
  stem: Stem,
): number {
  if (profile.terms.has(termOf(word, language, stem))) return 1
  if (translations.some((other) => profile.terms.has(termOf(other, otherThan(language), stem)))) return 1
  if (word.length < 4) return 0
  const own = trigramsOf(fold(word))
  let nearest = 0
  for (const other of profile.trigrams) nearest = Math.max(nearest, dice(own, other))
  return nearest >= SAME_WORD ? nearest : 0
}

/** Numbers, amounts and paragraphs that were asked for and stand in none of the leading passages. */
function missingSpecifics(text: string, leading: readonly Passage[]): string[] {
  const asked = words(text).filter((word) => /\p{N}/u.test(word))
  if (asked.length === 0) return []
  const there = new Set(
    leading.flatMap((passage) =>
      words(`${passage.title} ${passage.text} ${passage.citations.map((ref) => ref.citekey).join(' ')}`),
    ),
  )
  return asked.filter((word) => !there.has(word) && ![...there].some((other) => other.includes(word)))
}

function trigramsOf(word: string): ReadonlySet<string> {
  const marked = `_${word}_`
  const grams = new Set<string>()
  for (let at = 0; at + 3 <= marked.length; at += 1) grams.add(marked.slice(at, at + 3))
  return grams
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0
  for (const gram of a) if (b.has(gram)) both += 1
  return (2 * both) / (a.size + b.size)
}

function otherThan(language: Language): Language {
  return LANGUAGES.find((other) => other !== language)!
}
