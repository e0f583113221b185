import type { Said } from '../../domain/desk.js'
import type { Language } from '../../domain/language.js'
import { writeToken } from '../../domain/press.js'
import type { CourseProgress, SavedProgress } from '../../domain/progress.js'
import type { Block, Button } from '../../domain/reply.js'
import { type Course, type CourseUnit, textOf, unitOf } from './course.js'
import type { Asked } from './course-memory.js'
import { COURSE_PRESS, courseButton, meaning } from './course-press.js'
import { COURSE_WORDS } from './course-words.js'
import { findPlace, isCovered, isLeftOut } from './find-place.js'

/** How many modules of the course as it is now somebody has read; what she left out is not among them. */
export function countRead(course: Course, progress: CourseProgress): number {
  return course.units.filter((unit) => isCovered(unit, progress) && !isLeftOut(unit, progress)).length
}

/** Whether there is anything to show her of what she did; a module that is gone since counts as well. */
export function hasRead({ covered }: CourseProgress): boolean {
  return covered.some(({ how }) => how === 'done')
}

/** The modules that she left out and has not read since. */
function leftOut(course: Course, progress: CourseProgress): CourseUnit[] {
  return course.units.filter((unit) => isLeftOut(unit, progress))
}

/** What is said at the end, and every time she comes back to it: what she read, what she left out, and the way to it. */
export function showEnd(
  course: Course,
  progress: CourseProgress,
  language: Language,
  text: string,
  items: readonly Button[],
): Block[] {
  const words = COURSE_WORDS[language]
  const open = leftOut(course, progress)
  if (open.length === 0) return [{ kind: 'choices', text, items }]
  const { length } = course.units
  const said = words.finishedWithout(countRead(course, progress), length, open.length)
  return [
    { kind: 'choices', text: said, items },
    { kind: 'choices', text: backTo(course, open, language), items: wayBack(course, open, language) },
  ]
}

/** At most so many buttons below one line (`domain/reply.ts`); the rest is reached by its number. */
const MOST_MODULES = 20

function wayBack(course: Course, open: readonly CourseUnit[], language: Language): Button[] {
  return open.slice(0, MOST_MODULES).map((unit) => {
    const number = course.units.indexOf(unit) + 1
    const { title } = textOf(unit, language)
    const says = COURSE_WORDS[language].moduleNumber(number)
    const token = writeToken(COURSE_PRESS, { do: 'module', id: unit.id })
    return { label: `${number}. ${title}`, says, style: 'plain', token }
  })
}

function backTo(course: Course, open: readonly CourseUnit[], language: Language): string {
  return COURSE_WORDS[language].goBackTo(course.units.indexOf(open[0]!) + 1)
}

/** Where she is, module by module, what is left, and what she may change. */
export function showProgress(
  course: Course,
  saved: SavedProgress,
  language: Language,
  agreed: Readonly<Record<Asked, boolean>>,
): Said {
  const words = COURSE_WORDS[language]
  const done = countRead(course, saved)
  const open = leftOut(course, saved)
  const of = course.units.length
  const place = saved.status === 'finished' ? null : findPlace(course, saved, language)
  const left = course.units
    .filter((unit) => !isCovered(unit, saved))
    .reduce((sum, unit) => sum + (textOf(unit, language).minutes ?? 0), 0)
  const items = course.units.map((unit, at) => {
    const how = saved.covered.find((covered) => covered.module === unit.id)?.how ?? 'done'
    const mark = place?.unit === unit ? 'here' : isCovered(unit, saved) ? how : 'open'
    return { text: `${words.marks[mark]} ${at + 1}. ${textOf(unit, language).title}`, citations: [] }
  })
  const blocks: Block[] = [
    { kind: 'progress', done, of, text: words.progress(done, of, open.length) },
    { kind: 'list', ordered: false, items },
    ...(left > 0 ? [{ kind: 'text', text: words.minutesLeft(left) } as const] : []),
    ...(open.length > 0 ? [{ kind: 'text', text: backTo(course, open, language) } as const] : []),
  ]
  const choices: Button[] = [
    place === null
      ? courseButton(language, 'anew', { do: 'anew' })
      : courseButton(language, 'continue', { do: 'show' }, 'primary'),
    ...(hasRead(saved) ? [courseButton(language, 'certificate', { do: 'certificate' })] : []),
    courseButton(language, agreed.share_progress ? 'shareOff' : 'shareOn', {
      do: 'consent',
      kind: 'share_progress',
      yes: !agreed.share_progress,
    }),
    // Whoever is through has nothing to be reminded of.
    ...(place === null && !agreed.nudge
      ? []
      : [
          courseButton(language, agreed.nudge ? 'nudgeOff' : 'nudgeOn', {
            do: 'consent',
            kind: 'nudge',
            yes: !agreed.nudge,
          }),
        ]),
  ]
  blocks.push({ kind: 'choices', text: '', items: choices })
  return { blocks, visibility: 'asker', language }
}

/** What she has covered, with the day, under the titles the modules had then; in her language where one only changed that. */
export function showCertificate(
  course: Course,
  saved: SavedProgress,
  house: string,
  language: Language,
  timeZone: string,
): Said {
  const words = COURSE_WORDS[language]
  const items = saved.covered.map(({ module, title, how, at }) => {
    const unit = unitOf(course, module)
    const same = unit?.texts.some((text) => text.title === title) === true
    const shown = unit !== null && same ? textOf(unit, language).title : title
    return {
      text: how === 'done' ? `${shown} (${words.day(at, timeZone)})` : `${shown} (${words.skippedMark})`,
      citations: [],
    }
  })
  return {
    visibility: 'asker',
    language,
    blocks: [
      { kind: 'heading', text: words.certificate.title },
      { kind: 'text', text: words.certificate.of(house) },
      { kind: 'list', ordered: false, items },
      { kind: 'callout', tone: 'note', text: words.certificate.note },
    ],
  }
}

/** What a lead sees: only those who agreed, and nothing but modules and days. */
export function showShared(
  course: Course,
  shared: readonly SavedProgress[],
  language: Language,
  timeZone: string,
): Block[] {
  const words = COURSE_WORDS[language]
  return [
    { kind: 'heading', text: words.shared.title },
    ...(shared.length === 0 ? [{ kind: 'text', text: words.shared.none } as const] : []),
    ...shared.map(
      (saved): Block => ({
        kind: 'person',
        person: saved.person,
        text: words.shared.line(
          countRead(course, saved),
          course.units.length,
          leftOut(course, saved).length,
          words.day(saved.updatedAt, timeZone),
        ),
      }),
    ),
  ]
}

/** A kind question that is asked once; both answers are a press away. */
export function askBlock(kind: Asked, language: Language): Block {
  const words = COURSE_WORDS[language]
  const button = (yes: boolean): Button => {
    const name = yes ? 'yes' : 'no'
    return meaning(name, courseButton(language, name, { do: 'consent', kind, yes }))
  }
  return { kind: 'choices', text: words.ask[kind], items: [button(true), button(false)] }
}
