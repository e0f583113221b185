import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { detectLanguage } from '../domain/detect-language.js'
import type { Language } from '../domain/language.js'
import type { Shelf } from '../domain/ports.js'
import { answerQuestion } from './answer-question.js'

const golden = z.object({
  lang: z.enum(['en', 'de']),
  text: z.string(),
  kind: z.enum(['answerable', 'near', 'far']),
  cites: z.array(z.string()),
  split: z.enum(['tune', 'held']),
})
/** A question of the golden sets. */
export type Golden = z.infer<typeof golden>

/** The golden sets, where the program stands beside its tests. */
export const GOLDEN = ['tests/golden/questions.jsonl', 'tests/golden/questions-more.jsonl']

export async function readGolden(files: readonly string[]): Promise<Golden[]> {
  return (await Promise.all(files.map((file) => readJsonLines(file, golden)))).flat()
}

/** The lines of a JSON Lines file, each held against a schema. */
export async function readJsonLines<T>(file: string, schema: z.ZodType<T>): Promise<T[]> {
  const lines = (await readFile(file, 'utf8')).split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => schema.parse(JSON.parse(line)))
}

/** What is measured apart: tuned on, kept aside, and the leads' own questions. */
export function setsOf(shelf: Shelf, questions: readonly Golden[]): (readonly [string, readonly Golden[]])[] {
  return [
    ['golden, tuned on', questions.filter((question) => question.split === 'tune')],
    ['golden, kept aside', questions.filter((question) => question.split === 'held')],
    [
      'questions.yaml',
      shelf.knowledge.questions.map((question) => ({
        lang: question.language,
        text: question.ask,
        kind: 'answerable',
        cites: [...question.cites],
        split: 'tune',
      })),
    ],
  ]
}

export interface EvalRow {
  readonly set: string
  readonly language: Language
  readonly questions: number
  /** Shares between 0 and 1; `null` where the row has no such questions. */
  readonly rightSource: number | null
  readonly wronglyDeclined: number | null
  readonly farDeclined: number | null
  readonly nearDeclined: number | null
}

/** Right source, wrongly declined and rightly declined, per set and language; the part kept aside by itself. */
export async function evaluate(
  shelf: Shelf,
  questions: readonly Golden[],
  main: Language,
): Promise<EvalRow[]> {
  const rows: EvalRow[] = []
  for (const [set, all] of setsOf(shelf, questions)) {
    for (const language of ['en', 'de'] as const) {
      const own = all.filter((question) => question.lang === language)
      const answered = await Promise.all(
        own.map(async (question) => ({
          question,
          answer: await answerQuestion(shelf, question.text, detectLanguage(question.text, main)),
        })),
      )
      const share = (
        kind: Golden['kind'],
        good: (one: (typeof answered)[number]) => boolean,
      ): number | null => {
        const of = answered.filter((one) => one.question.kind === kind)
        return of.length === 0 ? null : of.filter(good).length / of.length
      }
      rows.push({
        set,
        language,
        questions: own.length,
        rightSource: share('answerable', ({ question, answer }) =>
          answer.cited.some((citekey) => question.cites.includes(citekey)),
        ),
        wronglyDeclined: share('answerable', ({ answer }) => answer.outcome !== 'answered'),
        farDeclined: share('far', ({ answer }) => answer.outcome !== 'answered'),
        nearDeclined: share('near', ({ answer }) => answer.outcome !== 'answered'),
      })
    }
  }
  return rows
}

export function printEval(rows: readonly EvalRow[], print: (line: string) => void): void {
  const percent = (value: number | null): string =>
    (value === null ? '–' : `${(100 * value).toFixed(1)} %`).padStart(9)
  print(`${'set'.padEnd(20)} lang     n  right source  wrongly declined  far declined  near declined`)
  for (const row of rows) {
    print(
      `${row.set.padEnd(20)} ${row.language}  ${String(row.questions).padStart(6)}  ${percent(row.rightSource).padStart(12)}  ${percent(row.wronglyDeclined).padStart(16)}  ${percent(row.farDeclined).padStart(12)}  ${percent(row.nearDeclined).padStart(13)}`,
    )
  }
  print(
    'Right source: one of the expected sources is among those shown. Declined: links only, or an honest "not covered".',
  )
}
