import type { Traits } from './traits.js'

/** A claim is shown from this sum on. */
export const SHOWN_FROM = 1.22

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
  start: 1.98,
  addedThings: -0.6,
  addedPersons: -0.6,
  addedItems: -0.23,
  addedJoined: -1,
  halfFound: -0.37,
  addedShare: -4,
  apart: -0.55,
  otherSubject: -0.8,
  otherPerson: -1.14,
  otherSide: -1.6,
  swappedSides: -1.5,
  movedSide: -0.65,
  condition: -0.66,
  reversed: -2.27,
  across: -0.68,
  acrossAdded: 0,
  turned: -1.5,
  turnedFocus: -0.73,
  notKept: 0.59,
  notLost: -0.55,
  copyAdded: -1.92,
  copyMoved: -1.02,
  copyLeftOut: -1.92,
  untold: 0,
  untoldNear: -0.8,
  around: -1.97,
  aroundUnasked: -0.61,
  aroundPersons: -0.76,
  fromSeveral: -1.29,
  intoSeveral: -0.46,
  reworded: 0.42,
}
