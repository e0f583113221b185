import type { Said } from '../../domain/desk.js'
import { GUIDE_PRESS, writeToken } from '../../domain/press.js'
import { textOf } from './course.js'
import { markOf } from './course-memory.js'
import { courseButton, meaning } from './course-press.js'
import { COURSE_WORDS } from './course-words.js'
import { currentStop, inSession, type Scene } from './scene.js'

/** The course to somebody who has not begun: offered at a greeting, or named when she wants what needs a beginning. */
export function invite(scene: Scene, why: 'offer' | 'notBegun'): Said {
  const { course, language } = scene
  const words = COURSE_WORDS[language]
  const minutes = course.units.map((unit) => textOf(unit, language).minutes ?? 0)
  const each = Math.round(minutes.reduce((sum, one) => sum + one, 0) / Math.max(1, minutes.length))
  const text = why === 'offer' ? words.offer(course.units.length, each) : words.notBegun
  const [label, typed] = words.buttons.guide
  const items = [
    meaning('yes', courseButton(language, 'start', { do: 'start', language }, 'primary')),
    { label, says: typed, style: 'plain', token: writeToken(GUIDE_PRESS, { language }) } as const,
  ]
  return { language, blocks: [{ kind: 'choices', text, items }] }
}

/** Asks once more before what she has covered is counted anew. */
export function surely({ language }: Scene): Said {
  const items = [
    meaning('yes', courseButton(language, 'anew', { do: 'anew' })),
    meaning('no', courseButton(language, 'back', { do: 'show' }, 'primary')),
  ]
  return { language, blocks: [{ kind: 'choices', text: COURSE_WORDS[language].surelyAnew, items }] }
}

/** Below the answer to something else: the way back. */
export function waiting(scene: Scene): Said['blocks'] {
  const { language } = scene
  const here = inSession(scene) ? currentStop(scene) : null
  if (here === null) return []
  const words = COURSE_WORDS[language]
  return here.stop.kind === 'check'
    ? [
        {
          kind: 'choices',
          text: words.waitsForAnswer,
          items: [courseButton(language, 'return', { do: 'show' })],
        },
      ]
    : [
        {
          kind: 'choices',
          text: here.stop.kind === 'situation' ? words.waitsWithSituation : words.waits,
          items: [courseButton(language, 'continue', { do: 'continue', from: markOf(here.stop) })],
        },
      ]
}
