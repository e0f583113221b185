import type { Traits } from './traits.js'

/** A claim is shown from this sum on. */
export const SHOWN_FROM = 1.5

/** How much each trait counts for (+) or against (-) a claim. Learned: tests/answering/fit-support.md. */
export const SUPPORT_WEIGHTS: Readonly<Record<keyof Traits | 'start', number>> = {
  start: 3.52,
  addedThings: -0.6,
  addedUnknownThings: 0,
  addedPersons: -0.32,
  addedUnknownOthers: 0,
  addedItems: -0.5,
  addedJoined: -1,
  halfFound: -0.56,
  addedShare: -4,
  apart: -2.73,
  otherSubject: 0,
  otherPerson: -3.48,
  otherSide: -0.97,
  swappedSides: -2.32,
  movedSide: -0.55,
  condition: -0.48,
  replaced: -0.28,
  replacedOthers: 0,
  addedOthers: 0,
  reversed: -2.83,
  across: -0.02,
  acrossAdded: -2.61,
  turned: -2.58,
  turnedActions: 0,
  turnedFocus: -1.22,
  exchanged: -0.99,
  untold: -2.58,
  untoldNear: -1.69,
}
