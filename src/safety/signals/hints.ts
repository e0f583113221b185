import { BODY } from './hints/body.js'
import { CONTACT } from './hints/contact.js'
import { ENDS } from './hints/ends.js'
import { FORCE } from './hints/force.js'
import type { Hint } from './hints/hint.js'

/** All hints; their weights in `learned/` go by name, so that their order does not count. */
export const HINTS: readonly Hint[] = [...ENDS, ...BODY, ...FORCE, ...CONTACT]
