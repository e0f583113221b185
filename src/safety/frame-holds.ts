import type { UrgentCategory } from '../domain/knowledge.js'
import { foldWord, type MessageWord } from './message-words.js'
import type { SignalHit } from './signal-matcher.js'

/** What opens a case rather than tells one: "when she …", "if a client …", "women who …". Folded, as words are. */
export const GENERAL: ReadonlySet<string> = new Set(
  'when whenever if whether wenn falls sobald ob someone somebody anyone people clients women residents survivors jemand wer leute menschen frauen klientinnen bewohnerinnen betroffene'
    .split(' ')
    .map(foldWord),
)
/** Of this moment, so that an "if" or "when" beside it is no case: "… if he told me just now". */
export const NOW: ReadonlySet<string> = new Set(
  'now today tonight just jetzt heute gerade eben'.split(' ').map(foldWord),
)
export const SUBJECTS: ReadonlySet<string> = new Set(
  'i she he they we ich sie er wir client resident klient klientin bewohner bewohnerin'.split(' '),
)

/** A danger that was said outright, and the signs of the message that ask. */
export interface Told {
  readonly hit: SignalHit
  readonly category: UrgentCategory
  readonly asking: readonly SignalHit[]
}

/** Dangers that hold whatever is told or asked besides; of blows and threats staff also tell to ask why that binds. */
const FIRST: readonly UrgentCategory[] = [
  'suicide',
  'self_harm',
  'medical',
  'child_at_risk',
  'missing_or_abducted',
]

/** Who is armed before the house or on his way there leaves no time for the question beside it. */
const AT_THE_DOOR = /^plain:(?:armed|coming)$/u

/** Whether a frame ("in the film", "years ago", "what does research say") says that the danger is not meant, or not now. */
export function holdsFor(words: readonly MessageWord[], frame: SignalHit, told: Told): boolean {
  // Made of the very words of the danger: "no worries about me any more".
  if (frame.start >= told.hit.start && frame.end <= told.hit.end) return false
  if (isOver(words, frame, told.hit)) return false
  if (!FIRST.includes(told.category) && !AT_THE_DOOR.test(told.hit.name)) return true
  return (
    !isOfSomethingElse(words, frame) && !isLeftBehind(words, frame, told) && !isBeside(words, frame, told)
  )
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

/** "No contact to him", "no threats": what is denied is another danger. */
function isOfSomethingElse(words: readonly MessageWord[], frame: SignalHit): boolean {
  return (
    frame.name === 'frame:denied' &&
    /(?:contact|kontakt|threat|drohung|droht|followed|ex\b|weapons|druck|question|frage)/u.test(
      wordsOf(words, frame),
    )
  )
}

const TOLD_ME =
  /\b(?:(?:told|tells|telling|texted|texts|wrote|writes|sagte?|sagts|schreibt|schrieb|erzahlte?) (?:me|mir)\b|(?:said|says) to me\b|mir\b.* (?:gesagt|erzahlt|geschrieben)\b)/u
const SAYS = /\b(?:says|sagt|meint|schreibt|writes|texts)\b/u
const DREAM = /dream|nightmare|traum/u
const COURSE = /kurs|course|training$/u
/** How many words before the danger tell who said it. */
const REACH = 12
const AFTERWARDS: ReadonlySet<string> = new Set('after since nach seit'.split(' '))

/**
 * Whether the message has left what the frame says when it tells the danger: "after the film she said …", "in the German course she told
 * me …", "as a child she was sold, she says …", "she had a nightmare and now …".
 */
function isLeftBehind(words: readonly MessageWord[], frame: SignalHit, { hit }: Told): boolean {
  if (frame.start > hit.start || words[hit.start]?.quoted === true) return false
  const from = Math.max(frame.end + 1, hit.start - REACH)
  const said = words
    .slice(from, hit.start)
    .map(({ word }) => word)
    .join(' ')
  if (frame.name === 'frame:past') {
    const [then, told] = [words[frame.end], words[hit.start]]
    return then?.sentence !== told?.sentence || (then?.clause !== told?.clause && SAYS.test(said))
  }
  const framing = wordsOf(words, frame)
  const isNow = words.slice(from, hit.end + 1).some(({ word }) => NOW.has(word))
  const isAfter = words
    .slice(Math.max(0, frame.start - 3), frame.start)
    .some(({ word }) => AFTERWARDS.has(word))
  if (frame.name === 'frame:dream_or_story')
    return isAfter || TOLD_ME.test(said) || (DREAM.test(framing) && isNow)
  if (frame.name === 'frame:education' || frame.name === 'frame:practice')
    return COURSE.test(framing) && (isAfter || TOLD_ME.test(said))
  return false
}

/** What staff ask for with a danger before them: a plan, a rule, a source, an exercise. */
const ASKED_FOR =
  /^(?:plan|(?:crisis|emergency|safety) plan|protocol|polic(?:y|ies)|procedure|house rules|(?:are we|am i) allowed|can i break confidentiality|(?:notfall|krisen|schutz|sicherheits)plan|notfallkarte|ablauf(?:plan)?|hausregeln?|hausordnung|regelung|zustandig\p{L}*|welche stellen|durfte ich|durfen wir eigentlich|schweigepflicht|exercise|ubung(?:en)?)$/u

/**
 * Whether a frame is only what is asked besides: "she wants to kill herself, how do I make a safety plan", "… what does research say".
 * Behind the danger, which is told of somebody, neither asked about nor quoted; before it the frame says how it is meant ("what does
 * the module say on …").
 */
function isBeside(words: readonly MessageWord[], frame: SignalHit, { hit, asking }: Told): boolean {
  if (frame.start <= hit.end || words[hit.start]?.quoted === true) return false
  const sentence = words[hit.start]?.sentence
  const opening = words.slice(0, hit.end + 1).filter((word) => word.sentence === sentence)
  if (!opening.some(({ word }) => SUBJECTS.has(word)) || opening.some(({ word }) => GENERAL.has(word)))
    return false
  if (asking.some(({ start }) => start < hit.start && words[start]?.sentence === sentence)) return false
  return frame.name === 'frame:education' || ASKED_FOR.test(wordsOf(words, frame))
}

function wordsOf(words: readonly MessageWord[], { start, end }: SignalHit): string {
  return words
    .slice(start, end + 1)
    .map(({ word }) => word)
    .join(' ')
}
