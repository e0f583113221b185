import type { Traits } from './traits.js'

/** A claim is shown from this sum on. */
export const SHOWN_FROM = 1.7

/** How much each trait counts for (+) or against (-) a claim. Learned: tests/answering/fit-support.md. */
export const SUPPORT_WEIGHTS: Readonly<Record<keyof Traits | 'start', number>> = {
  start: 2.5,
  addedThings: -1.87,
  addedUnknownThings: -1.03,
  addedPersons: -0.82,
  addedUnknownOthers: -0.58,
  addedItems: -3.75,
  addedJoined: 0,
  halfFound: -3.18,
  addedShare: -3.16,
  apart: -0.55,
  otherSubject: -0.84,
  otherPerson: -3.46,
  reversed: -7.14,
  across: 0.43,
  acrossAdded: -2.91,
  turned: -3.23,
  turnedActions: -1.56,
}
