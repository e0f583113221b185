import type { Desk, DeskTurn, Said } from '../domain/desk.js'
import type { Knowledge } from '../domain/knowledge.js'
import { StoreUnavailable } from '../domain/store-unavailable.js'
import type { Preferences } from '../domain/stores.js'
import { buildCourse, type Course, textOf } from './course/course.js'
import { COURSE_PRESS, courseButton, meaning } from './course/course-press.js'
import { COURSE_WORDS } from './course/course-words.js'
import { findPlace } from './course/find-place.js'
import { move } from './course/move.js'
import { leadsView } from './course/own-progress.js'
import { readWish, type Wish } from './course/read-wish.js'
import { type CourseStores, inSession, languageOf, type Scene, says } from './course/scene.js'
import { takeStep } from './course/take-step.js'
import { begin, stay } from './course/walk.js'
import { invite, waiting } from './course/ways-in.js'

/** Where the course keeps what it keeps. */
interface CourseDeps extends CourseStores {
  readonly preferences: Preferences
}

/** Turns that have an answer without the course, should the store be away. */
const SMALL_TALK: ReadonlySet<unknown> = new Set(['greeting', 'thanks', 'language_switch', 'help', 'stop'])

/**
 * The course by direct message: start, continue, repeat, skip, progress, stop, by button or in words. It keeps a place and nothing
 * that was said. Any other message is a question and goes past it; the course waits.
 */
export function createCourseDesk(deps: CourseDeps): Desk {
  const courses = new WeakMap<Knowledge, Course>()
  const sceneOf = async (turn: DeskTurn): Promise<Scene> => {
    const saved = await deps.progress.get(turn.person)
    const shelf = await turn.shelf()
    const course = courses.get(shelf.knowledge) ?? buildCourse(shelf.knowledge.modules)
    courses.set(shelf.knowledge, course)
    return { turn, shelf, course, saved, language: languageOf(turn, saved) }
  }
  return {
    intents: [
      ...(['start_onboarding', 'continue', 'repeat', 'skip', 'progress', 'stop'] as const),
      ...(['greeting', 'thanks', 'language_switch', 'help'] as const),
    ],
    presses: [COURSE_PRESS],
    async takes(turn) {
      try {
        return readWish(await sceneOf(turn)) !== null
      } catch {
        return false
      }
    },
    async handle(turn) {
      const words = COURSE_WORDS[turn.language]
      const only = (text: string): Said => ({ visibility: 'asker', blocks: [{ kind: 'text', text }] })
      if (turn.place !== 'dm')
        return turn.intent === 'start_onboarding' || turn.press !== null ? only(words.onlyDirect) : null
      try {
        const scene = await sceneOf(turn)
        const wish = readWish(scene)
        return wish === null ? await smallTalk(deps, scene) : await answer(deps, scene, wish)
      } catch (error) {
        if (!(error instanceof StoreUnavailable)) throw error
        return SMALL_TALK.has(turn.intent) ? null : only(words.away)
      }
    },
    async below(turn) {
      try {
        // It stands below an answer, and that may be in another language than the course.
        return waiting({ ...(await sceneOf(turn)), language: turn.language })
      } catch {
        return []
      }
    },
  }
}

async function answer(deps: CourseDeps, scene: Scene, wish: Wish): Promise<Said | null> {
  const { turn, saved, course, language } = scene
  if (wish.do === 'progress' && turn.as === 'lead') return await leadsView(deps, scene)
  if (course.units.length === 0) return says(scene, COURSE_WORDS[language].noCourse)
  if (saved === null) return wish.do === 'start' ? await start(deps, scene) : invite(scene, 'notBegun')
  return await move(deps, { ...scene, saved }, wish)
}

async function smallTalk(deps: CourseDeps, scene: Scene): Promise<Said | null> {
  const { turn, saved, course, language } = scene
  if (turn.intent === 'greeting') {
    if (course.units.length === 0) return null
    if (saved === null) return invite(scene, 'offer')
    const place = saved.status === 'finished' ? null : findPlace(course, saved, language)
    if (place === null) return null
    const items = [
      meaning('yes', courseButton(language, 'continue', { do: 'show' }, 'primary')),
      courseButton(language, 'progress', { do: 'progress' }),
    ]
    const text = COURSE_WORDS[language].greetBack(textOf(place.unit, language).title)
    return { language, blocks: [{ kind: 'choices', text, items }] }
  }
  if (turn.intent === 'language_switch' && saved !== null && inSession(scene)) {
    await deps.preferences.setLanguage(turn.person, turn.language, turn.now)
    return await takeStep(deps.progress, scene, stay(course, saved, language))
  }
  return null
}

async function start(deps: CourseDeps, scene: Scene): Promise<Said> {
  const walked = begin(scene.course, scene.turn.person, scene.language)
  if (walked === null) return says(scene, COURSE_WORDS[scene.language].noCourse)
  return await takeStep(deps.progress, scene, walked, 'welcome')
}
