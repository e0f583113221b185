import { type Check, finding } from '../case/check.js'
import { isSameWord } from '../case/same-word.js'
import { toldFromOther } from '../case/than.js'
import type { Reading } from '../reading/reading.js'
import { alternate, areListed, PASSED_OVER } from './any-order.js'
import { transposedIn } from './transposed.js'

/** A word with the words on either side of it; `null` where the sentence, or a part of it, begins or ends. */
interface Place {
  readonly at: number
  readonly word: string
  readonly before: string | null
  readonly after: string | null
}

/**
 * Two things of the quote have changed places, each between the other's neighbours: "the witness may close the hearing if the court
 * asks" of "the court may close the hearing if the witness asks". Every word of it stands in the source, so that no count of words
 * can tell. Only where all four neighbours are repeated, or everything between and around the two stands where it stood
 * (`transposed.ts`): a retelling turns sentences round for good reasons.
 */
export const checkSwap: Check = (judged) => {
  // "Guests heard less than tenants" of "tenants heard more than guests".
  if (toldFromOther(judged)) return null
  const { claim, quotes, across } = judged
  const pair = transposedIn(judged)
  if (pair !== null)
    return finding('swap', `The claim puts "${pair[0].raw}" and "${pair[1].raw}" in each other's place.`)
  if (across) return null
  const mine = placesIn(claim)
  for (const quote of quotes) {
    const theirs = placesIn(quote)
    const twins = mine.map(({ word }) => theirs.filter((other) => isSameWord(word, other.word)))
    for (const [index, one] of mine.entries())
      for (const [step, other] of mine.slice(index + 1).entries()) {
        if (isSameWord(one.word, other.word) || FREE.test(one.word) || FREE.test(other.word)) continue
        // Where the source has `other` in the place of `one`, and `one` in that of `other`.
        const seconds = twins[index + 1 + step]!.filter((second) => isSamePlace(one, second))
        const firsts = seconds.length === 0 ? [] : twins[index]!.filter((first) => isSamePlace(other, first))
        for (const first of firsts)
          for (const second of seconds)
            if (
              haveSwapped(one, other, first, second) &&
              !areListed(quote, second.at, first.at) &&
              !alternate(quote, second.at, first.at)
            )
              return finding(
                'swap',
                `The claim puts "${one.word}" and "${other.word}" in each other's place.`,
              )
      }
  }
  return null
}

/** Words that stand where they like: "Manchmal tritt er auf" of "er tritt manchmal auf". */
const FREE =
  /^(?:auch|manchmal|gleichzeitig|zugleich|unbemerkt|oft|häufig|meist|später|danach|davor|damit|zuerst|erst|hier|dort|deshalb|daher|darum|deswegen|dann|jedoch|often|sometimes|later|also|first|together|here|there|therefore|then|however|what|who|whom|where)$/u

/** `one` stands before `other` in the claim, and their twins, between each other's neighbours, the other way round in the source. */
function haveSwapped(one: Place, other: Place, first: Place, second: Place): boolean {
  const words = [one, other].flatMap(({ before, after }) => [before, after]).filter((word) => word !== null)
  // In "fear keeps her; shame keeps her" both stand between the same neighbours: only the order changes.
  return first.at > second.at && words.length >= 2 && !isSamePlace(first, second)
}

function isSamePlace(one: Place, other: Place): boolean {
  const isSame = (mine: string | null, theirs: string | null): boolean =>
    mine === null || theirs === null ? mine === theirs : isSameWord(mine, theirs)
  return isSame(one.before, other.before) && isSame(one.after, other.after)
}

function placesIn({ tokens, language }: Reading): Place[] {
  const isPassed = (at: number): boolean => PASSED_OVER[language].has(tokens[at]?.lower ?? '')
  const neighbour = (from: number, step: 1 | -1): string | null => {
    let at = from + step
    while (isPassed(at)) at += step
    const token = tokens[at]
    return token === undefined || token.kind === 'mark' ? null : token.lower
  }
  return tokens.flatMap(({ kind, lower }, at) =>
    kind === 'mark' || isPassed(at)
      ? []
      : [{ at, word: lower, before: neighbour(at, -1), after: neighbour(at, 1) }],
  )
}
