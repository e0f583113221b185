import { type Problem, problemOf } from '../domain/problem.js'
import { type Sentence, say } from '../domain/say.js'

/** Notes what is wrong at a line of the one file that is being read. */
export type ReportLine = (
  code: Problem['code'],
  line: number,
  message: Sentence,
  remedy: Sentence,
  /** Default: `error`. */
  severity?: Problem['severity'],
  about?: string,
) => void

/** Notes what is wrong with a whole file, or a whole folder, of the knowledge folder; `path` is relative to it, '' is itself. */
export type ReportFile = (
  code: Problem['code'],
  path: string,
  message: Sentence,
  remedy: Sentence,
  /** Default: `warning` for a file that is not read, else `error`. */
  severity?: Problem['severity'],
) => void

/** Writes what is wrong in `file` to `problems`. */
export function reportLinesOf(file: string, problems: Problem[]): ReportLine {
  return (code, line, message, remedy, severity = 'error', about = undefined) => {
    problems.push(
      problemOf({ code, severity, file, line, message, remedy, ...(about !== undefined && { about }) }),
    )
  }
}

/** Writes what is wrong in the folder of this name to `problems`. */
export function reportFilesOf(folder: string, problems: Problem[]): ReportFile {
  return (code, path, message, remedy, severity = code === 'file-unknown' ? 'warning' : 'error') => {
    const file = path === '' ? folder : `${folder}/${path}`
    problems.push(problemOf({ code, severity, file, line: 1, message, remedy }))
  }
}

/** A parser that gives up on one file must not take the others down: its file is named and left out. */
export function attempt<T>(file: string, problems: Problem[], read: () => T): T | null {
  try {
    return read()
  } catch {
    problems.push(
      problemOf({
        code: 'unreadable',
        severity: 'error',
        file,
        line: 1,
        message: say`This file cannot be read: something in it is too deep or too damaged for the parser.`,
        remedy: say`Compare it with a neighbouring file, or put back the version before the last change.`,
      }),
    )
    return null
  }
}
