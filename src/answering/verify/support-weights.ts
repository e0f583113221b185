import type { Traits } from './traits.js'

/** A claim is shown from this sum on. */
export const SHOWN_FROM = 1.2

/**
 * The most that small words (`learned/claim-signs.ts`) and new ones (`learned/rewording.ts`) may speak for a claim together, so that they
 * cannot carry one against which its traits speak clearly. Without this bound a sentence about something else gathers weight from its
 * "that" and "also".
 */
export const MOST_OF_WORDS = 3

/**
 * How much each trait, and what the claim's new words say (`reworded`: `learned/rewording.ts`), counts for (+) or against (-) a claim.
 * Learned: tests/answering/fit-support.md.
 */
export const SUPPORT_WEIGHTS: Readonly<Record<keyof Traits | 'start' | 'reworded', number>> = {
  start: 1.83,
  addedThings: -0.6,
  addedPersons: -0.6,
  addedItems: -0.43,
  addedJoined: -1,
  halfFound: -0.48,
  addedShare: -4,
  apart: -0.75,
  otherSubject: -0.76,
  otherPerson: -2.08,
  otherSide: -1.6,
  swappedSides: -1.52,
  movedSide: -0.69,
  condition: -0.68,
  reversed: -2.37,
  across: -0.88,
  acrossAdded: 0,
  turned: -1.51,
  turnedFocus: -0.78,
  notKept: 0.5,
  notLost: -0.66,
  copyAdded: -2.01,
  copyMoved: -1.14,
  copyLeftOut: -2.21,
  untold: 0,
  untoldNear: -0.82,
  around: -1.81,
  aroundUnasked: -0.55,
  aroundPersons: -1.14,
  fromSeveral: -1.6,
  intoSeveral: -0.4,
  reworded: 0.36,
}
