import type { Traits } from './traits.js'

/** A claim is shown from this sum on. */
export const SHOWN_FROM = 1.4

/** How much each trait counts for (+) or against (-) a claim. Learned: tests/answering/fit-support.md. */
export const SUPPORT_WEIGHTS: Readonly<Record<keyof Traits | 'start', number>> = {
  start: 4.23,
  addedThings: -0.6,
  addedPersons: -0.26,
  addedItems: -0.82,
  addedJoined: -1,
  halfFound: -1.39,
  addedShare: -4,
  apart: -1.7,
  otherSubject: -0.43,
  otherPerson: -3.72,
  otherSide: -1.4,
  swappedSides: -1.54,
  movedSide: -0.67,
  condition: -0.8,
  replaced: -0.04,
  reversed: -1.77,
  across: -0.84,
  acrossAdded: -4,
  turned: -3.16,
  turnedFocus: -1.11,
  copyAdded: -3.06,
  copyMoved: -1.72,
  copyLeftOut: -10.07,
  untold: -2.36,
  untoldNear: -1.83,
}
