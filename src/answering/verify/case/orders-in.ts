import type { Reading, Word } from '../reading/reading.js'
import { isPale } from './pale.js'

/** What a sentence puts first, and what it puts behind that. */
export interface InTime {
  readonly early: readonly Word[]
  readonly late: readonly Word[]
  /** Told of what is not to come before it: "not X before Y". */
  readonly forbids?: boolean | undefined
}

/** A word that may order what stands around it, and the borders of that. */
interface Spot {
  readonly reading: Reading
  readonly at: number
  readonly lower: string
  /** First place of its sentence, the place behind its last, and the next mark's. */
  readonly start: number
  readonly stop: number
  readonly comma: number
  /** The sentence up to the word. */
  readonly lead: readonly string[]
  /** What stands just before it, since the last comma where there is something. */
  readonly before: readonly Word[]
  /** What could come first or later, between two places. */
  words(from: number, to: number): Word[]
}

/** What a turn of phrase puts first; nothing where it only looks like one that does, `null` where the word is no such turn. */
type Order = (spot: Spot) => InTime[] | null

/** Everything the text puts before something else: "first A, then B", "B only after A", "the steps A, B and C". */
export function ordersIn(reading: Reading): InTime[] {
  const found = reading.lowers.flatMap((_, at) => {
    const spot = spotOf(reading, at)
    for (const order of ORDERS) {
      const orders = order(spot)
      if (orders !== null) return orders
    }
    return []
  })
  return found.filter(({ early, late }) => early.length > 0 && late.length > 0)
}

const BEFORE = /^(?:before|ahead|prior|bevor|ehe)$/u
const AFTER = /^(?:after|once|nachdem|sobald)$/u
const UNTIL = /^(?:until|bis)$/u
const FROM = /^(?:von|vom|from)$/u
const FIRST = /^(?:first|initially|begins?|starts?|zuerst|zunächst|erst|anfangs|beginnt)$/u
const THEN = /^(?:then|afterwards|later|next|dann|danach|später|anschließend)$/u
const FOLLOWS = /^(?:follow(?:s|ed)?|folg(?:t|en|te|ten))$/u
const STEPS = /^(?:stages?|phases?|steps?|phasen?|stufen?|schritten?|schritte)$/u
const JOINT = /^(?:,|and|und|to|through)$/u
/** "The steps are A, B and C". */
const NAMES = /^(?:are|sind|lauten|heißen|from)$/u
const OR = /^(?:and|or|und|oder)$/u
const TIMES =
  /^(?:several|some|many|a few|mehrere[nr]?|einige[nr]?|viele[nr]?) (?:hours?|days?|weeks?|months?|years?|stunden|tagen?|wochen|monaten?|jahren?)/u
/** "It takes several talks before": how long, and what is counted comes first on both sides. */
const TAKES = /^(?:takes?|took|taken|dauert\p{L}*|brauch\p{L}*|gebraucht)$/u
const NOT = /^(?:not|never|nobody|nicht|nie|niemand|kein\p{L}*|\p{L}+n['’]t)$/u
const AROUND = /^(?:before|after|vor|nach|davor|danach|vorher|nachher)$/u
const SUBJECT = /^(?:i|you|he|she|it|we|they|one|er|sie|es|wir|ihr|man|du|ich)$/u
const ENDS = /^[.;!?:]$/u
const ONLY_WHEN = /^(?:erst wenn|erst , wenn|only once|only when|only after)/u

function spotOf(reading: Reading, at: number): Spot {
  const { lowers } = reading
  const words = (from: number, to: number): Word[] =>
    reading.content.filter(
      (word) =>
        word.at >= from &&
        word.at < to &&
        !word.frame &&
        !word.named &&
        !isPale(word) &&
        !FIRST.test(word.lower) &&
        !THEN.test(word.lower),
    )
  const start = lowers.findLastIndex((mark, place) => place < at && ENDS.test(mark)) + 1
  const led = words(Math.max(start, lowers.lastIndexOf(',', at - 1) + 1), at)
  return {
    reading,
    at,
    lower: lowers[at]!,
    start,
    stop: endFrom(lowers, at, ENDS),
    comma: endFrom(lowers, at, /^[,.;!?:]$/u),
    lead: lowers.slice(start, at),
    before: led.length > 0 ? led : words(start, at),
    words,
  }
}

/** "Before and after the visit": around it, and neither first. */
const around: Order = ({ reading: { lowers }, at }) => {
  const joins = OR.test(lowers[at + 1] ?? '')
  return joins || (OR.test(lowers[at - 1] ?? '') && AROUND.test(lowers[at - 2] ?? '')) ? [] : null
}

/** "It takes years before". */
const howLong: Order = ({ lower, lead }) =>
  (BEFORE.test(lower) || UNTIL.test(lower)) && lead.some((word) => TAKES.test(word)) ? [] : null

/** "Before B, A" and "A before B"; "do not open it before you have asked" puts the asking first. */
const beforeIt: Order = ({ at, lower, comma, stop, lead, before, words }) => {
  if (!BEFORE.test(lower)) return null
  if (before.length === 0) return [{ early: words(comma, stop), late: words(at, comma) }]
  return lead.some((word) => NOT.test(word))
    ? [{ early: words(at, comma), late: before, forbids: true }]
    : [{ early: before, late: words(at, comma) }]
}

/** "Erst dann aufmachen, wenn gefragt wurde". */
const onlyThen: Order = ({ at, lower, start, comma, lead, words }) =>
  /^(?:wenn|when|if)$/u.test(lower) && /\b(?:erst|only) (?:dann|then)\b/u.test(lead.join(' '))
    ? [{ early: words(at, comma), late: words(start, at) }]
    : null

/** "After violence he shows remorse, and …": the small word that opens the sentence parts the two. */
const afterIt: Order = (spot) => {
  const { reading, at, lower, comma, stop, before, words } = spot
  const { lowers } = reading
  if (!AFTER.test(lower) || isOneTime(lowers, at) || isSpan(reading, at) || isAdverb(lowers, at)) return null
  if (/^(?:that|this|which)$/u.test(lowers[at + 1] ?? '')) return [behindJoint(spot)]
  if (before.length > 0) return [{ early: words(at, comma), late: before }]
  const subject = endFrom(lowers, at + 1, SUBJECT)
  const border = subject < comma && words(at, subject).length > 0 ? subject : comma
  return [{ early: words(at, border), late: words(border, stop) }]
}

/** "Ist A erst einmal geschafft, kommt B". */
const onceDone: Order = ({ reading: { lowers }, at, lower, start, stop, comma, words }) =>
  lower === 'erst' && lowers[at + 1] === 'einmal'
    ? [{ early: words(start, comma), late: words(comma, stop) }]
    : null

/** "B waits until A"; "von A bis B" is a row, and no wait. */
const untilIt: Order = ({ at, lower, comma, lead, before, words }) => {
  if (!UNTIL.test(lower)) return null
  return lead.some((word) => FROM.test(word)) ? [] : [{ early: words(at, comma), late: before }]
}

/** "B only when A". */
const onlyWhen: Order = ({ reading, at, start, stop, words }) =>
  ONLY_WHEN.test(reading.lowers.slice(at, at + 3).join(' ')) && !isSpan(reading, at + 1)
    ? [{ early: words(at + 1, stop), late: words(start, at) }]
    : null

/** "A comes first and B follows": B stands before the word. */
const follows: Order = (spot) => {
  const { at, lower, lead, words } = spot
  if (!FOLLOWS.test(lower) || !lead.some((word) => FIRST.test(word))) return null
  return [{ early: behindJoint(spot).early, late: words(jointBefore(spot), at) }]
}

/** "First A, then B", "A and only then B". */
const thenIt: Order = (spot) => {
  const { reading, at, lower, lead, stop } = spot
  const { lowers } = reading
  if (!THEN.test(lower)) return null
  const joined = /^(?:only|erst)$/u.test(lowers[at - 1] ?? '') ? at - 2 : at - 1
  const andThen = /^(?:and|und|,)$/u.test(lowers[joined] ?? '') && (joined < at - 1 || lowers[joined] !== ',')
  const ofItself = /^(?:danach|afterwards|anschließend)$/u.test(lower)
  return andThen || ofItself || lead.some((word) => FIRST.test(word)) ? [behindJoint(spot, stop)] : null
}

/** "Three stages: A, B and C". */
const inARow: Order = ({ reading: { lowers }, at, lower, words }) => {
  if (!STEPS.test(lower)) return null
  const opens = endFrom(lowers, at, ENDS)
  const named = lowers.findIndex((word, place) => place > at && place < at + 5 && NAMES.test(word))
  if (lowers[opens] !== ':' && (named === -1 || opens - named < 4)) return null
  const colon = lowers[opens] === ':' ? opens : named
  const end = endFrom(lowers, colon, ENDS)
  const joints = lowers.flatMap((word, place) =>
    place > colon && place < end && JOINT.test(word) ? [place] : [],
  )
  const borders = [colon, ...joints, end]
  const items = borders
    .slice(1)
    .map((border, index) => words(borders[index]! + 1, border))
    .filter(({ length }) => length > 0)
  return items.flatMap((early, index) => items.slice(index + 1).map((late) => ({ early, late })))
}

/** The first that knows the word speaks for it. */
const ORDERS: readonly Order[] = [
  around,
  howLong,
  beforeIt,
  onlyThen,
  afterIt,
  onceDone,
  untilIt,
  onlyWhen,
  follows,
  thenIt,
  inARow,
]

/** "At least once before the exit held": how often. */
const isOneTime = (lowers: readonly string[], at: number): boolean =>
  lowers[at] === 'once' &&
  (/^(?:at|least|only|just|than|more)$/u.test(lowers[at - 1] ?? '') ||
    /^(?:or|before|again|more)$/u.test(lowers[at + 1] ?? ''))

/** "Going back soon after is common". */
const isAdverb = (lowers: readonly string[], at: number): boolean =>
  lowers[at] === 'after' && /^(?:is|are|was|were|[.,;:])$/u.test(lowers[at + 1] ?? '.')

/** "After about four weeks": how long, and no event. */
const isSpan = ({ numbers, lowers }: Reading, at: number): boolean =>
  TIMES.test(lowers.slice(at + 1, at + 4).join(' ')) ||
  numbers.some(({ at: place, kind }) => kind === 'count' && place > at && place <= at + 2)

function endFrom(lowers: readonly string[], at: number, marks: RegExp): number {
  const end = lowers.findIndex((mark, place) => place > at && marks.test(mark))
  return end === -1 ? lowers.length : end
}

/** Place of the last "and" or comma before the word, -1 where there is none. */
const jointBefore = ({ reading: { lowers }, start, at }: Spot): number =>
  lowers.findLastIndex((word, place) => place >= start && place < at && JOINT.test(word))

/** "First A, and then B": A up to the joint, B from there. */
function behindJoint(spot: Spot, end: number = spot.at): InTime {
  const { reading, start, at, words } = spot
  const joint = jointBefore(spot)
  const parts = joint === -1 ? at : joint
  const part = reading.lowers.findLastIndex((word, place) => place >= start && place < parts && word === ',')
  const near = words(part + 1, parts)
  return { early: near.length > 0 ? near : words(start, parts), late: words(parts, end) }
}
