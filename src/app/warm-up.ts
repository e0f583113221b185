import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Language } from '../domain/language.js'
import type { Redact, ScreenUrgent, Shelf } from '../domain/ports.js'
import type { TellLanguage } from '../retrieval/tell-language.js'
import { answerPlainly } from './answer-question.js'

export interface Warmable {
  readonly screen: ScreenUrgent
  readonly redact: Redact
  readonly tellLanguage: TellLanguage
  readonly ready: Promise<Shelf>
}

/** About the house's everyday, so that an answer is composed; nobody said it. */
const EVERYDAY: Readonly<Record<Language, string>> = {
  en: 'She went back to him again. What can I say to her?',
  de: 'Sie ist wieder zu ihm zurückgegangen. Was kann ich ihr sagen?',
}

/** A pattern is interpreted at its first use and compiled at its second. */
const USES = 2

/**
 * Uses what every message goes through, so that the first person who writes after a start does not wait for what is done only once:
 * the patterns for personal details alone take two tenths of a second to compile. When the folder has been read, and not before: what
 * is not used for a while is given up again. Asks no model for an answer (for the vector of a sentence, where there are vectors),
 * counts nothing, remembers nothing, and lets messages through between its steps. Where the folder cannot be read, whoever asks is told
 * so; here it only ends.
 */
export async function warmUp({ screen, redact, tellLanguage, ready }: Warmable): Promise<void> {
  const shelf = await ready.catch(() => null)
  if (shelf === null) return
  const languages = Object.keys(EVERYDAY) as Language[]
  for (const language of Array.from({ length: USES }, () => languages).flat()) {
    const text = EVERYDAY[language]
    for (const step of [
      () => screen(text, language),
      () => redact(text, language),
      () => tellLanguage(text),
      () => answerPlainly(shelf, text, language),
    ]) {
      await nextTurn()
      await step()
    }
  }
}
