import type { Traits } from './traits.js'

/** A claim is shown from this sum on. */
export const SHOWN_FROM = 1.45

/** How much each trait counts for (+) or against (-) a claim. Learned: tests/answering/fit-support.md. */
export const SUPPORT_WEIGHTS: Readonly<Record<keyof Traits | 'start', number>> = {
  start: 4.23,
  addedThings: -0.6,
  addedPersons: -0.2,
  addedItems: -1.92,
  addedJoined: -1,
  halfFound: -0.54,
  addedShare: -4,
  apart: -2.23,
  otherSubject: -0.21,
  otherPerson: -3.85,
  otherSide: -1.34,
  swappedSides: -1.51,
  movedSide: -0.19,
  condition: -0.73,
  replaced: -0.4,
  reversed: -1.57,
  across: -0.66,
  acrossAdded: -3.63,
  turned: -2.65,
  turnedFocus: -1.3,
  copyAdded: -2.79,
  copyMoved: -1.7,
  copyLeftOut: -8.58,
  untold: -2.61,
  untoldNear: -1.93,
}
