import type { Traits } from './traits.js'

/** A claim is shown from this sum on. */
export const SHOWN_FROM = 1.24

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
  addedItems: -0.07,
  addedJoined: -1,
  halfFound: -0.34,
  addedShare: -4,
  apart: -0.47,
  otherSubject: -0.85,
  otherPerson: -1.18,
  otherSide: -1.6,
  swappedSides: -1.5,
  movedSide: -0.57,
  condition: -0.64,
  reversed: -2.16,
  across: -0.64,
  acrossAdded: 0,
  turned: -1.5,
  turnedFocus: -0.67,
  notKept: 0.57,
  notLost: -0.6,
  copyAdded: -1.94,
  copyMoved: -0.96,
  copyLeftOut: -1.78,
  untold: 0,
  untoldNear: -0.75,
  around: -2.01,
  aroundUnasked: -0.6,
  aroundPersons: -0.71,
  fromSeveral: -1.22,
  intoSeveral: -0.31,
  reworded: 0.42,
}
