import { AssistantError } from '../domain/assistant-error.js'
import { withoutWords } from '../storage/failures.js'

/** Our own sentences as they are; of a file system's error only what happened to which file; nobody's rows. */
export function sentenceFor(error: unknown): string {
  if (error instanceof AssistantError) return error.message
  if (typeof error === 'object' && error !== null && 'code' in error && 'path' in error) {
    return `The file ${String(error.path)}: ${String(error.code)}. Nothing was changed.`
  }
  return withoutWords(error).message
}
