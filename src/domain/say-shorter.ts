import type { Claim, DraftClaim } from './claim.js'
import type { Passage, Role } from './passage.js'
import type { Shelf } from './ports.js'
import type { Turn } from './question.js'
import { wholly } from './sayings.js'
import { fold, isNonEmpty, words } from './text.js'

/** What may stand before the wish … */
const ASKING = [
  'please|pls|plz|bitte|can you|could you|kannst du|geht das|gib mir|gibs|give me|give us|gimme|say it|make it|i need|ich brauche|ich brauch|brauch',
  "that is|that's|das ist|das|es|the|a bit|bit|etwas|much|viel|way|too|zu|only|just|nur|auch|noch|mal|nochmal|and|und|ok|okay",
  "eine|ein|einen|die|kurze|bin am handy|i'm on (my|the) phone",
].join('|')
/** … the wish itself … */
const SHORT = [
  'short|shorter|brief|briefly|in short|in brief|short version|summary|summarise|summarize|tl dr|tldr|tl',
  '(one|a|1) (sentence|line)|in (one|two|1|2) (sentence|sentences)|long|too much [text]',
  'kurz|kürzer|in kurz|kurzversion|kurzform|kurze version|kurzfassung|zusammenfassung|zusammengefasst|auf den punkt',
  'ein satz|einen satz|(in|auf) (einem|zwei|1|2) (satz|sätzen)|lang|zu viel [text]',
].join('|')
/** … and what may stand behind it. */
const FOR_ME =
  "please|pls|plz|bitte|bin am handy|i'm on (my|the) phone|only|nur|version|form|fassen|fassung|sagen|machen|it|for me"

/** "shorter please", "zu lang", "in one sentence": nothing but the wish for less of what was just said. */
const LESS = wholly(`[${ASKING}]* (${SHORT}) [${SHORT}]* [${FOR_ME}]*`)

/** In words. Whoever writes more than this asks for something else besides. */
const LONGEST_WISH = 16
/** One thing to say and one to do is what fits a glance at a phone; of what had better not be said, one line and what to say instead. */
const GLANCE = ['say', 'step'] as const
const GLANCE_AT_AVOID = ['avoid', 'say'] as const
const LINES = 2

export function asksForLess(text: string): boolean {
  const typed = words(text)
  return typed.length <= LONGEST_WISH && LESS.test(typed.map(fold).join(' '))
}

/** What the last answer of a thread showed, without what the ones before it had. */
export function shownLast({ shown, leant }: Turn): readonly string[] {
  return shown.slice(leant?.on.shown.length ?? 0)
}

/**
 * Of an answer's passages the two lines that matter most: one to say and one to do, of notes the first two. Empty = nothing of it is
 * there any more.
 */
export function sayShorter(shelf: Shelf, shown: readonly string[]): readonly Claim[] {
  const byId = new Map(shelf.knowledge.passages.map((passage) => [passage.id, passage]))
  const said = shown.flatMap((id) => byId.get(id) ?? [])
  const count = (role: Role): number => said.filter((passage) => passage.role === role).length
  const roles: readonly Role[] = count('avoid') > count('say') ? GLANCE_AT_AVOID : GLANCE
  const chosen = roles.flatMap((role) => said.find((passage) => passage.role === role) ?? [])
  const draft = {
    composer: 'extractive',
    claims: (isNonEmpty(chosen) ? chosen : said).slice(0, LINES).map(toClaim),
  } as const
  return shelf.verify(draft).claims
}

function toClaim({ id, role, text, quote, language }: Passage): DraftClaim {
  return { role, text, language, support: [{ passage: id, quote }] }
}
