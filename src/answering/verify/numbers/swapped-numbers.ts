import { type Case, type Finding, finding } from '../case/check.js'
import type { NumberFound } from '../reading/number-found.js'
import type { Reading, Word } from '../reading/reading.js'
import { sameNumber as same } from './same-number.js'

/** A number with the words of its sentence that stand before it and behind the number before. */
export interface Stretch {
  readonly number: NumberFound
  readonly words: readonly Word[]
}

/**
 * "PTSD .32, depression .27" told as "depression .32, PTSD .27": the numbers keep their order, and the things before them change places.
 * Only for two numbers that the quote has once each.
 */
export function swappedNumbers(judged: Case): Finding | null {
  return swappedBeside(judged, stretchesIn)
}

/** The same of what stands behind its number. */
export const swappedCounts = (judged: Case): Finding | null => swappedBeside(judged, behindCounts)

function swappedBeside(
  { claim, quotes, inQuotes }: Case,
  stretches: (reading: Reading) => readonly Stretch[],
): Finding | null {
  const mine = stretches(claim)
  for (const quote of quotes) {
    const theirs = stretches(quote)
    for (const [index, first] of mine.entries()) {
      const second = mine[index + 1]
      if (second === undefined || first.number.kind !== second.number.kind) continue
      const [one, other] = [first, second].map(({ number }) =>
        theirs.filter((stretch) => same(stretch.number, number)),
      )
      if (one!.length !== 1 || other!.length !== 1 || same(first.number, second.number)) continue
      const standsIn = (word: Word, { words }: Stretch): boolean =>
        inQuotes.matches(word).some((match) => words.includes(match))
      /** Things of a stretch that the quote has in the one place and not in the other. */
      const count = ({ words }: Stretch, here: Stretch, notThere: Stretch): number =>
        words.filter((word) => word.thing && standsIn(word, here) && !standsIn(word, notThere)).length
      const [own, rival] = [one![0]!, other![0]!]
      const moved = [count(first, rival, own), count(second, own, rival)]
      const kept = count(first, own, rival) + count(second, rival, own)
      if (moved.every((things) => things > 0) && moved[0]! + moved[1]! > kept)
        return finding('number', `"${first.number.written}" and "${second.number.written}" change places.`)
    }
  }
  return null
}

export function stretchesIn({ numbers, content, segmentOf }: Reading): Stretch[] {
  return numbers.map((number, index) => {
    const before = numbers[index - 1]
    const from = before === undefined ? -1 : before.at + before.length - 1
    const words = content.filter(
      ({ at, named, frame }) =>
        at > from && at < number.at && segmentOf[at] === segmentOf[number.at] && !named && !frame,
    )
    return { number, words }
  })
}

/** "10 were back at work, 3 were ill": what a count counts stands behind it, up to the next number. */
function behindCounts({ numbers, content, segmentOf }: Reading): Stretch[] {
  return numbers.flatMap((number, index): Stretch[] => {
    if (number.kind !== 'count') return []
    const end = numbers[index + 1]?.at ?? segmentOf.length
    const words = content.filter(
      ({ at, named, frame }) =>
        at >= number.at + number.length &&
        at < end &&
        segmentOf[at] === segmentOf[number.at] &&
        !named &&
        !frame,
    )
    return [{ number, words }]
  })
}
