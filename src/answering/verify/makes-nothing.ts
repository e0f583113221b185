import type { Reading } from './reading.js'

/* Words that look like a cause and are none: a thing, a plan that is made, a list. */

/** "Triggers that bring it back", "fragments, triggers": things, not what they do. */
export function isNoun({ tokens }: Reading, at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  return (
    before === undefined ||
    before.kind === 'mark' ||
    /^(?:and|or|of|the|a|an|her|his|their|by|with|such|as)$/u.test(before.lower) ||
    after === undefined ||
    after.kind === 'mark' ||
    /^(?:that|which|and|or)$/u.test(after.lower)
  )
}

/** "Makes a report", "makes sense", "make feel": nothing is brought about. */
const NOT_MADE =
  /^(?:feel|a|an|no|any|sense|use|sure|up|of|contact|clear|possible|available|conditional|dependent|plans?|room|time|mistakes?|notes?|decisions?|promises?|it|progress|(?:the|a) case)$/u
/** "führt … auf", "führt ein Gespräch": a list or a talk. */
export const LISTED = /(?:^| )(?:auf|an|gespräche?|buch|liste|durch|fort|heraus|hinaus|weg|zurück)(?: |$)/u

/** "A plan is made beforehand", "made his view their own". */
export const isMade = ({ lowers, tokens }: Reading, at: number): boolean =>
  MADE_THING.test(lowers.slice(Math.max(0, at - 5), at).join(' ')) ||
  NOT_MADE.test(lowers[at] ?? '') ||
  NOT_MADE.test(lowers.slice(at, at + 2).join(' ')) ||
  (/^(?:is|are|was|were|be|been|being)$/u.test(lowers[at - 2] ?? '') &&
    (tokens[at] === undefined || tokens[at].kind === 'mark' || PLAN_MADE.test(lowers[at]!))) ||
  lowers.slice(at, at + 8).includes('own')
/** "First contact was made online": it came about. */
const MADE_THING =
  /\b(?:contact|decisions?|plans?|calls?|notes?|reports?|promises?|progress|mistakes?|statements?|agreements?|appointments?) (?:is|are|was|were|be|been|being|had|has) (?:been )?made$/u
const PLAN_MADE = /^(?:beforehand|earlier|later|on|in|at|by|with|together|especially|for|from|only)$/u
