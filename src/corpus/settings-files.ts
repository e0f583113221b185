import { z } from 'zod'
import type { Boundary, RegressionQuestion } from '../domain/knowledge.js'
import { LANGUAGES } from '../domain/language.js'
import type { Problem } from '../domain/problem.js'
import { say } from '../domain/say.js'
import type { NonEmpty } from '../domain/text.js'
import type { PlacedSignal } from './broad-signals.js'
import { both, filled, language, list, lists, uncut, withoutTwins } from './settings-shapes.js'
import { readEntries } from './yaml-file.js'
import { readYamlInPieces } from './yaml-pieces.js'

const BOUNDARY_NAMES = new Set(['id', 'title', 'asks', 'signals', 'instead', 'far'])
const QUESTION_NAMES = new Set(['ask', 'lang', 'cites'])

const boundary = z.object({
  id: filled,
  title: uncut(both),
  asks: uncut(lists),
  signals: uncut(lists),
  instead: uncut(both),
  far: z.boolean().default(false),
})
const question = uncut(
  z.object({
    ask: filled,
    lang: language,
    cites: list.refine((cites) => cites.length > 0, say`names no source`.en),
  }),
)

export function readBoundaries(
  content: string,
  file: string,
): { boundaries: Boundary[]; signals: PlacedSignal[]; problems: Problem[] } {
  const yaml = readYamlInPieces(content, file, 'yaml', 1, BOUNDARY_NAMES)
  const { entries, problems } = readEntries(
    yaml,
    'boundaries',
    boundary,
    file,
    'boundaries',
    say`Compare the entry with a neighbouring one: id, title, asks, signals and instead, each in en and de.`,
  )
  const own = withoutTwins(entries, file)
  return {
    boundaries: own.entries.map(({ entry }) => entry),
    signals: own.entries.flatMap(({ entry: { title, signals }, at }) =>
      LANGUAGES.flatMap((tongue) =>
        signals[tongue].map((signal, n) => ({
          signal,
          boundary: title,
          line: yaml.lineOf(['boundaries', at, 'signals', tongue, n]),
        })),
      ),
    ),
    problems: [...yaml.problems, ...problems, ...own.problems],
  }
}

export function readQuestions(
  content: string,
  file: string,
): { questions: RegressionQuestion[]; problems: Problem[] } {
  const yaml = readYamlInPieces(content, file, 'yaml', 1, QUESTION_NAMES)
  const { entries, problems } = readEntries(
    yaml,
    'questions',
    question,
    file,
    'questions',
    say`An entry looks like { ask: "…", lang: en, cites: [who2014] }.`,
  )
  return {
    questions: entries.map(({ entry, line }) => ({
      ask: entry.ask,
      language: entry.lang,
      cites: entry.cites as readonly string[] as NonEmpty<string>,
      line,
    })),
    problems: [...yaml.problems, ...problems],
  }
}
