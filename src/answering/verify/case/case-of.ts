import type { Citation, DraftClaim } from '../../../domain/claim.js'
import type { Source } from '../../../domain/source.js'
import type { NonEmpty } from '../../../domain/text.js'
import type { Read, Reading } from '../reading/reading.js'
import type { Case } from './check.js'
import { copyOf } from './copy-of.js'
import { focusOf } from './focus.js'
import { informal } from './informal.js'
import { instructs } from './instructs.js'
import { createMatcher, type Matcher } from './matching.js'

/** Reads a claim and what it rests on, once, for all checks. `sentences` are those in which the quotes stand. */
export function caseOf(
  claim: DraftClaim,
  citations: NonEmpty<Citation>,
  sentences: readonly string[],
  sources: ReadonlyMap<string, Source>,
  read: Read,
): Case {
  const formal = claim.role === 'say' && claim.language === 'de'
  const reading = read(formal ? informal(claim.text) : claim.text, claim.language)
  const quotes = citations.map(({ passage, quote }) => read(quote, passage.language))
  const passages = [...new Set(citations.map(({ passage }) => passage))].map(({ text, language }) =>
    read(text, language),
  )
  const inQuotes = createMatcher(quotes)
  const focus = focusOf(reading, quotes, inQuotes)
  const across = citations.some(({ passage }) => passage.language !== claim.language)
  return {
    role: claim.role,
    claim: reading,
    quotes,
    sentences: [
      ...sentences.map((sentence, index) => {
        const { language } = citations[index]!.passage
        return read(inFocus(quotes[index]!, focus[index]!) ?? sentence, language)
      }),
      ...passages.flatMap((passage) => besidesIn(passage, reading, inQuotes, read)),
    ],
    quoted: sentences,
    passages,
    inQuotes,
    focus,
    inPassages: createMatcher([...quotes, ...passages]),
    sources: citations.flatMap(({ passage }) =>
      passage.citations.flatMap(({ citekey }) => sources.get(citekey) ?? []),
    ),
    titles: citations.flatMap(({ passage }) => [passage.title, ...passage.headings]),
    across,
    copy: across ? null : copyOf(reading, quotes),
    instructs: instructs(claim.role, reading),
  }
}

/** So many words of the claim that no quote has must stand in a sentence for the claim to be about it too. */
const ABOUT_IT_TOO = 3

/** "The statement is a belief": the sentences of the passage from which a claim says what "the statement" is. */
function besidesIn(passage: Reading, claim: Reading, inQuotes: Matcher, read: Read): Reading[] {
  const alone = claim.content.filter((word) => !word.frame && !inQuotes.has(word))
  if (alone.length < ABOUT_IT_TOO) return []
  return passage.text
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .map((sentence) => read(sentence, passage.language))
    .filter((sentence) => {
      const matcher = createMatcher([sentence])
      return alone.filter(matcher.has).length >= ABOUT_IT_TOO
    })
}

/** Of a quote of several sentences, those the claim is about; nothing for a quote within one sentence. */
function inFocus(quote: Reading, focus: ReadonlySet<number>): string | undefined {
  const ends = quote.tokens.flatMap(({ lower, kind }, at) =>
    kind === 'mark' && /^[.!?]$/u.test(lower) && quote.tokens[at + 1]?.kind === 'word' ? [at] : [],
  )
  if (ends.length === 0) return undefined
  const sentenceOf = (at: number): number => ends.filter((end) => end < at).length
  const chosen = new Set(
    quote.segmentOf.flatMap((segment, at) => (focus.has(segment) ? [sentenceOf(at)] : [])),
  )
  if (chosen.size === 0) return undefined
  return quote.tokens
    .filter((_, at) => chosen.has(sentenceOf(at)))
    .map(({ raw }) => raw)
    .join(' ')
}
