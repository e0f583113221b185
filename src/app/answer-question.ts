import { nearestOf } from '../domain/answer-from-shelf.js'
import type { Language } from '../domain/language.js'
import type { Passage } from '../domain/passage.js'
import type { Shelf } from '../domain/ports.js'
import type { Question } from '../domain/question.js'

export interface Answered {
  readonly outcome: 'answered' | 'pointers' | 'not_covered'
  /** The citekeys of an answer, or of the links that were shown. */
  readonly cited: readonly string[]
  /** The passages behind the answer, by id, in the order in which they are said. */
  readonly said: readonly string[]
  /** The id of the boundary that the question was sent to, if any. */
  readonly boundary: string | null
}

/** Answers a question straight from a shelf, as the pipeline does between redaction and presentation: for measuring. */
export async function answerQuestion(shelf: Shelf, text: string, language: Language): Promise<Answered> {
  const question: Question = { text, language, leansOn: null }
  const evidence = await shelf.retriever.find(question)
  const confidence = shelf.judge(evidence)
  const from = (outcome: 'answered' | 'pointers', passages: readonly Passage[]): Answered => ({
    outcome,
    cited: [...new Set(passages.flatMap((passage) => passage.citations.map((ref) => ref.citekey)))],
    said: passages.map((passage) => passage.id),
    boundary: null,
  })
  if (confidence.verdict === 'answer') {
    const { claims } = shelf.verify(await shelf.composer.compose(question, evidence))
    const passages = claims.flatMap((claim) => claim.citations.map((citation) => citation.passage))
    if (passages.length > 0) return from('answered', passages)
  }
  if (confidence.verdict !== 'nothing' && evidence.hits.length > 0)
    return from('pointers', nearestOf(evidence.hits))
  return {
    outcome: 'not_covered',
    cited: [],
    said: [],
    boundary: confidence.verdict === 'nothing' ? (confidence.boundary?.id ?? null) : null,
  }
}
