import type { Said } from '../../domain/desk.js'
import type { CourseProgress } from '../../domain/progress.js'
import { unitOf } from './course.js'
import { markOf, readMemory, toJson } from './course-memory.js'
import { courseButton } from './course-press.js'
import { COURSE_WORDS } from './course-words.js'
import { consent, ownProgress } from './own-progress.js'
import { react } from './react.js'
import type { Wish } from './read-wish.js'
import {
  type CourseStores,
  currentStop,
  inSession,
  markHere,
  type OpenScene,
  says,
  wasAway,
} from './scene.js'
import { askBlock, hasRead, showCertificate, showEnd } from './show-progress.js'
import { letters, showFeedback, showReasons } from './show-stop.js'
import { asking, takeStep } from './take-step.js'
import { goBack, goOn, restart, resume, skipModule, stay, visit } from './walk.js'
import { surely } from './ways-in.js'

/** What somebody who has begun gets for her wish; where it moves her, her new place is saved. */
export async function move(stores: CourseStores, scene: OpenScene, wish: Wish): Promise<Said> {
  const { turn, saved, course, language } = scene
  const here = () => takeStep(stores.progress, scene, stay(course, saved, language))
  switch (wish.do) {
    case 'start':
      if (saved.status === 'finished') return await afterTheEnd(stores, scene)
      return await takeStep(
        stores.progress,
        scene,
        resume(course, saved, language),
        inSession(scene) ? undefined : 'welcomeBack',
      )
    case 'show':
      return saved.status === 'finished' ? await afterTheEnd(stores, scene) : await here()
    case 'anew': {
      const walked = turn.press === null ? null : restart(course, saved, language)
      return walked === null ? surely(scene) : await takeStep(stores.progress, scene, walked)
    }
    case 'continue': {
      if (saved.status === 'finished') return await afterTheEnd(stores, scene)
      // A button tells under what it stands, so whether she has seen what is open now; words do not, so after a while they show it once more.
      const away = wasAway(scene)
      const seen = wish.from === null ? !away : wish.from === markHere(scene)
      const walked = seen ? goOn(course, saved, language, turn.now) : stay(course, saved, language)
      return await takeStep(stores.progress, scene, walked, !seen && away ? 'welcomeBack' : undefined)
    }
    case 'back': {
      const before = goBack(course, saved, language)
      return before === null
        ? await takeStep(stores.progress, scene, stay(course, saved, language), 'firstPage')
        : await takeStep(stores.progress, scene, before)
    }
    case 'skip': {
      if (saved.status === 'finished') return await afterTheEnd(stores, scene)
      if (wish.from !== null && wish.from !== markHere(scene)) return await here()
      const walked = (wish.oneStep ? goOn : skipModule)(course, saved, language, turn.now)
      return await takeStep(stores.progress, scene, walked)
    }
    case 'module': {
      const unit = unitOf(course, wish.id)
      if (unit === null) return await here()
      return await takeStep(stores.progress, scene, visit(course, saved, unit, language))
    }
    case 'unclear':
      return saved.status === 'finished' ? await afterTheEnd(stores, scene) : onceMore(scene, await here())
    case 'about':
      return says(scene, COURSE_WORDS[language].about, [courseButton(language, 'return', { do: 'show' })])
    case 'touched':
    case 'unwilling':
    case 'doubts':
      return react(scene, wish)
    case 'several':
      return pickOne(scene)
    case 'why':
      return why(scene, wish.option) ?? (await here())
    case 'option':
      return feedback(scene, wish.mark, wish.option) ?? (await here())
    case 'stop':
      return await pause(stores, scene)
    case 'progress':
      return await ownProgress(stores, scene)
    case 'certificate':
      return !hasRead(saved)
        ? await ownProgress(stores, scene)
        : showCertificate(
            course,
            saved,
            scene.shelf.knowledge.organisation.name,
            language,
            scene.turn.timeZone,
          )
    case 'consent':
      return await consent(stores, scene, wish.kind, wish.yes)
  }
}

/** A word before a section that was not understood. */
function onceMore({ language }: OpenScene, said: Said): Said {
  const text = COURSE_WORDS[language].onceMore
  return { ...said, blocks: [{ kind: 'text', text }, ...said.blocks] }
}

/** What was added to the course since she was through; else what she can look at. */
async function afterTheEnd(stores: CourseStores, scene: OpenScene): Promise<Said> {
  const { course, language, saved } = scene
  const added = resume(course, saved, language)
  if (added.place !== null) return await takeStep(stores.progress, scene, added, 'welcomeBack')
  const items = [
    ...(hasRead(saved) ? [courseButton(language, 'certificate', { do: 'certificate' })] : []),
    courseButton(language, 'anew', { do: 'anew' }),
  ]
  return { language, blocks: showEnd(course, saved, language, COURSE_WORDS[language].finishedBefore, items) }
}

function feedback(scene: OpenScene, mark: string, chosen: number): Said | null {
  const here = currentStop(scene)
  // A button of a question that is not open any more: the course shows where it is.
  if (here?.stop.kind !== 'check' || markOf(here.stop) !== mark) return null
  if (here.stop.options[chosen] === undefined) return null
  return showFeedback(scene.shelf, here.stop, chosen, scene.language)
}

/** Several letters at once: the question stays open, and one of them may be pressed. */
function pickOne(scene: OpenScene): Said {
  const here = currentStop(scene)
  const text = COURSE_WORDS[scene.language].oneLetter
  const items = here?.stop.kind === 'check' ? letters(here.stop, []) : []
  return { language: scene.language, blocks: [{ kind: 'choices', text, items }] }
}

function why(scene: OpenScene, chosen: number | null): Said | null {
  const here = currentStop(scene)
  if (here?.stop.kind !== 'check') return null
  return showReasons(scene.shelf, here.stop, chosen, scene.language)
}

async function pause(stores: CourseStores, scene: OpenScene): Promise<Said> {
  const { language, turn, saved } = scene
  const reminded = await stores.consents.has(turn.person, 'nudge')
  const memory = readMemory(saved.memory)
  const ask = !reminded && !memory.asked.includes('nudge')
  const paused: CourseProgress = {
    ...saved,
    // The store reminds nobody who stopped; whoever wants to be reminded is only pausing.
    status: saved.status === 'finished' ? 'finished' : reminded ? 'active' : 'stopped',
    memory: toJson({ ...memory, paused: true }),
  }
  await stores.progress.save(ask ? asking(paused, 'nudge') : paused, saved.revision, turn.now)
  const stopped = says(scene, COURSE_WORDS[language].stopped)
  return ask ? { ...stopped, blocks: [...stopped.blocks, askBlock('nudge', language)] } : stopped
}
