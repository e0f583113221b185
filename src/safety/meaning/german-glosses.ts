import { GERMAN_1 } from './german-1.js'
import { GERMAN_2 } from './german-2.js'

/** All German words whose meaning is known, as `readGlosses` reads them. */
export const GERMAN_GLOSSES = GERMAN_1 + GERMAN_2
