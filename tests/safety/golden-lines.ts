import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../src/domain/language.js'

const ROOT = process.cwd()

export interface UrgentLine {
  readonly text: string
  readonly lang: string
  readonly urgent: boolean
  readonly category?: string | null
  readonly first_person?: boolean
  readonly split?: string
  readonly batch?: number
  /** Paraphrases of one message; cross-validation keeps them together. */
  readonly group?: number
}

export interface DetailLine {
  readonly text: string
  readonly lang: string
  readonly remove: readonly { readonly kind: string; readonly value: string }[]
  readonly keep: readonly string[]
  readonly split?: string
}

/** The lines of a JSON Lines file, path from the root of the repository. */
export function readLines<T>(path: string): T[] {
  return readFileSync(join(ROOT, path), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): T => JSON.parse(line))
}

export function languageOf(lang: string): Language {
  return lang === 'en' ? 'en' : 'de'
}

/** The family names of the folder's bibliography, as the app hands them over. */
export function sourceNames(): string[] {
  const bibliography = readFileSync(join(ROOT, 'knowledge/references.bib'), 'utf8')
  return [...bibliography.matchAll(/author = \{(.*)\},/gu)].flatMap((match) =>
    (match[1] ?? '')
      .replace(/[{}]/gu, '')
      .split(' and ')
      .map((author) => author.split(',')[0] ?? ''),
  )
}
