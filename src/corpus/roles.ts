import type { Role } from '../domain/passage.js'
import { fold } from '../domain/text.js'

/** The headings of a response card, in both languages, and the roles they give. */
const HEADINGS: ReadonlyMap<string, Role> = new Map([
  ['what may be going on', 'dynamic'],
  ['you could say', 'say'],
  ['better not', 'avoid'],
  ['next steps', 'step'],
  ['was dahinterstecken kann', 'dynamic'],
  ['das kannst du sagen', 'say'],
  ['besser nicht', 'avoid'],
  ['nachste schritte', 'step'],
])

export const CARD_ROLES: readonly Role[] = ['dynamic', 'say', 'avoid', 'step']

/** The role of a response card's heading; `null` = not one of the four. */
export function roleOfHeading(heading: string): Role | null {
  return (
    HEADINGS.get(
      fold(heading)
        .replace(/\bnaechste\b/u, 'nachste')
        .replace(/[:.\s]+$/u, '')
        .trim(),
    ) ?? null
  )
}
