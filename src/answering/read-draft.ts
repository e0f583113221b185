import type { DraftClaim } from '../domain/claim.js'
import type { UrgentCategory } from '../domain/knowledge.js'
import type { Language } from '../domain/language.js'
import { sameWriting } from '../domain/text.js'
import type { ChatPiece } from './chat-server.js'
import { createClaimReader } from './claim-reader.js'
import { MOST_CLAIMS, readClaim, readDanger } from './draft-schema.js'
import { ModelError } from './model-error.js'

export interface ReadDraft {
  readonly claims: readonly DraftClaim[]
  readonly covered: boolean
  readonly danger: UrgentCategory | null
}

export interface ReadOptions {
  readonly labels: ReadonlyMap<string, string>
  readonly language: Language
  readonly onClaim: (claim: DraftClaim) => void
  /** Told of every sign of life: something was thought, something was written; and once, that all that matters is there. */
  readonly onPiece?: (sign: 'thought' | 'written' | 'whole', characters: number) => void
  /** Tokens of the request, where the server tells. */
  readonly onTokens?: (tokens: number) => void
}

/** Most characters of a draft that are read; eight claims with their quotes have about 6,000. */
const LONGEST_DRAFT = 64_000

/**
 * Reads a draft as it streams and hands on each claim as soon as it is whole. Ends early where nothing that can still come
 * matters: danger was named, or there are as many claims as are shown. Throws `ModelError` for a refusal, for an answer without
 * the object that was asked for (`unreadable`), and for one that breaks off or has no end (`cut`, `length` where the model may write no more).
 */
export async function readDraft(
  pieces: AsyncIterable<ChatPiece>,
  { labels, language, onClaim, onPiece, onTokens }: ReadOptions,
): Promise<ReadDraft> {
  const reader = createClaimReader()
  const claims = new Map<string, DraftClaim>()
  let length = 0
  let full = false
  const finish = (): ReadDraft => ({
    claims: [...claims.values()],
    covered: reader.fields.get('covered') !== false,
    danger: readDanger(reader.fields.get('danger')),
  })
  try {
    for await (const piece of pieces) {
      if (piece.tokens !== null) onTokens?.(piece.tokens)
      if (piece.refused) throw new ModelError('refused', 'refusal')
      if (reader.whole) continue
      full ||= piece.full
      length += piece.text.length
      if (length > LONGEST_DRAFT) throw new ModelError('broken', 'too-long')
      for (const value of reader.push(piece.text)) {
        if (claims.size >= MOST_CLAIMS) return finish()
        const claim = readClaim(value, labels, language)
        if (claim === null || claims.has(sameWriting(claim.text))) continue
        claims.set(sameWriting(claim.text), claim)
        onClaim(claim)
      }
      if (readDanger(reader.fields.get('danger')) !== null) return finish()
      const sign = reader.whole ? 'whole' : piece.text === '' ? 'thought' : 'written'
      onPiece?.(sign, piece.text.length)
    }
  } catch (error) {
    // What comes after the object is the count of tokens at best; only a refusal takes it back.
    if (!reader.whole || (error instanceof ModelError && error.trouble === 'refused')) throw error
    return finish()
  }
  // Asked again, it would come no further.
  if (full && !reader.whole) throw new ModelError('broken', 'length')
  if (reader.state === 'before') throw new ModelError('broken', length === 0 ? 'empty' : 'unreadable')
  if (reader.state === 'inside') throw new ModelError('broken', 'cut')
  if (!reader.hasClaims && reader.fields.get('covered') !== false)
    throw new ModelError('broken', 'unreadable')
  return finish()
}
