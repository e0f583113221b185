import type { Language } from '../../../domain/language.js'
import type { Reading } from '../reading/reading.js'

/* Where the order of two things says nothing: in a list, and on the sides of "alternates with". */

/** Words that are looked past for a neighbour: "the court" and "court" stand in one place. */
export const PASSED_OVER: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set('a an the her his its their'.split(' ')),
  de: new Set('der die das den dem des ein eine einen einem einer eines ihr ihre ihren ihrem'.split(' ')),
}
/** Between two things of a list, whose order says nothing. */
const LISTS: ReadonlySet<string> = new Set([',', 'and', 'or', 'as', 'well', 'und', 'oder', 'sowie'])
const JOINTS: ReadonlySet<string> = new Set(['and', 'or', 'und', 'oder', 'sowie'])
/** Most words of one thing of a list: "long-term support". */
const LONGEST_ITEM = 2

/** "Negative, neutral or positive": both stand in one list, whatever else it names between them. */
export function areListed(reading: Reading, one: number, other: number): boolean {
  const { lowers, language, content } = reading
  const [from, to] = one < other ? [one, other] : [other, one]
  const isPassed = (at: number): boolean =>
    PASSED_OVER[language].has(lowers[at]!) ||
    // "Who still drinks or still smokes": the small word before the first is said again.
    (!LISTS.has(lowers[at]!) && lowers[at] === lowers[from - 1])
  const between = lowers.flatMap((_, at) => (at > from && at < to && !isPassed(at) ? [at] : []))
  if (between.every((at) => LISTS.has(lowers[at]!))) return true
  const parts = (at: number | undefined): boolean =>
    at !== undefined && (lowers[at] === ',' || JOINTS.has(lowers[at]!))
  if (!parts(from + 1) || !parts(between.at(-1))) return false
  const items = between
    .map((at) => (parts(at) ? ',' : String(at)))
    .join(' ')
    .split(',')
  return (
    items.every((item) => item.trim().split(' ').length <= LONGEST_ITEM) &&
    between.every((at) => parts(at) || content.some((word) => word.at === at && !word.frame)) &&
    lowers.slice(from, to + LONGEST_ITEM + 2).some((word) => JOINTS.has(word))
  )
}

const ALTERNATES = /^(?:alternat\p{L}*|wechsel\p{L}*|abwechsel\p{L}*)$/u

/** "Bad treatment alternates with good": the thing stands once, for both. */
export function alternate({ lowers, tokens, content }: Reading, one: number, other: number): boolean {
  const [from, to] = one < other ? [one, other] : [other, one]
  const next = tokens[to + 1]
  return (
    content.some((word) => word.at === from + 1 && word.thing) &&
    lowers.slice(from, to + 2).some((lower) => ALTERNATES.test(lower)) &&
    lowers.slice(from, to).some((lower) => /^(?:with|mit)$/u.test(lower)) &&
    (next === undefined || next.kind === 'mark' || ALTERNATES.test(next.lower))
  )
}
