import type { Traits } from './traits.js'

/** A claim is shown from this sum on. */
export const SHOWN_FROM = 1.2

/** How much each trait counts for (+) or against (-) a claim. Learned: tests/answering/fit-support.md. */
export const SUPPORT_WEIGHTS: Readonly<Record<keyof Traits | 'start', number>> = {
  start: 2.93,
  addedThings: -0.6,
  addedPersons: -0.6,
  addedItems: -0.4,
  addedJoined: -1,
  halfFound: -0.48,
  addedShare: -4,
  apart: -1.38,
  otherSubject: -0.63,
  otherPerson: -2.17,
  otherSide: -1.6,
  swappedSides: -1.5,
  movedSide: -0.02,
  condition: -0.49,
  reversed: -0.72,
  across: -0.19,
  acrossAdded: -1,
  turned: -1.5,
  turnedFocus: -0.92,
  copyAdded: -2.2,
  copyMoved: -1.6,
  copyLeftOut: -4.72,
  untold: -1.27,
  untoldNear: -1.4,
}
