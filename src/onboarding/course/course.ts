import type { CourseModule, CourseStop } from '../../domain/course-module.js'
import { LANGUAGES, type Language } from '../../domain/language.js'
import { isNonEmpty, type NonEmpty } from '../../domain/text.js'

/** A module in the languages it is written in. */
export interface CourseUnit {
  /** The file's name without number and language: `the-coerced-bond`. Stays the same when modules are reordered. */
  readonly id: string
  readonly texts: NonEmpty<CourseModule>
}

/** One version of the course, in the order of the file numbers. */
export interface Course {
  readonly units: readonly CourseUnit[]
}

const NUMBER = /^(\d+)[-_. ]*/u

export function buildCourse(modules: readonly CourseModule[]): Course {
  const topics = new Map<string, CourseModule[]>()
  for (const module of modules) {
    const own = topics.get(module.topic)
    if (own === undefined) topics.set(module.topic, [module])
    else own.push(module)
  }
  const taken = new Set<string>()
  const units = [...topics]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([topic, texts]): CourseUnit[] => {
      const name = nameOf(topic)
      const short = name.replace(NUMBER, '')
      // Two files that differ in their number alone are two modules.
      const id = short === '' || taken.has(short) ? name : short
      taken.add(id)
      return isNonEmpty(texts) ? [{ id, texts }] : []
    })
  return { units }
}

/** The module in this language; where it is not written in it, in another. */
export function textOf(unit: CourseUnit, language: Language): CourseModule {
  return unit.texts.find((text) => text.language === language) ?? unit.texts[0]
}

export function unitOf(course: Course, id: string): CourseUnit | null {
  return course.units.find((unit) => unit.id === id) ?? null
}

/** The same section in another language: by its id, else by its place. */
export function counterpart(from: CourseModule, stop: number, to: CourseModule): number {
  const id = from.stops[stop]?.id ?? null
  const same = id === null ? -1 : to.stops.findIndex((other) => other.id === id)
  return same === -1 ? Math.min(stop, to.stops.length - 1) : same
}

/** Everything a section says, line by line. */
export function linesOf(stop: CourseStop): string[] {
  switch (stop.kind) {
    case 'check':
      return [
        ...stop.question,
        ...stop.options.flatMap((option) => [option.text, option.feedback?.text ?? '']),
      ]
    case 'situation':
      return [...stop.story, ...stop.passages.map((passage) => passage.text)]
    default:
      return stop.passages.map((passage) => passage.text)
  }
}

export function stopsOfAll(unit: CourseUnit): CourseStop[] {
  return LANGUAGES.flatMap((language) =>
    unit.texts.filter((text) => text.language === language).flatMap((text) => text.stops),
  )
}

function nameOf(topic: string): string {
  return topic.slice(topic.lastIndexOf('/') + 1)
}

/** By number, then by name; a file without a number comes last. */
function compare(a: string, b: string): number {
  const number = (topic: string): number =>
    Number(NUMBER.exec(nameOf(topic))?.[1] ?? Number.POSITIVE_INFINITY)
  const [one, other] = [number(a), number(b)]
  if (one !== other) return one < other ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
}
