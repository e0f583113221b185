import type { Traits } from './traits.js'

/** A claim is shown from this sum on. */
export const SHOWN_FROM = 1.31

/**
 * The most that small words (`learned/claim-signs.ts`) may speak for a claim: they tip it, and never carry it. Without this bound a
 * sentence about something else gathers weight from its "that" and "also".
 */
export const MOST_OF_WORDS = 1.35

/** How much each trait counts for (+) or against (-) a claim. Learned: tests/answering/fit-support.md. */
export const SUPPORT_WEIGHTS: Readonly<Record<keyof Traits | 'start', number>> = {
  start: 2.78,
  addedThings: -0.6,
  addedPersons: -0.6,
  addedItems: -0.81,
  addedJoined: -1,
  halfFound: -0.46,
  addedShare: -4,
  apart: -1.41,
  otherSubject: -0.81,
  otherPerson: -1.4,
  otherSide: -1.6,
  swappedSides: -1.63,
  movedSide: -0.26,
  condition: -0.56,
  reversed: -1.53,
  across: -0.48,
  acrossAdded: -1.39,
  turned: -1.5,
  turnedFocus: -0.92,
  notKept: 0.64,
  notLost: -1.08,
  copyAdded: -2.15,
  copyMoved: -1.23,
  copyLeftOut: -3.18,
  untold: -1.57,
  untoldNear: -0.43,
  around: -1.53,
  aroundUnasked: -1.37,
  aroundPersons: -2.62,
}
