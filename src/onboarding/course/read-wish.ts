import { readToken } from '../../domain/press.js'
import type { SavedProgress } from '../../domain/progress.js'
import { namesSeveral } from '../../domain/read-choice.js'
import { oneOf, wholly } from '../../domain/sayings.js'
import { fold, words } from '../../domain/text.js'
import { markOf, readMemory } from './course-memory.js'
import { type CoursePress, readCoursePress } from './course-press.js'
import { type Reaction, readReaction } from './react.js'
import { leavesItOpen, readAnswer } from './read-answer.js'
import { currentStop, inSession, markHere, type Scene } from './scene.js'
import { readTyped } from './typed-wish.js'

/** What a turn wants of the course. */
export type Wish =
  | Exclude<CoursePress, { readonly do: 'continue' | 'skip' }>
  /** `from` is `null` where it was typed; `oneStep`: this section alone, not the rest of the module. */
  | { readonly do: 'continue'; readonly from: string | null }
  | { readonly do: 'skip'; readonly from: string | null; readonly oneStep: boolean }
  | { readonly do: 'back' }
  | Reaction
  /** The section once more, and what to do where it stays unclear. */
  | { readonly do: 'unclear' }
  /** What the course is, and is not. */
  | { readonly do: 'about' }
  /** Several letters for one question. */
  | { readonly do: 'several' }
  /** "Why?" right after an answer to a check; `null`: "I don't know" before one. */
  | { readonly do: 'why'; readonly option: number | null }

const ANEW =
  /\b(?:over|again|anew|beginning|restart|vorn|vorne|neu starten|neustart|anfang an|nochmal|noch mal)\b/u
const ONE_STEP = /\b(?:step|question|part|section|this one|schritt|frage|teil|abschnitt)\b/u
const BACK = /\b(?:back|previous|last|before|rewind|zuruck|vorherig\w*|vorig\w*|letzten?|letzter)\b/u
const UNCLEAR = /\b(?:understand|get|versteh\w*|verstanden|mean)\b/u
const AGAIN =
  /\b(?:again|repeat|once more|one more time|nochmals?|noch ?mal|noch einmal|wiederhol\w*|(?:last|previous) (?:message|question)|letzten? (?:nachricht|frage))\b/u
const CERTIFICATE = /\b(?:certificate|zertifikat|bescheinigung|teilnahme\w*|covered|finished)\b/u

/** `null` = nothing: small talk, or a question, which goes past the course. */
export function readWish(scene: Scene): Wish | null {
  const { turn, saved } = scene
  if (turn.press !== null) {
    const press = readCoursePress(turn.press)
    return press?.do === 'skip' ? { do: 'skip', from: press.from, oneStep: false } : press
  }
  const text = fold(turn.text)
  switch (turn.intent) {
    case 'start_onboarding':
      if (saved === null) return { do: 'start', language: scene.language }
      return toModule(scene) ?? (ANEW.test(text) ? { do: 'anew' } : { do: 'start', language: scene.language })
    case 'continue':
      // "Back to where we left off" is on her way back, and no "on".
      return readTyped(turn.text)?.do === 'show' ? { do: 'show' } : { do: 'continue', from: null }
    case 'skip': {
      const oneStep = ONE_STEP.test(text) || currentStop(scene)?.stop.kind === 'check'
      return { do: 'skip', from: null, oneStep }
    }
    case 'repeat': {
      const typed = readTyped(turn.text)
      if (typed?.do === 'show') return { do: 'show' }
      if (typed?.do === 'module') return toModule(scene) ?? { do: 'back' }
      // "The last question again" is this one, "back" the one before.
      if (UNCLEAR.test(text) && inSession(scene)) return { do: 'unclear' }
      return { do: BACK.test(text) && !AGAIN.test(text) ? 'back' : 'show' }
    }
    case 'progress':
      return { do: CERTIFICATE.test(text) ? 'certificate' : 'progress' }
    case 'stop':
      return inSession(scene) ? { do: 'stop' } : null
    case 'thanks':
    case 'greeting':
      return saved === null ? null : bySign(scene)
    case 'help':
      // "Who can see this?" is asked of the course while it goes on; elsewhere it is told what the assistant keeps.
      return inSession(scene) && readTyped(turn.text)?.do === 'about' ? { do: 'about' } : null
    case 'question':
      return saved === null ? null : inTheMiddle(scene, saved)
    default:
      return null
  }
}

/** Words that mean something in the middle of the course alone: an answer to its question, yes, no, "got it". */
function inTheMiddle(scene: Scene, saved: SavedProgress): Wish | null {
  const here = saved.status === 'finished' ? null : currentStop(scene)
  if (here?.stop.kind === 'check') {
    const options = here.stop.options.map((option) => option.text)
    const chosen = readAnswer(scene.turn.text, options)
    if (chosen !== null) return { do: 'option', mark: markOf(here.stop), option: chosen }
    if (namesSeveral(scene.turn.text, options)) return { do: 'several' }
    const answered = answeredJustNow(scene)
    if (answered !== null && WHY.test(words(scene.turn.text).map(fold).join(' ')))
      return { do: 'why', option: answered }
    if (inSession(scene) && leavesItOpen(scene.turn.text)) return { do: 'why', option: null }
  }
  // A letter that comes late, after the question was left: it shows where she is, and searches for nothing. "K" is "ok".
  if (inSession(scene) && /^[^\p{L}\p{N}]*[a-jl-z1-9][^\p{L}\p{N}]*$/iu.test(scene.turn.text))
    return { do: 'show' }
  const typed = readTyped(scene.turn.text)
  switch (typed?.do) {
    case 'yes':
    case 'no': {
      const kind = readMemory(saved.memory).asking
      if (kind !== null) return { do: 'consent', kind, yes: typed.do === 'yes' }
      return typed.do === 'yes' && inSession(scene) ? { do: 'continue', from: null } : null
    }
    case 'on':
      return goesOn(scene)
    case 'stop':
      return inSession(scene) ? { do: 'stop' } : null
    case 'consent':
      return typed
    case 'module':
      return toModule(scene) ?? { do: typed.number === 'before' ? 'back' : 'progress' }
    case 'progress':
    case 'about':
    case 'unclear':
    case 'show':
      return inSession(scene) ? { do: typed.do } : null
    default:
      return readReaction(scene)
  }
}

/** "Ok" goes on, also under what was said to an answer; under a check that is open it shows the check. */
function goesOn(scene: Scene): Wish | null {
  if (!inSession(scene)) return null
  const open = currentStop(scene)?.stop.kind === 'check' && answeredJustNow(scene) === null
  return open ? { do: 'show' } : { do: 'continue', from: null }
}

/** A sign alone, right under the course: a thumb up goes on, a letter answers. Anywhere else it thanks. */
function bySign(scene: Scene): Wish | null {
  const { text, offered } = scene.turn
  if (/[\p{L}\p{N}]/u.test(text) || offered?.open !== true) return null
  if (FINE.test(text)) return goesOn(scene)
  const here = currentStop(scene)
  if (here?.stop.kind !== 'check') return null
  const option = readAnswer(
    text,
    here.stop.options.map((one) => one.text),
  )
  return option === null ? null : { do: 'option', mark: markOf(here.stop), option }
}

const FINE = /[\u{1F44D}\u{1F44C}\u{2705}\u{2714}]/u

const WHY = wholly(
  `[but|and|so|ok|hm|aber|und|also] ${oneOf(
    "why [so|not|(is|'s) (that|it|this) [so]|that|this]|how (come|so)",
    'warum [das [denn]|denn [das]|nicht|so|ist das [so|denn]]',
    'wieso [das [denn]|denn|nicht|so|ist das [so]]|weshalb [das]|weswegen',
  )}`,
)

/** What she answered to the check with her last message; `null` where anything else was said since. */
function answeredJustNow(scene: Scene): number | null {
  const { offered } = scene.turn
  if (offered?.open !== true) return null
  for (const button of offered.choices) {
    const pressed = readToken(button.token)
    const press = pressed === null ? null : readCoursePress(pressed)
    if (press?.do !== 'continue' || press.answered === undefined) continue
    return press.from === markHere(scene) ? press.answered : null
  }
  return null
}

/** "Module 4", by its number in the course, the first, the last, the one before. `null` = there is none. */
function toModule(scene: Scene): Wish | null {
  const { course } = scene
  const typed = readTyped(scene.turn.text)
  if (typed?.do !== 'module') return null
  const unit = course.units[numberOf(typed.number, scene) - 1]
  return unit === undefined ? null : { do: 'module', id: unit.id }
}

function numberOf(number: number | 'last' | 'before', scene: Scene): number {
  if (number === 'last') return scene.course.units.length
  if (number !== 'before') return number
  const here = currentStop(scene)
  return here === null ? scene.course.units.length : scene.course.units.indexOf(here.place.unit)
}
