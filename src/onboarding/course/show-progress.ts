import type { Said } from '../../domain/desk.js'
import type { Language } from '../../domain/language.js'
import { writeToken } from '../../domain/press.js'
import type { Block, Button } from '../../domain/reply.js'
import type { CourseProgress, SavedProgress } from '../../domain/stores.js'
import { type Course, textOf, unitOf } from './course.js'
import type { Asked } from './course-memory.js'
import { COURSE_PRESS, courseButton } from './course-press.js'
import { COURSE_WORDS } from './course-words.js'
import { findPlace, isCovered } from './find-place.js'

/** How many modules of the course as it is now lie behind somebody. */
export function countCovered(course: Course, progress: CourseProgress): number {
  return course.units.filter((unit) => isCovered(unit, progress)).length
}

/** Where she is, module by module, what is left, and what she may change. */
export function showProgress(
  course: Course,
  saved: SavedProgress,
  language: Language,
  agreed: Readonly<Record<Asked, boolean>>,
): Said {
  const words = COURSE_WORDS[language]
  const done = countCovered(course, saved)
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
    { kind: 'progress', done, of, text: words.progress(done, of) },
    { kind: 'list', ordered: false, items },
    ...(left > 0 ? [{ kind: 'text', text: words.minutesLeft(left) } as const] : []),
  ]
  const choices: Button[] = [
    place === null
      ? courseButton(language, 'anew', { do: 'anew' })
      : courseButton(language, 'continue', { do: 'show' }, 'primary'),
    ...(saved.covered.length > 0 ? [courseButton(language, 'certificate', { do: 'certificate' })] : []),
    courseButton(language, agreed.share_progress ? 'shareOff' : 'shareOn', {
      do: 'consent',
      kind: 'share_progress',
      yes: !agreed.share_progress,
    }),
    courseButton(language, agreed.nudge ? 'nudgeOff' : 'nudgeOn', {
      do: 'consent',
      kind: 'nudge',
      yes: !agreed.nudge,
    }),
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
): Said {
  const words = COURSE_WORDS[language]
  const items = saved.covered.map(({ module, title, how, at }) => {
    const unit = unitOf(course, module)
    const same = unit?.texts.some((text) => text.title === title) === true
    const shown = unit !== null && same ? textOf(unit, language).title : title
    return {
      text: how === 'done' ? `${shown} (${words.day(at)})` : `${shown} (${words.skippedMark})`,
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
export function showShared(course: Course, shared: readonly SavedProgress[], language: Language): Block[] {
  const words = COURSE_WORDS[language]
  return [
    { kind: 'heading', text: words.shared.title },
    ...(shared.length === 0 ? [{ kind: 'text', text: words.shared.none } as const] : []),
    ...shared.map(
      (saved): Block => ({
        kind: 'person',
        person: saved.person,
        text: words.shared.line(countCovered(course, saved), course.units.length, words.day(saved.updatedAt)),
      }),
    ),
  ]
}

/** A kind question that is asked once; both answers are a press away. */
export function askBlock(kind: Asked, language: Language): Block {
  const words = COURSE_WORDS[language]
  const button = (yes: boolean): Button => {
    const [label, says] = words.buttons[yes ? 'yes' : 'no']
    return { label, says, style: 'plain', token: writeToken(COURSE_PRESS, { do: 'consent', kind, yes }) }
  }
  return { kind: 'choices', text: words.ask[kind], items: [button(true), button(false)] }
}
