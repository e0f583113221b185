import type { Traits } from './traits.js'

/** A claim is shown from this sum on. */
export const SHOWN_FROM = 1.45

/** How much each trait counts for (+) or against (-) a claim. Learned: tests/answering/fit-support.md. */
export const SUPPORT_WEIGHTS: Readonly<Record<keyof Traits | 'start', number>> = {
  start: 3.4,
  addedThings: -0.6,
  addedUnknownThings: 0,
  addedPersons: -0.39,
  addedUnknownOthers: 0,
  addedItems: -1.93,
  addedJoined: -1,
  halfFound: -0.46,
  addedShare: -4,
  apart: -2.08,
  otherSubject: 0,
  otherPerson: -3.49,
  otherSide: -0.8,
  swappedSides: -2.24,
  movedSide: -0.47,
  condition: -0.41,
  replaced: -0.43,
  replacedOthers: 0,
  addedOthers: 0,
  reversed: -2.68,
  across: 0.09,
  acrossAdded: -3.47,
  turned: -2.63,
  turnedActions: 0,
  turnedFocus: -1.2,
  exchanged: -0.85,
  untold: -2.55,
  untoldNear: -1.83,
}
