import { isAlias, isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Problem, ProblemCode } from '../domain/problem.js'

/** A YAML text with the way back from a value to its line. */
export interface YamlFile {
  readonly value: unknown
  readonly problems: readonly Problem[]
  /** The line of the value at a path, counted from 1; of the nearest parent where the path ends early. */
  lineOf(path: readonly (string | number)[]): number
}

/** More aliases than this is a "billion laughs", not a lead's file. */
const MOST_ALIASES = 50

/** Reads YAML; syntax errors become problems with their line. `firstLine` is where the text begins in its file. */
export function readYaml(text: string, file: string, code: ProblemCode, firstLine = 1): YamlFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1
  const problems: Problem[] = document.errors.map((error) => ({
    code,
    severity: 'error',
    file,
    line: lineAt(error.pos[0]),
    message: `This cannot be read as YAML: ${plain(error.code, error.message)}`,
    remedy:
      'Compare the line with a neighbouring entry: spaces at the beginning, a colon followed by a space, quotation marks around a value that holds a colon.',
  }))
  let value: unknown = null
  if (problems.length === 0) {
    try {
      value = document.toJS({ maxAliasCount: MOST_ALIASES })
    } catch {
      problems.push({
        code,
        severity: 'error',
        file,
        line: firstLine,
        message: 'This YAML repeats parts of itself too often.',
        remedy: 'Write the values out instead of using & and *.',
      })
    }
  }
  return {
    value,
    problems,
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

function plain(code: string, message: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'the same key stands twice.'
    case 'BAD_INDENT':
    case 'TAB_AS_INDENT':
      return 'the spaces at the beginning of the line do not fit the lines above.'
    case 'MISSING_CHAR':
      return 'a quotation mark or a bracket is not closed.'
    default:
      return `${message.split('\n')[0]!.slice(0, 160)}.`.replace(/\.\.$/u, '.')
  }
}

/**
 * Reads a list entry by entry, so that one bad entry does not hide its neighbours. What does not fit becomes a problem at
 * its own line.
 */
export function readEntries<T>(
  yaml: YamlFile,
  key: string,
  schema: z.ZodType<T>,
  file: string,
  code: ProblemCode,
  remedy: string,
): { entries: { entry: T; at: number; line: number }[]; problems: Problem[] } {
  const problems: Problem[] = []
  const entries: { entry: T; at: number; line: number }[] = []
  const list = (yaml.value as Record<string, unknown> | null)?.[key]
  if (list === undefined || list === null) return { entries, problems }
  if (!Array.isArray(list)) {
    problems.push({
      code,
      severity: 'error',
      file,
      line: yaml.lineOf([key]),
      message: `"${key}" must be a list.`,
      remedy,
    })
    return { entries, problems }
  }
  list.forEach((raw, at) => {
    const parsed = schema.safeParse(raw)
    if (parsed.success) {
      entries.push({ entry: parsed.data, at, line: yaml.lineOf([key, at]) })
      return
    }
    const issue = parsed.error.issues[0]!
    const path = [key, at, ...issue.path.filter((part): part is string | number => typeof part !== 'symbol')]
    problems.push({
      code,
      severity: 'error',
      file,
      line: yaml.lineOf(path),
      message: `Entry ${at + 1} of "${key}" is left out: ${issue.path.join(' › ') || 'the entry'}: ${issue.message}.`,
      remedy,
    })
  })
  return { entries, problems }
}
