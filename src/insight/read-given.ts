import { MOST_PASSAGES } from '../domain/buttons.js'
import type { Json } from '../domain/json.js'
import type { GivenFeedback } from '../domain/stores.js'

/** What a feedback button carries; `null` for anything else, since what comes back from a platform is not believed. */
export function readGiven(data: Json): Pick<GivenFeedback, 'answer' | 'verdict' | 'passages'> | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null
  const { answer, verdict, passages } = data as Readonly<Record<string, Json>>
  if (typeof answer !== 'string' || (verdict !== 'helpful' && verdict !== 'not_helpful')) return null
  // More than a button of ours carries.
  if (!Array.isArray(passages) || passages.length > MOST_PASSAGES) return null
  const ids = passages.filter((id): id is string => typeof id === 'string' && /^[0-9a-f]{16}$/u.test(id))
  return ids.length === passages.length ? { answer, verdict, passages: ids } : null
}
