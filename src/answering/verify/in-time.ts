import type { Case } from './check.js'
import { isPale } from './pale.js'
import type { Reading, Word } from './reading.js'

/** What a sentence puts first, and what it puts behind that. */
interface InTime {
  readonly early: readonly Word[]
  readonly late: readonly Word[]
}

/** Whether the claim puts first what the source puts later, and the reverse: "first the story, then safety". */
export function isToldBackwards(judged: Case): boolean {
  return standInTime(judged, ({ early, late }) => ({ early: late, late: early }))
}

/** Whether both put the same first and the same behind it: "A before B" and "B only after A". */
export function isToldInOrder(judged: Case): boolean {
  return standInTime(judged, (theirs) => theirs)
}

/** Whether the claim's first words rather stand among those that the source, as it is seen here, puts first, and its later ones among the later. */
function standInTime({ claim, quotes, inQuotes }: Case, seen: (theirs: InTime) => InTime): boolean {
  const shared = (mine: readonly Word[], theirs: readonly Word[]): number =>
    mine.filter((word) => inQuotes.matches(word).some((match) => theirs.includes(match))).length
  const told = inTime(claim)
  return quotes.some((quote) =>
    inTime(quote)
      .map(seen)
      .some(({ early, late }) =>
        told.some(
          (mine) =>
            shared(mine.early, early) > shared(mine.early, late) &&
            shared(mine.late, late) > shared(mine.late, early),
        ),
      ),
  )
}

const BEFORE = /^(?:before|ahead|prior|bevor|ehe)$/u
const AFTER = /^(?:after|once|nachdem|sobald)$/u
const UNTIL = /^(?:until|bis)$/u
const FIRST = /^(?:first|initially|begins?|starts?|zuerst|zunächst|erst|anfangs|beginnt)$/u
const THEN = /^(?:then|afterwards|later|next|dann|danach|später|anschließend)$/u
const FOLLOWS = /^(?:follow(?:s|ed)?|folg(?:t|en|te|ten))$/u
const STEPS = /^(?:stages?|phases?|steps?|phasen?|stufen?|schritten?|schritte)$/u
const JOINT = /^(?:,|and|und)$/u

function inTime(reading: Reading): InTime[] {
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
  const pairs = lowers.flatMap((lower, at): InTime[] => {
    const start = lowers.findLastIndex((mark, place) => place < at && ENDS.test(mark)) + 1
    const stop = endFrom(lowers, at, ENDS)
    const comma = endFrom(lowers, at, /^[,.;!?:]$/u)
    const lastPart = Math.max(start, lowers.lastIndexOf(',', at - 1) + 1)
    const led = words(lastPart, at)
    const before = led.length > 0 ? led : words(start, at)
    // "Before B, A" and "A before B".
    if (BEFORE.test(lower))
      return before.length === 0
        ? [{ early: words(comma, stop), late: words(at, comma) }]
        : [{ early: before, late: words(at, comma) }]
    if (AFTER.test(lower) && !isOneTime(lowers, at) && !isSpan(reading, at)) {
      if (/^(?:that|this|which)$/u.test(lowers[at + 1] ?? '')) return [behindJoint(lowers, words, start, at)]
      // "After violence he shows remorse, and …": the small word that opens the sentence parts the two.
      const subject = endFrom(lowers, at + 1, SUBJECT)
      const border = subject < comma && words(at, subject).length > 0 ? subject : comma
      return before.length === 0
        ? [{ early: words(at, border), late: words(border, stop) }]
        : [{ early: words(at, comma), late: before }]
    }
    // "Ist A erst einmal geschafft, kommt B".
    if (lower === 'erst' && lowers[at + 1] === 'einmal')
      return [{ early: words(start, comma), late: words(comma, stop) }]
    if (UNTIL.test(lower)) return [{ early: words(at, comma), late: before }]
    if (ONLY_WHEN.test(lowers.slice(at, at + 3).join(' ')))
      return [{ early: words(at + 1, stop), late: words(start, at) }]
    const hasFirst = lowers.slice(start, at).some((word) => FIRST.test(word))
    const andThen = /^(?:and|und)$/u.test(lowers[at - 1] ?? '')
    // "A comes first and B follows": B stands before the word.
    if (hasFirst && FOLLOWS.test(lower)) {
      const { early } = behindJoint(lowers, words, start, at)
      const joint = lowers.findLastIndex((word, place) => place >= start && place < at && JOINT.test(word))
      return [{ early, late: words(joint, at) }]
    }
    if (THEN.test(lower) && (hasFirst || andThen || /^(?:danach|afterwards|anschließend)$/u.test(lower)))
      return [behindJoint(lowers, words, start, at, stop)]
    return STEPS.test(lower) ? inARow(lowers, words, at) : []
  })
  return pairs.filter(({ early, late }) => early.length > 0 && late.length > 0)
}

/** "At least once before the exit held": how often. */
const isOneTime = (lowers: readonly string[], at: number): boolean =>
  lowers[at] === 'once' &&
  (/^(?:at|least|only|just|than|more)$/u.test(lowers[at - 1] ?? '') ||
    /^(?:or|before|again|more)$/u.test(lowers[at + 1] ?? ''))

/** "After about four weeks": how long, and no event. */
const isSpan = ({ numbers }: Reading, at: number): boolean =>
  numbers.some(({ at: place, kind }) => kind === 'count' && place > at && place <= at + 2)

const SUBJECT = /^(?:i|you|he|she|it|we|they|one|er|sie|es|wir|ihr|man|du|ich)$/u
const ENDS = /^[.;!?:]$/u
const ONLY_WHEN = /^(?:erst wenn|erst , wenn|only once|only when|only after|only then)/u

function endFrom(lowers: readonly string[], at: number, marks: RegExp): number {
  const end = lowers.findIndex((mark, place) => place > at && marks.test(mark))
  return end === -1 ? lowers.length : end
}

/** "First A, and then B": A up to the joint, B from there. */
function behindJoint(
  lowers: readonly string[],
  words: (from: number, to: number) => Word[],
  start: number,
  at: number,
  end: number = at,
): InTime {
  const joint = lowers.findLastIndex((word, place) => place >= start && place < at && JOINT.test(word))
  const parts = joint === -1 ? at : joint
  const part = lowers.findLastIndex((word, place) => place >= start && place < parts && word === ',')
  const near = words(part + 1, parts)
  return { early: near.length > 0 ? near : words(start, parts), late: words(parts, end) }
}

/** "Three stages: A, B and C". */
function inARow(
  lowers: readonly string[],
  words: (from: number, to: number) => Word[],
  at: number,
): InTime[] {
  const colon = endFrom(lowers, at, ENDS)
  if (lowers[colon] !== ':') return []
  const end = endFrom(lowers, colon, ENDS)
  const joints = lowers.flatMap((word, place) =>
    place > colon && place < end && JOINT.test(word) ? [place] : [],
  )
  const borders = [colon, ...joints, end]
  const items = borders
    .slice(1)
    .map((border, index) => words(borders[index]! + 1, border))
    .filter(({ length }) => length > 0)
  return items.slice(1).map((late, index) => ({ early: items[index]!, late }))
}
