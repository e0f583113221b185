import { AssistantError } from './assistant-error.js'
import type { Json } from './json.js'

/** What pressing a button means. The part of the house that made the button reads `data`; nobody else looks inside. */
export interface Press {
  readonly kind: string
  readonly data: Json
}

/** Not made by a button: an adapter that has a page of its own for the assistant asks with it for what belongs there. */
export const HOME_PRESS = 'home'

/**
 * Longest token of a button, in UTF-16 units. Slack allows 2,000 in a button's value
 * (docs.slack.dev/reference/block-kit/block-elements/button-element); the rest is room for an adapter's own mark.
 */
export const LONGEST_TOKEN = 1_900

/** The kind of the presses that choose a card: those of "guide me", and those under a question which one is meant. */
export const GUIDE_PRESS = 'guide'

/** The kind of the presses that ask for less of the answer above. */
export const SHORT_PRESS = 'short'

/** A press as it travels through a platform and back: whole, so that any process understands it, also after a restart. */
export function writeToken(kind: string, data: Json): string {
  const token = JSON.stringify([kind, data])
  if (token.length > LONGEST_TOKEN)
    throw new AssistantError(
      'token-too-long',
      'A button carries too much. Give it an id instead of a text.',
      {
        kind,
        length: token.length,
      },
    )
  return token
}

/** `null` for whatever no button of ours carries. */
export function readToken(token: string): Press | null {
  if (token.length > LONGEST_TOKEN) return null
  try {
    const value: unknown = JSON.parse(token)
    if (!Array.isArray(value) || value.length !== 2 || typeof value[0] !== 'string') return null
    return { kind: value[0], data: value[1] as Json }
  } catch {
    return null
  }
}
