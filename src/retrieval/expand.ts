import type { Glossary } from '../domain/knowledge.js'
import type { Language } from '../domain/language.js'
import type { Stem } from '../domain/ports.js'
import { words } from '../domain/text.js'
import { contentWords, gramsOf, termOf } from './analyse.js'
import { hashTerm } from './hash.js'

/** A word of the question and what the glossary has for it in the other language. */
export interface Expanded {
  readonly word: string
  /** Single words, each with its weight. */
  readonly translations: readonly { readonly word: string; readonly weight: number }[]
}

export interface Expander {
  /** The content words of a question, in order, each with its translations. */
  expand(text: string, language: Language): Expanded[]
}

/** More translations than this share a weight: the word is then ambiguous. */
const CERTAIN_TRANSLATIONS = 2
const UNCERTAIN_WEIGHT = 0.6
/** Shortest known word that counts as a part of a German compound ("Kontaktabbruch" knows "Kontakt"). */
const SHORTEST_PART = 5
/** Longest phrase of the glossary that is looked for in a question, in words. */
const LONGEST_PHRASE = 4

/**
 * Looks up the question's words and phrases in `glossary.yaml`, in both directions: a German question finds English
 * passages and the reverse. By stem, then by known compound part; the original word is always kept.
 */
export function createExpander(glossary: Glossary, stem: Stem): Expander {
  const known = { en: collect(glossary, 'en', 'de', stem), de: collect(glossary, 'de', 'en', stem) }
  return {
    expand(text, language) {
      const lookup = known[language]
      const content = new Set(contentWords(text, language))
      const all = words(text)
      const terms = all.map((word) => termOf(word, language, stem))
      const found = new Map<string, Set<string>>()
      for (let at = 0; at < all.length; at += 1) {
        for (let length = Math.min(LONGEST_PHRASE, all.length - at); length >= 1; length -= 1) {
          const hit = lookup.get(terms.slice(at, at + length).join(' '))
          if (hit === undefined) continue
          const word = all.slice(at, at + length).find((part) => content.has(part)) ?? all[at]!
          for (const other of hit) add(found, word, other)
        }
      }
      return [...content].map((word) => {
        const translations =
          found.get(word) ?? (language === 'de' ? byPart(termOf(word, 'de', stem), lookup) : undefined)
        if (translations === undefined) return { word, translations: [] }
        const weight = translations.size > CERTAIN_TRANSLATIONS ? UNCERTAIN_WEIGHT : 1
        return { word, translations: [...translations].map((other) => ({ word: other, weight })) }
      })
    },
  }
}

function collect(glossary: Glossary, from: Language, to: Language, stem: Stem): Map<string, Set<string>> {
  const lookup = new Map<string, Set<string>>()
  const join = (sources: readonly string[], targets: readonly string[]): void => {
    const other = new Set(targets.flatMap((target) => contentWords(target, to)))
    for (const source of sources) {
      const key = words(source)
        .map((word) => termOf(word, from, stem))
        .join(' ')
      if (key !== '') for (const word of other) add(lookup, key, word)
    }
  }
  // A term is translated by its name alone: its synonyms would drown the question.
  for (const term of glossary.terms) join([term.name[from], ...term.also[from]], [term.name[to]])
  for (const group of glossary.words) join(group[from], group[to].slice(0, CERTAIN_TRANSLATIONS))
  return lookup
}

function byPart(term: string, lookup: Map<string, Set<string>>): Set<string> | undefined {
  for (let length = term.length - 1; length >= SHORTEST_PART; length -= 1) {
    const hit = lookup.get(term.slice(0, length)) ?? lookup.get(term.slice(-length))
    if (hit !== undefined) return hit
  }
  return undefined
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, new Set([value]))
  else values.add(value)
}

/** Adds the translations to a question's own terms. */
export function addTranslations(
  weighted: { stems: Map<number, number>; grams: Map<number, number> },
  expanded: readonly Expanded[],
  to: Language,
  stem: Stem,
): void {
  for (const { translations } of expanded) {
    for (const { word, weight } of translations) {
      raise(weighted.stems, hashTerm(termOf(word, to, stem)), weight)
      for (const gram of gramsOf(word, to)) raise(weighted.grams, gram, weight)
    }
  }
}

function raise(weights: Map<number, number>, hash: number, weight: number): void {
  const before = weights.get(hash) ?? 0
  // The question's own word is not counted again when its translation is spelt alike ("Trauma").
  if (before < weight) weights.set(hash, weight)
}
