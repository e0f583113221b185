import type { Language } from './language.js'

/** What was taken out of a message, as people call it. */
const KINDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    name: 'a name',
    phone: 'a phone number',
    email: 'an e-mail address',
    address: 'an address',
    birth_date: 'a date of birth',
    iban: 'an account number',
    id_number: 'an ID number',
    case_number: 'a case number',
    handle: 'a user name',
    link: 'a link',
    plate: 'a number plate',
    shelter_place: 'a place',
  },
  de: {
    name: 'einen Namen',
    phone: 'eine Telefonnummer',
    email: 'eine E-Mail-Adresse',
    address: 'eine Adresse',
    birth_date: 'ein Geburtsdatum',
    iban: 'eine Kontonummer',
    id_number: 'eine Ausweisnummer',
    case_number: 'ein Aktenzeichen',
    handle: 'einen Benutzernamen',
    link: 'einen Link',
    plate: 'ein Kennzeichen',
    shelter_place: 'einen Ort',
  },
}

/** "a name and a phone number", for the sentence that tells what was left out. */
export function nameKinds(kinds: readonly string[], language: Language): string {
  const names = kinds.map((kind) => KINDS[language][kind] ?? KINDS[language].name!)
  const and = language === 'de' ? ' und ' : ' and '
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${and}${names.at(-1)}`
}
