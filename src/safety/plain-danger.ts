import type { UrgentCategory } from '../domain/knowledge.js'
import { isNegated } from './message-signs.js'
import type { MessageWord } from './message-words.js'
import { createSignalMatcher, type SignalHit } from './signal-matcher.js'
import { ASKS_FOR_PRACTICE, EVERYDAY_SENSE, PLAIN_DANGERS } from './signals/plain-danger.js'
import { WORD_CLASSES } from './signals/word-classes.js'
import { SPEAKS_FOR_DANGER, signNumber } from './signs.js'

export interface SaidOutright {
  readonly category: UrgentCategory
  readonly why: readonly string[]
}

const CATEGORIES: ReadonlyMap<string, UrgentCategory | null> = new Map(
  PLAIN_DANGERS.map(({ name, category }) => [name, category]),
)
const VOID = 'plain:void'
/** Where somebody stands now; a question beside it asks what to do now. */
const LEDGE = 'plain:ledge'
/** Of the frames, these leave a plain sentence as it is: "sometimes", a tired colleague, a reason beside it. */
const SOFT = new Set(['frame:in_general', 'frame:staff_strain', 'frame:harmless_reason', 'frame:asks_how'])
/** A sentence that asks ("how do I speak about …", "is … a cry for help") says nothing of somebody. */
const ASKING = new Set(['frame:asks_how', 'style:is_it', 'style:how', 'style:why', 'style:what_asked'])

/** A matcher of its own: in the one of the signs these phrases would change which slips are read as which sign, and so what was learned. */
const findPlain = createSignalMatcher(
  [...PLAIN_DANGERS, EVERYDAY_SENSE, ASKS_FOR_PRACTICE].map(({ name, en, de }) => ({
    name,
    phrases: [en, de].flatMap((written) => written.split('|')),
  })),
  WORD_CLASSES,
)

/**
 * A sentence that says a danger to life or limb outright ("sie ritzt sich manchmal") is enough, however everyday the words around it
 * look to what was learned. Not where the message is a role play, a study, long ago or over, and not in a sentence that asks.
 */
export function findPlainDanger(
  words: readonly MessageWord[],
  hits: readonly SignalHit[],
): SaidOutright | null {
  const said = findPlain(words).filter(({ name }) => CATEGORIES.has(name))
  if (said.length === 0) return null
  const frames = hits.filter(({ name }) => name.startsWith('frame:') && !SOFT.has(name))
  const sentenceOf = (hit: SignalHit) => words[hit.start]?.sentence
  const asking = new Set(hits.filter(({ name }) => ASKING.has(name)).map(sentenceOf))
  const voids = said.filter(({ name }) => name === VOID)
  for (const hit of said) {
    const category = CATEGORIES.get(hit.name) ?? null
    if (category === null || (hit.name !== LEDGE && asking.has(sentenceOf(hit)))) continue
    // "She is back with him and he beats her": what is said after "she is back" is not over.
    if (frames.some(({ name, start }) => name !== 'frame:safe' || start > hit.start)) continue
    if (!hit.negating && isNegated(words, hit)) continue
    if (voids.some((other) => other.start <= hit.end && hit.start <= other.end)) continue
    return { category, why: [hit.name] }
  }
  return null
}

/** A longer message has more to say than the everyday thing in it. */
const SHORT = 10
/** Danger by its general name ("cuts herself"), not a place or a deed of this moment. */
const NAMED = new Set(['self_harm_named', 'suicide_named', 'hint:wound_words'])

/**
 * Whether a short message has no sign of danger but words that mean an everyday thing together ("wakes up screaming", "vermisst ihren
 * Zuhälter"): then what was learned about those words alone raises no alarm. "… and does not respond" is a sign besides. A time is
 * one too: "vermisst ihre Tochter seit gestern". The same where a short question asks how to answer such things ("how do I respond when
 * she cuts herself") and tells nothing of now.
 */
export function isEverydaySense(words: readonly MessageWord[], hits: readonly SignalHit[]): boolean {
  if (words.length > SHORT) return false
  const found = findPlain(words)
  const spans = found.filter(({ name }) => name === EVERYDAY_SENSE.name)
  const speaks = ({ name }: SignalHit) =>
    SPEAKS_FOR_DANGER[signNumber(name)] === true || name === 'style:clock'
  const isHarmless = (isMeant: (hit: SignalHit) => boolean) =>
    hits.every((hit) => !speaks(hit) || isMeant(hit))
  return (
    (spans.length > 0 &&
      isHarmless((hit) => spans.some(({ start, end }) => start <= hit.start && hit.end <= end))) ||
    (found.some(({ name }) => name === ASKS_FOR_PRACTICE.name) &&
      hits.some(({ name }) => NAMED.has(name)) &&
      isHarmless(({ name }) => NAMED.has(name)))
  )
}
