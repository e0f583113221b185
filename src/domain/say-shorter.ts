import type { Claim, DraftClaim } from './claim.js'
import type { Passage, Role } from './passage.js'
import type { Shelf } from './ports.js'
import type { Turn } from './question.js'
import { fold, isNonEmpty, words } from './text.js'

/** "shorter please", "zu lang", "in one sentence": nothing but the wish for less of what was just said. */
const LESS =
  /^(?:(?:please|pls|plz|bitte|can you|could you|kannst du|geht das|say it|make it|that is|thats|das ist|a bit|bit|much|way|nochmal|mal|das|es|auch|ok|okay|noch|etwas|viel|too|zu|and|und|the|give me|gimme|i need|give us|gib mir|gibs|ich brauche?|brauch|nur|just|only|the|eine|ein|einen|die|kurze|bin am handy|im on (?:my|the) phone)\s+)*(?:(?:shorter|short|too much(?: text)?|zu viel(?: text)?|(?:one|a|1) (?:sentence|line)|einen satz|ein satz|kurzversion|kurzform|kurze version|briefly|in short|in brief|brief|long|tl dr|tldr|tl|summary|summarise|summarize|short version|in (?:one|two|1|2) sentences?|kurzer|kurz|kurzfassung|lang|zusammenfassung|zusammengefasst|in kurz|(?:in|auf) (?:einem|zwei|1|2) (?:satz|satzen)|auf den punkt)(?:\s+|$))+(?:(?:please|pls|plz|bitte|bin am handy|im on (?:my|the) phone|only|nur|version|form|fassen|sagen|fassung|it|for me|machen)(?:\s+|$))*$/u

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

/** The two lines of the last answer that matter most: one to say and one to do, of notes the first two. Empty = nothing to shorten. */
export function sayShorter(shelf: Shelf, last: Turn): readonly Claim[] {
  const byId = new Map(shelf.knowledge.passages.map((passage) => [passage.id, passage]))
  const before = last.leant?.on.shown.length ?? 0
  const said = last.shown.slice(before).flatMap((id) => byId.get(id) ?? [])
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
