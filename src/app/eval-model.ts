import type { Answer } from '../domain/answer.js'
import { answerFromShelf } from '../domain/answer-from-shelf.js'
import { AssistantError } from '../domain/assistant-error.js'
import type { Dropped } from '../domain/claim.js'
import { detectLanguage } from '../domain/detect-language.js'
import type { Language } from '../domain/language.js'
import type { NoticeUrgent, Shelf } from '../domain/ports.js'
import { type Golden, setsOf } from './eval-command.js'

export interface ModelRow {
  readonly set: string
  readonly language: Language
  readonly composer: 'extractive' | 'model'
  readonly questions: number
  /** Shares between 0 and 1; `null` where the row has no such questions. */
  readonly rightSource: number | null
  readonly wronglyDeclined: number | null
  readonly farDeclined: number | null
  readonly nearDeclined: number | null
  /** Of the sources that answers cite, those that were expected; and of those expected, the ones cited. */
  readonly precision: number | null
  readonly recall: number | null
  /** Lines of an answer, on average. */
  readonly lines: number | null
}

export interface ModelEval {
  readonly rows: readonly ModelRow[]
  /** What became of the drafts that were asked of the model. */
  readonly outcomes: Readonly<Record<string, number>>
  /** Claims that the model proposed, and those that the verifier dropped, by its code. */
  readonly proposed: number
  readonly dropped: Readonly<Record<string, number>>
  /** Milliseconds of an answer with the model, sorted. */
  readonly times: readonly number[]
  /** Input and output together. */
  readonly tokens: number
}

export interface ModelEvalDeps {
  readonly shelf: Shelf
  readonly notice: NoticeUrgent
  readonly tokens: () => number
  /** Questions of each set and language, from the first on. Default: all. */
  readonly limit?: number
}

/** Questions that are asked of the model at the same time. */
const AT_ONCE = 4

interface Seen {
  readonly question: Golden
  readonly answer: Answer
}

/** Outcomes of a draft that the model did write, whatever was kept of it. */
const WRITTEN: ReadonlySet<string> = new Set(['used', 'cut', 'uncovered', 'unverified'])

/**
 * The golden questions and the leads' own with the configured model, beside what the folder answers without it. Throws
 * `model-away` where the server has to be left alone: from then on the folder would be measured twice, and look like the model.
 */
export async function evaluateModel(
  questions: readonly Golden[],
  main: Language,
  deps: ModelEvalDeps,
): Promise<ModelEval> {
  const { limit = Number.POSITIVE_INFINITY } = deps
  const rows: ModelRow[] = []
  const outcomes: Record<string, number> = {}
  const dropped: Record<string, number> = {}
  const times: number[] = []
  let proposed = 0
  const before = deps.tokens()
  const watched: Shelf = {
    ...deps.shelf,
    verify(draft) {
      const verified = deps.shelf.verify(draft)
      if (draft.composer !== 'model') return verified
      proposed += draft.claims.length
      for (const drop of verified.dropped) count(dropped, codeOf(drop))
      return verified
    },
  }
  const ask = async (shelf: Shelf, question: Golden): Promise<Seen> => {
    const language = detectLanguage(question.text, main)
    const started = performance.now()
    let asked = false
    const { answer } = await answerFromShelf(
      shelf,
      { intent: 'question', language, question: question.text, removed: [], urgent: null },
      { text: question.text, language, leansOn: null },
      null,
      {
        notice: (category) =>
          deps.notice({ category, language, why: ['model'], firstPerson: false }, language),
        composed: (composer, outcome) => {
          if (composer !== 'model') return
          asked = true
          count(outcomes, outcome)
        },
      },
    )
    if ('model-resting' in outcomes) throw away(outcomes)
    if (asked) times.push(performance.now() - started)
    return { question, answer }
  }
  for (const [set, all] of setsOf(deps.shelf, questions)) {
    for (const language of ['en', 'de'] as const) {
      const own = all.filter((question) => question.lang === language).slice(0, limit)
      const plain = { ...deps.shelf, fluent: null }
      const without = await inTurn(own, (question) => ask(plain, question))
      const withModel = await inTurn(own, (question) => ask(watched, question))
      rows.push(rowOf(set, language, 'extractive', without), rowOf(set, language, 'model', withModel))
    }
  }
  times.sort((a, b) => a - b)
  return { rows, outcomes, proposed, dropped, times, tokens: deps.tokens() - before }
}

function writtenOf(outcomes: Readonly<Record<string, number>>): { asked: number; written: number } {
  const sum = (entries: [string, number][]): number => entries.reduce((all, [, number]) => all + number, 0)
  const entries = Object.entries(outcomes)
  return { asked: sum(entries), written: sum(entries.filter(([name]) => WRITTEN.has(name))) }
}

function away(outcomes: Readonly<Record<string, number>>): AssistantError {
  const { written } = writtenOf(outcomes)
  return new AssistantError(
    'model-away',
    `The model server failed several times one after another, after ${written} answers. There is nothing to measure until it answers \
(above stands why it did not); where it was too slow, raise MODEL_DEADLINE_SECONDS.`,
    { written },
  )
}

async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (let at = 0; at < items.length; at += AT_ONCE)
    results.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(work))))
  return results
}

function count(counts: Record<string, number>, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1
}

function codeOf({ reason }: Dropped): string {
  return reason.split(':', 1)[0] ?? reason
}

function rowOf(
  set: string,
  language: Language,
  composer: ModelRow['composer'],
  seen: readonly Seen[],
): ModelRow {
  const share = (kind: Golden['kind'], good: (one: Seen) => boolean): number | null => {
    const of = seen.filter(({ question }) => question.kind === kind)
    return of.length === 0 ? null : of.filter(good).length / of.length
  }
  const answerable = seen.filter(({ question, answer }) => question.kind === 'answerable' && isAnswer(answer))
  const cited = answerable.flatMap(({ question, answer }) =>
    citedBy(answer).map((citekey) => question.cites.includes(citekey)),
  )
  const expected = answerable.flatMap(({ question, answer }) => {
    const keys = citedBy(answer)
    return question.cites.map((citekey) => keys.includes(citekey))
  })
  return {
    set,
    language,
    composer,
    questions: seen.length,
    rightSource: share('answerable', ({ question, answer }) =>
      citedBy(answer).some((citekey) => question.cites.includes(citekey)),
    ),
    wronglyDeclined: share('answerable', ({ answer }) => !isAnswer(answer)),
    farDeclined: share('far', ({ answer }) => !isAnswer(answer)),
    nearDeclined: share('near', ({ answer }) => !isAnswer(answer)),
    precision: mean(cited.map(Number)),
    recall: mean(expected.map(Number)),
    lines: mean(answerable.map(({ answer }) => ('claims' in answer ? answer.claims.length : 0))),
  }
}

function isAnswer(answer: Answer): boolean {
  return answer.outcome === 'answered' || (answer.outcome === 'urgent' && answer.claims.length > 0)
}

function citedBy(answer: Answer): string[] {
  return 'sources' in answer ? answer.sources.map(({ source }) => source.citekey) : []
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}

export function printModelEval(result: ModelEval, print: (line: string) => void): void {
  const cell = (value: number | null): string =>
    (value === null ? '–' : `${(100 * value).toFixed(1)} %`).padStart(9)
  print(
    `${'set'.padEnd(19)} lang composer      n  right source  wrongly decl.  far decl.  near decl.  precision     recall  lines`,
  )
  for (const row of result.rows) {
    const { set, language, composer, questions, lines } = row
    print(
      `${set.padEnd(19)} ${language}   ${composer.padEnd(10)} ${String(questions).padStart(4)}  ${cell(row.rightSource).padStart(12)}  ${cell(row.wronglyDeclined).padStart(13)}  ${cell(row.farDeclined)}  ${cell(row.nearDeclined).padStart(10)}  ${cell(row.precision)}  ${cell(row.recall)}  ${(lines?.toFixed(1) ?? '–').padStart(5)}`,
    )
  }
  const { asked, written } = writtenOf(result.outcomes)
  print(`Asked of the model: ${asked}. ${listed(result.outcomes)}`)
  if (written < asked)
    print(
      `Of these it answered ${written}; for the other ${asked - written} the rows "model" show the folder's own lines.`,
    )
  const lost = Object.values(result.dropped).reduce((sum, number) => sum + number, 0)
  const percent = result.proposed === 0 ? 0 : (100 * lost) / result.proposed
  print(
    `Lines dropped by the verifier: ${lost} of ${result.proposed} (${percent.toFixed(1)} %). ${listed(result.dropped)}`,
  )
  const { times, tokens } = result
  if (times.length > 0) {
    const seconds = (share: number): string =>
      `${((times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0) / 1_000).toFixed(2)} s`
    print(`Time of an answer with the model: median ${seconds(0.5)}, 95 % within ${seconds(0.95)}.`)
    print(
      `Tokens: ${tokens}, that is ${Math.round(tokens / times.length)} a question. Multiply by your price.`,
    )
  }
  print(
    'Precision: of the sources that answers cite, those among the expected ones (others may be right too). Recall: of the expected ones, those cited.',
  )
}

function listed(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .sort(([, a], [, b]) => b - a)
    .map(([name, number]) => `${name} ${number}`)
    .join(', ')
}
