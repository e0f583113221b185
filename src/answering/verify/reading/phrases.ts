import type { Language } from '../../../domain/language.js'

/** One list of words and phrases a language; a `*` at a word's end stands for any ending. */
export type PhraseTable = Readonly<Record<Language, readonly string[]>>

/** Finds the phrases of a table in a row of lower-case words. */
export interface PhraseFinder {
  /** Places where a phrase begins, with its length in words; the longest at each place. */
  find(words: readonly string[], language: Language): readonly PhraseHit[]
  has(words: readonly string[], language: Language): boolean
}

export interface PhraseHit {
  readonly at: number
  readonly length: number
  readonly phrase: string
}

interface Compiled {
  readonly phrase: string
  readonly parts: readonly string[]
}

/** Phrases are filed under the first letter of their first word, so that most are never looked at. */
export function createPhraseFinder(table: PhraseTable): PhraseFinder {
  const filed = { en: file(table.en), de: file(table.de) }
  const find = (words: readonly string[], language: Language): PhraseHit[] => {
    const hits: PhraseHit[] = []
    for (let at = 0; at < words.length; at += 1) {
      for (const { phrase, parts } of filed[language].get(words[at]!.charAt(0)) ?? []) {
        if (!matchesAt(words, at, parts)) continue
        hits.push({ at, length: parts.length, phrase })
        at += parts.length - 1
        break
      }
    }
    return hits
  }
  return { find, has: (words, language) => find(words, language).length > 0 }
}

/** `list('may, might, can be')`: how the tables are written. */
export function list(text: string): readonly string[] {
  return text
    .split(',')
    .map((entry) => entry.replace(/\s+/gu, ' ').trim())
    .filter((entry) => entry !== '')
}

function file(phrases: readonly string[]): Map<string, Compiled[]> {
  const filed = new Map<string, Compiled[]>()
  for (const phrase of phrases) {
    const parts = phrase.split(' ')
    const letter = phrase.charAt(0)
    const before = filed.get(letter)
    if (before === undefined) filed.set(letter, [{ phrase, parts }])
    else before.push({ phrase, parts })
  }
  for (const compiled of filed.values()) compiled.sort((a, b) => b.parts.length - a.parts.length)
  return filed
}

function matchesAt(words: readonly string[], at: number, parts: readonly string[]): boolean {
  if (at + parts.length > words.length) return false
  return parts.every((part, offset) => {
    const word = words[at + offset]!
    return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part
  })
}
