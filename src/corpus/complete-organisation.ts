import type { Organisation } from '../domain/knowledge.js'
import type { Problem } from '../domain/problem.js'
import { DEFAULT_SAID, type ReadOrganisation, SAID_KEYS, type Said } from './said-organisation.js'

/** What a lead calls it; in this order it is named. */
const WORDS: Readonly<Record<keyof Said, string>> = {
  onCall: 'the person on call',
  helplines: 'the helplines',
  urgentPhrases: 'the phrases that mean danger',
  leads: 'the leads',
  allowed: 'who else may ask',
  useUnreviewed: 'whether texts without a review are used',
  validForMonths: 'how long a review counts',
  name: 'the name',
  languages: 'the languages',
  mainLanguage: 'the main language',
}

/**
 * The organisation of a version. What the file says and cannot be read stays as it was when it last could (`last`): a slip must not take
 * the person on call, a helpline or a phrase that means danger away, nor let in texts that nobody has reviewed.
 */
export function completeOrganisation({ said, unread }: ReadOrganisation, last: Partial<Said>): Organisation {
  const { validForMonths, useUnreviewed, ...rest } = {
    ...DEFAULT_SAID,
    // Meant to be decided, and nobody knows how: then only what was reviewed.
    ...(unread.has('useUnreviewed') && unread.size < SAID_KEYS.length && { useUnreviewed: false }),
    ...said,
    ...Object.fromEntries(
      SAID_KEYS.filter((key) => unread.has(key) && key in last).map((key) => [key, last[key]]),
    ),
  } as Said
  const keep = <T>(
    own: readonly T[] | undefined,
    before: readonly T[] | undefined,
    id: (one: T) => string,
  ): T[] => {
    const there = new Set((own ?? []).map(id))
    return [...(own ?? []), ...(before ?? []).filter((one) => !there.has(id(one)))]
  }
  return {
    ...rest,
    ...(unread.has('helplines') && { helplines: keep(said.helplines, last.helplines, ({ id }) => id) }),
    ...(unread.has('urgentPhrases') && {
      urgentPhrases: keep(said.urgentPhrases, last.urgentPhrases, ({ phrase }) => phrase),
    }),
    review: { validForMonths, useUnreviewed },
  }
}

/** What a later version falls back on: what was read now, and where it was not, what was known before. */
export function lastSaid({ said, unread }: ReadOrganisation, last: Partial<Said>): Partial<Said> {
  const read = SAID_KEYS.filter((key) => !unread.has(key))
  return { ...last, ...Object.fromEntries(read.map((key) => [key, said[key] ?? DEFAULT_SAID[key]])) }
}

/** What an earlier process answered by; what is as it would be without a file says nothing. */
export function saidBy({ review, ...rest }: Organisation): Partial<Said> {
  const said: Said = { ...rest, ...review }
  const own = SAID_KEYS.filter((key) => JSON.stringify(said[key]) !== JSON.stringify(DEFAULT_SAID[key]))
  return Object.fromEntries(own.map((key) => [key, said[key]]))
}

/** The problems of `file`, with what counts until they are mended behind the first that costs something. */
export function sayMeanwhile(
  { unread, problems }: ReadOrganisation,
  last: Partial<Said>,
  file: string,
): Problem[] {
  const all = (Object.keys(WORDS) as (keyof Said)[]).filter((key) => unread.has(key))
  const kept = all.filter((key) => key in last)
  if (problems.length === 0)
    return kept.length === 0
      ? []
      : [
          {
            code: 'organisation',
            severity: 'error',
            file,
            line: 1,
            message: `This file is not there any more, or nothing in it can be read. What it said before goes on: ${named(kept)}.`,
            remedy: 'Put the file back, or write it anew, with what is meant to count.',
          },
        ]
  const at = problems.findIndex(({ severity }) => severity === 'error')
  if (at === -1 || all.length === 0) return [...problems]
  const isStrict =
    all.includes('useUnreviewed') && !kept.includes('useUnreviewed') && all.length < SAID_KEYS.length
  const meanwhile = [
    kept.length > 0
      ? `Until it is mended, what counted before goes on: ${named(kept)}.`
      : `Until it is mended, this counts as not written: ${named(all)}.`,
    ...(isStrict ? ['Until then only texts with a review are used.'] : []),
  ].join(' ')
  return problems.map((problem, index) =>
    index === at ? { ...problem, message: `${problem.message} ${meanwhile}` } : problem,
  )
}

function named(keys: readonly (keyof Said)[]): string {
  return keys.map((key) => WORDS[key]).join(', ')
}
