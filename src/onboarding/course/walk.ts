import type { Language } from '../../domain/language.js'
import type { CourseProgress, CoveredModule } from '../../domain/progress.js'
import { type Course, type CourseUnit, counterpart, textOf } from './course.js'
import { type CourseMemory, emptyMemory, markOf, marksOf, readMemory, toJson } from './course-memory.js'
import { findPlace, firstUnseen, isCovered, isLeftOut, type Place, wasSeen } from './find-place.js'

/** A step on the way: what to save, and what to show. */
export interface Walked {
  readonly progress: CourseProgress
  /** `null` = the end of the course. */
  readonly place: Place | null
  /** The module that was completed or left out with this step. */
  readonly left: CoveredModule | null
}

/** The first steps of somebody new. `null` where the folder holds no course. */
export function begin(course: Course, person: string, language: Language): Walked | null {
  const [unit] = course.units
  if (unit === undefined) return null
  const progress: CourseProgress = {
    person,
    language,
    status: 'active',
    module: unit.id,
    step: 0,
    mark: null,
    covered: [],
    memory: toJson(emptyMemory(course)),
  }
  return arrive(course, progress, unit, 0, language, null)
}

/** Comes back after a while: to where she was, or, once she was through, to what has been added since. */
export function resume(course: Course, progress: CourseProgress, language: Language): Walked {
  if (progress.status !== 'finished') return stay(course, progress, language)
  const added = course.units.find((unit) => !isCovered(unit, progress))
  if (added === undefined) return end(progress, language, null)
  return arrive(
    course,
    progress,
    added,
    firstUnseen(added, language, readMemory(progress.memory)),
    language,
    null,
  )
}

/** Shows the section where she is, in the language she speaks now; wherever leads have moved it meanwhile. */
export function stay(course: Course, progress: CourseProgress, language: Language): Walked {
  const place = findPlace(course, progress, language)
  if (place === null) return end(progress, language, null)
  const walked = arrive(course, progress, place.unit, place.stop, language, null)
  return { ...walked, place }
}

/** From this section to the next that is not behind her: in the module, then in the next open one. */
export function goOn(course: Course, progress: CourseProgress, language: Language, now: number): Walked {
  const place = findPlace(course, progress, language)
  if (place === null) return end(progress, language, null)
  // What took the place of a module that is gone was never seen: it is shown before anything goes on.
  if (place.found === 'gone') return stay(course, progress, language)
  const { unit, stop } = place
  const behind = leave(progress, unit, [stop], language)
  const next = nextIn(unit, stop, language, readMemory(behind.memory))
  if (next !== null) return arrive(course, behind, unit, next, language, null)
  return nextUnit(course, behind, unit, 'done', language, now)
}

/** The section before this one, also in the module before; one that was left out begins anew. `null` on the very first page. */
export function goBack(course: Course, progress: CourseProgress, language: Language): Walked | null {
  const place = findPlace(course, progress, language)
  if (place === null) return end(progress, language, null)
  if (place.stop > 0) return arrive(course, progress, place.unit, place.stop - 1, language, null)
  const before = course.units[course.units.indexOf(place.unit) - 1]
  if (before === undefined) return null
  if (isLeftOut(before, progress)) return visit(course, progress, before, language)
  return arrive(course, progress, before, textOf(before, language).stops.length - 1, language, null)
}

/** From the first module on, everything counted anew. `null` where the folder holds no course. */
export function restart(course: Course, progress: CourseProgress, language: Language): Walked | null {
  const { asked } = readMemory(progress.memory)
  const anew = begin(course, progress.person, language)
  if (anew === null) return null
  const memory = { ...readMemory(anew.progress.memory), asked }
  return { ...anew, progress: { ...anew.progress, memory: toJson(memory) } }
}

/** Leaves the rest of a module out; it can be visited later. */
export function skipModule(
  course: Course,
  progress: CourseProgress,
  language: Language,
  now: number,
): Walked {
  const place = findPlace(course, progress, language)
  if (place === null) return end(progress, language, null)
  const all = textOf(place.unit, language).stops.map((_, at) => at)
  return nextUnit(course, leave(progress, place.unit, all, language), place.unit, 'skipped', language, now)
}

/** Goes to a module from its beginning, covered or not. */
export function visit(
  course: Course,
  progress: CourseProgress,
  unit: CourseUnit,
  language: Language,
): Walked {
  const memory = readMemory(progress.memory)
  const own = new Set(
    unit.texts.flatMap((text) => text.stops.flatMap((stop) => [markOf(stop), ...marksOf(stop)])),
  )
  const fresh = {
    ...progress,
    memory: toJson({ ...memory, seen: memory.seen.filter((mark) => !own.has(mark)) }),
  }
  return arrive(course, fresh, unit, 0, language, null)
}

function nextUnit(
  course: Course,
  progress: CourseProgress,
  unit: CourseUnit,
  how: CoveredModule['how'],
  language: Language,
  now: number,
): Walked {
  const left: CoveredModule = { module: unit.id, title: textOf(unit, language).title, how, at: now }
  const before = progress.covered.find((covered) => covered.module === unit.id)
  // A module that was done stays done when it is visited again and left half way.
  const kept = before !== undefined && before.how === 'done' && how === 'skipped'
  const covered = kept
    ? progress.covered
    : [...progress.covered.filter((one) => one.module !== unit.id), left]
  const next = { ...progress, covered }
  const at = course.units.indexOf(unit)
  const open = (one: CourseUnit): boolean => !isCovered(one, next)
  const following = course.units.slice(at + 1).find(open) ?? course.units.find(open)
  if (following === undefined) return end(next, language, left)
  return arrive(
    course,
    next,
    following,
    firstUnseen(following, language, readMemory(next.memory)),
    language,
    left,
  )
}

function nextIn(unit: CourseUnit, stop: number, language: Language, memory: CourseMemory): number | null {
  const seen = new Set(memory.seen)
  const { stops } = textOf(unit, language)
  const after = stops.findIndex((one, at) => at > stop && !wasSeen(one, seen))
  if (after !== -1) return after
  const before = stops.findIndex((one) => !wasSeen(one, seen))
  return before === -1 ? null : before
}

/** Puts sections behind her, in every language, so that a change of language shows nothing twice. */
function leave(
  progress: CourseProgress,
  unit: CourseUnit,
  stops: readonly number[],
  language: Language,
): CourseProgress {
  const memory = readMemory(progress.memory)
  const text = textOf(unit, language)
  const seen = new Set(memory.seen)
  for (const at of stops) {
    for (const other of unit.texts) {
      const stop = other.stops[counterpart(text, at, other)]
      if (stop === undefined) continue
      seen.add(markOf(stop))
      if (other === text || stop.id === null) for (const mark of marksOf(stop)) seen.add(mark)
    }
  }
  return { ...progress, memory: toJson({ ...memory, seen: [...seen] }) }
}

function arrive(
  course: Course,
  progress: CourseProgress,
  unit: CourseUnit,
  at: number,
  language: Language,
  left: CoveredModule | null,
): Walked {
  const text = textOf(unit, language)
  const stop = text.stops[at]!
  const memory: CourseMemory = {
    ...readMemory(progress.memory),
    order: course.units.map((one) => one.id),
    here: marksOf(stop),
    title: text.title,
    speaks: language,
    paused: false,
    // Whoever goes on has left the question open: a later "yes" belongs to something else.
    asking: null,
  }
  return {
    progress: {
      ...progress,
      language: text.language,
      status: 'active',
      module: unit.id,
      step: at,
      mark: markOf(stop),
      memory: toJson(memory),
    },
    place: { unit, stop: at, found: 'here' },
    left,
  }
}

function end(progress: CourseProgress, language: Language, left: CoveredModule | null): Walked {
  return { progress: { ...progress, language, status: 'finished' }, place: null, left }
}
