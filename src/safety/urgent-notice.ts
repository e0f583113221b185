import type { Organisation } from '../domain/knowledge.js'
import type { Language } from '../domain/language.js'
import type { ShownHelpline, Urgency, UrgentNotice } from '../domain/urgent.js'
import { ON_CALL, OWN_ON_CALL, OWN_WORDS, URGENT_TEXTS } from './urgent-texts.js'

export type GiveNotice = (urgency: Urgency, language: Language) => UrgentNotice

/** More numbers than this are no help to a shaking hand. */
const MOST_HELPLINES = 3

/**
 * The part of a reply that nothing is shown above. Works with no organisation at all (folder broken, store dead): then the
 * emergency numbers stand alone. Helplines are shown only with the day on which a lead checked them, and where they suit.
 */
export function createUrgentNotice(organisation: Organisation | null): GiveNotice {
  return (urgency, language) => {
    const text = urgency.firstPerson ? OWN_WORDS[language] : URGENT_TEXTS[language][urgency.category]
    const call = onCall(organisation, language, urgency.firstPerson)
    return {
      category: urgency.category,
      title: text.title,
      steps: text.steps.map((step) => (step === '{onCall}' ? call : step)),
      helplines: shownHelplines(organisation, urgency, language),
    }
  }
}

function onCall(organisation: Organisation | null, language: Language, ownWords: boolean): string {
  const texts = (ownWords ? OWN_ON_CALL : ON_CALL)[language]
  const person = organisation?.onCall
  if (person === null || person === undefined || person.phone.trim() === '') return texts.unnamed
  const name =
    person.name.trim() === '' ? (language === 'de' ? 'eure Bereitschaft' : 'the person on call') : person.name
  return texts.named.replace('{name}', () => name).replace('{phone}', () => person.phone)
}

function shownHelplines(
  organisation: Organisation | null,
  urgency: Urgency,
  language: Language,
): ShownHelpline[] {
  const shown: ShownHelpline[] = []
  for (const line of organisation?.helplines ?? []) {
    if (line.checked === null || !line.suits.includes(urgency.category)) continue
    shown.push({
      name: line.name[language],
      number: line.number,
      purpose:
        line.kind === 'police' ? `${line.purpose[language]} ${POLICE[language]}` : line.purpose[language],
      checked: line.checked,
    })
  }
  return shown.slice(0, MOST_HELPLINES)
}

/** helplines.md 3: say which of the two a number is. */
const POLICE: Readonly<Record<Language, string>> = {
  en: '(This is the police.)',
  de: '(Das ist die Polizei.)',
}
