import type { Clock, CurrentShelf, Notify } from '../domain/ports.js'
import type { Progress, SavedProgress } from '../domain/progress.js'
import { messageOf, type Reply } from '../domain/reply.js'
import { buildCourse, textOf } from './course/course.js'
import { readMemory } from './course/course-memory.js'
import { courseButton } from './course/course-press.js'
import { COURSE_WORDS } from './course/course-words.js'
import { findPlace } from './course/find-place.js'

/** After how long a silence somebody who wished for it is reminded, in milliseconds: two weeks, as she was told. */
export const SILENT_FOR = 14 * 24 * 60 * 60 * 1000

/** Most reminders of one run; the others come on the next working day. */
const MOST_AT_ONCE = 50

/** What a nudge needs of the job that runs it. */
export interface NudgeRun {
  readonly signal: AbortSignal
  once(item: string, ifUnsure: 'again' | 'skip', effect: () => Promise<void>): Promise<void>
}

export interface NudgeDeps {
  readonly progress: Progress
  readonly shelf: CurrentShelf
  readonly notify: Notify
  readonly clock: Clock
}

/** Reminds of the course whoever agreed to it and was silent for two weeks: once in a lifetime of the course, by day. */
export function createNudge(deps: NudgeDeps): (run: NudgeRun) => Promise<void> {
  return async (run) => {
    const now = deps.clock()
    const silent = await deps.progress.silentSince(now - SILENT_FOR, MOST_AT_ONCE)
    if (silent.length === 0) return
    const course = buildCourse((await deps.shelf()).knowledge.modules)
    for (const saved of silent) {
      if (run.signal.aborted) return
      await run.once(saved.person, 'skip', async () => {
        const language = readMemory(saved.memory).speaks ?? saved.language
        const place = findPlace(course, saved, language)
        if (place === null || !(await deps.progress.markNudged(saved.person, now))) return
        // Marked before, since twice is worse than late; who was not reached is reminded on another day.
        const word = reminder(saved, textOf(place.unit, language).title)
        const reached = await deps.notify(saved.person, word).catch(() => false)
        if (!reached) await deps.progress.unmarkNudged(saved.person, now)
      })
    }
  }
}

function reminder(saved: SavedProgress, module: string): Reply {
  const language = readMemory(saved.memory).speaks ?? saved.language
  const text = COURSE_WORDS[language].nudge(module)
  const items = [
    courseButton(language, 'continue', { do: 'show' }, 'primary'),
    courseButton(language, 'nudgeOff', { do: 'consent', kind: 'nudge', yes: false }),
  ]
  return messageOf([{ kind: 'choices', text, items }], language)
}
