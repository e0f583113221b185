/** What is told of something that happened: ids of our own, sizes, kinds, codes and durations. Never words, at no level. */
export type Facts = Readonly<Record<string, string | number | boolean | null>>

/**
 * The base of every error we throw ourselves: a stable code to compare, facts as fields, and a sentence that ends with what
 * to do about it. Facts are sizes, names of files and settings, codes; never words of a message, never a secret.
 */
export class AssistantError extends Error {
  readonly code: string
  readonly facts: Facts

  constructor(code: string, message: string, facts: Facts = {}) {
    super(message)
    this.name = new.target.name
    this.code = code
    this.facts = facts
  }
}

/** What may be said of any error: its kind and its code. Its words may quote a message. */
export function kindOf(error: unknown): { readonly kind: string; readonly code: string | null } {
  if (!(error instanceof Error)) return { kind: typeof error, code: null }
  return { kind: error.name, code: 'code' in error ? String(error.code) : null }
}
