import type { Traits } from './traits.js'

/** A claim is shown from this sum on. */
export const SHOWN_FROM = 1.45

/** How much each trait counts for (+) or against (-) a claim. Learned: tests/answering/fit-support.md. */
export const SUPPORT_WEIGHTS: Readonly<Record<keyof Traits | 'start', number>> = {
  start: 4.37,
  addedThings: -0.6,
  addedPersons: -0.35,
  addedItems: -0.85,
  addedJoined: -1,
  halfFound: -1.07,
  addedShare: -4,
  apart: -1.77,
  otherSubject: -0.51,
  otherPerson: -3.9,
  otherSide: -1.41,
  swappedSides: -1.69,
  movedSide: -0.12,
  condition: -0.72,
  replaced: 0,
  reversed: -1.81,
  across: -0.89,
  acrossAdded: -4.12,
  turned: -3.06,
  turnedFocus: -1.19,
  copyAdded: -3.13,
  copyMoved: -1.88,
  copyLeftOut: -10.38,
  untold: -2.54,
  untoldNear: -1.81,
}
