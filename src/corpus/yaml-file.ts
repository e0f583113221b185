import { type Document, Lexer, LineCounter, type ParsedNode, Parser, parseDocument, visit } from 'yaml'
import type { z } from 'zod'
import { type Problem, type ProblemCode, problemOf } from '../domain/problem.js'
import { type Sentence, say } from '../domain/say.js'
import { sayIssue } from './say-issue.js'
import { findMistakes, findSpareCommas, type YamlMistake } from './yaml-mistakes.js'
import { noPlaces, placesIn, type YamlPlaces } from './yaml-places.js'

/** A YAML text with the way back from a value to its line. */
export interface YamlFile extends YamlPlaces {
  readonly value: unknown
  readonly problems: readonly Problem[]
}

/** More aliases than this is a "billion laughs", not a lead's file. */
const MOST_ALIASES = 50
/** Lists, names and brackets inside one another; in the knowledge folder there are seven at most. */
const DEEPEST = 100

/** Mistakes of the text as a whole, told at its first line. */
const TOO_DEEP: YamlMistake = {
  offset: 0,
  what: say`Brackets or lists stand too deep inside one another here.`,
  remedy: say`Delete them.`,
}
const TOO_MANY_ALIASES: YamlMistake = {
  offset: 0,
  what: say`This file repeats parts of itself too often, or a value begins with * and names what does not stand there.`,
  remedy: say`Write the values out instead of using & and *, or put quotation marks around a value that begins with *.`,
}

/** Reads YAML; syntax errors become problems with their line. `firstLine` is where the text begins in its file. */
export function readYaml(text: string, file: string, code: ProblemCode, firstLine = 1): YamlFile {
  const lineCounter = new LineCounter()
  const lineAt = (offset: number): number =>
    offset === 0 ? firstLine : lineCounter.linePos(offset).line + firstLine - 1
  const toProblem =
    (severity: Problem['severity']) =>
    ({ offset, what, remedy }: YamlMistake): Problem =>
      problemOf({ code, severity, file, line: lineAt(offset), message: what, remedy })
  if (isTooDeep(text))
    return { value: null, problems: [toProblem('error')(TOO_DEEP)], ...noPlaces(firstLine) }
  // The parser compares each key with each; we look for twins ourselves, in one pass.
  const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false })
  const { value, mistakes } = toValue(document, lineAt)
  const spare = findSpareCommas(document)
  return {
    value,
    problems: [...mistakes.map(toProblem('error')), ...spare.map(toProblem('warning'))],
    ...placesIn(document, text, lineAt, firstLine),
  }
}

/**
 * Whether brackets or lists stand deeper inside one another than anybody means. What makes values of them calls itself for every
 * level; where the stack ends in the midst of it, the process can end with it.
 */
function isTooDeep(text: string): boolean {
  const parser = new Parser()
  for (const lexeme of new Lexer().lex(text)) {
    for (const _ of parser.next(lexeme));
    if (parser.stack.length > DEEPEST) return true
  }
  return false
}

/** What a text says; `null` where something keeps it from being read. */
function toValue(
  document: Document.Parsed<ParsedNode>,
  lineAt: (offset: number) => number,
): { readonly value: unknown; readonly mistakes: readonly YamlMistake[] } {
  const mistakes = findMistakes(document, lineAt)
  if (mistakes.length > 0) return { value: null, mistakes }
  keepNumbersAsWritten(document)
  try {
    return { value: document.toJS({ maxAliasCount: MOST_ALIASES }), mistakes }
  } catch {
    return { value: null, mistakes: [TOO_MANY_ALIASES] }
  }
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
