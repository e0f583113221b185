import { createHash } from 'node:crypto'
import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Problem } from '../domain/problem.js'
import { say } from '../domain/say.js'
import { type FolderFile, isBinary } from './folder-file.js'
import { type FoundFile, foundAt, stampOf } from './list-files.js'
import type { ReportFile } from './report.js'

/** What reading a file gave, to be kept for as long as it does not change. */
export interface Remembered {
  /** `null` = it has to be read again, whatever its time says. */
  readonly stamp: string | null
  readonly file: FolderFile | null
  readonly problems: readonly Problem[]
}

/** A file changed this recently, in milliseconds, is read again: a share may tell times in steps of two seconds. */
const TOO_FRESH = 3_000
/** Milliseconds within which one save empties a file and fills it, or takes it away and puts another there; and how often we wait. */
export const IN_BETWEEN = 60
/** A file that has just been emptied is given this long to be filled, in milliseconds. */
const EMPTY = 1_000
const PATIENCE = 20

/** Reads a file that nobody is writing: most editors empty it first, and some take their time. */
export async function readQuiet(
  root: string,
  listed: FoundFile,
  reportTo: (list: Problem[]) => ReportFile,
  now: () => number,
): Promise<Remembered> {
  let last = listed
  for (let times = 1; ; times += 1) {
    const problems: Problem[] = []
    const isFresh = now() - last.changed < (last.empty ? EMPTY : IN_BETWEEN)
    if (isFresh && times < PATIENCE) await sleep(IN_BETWEEN)
    const file = await readOne(root, listed.path, reportTo(problems))
    const status = await lstat(join(root, listed.path)).catch(() => null)
    const isSame = status !== null && stampOf(status) === last.stamp
    if (status === null || (isSame && !(last.empty && isFresh)) || times >= PATIENCE)
      return { stamp: isSame && now() - last.changed > TOO_FRESH ? last.stamp : null, file, problems }
    last = foundAt(listed.path, status)
  }
}

async function readOne(root: string, path: string, report: ReportFile): Promise<FolderFile | null> {
  let bytes: Buffer
  try {
    bytes = await readFile(join(root, path))
  } catch {
    report(
      'unreadable',
      path,
      say`This file cannot be opened.`,
      say`Check who may read it, or whether another program holds it.`,
    )
    return null
  }
  if (bytes.length === 0) {
    report('empty', path, say`This file is empty.`, say`Write something into it, or delete it.`)
    return null
  }
  const hash = createHash('sha256').update(bytes).digest('hex')
  if (isBinary(path)) return { path, content: '', hash }
  const content = decode(bytes, path, report)
  return content === null ? null : { path, content, hash }
}

function decode(bytes: Buffer, path: string, report: ReportFile): string | null {
  let content: string
  try {
    content = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    report(
      'not-utf8',
      path,
      isUtf16(bytes)
        ? say`This file is not saved as UTF-8 text, but as UTF-16.`
        : say`This file is not saved as UTF-8 text.`,
      say`Open it in an editor and save it with the encoding UTF-8.`,
    )
    return null
  }
  if (content.includes('\0')) {
    report('not-utf8', path, say`This file holds no readable text.`, say`Save it anew as plain text.`)
    return null
  }
  if (content.trim() === '') {
    report('empty', path, say`This file is empty.`, say`Write something into it, or delete it.`)
    return null
  }
  return content.replace(/\r\n?/gu, '\n')
}

/** What some editors call "Unicode"; the file begins with this mark. */
function isUtf16(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}
