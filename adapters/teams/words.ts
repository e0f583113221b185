import type { Language } from '../../src/index.js'

/** The few sentences that only this platform needs. */
export interface TeamsWords {
  readonly reading: string
  /** Below an answer that is not whole yet. */
  readonly more: string
  readonly answerPrivately: string
  readonly colleague: string
  readonly dialogs: { readonly words: string; readonly understand: string }
  readonly stillReading: string
  readonly show: string
  readonly nothingToRead: string
  readonly lost: string
  readonly failed: string
  readonly interrupted: string
}

export const WORDS: Readonly<Record<Language, TeamsWords>> = {
  en: {
    reading: 'Reading the sources…',
    more: 'I am still reading; the rest follows here.',
    answerPrivately:
      'My answer is for you alone, and I cannot reach you here. Please open a chat with me and ask there.',
    colleague: 'a colleague',
    dialogs: { words: 'Suggest a response', understand: 'What may be going on' },
    stillReading: 'I am still reading the sources. Give me a moment, then press the button.',
    show: 'Show the answer',
    nothingToRead: 'There are no words in this message that I can read.',
    lost: 'I have lost this answer. Please choose the message once more.',
    failed:
      'Something went wrong on my side, so I have no answer. Please ask once more; if it matters now, ask a colleague or your lead. In danger call 112.',
    interrupted:
      'I was interrupted while I was answering you. If there is no answer above, or one that is not whole, please write it once more; in danger call 112.',
  },
  de: {
    reading: 'Ich lese die Quellen…',
    more: 'Ich lese noch; der Rest kommt gleich hier.',
    answerPrivately:
      'Meine Antwort ist nur für dich, und hier erreiche ich dich nicht. Öffne bitte einen Chat mit mir und frag dort.',
    colleague: 'eine Kollegin',
    dialogs: { words: 'Antwort vorschlagen', understand: 'Was dahinterstecken kann' },
    stillReading: 'Ich lese noch in den Quellen. Gib mir einen Moment und drück dann den Knopf.',
    show: 'Antwort zeigen',
    nothingToRead: 'In dieser Nachricht stehen keine Worte, die ich lesen kann.',
    lost: 'Diese Antwort ist mir verloren gegangen. Wähl die Nachricht bitte noch einmal aus.',
    failed:
      'Bei mir ist etwas schiefgegangen, deshalb habe ich keine Antwort. Frag bitte noch einmal; wenn es jetzt wichtig ist, frag eine Kollegin oder deine Leitung. In Gefahr: 112.',
    interrupted:
      'Ich wurde beim Antworten unterbrochen. Wenn oben keine Antwort steht oder nur eine halbe, schreib mir bitte noch einmal; in Gefahr: 112.',
  },
}
