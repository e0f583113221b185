import type { UrgentCategory } from '../../../domain/knowledge.js'

/**
 * A hint: a group of plain words that mean nothing alone and much together ("river", "tonight", "barefoot"). Staff rarely use
 * the textbook word, so most of what is found is found by hints that come together in a message that reports and does
 * not ask. Same notation as signals; `votes` says which dangers it speaks for.
 */
export interface Hint {
  readonly name: string
  readonly weight: number
  readonly votes: readonly UrgentCategory[]
  readonly words: string
}
