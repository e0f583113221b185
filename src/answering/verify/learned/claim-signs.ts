import type { Case } from '../case/check.js'
import type { Reading } from '../reading/reading.js'
import { commonName } from './common-words.js'
import { placeSigns } from './place-signs.js'

/**
 * The small words of a claim and its source, under one name for both languages: `=only` one that both have, `+only` one of the claim that
 * no quote has, `++only` one that the passage has neither, `-only` one of the quotes that the claim leaves out; and where they stand
 * (`place-signs.ts`). Words that carry a topic are none: what is learned of them holds for the claims it was learned from, and for no
 * others.
 */
export function claimSigns(judged: Case): ReadonlyMap<string, number> {
  const { claim, quotes, passages } = judged
  const mine = namesIn([claim])
  const theirs = namesIn(quotes)
  const around = namesIn(passages)
  const signs = [
    ...[...mine].flatMap((name) => {
      if (theirs.has(name)) return [`=${name}`]
      return around.has(name) ? [`+${name}`] : [`+${name}`, `++${name}`]
    }),
    ...[...theirs].flatMap((name) => (mine.has(name) ? [] : [`-${name}`])),
    ...placeSigns(judged),
  ]
  return new Map(signs.map((sign) => [sign, 1]))
}

function namesIn(readings: readonly Reading[]): Set<string> {
  return new Set(readings.flatMap(({ lowers }) => lowers.flatMap((lower) => commonName(lower) ?? [])))
}
