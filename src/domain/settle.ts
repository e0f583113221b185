import type { Answer, Common, NumberedSource } from './answer.js'
import type { Claim } from './claim.js'
import type { Knowledge } from './knowledge.js'
import type { Passage } from './passage.js'
import { isNonEmpty } from './text.js'

/** Verified claims and their sources as an answer; `null` where nothing survived. */
export function settle(common: Common, claims: readonly Claim[], knowledge: Knowledge): Answer | null {
  const sources = numberSources(
    claims.flatMap((claim) => claim.citations.map((citation) => citation.passage)),
    knowledge,
  )
  if (!isNonEmpty(claims) || !isNonEmpty(sources)) return null
  if (common.urgent !== null) return { ...common, urgent: common.urgent, outcome: 'urgent', claims, sources }
  return { ...common, outcome: 'answered', claims, sources }
}

/** The sources of some passages, numbered in the order in which they come up, each with the passages it stands behind. */
export function numberSources(passages: readonly Passage[], knowledge: Knowledge): NumberedSource[] {
  const behind = new Map<string, Passage[]>()
  for (const passage of new Set(passages)) {
    for (const { citekey } of passage.citations) {
      const list = behind.get(citekey)
      if (list === undefined) behind.set(citekey, [passage])
      else if (!list.includes(passage)) list.push(passage)
    }
  }
  const numbered: NumberedSource[] = []
  for (const [citekey, own] of behind) {
    const source = knowledge.sources.get(citekey)
    if (source !== undefined) numbered.push({ number: numbered.length + 1, source, passages: own })
  }
  return numbered
}
