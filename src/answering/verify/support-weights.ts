import type { Traits } from './traits.js'

/** A claim is shown from this sum on. */
export const SHOWN_FROM = 1.2

/** How much each trait counts for (+) or against (-) a claim. Learned: tests/answering/fit-support.md. */
export const SUPPORT_WEIGHTS: Readonly<Record<keyof Traits | 'start', number>> = {
  start: 2.2,
  addedThings: -0.04,
  addedUnknownThings: -0.03,
  addedPersons: -0.8,
  addedUnknownOthers: 0,
  addedItems: -4.69,
  addedJoined: -0.02,
  halfFound: -1.16,
  addedShare: -4.73,
  apart: -2.67,
  otherSubject: 0,
  otherPerson: -3.52,
  otherSide: -0.91,
  swappedSides: -1.81,
  movedSide: -0.73,
  condition: -0.99,
  replaced: -1.48,
  replacedOthers: 0,
  addedOthers: 0,
  reversed: -4.24,
  across: 0.34,
  acrossAdded: -4.45,
  turned: -4.02,
  turnedActions: 0,
  turnedFocus: -0.7,
}
