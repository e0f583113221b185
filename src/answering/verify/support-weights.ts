import type { Traits } from './traits.js'

/** A claim is shown from this sum on. */
export const SHOWN_FROM = 0.9

/** How much each trait counts for (+) or against (-) a claim. Learned: tests/answering/fit-support.md. */
export const SUPPORT_WEIGHTS: Readonly<Record<keyof Traits | 'start', number>> = {
  start: 2.78,
  addedThings: -2.19,
  addedUnknownThings: -1.59,
  addedPersons: -0.47,
  addedOthers: 0.0,
  addedUnknownOthers: -1.01,
  addedItems: -4.57,
  addedJoined: 0.0,
  halfFound: -6.94,
  addedShare: -3.12,
  outsideQuote: 0.0,
  fewWords: -1.32,
  apart: -0.4,
  scattered: 0.0,
  otherSubject: -1.17,
  otherPerson: -3.44,
  reversed: -7.17,
  across: 0.45,
  acrossAdded: -2.93,
  turned: -3.23,
  turnedWorst: 0.0,
  turnedMore: -0.15,
  turnedActions: -1.23,
}
