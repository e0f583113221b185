import type { Role } from '../../domain/passage.js'
import { type Case, type Finding, finding } from './check.js'

/** Roles of what somebody is to do or say. */
const ACTS: ReadonlySet<Role> = new Set<Role>(['say', 'step'])

/**
 * What a lead wrote under "better not" must not come back as something to say or do, nor what is to be done as something to leave:
 * a card names the one as it names the other ("Telling her that he will never change"), and only its place says which is meant.
 */
export function checkUse({ role, quotes }: Case, written: readonly Role[]): Finding | null {
  if (ACTS.has(role) && written.every((one) => one === 'avoid'))
    return finding('use', 'The source says this is better left; the claim makes it something to do.')
  const refuses = quotes.some(({ clauses }) => clauses.some(({ negated }) => negated))
  if (role === 'avoid' && written.every((one) => ACTS.has(one)) && !refuses)
    return finding('use', 'The source says to do this; the claim makes it something to leave.')
  return null
}
