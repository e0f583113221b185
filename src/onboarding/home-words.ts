import type { Language } from '../domain/language.js'

/** What the first page says by itself. */
export interface HomeWords {
  readonly hello: string
  readonly how: string
  readonly begin: string
  readonly guide: string
  readonly saysGuide: string
  readonly course: (done: number, of: number, next: string) => string
  readonly courseDone: string
  readonly asked: string
  readonly leads: string
  /** Label and what it says. */
  readonly leadsButtons: readonly (readonly [label: string, says: string])[]
}

const ENGLISH: HomeWords = {
  hello: 'Hello! Good that you are here.',
  how: 'Write to me in a direct message, or mention me in a channel. Tell me in your own words what happened, without names. I answer from your knowledge folder and show the source of every line.',
  begin: 'You could begin here:',
  guide: 'Guide me to an answer',
  saysGuide: 'guide me',
  course: (done, of, next) => `Your course: ${done} of ${of} modules. You are at "${next}".`,
  courseDone: 'You have been through the whole course.',
  asked: 'What colleagues ask about most:',
  leads: 'For leads:',
  leadsButtons: [
    ['State of the knowledge', 'status'],
    ['Open questions', 'gaps'],
    ['Feedback', 'feedback'],
  ],
}

const GERMAN: HomeWords = {
  hello: 'Hallo! Schön, dass du da bist.',
  how: 'Schreib mir eine Direktnachricht oder erwähne mich in einem Kanal. Erzähl in deinen Worten, was passiert ist, ohne Namen. Ich antworte aus eurem Wissensordner und zeige zu jeder Zeile die Quelle.',
  begin: 'So kannst du anfangen:',
  guide: 'Führ mich zu einer Antwort',
  saysGuide: 'führ mich',
  course: (done, of, next) => `Dein Kurs: ${done} von ${of} Modulen. Du bist bei „${next}“.`,
  courseDone: 'Du hast den ganzen Kurs gemacht.',
  asked: 'Danach fragen die anderen am meisten:',
  leads: 'Für Leitungen:',
  leadsButtons: [
    ['Stand des Wissens', 'zustand'],
    ['Offene Fragen', 'offene fragen'],
    ['Rückmeldungen', 'rückmeldung'],
  ],
}

export const HOME_WORDS: Readonly<Record<Language, HomeWords>> = { en: ENGLISH, de: GERMAN }
