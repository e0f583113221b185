import type { Traits } from './traits.js'

/** A claim is shown from this sum on. */
export const SHOWN_FROM = 1.23

/** How much each trait counts for (+) or against (-) a claim. Learned: tests/answering/fit-support.md. */
export const SUPPORT_WEIGHTS: Readonly<Record<keyof Traits | 'start', number>> = {
  start: 2.93,
  addedThings: -0.6,
  addedPersons: -0.6,
  addedItems: -0.45,
  addedJoined: -1,
  halfFound: -0.49,
  addedShare: -4,
  apart: -1.34,
  otherSubject: -0.61,
  otherPerson: -2.13,
  otherSide: -1.6,
  swappedSides: -1.5,
  movedSide: -0.09,
  condition: -0.47,
  reversed: -0.92,
  across: -0.14,
  acrossAdded: -0.94,
  turned: -1.5,
  turnedFocus: -0.89,
  copyAdded: -2.25,
  copyMoved: -1.57,
  copyLeftOut: -4.84,
  untold: -1.32,
  untoldNear: -1.26,
}
