import type { PerLanguage } from '../domain/knowledge.js'

/** What can be taken out. The words stand in the text instead, so that a question still reads as one. */
export type DetailKind =
  | 'name'
  | 'phone'
  | 'email'
  | 'address'
  | 'birth_date'
  | 'iban'
  | 'id_number'
  | 'case_number'
  | 'handle'
  | 'link'
  | 'plate'
  | 'shelter_place'

export const DETAIL_WORDS: PerLanguage<Readonly<Record<DetailKind, string>>> = {
  en: {
    name: '[name]',
    phone: '[phone number]',
    email: '[e-mail address]',
    address: '[address]',
    birth_date: '[date of birth]',
    iban: '[bank account]',
    id_number: '[ID number]',
    case_number: '[case number]',
    handle: '[user name]',
    link: '[link]',
    plate: '[number plate]',
    shelter_place: '[location]',
  },
  de: {
    name: '[Name]',
    phone: '[Telefonnummer]',
    email: '[E-Mail-Adresse]',
    address: '[Adresse]',
    birth_date: '[Geburtsdatum]',
    iban: '[Konto]',
    id_number: '[Ausweisnummer]',
    case_number: '[Aktenzeichen]',
    handle: '[Benutzername]',
    link: '[Link]',
    plate: '[Kennzeichen]',
    shelter_place: '[Ort]',
  },
}
