import type { Case } from '../case/check.js'
import type { Matcher } from '../case/matching.js'
import { isPale } from '../case/pale.js'
import type { Reading, Word } from '../reading/reading.js'

const SIGNS = {
  before: /^(?:before|prior|vor|bevor|ehe)$/u,
  after: /^(?:after|nach|nachdem|following)$/u,
  during: /^(?:during|while|während)$/u,
} as const
/** "Vor allem", "after all": no time. */
const NO_EVENT = /^(?:allem|all|ort|[.,;:!?]|)$/u
const TIMES = /^(?:once|twice|times|\p{L}*mal)$/u
/** How far behind its small word an event may stand, in tokens. */
const NEAR = 5

interface Timed {
  readonly sign: keyof typeof SIGNS
  readonly event: Word
}

/** "Shortly after the move" told as "before the move": the same event, seen from its other side. */
export function isOtherSideOfEvent({ claim, quotes, passages, inQuotes, inPassages }: Case): boolean {
  const theirs = quotes.flatMap(timedIn)
  const around = passages.flatMap(timedIn)
  const beside = (event: Word, others: readonly Timed[], matcher: Matcher): Timed[] => {
    const stems = matcher.matches(event).map(({ stem }) => stem)
    return others.filter((other) => stems.includes(other.event.stem))
  }
  return timedIn(claim).some(({ sign, event }) => {
    const found = beside(event, theirs, inQuotes)
    return (
      found.length > 0 &&
      [...found, ...beside(event, around, inPassages)].every((other) => other.sign !== sign)
    )
  })
}

function timedIn(reading: Reading): Timed[] {
  const { lowers, numbers, content, clauseOf } = reading
  return lowers.flatMap((lower, at): Timed[] => {
    const sign = (Object.keys(SIGNS) as (keyof typeof SIGNS)[]).find((key) => SIGNS[key].test(lower))
    if (sign === undefined || NO_EVENT.test(lowers[at + 1] ?? '')) return []
    // "At least once before the roof held": how often.
    if (TIMES.test(lowers[at - 1] ?? '')) return []
    // "After six months": how long, and no event.
    if (numbers.some((number) => number.at > at && number.at <= at + 2)) return []
    const event = content.find(
      (word) =>
        word.at > at &&
        word.at <= at + NEAR &&
        word.clause === clauseOf[at + 1] &&
        !word.frame &&
        !word.person &&
        !isPale(word),
    )
    return event === undefined ? [] : [{ sign, event }]
  })
}
