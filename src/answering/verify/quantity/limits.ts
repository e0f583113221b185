import type { Case, Finding } from '../case/check.js'
import { finding } from '../case/check.js'
import { createPhraseFinder, list, type PhraseFinder } from '../reading/phrases.js'
import type { Reading } from '../reading/reading.js'

const ONCE = createPhraseFinder({
  en: list('once, one time, a single time, one off, at one point in time, single occasion'),
  de: list('einmal, einmalig*, ein einziges mal, zu einem zeitpunkt, ein mal'),
})
const AGAIN = createPhraseFinder({
  en: list(
    'repeatedly, several times, many times, more than once, again and again, on several occasions, multiple times, time and again, not only once, not just once',
  ),
  de: list(
    'mehrmals, mehrfach, wiederholt, mehr als einmal, immer wieder, viele male, mehrere male, nicht nur einmal',
  ),
})

/** Asked once is not asked repeatedly, nor the reverse. */
export function otherFrequency({ claim, quotes }: Case): Finding | null {
  const says = (table: PhraseFinder, readings: readonly Reading[]): boolean =>
    readings.some((reading) => table.has(reading.lowers, reading.language))
  const turned = [
    [ONCE, AGAIN],
    [AGAIN, ONCE],
  ].some(
    ([mine, theirs]) =>
      says(mine!, [claim]) && !says(theirs!, [claim]) && says(theirs!, quotes) && !says(mine!, quotes),
  )
  // "As soon as", "at once": no count.
  if (
    !turned ||
    /\b(?:at|all at|once (?:she|he|it|they|you|the|a))\b once|\bonce (?:she|he|it|they|you|the|a|this)\b/iu.test(
      claim.text,
    )
  )
    return null
  if (
    quotes.some(({ text }) =>
      /\bat once\b|\bonce (?:she|he|it|they|you|the|a|this)\b|\bauf einmal\b|\bnoch einmal\b|\bnicht einmal\b/iu.test(
        text,
      ),
    )
  )
    return null
  return finding('quantifier', 'The source says it of one time, the claim of several, or the reverse.')
}

/** "Only where", "erst wenn": the source sets a condition. */
const SETS = {
  en: /\b(?:only|not) (?:where|when|if|once|after|until|for those|in case|with those)\b/iu,
  de: /(?<!\p{L})(?:nur|erst) (?:dort|wo|wenn|dann|nach|falls|bei denen|sofern)(?!\p{L})/iu,
} as const
/** What keeps a condition in a claim, however it is worded. */
const KEEPS = {
  en: /\b(?:only|unless|until|where|when|whenever|if|once|after|while|those|provided|depend\p{L}*|without|who|limited|restricted|before|cannot|not|no longer|need\p{L}*|requires?|takes?|has to|must)\b/iu,
  de: /(?<!\p{L})(?:nur|erst|wenn|wo|falls|sobald|solange|nach|nachdem|bei|dort|sofern|wer|die|denen|ohne|bevor|ehe|nicht|kein\p{L}*|abh\p{L}*|hängt|braucht|brauch\p{L}*|muss|müssen|setzt|außer)(?!\p{L})/iu,
} as const

/** "Violence went with guilt only where …" told as "violence went with guilt". */
export function losesCondition({ claim, quotes, focus, instructs }: Case): boolean {
  if (instructs || KEEPS[claim.language].test(claim.text)) return false
  return quotes.some((quote, index) => SETS[quote.language].test(toldOf(quote, focus[index]!)))
}

/** "In the parts of the article that we know": how far a statement about a source reaches. */
const REACH = {
  en: /\b(?:parts?|pages?|sections?|excerpts?|summary)\b(?:[^.;:]|\bal\.){0,60}\bwe (?:saw|have seen|know|read|have read|have|could)\b|\bas far as we\b|\bto our knowledge\b/iu,
  de: /(?<!\p{L})(?:teil(?:en?|e)?|seiten?|auszug|auszüge|zusammenfassung)(?!\p{L})(?:[^.;:]|(?<=al)\.){0,60}(?<!\p{L})wir (?:kennen|gesehen|gelesen|sahen|lasen|haben)(?!\p{L})|(?<!\p{L})soweit wir(?!\p{L})|unseres wissens/iu,
} as const
const KEEPS_REACH = {
  en: /\b(?:we|us|our|parts?|pages?|sections?|excerpts?|summary|known|seen|far as)\b/iu,
  de: /(?<!\p{L})(?:wir|uns|unser\p{L}*|teil\p{L}*|seiten?|auszug|auszüge|ausschnitt\p{L}*|zusammenfassung|bekannt\p{L}*|soweit)(?!\p{L})/iu,
} as const

/** What was not found in the part we know may stand in the rest. */
export function losesReach({ claim, quotes, focus }: Case): boolean {
  return (
    !KEEPS_REACH[claim.language].test(claim.text) &&
    quotes.some((quote, index) => REACH[quote.language].test(toldOf(quote, focus[index]!)))
  )
}

/** The parts of a quote that the claim is about. */
function toldOf({ tokens, segmentOf }: Reading, focus: ReadonlySet<number>): string {
  return tokens
    .filter((_, at) => focus.has(segmentOf[at]!))
    .map(({ raw }) => raw)
    .join(' ')
}
