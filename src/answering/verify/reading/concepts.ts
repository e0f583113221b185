import type { Glossary } from '../../../domain/knowledge.js'
import type { Language } from '../../../domain/language.js'
import type { Stem } from '../../../domain/ports.js'
import { fold } from '../../../domain/text.js'
import { allCountries, allPersons, allWords } from '../lexicon/all-words.js'
import { baseForm } from './irregular.js'
import { tokensOf } from './tokens.js'

/** A meaning that a word or phrase stands for; words with a common meaning may stand for one another. */
export type Meaning = number

export interface Concepts {
  readonly stemOf: (word: string, language: Language) => string
  /** Meanings of the phrase of `length` stems; none where the phrase is unknown. */
  readonly meaningsOf: (stems: readonly string[], language: Language) => readonly Meaning[] | undefined
  /** The stems that are two known words in one, for German compounds: `Partnergewalt`. */
  readonly partsOf: (stem: string) => readonly (readonly Meaning[])[] | undefined
  /** Whether the meaning is a thing or a person: its German words are nouns. */
  readonly isThing: (meaning: Meaning) => boolean
  readonly isCountry: (meaning: Meaning) => boolean
  readonly isPerson: (meaning: Meaning) => boolean
  readonly longestPhrase: number
}

const LONGEST_PHRASE = 5
/** Shortest half of a German compound, in letters. */
const SHORTEST_PART = 4
/** Letters that join the halves of a compound. */
const JOINTS: readonly string[] = ['', 's', 'n', 'en', 'e', 'es', 'er']

/**
 * Small words that stand inside a phrase without changing it: "assess (the) danger", "let (her) know", "(eine) Pause machen". They are
 * left out of phrases on both sides, here and in a text.
 */
const INSIDE: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set('the a an her his their its my your our one him them you me us it someone somebody'.split(' ')),
  de: new Set(
    `der die das den dem des ein eine einen einem einer eines ihr ihre ihren ihrem ihrer ihres sein seine seinen seinem seiner seines dein deine deinen
    deinem deiner mein meine meinen meinem meiner unser unsere unseren unserem unserer euer eure euren eurem eurer sich mich dich uns euch ihn ihm ihnen mir
    dir jemanden jemandem`.split(/\s+/u),
  ),
}

/** The words of both languages by meaning, from the leads' glossary and our own lexicon. */
export function createConcepts(glossary: Glossary, stem: Stem): Concepts {
  const known = { en: new Map<string, Meaning[]>(), de: new Map<string, Meaning[]>() }
  const stems = { en: new Map<string, string>(), de: new Map<string, string>() }
  const stemOf = (word: string, language: Language): string => {
    const before = stems[language].get(word)
    if (before !== undefined) return before
    const base = baseForm(word, language)
    const made = language === 'de' ? germanRoot(fold(stem(base, 'de'))) : fold(stem(base, 'en'))
    if (stems[language].size > 100_000) stems[language].clear()
    stems[language].set(word, made)
    return made
  }
  const inside = {
    en: new Set([...INSIDE.en].map((word) => stemOf(word, 'en'))),
    de: new Set([...INSIDE.de].map((word) => stemOf(word, 'de'))),
  }
  let next = 0
  const things = new Set<Meaning>()
  const file = (key: string, language: Language, meaning: Meaning): void => {
    const meanings = known[language].get(key)
    if (meanings === undefined) known[language].set(key, [meaning])
    else if (!meanings.includes(meaning)) meanings.push(meaning)
  }
  const add = (phrase: string, language: Language, meaning: Meaning): void => {
    const parts = wordsOf(phrase, language)
    if (parts.length === 0 || parts.length > LONGEST_PHRASE) return
    const lead = parts.length > 2 && INSIDE[language].has(parts[0]!.lower) ? 1 : 0
    const key = withoutInside(
      parts.slice(lead).map(({ lower }) => stemOf(lower, language)),
      inside[language],
    )
    file(key.join(' '), language, meaning)
    // "Kontakt halten" and "hält Kontakt": German turns a noun and its verb round.
    if (language === 'de' && key.length === 2 && parts[lead]!.capital && !parts.at(-1)!.capital)
      file(`${key[1]!} ${key[0]!}`, language, meaning)
  }
  const group = (en: readonly string[], de: readonly string[]): void => {
    const meaning = next
    if (/^\p{Lu}/u.test(de[0] ?? '')) things.add(meaning)
    next += 1
    for (const phrase of en) add(phrase, 'en', meaning)
    for (const phrase of de) add(phrase, 'de', meaning)
  }
  for (const term of glossary.terms)
    group([term.name.en, ...nearNames(term.also.en)], [term.name.de, ...nearNames(term.also.de)])
  for (const words of glossary.words) group(words.en, words.de)
  for (const words of allWords()) group(words.en.map(bare), words.de.map(bare))
  const firstCountry = next
  for (const words of allCountries()) group(words.en, words.de)
  const firstPerson = next
  for (const words of allPersons()) group(words.en.map(bare), words.de.map(bare))
  const compounds = new Map<string, readonly (readonly Meaning[])[] | null>()
  return {
    stemOf,
    meaningsOf: (parts, language) =>
      known[language].get(
        parts.length === 1
          ? parts[0]!
          : (parts.length === 2 ? parts : withoutInside(parts, inside[language])).join(' '),
      ),
    partsOf: (word) => {
      const before = compounds.get(word)
      if (before !== undefined) return before ?? undefined
      const made = splitCompound(word, known.de, (half) => fold(stem(half, 'de')))
      if (compounds.size > 50_000) compounds.clear()
      compounds.set(word, made ?? null)
      return made
    },
    isThing: (meaning) => things.has(meaning),
    isCountry: (meaning) => meaning >= firstCountry && meaning < firstPerson,
    isPerson: (meaning) => meaning >= firstPerson,
    longestPhrase: LONGEST_PHRASE,
  }
}

/** Only what stands between two words goes: "die Hoffnung" is no phrase of its own, and "abhängig sein" keeps its verb. */
function withoutInside(stems: readonly string[], inside: ReadonlySet<string>): readonly string[] {
  const last = stems.length - 1
  return stems.filter((stem, at) => at === 0 || at === last || !inside.has(stem))
}

const PLAIN = /^[a-zäöüß]+(?: [a-zäöüß]+)*$/iu

/** Most phrases are letters and blanks, and need no reading of marks and short forms. */
function wordsOf(phrase: string, language: Language): readonly { lower: string; capital: boolean }[] {
  if (PLAIN.test(phrase))
    return phrase.split(' ').map((word) => {
      const lower = word.toLowerCase()
      return { lower, capital: word[0] !== lower[0] }
    })
  return tokensOf(phrase, language).filter(({ kind }) => kind !== 'mark')
}

/** "sich fürchten", "be afraid": the small word stands anywhere in a sentence, or is another one. */
function bare(phrase: string): string {
  return phrase.replace(/^(?:sich|be|to) (?=\p{L}{3})/u, '').replace(/(?<=\p{L}{4}) (?:als|as)$/u, '')
}

/** What staff type ("she cannot leave him") leads to a term, but does not mean it; short names do. */
function nearNames(also: readonly string[]): readonly string[] {
  return also.filter((phrase) => phrase.split(/\s+/u).length <= 3)
}

/** The stemmer leaves the ending of many participles and third persons: `lost`, `gelost`, `hangt`. */
function germanRoot(stem: string): string {
  return stem.length >= 5
    ? stem
        .replace(/(?<=[^t])t$/u, '')
        .replace(/(?<=[dtmn])et?$/u, '')
        .replace(/(?<=e[lr])n$/u, '')
        .replace(/(?<=\p{L}{5})inn?$/u, '')
    : stem
}

function splitCompound(
  word: string,
  known: ReadonlyMap<string, readonly Meaning[]>,
  stemmed: (half: string) => string,
): readonly (readonly Meaning[])[] | undefined {
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const right = known.get(word.slice(at)) ?? known.get(germanRoot(word.slice(at)))
    if (right === undefined) continue
    for (const joint of JOINTS) {
      const head = word.slice(0, at)
      if (!head.endsWith(joint)) continue
      const bare = joint === '' ? head : head.slice(0, -joint.length)
      if (bare.length < SHORTEST_PART - 1) continue
      // "Beratung-s-stelle": the half has an ending that its stem has not.
      const left = known.get(bare) ?? known.get(germanRoot(bare)) ?? known.get(germanRoot(stemmed(bare)))
      if (left !== undefined) return [left, right]
    }
  }
  return undefined
}
