import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseDocument,
  visit,
} from 'yaml'
import type { z } from 'zod'
import { type Problem, type ProblemCode, problemOf } from '../domain/problem.js'
import { type Sentence, say } from '../domain/say.js'
import { sayIssue } from './say-issue.js'
import { sayYamlError } from './say-yaml-error.js'

/** A YAML text with the way back from a value to its line. */
export interface YamlFile {
  readonly value: unknown
  readonly problems: readonly Problem[]
  /** The line of the value at a path, counted from 1; of the nearest parent where the path ends early. */
  lineOf(path: readonly (string | number)[]): number
  /** The line on which a name at the top stands. */
  lineOfName(name: string): number
  /** The value at a path as it is written in the file, with its first and last line; `null` = it is not written there. */
  writtenAt(
    path: readonly (string | number)[],
  ): { readonly text: string; readonly lines: readonly [number, number] } | null
}

/** More aliases than this is a "billion laughs", not a lead's file. */
const MOST_ALIASES = 50
/** After the first mistakes the parser reads a broken file wrongly, and names what is none. */
const MOST_MISTAKES = 3

/** Reads YAML; syntax errors become problems with their line. `firstLine` is where the text begins in its file. */
export function readYaml(text: string, file: string, code: ProblemCode, firstLine = 1): YamlFile {
  const lines = new LineCounter()
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1
  const fail = (line: number, message: Sentence, remedy: Sentence): Problem =>
    problemOf({
      code,
      severity: 'error',
      file,
      line,
      message,
      remedy,
    })
  let document: Document.Parsed<ParsedNode>
  let value: unknown = null
  let problems: Problem[]
  let spare: Problem[] = []
  try {
    // The parser compares each key with each; we look for twins ourselves, in one pass.
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false })
    spare = document.errors.filter(isSpareComma).map(
      (error): Problem => ({
        ...fail(
          lineAt(error.pos[0]),
          say`A comma stands here with nothing before it. It is passed over.`,
          say`Delete it.`,
        ),
        severity: 'warning',
      }),
    )
    problems = document.errors
      .filter((error) => !isSpareComma(error))
      // What else the parser says of a line follows from its first mistake there.
      .filter((error, at, all) => lineAt(error.pos[0]) !== lineAt(all[at - 1]?.pos[0] ?? -1))
      .slice(0, MOST_MISTAKES)
      .map((error) => {
        const { what, remedy } = sayYamlError(error)
        return fail(lineAt(error.pos[0]), what, remedy)
      })
    if (problems.length === 0)
      problems = findWrongKeys(document).map(({ key, offset }) =>
        fail(
          lineAt(offset),
          key === null
            ? say`This cannot be read: a list stands where a name belongs.`
            : say`This cannot be read: "${key.slice(0, 60)}" stands twice.`,
          key === null
            ? say`Begin the line with a name and a colon, and take the ? or the bracket away.`
            : say`Delete one of the two, or put both values under one.`,
        ),
      )
    if (problems.length === 0) keepNumbersAsWritten(document)
  } catch {
    // The parser calls itself for every level, and the stack ends before a file that somebody built for this.
    problems = [
      fail(firstLine, say`Brackets or lists stand too deep inside one another here.`, say`Delete them.`),
    ]
    return { value, problems, lineOf: () => firstLine, lineOfName: () => firstLine, writtenAt: () => null }
  }
  if (problems.length === 0) {
    try {
      value = document.toJS({ maxAliasCount: MOST_ALIASES })
    } catch {
      problems = [
        fail(
          firstLine,
          say`This file repeats parts of itself too often, or a value begins with * and names what does not stand there.`,
          say`Write the values out instead of using & and *, or put quotation marks around a value that begins with *.`,
        ),
      ]
    }
  }
  return {
    value,
    problems: [...problems, ...spare.slice(0, MOST_MISTAKES)],
    writtenAt(path) {
      const node = document.getIn(path, true)
      if (!isScalar(node) || !node.range) return null
      return {
        text: text.slice(node.range[0], node.range[1]),
        lines: [lineAt(node.range[0]), lineAt(Math.max(node.range[0], node.range[1] - 1))],
      }
    },
    lineOfName(name) {
      const pairs = isMap(document.contents) ? document.contents.items : []
      const pair = pairs.find(({ key }) => isScalar(key) && String(key.value) === name)
      return pair === undefined ? firstLine : lineAt(pair.key.range?.[0] ?? 0)
    },
    lineOf(path) {
      let line = firstLine
      for (let length = 0; length <= path.length; length += 1) {
        const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
        if (!isNode(node) || isAlias(node) || !node.range) break
        line = lineAt(node.range[0])
        if (!isMap(node) && !isSeq(node)) break
      }
      return line
    },
  }
}

/** `[one,, two]`: the parser reads on behind it, and nothing is lost. */
function isSpareComma({ message }: Pick<Error, 'message'>): boolean {
  return message.startsWith('Unexpected , in flow ')
}

/** Names that stand twice in one place, or are no text (`null`), and where. */
function findWrongKeys(document: Document.Parsed<ParsedNode>): { key: string | null; offset: number }[] {
  const found: { key: string | null; offset: number }[] = []
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>()
      for (const { key } of map.items) {
        if (found.length >= MOST_MISTAKES) return visit.BREAK
        if (!isScalar(key)) {
          found.push({ key: null, offset: isNode(key) ? (key.range?.[0] ?? 0) : 0 })
          continue
        }
        const name = String(key.value)
        if (seen.has(name)) found.push({ key: name, offset: key.range?.[0] ?? 0 })
        seen.add(name)
      }
      return undefined
    },
  })
  return found
}

/** YAML makes 800 of 0800 and drops the + of +49: a telephone number without quotation marks would be wrong, and look right. */
function keepNumbersAsWritten(document: Document.Parsed<ParsedNode>): void {
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'number' && node.source !== undefined && String(node.value) !== node.source)
        node.value = node.source
    },
  })
}

/**
 * Reads a list entry by entry, so that one bad entry does not hide its neighbours. What does not fit becomes a problem at
 * its own line.
 */
export function readEntries<T>(
  yaml: Pick<YamlFile, 'value' | 'lineOf'>,
  key: string,
  schema: z.ZodType<T>,
  file: string,
  code: ProblemCode,
  remedy: Sentence,
): { entries: { entry: T; at: number; line: number }[]; problems: Problem[] } {
  const problems: Problem[] = []
  const entries: { entry: T; at: number; line: number }[] = []
  const list = (yaml.value as Record<string, unknown> | null)?.[key]
  if (list === undefined || list === null) return { entries, problems }
  if (!Array.isArray(list)) {
    problems.push(
      problemOf({
        code,
        severity: 'error',
        file,
        line: yaml.lineOf([key]),
        message: say`"${key}" must be a list.`,
        remedy,
      }),
    )
    return { entries, problems }
  }
  list.forEach((raw, at) => {
    const parsed = schema.safeParse(raw)
    if (parsed.success) {
      entries.push({ entry: parsed.data, at, line: yaml.lineOf([key, at]) })
      return
    }
    const { path, message } = sayIssue(parsed.error.issues[0]!)
    problems.push(
      problemOf({
        code,
        severity: 'error',
        file,
        line: yaml.lineOf([key, at, ...path]),
        message: say`Entry ${at + 1} of "${key}" is left out: ${message}`,
        remedy,
      }),
    )
  })
  return { entries, problems }
}
