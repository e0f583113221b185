import type { Citation, Claim, DraftClaim, Dropped } from '../domain/claim.js'
import { sealClaim } from '../domain/claim.js'
import type { Glossary } from '../domain/knowledge.js'
import type { Passage } from '../domain/passage.js'
import type { Stem, VerifyDraft } from '../domain/ports.js'
import type { Source } from '../domain/source.js'
import { isNonEmpty, type NonEmpty, sameWriting } from '../domain/text.js'
import { caseOf } from './verify/case/case-of.js'
import { type Finding, finding } from './verify/case/check.js'
import { judge } from './verify/judge.js'
import { placeQuote } from './verify/place-quote.js'
import { checkUse } from './verify/policy/check-use.js'
import { checkWriting } from './verify/policy/check-writing.js'
import { createConcepts } from './verify/reading/concepts.js'
import { createReader, type Read } from './verify/reading/reading.js'
import { createNamesCheck } from './verify/scope/check-names.js'

export interface VerifierDeps {
  /** The passage with an id, or nothing. */
  readonly passages: (id: string) => Passage | undefined
  /** Whether a text is a line of the folder, word for word. Default: none is known. */
  readonly isLine?: (text: string) => boolean
  readonly glossary: Glossary
  readonly stem: Stem
  /** All sources of the folder, by citekey. */
  readonly sources: ReadonlyMap<string, Source>
}

/** Longest claim that is looked at, in characters; nobody reads more than this in one point of an answer. */
const LONGEST_CLAIM = 1_000
/** Longest quote that is compared word by word, in characters; what stands in the folder as it is needs no comparing. */
const LONGEST_QUOTE = 1_500
/** From so many words on, at least half must be different ones: the comparison is dear where everything meets everything. */
const REPEATS_FROM = 20
const LEAST_DIFFERENT = 0.5
/** Most supports a claim may name: more are a way to hide one that does not fit. */
const MOST_SUPPORTS = 4

/**
 * The one gate through which every answer passes. It believes nobody: each quote must stand in its passage, and the claim may say
 * no more than its quotes say there. Where it is in doubt, it drops the claim and says why. About a millisecond a claim; a passage quoted as it stands takes a
 * tenth of that.
 */
export function createVerifier(deps: VerifierDeps): VerifyDraft {
  // Passages that are quoted as they stand need no reading: the lexicon is read when the first other claim comes.
  let reader: Read | undefined
  const read: Read = (text, language) => {
    reader ??= createReader(createConcepts(deps.glossary, deps.stem))
    return reader(text, language)
  }
  const names = createNamesCheck(deps.sources.values())
  return (draft) => {
    const claims: Claim[] = []
    const dropped: Dropped[] = []
    for (const claim of draft.claims) {
      const verdict = verifyClaim(claim, deps, read, names)
      if ('code' in verdict) dropped.push({ text: claim.text, reason: `${verdict.code}: ${verdict.says}` })
      else
        claims.push(sealClaim(claim.role, withTerm(claim.text.trim(), verdict.citations), verdict.citations))
    }
    return { claims, dropped }
  }
}

/** A definition says what its term is without naming it, so the term stands before it: "Return: going back to …". */
function withTerm(text: string, [{ passage }]: NonEmpty<Citation>): string {
  if (passage.kind !== 'glossary' || text !== passage.text) return text
  return `${passage.title.slice(0, 1).toUpperCase()}${passage.title.slice(1)}: ${text}`
}

type Verdict = Finding | { readonly citations: NonEmpty<Citation> }

function verifyClaim(
  claim: DraftClaim,
  deps: VerifierDeps,
  read: Read,
  names: ReturnType<typeof createNamesCheck>,
): Verdict {
  if (claim.text.trim() === '') return finding('empty', 'The claim is empty.')
  if (claim.text.length > LONGEST_CLAIM)
    return finding('long', 'The claim is too long for one point of an answer.')
  if (claim.support.length > MOST_SUPPORTS) return finding('supports', 'The claim names too many quotes.')
  const citations: Citation[] = []
  // Whole sentences: a piece of one says less than the claim read off it. A line that is told whole is cited whole.
  const shown: Citation[] = []
  const sentences: string[] = []
  for (const { passage: id, quote } of claim.support) {
    const passage = deps.passages(id)
    if (passage === undefined) return finding('passage', 'The passage is not known.')
    const placed = placeQuote(quote, passage)
    if ('code' in placed) return placed
    citations.push({ passage, quote: placed.quote })
    sentences.push(placed.sentence)
    shown.push({ passage, quote: isWhole(claim.text, passage) ? passage.quote : placed.sentence })
  }
  if (!isNonEmpty(citations) || !isNonEmpty(shown)) return finding('support', 'The claim names no quote.')
  // A lead wrote it, word for word: there is nothing to compare.
  if (citations.some(({ passage, quote }, index) => isVerbatim(claim, passage, quote, sentences[index]!)))
    return { citations: shown }
  // Copied from one line and ascribed to another: the source that would be shown is not the one it was written from.
  if (deps.isLine?.(claim.text) === true)
    return finding(
      'citation',
      'The claim is another line of the folder, word for word, and does not cite it.',
    )
  if (citations.some(({ quote }) => quote.length > LONGEST_QUOTE))
    return finding('long', 'The quote is too long to tell what the claim takes from it.')
  if ([claim.text, ...citations.map(({ quote }) => quote)].some(repeatsItself))
    return finding('repeats', 'The same words come again and again; nothing can be told from that.')
  const badly = checkWriting(
    claim.text,
    citations.map(({ quote }) => quote),
  )
  if (badly !== null) return badly
  const judged = caseOf(claim, citations, sentences, deps.sources, read)
  const roles = citations.map(({ passage }) => passage.role)
  return checkUse(judged, roles) ?? judge(judged, names) ?? { citations: shown }
}

function isWhole(text: string, passage: Passage): boolean {
  const written = sameWriting(text)
  return written === sameWriting(passage.text) || written === sameWriting(passage.quote)
}

/** Of 23,000 quotes and their claims that we have, none comes below two thirds. */
function repeatsItself(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length >= REPEATS_FROM && new Set(words).size < words.length * LEAST_DIFFERENT
}

/** The claim is the passage, or whole sentences of it, and is used for what they were written for. */
function isVerbatim(claim: DraftClaim, passage: Passage, quote: string, sentence: string): boolean {
  const text = sameWriting(claim.text)
  if (text === sameWriting(quote) && text === sameWriting(sentence)) return claim.role === passage.role
  if (!isWhole(claim.text, passage)) return false
  return claim.role === passage.role && text.length > 0 && sameWriting(quote).length * 2 >= text.length
}
