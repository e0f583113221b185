import type { Reading } from '../reading/reading.js'

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

/** Words that bring about nothing of their own, and what in a source is the same in other words. */
const NO_CAUSE: readonly (readonly [phrase: RegExp, mine: RegExp, theirs: RegExp])[] = [
  // A duty: "they are responsible for the keys".
  [
    /^responsible for$/u,
    /./u,
    /\b(?:dut(?:y|ies)|tasks?|responsib\p{L}*)\b|(?<!\p{L})(?:pflicht|aufgabe|verantwort)\p{L}*/iu,
  ],
  // "Ruft die Polizei"; "ruft Streit hervor" is another thing.
  [/^(?:ruft|rufen)$/u, /^(?!.*(?<!\p{L})hervor(?!\p{L}))/isu, /./u],
  // "Set off to explore": a journey.
  [/^sets? off$/u, /\bsets? off(?=[.,;]| (?:to|on|from|into|in|and|again|alone)\b)/iu, /./u],
  // The reaction to the letter is what the letter sets off.
  [/^(?:auslös\p{L}*|trigger\p{L}*|ausgelöst)$/u, /./u, /\breact\p{L}*|(?<!\p{L})reaktion\p{L}*/iu],
  // "It stayed although they moved" told as "moving did not make it go".
  [
    /^ma(?:ke|kes|de|king)\b/u,
    /\b(?:not|n['’]t|never) ma(?:ke|kes|de)\b/iu,
    /\b(?:although|though|despite|even)\b|(?<!\p{L})(?:obwohl|trotz\p{L}*|selbst wenn|auch wenn)(?!\p{L})/iu,
  ],
  // "The aim is that they stay dry" told as "so that they stay dry".
  [
    /^(?:so that|so dass|sodass)$/u,
    /./u,
    /\b(?:aims?|goals?|prevents?|in order to)\b|(?<!\p{L})(?:ziel\p{L}*|soll\p{L}*|verhinder\p{L}*)(?!\p{L})/iu,
  ],
  [
    /^ma(?:ke|kes|de)$/u,
    /\bma(?:ke|kes|de) (?:the|a|an|that|this|his|her|their|\p{L}+) ?(?:first )?(?:calls?|reports?)\b/iu,
    /./u,
  ],
  // "They make talk possible", "a lock made for it", "she makes her first call": nothing is brought about.
  [
    /^ma(?:ke|kes|de)\b/u,
    /\bma(?:ke|kes|de) (?:\p{L}+ ){1,3}(?:possible|clear|available)\b|\bmade (?:for|in|on|at|especially|just|specially)\b|\bma(?:ke|kes|de) (?:her|his|their) (?:first|own|next|last|way|home)\b/iu,
    /./u,
  ],
]

/** Whether a phrase that looks like a cause says no more than the source. */
export function bringsNothing(phrase: string, claim: Reading, quotes: readonly Reading[]): boolean {
  return NO_CAUSE.some(
    ([word, mine, theirs]) =>
      word.test(phrase) && mine.test(claim.text) && quotes.some(({ text }) => theirs.test(text)),
  )
}
