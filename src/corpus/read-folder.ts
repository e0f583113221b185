import { realpath } from 'node:fs/promises'
import { basename } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Problem } from '../domain/problem.js'
import { say } from '../domain/say.js'
import type { FolderFile } from './folder-file.js'
import { type FoundFile, listFiles } from './list-files.js'
import { IN_BETWEEN, type Remembered, readQuiet } from './read-quiet.js'
import { type ReportFile, reportFilesOf } from './report.js'

/** What lies in the knowledge folder at one moment. */
export interface Folder {
  /** The folder's own name, which begins every file name that is shown: `knowledge`. */
  readonly name: string
  readonly files: readonly FolderFile[]
  readonly problems: readonly Problem[]
}

/** Reads the folder again and again; what has not changed on the disk is not read a second time. */
interface FolderReader {
  read(): Promise<Folder>
}

/** Files opened at the same time. */
const AT_ONCE = 32

/** For the people who edit the folder, not for the assistant. */
const FOR_PEOPLE = /^readme(?:\.de)?\.(?:md|txt)$/iu

/** Reads every file of the folder that can hold knowledge. What cannot be read becomes a problem; nothing throws. */
export function readFolder(directory: string): Promise<Folder> {
  return createFolderReader(directory).read()
}

/** `now` is the clock by which a file is told to be fresh. */
export function createFolderReader(directory: string, now: () => number = Date.now): FolderReader {
  const name = basename(directory)
  const reportTo = (list: Problem[]): ReportFile => reportFilesOf(name, list)
  let remembered = new Map<string, Remembered>()
  return {
    async read() {
      const problems: Problem[] = []
      let root: string
      try {
        root = await realpath(directory)
      } catch {
        reportTo(problems)(
          'folder-missing',
          '',
          say`The knowledge folder ${directory} is not there.`,
          say`Check KNOWLEDGE_DIR, or whether the shared drive is connected.`,
        )
        return { name, files: [], problems }
      }
      const list = async (): Promise<{ found: FoundFile[]; strays: Problem[] }> => {
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
      const read = async (listed: FoundFile): Promise<void> => {
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
