import type { Traits } from './traits.js'

/** A claim is shown from this sum on. */
export const SHOWN_FROM = 1.4

/** How much each trait counts for (+) or against (-) a claim. Learned: tests/answering/fit-support.md. */
export const SUPPORT_WEIGHTS: Readonly<Record<keyof Traits | 'start', number>> = {
  start: 4.04,
  addedThings: -0.6,
  addedPersons: -0.11,
  addedItems: -1.79,
  addedJoined: -1,
  halfFound: -0.5,
  addedShare: -4,
  apart: -2.24,
  otherSubject: -0.08,
  otherPerson: -3.67,
  otherSide: -1.3,
  swappedSides: -1.31,
  movedSide: -0.69,
  condition: -0.7,
  replaced: -0.35,
  reversed: -1.51,
  across: -0.55,
  acrossAdded: -3.77,
  turned: -2.64,
  turnedFocus: -1.24,
  copyAdded: -2.98,
  copyMoved: -1.56,
  copyLeftOut: -8.21,
  untold: -2.43,
  untoldNear: -1.88,
}
