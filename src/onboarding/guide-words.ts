import type { Language } from '../domain/language.js'
import type { Phase } from '../domain/passage.js'
import type { Focus } from '../domain/question.js'

export interface GuideWords {
  readonly what: string
  readonly where: string
  readonly need: (title: string) => string
  readonly phases: Readonly<Record<Phase | 'any', string>>
  readonly needs: Readonly<Record<Focus, string>>
  /** For cards that say neither a group nor a phase. */
  readonly otherGroup: string
  readonly none: string
  readonly help: string
}

export const GUIDE_WORDS: Readonly<Record<Language, GuideWords>> = {
  en: {
    what: 'Gladly, three steps and we are there. What is it about?',
    where: 'Where is she on her way, and what comes closest?',
    need: (title) => `"${title}". What do you need most right now?`,
    phases: {
      stabilisation: 'Stabilisation: finding safety and rest',
      relationship: 'Relationship: learning trust anew',
      'self-empowerment': 'Self-empowerment: deciding for herself',
      any: 'Anywhere on the way',
    },
    needs: { understand: 'Understand what is going on', words: 'Words I could say', next: 'A next step' },
    otherGroup: 'Something else',
    none: 'There are no situation cards in your knowledge folder yet. Ask me in your own words.',
    help: 'Or begin here:',
  },
  de: {
    what: 'Gern, drei Schritte und wir sind da. Worum geht es?',
    where: 'Wo steht sie auf ihrem Weg, und was kommt am nächsten?',
    need: (title) => `„${title}“. Was brauchst du jetzt am meisten?`,
    phases: {
      stabilisation: 'Stabilisierung: Sicherheit und Ruhe finden',
      relationship: 'Beziehung: Vertrauen neu lernen',
      'self-empowerment': 'Selbstermächtigung: selbst entscheiden',
      any: 'Überall auf dem Weg',
    },
    needs: {
      understand: 'Verstehen, was los ist',
      words: 'Worte, die ich sagen kann',
      next: 'Einen nächsten Schritt',
    },
    otherGroup: 'Etwas anderes',
    none: 'In eurem Wissensordner gibt es noch keine Situationskarten. Frag mich in deinen Worten.',
    help: 'Oder fang hier an:',
  },
}
