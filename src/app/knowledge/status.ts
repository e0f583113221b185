import { HELPLINE_CHECK_COUNTS_FOR, helplineStanding } from '../../domain/helpline-standing.js'
import { LANGUAGES, type Language } from '../../domain/language.js'
import { type DocumentKind, ROLES } from '../../domain/passage.js'
import type { Shelf } from '../../domain/ports.js'
import { reviewStanding } from '../../domain/review-standing.js'
import { type Sentence, say, sayList } from '../../domain/say.js'
import { answerQuestion } from '../answer-question.js'
import { table } from './table.js'

const KINDS: Readonly<Record<DocumentKind, Sentence>> = {
  response: say`response cards`,
  note: say`notes`,
  module: say`course modules`,
  library: say`full texts`,
  glossary: say`glossary terms`,
}

/** What is loaded, what waits for a review, and what fails: everything a lead looks after, as data. */
export interface KnowledgeStatus {
  readonly version: string
  readonly kinds: readonly { kind: DocumentKind; files: number; passages: Readonly<Record<string, number>> }[]
  readonly roles: readonly { role: string; passages: Readonly<Record<string, number>> }[]
  readonly sources: { readonly cited: number; readonly silent: readonly string[] }
  readonly notReviewed: readonly string[]
  readonly written: number
  readonly pastReview: readonly { file: string; on: string }[]
  readonly uncheckedHelplines: readonly string[]
  /** Checked too long ago, and still shown. */
  readonly pastHelplines: readonly string[]
  readonly problems: number
  readonly questions: { readonly all: number; readonly failing: readonly FailingQuestion[] }
}

interface FailingQuestion {
  readonly line: number
  readonly ask: string
  readonly cites: readonly string[]
  readonly outcome: string
}

export async function statusOf(
  shelf: Shelf,
  today: string,
  onQuestion: (done: number, of: number) => void = () => undefined,
): Promise<KnowledgeStatus> {
  const { knowledge } = shelf
  const { passages, documents, sources, organisation, questions } = knowledge
  const count = (own: (typeof passages)[number][]): Record<string, number> =>
    Object.fromEntries(
      LANGUAGES.map((language) => [language, own.filter((one) => one.language === language).length]),
    )
  const cited = new Set(passages.flatMap((passage) => passage.citations.map((ref) => ref.citekey)))
  const { written, unreviewed, past } = reviewStanding(knowledge, today)
  const helplines = helplineStanding(organisation, today)
  const failing: FailingQuestion[] = []
  for (const [at, { ask, language, cites, line }] of questions.entries()) {
    const answered = await answerQuestion(shelf, ask, language)
    if (!answered.cited.some((citekey) => cites.includes(citekey)))
      failing.push({ line, ask, cites, outcome: answered.outcome })
    onQuestion(at + 1, questions.length)
  }
  return {
    version: knowledge.version,
    kinds: (Object.keys(KINDS) as DocumentKind[]).map((kind) => ({
      kind,
      files:
        kind === 'glossary'
          ? new Set(documents.filter((one) => one.kind === kind).map((one) => one.topic)).size
          : documents.filter((one) => one.kind === kind).length,
      passages: count(passages.filter((one) => one.kind === kind)),
    })),
    roles: ROLES.map((role) => ({ role, passages: count(passages.filter((one) => one.role === role)) })),
    sources: { cited: cited.size, silent: [...sources.keys()].filter((citekey) => !cited.has(citekey)) },
    notReviewed: unreviewed.map(({ file }) => file),
    written: written.length,
    pastReview: past.flatMap(({ file, review }) => (review === null ? [] : [{ file, on: review.on }])),
    uncheckedHelplines: helplines.unchecked.map(({ id, number }) => `${id}: ${number}`),
    pastHelplines: helplines.past.map(({ id, number, checked }) => `${id}: ${number} (${checked})`),
    problems: knowledge.problems.length,
    questions: { all: questions.length, failing },
  }
}

/** The same as tables and sentences. */
export function printStatus(
  status: KnowledgeStatus,
  print: (line: string) => void,
  language: Language = 'en',
): void {
  const tell = (said: Sentence): void => print(said[language])
  const { kinds, roles, sources, questions } = status
  // Of the glossary the table counts the terms; they stand in one file.
  const files = kinds.reduce(
    (sum, one) => sum + (one.kind === 'glossary' ? Math.min(one.files, 1) : one.files),
    0,
  )
  const all = kinds.reduce(
    (sum, one) => sum + LANGUAGES.reduce((n, language) => n + (one.passages[language] ?? 0), 0),
    0,
  )
  tell(say`Loaded: ${files} files, ${all} passages from ${sources.cited} sources.`)
  print('')
  const numbers = (own: Readonly<Record<string, number>>): number[] =>
    LANGUAGES.map((language) => own[language] ?? 0)
  for (const line of table(
    ['', say`files`[language], ...LANGUAGES],
    kinds.map((one) => [KINDS[one.kind][language], one.files, ...numbers(one.passages)]),
  ))
    print(line)
  print('')
  for (const line of table(
    [say`passages by role`[language], ...LANGUAGES],
    roles.map((one) => [one.role, ...numbers(one.passages)]),
  ))
    print(line)
  print('')
  tell(say`Sources with passages: ${sources.cited}. Without: ${listed(sources.silent)}.`)
  tell(say`Not reviewed: ${status.notReviewed.length} of ${status.written} files.`)
  for (const line of byFolder(status.notReviewed)) print(`  ${line}`)
  const past = status.pastReview.map(({ file, on }) => `${file} (${on})`)
  tell(say`Past the review date: ${listed(past)}.`)
  if (status.uncheckedHelplines.length > 0)
    tell(
      say`Helplines that wait for a lead (call or open it, then write the day into "checked:" of organisation.yaml), and are not shown until then:`,
    )
  for (const line of status.uncheckedHelplines) print(`  ${line}`)
  if (status.pastHelplines.length > 0)
    tell(
      say`Helplines that were checked more than ${HELPLINE_CHECK_COUNTS_FOR} months ago (call or open them again, then write the new day there), and are still shown:`,
    )
  for (const line of status.pastHelplines) print(`  ${line}`)
  tell(
    status.problems === 0
      ? say`Problems: 0.`
      : say`Problems: ${status.problems} (npm run knowledge -- check).`,
  )
  tell(
    say`questions.yaml: ${questions.all - questions.failing.length} of ${questions.all} cite their source.`,
  )
  for (const { line, ask, cites, outcome } of questions.failing)
    tell(say`  line ${line}: "${ask}" must cite ${sayList(cites, say` or `)}; ${outcome}`)
}

/** One line a folder: hundreds of lines would push the rest out of sight. */
function byFolder(files: readonly string[]): string[] {
  const folders = new Map<string, string[]>()
  for (const file of files) {
    const cut = file.lastIndexOf('/') + 1
    const folder = file.slice(0, cut)
    folders.set(folder, [...(folders.get(folder) ?? []), file.slice(cut)])
  }
  return [...folders].map(([folder, names]) => `${folder}: ${names.join(', ')}`)
}

function listed(names: readonly string[]): Sentence {
  return names.length === 0 ? say`none` : sayList(names, ', ')
}
