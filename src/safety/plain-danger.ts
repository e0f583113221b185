import type { UrgentCategory } from '../domain/knowledge.js'
import { GENERAL, holdsFor, NOW, SUBJECTS } from './frame-holds.js'
import { isNegated } from './message-signs.js'
import { foldWord, type MessageWord } from './message-words.js'
import { createSignalMatcher, type SignalHit } from './signal-matcher.js'
import { ALONE_CLASSES, PLAIN_ALONE, PLAIN_ROUSE } from './signals/plain-alone.js'
import {
  ALONE,
  ASKS_FOR_PRACTICE,
  EVERYDAY_SENSE,
  FALLS_SILENT,
  OF_SILENCE,
  ONESELF,
  PLAIN_DANGERS,
} from './signals/plain-danger.js'
import { END_CLASSES, PLAIN_ENDS } from './signals/plain-ends.js'
import { EVERYDAY_VOID, HARMLESS_CLASSES } from './signals/plain-everyday.js'
import { HOUR_CLASSES, PLAIN_HOUR } from './signals/plain-hour.js'
import { PARTING_CLASSES, PLAIN_PARTING } from './signals/plain-parting.js'
import { PLAIN_THOUGHTS, THOUGHT_CLASSES } from './signals/plain-thoughts.js'
import { WORD_CLASSES } from './signals/word-classes.js'
import { SPEAKS_FOR_DANGER, signNumber } from './signs.js'
import { fillsItsPlace } from './stands-alone.js'

export interface SaidOutright {
  readonly category: UrgentCategory
  readonly why: readonly string[]
}

const OUTRIGHT = [
  ...PLAIN_DANGERS,
  ...PLAIN_THOUGHTS,
  ...PLAIN_ENDS,
  ...PLAIN_PARTING,
  ...PLAIN_ROUSE,
  ...PLAIN_HOUR,
  EVERYDAY_VOID,
  ...PLAIN_ALONE,
]
const CATEGORIES: ReadonlyMap<string, UrgentCategory | null> = new Map(
  OUTRIGHT.map(({ name, category }) => [name, category]),
)
const OF_ONE_WORD: ReadonlyMap<string, UrgentCategory> = new Map(
  Object.entries(ALONE).map(([word, category]) => [foldWord(word), category]),
)
const VOID = 'plain:void'
/** Where somebody stands now, what would be enough to die of, a noose, and how it is kept from the children, however it is asked about. */
const HOWEVER_ASKED = new Set(['plain:ledge', 'plain:amount', 'plain:unseen', 'plain:noose'])
/** Of the frames, these leave a plain sentence as it is: "sometimes", a tired colleague, a reason beside it. */
const SOFT = new Set(['frame:in_general', 'frame:staff_strain', 'frame:harmless_reason', 'frame:asks_how'])
/** "How do I speak about …", "is … a cry for help": may ask about the danger, and may ask what to do now. */
const ASKING = new Set(['frame:asks_how', 'style:is_it', 'style:how', 'style:why', 'style:what_asked'])
const WHY = new Set('why warum wieso weshalb'.split(' '))
/** Before its subject, the verb of a question: "why does she …", "warum will sie …". */
const ASKING_VERBS = new Set(
  'do does did is are am was were has have will would can could should ist sind war hat haben will wollen kann konnte soll sollte wurde tut spricht redet denkt ritzt schneidet verletzt bringt'
    .split(' ')
    .map(foldWord),
)

/** Matchers of their own: in the one of the signs these phrases would change which slips are read as which sign, and so what was learned. */
const findPlain = createMatcher(OUTRIGHT)
/** Only short messages are read by it. */
const findEveryday = createMatcher([EVERYDAY_SENSE, FALLS_SILENT, ASKS_FOR_PRACTICE])

function createMatcher(
  signals: readonly { readonly name: string; readonly en: string; readonly de: string }[],
) {
  return createSignalMatcher(
    signals.map(({ name, en, de }) => ({
      name,
      phrases: [en, de].flatMap((written) => written.split('|')),
    })),
    {
      ...ALONE_CLASSES,
      ...HARMLESS_CLASSES,
      ...HOUR_CLASSES,
      ...WORD_CLASSES,
      ...ONESELF,
      ...THOUGHT_CLASSES,
      ...END_CLASSES,
      ...PARTING_CLASSES,
    },
  )
}

/**
 * A sentence that says a danger to life or limb outright ("sie ritzt sich manchmal") is enough, however everyday the words around it
 * look to what was learned, and whatever it asks besides ("she wants to kill herself what do I say"). Not where the message is a role
 * play, a study, long ago or over, and not where the danger itself is what is asked about. `isEveryday`: the whole message is of an
 * everyday thing in such words.
 */
export function findPlainDanger(
  words: readonly MessageWord[],
  hits: readonly SignalHit[],
  isEveryday: boolean,
): SaidOutright | null {
  const alone = words.length === 1 ? OF_ONE_WORD.get(words[0]!.word) : undefined
  if (alone !== undefined) return { category: alone, why: ['plain:alone'] }
  const said = findPlain(words).filter(({ name }) => CATEGORIES.has(name))
  if (said.length === 0) return null
  const frames = hits.filter(({ name }) => name.startsWith('frame:') && !SOFT.has(name))
  const asking = hits.filter(({ name }) => ASKING.has(name))
  const voids = said.filter(({ name }) => name === VOID || (isEveryday && name === EVERYDAY_VOID.name))
  for (const hit of said) {
    const category = CATEGORIES.get(hit.name) ?? null
    if (category === null || !fillsItsPlace(words, hit)) continue
    if (!HOWEVER_ASKED.has(hit.name) && isAskedAbout(words, hit, asking, category)) continue
    if (frames.some((frame) => holdsFor(words, frame, { hit, category, asking }))) continue
    if (!hit.negating && isNegated(words, hit)) continue
    if (voids.some((other) => other.start <= hit.end && hit.start <= other.end)) continue
    return { category, why: [hit.name] }
  }
  return null
}

/**
 * Whether the sentence asks about the danger rather than tells of it: what asks stands before it in its clause, with no new statement
 * begun since ("why does she cut herself", but not "what do I do she cuts herself"), or the danger is a case ("when she cuts herself").
 */
function isAskedAbout(
  words: readonly MessageWord[],
  hit: SignalHit,
  asking: readonly SignalHit[],
  category: UrgentCategory,
): boolean {
  const place = words[hit.start]
  const asks = asking.filter(({ start }) => words[start]?.sentence === place?.sentence)
  if (asks.length === 0) return false
  const sentence = words.filter(({ sentence: own }) => own === place?.sentence)
  const before = words.filter(({ sentence: own }, at) => own === place?.sentence && at < hit.start)
  if (before.some(({ word }) => GENERAL.has(word)) && !sentence.some(({ word }) => NOW.has(word))) return true
  if (asks.some(({ start }) => WHY.has(words[start]?.word ?? ''))) {
    // "First he hits her, then he is kind, why does that bind" is how such things go; "why does she want to die" says that she does.
    if (category === 'violence_now') return true
    if (category === 'suicide') return false
  }
  return asks.some(({ start, end }) => {
    if (start > hit.start || words[start]?.clause !== place?.clause) return false
    const subject = words.findLastIndex(({ word }, at) => at < hit.start && at >= start && SUBJECTS.has(word))
    return subject <= end || ASKING_VERBS.has(words[subject - 1]?.word ?? '')
  })
}

/** "He says he will kill himself if she leaves": what he threatens her with. */
const THREATENS = createSignalMatcher(
  [{ name: 'threat', phrases: ['if she', 'unless she', 'wenn sie', 'falls sie'] }],
  WORD_CLASSES,
)
/** What somebody does to himself is said outright; these are read out of a "he". */
const OF_A_HE: readonly UrgentCategory[] = ['violence_now', 'trafficker_contact']

/**
 * Which danger, where both were found: of "he wants to kill himself" the weights, learned mostly from messages about women, make a man
 * who threatens.
 */
export function whichDanger(
  words: readonly MessageWord[],
  weighed: SaidOutright,
  outright: SaidOutright,
): UrgentCategory {
  const isToOneself = outright.category === 'suicide' || outright.category === 'self_harm'
  const isMeant = isToOneself && OF_A_HE.includes(weighed.category) && THREATENS(words).length === 0
  return isMeant ? outright.category : weighed.category
}

/** A longer message has more to say than the everyday thing in it. */
const SHORT = 10
/** What is told with "when I talk to her" takes more words to tell. */
const SHORT_OF_SILENCE = 16
/** Danger by its general name ("cuts herself"), not a place or a deed of this moment. */
const NAMED = new Set(['self_harm_named', 'suicide_named', 'hint:wound_words'])

/** "Was nun?", "and now what": asks, and tells of nothing. */
const ASKS_ON = new Set('was what wie how und and'.split(' '))
const ASKS_ON_IN = 4

/** How many words tell of something: a sentence that asks does not, unless there is a sign of danger in it. */
function toldIn(words: readonly MessageWord[], hits: readonly SignalHit[]): number {
  const sentenceOf = ({ start }: SignalHit) => words[start]?.sentence
  const speaking = new Set(hits.filter(speaks).map(sentenceOf))
  const asking = new Set(hits.filter(({ name }) => ASKING.has(name)).map(sentenceOf))
  const sentences = new Map<number, MessageWord[]>()
  for (const word of words) sentences.set(word.sentence, [...(sentences.get(word.sentence) ?? []), word])
  const told = [...sentences].filter(([sentence, said]) => {
    const asks = asking.has(sentence) || (said.length <= ASKS_ON_IN && ASKS_ON.has(said[0]!.word))
    return !asks || speaking.has(sentence)
  })
  return told.reduce((sum, [, said]) => sum + said.length, 0)
}

const speaks = ({ name }: SignalHit): boolean => SPEAKS_FOR_DANGER[signNumber(name)] === true

/**
 * Whether a short message has no sign of danger but words that mean an everyday thing together ("wakes up screaming", "vermisst ihren
 * Zuhälter"): then what was learned about those words alone raises no alarm. "… and does not respond" is a sign besides. A time is
 * one too: "vermisst ihre Tochter seit gestern". The same where a short question asks how to answer such things ("how do I respond when
 * she cuts herself") and tells nothing of now.
 */
export function isEverydaySense(words: readonly MessageWord[], hits: readonly SignalHit[]): boolean {
  if (words.length > SHORT_OF_SILENCE) return false
  const found = findEveryday(words)
  const speaking = hits.filter((hit) => speaks(hit) || hit.name === 'style:clock')
  const lieIn = (sense: string) => {
    const spans = found.filter(({ name }) => name === sense)
    return (
      spans.length > 0 &&
      speaking.every((hit) => spans.some(({ start, end }) => start <= hit.start && hit.end <= end))
    )
  }
  if (lieIn(FALLS_SILENT.name) && speaking.every(({ name }) => OF_SILENCE.has(name))) return true
  if (toldIn(words, hits) > SHORT) return false
  return (
    lieIn(EVERYDAY_SENSE.name) ||
    (found.some(({ name }) => name === ASKS_FOR_PRACTICE.name) &&
      hits.some(({ name }) => NAMED.has(name)) &&
      speaking.every(({ name }) => NAMED.has(name)))
  )
}
