import { createHash } from 'node:crypto'
import type { Stats } from 'node:fs'
import { lstat, readdir, readFile, realpath } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Problem } from '../domain/problem.js'
import { isIgnored } from './ignored-files.js'
import type { Extracted } from './library/full-text.js'

/** A file of the folder. */
export interface FolderFile {
  /** Relative to the folder, with forward slashes: `notes/x.md`. */
  readonly path: string
  /** The text, read whole; empty for a PDF or a Word file, whose text has to be extracted. */
  readonly content: string
  /** SHA-256 of the bytes; absent in a file made in memory. */
  readonly hash?: string
  /** What a PDF or a Word file gave. */
  readonly extracted?: Extracted
}

export interface Folder {
  /** The folder's own name, which begins every file name that is shown: `knowledge`. */
  readonly name: string
  readonly files: readonly FolderFile[]
  readonly problems: readonly Problem[]
}

/** Reads the folder again and again; what has not changed on the disk is not read a second time. */
export interface FolderReader {
  read(): Promise<Folder>
}

/**
 * Largest file that is read, in bytes. A note is 5 kB, a study as text 300 kB, a book of 500 pages 1.5 MB; what is larger was put here by
 * mistake and would only make every start slow.
 */
export const LARGEST_FILE = 2 * 1024 * 1024

/** Largest PDF, Word file or saved web page, in bytes; these carry pictures, which are not read. */
export const LARGEST_DOCUMENT = 40 * 1024 * 1024

const READ = /\.(?:md|txt|ya?ml|bib)$/iu
/** Read in `library/` alone. */
const DOCUMENTS = /\.(?:html?|pdf|docx)$/iu
/** Their text has to be extracted. */
const BINARY = /\.(?:pdf|docx)$/iu
/** Files opened at the same time. */
const AT_ONCE = 32

/** Whether the text of a file has to be extracted before it can be read. */
export function isBinary(path: string): boolean {
  return BINARY.test(path)
}

/** For the people who edit the folder, not for the assistant. */
const FOR_PEOPLE = /^readme(?:\.de)?\.(?:md|txt)$/iu

/** Reads every file of the folder that can hold knowledge. What cannot be read becomes a problem; nothing throws. */
export function readFolder(directory: string): Promise<Folder> {
  return createFolderReader(directory).read()
}

interface Remembered {
  /** `null` = it has to be read again, whatever its time says. */
  readonly stamp: string | null
  readonly file: FolderFile | null
  readonly problems: readonly Problem[]
}

/** A file changed this recently, in milliseconds, is read again: a share may tell times in steps of two seconds. */
const TOO_FRESH = 3_000
/** Milliseconds within which one save empties a file and fills it, or takes it away and puts another there; and how often we wait. */
const IN_BETWEEN = 60
/** A file that has just been emptied is given this long to be filled, in milliseconds. */
const EMPTY = 1_000
const PATIENCE = 20

export function createFolderReader(directory: string, now: () => number = Date.now): FolderReader {
  const name = basename(directory)
  let remembered = new Map<string, Remembered>()
  return {
    async read() {
      const problems: Problem[] = []
      let root: string
      try {
        root = await realpath(directory)
      } catch {
        problems.push(
          problem(
            'folder-missing',
            name,
            `The knowledge folder ${directory} is not there.`,
            'Check KNOWLEDGE_DIR, or whether the shared drive is connected.',
          ),
        )
        return { name, files: [], problems }
      }
      const reportTo =
        (list: Problem[]): Report =>
        (code, path, message, remedy) => {
          list.push(problem(code, path === '' ? name : `${name}/${path}`, message, remedy))
        }
      const list = async (): Promise<{ found: Found[]; strays: Problem[] }> => {
        const strays: Problem[] = []
        const all = await listFiles(root, '', reportTo(strays))
        return { found: all.filter(({ path }) => !FOR_PEOPLE.test(basename(path))), strays }
      }
      let { found, strays } = await list()
      const paths = new Set(found.map(({ path }) => path))
      if ([...remembered.keys()].some((path) => !paths.has(path))) {
        // Many editors take a file away and put the new one in its place.
        await sleep(IN_BETWEEN)
        ;({ found, strays } = await list())
      }
      problems.push(...strays)
      const known = new Map<string, Remembered>()
      const read = async (listed: Found): Promise<void> => {
        const { path } = listed
        const before = remembered.get(path)
        if (before !== undefined && before.stamp === listed.stamp) {
          known.set(path, before)
          return
        }
        known.set(path, await readQuiet(root, listed, reportTo, now))
      }
      for (let at = 0; at < found.length; at += AT_ONCE)
        await Promise.all(found.slice(at, at + AT_ONCE).map(read))
      remembered = known
      const files: FolderFile[] = []
      for (const { path } of found) {
        const one = known.get(path)
        if (one === undefined) continue
        problems.push(...one.problems)
        if (one.file !== null) files.push(one.file)
      }
      return { name, files, problems }
    },
  }
}

type Report = (code: Problem['code'], path: string, message: string, remedy: string) => void

/** Reads a file that nobody is writing: most editors empty it first, and some take their time. */
async function readQuiet(
  root: string,
  listed: Found,
  reportTo: (list: Problem[]) => Report,
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

function foundAt(path: string, status: Stats): Found {
  return { path, stamp: stampOf(status), changed: status.mtimeMs, empty: status.size === 0 }
}

function stampOf({ mtimeMs, ctimeMs, size, ino }: Stats): string {
  return `${mtimeMs} ${ctimeMs} ${size} ${ino}`
}

interface Found {
  readonly path: string
  /** Changes whenever the file does: when, how long, and which one it is. */
  readonly stamp: string
  /** When it was changed, in milliseconds since 1970. */
  readonly changed: number
  readonly empty: boolean
}

async function listFiles(root: string, under: string, report: Report): Promise<Found[]> {
  let entries: string[]
  try {
    entries = (await readdir(join(root, under))).filter((entry) => !isIgnored(entry)).sort()
  } catch {
    report('unreadable', under, 'This folder cannot be opened.', 'Check who may read it.')
    return []
  }
  const statuses = await Promise.all(
    entries.map((entry) => lstat(join(root, under, entry)).catch(() => null)),
  )
  const found: Found[] = []
  for (const [at, entry] of entries.entries()) {
    const status = statuses[at] ?? null
    const path = under === '' ? entry : `${under}/${entry}`
    if (status === null) continue
    if (status.isSymbolicLink()) {
      const target = await realpath(join(root, path)).catch(() => null)
      const inside =
        target !== null && !relative(root, target).startsWith('..') && !relative(root, target).startsWith(sep)
      if (!inside)
        report(
          'outside-folder',
          path,
          'This is a link to a place outside the knowledge folder and is not followed.',
          'Put the file itself here.',
        )
      continue
    }
    const document = DOCUMENTS.test(entry)
    const largest = document ? LARGEST_DOCUMENT : LARGEST_FILE
    if (status.isDirectory()) found.push(...(await listFiles(root, path, report)))
    else if (!status.isFile()) continue
    else if (!READ.test(entry) && !document)
      report(
        'file-unknown',
        path,
        'This kind of file is not read.',
        'Save it as .md or .txt, a full text in library/ also as .html, .pdf or .docx, or take it out of the folder.',
      )
    else if (document && !path.startsWith('library/'))
      report(
        'file-unknown',
        path,
        'This kind of file is read in library/ only.',
        'Move it there and name it after the key of its source, like library/chambers2024.pdf.',
      )
    else if (status.size > largest)
      report(
        'too-large',
        path,
        `This file is larger than ${largest / 1024 / 1024} MB and is left out.`,
        'Split it, or keep only the part that is needed.',
      )
    else found.push(foundAt(path, status))
  }
  return found
}

async function readOne(root: string, path: string, report: Report): Promise<FolderFile | null> {
  let bytes: Buffer
  try {
    bytes = await readFile(join(root, path))
  } catch {
    report(
      'unreadable',
      path,
      'This file cannot be opened.',
      'Check who may read it, or whether another program holds it.',
    )
    return null
  }
  if (bytes.length === 0) {
    report('empty', path, 'This file is empty.', 'Write something into it, or delete it.')
    return null
  }
  const hash = createHash('sha256').update(bytes).digest('hex')
  if (isBinary(path)) return { path, content: '', hash }
  const content = decode(bytes, path, report)
  return content === null ? null : { path, content, hash }
}

function decode(bytes: Buffer, path: string, report: Report): string | null {
  let content: string
  try {
    content = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    report(
      'not-utf8',
      path,
      'This file is not saved as UTF-8 text.',
      'Open it in an editor and save it with the encoding UTF-8.',
    )
    return null
  }
  if (content.includes('\0')) {
    report('not-utf8', path, 'This file holds no readable text.', 'Save it anew as plain text.')
    return null
  }
  if (content.trim() === '') {
    report('empty', path, 'This file is empty.', 'Write something into it, or delete it.')
    return null
  }
  return content.replace(/\r\n?/gu, '\n')
}

function problem(code: Problem['code'], file: string, message: string, remedy: string): Problem {
  return { code, severity: code === 'file-unknown' ? 'warning' : 'error', file, line: 1, message, remedy }
}
