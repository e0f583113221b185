import { foldWord, type MessageWord } from './message-words.js'
import type { SignalHit } from './signal-matcher.js'
import { type DangerAlone, PLAIN_ALONE } from './signals/plain-alone.js'

const FILLS: ReadonlyMap<string, DangerAlone['fills']> = new Map(
  PLAIN_ALONE.map(({ name, fills }) => [name, fills]),
)
/** A cry, a time and who says it: with these beside them the words are still alone. */
const BESIDE_ALONE: ReadonlySet<string> = new Set(
  `and but omg help think i says said that please now oh god because just right today tonight soon again really she he me us here come
   und aber ich glaub glaube dass bitte jetzt heute nacht abend gleich bald hilfe sagt meint sie er hier her gerade wieder morgen tomorrow all alles`
    .split(/\s+/u)
    .map(foldWord),
)
/** In words; more than a call for haste takes. */
const A_CALL = 8

/**
 * Whether nothing else stands in the clause, or in the message, with words that mean another thing beside others ("she was taken to the
 * dentist", "please hurry, the pizza is here"). Of all other dangers nothing of the kind is asked. Looks no further than the clause.
 */
export function fillsItsPlace(words: readonly MessageWord[], hit: SignalHit): boolean {
  const fills = FILLS.get(hit.name)
  if (fills === undefined) return true
  if (fills === 'message' && words.length > A_CALL) return false
  const clause = words[hit.start]?.clause
  const isIn = (at: number) => words[at] !== undefined && (fills === 'message' || words[at].clause === clause)
  const isBeside = (at: number) => BESIDE_ALONE.has(words[at]?.word ?? '')
  for (let at = hit.start - 1; isIn(at); at -= 1) if (!isBeside(at)) return false
  for (let at = hit.end + 1; isIn(at); at += 1) if (!isBeside(at)) return false
  return true
}
