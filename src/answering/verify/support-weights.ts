import type { Traits } from './traits.js'

/** A claim is shown from this sum on. */
export const SHOWN_FROM = 1.2

/** How much each trait counts for (+) or against (-) a claim. Learned: tests/answering/fit-support.md. */
export const SUPPORT_WEIGHTS: Readonly<Record<keyof Traits | 'start', number>> = {
  start: 2.85,
  addedThings: -0.6,
  addedPersons: -0.6,
  addedItems: -0.23,
  addedJoined: -1,
  halfFound: -0.54,
  addedShare: -4,
  apart: -1.19,
  otherSubject: -0.75,
  otherPerson: -1.83,
  otherSide: -1.6,
  swappedSides: -1.5,
  movedSide: 0,
  condition: -0.36,
  replaced: 0,
  reversed: -0.42,
  across: -0.18,
  acrossAdded: -0.78,
  turned: -1.5,
  turnedFocus: -0.88,
  copyAdded: -2.38,
  copyMoved: -1.67,
  copyLeftOut: -4.31,
  untold: -0.8,
  untoldNear: -1.48,
}
