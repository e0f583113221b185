import { fold, words } from './text.js'

/** Share of the words that an answer typed in words and an option must have in common, both ways. */
const ALIKE = 0.7

/**
 * Which option of a check a message means: "b", "B)", "2", "answer b", "the second", or the option's own words. `null` = none, and then it
 * is an ordinary question.
 */
export function readChoice(text: string, options: readonly string[]): number | null {
  const typed = words(text).map(fold)
  if (typed.length === 0) return null
  const named = namedIn(typed, options.length)
  if (named !== null && named.length === 1) return named[0]!
  // A question about an option is a question.
  if (text.includes('?') && !options.some((option) => option.includes('?') && alike(typed, option) === 1))
    return null
  const [best] = options
    .map((option, at) => ({ at, likeness: alike(typed, option) }))
    .sort((a, b) => b.likeness - a.likeness)
  return best !== undefined && best.likeness >= ALIKE ? best.at : null
}

/** Whether a message names several options ("maybe b and c"), and nothing else. */
export function namesSeveral(text: string, options: readonly string[]): boolean {
  const named = namedIn(words(text).map(fold), options.length)
  return named !== null && named.length > 1
}

/** The options that are named by letter, number or place; `null` where anything else is said, or an option that is not there. */
function namedIn(typed: readonly string[], count: number): number[] | null {
  const short = typed.filter((word) => !AROUND.has(word))
  // "One" stands for the first where nothing else is named: "the third one".
  const [only] = short.length === 0 ? typed.filter((word) => word === 'one') : []
  const named = (only === undefined ? short : [only]).map((word) => placeOf(word, count))
  if (named.length === 0 || named.some((at) => at === null || at < 0 || at >= count)) return null
  return [...new Set(named as number[])]
}

const AROUND: ReadonlySet<string> = new Set(
  (
    'answer answers option options letter number antwort antworten buchstabe nummer moglichkeit the die der das dem den i ich would wurde ' +
    'say sage take nehme nehm choose pick wahle think denke it is es ist vielleicht maybe perhaps its please bitte und and or oder both beide ' +
    'hm hmm also so my meine wohl glaub glaube eher probably guess ok okay one ones go with for sure definitely id im im auf mit bei bin fur ' +
    'sicher bestimmt gehe tippe tipp then dann well na ja either entweder nehmen wahlen tippen sagen wurd denk glauben going picking choosing that be'
  ).split(' '),
)

const ORDINALS: readonly RegExp[] = [
  /^(?:first|1st|one|ersten?|erste[rs]|eins)$/u,
  /^(?:second|2nd|two|zweiten?|zweite[rs]|zwei)$/u,
  /^(?:third|3rd|three|dritten?|dritte[rs]|drei)$/u,
  /^(?:fourth|4th|four|vierten?|vierte[rs]|vier)$/u,
  /^(?:fifth|5th|five|funften?|funfte[rs]|funf)$/u,
]
const LAST = /^(?:last|letzten?|letzte[rs])$/u

/** Counted from 0; `null` for a word that names no place. */
function placeOf(word: string, count: number): number | null {
  if (/^[a-z]$/u.test(word)) return word.charCodeAt(0) - 97
  if (/^\d$/u.test(word)) return Number(word) - 1
  if (LAST.test(word)) return count - 1
  const at = ORDINALS.findIndex((pattern) => pattern.test(word))
  return at === -1 ? null : at
}

function alike(typed: readonly string[], option: string): number {
  const meant = new Set(words(option).map(fold))
  const said = new Set(typed)
  const shared = [...said].filter((word) => meant.has(word)).length
  return Math.min(shared / meant.size, shared / said.size)
}
