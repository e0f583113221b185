import { answerFromShelf, type FromShelf } from '../domain/answer-from-shelf.js'
import type { Language } from '../domain/language.js'
import type { Shelf } from '../domain/ports.js'

export interface Answered {
  readonly outcome: 'answered' | 'pointers' | 'not_covered'
  /** The citekeys of an answer, or of the links that were shown. */
  readonly cited: readonly string[]
  /** The passages behind the answer, by id, in the order in which they are said. */
  readonly said: readonly string[]
  /** The id of the boundary that the question was sent to, if any. */
  readonly boundary: string | null
}

/** What the pipeline says to a question by the folder alone, between redaction and presentation: for measuring. */
export async function answerPlainly(shelf: Shelf, text: string, language: Language): Promise<FromShelf> {
  const common = { intent: 'question', language, question: text, removed: [], urgent: null } as const
  const notice = () => {
    throw new Error('only a model gives an alarm here, and there is none')
  }
  return await answerFromShelf({ ...shelf, fluent: null }, common, { text, language, leansOn: null }, null, {
    notice,
  })
}

/** The same in a few names that can be compared. */
export async function answerQuestion(shelf: Shelf, text: string, language: Language): Promise<Answered> {
  const { answer, missed } = await answerPlainly(shelf, text, language)
  const sources = 'sources' in answer ? answer.sources : []
  const passages =
    'claims' in answer
      ? answer.claims.flatMap(({ citations }) => citations.map(({ passage }) => passage))
      : sources.flatMap((source) => source.passages)
  return {
    outcome: answer.outcome === 'answered' || answer.outcome === 'pointers' ? answer.outcome : 'not_covered',
    cited: sources.map(({ source }) => source.citekey),
    said: [...new Set(passages.map(({ id }) => id))],
    boundary: answer.outcome === 'not_covered' ? missed : null,
  }
}
