import type { Traits } from './traits.js'

/** A claim is shown from this sum on. */
export const SHOWN_FROM = 0.9

/** How much each trait counts for (+) or against (-) a claim. Learned: tests/answering/fit-support.md. */
export const SUPPORT_WEIGHTS: Readonly<Record<keyof Traits | 'start', number>> = {
  start: 2.68,
  addedThings: -2.18,
  addedUnknownThings: -2.03,
  addedPersons: -0.68,
  addedOthers: 0.0,
  addedUnknownOthers: -0.97,
  addedItems: -4.0,
  addedJoined: -0.09,
  halfFound: -3.18,
  addedShare: -2.25,
  outsideQuote: 0.0,
  fewWords: -1.27,
  apart: -0.3,
  scattered: 0.0,
  otherSubject: -1.14,
  otherPerson: -3.5,
  personsSwapped: 0.0,
  reversed: -7.29,
  across: 0.63,
  acrossAdded: -4.44,
  turned: -3.36,
  turnedWorst: 0.0,
  turnedMore: -0.03,
  turnedActions: -1.17,
}
