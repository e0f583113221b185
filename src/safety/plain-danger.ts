import type { UrgentCategory } from '../domain/knowledge.js'
import { isNegated } from './message-signs.js'
import { foldWord, type MessageWord } from './message-words.js'
import { createSignalMatcher, type SignalHit } from './signal-matcher.js'
import { ASKS_FOR_PRACTICE, EVERYDAY_SENSE, ONESELF, PLAIN_DANGERS } from './signals/plain-danger.js'
import { PLAIN_THOUGHTS, THOUGHT_CLASSES } from './signals/plain-thoughts.js'
import { WORD_CLASSES } from './signals/word-classes.js'
import { SPEAKS_FOR_DANGER, signNumber } from './signs.js'

export interface SaidOutright {
  readonly category: UrgentCategory
  readonly why: readonly string[]
}

const OUTRIGHT = [...PLAIN_DANGERS, ...PLAIN_THOUGHTS]
const CATEGORIES: ReadonlyMap<string, UrgentCategory | null> = new Map(
  OUTRIGHT.map(({ name, category }) => [name, category]),
)
const VOID = 'plain:void'
/** Where somebody stands now, however it is asked about. */
const LEDGE = 'plain:ledge'
/** Of the frames, these leave a plain sentence as it is: "sometimes", a tired colleague, a reason beside it. */
const SOFT = new Set(['frame:in_general', 'frame:staff_strain', 'frame:harmless_reason', 'frame:asks_how'])
/** "How do I speak about …", "is … a cry for help": may ask about the danger, and may ask what to do now. */
const ASKING = new Set(['frame:asks_how', 'style:is_it', 'style:how', 'style:why', 'style:what_asked'])
const WHY = new Set('why warum wieso weshalb'.split(' '))
/** What opens a case rather than tells one: "when she …", "if a client …", "women who …". Folded, as words are. */
const GENERAL = new Set(
  'when whenever if whether wenn falls sobald ob someone somebody anyone people clients women residents survivors jemand wer leute menschen frauen klientinnen bewohnerinnen betroffene'
    .split(' ')
    .map(foldWord),
)
/** Of this moment, so that an "if" or "when" beside it is no case: "… if he told me just now". */
const NOW = new Set('now today tonight just jetzt heute gerade eben'.split(' ').map(foldWord))
const SUBJECTS = new Set(
  'i she he they we ich sie er wir client resident klient klientin bewohner bewohnerin'.split(' '),
)
/** Before its subject, the verb of a question: "why does she …", "warum will sie …". */
const ASKING_VERBS = new Set(
  'do does did is are am was were has have will would can could should ist sind war hat haben will wollen kann konnte soll sollte wurde tut spricht redet denkt ritzt schneidet verletzt bringt'
    .split(' ')
    .map(foldWord),
)

/** A matcher of its own: in the one of the signs these phrases would change which slips are read as which sign, and so what was learned. */
const findPlain = createSignalMatcher(
  [...OUTRIGHT, EVERYDAY_SENSE, ASKS_FOR_PRACTICE].map(({ name, en, de }) => ({
    name,
    phrases: [en, de].flatMap((written) => written.split('|')),
  })),
  { ...WORD_CLASSES, ...ONESELF, ...THOUGHT_CLASSES },
)

/**
 * A sentence that says a danger to life or limb outright ("sie ritzt sich manchmal") is enough, however everyday the words around it
 * look to what was learned, and whatever it asks besides ("she wants to kill herself what do I say"). Not where the message is a role
 * play, a study, long ago or over, and not where the danger itself is what is asked about.
 */
export function findPlainDanger(
  words: readonly MessageWord[],
  hits: readonly SignalHit[],
): SaidOutright | null {
  const said = findPlain(words).filter(({ name }) => CATEGORIES.has(name))
  if (said.length === 0) return null
  const frames = hits.filter(({ name }) => name.startsWith('frame:') && !SOFT.has(name))
  const asking = hits.filter(({ name }) => ASKING.has(name))
  const voids = said.filter(({ name }) => name === VOID)
  for (const hit of said) {
    const category = CATEGORIES.get(hit.name) ?? null
    if (category === null) continue
    if (hit.name !== LEDGE && isAskedAbout(words, hit, asking, category)) continue
    if (frames.some((frame) => !isOver(words, frame, hit) && !isBeside(words, frame, hit, category, asking)))
      continue
    if (!hit.negating && isNegated(words, hit)) continue
    if (voids.some((other) => other.start <= hit.end && hit.start <= other.end)) continue
    return { category, why: [hit.name] }
  }
  return null
}

/** Whether what a frame says no longer holds: "she is back with him and he beats her", "she left a year ago and today she wants to die". */
function isOver(words: readonly MessageWord[], frame: SignalHit, hit: SignalHit): boolean {
  if (frame.start > hit.start) return false
  const between = words.slice(frame.end + 1, hit.start)
  const isNow = between.some(({ word }) => NOW.has(word))
  if (frame.name === 'frame:past')
    return isNow || between.some(({ word }) => word === 'and' || word === 'und')
  // "Am I allowed to tell somebody if he told me today that …".
  return frame.name === 'frame:safe' || (frame.name === 'frame:hypothetical' && isNow)
}

/** Dangers that hold whatever is asked besides; of blows and threats staff also tell to ask why that binds. */
const HOLDS: readonly UrgentCategory[] = [
  'suicide',
  'self_harm',
  'medical',
  'child_at_risk',
  'missing_or_abducted',
]
/** What staff ask for with a danger before them: a plan, a rule, a source, an exercise. */
const ASKED_FOR =
  /^(?:plan|(?:crisis|emergency|safety) plan|protocol|polic(?:y|ies)|procedure|house rules|(?:are we|am i) allowed|can i break confidentiality|(?:notfall|krisen|schutz|sicherheits)plan|notfallkarte|ablauf(?:plan)?|hausregeln?|hausordnung|regelung|zustandig\p{L}*|welche stellen|durfte ich|durfen wir eigentlich|schweigepflicht|exercise|ubung(?:en)?)$/u

/**
 * Whether a frame is only what is asked besides: "she wants to kill herself, how do I make a safety plan", "… what does research say".
 * Behind the danger, which is told of somebody, neither asked about nor quoted; before it the frame says how it is meant ("what does
 * the module say on …"). A frame made of the very words of the danger ("no worries about me any more") is none.
 */
function isBeside(
  words: readonly MessageWord[],
  frame: SignalHit,
  hit: SignalHit,
  category: UrgentCategory,
  asking: readonly SignalHit[],
): boolean {
  if (frame.start >= hit.start && frame.end <= hit.end) return true
  if (frame.start <= hit.end || words[hit.start]?.quoted === true || !HOLDS.includes(category)) return false
  const sentence = words[hit.start]?.sentence
  const opening = words.slice(0, hit.end + 1).filter((word) => word.sentence === sentence)
  if (!opening.some(({ word }) => SUBJECTS.has(word)) || opening.some(({ word }) => GENERAL.has(word)))
    return false
  if (asking.some(({ start }) => start < hit.start && words[start]?.sentence === sentence)) return false
  if (frame.name === 'frame:education') return true
  const said = words.slice(frame.start, frame.end + 1).map(({ word }) => word)
  return ASKED_FOR.test(said.join(' '))
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
