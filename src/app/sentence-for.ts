import { AssistantError } from '../domain/assistant-error.js'
import { withoutWords } from '../storage/failures.js'

/** What a file system says, in a lead's words. */
const FILE_TROUBLE: Readonly<Record<string, string>> = {
  ENOENT: 'is not there, or the folder it should lie in is not. Check how it is written.',
  ENOTDIR: 'is not there, or the folder it should lie in is not. Check how it is written.',
  EISDIR: 'is a folder. Name a file in it.',
  EACCES: 'may not be opened. Check who may read and write there.',
  EPERM: 'may not be opened. Check who may read and write there.',
  EROFS: 'lies where nothing can be written. Choose another place.',
  ENOSPC: 'does not fit there: the disk is full. Free some space.',
}

/**
 * What a file system refused, and of which file (`file`, where the error itself does not tell); `null` = it is something else that went
 * wrong.
 */
export function sayFileTrouble(error: unknown, file?: string): string | null {
  const { code, path = file } = (error ?? {}) as { readonly code?: unknown; readonly path?: unknown }
  if (path === undefined || typeof code !== 'string' || !Object.hasOwn(FILE_TROUBLE, code)) return null
  // Half of a file is written beside it first.
  return `${String(path).replace(/\.part$/u, '')} ${FILE_TROUBLE[code]} (${code})`
}

/** An error as it is told at a prompt: our own sentences as they are, a file system's in words, and nobody's rows. */
export function sentenceFor(error: unknown, file?: string): string {
  if (error instanceof AssistantError) return error.message
  const trouble = sayFileTrouble(error, file)
  return trouble === null ? withoutWords(error).message : `${trouble} Nothing was changed.`
}
