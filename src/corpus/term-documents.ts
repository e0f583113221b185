import { LANGUAGES } from '../domain/language.js'
import type { KnowledgeDocument, Passage } from '../domain/passage.js'
import type { Problem } from '../domain/problem.js'
import { say } from '../domain/say.js'
import { isNonEmpty } from '../domain/text.js'
import { type Citable, keepCitable } from './citable.js'
import { passageId } from './make-passage.js'
import type { reviewed } from './read-document.js'
import type { ReadTerm } from './read-glossary.js'
import { reportLinesOf } from './report.js'

/** A term of the glossary is a small document of its own in each language: its definition is what can be cited. */
export function termDocuments(
  { term, written }: ReadTerm,
  file: string,
  citable: Citable,
  review: ReturnType<typeof reviewed>,
) {
  const problems: Problem[] = []
  const report = reportLinesOf(file, problems)
  const [line] = written.en.lines
  const known = keepCitable(term.citations, line, citable, report)
  const documents: KnowledgeDocument[] = []
  const passages: Passage[] = []
  if (!isNonEmpty(known)) {
    if (term.citations.length === 0)
      report(
        'citation-missing',
        line,
        say`The term "${term.id}" has no source; its definition is not shown.`,
        say`Add cite: "[@key]".`,
      )
    return { documents, passages, problems }
  }
  for (const language of LANGUAGES) {
    const shared = {
      language,
      file,
      title: term.name[language],
      kind: 'glossary' as const,
      topic: `glossary/${term.id}`,
      phase: null,
      ...review,
    }
    const text = term.definition[language]
    documents.push({ ...shared, asks: term.also[language] })
    passages.push({
      ...shared,
      id: passageId(language, 'fact', text, known),
      text,
      quote: written[language].quote,
      role: 'fact',
      citations: known,
      lines: written[language].lines,
      headings: [],
    })
  }
  return { documents, passages, problems }
}
