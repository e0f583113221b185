import { z } from 'zod'
import type { Language } from '../domain/language.js'
import { type CitationRef, PHASES, type Phase, type Review } from '../domain/passage.js'
import { type Problem, problemOf } from '../domain/problem.js'
import { type Sentence, say } from '../domain/say.js'
import { findCitations } from './citations.js'
import { sayIssue } from './say-issue.js'
import { language, reviewShape, text } from './settings-shapes.js'
import { tidyFront } from './tidy-front.js'
import { findUnknownNames } from './unknown-names.js'
import { type PiecedYaml, readYamlInPieces } from './yaml-pieces.js'

export interface FrontMatter {
  readonly title: string | null
  readonly asks: readonly string[]
  readonly phase: Phase | null
  /** What a card is about, in words that others share. */
  readonly group: string | null
  readonly review: Review | null
  readonly language: Language | null
  /** How long a module of the course takes. */
  readonly minutes: number | null
  /** What every passage of the file inherits that cites nothing itself. */
  readonly source: readonly CitationRef[]
}

export interface SplitFile {
  /** `null` = the front matter cannot be read, and the file is left out. */
  readonly front: FrontMatter | null
  /** The file with the front matter blanked out, so that line numbers stay. */
  readonly body: string
  readonly problems: readonly Problem[]
}

const NONE: FrontMatter = {
  title: null,
  asks: [],
  phase: null,
  group: null,
  review: null,
  language: null,
  minutes: null,
  source: [],
}

/** Stands in a German card until somebody writes its title; a title that begins so counts as missing. */
export const TITLE_TO_WRITE = 'Titel auf Deutsch eintragen'

/** Longest front matter, in characters; a card with 18 `asks` has 1,500. */
const LONGEST_FRONT = 50_000

/** What may stand behind each name. */
const SHAPES: Readonly<Record<Exclude<keyof FrontMatter, 'asks' | 'source'>, z.ZodType>> = {
  title: text,
  phase: z.enum(PHASES as [Phase, ...Phase[]]),
  group: text,
  review: reviewShape,
  language,
  minutes: z.number(say`must be a number of minutes, like 5`.en).positive().max(120),
}
const KNOWN: readonly (keyof FrontMatter)[] = [
  'title',
  'asks',
  'phase',
  'group',
  'review',
  'language',
  'minutes',
  'source',
]

const QUOTE = say`Put quotation marks around all of it, like - "He says: come back".`
const LIST = say`Write each on a line of its own, moved in by two spaces and behind a "- ", like "  - she keeps crying".`
const REMEDY = say`Compare the lines between the two --- with those of a neighbouring file.`

/** Splits a Markdown file into its front matter and its body. A file without front matter is fine. */
export function splitFrontMatter(written: string, file: string): SplitFile {
  const { content, line } = tidyFront(written)
  const split = splitTidy(content, file)
  if (line === null) return split
  const message = say`The lines at the top of this file are read, though the line before or behind them is not ---.`
  const remedy = say`Write three short strokes there, ---, and begin the file with them.`
  return {
    ...split,
    problems: [...split.problems, { ...broken(file, line, message, remedy), severity: 'warning' }],
  }
}

function splitTidy(content: string, file: string): SplitFile {
  if (!/^---[ \t]*\r?\n/u.test(content)) return { front: NONE, body: content, problems: [] }
  const end = /\r?\n---[ \t]*(?:\r?\n|$)/u.exec(content.slice(3))
  const fail = (problems: Problem[]): SplitFile => ({ front: null, body: '', problems })
  if (end === null) {
    return fail([
      broken(
        file,
        1,
        say`The front matter begins with --- and never ends.`,
        say`Put a line with --- below it.`,
      ),
    ])
  }
  const head = content.slice(0, 3 + end.index)
  const yamlText = head.replace(/^---[^\n]*\n/u, '')
  if (yamlText.length > LONGEST_FRONT)
    return fail([
      broken(
        file,
        1,
        say`The front matter is longer than ${LONGEST_FRONT} characters.`,
        say`Keep title, asks, phase and review between the two ---, and put the text below.`,
      ),
    ])
  const yaml = readYamlInPieces(yamlText, file, 'front-matter', 2)
  const problems = [...yaml.problems]
  const body =
    content.slice(0, 3 + end.index + end[0].length).replace(/[^\r\n]/gu, ' ') +
    content.slice(3 + end.index + end[0].length)
  if (yaml.value === null) return problems.length > 0 ? fail(problems) : { front: NONE, body, problems }
  if (typeof yaml.value !== 'object' || Array.isArray(yaml.value))
    return fail([
      broken(
        file,
        yaml.lineOf([]),
        say`The front matter cannot be used: it must be several names with their values, not a list or a text.`,
        REMEDY,
      ),
    ])
  const front = readFields(yaml, file, problems)
  const unknown = findUnknownNames(yaml.value, {
    file,
    code: 'front-matter',
    known: KNOWN,
    lineOf: (name) => yaml.lineOfName(name),
  })
  return { front, body, problems: [...problems, ...unknown.map(({ problem }) => problem)] }
}

/** Name by name, and a list item by item: a slip costs what it stands in, and not the whole file. */
function readFields(yaml: PiecedYaml, file: string, problems: Problem[]): FrontMatter {
  const value = yaml.value as Record<string, unknown>
  const read: Record<string, unknown> = {}
  for (const [name, shape] of Object.entries(SHAPES)) {
    const raw = value[name] ?? null
    // A name with nothing after the colon counts as not written.
    if (raw === null) continue
    const parsed = shape.safeParse(raw)
    if (parsed.success) {
      if (parsed.data !== '') read[name] = parsed.data
      continue
    }
    const issue = parsed.error.issues[0]!
    const { path, message } = sayIssue({ ...issue, path: [name, ...issue.path] })
    const so = name === 'review' ? say` The file counts as not reviewed.` : ''
    problems.push(broken(file, yaml.lineOf(path), say`This is not used: ${message}${so}`, REMEDY))
  }
  const asks = readTexts(yaml, 'asks', file, problems)
  return { ...NONE, ...read, asks, source: readTexts(yaml, 'source', file, problems).flatMap(toRefs) }
}

/** A list with an empty line in it is a list without that line. */
function readTexts(yaml: PiecedYaml, name: string, file: string, problems: Problem[]): string[] {
  const raw = (yaml.value as Record<string, unknown>)[name] ?? []
  const points = typeof raw === 'string' ? pointsOf(yaml, name) : []
  if (points.length > 1) {
    const message = say`Each line of "${name}" is read by itself, though none begins with "- ".`
    problems.push({ ...broken(file, yaml.lineOf([name]), message, LIST), severity: 'warning' })
    return points
  }
  if (typeof raw === 'object' && !Array.isArray(raw)) {
    const message = say`This is not used: "${name}" must be a list, each item on a line of its own behind "- ".`
    problems.push(broken(file, yaml.lineOf([name]), message, REMEDY))
    return []
  }
  return (Array.isArray(raw) ? raw : [raw]).flatMap((item, at) => {
    const parsed = text.safeParse(item ?? '')
    if (parsed.success) return parsed.data === '' ? [] : [parsed.data]
    const { path, message } = sayIssue({ ...parsed.error.issues[0]!, path: [name, at] })
    problems.push(broken(file, yaml.lineOf(path), say`This is not used: ${message}`, QUOTE))
    return []
  })
}

/** The lines of a value that was meant as a list: behind bullets of Word, or behind nothing. */
function pointsOf(yaml: PiecedYaml, name: string): string[] {
  const written = yaml.writtenAt([name])?.text ?? ''
  if (/^["'|>]/u.test(written)) return []
  const lines = written.split('\n').map((line) => line.replace(/^[\s•·◦▪●–—*-]+/u, '').trim())
  return lines.filter((line) => line !== '')
}

/** `source: chambers2024`, `source: "[@chambers2024, p. 4]"` or `source: "@a; @b"`. */
function toRefs(entry: string): readonly CitationRef[] {
  if (entry.startsWith('[')) return findCitations(entry).refs
  return findCitations(`[${entry.includes('@') ? entry : `@${entry}`}]`).refs
}

function broken(file: string, line: number, message: Sentence, remedy: Sentence): Problem {
  return problemOf({ code: 'front-matter', severity: 'error', file, line, message, remedy })
}
