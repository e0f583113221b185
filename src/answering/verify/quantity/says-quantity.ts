import { deniedAt } from '../negation/denied-at.js'
import type { PhraseFinder } from '../reading/phrases.js'
import type { Reading } from '../reading/reading.js'

/** How a text is read for a quantity. */
interface Look {
  /** Phrases in which the words count nothing. */
  readonly sayings?: PhraseFinder | undefined
  /** A "not" before the word takes it away. */
  readonly plainly?: boolean
  /** "Each about an hour", "the same every time" of a source bear out an "all"; in a claim they make none. */
  readonly ofSource?: boolean
}

/** Whether a text says of how many it speaks with one of the words of a table. */
export function says(table: PhraseFinder, reading: Reading, look: Look = {}): boolean {
  const { sayings, plainly = false, ofSource = false } = look
  const isEach = (at: number): boolean => ofSource && reading.lowers[at] === 'each'
  const isEachTime = (at: number): boolean =>
    ofSource && EACH_TIME.test(reading.lowers.slice(at, at + 2).join(' '))
  const hits = table
    .find(reading.lowers, reading.language)
    .filter(
      ({ at }) =>
        (!plainly || !deniedAt(reading, at)) &&
        !isDegree(reading, at) &&
        !isShare(reading, at) &&
        (isEach(at) || !isDistributive(reading, at)) &&
        !isAfterNumber(reading, at),
    )
  if (hits.length === 0 || sayings === undefined) return hits.length > 0
  const covered = new Set<number>()
  for (const hit of sayings.find(reading.lowers, reading.language))
    for (let step = 0; step < hit.length; step += 1) covered.add(hit.at + step)
  return hits.some(({ at }) => isEachTime(at) || !covered.has(at))
}

const EACH_TIME = /^(?:(?:each|every) time|jedes mal)$/u

/** "Every fifth case": a number. */
function isShare({ numbers }: Reading, place: number): boolean {
  return numbers.some(({ at, length, kind }) => kind === 'share' && place >= at && place < at + length)
}

/** "Both each went with it": of each of those just named. */
function isDistributive({ lowers, tokens, content }: Reading, at: number): boolean {
  if (lowers[at] !== 'each') return false
  const next = tokens[at + 1]
  return (
    next === undefined ||
    next.kind === 'mark' ||
    EACH_DOES.test(next.lower) ||
    EACH_OF_THEM.test(lowers.slice(at + 1, at + 3).join(' ')) ||
    (next.lower !== 'of' && !content.some((word) => word.thing && (word.at === at + 1 || word.at === at + 2)))
  )
}

const EACH_DOES = /^(?:went|goes|go|had|has|have|was|were|is|are|can|may|did|do|does|got|gets?|needs?)$/u
const EACH_OF_THEM = /^of (?:them|us|you)$/u

/** "Erst nach einer halben Minute", "had only dropped by roughly 27 %": the number says how much, the small word only how it strikes one. */
function isAfterNumber({ lowers, numbers }: Reading, at: number): boolean {
  if (!/^(?:only|just|nur|erst)$/u.test(lowers[at]!)) return false
  const number = numbers.find((found) => found.at > at + 1 && found.at <= at + 4)
  return lowers
    .slice(at + 1, number?.at ?? at)
    .some((lower) => /^(?:after|around|about|roughly|some|by|nach|rund|etwa|gut|um|knapp)$/u.test(lower))
}

/** "Who hurt them most", "the most urgent need", "most urgently", "more than half an hour": a degree, not a share. */
function isDegree({ lowers, tokens }: Reading, at: number): boolean {
  if (/^more than half an? \p{L}+$/u.test(lowers.slice(at, at + 5).join(' '))) return true
  if (lowers[at] !== 'most') return false
  const next = tokens[at + 1]
  return (
    next === undefined ||
    next.kind === 'mark' ||
    /^(?:in|by|when|and|or|to|from|is|are|was|were|be|can|may|will|since|for|at|on)$/u.test(next.lower) ||
    /ly$/u.test(next.lower) ||
    (SHAKEN.test(next.lower) && (tokens[at + 2] === undefined || tokens[at + 2]!.kind === 'mark')) ||
    (/^(?:is|are|was|were|be|becomes?|became|feels?|felt|seems?)$/u.test(lowers[at - 1] ?? '') &&
      next.lower !== 'of') ||
    (lowers[at - 1] === 'the' && tokens[at + 2]?.kind === 'word' && next.lower !== 'of')
  )
}
/** "Who is most shaken.": a participle, no persons. */
const SHAKEN = /^(?!\p{L}*(?:men|children)$)\p{L}+(?:ed|en)$/u
