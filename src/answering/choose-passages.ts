import type { Evidence } from '../domain/evidence.js'
import type { Knowledge } from '../domain/knowledge.js'
import type { Passage } from '../domain/passage.js'
import type { Composer } from '../domain/ports.js'
import type { Question } from '../domain/question.js'

/** How much is sent to a model: about 2,500 tokens of passages, which also fits a local model's usual 4,096 with the rules. */
const SENT = { passages: 20, characters: 7_500, perPassage: 1_200 } as const

export type ChoosePassages = (question: Question, evidence: Evidence) => Promise<readonly Passage[]>

/**
 * What a model gets to read: first what the answer without a model would show, since that is chosen by roles and from cards as
 * wholes, then what was found beside it, best first.
 */
export function createPassageChoice(knowledge: Knowledge, plain: Composer): ChoosePassages {
  const byId = new Map(knowledge.passages.map((passage) => [passage.id, passage]))
  return async (question, evidence) => {
    const draft = await plain.compose(question, evidence)
    const shown = draft.claims.flatMap((claim) => claim.support.map((support) => byId.get(support.passage)))
    const chosen = new Map<string, Passage>()
    let left: number = SENT.characters
    for (const passage of [...shown, ...evidence.hits.map((hit) => hit.passage)]) {
      if (passage === undefined || chosen.has(passage.id) || chosen.size >= SENT.passages) continue
      const text = passage.text.slice(0, SENT.perPassage)
      if (text.length > left) continue
      left -= text.length
      chosen.set(passage.id, text.length < passage.text.length ? { ...passage, text } : passage)
    }
    return [...chosen.values()]
  }
}
