import type { Case } from '../case/check.js'
import { sameNumber as same } from '../numbers/same-number.js'
import type { NumberFound } from '../reading/number-found.js'
import type { Reading, Word } from '../reading/reading.js'

/** What offices and studies count, and no people. */
const THINGS =
  /^(?:investigations?|proceedings|cases?|trials?|convictions?|offen[cs]es?|crimes?|charges|reports?|stud(?:y|ies)|articles?|papers?|calls?|talks?|conversations?|visits?|ermittlung(?:en|sverfahren)?|verfahren|fälle?n?|prozesse?n?|urteile?n?|straftaten|taten|anzeigen|berichte?n?|studien|artikeln?|arbeiten|anrufe?n?|gespräche?n?|besuche?n?)$/u
/** "Trafficking" is filed with those who do it. */
const DEED = /(?:ing|tion|ung|handel)$/u
/** Smaller numbers count a thing here and its people there: "two flats", "two women". */
const FROM = 4
const NEAR = 3

/** "576 investigations" told as "576 victims": people where the source counts a thing, and nobody stands near. */
export function countsPeopleForThings({ claim, quotes, inQuotes }: Case): boolean {
  return claim.numbers.some((number) => {
    if (number.kind !== 'count' || number.value < FROM) return false
    const mine = behind(claim, number)[0]
    if (mine === undefined || !mine.person) return false
    const twins = quotes.flatMap((quote) =>
      quote.numbers.filter((other) => same(number, other)).map((twin) => ({ quote, twin })),
    )
    return (
      twins.length > 0 &&
      twins.every(({ quote, twin }) => {
        const theirs = behind(quote, twin)
        // "14 accounts by survivors": whose they are may be counted.
        const whose = quote.content.some(
          ({ at, person, lower }) =>
            person && !DEED.test(lower) && at > twin.at && quote.segmentOf[at] === quote.segmentOf[twin.at],
        )
        return (
          !whose &&
          THINGS.test(theirs.at(-1)?.lower ?? '') &&
          !inQuotes.has(mine) &&
          !claim.content.some((word) => inQuotes.matches(word).includes(theirs[0]!))
        )
      })
    )
  })
}

const behind = ({ content, lowers }: Reading, { at, length }: NumberFound): readonly Word[] => {
  const end = lowers.findIndex(
    (lower, place) =>
      place >= at + length &&
      (place > at + length + NEAR || /^(?:[.,;:]|of|into|in|on|zu|von)$/u.test(lower)),
  )
  return content.filter((word) => word.at >= at + length && (end === -1 || word.at < end))
}
