import { fold, words } from '../../domain/text.js'

/** Share of the words that an answer typed in words and an option must have in common, both ways. */
const ALIKE = 0.7

/**
 * Which option of a check a message means: "b", "B)", "2", "answer b", "the second", or the option's own words. `null` = none, and then it
 * is an ordinary question.
 */
export function readChoice(text: string, options: readonly string[]): number | null {
  const typed = words(text).map(fold)
  if (typed.length === 0) return null
  const short = typed.filter((word) => !AROUND.has(word))
  const [only] = short
  if (only !== undefined && short.length === 1) {
    const at = /^[a-z]$/u.test(only)
      ? only.charCodeAt(0) - 97
      : /^\d$/u.test(only)
        ? Number(only) - 1
        : ordinal(only)
    if (at !== null && at >= 0 && at < options.length) return at
  }
  // "a" is filtered out as an article above only where something else stands beside it.
  if (typed.length === 1 && /^[a-z]$/u.test(typed[0]!)) {
    const at = typed[0]!.charCodeAt(0) - 97
    return at < options.length ? at : null
  }
  // A question about an option is a question.
  if (text.includes('?') && !options.some((option) => option.includes('?') && alike(typed, option) === 1))
    return null
  const [best] = options
    .map((option, at) => ({ at, likeness: alike(typed, option) }))
    .sort((a, b) => b.likeness - a.likeness)
  return best !== undefined && best.likeness >= ALIKE ? best.at : null
}

const AROUND: ReadonlySet<string> = new Set(
  'answer option letter number antwort buchstabe nummer the die der das i ich would wurde say sage take nehme choose wahle think denke it is es ist vielleicht maybe its please bitte und and oder hm also so my meine wohl glaub glaube eher probably guess my ok okay'.split(
    ' ',
  ),
)

const ORDINALS: readonly RegExp[] = [
  /^(?:first|1st|erste[rns]?|eins)$/u,
  /^(?:second|2nd|zweite[rns]?|zwei)$/u,
  /^(?:third|3rd|dritte[rns]?|drei)$/u,
  /^(?:fourth|4th|vierte[rns]?|vier)$/u,
]

function ordinal(word: string): number | null {
  const at = ORDINALS.findIndex((pattern) => pattern.test(word))
  return at === -1 ? null : at
}

function alike(typed: readonly string[], option: string): number {
  const meant = new Set(words(option).map(fold))
  const said = new Set(typed)
  const shared = [...said].filter((word) => meant.has(word)).length
  return Math.min(shared / meant.size, shared / said.size)
}
