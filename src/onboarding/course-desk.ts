import type { Desk, DeskTurn, Said } from '../domain/desk.js'
import type { Knowledge } from '../domain/knowledge.js'
import { writeToken } from '../domain/press.js'
import {
  type Consents,
  type CourseProgress,
  type Preferences,
  type Progress,
  StoreUnavailable,
} from '../domain/stores.js'
import { buildCourse, type Course, textOf, unitOf } from './course/course.js'
import { type Asked, markOf, readMemory, toJson } from './course/course-memory.js'
import { COURSE_PRESS, courseButton } from './course/course-press.js'
import { COURSE_WORDS } from './course/course-words.js'
import { findPlace } from './course/find-place.js'
import { readWish, type Wish } from './course/read-wish.js'
import {
  currentStop,
  inSession,
  languageOf,
  type OpenScene,
  type Scene,
  says,
  wasAway,
} from './course/scene.js'
import { askBlock, showCertificate, showProgress, showShared } from './course/show-progress.js'
import { showFeedback } from './course/show-stop.js'
import { asking, takeStep } from './course/take-step.js'
import { begin, goBack, goOn, restart, resume, skipModule, stay, visit } from './course/walk.js'
import { GUIDE_PRESS } from './guide-press.js'

export interface CourseDeps {
  readonly progress: Progress
  readonly consents: Consents
  readonly preferences: Preferences
}

/** Turns that have an answer without the course, should the store be away. */
const SMALL_TALK: ReadonlySet<unknown> = new Set(['greeting', 'language_switch', 'stop'])

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
      ...(['greeting', 'language_switch'] as const),
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
        return waiting(await sceneOf(turn))
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

async function move(deps: CourseDeps, scene: OpenScene, wish: Wish): Promise<Said> {
  const { turn, saved, course, language } = scene
  const here = () => takeStep(deps.progress, scene, stay(course, saved, language))
  switch (wish.do) {
    case 'start':
      if (saved.status === 'finished') return await afterTheEnd(deps, scene)
      return await takeStep(deps.progress, scene, resume(course, saved, language), 'welcomeBack')
    case 'show':
      return saved.status === 'finished' ? await afterTheEnd(deps, scene) : await here()
    case 'anew': {
      const walked = turn.press === null ? null : restart(course, saved, language)
      return walked === null ? surely(scene) : await takeStep(deps.progress, scene, walked)
    }
    case 'continue': {
      if (saved.status === 'finished') return await afterTheEnd(deps, scene)
      // A button tells under what it stands, so whether she has seen what is open now; words do not, so after a while they show it once more.
      const away = wasAway(scene)
      const seen = wish.from === null ? !away : wish.from === markHere(scene)
      const walked = seen ? goOn(course, saved, language, turn.now) : stay(course, saved, language)
      return await takeStep(deps.progress, scene, walked, !seen && away ? 'welcomeBack' : undefined)
    }
    case 'back':
      return await takeStep(deps.progress, scene, goBack(course, saved, language))
    case 'skip': {
      if (saved.status === 'finished') return await afterTheEnd(deps, scene)
      if (wish.from !== null && wish.from !== markHere(scene)) return await here()
      const walked = (wish.oneStep ? goOn : skipModule)(course, saved, language, turn.now)
      return await takeStep(deps.progress, scene, walked)
    }
    case 'module': {
      const unit = unitOf(course, wish.id)
      if (unit === null) return await here()
      return await takeStep(deps.progress, scene, visit(course, saved, unit, language))
    }
    case 'option':
      return feedback(scene, wish.mark, wish.option) ?? (await here())
    case 'stop':
      return await pause(deps, scene)
    case 'progress':
      return await ownProgress(deps, scene)
    case 'certificate':
      return saved.covered.length === 0
        ? await ownProgress(deps, scene)
        : showCertificate(course, saved, scene.shelf.knowledge.organisation.name, language)
    case 'consent':
      return await consent(deps, scene, wish.kind, wish.yes)
  }
}

async function smallTalk(deps: CourseDeps, scene: Scene): Promise<Said | null> {
  const { turn, saved, course, language } = scene
  if (turn.intent === 'greeting') {
    if (course.units.length === 0) return null
    if (saved === null) return invite(scene, 'offer')
    const place = saved.status === 'finished' ? null : findPlace(course, saved, language)
    if (place === null) return null
    const items = [
      courseButton(language, 'continue', { do: 'show' }, 'primary'),
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

/** What was added to the course since she was through; else what she can look at. */
async function afterTheEnd(deps: CourseDeps, scene: OpenScene): Promise<Said> {
  const { course, language, saved } = scene
  const added = resume(course, saved, language)
  if (added.place !== null) return await takeStep(deps.progress, scene, added, 'welcomeBack')
  const items = [
    courseButton(language, 'certificate', { do: 'certificate' }),
    courseButton(language, 'anew', { do: 'anew' }),
  ]
  return { language, blocks: [{ kind: 'choices', text: COURSE_WORDS[language].finishedBefore, items }] }
}

function feedback(scene: OpenScene, mark: string, chosen: number): Said | null {
  const here = currentStop(scene)
  // A button of a question that is not open any more: the course shows where it is.
  if (here?.stop.kind !== 'check' || markOf(here.stop) !== mark) return null
  if (here.stop.options[chosen] === undefined) return null
  return showFeedback(scene.shelf, here.stop, chosen, scene.language)
}

async function pause(deps: CourseDeps, scene: OpenScene): Promise<Said> {
  const { language, turn, saved } = scene
  const reminded = await deps.consents.has(turn.person, 'nudge')
  const memory = readMemory(saved.memory)
  const ask = !reminded && !memory.asked.includes('nudge')
  const paused: CourseProgress = {
    ...saved,
    // The store reminds nobody who stopped; whoever wants to be reminded is only pausing.
    status: saved.status === 'finished' ? 'finished' : reminded ? 'active' : 'stopped',
    memory: toJson({ ...memory, paused: true }),
  }
  await deps.progress.save(ask ? asking(paused, 'nudge') : paused, saved.revision, turn.now)
  const stopped = says(scene, COURSE_WORDS[language].stopped)
  return ask ? { ...stopped, blocks: [...stopped.blocks, askBlock('nudge', language)] } : stopped
}

async function consent(deps: CourseDeps, scene: OpenScene, kind: Asked, yes: boolean): Promise<Said> {
  const { turn, language, saved } = scene
  if (yes) await deps.consents.give(turn.person, kind, turn.now)
  else await deps.consents.withdraw(turn.person, kind)
  const memory = readMemory(saved.memory)
  const next: CourseProgress = {
    ...saved,
    status: saved.status === 'stopped' && kind === 'nudge' && yes ? 'active' : saved.status,
    memory: toJson({ ...memory, asked: [...new Set([...memory.asked, kind])], asking: null }),
  }
  await deps.progress.save(next, saved.revision, turn.now)
  const words = COURSE_WORDS[language]
  const said = says(scene, (yes ? words.agreed : words.declined)[kind])
  if (!inSession(scene)) return said
  const go = courseButton(language, 'continue', { do: 'continue', from: markHere(scene) }, 'primary')
  return { ...said, blocks: [...said.blocks, { kind: 'choices', text: '', items: [go] }] }
}

async function ownProgress(deps: CourseDeps, scene: OpenScene): Promise<Said> {
  const { turn, course, language, saved } = scene
  const [share, nudge] = await Promise.all([
    deps.consents.has(turn.person, 'share_progress'),
    deps.consents.has(turn.person, 'nudge'),
  ])
  return showProgress(course, saved, language, { share_progress: share, nudge })
}

/** A lead's own place, if she is in the course, and those who agreed to be seen. */
async function leadsView(deps: CourseDeps, scene: Scene): Promise<Said> {
  const { course, saved, language } = scene
  const own = saved === null ? [] : (await ownProgress(deps, { ...scene, saved })).blocks
  const team = showShared(course, await deps.progress.shared(), language)
  return { visibility: 'asker', language, blocks: [...own, ...team] }
}

function invite(scene: Scene, why: 'offer' | 'notBegun'): Said {
  const { course, language } = scene
  const words = COURSE_WORDS[language]
  const minutes = course.units.map((unit) => textOf(unit, language).minutes ?? 0)
  const each = Math.round(minutes.reduce((sum, one) => sum + one, 0) / Math.max(1, minutes.length))
  const text = why === 'offer' ? words.offer(course.units.length, each) : words.notBegun
  const [label, typed] = words.buttons.guide
  const items = [
    courseButton(language, 'start', { do: 'start', language }, 'primary'),
    { label, says: typed, style: 'plain', token: writeToken(GUIDE_PRESS, { language }) } as const,
  ]
  return { language, blocks: [{ kind: 'choices', text, items }] }
}

function surely({ language }: Scene): Said {
  const items = [
    courseButton(language, 'anew', { do: 'anew' }),
    courseButton(language, 'back', { do: 'show' }, 'primary'),
  ]
  return { language, blocks: [{ kind: 'choices', text: COURSE_WORDS[language].surelyAnew, items }] }
}

/** What the section is known by at which she is; '' at the end. */
function markHere(scene: Scene): string {
  const here = currentStop(scene)
  return here === null ? '' : markOf(here.stop)
}

/** Below the answer to something else: the way back. */
function waiting(scene: Scene): Said['blocks'] {
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
          text: words.waits,
          items: [courseButton(language, 'continue', { do: 'continue', from: markOf(here.stop) })],
        },
      ]
}
