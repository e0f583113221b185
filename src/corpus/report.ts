import type { Problem } from '../domain/problem.js'

/** Notes what is wrong with a whole file, or a whole folder, of the knowledge folder; `path` is relative to it, '' is itself. */
export type ReportFile = (code: Problem['code'], path: string, message: string, remedy: string) => void

/** Writes what is wrong in the folder of this name to `problems`. */
export function reportFilesOf(folder: string, problems: Problem[]): ReportFile {
  return (code, path, message, remedy) => {
    const severity = code === 'file-unknown' ? 'warning' : 'error'
    const file = path === '' ? folder : `${folder}/${path}`
    problems.push({ code, severity, file, line: 1, message, remedy })
  }
}
