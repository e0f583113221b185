import type { Traits } from './traits.js'

/** A claim is shown from this sum on. */
export const SHOWN_FROM = 1.5

/** How much each trait counts for (+) or against (-) a claim. Learned: tests/answering/fit-support.md. */
export const SUPPORT_WEIGHTS: Readonly<Record<keyof Traits | 'start', number>> = {
  start: 2.77,
  addedThings: -2.12,
  addedUnknownThings: -1.38,
  addedPersons: -0.99,
  addedUnknownOthers: -0.9,
  addedItems: -3.94,
  addedJoined: -0.04,
  halfFound: -3.32,
  addedShare: -2.82,
  fewWords: -1.34,
  apart: -0.45,
  otherSubject: -1.16,
  otherPerson: -3.42,
  reversed: -7.38,
  across: 0.45,
  acrossAdded: -2.99,
  turned: -2.88,
  turnedPart: -0.16,
  turnedActions: -1.54,
}
