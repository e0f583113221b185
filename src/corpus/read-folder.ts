import { lstat, readdir, readFile, realpath } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import type { Problem } from '../domain/problem.js'

/** A text file of the folder, read whole. */
export interface FolderFile {
  /** Relative to the folder, with forward slashes: `notes/x.md`. */
  readonly path: string
  readonly content: string
}

export interface Folder {
  /** The folder's own name, which begins every file name that is shown: `knowledge`. */
  readonly name: string
  readonly files: readonly FolderFile[]
  readonly problems: readonly Problem[]
}

/**
 * Largest file that is read, in bytes. A note is 5 kB, a study as text 300 kB, a book of 500 pages 1.5 MB; what is larger was put here by
 * mistake and would only make every start slow.
 */
export const LARGEST_FILE = 2 * 1024 * 1024

const READ = /\.(?:md|txt|ya?ml|bib)$/iu
/** Left by editors, operating systems and synchronisation; never a lead's work. */
const IGNORED =
  /^\.|^~|~$|\.(?:swp|swx|tmp|part|crdownload|bak|orig)$|^Thumbs\.db$|^desktop\.ini$|^#.*#$|conflicted copy|sync-conflict/iu
/** For the people who edit the folder, not for the assistant. */
const FOR_PEOPLE = /^readme(?:\.de)?\.(?:md|txt)$/iu

/** Reads every file of the folder that can hold knowledge. What cannot be read becomes a problem; nothing throws. */
export async function readFolder(directory: string): Promise<Folder> {
  const name = basename(directory)
  const files: FolderFile[] = []
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
    return { name, files, problems }
  }
  const report = (code: Problem['code'], path: string, message: string, remedy: string): void => {
    problems.push(problem(code, path === '' ? name : `${name}/${path}`, message, remedy))
  }
  for (const path of await listFiles(root, '', report)) {
    if (FOR_PEOPLE.test(basename(path))) continue
    const content = await readText(root, path, report)
    if (content !== null) files.push({ path, content })
  }
  return { name, files, problems }
}

type Report = (code: Problem['code'], path: string, message: string, remedy: string) => void

async function listFiles(root: string, under: string, report: Report): Promise<string[]> {
  const found: string[] = []
  let entries: string[]
  try {
    entries = (await readdir(join(root, under))).sort()
  } catch {
    report('unreadable', under, 'This folder cannot be opened.', 'Check who may read it.')
    return found
  }
  for (const entry of entries) {
    if (IGNORED.test(entry)) continue
    const path = under === '' ? entry : `${under}/${entry}`
    const status = await lstat(join(root, path)).catch(() => null)
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
    if (status.isDirectory()) found.push(...(await listFiles(root, path, report)))
    else if (!status.isFile()) continue
    else if (!READ.test(entry))
      report(
        'file-unknown',
        path,
        'This kind of file is not read.',
        'Save it as .md or .txt, or take it out of the folder.',
      )
    else if (status.size > LARGEST_FILE)
      report(
        'too-large',
        path,
        `This file is larger than ${LARGEST_FILE / 1024 / 1024} MB and is left out.`,
        'Split it, or keep only the part that is needed.',
      )
    else found.push(path)
  }
  return found
}

async function readText(root: string, path: string, report: Report): Promise<string | null> {
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
