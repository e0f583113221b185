import type { Said } from '../../domain/desk.js'
import type { CourseProgress, Progress } from '../../domain/progress.js'
import type { Block } from '../../domain/reply.js'
import { type Asked, readMemory, toJson } from './course-memory.js'
import { courseButton } from './course-press.js'
import { COURSE_WORDS } from './course-words.js'
import type { Place } from './find-place.js'
import { type Scene, says, wasAway } from './scene.js'
import { askBlock, countRead, hasRead, showEnd } from './show-progress.js'
import { showStop } from './show-stop.js'
import { resume, type Walked } from './walk.js'

/**
 * Saves a step and shows it, saving last: a process that dies on the way has moved nobody. Whoever was overtaken (a second click,
 * another process) is shown what stands now.
 */
export async function takeStep(
  progress: Progress,
  scene: Scene,
  walked: Walked,
  greeting?: Greeting,
): Promise<Said> {
  const { saved, turn, course, language } = scene
  const sharing = walked.left !== null && shouldAsk(scene, walked.progress)
  const next = sharing ? asking(walked.progress, 'share_progress') : walked.progress
  const lead = leadIn(scene, walked, greeting)
  // Nothing has changed but that she is here again, which the reminder must know.
  if (saved !== null && same(saved, next) && !wasAway(scene)) return show(scene, next, walked.place, lead)
  const said = show(scene, next, walked.place, lead, sharing)
  const outcome = await progress.save(next, saved?.revision ?? null, turn.now)
  if (outcome.saved) return said
  if (outcome.current === null) return says(scene, COURSE_WORDS[language].notBegun)
  const now = resume(course, outcome.current, language)
  return show({ ...scene, saved: outcome.current }, outcome.current, now.place, [])
}

/** Notes that something was asked, so that it is not asked again, and that a yes or no is waited for. */
export function asking(progress: CourseProgress, kind: Asked): CourseProgress {
  const memory = readMemory(progress.memory)
  return {
    ...progress,
    memory: toJson({ ...memory, asked: [...new Set([...memory.asked, kind])], asking: kind }),
  }
}

function show(
  scene: Scene,
  progress: CourseProgress,
  place: Place | null,
  lead: readonly Block[],
  sharing = false,
): Said {
  const { shelf, course, language } = scene
  const below = sharing ? [askBlock('share_progress', language)] : []
  if (place === null) {
    const items = hasRead(progress)
      ? [courseButton(language, 'certificate', { do: 'certificate' }, 'primary')]
      : []
    const end = showEnd(course, progress, language, COURSE_WORDS[language].finished, items)
    return { language, blocks: [...lead, ...end, ...below] }
  }
  const said = showStop(shelf, course, place, language)
  return { ...said, blocks: [...lead, ...said.blocks, ...below] }
}

/** A word before the step: welcome, what was just completed, what has changed. */
function leadIn(scene: Scene, walked: Walked, greeting: Greeting | undefined): Block[] {
  const { saved, course, language } = scene
  const words = COURSE_WORDS[language]
  const lines: string[] = []
  if (greeting !== undefined) lines.push(words[greeting])
  if (walked.left !== null && walked.place !== null) {
    const { title, how } = walked.left
    lines.push(words.left[how](title, countRead(course, walked.progress), course.units.length))
  }
  if (walked.place?.found === 'gone' && saved !== null) lines.push(words.gone(readMemory(saved.memory).title))
  return lines.map((text) => ({ kind: 'text', text }))
}

/** A word before a step that has nothing to do with where it leads. */
type Greeting = 'welcome' | 'welcomeBack' | 'firstPage'

/** Asked once, after the first module; leads need not ask themselves. */
function shouldAsk({ turn }: Scene, progress: CourseProgress): boolean {
  return turn.as !== 'lead' && !readMemory(progress.memory).asked.includes('share_progress')
}

function same(saved: CourseProgress, next: CourseProgress): boolean {
  const parts = ({ language, status, module, step, mark, covered, memory }: CourseProgress): string =>
    JSON.stringify([language, status, module, step, mark, covered, readMemory(memory)])
  return parts(saved) === parts(next)
}
