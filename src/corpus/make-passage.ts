import { createHash } from 'node:crypto'
import type { Language } from '../domain/language.js'
import type { CitationRef, Passage, Role } from '../domain/passage.js'
import { say } from '../domain/say.js'
import { isNonEmpty } from '../domain/text.js'
import { type Citable, keepCitable } from './citable.js'
import type { RawPassage } from './markdown-passages.js'
import type { ReportLine } from './report.js'
import { roleUnder } from './roles.js'

/** What the passages of one file have in common. */
export type SharedParts = Pick<
  Passage,
  'language' | 'file' | 'title' | 'kind' | 'topic' | 'phase' | 'review' | 'reviewedUntil'
>

/** A passage with the sources it may cite; `null`, and reported = it has none that counts. */
export function makePassage(
  raw: RawPassage,
  shared: SharedParts,
  citable: Citable,
  report: ReportLine,
): Passage | null {
  const [line] = raw.lines
  const known = keepCitable(raw.refs, line, citable, report)
  if (!isNonEmpty(known)) {
    if (raw.refs.length === 0)
      report(
        'citation-missing',
        line,
        say`This has no source and is left out: "${raw.text.slice(0, 60)}"`,
        say`Add the source at the end, like [@who2014], or "source: …" in the front matter.`,
      )
    return null
  }
  const role = shared.kind === 'response' ? roleUnder(raw.headings) : 'fact'
  return {
    ...shared,
    id: passageId(shared.language, role, raw.text, known),
    text: raw.text,
    // Mostly the same: then it is kept once.
    quote: raw.quote === raw.text ? raw.text : raw.quote,
    role,
    citations: known,
    lines: raw.lines,
    headings: raw.headings,
  }
}

/** Derived from the content alone: the same line keeps its id when it moves, and gets another when its words change. */
export function passageId(
  language: Language,
  role: Role,
  text: string,
  refs: readonly CitationRef[],
): string {
  const content = JSON.stringify([language, role, text, refs.map((ref) => [ref.citekey, ref.locator ?? ''])])
  return createHash('sha256').update(content).digest('hex').slice(0, 16)
}
