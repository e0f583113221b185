import type { Desk } from '../domain/desk.js'
import type { Language } from '../domain/language.js'
import type { Threads } from '../domain/ports.js'
import { writeToken } from '../domain/press.js'
import type { State } from '../domain/stores.js'

interface Words {
  readonly sure: string
  readonly yes: string
  readonly says: string
  readonly done: string
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    sure: 'This erases everything I keep about you: where you are in the course, your language, what you agreed to, your feedback and the questions you passed on. It cannot be undone. Shall I?',
    yes: 'Yes, forget me',
    says: 'forget me now',
    done: 'Done. I have forgotten you, and what we talked about here. You can start anew whenever you like.',
  },
  de: {
    sure: 'Damit lösche ich alles, was ich über dich aufbewahre: wo du im Kurs stehst, deine Sprache, wozu du Ja gesagt hast, deine Rückmeldungen und die Fragen, die du weitergegeben hast. Das lässt sich nicht rückgängig machen. Soll ich?',
    yes: 'Ja, vergiss mich',
    says: 'vergiss mich jetzt',
    done: 'Erledigt. Ich habe dich vergessen und auch, worüber wir hier gesprochen haben. Du kannst jederzeit neu anfangen.',
  },
}

/** "Forget me": asks once, since a course would be lost, then erases a person everywhere and says so. */
export function createForgetDesk(deps: {
  readonly state: Pick<State, 'forget'>
  readonly threads: Threads
}): Desk {
  return {
    intents: ['forget_me'],
    presses: ['forget_me'],
    async handle(turn) {
      const words = WORDS[turn.language]
      const sure = turn.press !== null || /\b(?:now|jetzt)\b/iu.test(turn.text)
      if (!sure) {
        const yes = {
          label: words.yes,
          token: writeToken('forget_me', null),
          style: 'plain',
          says: words.says,
          means: 'yes',
        } as const
        return { visibility: 'asker', blocks: [{ kind: 'choices', text: words.sure, items: [yes] }] }
      }
      await deps.state.forget(turn.person)
      if (turn.thread !== null) deps.threads.forget(turn.thread)
      return { visibility: 'asker', blocks: [{ kind: 'text', text: words.done }] }
    },
  }
}
