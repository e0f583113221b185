import type { CourseStop } from '../../domain/course-module.js'
import type { DeskTurn, Said } from '../../domain/desk.js'
import { detectLanguage } from '../../domain/detect-language.js'
import type { Language } from '../../domain/language.js'
import type { Shelf } from '../../domain/ports.js'
import type { Progress, SavedProgress } from '../../domain/progress.js'
import type { Button } from '../../domain/reply.js'
import type { Consents } from '../../domain/stores.js'
import { createIntentReader } from '../read-intent.js'
import { type Course, textOf } from './course.js'
import { markOf, readMemory } from './course-memory.js'
import { readCoursePress } from './course-press.js'
import { findPlace, type Place } from './find-place.js'

/** One turn with everything the course needs for it. */
export interface Scene {
  readonly turn: DeskTurn
  readonly shelf: Shelf
  readonly course: Course
  readonly saved: SavedProgress | null
  readonly language: Language
}

/** The same for somebody who has begun. */
export interface OpenScene extends Scene {
  readonly saved: SavedProgress
}

/** What is kept of the course: places, and who agreed to what. */
export interface CourseStores {
  readonly progress: Progress
  readonly consents: Consents
}

/** How long after her last step the course still speaks up beside other things, in milliseconds. */
const IN_SESSION = 2 * 60 * 60 * 1000

/** After this long a "continue" shows first where she was, in milliseconds: nobody remembers a sentence from yesterday. */
const LONG_AWAY = 12 * 60 * 60 * 1000

const readIntent = createIntentReader()

/** A press says nothing of a language, and neither does "b": the course goes on in the one she spoke last. */
export function languageOf(turn: DeskTurn, saved: SavedProgress | null): Language {
  if (turn.intent === 'language_switch') return turn.language
  const spoken = saved === null ? turn.language : (readMemory(saved.memory).speaks ?? saved.language)
  if (turn.press !== null) {
    const press = readCoursePress(turn.press)
    return press?.do === 'start' ? press.language : spoken
  }
  return readIntent(turn.text, spoken).language ?? detectLanguage(turn.text, spoken)
}

/** Whether she is in the middle of it, and has not said stop. */
export function inSession({ saved, turn }: Scene): boolean {
  if (saved === null || saved.status !== 'active' || readMemory(saved.memory).paused) return false
  return turn.now - saved.updatedAt < IN_SESSION
}

export function wasAway({ saved, turn }: Scene): boolean {
  return saved !== null && turn.now - saved.updatedAt > LONG_AWAY
}

/** The section she is at; `null` at the end. */
export function currentStop({ saved, course, language }: Scene): { place: Place; stop: CourseStop } | null {
  const place = saved === null ? null : findPlace(course, saved, language)
  const stop = place === null ? undefined : textOf(place.unit, language).stops[place.stop]
  return place === null || stop === undefined ? null : { place, stop }
}

/** What the section is known by at which she is; '' at the end. */
export function markHere(scene: Scene): string {
  const here = currentStop(scene)
  return here === null ? '' : markOf(here.stop)
}

export function says({ language }: Scene, text: string, items: readonly Button[] = []): Said {
  return {
    language,
    blocks: [items.length === 0 ? { kind: 'text', text } : { kind: 'choices', text, items }],
  }
}
