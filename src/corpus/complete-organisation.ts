import type { Organisation } from '../domain/knowledge.js'
import { type Problem, problemOf, withMore } from '../domain/problem.js'
import { type Sentence, say, sayList } from '../domain/say.js'
import { DEFAULT_SAID, type ReadOrganisation, SAID_KEYS, type Said } from './said-organisation.js'

/** What a lead calls it; in this order it is named. */
const WORDS: Readonly<Record<keyof Said, Sentence>> = {
  onCall: say`the person on call`,
  helplines: say`the helplines`,
  urgentPhrases: say`the phrases that mean danger`,
  leads: say`the leads`,
  allowed: say`who else may ask`,
  useUnreviewed: say`whether texts without a review are used`,
  validForMonths: say`how long a review counts`,
  name: say`the name`,
  languages: say`the languages`,
  mainLanguage: say`the main language`,
}

/**
 * The organisation of a version. What the file says and cannot be read stays as it was when it last could (`last`): a slip must not take
 * the person on call, a helpline or a phrase that means danger away, nor let in texts that nobody has reviewed.
 */
export function completeOrganisation(
  { organisation: own, unread }: ReadOrganisation,
  last: Partial<Said>,
): Organisation {
  const kept = SAID_KEYS.filter((key) => unread.has(key) && key in last)
  const { validForMonths, useUnreviewed, ...rest } = {
    ...own,
    ...Object.fromEntries(kept.map((key) => [key, last[key]])),
    ...(unread.has('helplines') && { helplines: joined(own.helplines, last.helplines, ({ id }) => id) }),
    ...(unread.has('urgentPhrases') && {
      urgentPhrases: joined(own.urgentPhrases, last.urgentPhrases, ({ phrase }) => phrase),
    }),
  } as Said
  return { ...rest, review: { validForMonths, useUnreviewed } }
}

/** The entries that can be read, and those of before that are not among them. */
function joined<T>(own: readonly T[], before: readonly T[] = [], name: (one: T) => string): readonly T[] {
  const there = new Set(own.map(name))
  return [...own, ...before.filter((one) => !there.has(name(one)))]
}

/** What a later version falls back on: what was read now, and where it was not, what was known before. */
export function lastSaid({ organisation, unread }: ReadOrganisation, last: Partial<Said>): Partial<Said> {
  const read = SAID_KEYS.filter((key) => !unread.has(key))
  return { ...last, ...Object.fromEntries(read.map((key) => [key, organisation[key]])) }
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
          problemOf({
            code: 'organisation',
            severity: 'error',
            file,
            line: 1,
            message: say`This file is not there any more, or nothing in it can be read. What it said before goes on: ${named(kept)}.`,
            remedy: say`Put the file back, or write it anew, with what is meant to count.`,
          }),
        ]
  const at = problems.findIndex(({ severity }) => severity === 'error')
  if (at === -1 || all.length === 0) return [...problems]
  const isStrict =
    all.includes('useUnreviewed') && !kept.includes('useUnreviewed') && all.length < SAID_KEYS.length
  const meanwhile = [
    kept.length > 0
      ? say`Until it is mended, what counted before goes on: ${named(kept)}.`
      : say`Until it is mended, this counts as not written: ${named(all)}.`,
    ...(isStrict ? [say`Until then only texts with a review are used.`] : []),
  ]
  return problems.map((problem, index) =>
    index === at ? withMore(problem, sayList(meanwhile, ' ')) : problem,
  )
}

function named(keys: readonly (keyof Said)[]): Sentence {
  return sayList(
    keys.map((key) => WORDS[key]),
    ', ',
  )
}
