import type { Traits } from './traits.js'

/** A claim is shown from this sum on. */
export const SHOWN_FROM = 1.27

/**
 * The most that small words (`learned/claim-signs.ts`) may speak for a claim, so that they cannot carry one against which its traits
 * speak clearly. Without this bound a sentence about something else gathers weight from its "that" and "also".
 */
export const MOST_OF_WORDS = 3

/** How much each trait counts for (+) or against (-) a claim. Learned: tests/answering/fit-support.md. */
export const SUPPORT_WEIGHTS: Readonly<Record<keyof Traits | 'start', number>> = {
  start: 2.07,
  addedThings: -0.6,
  addedPersons: -0.6,
  addedItems: -0.42,
  addedJoined: -1,
  halfFound: -0.59,
  addedShare: -4,
  apart: -0.76,
  otherSubject: -0.7,
  otherPerson: -1.6,
  otherSide: -1.6,
  swappedSides: -1.56,
  movedSide: -0.56,
  condition: -0.69,
  reversed: -2.17,
  across: -0.66,
  acrossAdded: -1.73,
  turned: -1.5,
  turnedFocus: -0.77,
  notKept: 0.55,
  notLost: -0.81,
  copyAdded: -2.39,
  copyMoved: -1.18,
  copyLeftOut: -3.27,
  untold: 0,
  untoldNear: -0.53,
  around: -1.7,
  aroundUnasked: -1.01,
  aroundPersons: -2.59,
  fromSeveral: -1.33,
  intoSeveral: -0.22,
}
