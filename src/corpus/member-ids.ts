import { z } from 'zod'
import { text } from './settings-shapes.js'

/** What Word and phones put around a word in place of "…", and what Slack shows of a mention. */
const AROUND = /^[\s"'“”„‚‘’«»<@]+(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])[\s"'“”„‚‘’«»>]+$/gu
/** Slack's ids are written in capitals; copied by hand they lose them. */
const SLACK = /^[uw](?=[a-z\d]*\d)[a-z\d]{7,}$/u
/** What no member id looks like: an address, a name. */
const NO_ID = /[@\s]|^\p{Lu}\p{Ll}/u
const MENTION = /^<@[\p{L}\p{N}]+>$/u

/** Ids in a list, or one after the other in a line. */
export const memberIds = z.preprocess(splitIds, z.array(text.transform(tidyId)))

/** Whether nobody is recognised by this. */
export function isNoId(written: string): boolean {
  return (!MENTION.test(written.trim()) && NO_ID.test(tidyId(written))) || written.trim().startsWith('@')
}

/** Several ids that stand in one text; what is none stays as it is. */
export function splitIds(value: unknown): unknown {
  if (value === null || value === undefined) return []
  if (typeof value !== 'string') return Array.isArray(value) ? value : [value]
  const parts = value.split(/[,;\s]+/u).filter((part) => part !== '')
  return parts.every((part) => /\d/u.test(part) && !isNoId(part)) ? parts : [value]
}

function tidyId(written: string): string {
  const bare = written.replace(AROUND, '')
  return SLACK.test(bare) ? bare.toUpperCase() : bare
}
