import type { CourseStop } from '../../domain/course-module.js'
import type { Json } from '../../domain/json.js'
import { isLanguage, type Language } from '../../domain/language.js'
import { type Course, linesOf } from './course.js'

/** What the course itself remembers of a person: places, never words of hers. */
export interface CourseMemory {
  /** The modules in the order in which they stood: finds the neighbour of one that was deleted. */
  readonly order: readonly string[]
  /** Marks of the sections that lie behind her. */
  readonly seen: readonly string[]
  /** Marks of all lines of the section she is at: finds it again wherever a lead moved it. */
  readonly here: readonly string[]
  /** What the module was called, in case it is gone when she comes back. */
  readonly title: string
  /** What she speaks; the text of a module may exist in another language only. `null` = as the progress says. */
  readonly speaks: Language | null
  /** She said stop: the course keeps quiet until she comes back. */
  readonly paused: boolean
  /** What was asked once and is not asked again. */
  readonly asked: readonly Asked[]
  /** A yes or no that is waited for. */
  readonly asking: Asked | null
}

export type Asked = 'share_progress' | 'nudge'

/** The store takes 16,000 characters; a course of eleven modules needs about 6,000. Beyond this the oldest marks go. */
const LONGEST_SEEN = 12_000

export function readMemory(json: Json): CourseMemory {
  const memory = typeof json === 'object' && json !== null && !Array.isArray(json) ? json : {}
  const texts = (value: unknown): string[] =>
    Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
  const asked = (value: unknown): value is Asked => value === 'share_progress' || value === 'nudge'
  const {
    order,
    seen,
    here,
    title,
    speaks,
    paused,
    asked: before,
    asking,
  } = memory as Record<string, unknown>
  return {
    order: texts(order),
    seen: texts(seen),
    here: texts(here),
    title: typeof title === 'string' ? title : '',
    speaks: isLanguage(speaks) ? speaks : null,
    paused: paused === true,
    asked: texts(before).filter(asked),
    asking: asked(asking) ? asking : null,
  }
}

export function toJson(memory: CourseMemory): Json {
  let length = 0
  let from = memory.seen.length
  while (from > 0 && length + memory.seen[from - 1]!.length + 3 <= LONGEST_SEEN) {
    from -= 1
    length += memory.seen[from]!.length + 3
  }
  return {
    ...memory,
    order: [...memory.order],
    seen: memory.seen.slice(from),
    here: [...memory.here],
    asked: [...memory.asked],
  }
}

export function emptyMemory(course: Course): CourseMemory {
  return {
    order: course.units.map((unit) => unit.id),
    seen: [],
    here: [],
    title: '',
    speaks: null,
    paused: false,
    asked: [],
    asking: null,
  }
}

/** What a section is known by: its id, or its first line. */
export function markOf(stop: CourseStop): string {
  return stop.id ?? marksOf(stop)[0] ?? fingerprint(stop.heading)
}

/** Marks of its lines; short ones ("What now?") could stand anywhere and are left out. */
export function marksOf(stop: CourseStop): string[] {
  return linesOf(stop)
    .filter((line) => line.length >= SHORTEST_LINE)
    .map(fingerprint)
}

const SHORTEST_LINE = 25

/** FNV-1a over the words: eight characters are enough to tell the lines of one course apart. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (const char of text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()) {
    hash ^= char.codePointAt(0)!
    hash = Math.imul(hash, 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
