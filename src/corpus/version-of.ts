import { createHash } from 'node:crypto'
import type { FolderFile } from './folder-file.js'
import type { ReadDocument } from './read-document.js'

/** A hash of what was read: of the files that give documents, and of the settings as they are. */
export function versionOf(reads: readonly ReadDocument[], files: readonly FolderFile[]): string {
  const hash = createHash('sha256')
  for (const read of reads) hash.update(printOf(read))
  for (const { path, content } of files)
    if (/\.(?:ya?ml|bib)$/iu.test(path)) hash.update(path).update(content)
  return hash.digest('hex').slice(0, 16)
}

const prints = new WeakMap<ReadDocument, string>()

/** Of what was read out of a file, problems aside; worked out once, since most files stay as they are. */
function printOf(read: ReadDocument): string {
  const known = prints.get(read)
  if (known !== undefined) return known
  const { problems: _, ...rest } = read
  const print = createHash('sha256').update(JSON.stringify(rest)).digest('hex')
  prints.set(read, print)
  return print
}
