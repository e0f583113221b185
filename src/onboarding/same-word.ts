import { editDistance } from '../domain/edit-distance.js'

/**
 * Whether a hurried word is meant to be this one: the same letters, or one slip (a letter too many, too few, another, two swapped)
 * in a word of five letters or more, two slips from eleven letters on. The first letter stays: few mistype it, and "later" is not
 * "water". Short words must be right, but for two letters swapped.
 */
export function sameWord(typed: string, meant: string): boolean {
  if (typed === meant) return true
  const most = meant.length >= 11 ? 2 : 1
  if (meant.length < 4 || Math.abs(typed.length - meant.length) > most) return false
  if (typed[0] !== meant[0] || REAL_WORDS.has(typed)) return false
  if (meant.length === 4 && !(typed.length === 4 && sameLetters(typed, meant))) return false
  return editDistance(typed, meant) <= most
}

/** Words of their own that lie one letter beside a command. */
const REAL_WORDS: ReadonlySet<string> = new Set(
  'stark smart stare state stage story weinen weit weiser wetter water spielt sparen dankt denke angeln hello helle hallen enden pauke beendet fragt frage skipper statue statute remind reminder erinnern'
    .split(' ')
    .map(plainForm),
)

/** One form for each way of writing: accents off, `ue` like `ü`, "hallooo" like "hallo", "hii" like "hi". */
export function plainForm(folded: string): string {
  return folded
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/([iyo])\1$/u, '$1')
    .replace(/ae/gu, 'a')
    .replace(/oe/gu, 'o')
    .replace(/ue/gu, 'u')
}

function sameLetters(one: string, other: string): boolean {
  return [...one].sort().join('') === [...other].sort().join('')
}
