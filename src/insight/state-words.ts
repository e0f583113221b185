import { HELPLINE_CHECK_COUNTS_FOR } from '../domain/helpline-standing.js'
import type { Language } from '../domain/language.js'

/** What leads read of the state of the folder. */
export interface StateWords {
  readonly title: string
  readonly counts: (counts: StatusCounts) => readonly string[]
  readonly problemsTitle: string
  readonly problemsNone: string
  /** Where it is, and what is left out or only to be looked at. */
  readonly problem: (file: string, line: number, isError: boolean, sentence: string) => string
  readonly moreProblems: (more: number) => string
  readonly reviewsTitle: string
  readonly reviewsNone: string
  /** `on` is the day of the last review; `null` = there was none. */
  readonly review: (file: string, on: string | null) => string
  readonly moreReviews: (more: number) => string
  /** What to do once a file has been read. */
  readonly howToReview: (today: string) => string
  readonly pastHelplines: (lines: string) => string
  /** Buttons, and what can be typed instead. */
  readonly toMend: readonly [label: string, says: string]
  readonly toReview: readonly [label: string, says: string]
}

export interface StatusCounts {
  readonly files: number
  readonly passages: number
  readonly sources: number
  readonly unreviewed: number
  readonly written: number
  readonly past: number
  readonly errors: number
  readonly warnings: number
  readonly helplines: number
  readonly helplinesPast: number
}

const ENGLISH: StateWords = {
  title: 'The state of your knowledge',
  counts: (counts) => [
    `${counts.passages} passages in ${counts.files} files, from ${counts.sources} sources.`,
    `Not reviewed: ${counts.unreviewed} of ${counts.written} files. Past their review date: ${counts.past}.`,
    `To mend: ${counts.errors}. To look at: ${counts.warnings}.`,
    `Helplines that wait for a check, and are not shown until then: ${counts.helplines}. Checked more than ${HELPLINE_CHECK_COUNTS_FOR} months ago: ${counts.helplinesPast}.`,
  ],
  problemsTitle: 'To mend, and to look at',
  problemsNone: 'Nothing to mend in the folder.',
  problem: (file, line, isError, sentence) =>
    `${isError ? 'To mend' : 'To look at'}: ${file}, line ${line}. ${sentence}`,
  moreProblems: (more) => `And ${more} more: npm run knowledge -- check`,
  reviewsTitle: 'Waiting for a review',
  reviewsNone: 'Every file is reviewed, and none is due again.',
  review: (file, on) => `${file} (${on === null ? 'not reviewed yet' : `last reviewed on ${on}`})`,
  moreReviews: (more) => `And ${more} more: npm run knowledge -- status`,
  howToReview: (today) =>
    `When you have read a file and it holds, write at its top: review: { by: "Your name", on: ${today} }`,
  pastHelplines: (lines) =>
    `Please call these helplines again or open their live pages, and write the new day behind "checked:" in organisation.yaml; until then they are shown as before: ${lines}.`,
  toMend: ['What is to mend', 'what is to mend'],
  toReview: ['What is to review', 'what is to review'],
}

const GERMAN: StateWords = {
  title: 'Wie es um euer Wissen steht',
  counts: (counts) => [
    `${counts.passages} Textstellen in ${counts.files} Dateien, aus ${counts.sources} Quellen.`,
    `Nicht geprüft: ${counts.unreviewed} von ${counts.written} Dateien. Prüfung abgelaufen: ${counts.past}.`,
    `Zu reparieren: ${counts.errors}. Anzuschauen: ${counts.warnings}.`,
    `Hilfetelefone, die noch auf eine Prüfung warten und bis dahin nicht gezeigt werden: ${counts.helplines}. Vor mehr als ${HELPLINE_CHECK_COUNTS_FOR} Monaten geprüft: ${counts.helplinesPast}.`,
  ],
  problemsTitle: 'Zu reparieren und anzuschauen',
  problemsNone: 'Im Ordner ist nichts zu reparieren.',
  problem: (file, line, isError, sentence) =>
    `${isError ? 'Zu reparieren' : 'Anzuschauen'}: ${file}, Zeile ${line}. ${sentence}`,
  moreProblems: (more) => `Und ${more} mehr: npm run knowledge -- check`,
  reviewsTitle: 'Was auf eine Prüfung wartet',
  reviewsNone: 'Alle Dateien sind geprüft, und keine ist wieder fällig.',
  review: (file, on) => `${file} (${on === null ? 'noch nicht geprüft' : `zuletzt geprüft am ${on}`})`,
  moreReviews: (more) => `Und ${more} mehr: npm run knowledge -- status`,
  howToReview: (today) =>
    `Wenn du eine Datei gelesen hast und sie stimmt, schreib ganz oben hinein: review: { by: "Dein Name", on: ${today} }`,
  pastHelplines: (lines) =>
    `Ruf diese Hilfetelefone bitte wieder an oder öffne ihre Seite, und schreib den neuen Tag hinter „checked:“ in organisation.yaml; bis dahin werden sie weiter gezeigt: ${lines}.`,
  toMend: ['Was zu reparieren ist', 'was ist zu reparieren'],
  toReview: ['Was zu prüfen ist', 'was ist zu prüfen'],
}

export const STATE_WORDS: Readonly<Record<Language, StateWords>> = { en: ENGLISH, de: GERMAN }
