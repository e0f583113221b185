import type { Case } from '../case/check.js'
import type { NumberFound } from '../reading/number-found.js'
import type { Reading } from '../reading/reading.js'

/** "20 to 25 %": one figure with two ends. */
export function isRange({ lowers }: Reading, one: NumberFound, other: NumberFound): boolean {
  const [left, right] = one.at < other.at ? [one, other] : [other, one]
  const between = lowers.slice(left.at + left.length, right.at).join(' ')
  return /^(?:to|bis|bis zu|–|—|up to)?$/u.test(between)
}

/** "Eleven of the 14", "68 studies, and 45 of them": what is said of the part is said of eleven, and of the 45. */
export function isPartOf(
  { claim, inQuotes }: Case,
  source: Reading,
  part: NumberFound,
  whole: NumberFound,
): boolean {
  const { lowers, segmentOf, content } = source
  const between = lowers.slice(part.at + part.length, whole.at).join(' ')
  if (/^(?:of|of the|out of|out of the|von|von den|der|unter den)$/u.test(between)) return true
  const behind = lowers.slice(part.at + part.length, part.at + part.length + 2).join(' ')
  if (whole.at > part.at || whole.value <= part.value) return false
  if (!/^(?:of (?:them|these|those)$|von (?:ihnen|denen)$|davon)/u.test(behind)) return false
  // Something the claim says stands behind the part alone.
  return claim.content.some((word) => {
    const twins = inQuotes.matches(word).flatMap(({ stem }) => content.filter((other) => other.stem === stem))
    return twins.length > 0 && twins.every(({ at }) => at > part.at && segmentOf[at] === segmentOf[part.at])
  })
}

/** "Not all 68", "nicht jede der 68". */
export const isNotAll = ({ lowers }: Reading, { at }: NumberFound): boolean =>
  /(?:^| )(?:not (?:all|every|each)|nicht (?:alle|jede[rs]?))(?: (?:one )?(?:of the|of|der|die|the))?$/u.test(
    lowers.slice(Math.max(0, at - 5), at).join(' '),
  )

const HELD_UP = /(?:^| )(?:(since|seit)|than|als)(?: (?:in|im jahre?))?$/u

/** "Than in 2023", "since 2000": a year to which another is held up. */
export function standsBehindTheSame(
  claim: Reading,
  number: NumberFound,
  source: Reading,
  twin: NumberFound,
): boolean {
  const [mine, theirs] = (
    [
      [claim, number],
      [source, twin],
    ] as const
  ).map(([{ lowers }, { at }]) => HELD_UP.exec(lowers.slice(Math.max(0, at - 3), at).join(' ')))
  return number.kind === 'year' && !!mine && !!theirs && (mine[1] === undefined) === (theirs[1] === undefined)
}
