import type { Problem } from '../domain/problem.js'

/** Notes what is wrong at a line of the one file that is being read. */
export type ReportLine = (
  code: Problem['code'],
  line: number,
  message: string,
  remedy: string,
  /** Default: `error`. */
  severity?: Problem['severity'],
) => void

/** Notes what is wrong with a whole file, or a whole folder, of the knowledge folder; `path` is relative to it, '' is itself. */
export type ReportFile = (code: Problem['code'], path: string, message: string, remedy: string) => void

/** Writes what is wrong in `file` to `problems`. */
export function reportLinesOf(file: string, problems: Problem[]): ReportLine {
  return (code, line, message, remedy, severity = 'error') => {
    problems.push({ code, severity, file, line, message, remedy })
  }
}

/** Writes what is wrong in the folder of this name to `problems`. */
export function reportFilesOf(folder: string, problems: Problem[]): ReportFile {
  return (code, path, message, remedy) => {
    const severity = code === 'file-unknown' ? 'warning' : 'error'
    const file = path === '' ? folder : `${folder}/${path}`
    problems.push({ code, severity, file, line: 1, message, remedy })
  }
}
