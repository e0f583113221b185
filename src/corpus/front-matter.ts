import { z } from 'zod'
import { editDistance } from '../domain/edit-distance.js'
import { isLanguage, type Language } from '../domain/language.js'
import { type CitationRef, PHASES, type Phase, type Review } from '../domain/passage.js'
import type { Problem } from '../domain/problem.js'
import { findCitations } from './citations.js'
import { sayIssue } from './say-issue.js'
import { sayNoText } from './settings-shapes.js'
import { readYaml, type YamlFile } from './yaml-file.js'

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

const text = z
  .union([z.string(), z.number()], { error: ({ input }) => sayNoText(input) })
  .transform((value) => String(value).trim())
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u, 'must be a date like 2026-11-20')
/** Who reviewed a file, and on which day. */
export const reviewShape = z.object({ by: text, on: day })
/** A list with an empty line in it is a list without that line. */
const texts = z
  .union(
    [text.transform((one) => [one]), z.array(z.preprocess((one) => one ?? '', text))],
    'must be a list, each item on a line of its own behind "- "',
  )
  .transform((all) => all.filter((one) => one !== ''))

/** A name with nothing after the colon counts as not written. */
const schema = z.object({
  title: text.nullish(),
  asks: texts.nullish(),
  phase: z.enum(PHASES as [Phase, ...Phase[]]).nullish(),
  group: text.nullish(),
  review: reviewShape.nullish(),
  language: z.string().refine(isLanguage, 'must be en or de').nullish(),
  minutes: z.number('must be a number of minutes, like 5').positive().max(120).nullish(),
  source: texts.nullish(),
})

const REMEDY = 'Compare the lines between the two --- with those of a neighbouring file.'

/** Splits a Markdown file into its front matter and its body. A file without front matter is fine. */
export function splitFrontMatter(content: string, file: string): SplitFile {
  if (!/^---[ \t]*\r?\n/u.test(content)) return { front: NONE, body: content, problems: [] }
  const end = /\r?\n---[ \t]*(?:\r?\n|$)/u.exec(content.slice(3))
  const fail = (problems: Problem[]): SplitFile => ({ front: null, body: '', problems })
  if (end === null) {
    return fail([
      broken(file, 1, 'The front matter begins with --- and never ends.', 'Put a line with --- below it.'),
    ])
  }
  const head = content.slice(0, 3 + end.index)
  const yamlText = head.replace(/^---[^\n]*\n/u, '')
  if (yamlText.length > LONGEST_FRONT)
    return fail([
      broken(
        file,
        1,
        `The front matter is longer than ${LONGEST_FRONT} characters.`,
        'Keep title, asks, phase and review between the two ---, and put the text below.',
      ),
    ])
  const yaml = readYaml(yamlText, file, 'front-matter', 2)
  if (yaml.problems.length > 0) return fail([...yaml.problems])
  const body =
    content.slice(0, 3 + end.index + end[0].length).replace(/[^\r\n]/gu, ' ') +
    content.slice(3 + end.index + end[0].length)
  if (yaml.value === null) return { front: NONE, body, problems: [] }
  const parsed = schema.safeParse(yaml.value)
  if (!parsed.success) {
    return fail(
      parsed.error.issues.map((issue) => {
        const { path, message } = sayIssue(issue)
        return broken(file, yaml.lineOf(path), `The front matter cannot be used: ${message}`, REMEDY)
      }),
    )
  }
  const { title, asks, phase, group, review, language, minutes, source } = parsed.data
  return {
    front: {
      title: title === '' ? null : (title ?? null),
      asks: asks ?? [],
      phase: phase ?? null,
      group: group === '' ? null : (group ?? null),
      review: review ?? null,
      language: isLanguage(language) ? language : null,
      minutes: minutes ?? null,
      source: (source ?? []).flatMap((entry) => toRefs(entry)),
    },
    body,
    problems: unknownNames(yaml, file),
  }
}

/** Names that are passed over, most often a slip (`ask:` for `asks:`): the file is used all the same. */
function unknownNames(yaml: YamlFile, file: string): Problem[] {
  const known = Object.keys(schema.shape)
  return Object.keys(yaml.value as object)
    .filter((name) => !known.includes(name))
    .map((name): Problem => {
      const meant = nearestName(name, known)
      return {
        code: 'front-matter',
        severity: 'warning',
        file,
        line: yaml.lineOfName(name),
        message: `"${name.slice(0, 60)}" is no name that is known here, and is not read.${meant === null ? '' : ` Did you mean "${meant}"?`}`,
        remedy:
          meant === null
            ? `Known are: ${known.join(', ')}. Delete the line, or use one of these.`
            : `Write "${meant}:" instead, or delete the line.`,
      }
    })
}

/** The name that was meant; `null` = none lies near. */
function nearestName(name: string, known: readonly string[]): string | null {
  const typed = name.toLowerCase()
  const near = (one: string): number =>
    // "reviewed" and "titles" begin like the name, "ask" like a part of it.
    typed.length >= 3 && (typed.startsWith(one) || one.startsWith(typed)) ? 0 : editDistance(typed, one)
  const [best] = [...known].sort((a, b) => near(a) - near(b))
  return best !== undefined && near(best) <= Math.max(1, Math.floor(best.length / 3)) ? best : null
}

/** `source: chambers2024`, `source: "[@chambers2024, p. 4]"` or `source: "@a; @b"`. */
function toRefs(entry: string): readonly CitationRef[] {
  if (entry.startsWith('[')) return findCitations(entry).refs
  return findCitations(`[${entry.includes('@') ? entry : `@${entry}`}]`).refs
}

function broken(file: string, line: number, message: string, remedy: string): Problem {
  return { code: 'front-matter', severity: 'error', file, line, message, remedy }
}
