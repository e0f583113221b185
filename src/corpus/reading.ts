import { createHash } from 'node:crypto'
import { type Citable, citableOf } from './citable.js'
import { type FileKind, type FolderFile, topicOf } from './folder-file.js'
import { readFullText } from './library/read-full-text.js'
import { type ReadingRules, readDocument } from './read-document.js'
import type { ReadDocument } from './read-of.js'
import { readSettings, type Settings } from './read-settings.js'
import type { ReadingMemory } from './reading-memory.js'

/** What every text of one version is read by. */
export interface Reading {
  /** The folder's own name. */
  readonly folder: string
  readonly settings: Settings
  readonly citable: Citable
  readonly rules: ReadingRules
  /** All of the above in a few characters: where it changes, every file has to be looked at again, though not taken apart. */
  readonly context: string
}

/** Reads the files beside the texts; one that cannot be read is among the problems of the settings. */
export function readingOf(folder: string, files: readonly FolderFile[], memory: ReadingMemory): Reading {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const settings = readSettings(folder, byPath, memory)
  const { mainLanguage, review } = settings.organisation
  const named = files.map(({ path }) => topicOf(path)).filter(({ language }) => language === mainLanguage)
  const topics = named.map(({ topic }) => topic).sort()
  const rules: ReadingRules = {
    mainLanguage,
    inMainLanguage: new Set(topics),
    validForMonths: review.validForMonths,
  }
  const bibliography = byPath.get('references.bib')
  const content = JSON.stringify([folder, rules, topics, bibliography?.hash ?? bibliography?.content ?? null])
  const context = createHash('sha256').update(content).digest('hex').slice(0, 16)
  return { folder, settings, citable: citableOf(settings.bibliography), rules, context }
}

/** Reads one text, or takes what `memory` knows of it. Throws where a parser gives up. */
export function readText(
  file: FolderFile,
  kind: FileKind,
  { folder, rules, citable, context }: Reading,
  memory: ReadingMemory,
): ReadDocument {
  return memory.document(file, context, () =>
    kind === 'library'
      ? readFullText(file, folder, rules, citable, memory)
      : readDocument(file, folder, kind, rules, citable, memory),
  )
}
