import { LANGUAGES } from '../domain/language.js'
import type { KnowledgeDocument, Passage } from '../domain/passage.js'
import type { Problem } from '../domain/problem.js'
import { isNonEmpty } from '../domain/text.js'
import type { Citable } from './citable.js'
import { passageId } from './make-passage.js'
import type { reviewed } from './read-document.js'
import type { ReadTerm } from './read-glossary.js'

/** A term of the glossary is a small document of its own in each language: its definition is what can be cited. */
export function termDocuments(
  { term, written }: ReadTerm,
  file: string,
  citable: Citable,
  review: ReturnType<typeof reviewed>,
) {
  const problems: Problem[] = []
  const known = term.citations.filter((ref) => citable.has(ref.citekey))
  for (const ref of term.citations) {
    if (citable.has(ref.citekey)) continue
    problems.push({
      code: 'citekey-unknown',
      severity: 'error',
      file,
      line: written.en.lines[0],
      message: `The source "${ref.citekey}" of the term "${term.id}" is not in references.bib.`,
      remedy: 'Correct the key, or add the source to references.bib.',
      about: ref.citekey,
    })
  }
  const documents: KnowledgeDocument[] = []
  const passages: Passage[] = []
  if (!isNonEmpty(known)) {
    if (term.citations.length === 0)
      problems.push({
        code: 'citation-missing',
        severity: 'error',
        file,
        line: written.en.lines[0],
        message: `The term "${term.id}" has no source; its definition is not shown.`,
        remedy: 'Add cite: "[@key]".',
      })
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
