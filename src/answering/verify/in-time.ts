import type { Case } from './check.js'
import { isPale } from './pale.js'
import type { Reading, Word } from './reading.js'

/** What a sentence puts first, and what it puts behind that. */
interface InTime {
  readonly early: readonly Word[]
  readonly late: readonly Word[]
  /** Told of what is not to come before it: "not X before Y". */
  readonly forbids?: boolean | undefined
}

/** Whether the claim puts first what the source puts later, and the reverse: "first the story, then safety". */
export function isToldBackwards(judged: Case): boolean {
  return standInTime(judged, ({ early, late, forbids }) => ({ early: late, late: early, forbids }), true)
}

/** Whether both put the same first and the same behind it: "A before B" and "B only after A". */
export function isToldInOrder(judged: Case): boolean {
  return standInTime(judged, (theirs) => theirs)
}

/** Whether the claim's first words rather stand among those that the source, as it is seen here, puts first, and its later ones among the later. */
function standInTime(
  { claim, quotes, inQuotes }: Case,
  seen: (theirs: InTime) => InTime,
  isStrict = false,
): boolean {
  const shared = (mine: readonly Word[], theirs: readonly Word[]): number =>
    mine.filter((word) => inQuotes.matches(word).some((match) => theirs.includes(match))).length
  const told = inTime(claim)
  return quotes.some((quote) =>
    inTime(quote)
      .map(seen)
      .some(({ early, late, forbids }) =>
        told.some(
          (mine) =>
            // "Asking before he is ready is too soon" forbids as well, without a "not".
            !(isStrict && mine.forbids !== forbids) &&
            shared(mine.early, early) > shared(mine.early, late) &&
            shared(mine.late, late) > shared(mine.late, early),
        ),
      ),
  )
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
    // "Before and after the visit": around it, and neither first.
    if (/^(?:and|or|und|oder)$/u.test(lowers[at + 1] ?? '')) return []
    if (/^(?:and|or|und|oder)$/u.test(lowers[at - 1] ?? '') && AROUND.test(lowers[at - 2] ?? '')) return []
    const lead = lowers.slice(start, at)
    if ((BEFORE.test(lower) || UNTIL.test(lower)) && lead.some((word) => TAKES.test(word))) return []
    // "Before B, A" and "A before B".
    if (BEFORE.test(lower)) {
      if (before.length === 0) return [{ early: words(comma, stop), late: words(at, comma) }]
      // "Do not open it before you have asked": the asking comes first.
      return lead.some((word) => NOT.test(word))
        ? [{ early: words(at, comma), late: before, forbids: true }]
        : [{ early: before, late: words(at, comma) }]
    }
    // "Erst dann aufmachen, wenn gefragt wurde".
    if (/^(?:wenn|when|if)$/u.test(lower) && /\b(?:erst|only) (?:dann|then)\b/u.test(lead.join(' ')))
      return [{ early: words(at, comma), late: words(start, at) }]
    if (AFTER.test(lower) && !isOneTime(lowers, at) && !isSpan(reading, at) && !isAdverb(lowers, at)) {
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
    // "Von A bis B" is a row, and no wait.
    if (UNTIL.test(lower))
      return lead.some((word) => FROM.test(word)) ? [] : [{ early: words(at, comma), late: before }]
    if (ONLY_WHEN.test(lowers.slice(at, at + 3).join(' ')) && !isSpan(reading, at + 1))
      return [{ early: words(at + 1, stop), late: words(start, at) }]
    const hasFirst = lowers.slice(start, at).some((word) => FIRST.test(word))
    // "And only then".
    const joined = /^(?:only|erst)$/u.test(lowers[at - 1] ?? '') ? at - 2 : at - 1
    const andThen =
      /^(?:and|und|,)$/u.test(lowers[joined] ?? '') && (joined < at - 1 || lowers[joined] !== ',')
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

/** "Going back soon after is common". */
const isAdverb = (lowers: readonly string[], at: number): boolean =>
  lowers[at] === 'after' && /^(?:is|are|was|were|[.,;:])$/u.test(lowers[at + 1] ?? '.')

/** "After about four weeks": how long, and no event. */
const isSpan = ({ numbers, lowers }: Reading, at: number): boolean =>
  TIMES.test(lowers.slice(at + 1, at + 4).join(' ')) ||
  numbers.some(({ at: place, kind }) => kind === 'count' && place > at && place <= at + 2)

const TIMES =
  /^(?:several|some|many|a few|mehrere[nr]?|einige[nr]?|viele[nr]?) (?:hours?|days?|weeks?|months?|years?|stunden|tagen?|wochen|monaten?|jahren?)/u
/** "It takes several talks before": how long, and what is counted comes first on both sides. */
const TAKES = /^(?:takes?|took|taken|dauert\p{L}*|brauch\p{L}*|gebraucht)$/u
const NOT = /^(?:not|never|nobody|nicht|nie|niemand|kein\p{L}*|\p{L}+n['’]t)$/u
const AROUND = /^(?:before|after|vor|nach|davor|danach|vorher|nachher)$/u

const SUBJECT = /^(?:i|you|he|she|it|we|they|one|er|sie|es|wir|ihr|man|du|ich)$/u
const ENDS = /^[.;!?:]$/u
const ONLY_WHEN = /^(?:erst wenn|erst , wenn|only once|only when|only after)/u

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
  const opens = endFrom(lowers, at, ENDS)
  const named = lowers.findIndex((word, place) => place > at && place < at + 5 && NAMES.test(word))
  if (lowers[opens] !== ':' && (named === -1 || opens - named < 4)) return []
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
