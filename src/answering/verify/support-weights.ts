import type { Traits } from './traits.js'

/** A claim is shown from this sum on. */
export const SHOWN_FROM = 1.5

/** How much each trait counts for (+) or against (-) a claim. Learned: tests/answering/fit-support.md. */
export const SUPPORT_WEIGHTS: Readonly<Record<keyof Traits | 'start', number>> = {
  start: 2.27,
  addedThings: -0.39,
  addedUnknownThings: -0.34,
  addedPersons: -0.85,
  addedUnknownOthers: 0,
  addedItems: -2.27,
  addedJoined: 0,
  halfFound: -1.54,
  addedShare: -4.02,
  apart: -2.76,
  otherSubject: 0,
  otherPerson: -3.5,
  otherSide: -0.9,
  swappedSides: -2.79,
  movedSide: -0.47,
  condition: -0.79,
  replaced: -1.34,
  replacedOthers: 0,
  addedOthers: 0,
  reversed: -4.37,
  across: 0.51,
  acrossAdded: -5.34,
  turned: -4.72,
  turnedActions: 0,
  turnedFocus: -0.49,
}
