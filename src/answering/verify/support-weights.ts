import type { Traits } from './traits.js'

/** A claim is shown from this sum on. */
export const SHOWN_FROM = 1.27

/** How much each trait counts for (+) or against (-) a claim. Learned: tests/answering/fit-support.md. */
export const SUPPORT_WEIGHTS: Readonly<Record<keyof Traits | 'start', number>> = {
  start: 2.08,
  addedThings: -0.05,
  addedUnknownThings: 0,
  addedPersons: -0.71,
  addedUnknownOthers: 0,
  addedItems: -4.77,
  addedJoined: 0,
  halfFound: -1.05,
  addedShare: -4.84,
  apart: -2.65,
  otherSubject: 0,
  otherPerson: -3.5,
  otherSide: -0.74,
  swappedSides: -1.72,
  movedSide: -0.63,
  condition: -1.08,
  replaced: -1.34,
  replacedOthers: 0,
  addedOthers: 0,
  reversed: -3.12,
  across: 0.43,
  acrossAdded: -4.31,
  turned: -3.86,
  turnedActions: 0,
  turnedFocus: -0.74,
}
