import type { Case } from '../case/check.js'
import { LESS, MORE } from '../case/comparison-words.js'
import { sidesOfThan } from '../case/than.js'
import type { Reading } from '../reading/reading.js'

const WITHOUT = /^(?:without|ohne)$/u
/** "Those who did not", with nothing behind it. */
const DID = /^(?:did|do|does|had|have|were|was|are)$/u

/** "Women with children stayed longer than women without": whether those without are said to have more of it or less; `null` where nothing of the kind is said. */
function moreWithout(reading: Reading): boolean | null {
  const { lowers, tokens, language } = reading
  const without = lowers.findIndex(
    (lower, at) =>
      WITHOUT.test(lower) ||
      (lower === 'not' &&
        DID.test(lowers[at - 1] ?? '') &&
        (tokens[at + 1] === undefined || tokens[at + 1]!.kind === 'mark')),
  )
  if (without === -1) return null
  const than = sidesOfThan(reading)
  if (than !== null) return without < than.at === than.up
  const [more, less] = [MORE, LESS].map((table) => table.has(lowers, language))
  return more === less ? null : more!
}

/** Whether claim and source give those without it the same, or each the other; `null` where one of them does not compare these. */
export function agreesOfThoseWithout({ claim, quotes }: Case): boolean | null {
  const mine = moreWithout(claim)
  const theirs = quotes.map(moreWithout).filter((more) => more !== null)
  return mine === null || theirs.length === 0 ? null : theirs.includes(mine)
}
