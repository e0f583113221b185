import type { Knowledge } from '../domain/knowledge.js'
import type { Language } from '../domain/language.js'
import type { Stem } from '../domain/ports.js'
import { fold } from '../domain/text.js'
import { contentWords, hasContent, termOf } from './analyse.js'

/** Two forms of one word share all but an ending of so many letters, and so many at least. */
const ENDING = 3
const SHARED = 5

/** The topics whose title holds the one word that was asked. */
export type ReadTitles = (text: string, language: Language) => readonly string[]

/**
 * "trust", "vertrauen": a bare word asks for the cards that are called so. One word gives the gates nothing to weigh, but a title is
 * what its author says the card is about.
 */
export function createTitleReader({ documents }: Knowledge, stem: Stem): ReadTitles {
  let titles: readonly { topic: string; language: Language; terms: readonly string[] }[] | null = null
  return (text, language) => {
    if (!hasContent(text, language)) return []
    const asked = contentWords(text, language)
    if (asked.length !== 1) return []
    titles ??= documents
      .filter(({ kind }) => kind === 'response' || kind === 'note')
      .map(({ topic, title, language: written }) => ({
        topic,
        language: written,
        terms: hasContent(title, written) ? contentWords(title, written) : [],
      }))
    const term = termOf(asked[0]!, language, stem)
    const found = titles.filter(
      (title) =>
        title.language === language &&
        title.terms.some(
          (word) => termOf(word, language, stem) === term || alike(fold(word), fold(asked[0]!)),
        ),
    )
    return found.map(({ topic }) => topic)
  }
}

function alike(one: string, other: string): boolean {
  let same = 0
  while (same < one.length && one[same] === other[same]) same += 1
  return same >= SHARED && same >= Math.max(one.length, other.length) - ENDING
}
