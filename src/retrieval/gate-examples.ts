import { detectLanguage } from '../domain/detect-language.js'
import type { Evidence } from '../domain/evidence.js'
import type { Knowledge } from '../domain/knowledge.js'
import type { Language } from '../domain/language.js'
import type { Stem } from '../domain/ports.js'
import { createRetriever } from './retriever.js'

export type QuestionKind = 'answerable' | 'near' | 'far'

export interface GateExample {
  readonly kind: QuestionKind
  readonly signals: Evidence['signals']
}

/** Each phrasing is asked of a folder that lacks it and a fifth of the others. */
const FOLDS = 5
/** One in so many of our own phrasings is asked; of the boundaries', which are fewer, each one. */
const ONE_IN = 3

/**
 * The folder's phrasings as questions, each asked of a folder without it: thousands of examples of how staff ask, where the
 * golden set has hundreds. Notes, cards and boundaries; the synonyms of the glossary are no questions.
 */
export async function phrasingExamples(knowledge: Knowledge, stem: Stem): Promise<GateExample[]> {
  const examples: GateExample[] = []
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const asked: { text: string; language: Language; kind: QuestionKind }[] = []
    let seen = 0
    const without = (asks: readonly string[], language: Language, kind: QuestionKind): string[] =>
      asks.filter((text) => {
        const out = seen++ % FOLDS === fold
        if (out) asked.push({ text, language, kind })
        return !out
      })
    const documents = knowledge.documents.map((document) =>
      document.kind === 'glossary'
        ? document
        : { ...document, asks: without(document.asks, document.language, 'answerable') },
    )
    const boundaries = knowledge.boundaries.map((boundary) => {
      const kind = boundary.far ? 'far' : 'near'
      const { en, de } = boundary.asks
      return { ...boundary, asks: { en: without(en, 'en', kind), de: without(de, 'de', kind) } }
    })
    const retriever = createRetriever({ ...knowledge, documents, boundaries }, { stem })
    for (const [at, { text, language, kind }] of asked.entries()) {
      if (kind === 'answerable' && at % ONE_IN !== 0) continue
      const question = { text, language: detectLanguage(text, language), leansOn: null }
      examples.push({ kind, signals: (await retriever.find(question)).signals })
    }
  }
  return examples
}
