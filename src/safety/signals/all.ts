import { CHILD } from './child.js'
import { HINTS } from './hints.js'
import { MEDICAL } from './medical.js'
import { MISSING } from './missing.js'
import { SELF_HARM } from './self-harm.js'
import type { CategorySignals } from './signal.js'
import { SUICIDE } from './suicide.js'
import { TRAFFICKER } from './trafficker.js'
import { VIOLENCE } from './violence.js'

export { CONTEXT } from './context.js'
export { FRAMES } from './frames.js'
export { HINTS } from './hints.js'
export { OWN_WORD_SIGNALS } from './own-words.js'
export { STYLE } from './style.js'

/** Everything that speaks for a danger, by category. */
export const DANGERS: readonly CategorySignals[] = [
  SUICIDE,
  SELF_HARM,
  VIOLENCE,
  CHILD,
  MISSING,
  MEDICAL,
  TRAFFICKER,
]

/** How strongly a sign speaks for its category; which danger it is, not whether there is one. */
export const CATEGORY_WEIGHTS: ReadonlyMap<string, number> = new Map([
  ...DANGERS.flatMap(({ signals, combinations }) =>
    [...signals, ...combinations].map(({ name, weight }): [string, number] => [name, weight]),
  ),
  ...HINTS.map(({ name, weight }): [string, number] => [`hint:${name}`, weight]),
])
