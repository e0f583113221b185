import type { RawToken } from './tokens.js'

/** "A third party", "einer dritten Person": somebody else. */
const SOMEBODY_ELSE =
  /^(?:third|dritte[nr]?) (?:person|part(?:y|ies)|persons?|personen|partei(?:en)?|seite)$/u
const THIRD_PARTY = /^(?:eines|einem|einen|an|von|durch|für|gegenüber) (?:dritte[nr]?)$/u
/** "In two minds" wavers, "a second time" is again, "think twice" is care, "zweiter Hand" is hearsay. */
const SAYING =
  /^(?:two minds|second (?:time|thoughts?|hand|nature|chances?)|zweites mal|zweiten mal|zweite[rn]? (?:hand|chance))$/u
const PULLED =
  /^(?:between|in) two (?:directions|wishes|feelings|worlds)$|^zwischen zwei (?:stühlen|wünschen|welten)$/u
const THINKS = /^(?:think|thinks|thinking|thought)$/u
/** "Außer Acht lassen", "gib acht", "gebt besonders acht". */
const HEEDS = /^(?:außer|gib|gibt|gebt|geben|nimm|nehmt|in)$/u

/** Words for numbers in sayings and names that count nothing. */
export function countsNothing(tokens: readonly RawToken[], at: number): boolean {
  const word = (offset: number): string => tokens[at + offset]?.lower ?? ''
  const [before, own, after] = [word(-1), word(0), word(1)]
  if (own === 'vier' && after === 'augen') return true
  if (own === 'acht') return HEEDS.test(before) || closesHeed(tokens, at)
  if (own === 'twice') return THINKS.test(before)
  if (SAYING.test(`${own} ${after}`) || SOMEBODY_ELSE.test(`${own} ${after}`)) return true
  if (/^Dritte/u.test(tokens[at]!.raw) && THIRD_PARTY.test(`${before} ${own}`)) return true
  // "The two of you", "you two": who is spoken of.
  if (own === 'two' && before === 'you') return true
  if (own === 'two' && after === 'of' && /^(?:you|us|them)$/u.test(word(2)) && before === 'the') return true
  return PULLED.test(`${before} ${own} ${after}`)
}

/** "Gebt auf die Kinder besonders acht": the verb stands before, and nothing is counted behind. */
function closesHeed(tokens: readonly RawToken[], at: number): boolean {
  const next = tokens[at + 1]
  if (next !== undefined && next.kind !== 'mark') return false
  return tokens.slice(Math.max(0, at - 12), at).some(({ lower }) => /^(?:gib|gibt|gebt|geben)$/u.test(lower))
}
