import type { Traits } from './traits.js'

/** A claim is shown from this sum on. */
export const SHOWN_FROM = 1.2

/** How much each trait counts for (+) or against (-) a claim. Learned: tests/answering/fit-support.md. */
export const SUPPORT_WEIGHTS: Readonly<Record<keyof Traits | 'start', number>> = {
  start: 3.62,
  addedThings: -0.6,
  addedPersons: -0.44,
  addedItems: 0,
  addedJoined: -1,
  halfFound: -0.93,
  addedShare: -4,
  apart: -1.69,
  otherSubject: -0.76,
  otherPerson: -1.76,
  otherSide: -0.94,
  swappedSides: -0.7,
  movedSide: -0.42,
  condition: -0.46,
  replaced: 0,
  reversed: -0.76,
  across: -0.62,
  acrossAdded: -1.04,
  turned: -1.06,
  turnedFocus: -1.41,
  copyAdded: -2.86,
  copyMoved: -1.91,
  copyLeftOut: -3.91,
  untold: -1.32,
  untoldNear: -1.61,
}
