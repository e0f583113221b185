import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Language } from '../../src/domain/language.js'
import type { Role } from '../../src/domain/passage.js'

/** A claim with its quote, and whether those who wrote it meant it to be supported. */
export interface TrainingClaim {
  readonly id: string
  readonly lang: Language
  readonly passage_lang: Language
  readonly passage: string
  readonly quote: string
  readonly role: Role
  readonly claim: string
  readonly supported: boolean
  /** Of the golden set and of the later batches. */
  readonly split?: 'tune' | 'held'
  /** Which of our batches; none for the golden set. */
  readonly batch?: number
  /** Of `unrelatedPairs()`. */
  readonly unrelated?: boolean
}

/** A line of `training-claims.jsonl`: the claims on a passage, by the quote they rest on. */
interface PassageLine {
  readonly passage: string
  readonly passage_lang: Language
  readonly quotes: readonly {
    readonly quote: string
    readonly claims: readonly Omit<TrainingClaim, 'passage' | 'passage_lang' | 'quote'>[]
  }[]
}

/** Our own claims; those with the split "held" are kept aside: never read, never learned from. */
export function readTrainingClaims(): TrainingClaim[] {
  return readLines<PassageLine>('./training-claims.jsonl').flatMap(({ passage, passage_lang, quotes }) =>
    quotes.flatMap(({ quote, claims }) =>
      claims.map((claim) => ({ ...claim, passage, passage_lang, quote })),
    ),
  )
}

export function readGoldenClaims(): TrainingClaim[] {
  return readLines<TrainingClaim>('../golden/claims.jsonl')
}

function readLines<Line>(path: string): Line[] {
  return readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
}
