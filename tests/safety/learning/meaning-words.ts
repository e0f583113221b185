import { createConceptFinder } from '../../../src/safety/concepts/find-concepts.js'
import { createMeaningFinder } from '../../../src/safety/meaning/find-meaning.js'
import type { Meaning } from '../../../src/safety/meaning/meaning-table.js'
import { ENGLISH, GERMAN, tellLanguages } from '../../../src/safety/meaning/tell-languages.js'
import { readMessage } from '../../../src/safety/message-words.js'

export interface KnownWord {
  readonly meaning: Meaning | null
  readonly concepts: readonly number[]
}

/** Messages as the net learns them: each a row of places in the list of all words. */
export interface Messages {
  readonly words: readonly KnownWord[]
  readonly rows: readonly Int32Array[]
}

/** Reads messages as the screening does, every word once for each language it stands in. */
export function toMessages(texts: readonly string[]): Messages {
  const findMeaning = createMeaningFinder()
  const findConcepts = createConceptFinder()
  const words: KnownWord[] = []
  const places = new Map<string, number>()
  const rows = texts.map((text) => {
    const message = readMessage(text)
    const concepts = findConcepts(message)
    const meanings = message.map(({ word }) => findMeaning(word))
    const kinds = Uint8Array.from(
      meanings,
      ({ english, german }) => (english === null ? 0 : ENGLISH) | (german === null ? 0 : GERMAN),
    )
    const asGerman = new Uint8Array(message.length)
    tellLanguages(kinds, message.length, asGerman)
    return Int32Array.from(message, ({ word }, at) => {
      const key = `${word} ${asGerman[at]}`
      const known = places.get(key)
      if (known !== undefined) return known
      places.set(key, words.length)
      const { english = null, german = null } = meanings[at] ?? {}
      words.push({ meaning: asGerman[at] === 1 ? german : english, concepts: concepts[at] ?? [] })
      return words.length - 1
    })
  })
  return { words, rows }
}
