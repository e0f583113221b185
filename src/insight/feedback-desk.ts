import type { Desk } from '../domain/desk.js'
import type { Feedback } from '../domain/stores.js'
import { oneLine } from '../domain/text.js'
import { readGiven } from './read-given.js'
import { INSIGHT_WORDS } from './words.js'

/** "Helpful / Not helpful" below an answer, with a line or without: kept by passage, not by person. */
export function createFeedbackDesk(feedback: Feedback): Desk {
  return {
    intents: [],
    presses: ['feedback'],
    async handle({ press, person, text, language, now }) {
      const given = readGiven(press?.data ?? null)
      if (given === null) return null
      const line = oneLine(text)
      await feedback.give({ ...given, person, line: line === '' ? null : line }, now)
      const words = INSIGHT_WORDS[language]
      return { visibility: 'asker', blocks: [{ kind: 'text', text: words.thanksFeedback }] }
    },
  }
}
