import type { Stats } from 'node:fs'
import { lstat, readdir, realpath } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import { say } from '../domain/say.js'
import { isSetAside, setAsideFrom } from './copy-of-file.js'
import { isDocument, isText, LARGEST_DOCUMENT, LARGEST_FILE } from './folder-file.js'
import { isIgnored } from './ignored-files.js'
import type { ReportFile } from './report.js'

/** A file of the folder that has not been read yet. */
export interface FoundFile {
  readonly path: string
  /** Changes whenever the file does: when, how long, and which one it is. */
  readonly stamp: string
  /** When it was changed, in milliseconds since 1970. */
  readonly changed: number
  readonly empty: boolean
}

/** Finds every file of the folder that may be read, below `under`; the others are reported or, left by programs, passed over. */
export async function listFiles(root: string, under: string, report: ReportFile): Promise<FoundFile[]> {
  let entries: string[]
  try {
    entries = (await readdir(join(root, under))).filter((entry) => !isIgnored(entry)).sort()
  } catch {
    report('unreadable', under, say`This folder cannot be opened.`, say`Check who may read it.`)
    return []
  }
  const statuses = await Promise.all(
    entries.map((entry) => lstat(join(root, under, entry)).catch(() => null)),
  )
  const found: FoundFile[] = []
  for (const [at, entry] of entries.entries()) {
    const status = statuses[at] ?? null
    const path = under === '' ? entry : `${under}/${entry}`
    if (status === null) continue
    if (isSetAside(entry)) {
      const original = setAsideFrom(path)
      const other = original === null || !entries.includes(basename(original)) ? null : original
      report(
        'file-unknown',
        path,
        say`Two people changed a file at the same time, and your synchronisation has set this version aside${other === null ? '' : say`; ${other} is the other`}. This one is not read.`,
        other === null
          ? say`If it is the one that counts, give it the name the file had before.`
          : say`Take over into ${other} what is new in it, then delete it.`,
      )
      continue
    }
    if (status.isSymbolicLink()) {
      const target = await realpath(join(root, path)).catch(() => null)
      const inside =
        target !== null && !relative(root, target).startsWith('..') && !relative(root, target).startsWith(sep)
      if (!inside)
        report(
          'outside-folder',
          path,
          say`This is a link to a place outside the knowledge folder and is not followed.`,
          say`Put the file itself here.`,
        )
      continue
    }
    const document = isDocument(entry)
    const largest = document ? LARGEST_DOCUMENT : LARGEST_FILE
    if (status.isDirectory()) found.push(...(await listFiles(root, path, report)))
    else if (!status.isFile()) continue
    else if (!isText(entry) && !document)
      report(
        'file-unknown',
        path,
        say`This kind of file is not read.`,
        say`Save it as .md or .txt, a full text in library/ also as .html, .pdf or .docx, or take it out of the folder.`,
      )
    else if (document && !path.startsWith('library/'))
      report(
        'file-unknown',
        path,
        say`This kind of file is read in library/ only.`,
        say`Move it there and name it after the key of its source, like library/chambers2024.pdf.`,
      )
    else if (status.size > largest)
      report(
        'too-large',
        path,
        say`This file is larger than ${largest / 1024 / 1024} MB and is left out.`,
        say`Split it, or keep only the part that is needed.`,
      )
    else found.push(foundAt(path, status))
  }
  return found
}

/** A file as it was at the moment of `status`. */
export function foundAt(path: string, status: Stats): FoundFile {
  return { path, stamp: stampOf(status), changed: status.mtimeMs, empty: status.size === 0 }
}

/** Changes whenever the file does. */
export function stampOf({ mtimeMs, ctimeMs, size, ino }: Stats): string {
  return `${mtimeMs} ${ctimeMs} ${size} ${ino}`
}
