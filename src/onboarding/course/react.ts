import { sayButton } from '../../domain/buttons.js'
import type { Said } from '../../domain/desk.js'
import { PHRASES } from '../../domain/phrases.js'
import { sources } from '../../domain/present.js'
import { readToken } from '../../domain/press.js'
import { fold, words } from '../../domain/text.js'
import { COURSE_PRESS, courseButton } from './course-press.js'
import { COURSE_WORDS } from './course-words.js'
import { DOUBTS, TOUCHED, UNWILLING } from './reaction-sayings.js'
import { currentStop, inSession, markHere, type OpenScene, type Scene } from './scene.js'
import { showStop } from './show-stop.js'

/** What she says of the course itself, and of herself beside it. */
export interface Reaction {
  readonly do: 'touched' | 'unwilling' | 'doubts'
}

/**
 * Only right under the course: anywhere else "is that true?" asks about an answer, and "I am crying" is told to be answered
 * from the folder.
 */
export function readReaction(scene: Scene): Reaction | null {
  const { offered, text } = scene.turn
  const under =
    offered?.open === true && offered.choices.some(({ token }) => readToken(token)?.kind === COURSE_PRESS)
  if (!under || !inSession(scene)) return null
  const line = words(text).map(fold).join(' ')
  if (TOUCHED.test(line)) return { do: 'touched' }
  if (UNWILLING.test(line)) return { do: 'unwilling' }
  return DOUBTS.test(line) ? { do: 'doubts' } : null
}

/** Kind, and with every way open. Nothing is saved: what touched her is hers. */
export function react(scene: OpenScene, reaction: Reaction): Said {
  const { language } = scene
  const words = COURSE_WORDS[language]
  const stop = courseButton(language, 'stop', { do: 'stop' })
  const skip = courseButton(language, 'skip', { do: 'skip', from: markHere(scene) })
  const back = courseButton(language, 'return', { do: 'show' })
  switch (reaction.do) {
    case 'touched': {
      const [label, says] = words.buttons.ownStory
      const items = [stop, skip, sayButton(says, label), back]
      return { language, blocks: [{ kind: 'choices', text: words.touched, items }] }
    }
    case 'unwilling':
      return { language, blocks: [{ kind: 'choices', text: words.unwilling, items: [skip, stop, back] }] }
    case 'doubts':
      return whereFrom(scene, back)
  }
}

function whereFrom(scene: OpenScene, back: ReturnType<typeof courseButton>): Said {
  const { shelf, course, language } = scene
  const here = currentStop(scene)
  const numbered = here === null ? [] : (showStop(shelf, course, here.place, language).sources ?? [])
  return {
    language,
    sources: numbered,
    blocks: [
      { kind: 'text', text: COURSE_WORDS[language].doubts },
      ...(numbered.length > 0 ? [sources(numbered, PHRASES[language].sources)] : []),
      { kind: 'choices', text: '', items: [back] },
    ],
  }
}
