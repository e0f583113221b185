import type { Traits } from './traits.js'

/** A claim is shown from this sum on. */
export const SHOWN_FROM = 1.25

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
  start: 2,
  addedThings: -0.6,
  addedPersons: -0.6,
  addedItems: -0.13,
  addedJoined: -1,
  halfFound: -0.33,
  addedShare: -4,
  apart: -0.58,
  otherSubject: -0.72,
  otherPerson: -1.17,
  otherSide: -1.6,
  swappedSides: -1.5,
  movedSide: -0.57,
  condition: -0.69,
  reversed: -2.15,
  across: -0.65,
  acrossAdded: 0,
  turned: -1.5,
  turnedFocus: -0.69,
  notKept: 0.6,
  notLost: -0.54,
  copyAdded: -1.94,
  copyMoved: -0.97,
  copyLeftOut: -1.77,
  untold: 0,
  untoldNear: -0.82,
  around: -1.94,
  aroundUnasked: -0.55,
  aroundPersons: -0.73,
  fromSeveral: -1.24,
  intoSeveral: -0.32,
  reworded: 0.42,
}
