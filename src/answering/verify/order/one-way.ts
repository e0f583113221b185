import type { Case } from '../case/check.js'
import type { Reading, Word } from '../reading/reading.js'

/** Deeds that go one way, in both languages: the order of the two says who does it to whom. */
const ONE_WAY: readonly RegExp[] = [
  /^(?:thanks|thanked|dankt|dankte|danken|dankten|bedankt|bedankte|bedanken)$/u,
  /^(?:replaces?|replacing|ersetzt|ersetze|ersetzen|place)$/u,
  /^(?:outlasts?|outlasted|outlives?|überdauer\p{L}*)$/u,
  /^grew$/u,
  /^(?:contribut\p{L}*|beitrag\p{L}*|beigetragen|trug|trugen)$/u,
  /^(?:endanger\p{L}*|gefährd\p{L}*)$/u,
]
const TURNED_VOICE =
  /^(?:by|von|vom|durch|wird|werden|wurden?|worden|been|being|be|was|were|is|are|through|lässt|lassen)$/u

/** "No letter replaces a talk" told as "no talk replaces a letter": who and whom have changed places. */
export function turnsOneWay(judged: Case): boolean {
  const { claim, quotes, inQuotes } = judged
  return quotes.some((quote) =>
    ONE_WAY.some((deed) =>
      partsWith(claim, deed).some((mine) =>
        partsWith(quote, deed).some((theirs) => {
          if (turnsVoice(claim, mine) !== turnsVoice(quote, theirs)) return false
          const order = thingsIn(claim, mine).flatMap((word) => {
            const twins = inQuotes
              .matches(word)
              .filter(
                (twin) => quote.holds(twin) && quote.segmentOf[twin.at] === theirs && !deed.test(twin.lower),
              )
            return twins.length === 1 ? [twins[0]!.at] : []
          })
          const places = [...new Set(order)]
          return (
            (places.length > 1 && places.every((at, step) => step === 0 || at < places[step - 1]!)) ||
            doesWhatWasDone(judged, deed, mine, quote, theirs)
          )
        }),
      ),
    ),
  )
}

/** "Take the place of" replaces; "a safe place" does not. */
const isDeed = (lower: string, next: string | undefined, deed: RegExp): boolean =>
  deed.test(lower) && (lower !== 'place' || next === 'of')

const partsWith = ({ lowers, segmentOf }: Reading, deed: RegExp): number[] => [
  ...new Set(lowers.flatMap((lower, at) => (isDeed(lower, lowers[at + 1], deed) ? [segmentOf[at]!] : []))),
]

const turnsVoice = ({ lowers, segmentOf }: Reading, segment: number): boolean =>
  lowers.some((lower, at) => segmentOf[at] === segment && TURNED_VOICE.test(lower))

const thingsIn = ({ content, segmentOf }: Reading, segment: number): readonly Word[] =>
  content.filter((word) => segmentOf[word.at] === segment && word.thing && !word.frame)

/** Who stands before the deed in the claim stands behind it in the source, where somebody else stands before it. */
function doesWhatWasDone(
  { claim, inQuotes }: Case,
  deed: RegExp,
  mine: number,
  quote: Reading,
  theirs: number,
): boolean {
  const at = claim.lowers.findIndex(
    (lower, place) => isDeed(lower, claim.lowers[place + 1], deed) && claim.segmentOf[place] === mine,
  )
  const there = quote.lowers.findIndex(
    (lower, place) => isDeed(lower, quote.lowers[place + 1], deed) && quote.segmentOf[place] === theirs,
  )
  const before = claim.content.filter(
    (word) => word.at < at && claim.clauseOf[at] === word.clause && !word.frame,
  )
  const first = before[0]
  if (first === undefined || !first.capital || before.length > 2) return false
  const twins = before.flatMap((word) => inQuotes.matches(word).filter((twin) => quote.holds(twin)))
  return (
    twins.length > 0 &&
    twins.every((twin) => twin.at > there && twin.at <= there + 3) &&
    quote.content.some((word) => word.at < there && word.clause === quote.clauseOf[there])
  )
}
