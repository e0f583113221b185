import { type Problem, type ProblemCode, problemOf } from '../domain/problem.js'
import { say } from '../domain/say.js'
import { readYaml, type YamlFile } from './yaml-file.js'

/** A YAML text of which one slip does not take the rest along. */
export interface PiecedYaml extends YamlFile {
  /** Names at the top whose value could not be read, or of whose list an item could not. */
  readonly unread: ReadonlySet<string>
}

/** A name at the top with everything below it. */
interface Piece {
  readonly name: string
  readonly line: number
  readonly lines: string[]
}

const NAME = /^["']?([\p{L}_][\p{L}\p{N}_-]*)["']?[ \t]*:(?=\s|$)/u
/** A line at the left edge that neither begins nor ends anything: it spoils itself, and not what stands above. */
const ODD = /^(?:\t|[^\s\-#\]}])/u
const IN_BRACES = /^[ \t]*-[ \t]+\{.*\}[ \t]*(?=\n)/u
const ITEM = /^([ \t]*)-(?=\s|$)/u

/**
 * Reads YAML; where it is broken, name by name, and a list item by item, so that a bracket that is not closed costs what it stands
 * in. `inner` are the names of an item's own fields: one that has slipped to the left edge is broken, and no new beginning.
 */
export function readYamlInPieces(
  text: string,
  file: string,
  code: ProblemCode,
  firstLine = 1,
  inner: ReadonlySet<string> = new Set(),
): PiecedYaml {
  const whole = readYaml(text, file, code, firstLine)
  if (isRead(whole)) return { ...whole, unread: new Set() }
  const table = savedAsTable(text, file, code, firstLine)
  if (table !== null) return { ...whole, problems: [table], unread: new Set() }
  const value: Record<string, unknown> = Object.create(null)
  const problems: Problem[] = []
  const unread = new Set<string>()
  const parts = new Map<string, ReadPiece['parts']>()
  const pieces = piecesOf(text, firstLine, inner)
  for (const piece of pieces) {
    const { name } = piece
    if (parts.has(name)) {
      // The whole file says which of the two stands where.
      problems.push(...whole.problems.filter(({ line }) => line === piece.line))
      unread.add(name)
      continue
    }
    const { problems: wrong, ...read } = readPiece(piece, file, code)
    problems.push(...wrong)
    if (read.isLost) unread.add(name)
    parts.set(name, read.parts)
    value[name] = read.value
  }
  const partOf = ([name, at, ...rest]: readonly (string | number)[]): readonly [YamlFile, typeof rest] => {
    const part = parts.get(String(name))
    if (part === undefined) return [whole, []]
    if ('lineOf' in part) return [part, [name!, ...(at === undefined ? [] : [at]), ...rest]]
    return typeof at === 'number' && part[at] !== undefined
      ? [part[at], [0, ...rest]]
      : [part[0] ?? whole, []]
  }
  return {
    value: pieces.length === 0 ? null : value,
    problems: problems.length === 0 ? whole.problems : problems,
    unread,
    lineOf(path) {
      const [part, rest] = partOf(path)
      return part.lineOf(rest)
    },
    writtenAt(path) {
      const [part, rest] = partOf(path)
      return part.writtenAt(rest)
    },
    lineOfName: (name) => pieces.find((piece) => piece.name === name)?.line ?? firstLine,
  }
}

/** Excel puts quotation marks around whole lines and doubles those within, or fills lines up with semicolons. */
const OF_TABLE = /^".*"[;,]*\r?$|;{2,}\r?$|"{2}.*"{2}.*";/u

/** That a table program has saved the file, where it shows: then nothing can be told apart, and no line is to blame. */
function savedAsTable(text: string, file: string, code: ProblemCode, line: number): Problem | null {
  const lines = text.split('\n').filter((one) => one.trim() !== '' && !one.startsWith('#'))
  if (lines.length < 2 || lines.filter((one) => OF_TABLE.test(one)).length * 2 < lines.length) return null
  const message = say`A table program like Excel has saved this file, and put quotation marks or semicolons around its lines, so that it cannot be read.`
  const remedy = say`Put back the copy from before, and edit it with a text editor.`
  return problemOf({ code, severity: 'error', file, line, message, remedy })
}

interface ReadPiece {
  readonly value: unknown
  /** Where its lines are told from: itself, or each of its items that could be read. */
  readonly parts: YamlFile | readonly YamlFile[]
  /** Whether something of its value is missing. */
  readonly isLost: boolean
  readonly problems: readonly Problem[]
}

function readPiece(piece: Piece, file: string, code: ProblemCode): ReadPiece {
  const read = (lines: readonly string[]): YamlFile => readYaml(lines.join('\n'), file, code, piece.line)
  const readAs = (part: YamlFile, problems: readonly Problem[]): ReadPiece => {
    const isLost = !isRead(part)
    const value = (part.value as Record<string, unknown> | null)?.[piece.name]
    return { value, parts: part, isLost, problems }
  }
  const whole = read(piece.lines)
  if (isRead(whole)) return readAs(whole, whole.problems)
  const first = firstMistake(whole)
  const items = itemsOf(piece).flatMap((item) => {
    const all = readYaml(item.text, file, code, item.line)
    if (isRead(all)) return [all]
    // An entry in braces that ends where it begins is whole: what spoils it stands below, moved in or without its "- ".
    const own = IN_BRACES.exec(item.text)?.[0]
    const alone = own === undefined ? null : readYaml(own, file, code, item.line)
    return alone === null || !isRead(alone) ? [all] : [alone, all]
  })
  if (items.length === 0) {
    const odd = piece.lines.findIndex((line, at) => at > 0 && ODD.test(line))
    return readAs(odd === -1 ? whole : read(piece.lines.slice(0, odd)), first)
  }
  const good = items.filter(isRead)
  const wrong = items.flatMap((item) => (isRead(item) ? item.problems : firstMistake(item)))
  const value = good.flatMap((item) => (item.value as unknown[] | null) ?? [])
  return { value, parts: good, isLost: true, problems: wrong.length === 0 ? first : wrong }
}

/** A comma too many is named, and nothing is lost by it. */
function isRead({ problems }: YamlFile): boolean {
  return problems.every(({ severity }) => severity === 'warning')
}

function firstMistake({ problems }: YamlFile): readonly Problem[] {
  return problems.filter(({ severity }) => severity === 'error').slice(0, 1)
}

function piecesOf(text: string, firstLine: number, inner: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = []
  for (const [at, line] of text.split('\n').entries()) {
    const name = NAME.exec(line)?.[1]
    if (name !== undefined && !(inner.has(name) && pieces.length > 0))
      pieces.push({ name, line: firstLine + at, lines: [line] })
    // What stands above the first name are comments.
    else if (pieces.length > 0) pieces.at(-1)!.lines.push(line)
    else if (line.trim() !== '' && !line.startsWith('#')) return []
  }
  return pieces
}

/** The items of a list, each as a list of its own with its line. */
function itemsOf({ line, lines }: Piece): { text: string; line: number }[] {
  const first = lines.findIndex((one) => ITEM.test(one))
  if (first === -1) return []
  const edge = ITEM.exec(lines[first]!)![1]!
  const items: { lines: string[]; line: number }[] = []
  for (const [at, one] of lines.entries()) {
    if (at < first) continue
    if (ITEM.exec(one)?.[1] === edge) items.push({ lines: [one], line: line + at })
    else items.at(-1)!.lines.push(one)
  }
  return items.map((item) => ({ text: item.lines.join('\n'), line: item.line }))
}
