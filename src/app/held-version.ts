import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isMissing } from '../corpus/loses-most.js'
import type { Knowledge } from '../domain/knowledge.js'
import type { KnowledgeNews } from '../domain/knowledge-news.js'
import { replaceFile } from '../retrieval/vector/replace-file.js'
import { createVersionReader, type SeenFolder } from './version-reader.js'

/** That a version is held back, since the folder is away or most of its passages are gone. `before` = how many there were. */
export function holdOf(before: number, after: Knowledge): KnowledgeNews & { kind: 'held' } {
  return {
    kind: 'held',
    reason: isMissing(after) ? 'missing' : 'loss',
    before,
    after: after.passages.length,
  }
}

/** Where a lead says that a version which loses most of its passages is meant: the key of that version. */
function acceptedFile(dataDir: string): string {
  return join(dataDir, 'cache', 'accepted')
}

/** Lets the version the folder holds now replace the one before, whatever it loses. */
export async function acceptVersion(directory: string, dataDir: string): Promise<void> {
  const { key } = await createVersionReader(directory, dataDir).look()
  await mkdir(join(dataDir, 'cache'), { recursive: true })
  await replaceFile(acceptedFile(dataDir), key)
}

/** Whether a lead said so of the folder as it was seen. */
export async function isAccepted(dataDir: string, seen: SeenFolder): Promise<boolean> {
  return (await readFile(acceptedFile(dataDir), 'utf8').catch(() => '')).trim() === seen.key
}
