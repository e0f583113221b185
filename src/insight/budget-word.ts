import type { Language } from '../domain/language.js'
import { messageOf, type Reply } from '../domain/reply.js'

const TEXT: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'The tokens set aside for the language model today are used up. Until midnight I answer from the lines of your folder alone, word for word; nothing is lost.',
    'If that happens often, MODEL_TOKENS_PER_DAY in the settings can be raised.',
  ],
  de: [
    'Die Tokens, die heute für das Sprachmodell vorgesehen sind, sind aufgebraucht. Bis Mitternacht antworte ich nur mit den Zeilen eures Ordners, Wort für Wort; verloren geht nichts.',
    'Wenn das öfter vorkommt, lässt sich MODEL_TOKENS_PER_DAY in den Einstellungen erhöhen.',
  ],
}

/** What leads are told, once a day, when the day's tokens are used up. */
export function sayBudgetUsedUp(language: Language): Reply {
  return messageOf(
    TEXT[language].map((text) => ({ kind: 'text', text })),
    language,
  )
}
