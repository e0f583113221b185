import type { CourseStop } from '../../domain/course-module.js'
import type { Language } from '../../domain/language.js'
import type { CourseProgress } from '../../domain/progress.js'
import { type Course, type CourseUnit, counterpart, stopsOfAll, textOf, unitOf } from './course.js'
import { type CourseMemory, fingerprint, marksOf, readMemory } from './course-memory.js'

export interface Place {
  readonly unit: CourseUnit
  /** Counted from 0, in the text of the language asked for. */
  readonly stop: number
  /** `gone` where the module she was in is no more, and this is its neighbour. */
  readonly found: 'here' | 'elsewhere' | 'gone'
}

/**
 * Where a person stands in the course as it is now. Leads rename, split, merge, reorder and delete modules while people are in
 * them, so the section itself is looked for first (by its id, then by its words, in any module), then its old place, then the
 * neighbour of a module that is gone. `null` = everything is covered.
 */
export function findPlace(course: Course, progress: CourseProgress, language: Language): Place | null {
  const memory = readMemory(progress.memory)
  const own = unitOf(course, progress.module)
  const there = own === null ? null : byMark(own, progress)
  if (own !== null && there !== null) return placed(own, there, progress.language, language, 'here')
  const marked = elsewhere(course, progress) ?? byWords(course, own, memory)
  if (marked !== null)
    return placed(
      marked.unit,
      marked.stop,
      marked.language,
      language,
      marked.unit === own ? 'here' : 'elsewhere',
    )
  if (own !== null) {
    const stops = textOf(own, progress.language).stops.length
    return placed(own, Math.min(progress.step, stops - 1), progress.language, language, 'here')
  }
  const next = neighbour(course, progress, memory)
  return next === null ? null : { unit: next, stop: firstUnseen(next, language, memory), found: 'gone' }
}

/** Whether a module lies behind her, also under another name: all but a few of its sections were seen. */
export function isCovered(unit: CourseUnit, progress: CourseProgress): boolean {
  if (progress.covered.some((covered) => covered.module === unit.id)) return true
  const seen = new Set(readMemory(progress.memory).seen)
  return unit.texts.some((text) => {
    const count = text.stops.filter((stop) => wasSeen(stop, seen)).length
    return count >= NEARLY_ALL * text.stops.length
  })
}

/** Whether she left a module out and has not read it since. */
export function isLeftOut(unit: CourseUnit, { covered }: CourseProgress): boolean {
  return covered.find(({ module }) => module === unit.id)?.how === 'skipped'
}

/** A renamed module may have been touched up as well. */
const NEARLY_ALL = 0.8

/** By its id, or by its words: all of them where it has an id that is new, most of them where it has none. */
export function wasSeen(stop: CourseStop, seen: ReadonlySet<string>): boolean {
  if (stop.id !== null && seen.has(stop.id)) return true
  const marks = marksOf(stop)
  const known = marks.filter((mark) => seen.has(mark)).length
  return marks.length > 0 && known >= marks.length * (stop.id === null ? 0.5 : 1)
}

export function firstUnseen(unit: CourseUnit, language: Language, memory: CourseMemory): number {
  const seen = new Set(memory.seen)
  return Math.max(
    0,
    textOf(unit, language).stops.findIndex((stop) => !wasSeen(stop, seen)),
  )
}

function byMark(unit: CourseUnit, progress: CourseProgress): number | null {
  if (progress.mark === null) return null
  const { stops } = textOf(unit, progress.language)
  const at = stops.findIndex((stop) => knownBy(stop, progress.mark!))
  return at === -1 ? null : at
}

function knownBy(stop: CourseStop, mark: string): boolean {
  return stop.id === mark || marksOf(stop).includes(mark) || fingerprint(stop.heading) === mark
}

interface Found {
  readonly unit: CourseUnit
  readonly stop: number
  readonly language: Language
}

/** The section that shares most lines with the one she was at; her own module wins a tie. */
function byWords(course: Course, own: CourseUnit | null, memory: CourseMemory): Found | null {
  const here = new Set(memory.here)
  let best: Found | null = null
  let most = 0
  const units = own === null ? course.units : [own, ...course.units.filter((unit) => unit !== own)]
  for (const unit of units) {
    for (const text of unit.texts) {
      text.stops.forEach((stop, at) => {
        const shared = marksOf(stop).filter((mark) => here.has(mark)).length
        if (shared <= most) return
        most = shared
        best = { unit, stop: at, language: text.language }
      })
    }
  }
  return best
}

/** An id that a lead gave is the same section in whichever module it stands now. */
function elsewhere(course: Course, progress: CourseProgress): Found | null {
  if (progress.mark === null) return null
  for (const unit of course.units) {
    if (!stopsOfAll(unit).some((stop) => stop.id === progress.mark)) continue
    const text = textOf(unit, progress.language)
    const at = text.stops.findIndex((stop) => stop.id === progress.mark)
    if (at !== -1) return { unit, stop: at, language: text.language }
  }
  return null
}

/** What stood after the module that is gone, else the first that is still open. */
function neighbour(course: Course, progress: CourseProgress, memory: CourseMemory): CourseUnit | null {
  const open = (id: string): CourseUnit | null => {
    const unit = unitOf(course, id)
    return unit === null || isCovered(unit, progress) ? null : unit
  }
  const at = memory.order.indexOf(progress.module)
  const after = at === -1 ? [] : memory.order.slice(at + 1)
  for (const id of after) {
    const unit = open(id)
    if (unit !== null) return unit
  }
  return course.units.find((unit) => !isCovered(unit, progress)) ?? null
}

function placed(unit: CourseUnit, stop: number, from: Language, to: Language, found: Place['found']): Place {
  return { unit, stop: counterpart(textOf(unit, from), stop, textOf(unit, to)), found }
}
