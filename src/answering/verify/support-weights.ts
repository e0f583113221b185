import type { Traits } from './traits.js'

/** A claim is shown from this sum on. */
export const SHOWN_FROM = 0.7

/** How much each trait counts for (+) or against (-) a claim. Learned: tests/answering/fit-support.md. */
export const SUPPORT_WEIGHTS: Readonly<Record<keyof Traits | 'start', number>> = {
  start: 2.3,
  addedThings: -1.86,
  addedUnknownThings: -1.72,
  addedPersons: -0.52,
  addedOthers: 0.0,
  addedUnknownOthers: -0.54,
  addedItems: -4.42,
  addedJoined: 0.0,
  halfFound: -6.57,
  addedShare: -2.23,
  outsideQuote: 0.0,
  fewWords: -1.29,
  apart: -0.11,
  scattered: 0.0,
  otherSubject: -0.73,
  otherPerson: -2.92,
  reversed: -6.81,
  across: 0.38,
  acrossAdded: -2.73,
  turned: -4.05,
  turnedWorst: 0.0,
  turnedMore: 0.0,
}
