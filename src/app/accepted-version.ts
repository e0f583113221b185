import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { replaceFile } from '../retrieval/vector/replace-file.js'
import { createVersionReader, type SeenFolder } from './version-reader.js'

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
