import { createHash } from 'node:crypto'
import type { FolderFile } from './folder-file.js'
import type { ReadDocument } from './read-of.js'

/** A hash of what was read: of the files that give documents, and of the settings as they are. */
export function versionOf(reads: readonly ReadDocument[], files: readonly FolderFile[]): string {
  const hash = createHash('sha256')
  for (const { print } of reads) hash.update(print)
  for (const { path, content } of files)
    if (/\.(?:ya?ml|bib)$/iu.test(path)) hash.update(path).update(content)
  return hash.digest('hex').slice(0, 16)
}
