import type { Role } from '../../../domain/passage.js'
import { type Case, type Finding, finding } from '../case/check.js'
import { doesWhatIsWarnedOf, saysOnlyWhatIsLeft, speaksAgainst, startsWithNot } from './speaks-against.js'

/** Roles of what somebody is to do or say. */
const ACTS: ReadonlySet<Role> = new Set<Role>(['say', 'step'])

/**
 * What a lead wrote under "better not" must not come back as something to say or do, nor good advice as something to leave: a card
 * names the one as it names the other ("Telling her that he will never change"), and only its place says which is meant. Of any
 * other passage, only what it speaks against may stand there.
 */
export function checkUse(judged: Case, written: readonly Role[]): Finding | null {
  const { role, claim } = judged
  if (ACTS.has(role) && written.every((one) => one === 'avoid'))
    return finding('use', 'The source says this is better left; the claim makes it something to do.')
  if (ACTS.has(role) && doesWhatIsWarnedOf(judged))
    return finding('use', 'The source warns of this; the claim makes it something to do.')
  if (role !== 'avoid' && written.every((one) => one === 'avoid') && saysOnlyWhatIsLeft(judged))
    return finding('use', 'The source says this is better left; the claim tells it as if it were so.')
  if (role !== 'avoid' || written.includes('avoid')) return null
  if (startsWithNot(claim))
    return finding('use', 'Under "better not", a claim that begins with a "not" asks for the reverse.')
  return speaksAgainst(judged)
    ? null
    : finding('use', 'The source does not speak against this; the claim makes it something to leave.')
}
