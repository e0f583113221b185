import type { Case } from '../case/check.js'
import { isAsLongAs } from '../case/conditions.js'
import { createPhraseFinder, list, type PhraseFinder } from '../reading/phrases.js'
import type { Reading, Word } from '../reading/reading.js'

/** Words between what comes first and what comes of it, or between who does something and to whom. */
const LEADS_TO = createPhraseFinder({
  en: list(`turn into, turns into, turned into, lead to, leads to, led to, leading to, become, becomes, became, slide into, slides into, result in, results in, cause, causes, caused, bring, brings, makes, make, made,
    raise, raises, increases, lowers, reduces, contribute to, contributes to, contributed to, give rise to, gives rise to, produces, creates, feeds, needs, protects, predict, predicts, predicted, revise, revises, revised, replaces, replaced, interviewed, asked, chose, choose, chooses, carry, carries, bear, bears, supports, support, helps, controls, control, follows, comes from, urge of, right of, depends on, depend on`),
  de: list(`führt zu, führen zu, wird zu, werden zu, macht, machen, bringt, bringen, erhöht, erhöhen, steigert, senkt, verursacht, schafft, schaffen, erzeugt, trägt zu, beruht auf, folgt auf, folgt, braucht, brauchen, schützt, überarbeitet, überarbeiten, überarbeitete, ersetzt, ersetzen, ersetzte, sagte, sagten,
    befragte, befragten, wählt, wählen, trägt, tragen, unterstützt, unterstützen, hilft, kontrolliert, drang von, umschlagen, umschlägt, hängt von`),
})

/** The same, told from what comes of it: "trust grows through calm". */
const COMES_OF = createPhraseFinder({
  en: list(`grows through, grow through, heals through, heal through, grows from, comes from, come from, arises from, follows from, results from, stems from, caused by, triggered by, rests on, builds on, because of, due to,
    takes from, took from, borrows from, borrowed from, learns from, learn from, adopted from, adopts from`),
  de: list(`durch, aus, von, wegen, infolge`),
})

/** "Unequal power is a root of the bond". */
const IS_OF = createPhraseFinder({
  en: list(
    `root of, roots of, cause of, causes of, source of, sign of, signs of, feature of, features of, part of, reason for, basis of, basis for, condition for, expression of, one of two roots of`,
  ),
  de: list(
    `wurzel, wurzeln, ursache, ursachen, quelle, zeichen, merkmal, merkmale, ausdruck, grund für, grundlage für, voraussetzung für, teil`,
  ),
})

/** Whether the claim puts behind such a word what the source has before it, and the reverse. */
export function isReversed(judged: Case): boolean {
  return (
    isLedBackwards(judged) ||
    [COMES_OF, IS_OF].some((table) => isTakenBackwards(judged, table)) ||
    isExplainedBackwards(judged)
  )
}

/** "A because B" told as "B because A", "when A, B" as "when B, A". */
function isExplainedBackwards({ claim, quotes, inQuotes }: Case): boolean {
  const halves = (reading: Reading): { effect: readonly Word[]; cause: readonly Word[] }[] =>
    reading.lowers.flatMap((lower, at) => {
      const explains = /^(?:because|weil|denn)$/u.test(lower)
      const lasts = isAsLongAs(reading.lowers, at)
      if (!explains && !lasts && !/^(?:when|if|wenn|falls|solange)$/u.test(lower)) return []
      const here = [...reading.content, ...reading.minor].filter(
        (word) =>
          reading.segmentOf[word.at] === reading.segmentOf[at] && !(explains && word.person) && !word.named,
      )
      const part = reading.clauseOf[at + 1] ?? 0
      const cause = here.filter(({ clause }) => clause === part)
      const from = lasts ? at - 1 : at
      const before = here.filter(({ at: place, clause }) => place < from && clause >= part - 2)
      const effect = before.length > 0 ? before : here.filter(({ clause }) => clause === part + 1)
      return cause.length > 0 && effect.length > 0 ? [{ effect, cause }] : []
    })
  const theirs = quotes.flatMap(halves)
  const share = (words: readonly Word[], side: readonly Word[]): number =>
    words.filter((word) => inQuotes.matches(word).some((match) => side.includes(match))).length / words.length
  return halves(claim).some((mine) =>
    theirs.some(
      (half) =>
        share(mine.effect, half.cause) > share(mine.effect, half.effect) &&
        share(mine.cause, half.effect) > share(mine.cause, half.cause),
    ),
  )
}

/** "Trust grows through calm" told as "calm grows through trust", "A takes it from B" as "B takes it from A". */
function isTakenBackwards({ claim, quotes, inQuotes }: Case, table: PhraseFinder): boolean {
  const sides = (reading: Reading): { left: readonly Word[]; right: readonly Word[] }[] =>
    table.find(reading.lowers, reading.language).map(({ at, length }) => {
      const here = reading.content.filter(
        (word) => reading.segmentOf[word.at] === reading.segmentOf[at] && !word.frame && !word.named,
      )
      return {
        left: here.filter((word) => word.at < at && word.clause >= reading.clauseOf[at]! - 1),
        right: here.filter((word) => word.at >= at + length).slice(0, 3),
      }
    })
  const shared = (mine: readonly Word[], theirs: readonly Word[]): number =>
    mine.filter((word) => {
      const found = inQuotes.matches(word)
      return theirs.some((other) => found.includes(other) || (word.capital && word.lower === other.lower))
    }).length
  const theirs = quotes.flatMap(sides)
  return sides(claim).some(({ left, right }) =>
    theirs.some((pair) => {
      const [toRight, toLeft] = [shared(left, pair.right), shared(right, pair.left)]
      return (
        toRight > 0 && toLeft > 0 && toRight + toLeft > shared(left, pair.left) + shared(right, pair.right)
      )
    }),
  )
}

function isLedBackwards({ claim, quotes, inQuotes }: Case): boolean {
  return LEADS_TO.find(claim.lowers, claim.language).some((sign) => {
    if (isPassive(claim, sign.at)) return false
    const here = claim.content.filter((word) => word.clause === claim.clauseOf[sign.at] && !word.named)
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
            // "The risk of" stays where it is when the two ends change places.
            behind.some((at) => at < twin.at)) ||
          (changesSide(left, twin.at, true) && changesSide(right, twin.at, false)),
      )
    })
  })
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
