import type { Traits } from './traits.js'

/** A claim is shown from this sum on. */
export const SHOWN_FROM = 1.5

/** How much each trait counts for (+) or against (-) a claim. Learned: tests/answering/fit-support.md. */
export const SUPPORT_WEIGHTS: Readonly<Record<keyof Traits | 'start', number>> = {
  start: 3.4,
  addedThings: -0.6,
  addedUnknownThings: 0,
  addedPersons: -0.62,
  addedUnknownOthers: 0,
  addedItems: -1.45,
  addedJoined: -1,
  halfFound: -0.58,
  addedShare: -4,
  apart: -2.43,
  otherSubject: 0,
  otherPerson: -3.52,
  otherSide: -0.67,
  swappedSides: -1.99,
  movedSide: -0.56,
  condition: -1.11,
  replaced: -0.61,
  replacedOthers: 0,
  addedOthers: 0,
  reversed: -3.37,
  across: 0.05,
  acrossAdded: -1.91,
  turned: -3.16,
  turnedActions: 0,
  turnedFocus: -1.21,
  exchanged: 0,
  untold: -2.45,
  untoldNear: -1.69,
}
