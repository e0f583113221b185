import type { Case } from './check.js'
import { createPhraseFinder, list } from './phrases.js'
import type { Reading, Word } from './reading.js'

/** Words between what comes first and what comes of it, or between who does something and to whom. */
const LEADS_TO = createPhraseFinder({
  en: list(`turn into, turns into, turned into, lead to, leads to, led to, leading to, become, becomes, became, slide into, slides into, result in, results in, cause, causes, caused, bring, brings, makes, make, made,
    raise, raises, increases, lowers, reduces, contribute to, contributes to, contributed to, give rise to, gives rise to, produces, creates, feeds, needs, protects, interviewed, asked, chose, choose, chooses, carry, carries, bear, bears, supports, support, helps, controls, control, follows, comes from, urge of, right of, depends on, depend on`),
  de: list(`führt zu, führen zu, wird zu, werden zu, macht, machen, bringt, bringen, erhöht, erhöhen, steigert, senkt, verursacht, schafft, schaffen, erzeugt, trägt zu, beruht auf, folgt auf, folgt, braucht, brauchen, schützt,
    befragte, befragten, wählt, wählen, trägt, tragen, unterstützt, unterstützen, hilft, kontrolliert, drang von, umschlagen, umschlägt, hängt von`),
})

/** Whether the claim puts behind such a word what the source has before it, and the reverse. */
export function isReversed({ claim, quotes, inQuotes }: Case): boolean {
  return LEADS_TO.find(claim.lowers, claim.language).some((sign) => {
    if (isPassive(claim, sign.at)) return false
    const here = claim.content.filter(
      (word) => sentenceOf(claim, word) === claim.segmentOf[sign.at] && !word.named,
    )
    const left = here.filter(({ at }) => at < sign.at)
    const right = here.filter(({ at }) => at >= sign.at + sign.length)
    return quotes.some((quote) => {
      const places = (side: readonly Word[]): number[] =>
        side.flatMap((word) => {
          const found = inQuotes
            .matches(word)
            .filter(quote.holds)
            .map(({ at }) => at)
          // A word that stands on both sides tells nothing.
          return word.frame ? [] : found
        })
      const [before, behind] = [places(left), places(right)]
      /** One of the persons on this side stands only on the other side in the source. */
      const changesSide = (side: readonly Word[], sign: number, toRight: boolean): boolean =>
        side.some((word) => {
          const at = word.person ? places([word]) : []
          return at.length > 0 && at.every((place) => place > sign === toRight)
        })
      return LEADS_TO.find(quote.lowers, quote.language).some(
        (twin) =>
          (!isPassive(quote, twin.at) &&
            before.length > 0 &&
            behind.length > 0 &&
            before.every((at) => at > twin.at) &&
            behind.every((at) => at < twin.at)) ||
          (changesSide(left, twin.at, true) && changesSide(right, twin.at, false)),
      )
    })
  })
}

function sentenceOf(reading: Reading, { at }: Word): number {
  return reading.segmentOf[at]!
}

function isPassive({ lowers, segmentOf }: Reading, at: number): boolean {
  return lowers.some(
    (lower, place) =>
      segmentOf[place] === segmentOf[at] &&
      /^(?:by|von|durch|wird|werden|wurde|wurden|was|were|been|being|because|weil|when|wenn|if|through)$/u.test(
        lower,
      ),
  )
}
