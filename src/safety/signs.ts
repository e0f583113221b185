import { URGENT_CATEGORIES, type UrgentCategory } from '../domain/knowledge.js'
import { CONTEXT, DANGERS, FRAMES, HINTS, OWN_WORD_SIGNALS, STYLE } from './signals/all.js'

/** What a sign speaks for; frames, style and context speak for no danger by themselves. */
export interface Sign {
  readonly name: string
  readonly votes: readonly UrgentCategory[]
}

/** Every sign by name. */
export const SIGNS: ReadonlyMap<string, Sign> = new Map(
  [
    ...DANGERS.flatMap(({ category, signals, combinations }) =>
      [...signals, ...combinations].map(({ name }) => ({ name, votes: [category] })),
    ),
    ...HINTS.map(({ name, votes }) => ({ name: `hint:${name}`, votes })),
    ...CONTEXT.map(({ name }) => ({ name: `context:${name}`, votes: [] })),
    ...FRAMES.map(({ name }) => ({ name: `frame:${name}`, votes: [] })),
    ...Object.keys(STYLE).map((name) => ({ name: `style:${name}`, votes: [] })),
  ].map((sign) => [sign.name, sign]),
)

/** What people judged by hand, summed up (`hand-strength.ts`): counted like signs. */
const HAND_SUMS = [
  ...URGENT_CATEGORIES.map((category) => `sum:${category}`),
  'sum:strongest',
  'sum:frames',
  'sum:no_frame',
  'sum:short',
] as const

/** All names that are counted; the place of a name is its number. */
export const SIGN_NAMES: readonly string[] = [
  ...SIGNS.keys(),
  ...OWN_WORD_SIGNALS.map(({ name }) => name),
  ...HAND_SUMS,
]

const NUMBERS: ReadonlyMap<string, number> = new Map(SIGN_NAMES.map((name, number) => [name, number]))

/** -1: not counted. */
export function signNumber(name: string): number {
  return NUMBERS.get(name) ?? -1
}

/** For every number, whether the sign speaks for a danger. */
export const SPEAKS_FOR_DANGER: readonly boolean[] = SIGN_NAMES.map(
  (name) => (SIGNS.get(name)?.votes.length ?? 0) > 0,
)

/** A sign in its place, and how much it counts there: 1, or less in a sentence about the past. */
export interface WeighedSign {
  readonly sign: number
  readonly start: number
  readonly share: number
}
