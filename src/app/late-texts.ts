import { setTimeout as sleep } from 'node:timers/promises'
import type { FolderFile } from '../corpus/folder-file.js'
import type { TextStore } from '../corpus/library/extract-texts.js'

/** After these many milliseconds a file is tried again that could not be read when the machine was perhaps too busy for it. */
const AGAIN_AFTER = [10 * 60_000, 60 * 60_000]

type Extract = typeof import('../corpus/library/extract-texts.js')['extractText']

export interface LateTextsDeps {
  readonly directory: string
  readonly store: TextStore
  readonly now?: () => number
}

/** One file being read, or read and not taken yet. */
interface Reading {
  readonly file: FolderFile
  readonly done: Promise<unknown>
  result: FolderFile | null
}

interface Again {
  readonly hash: string | undefined
  readonly tries: number
  readonly at: number
}

/**
 * Texts that take their time: read one after another, while everything else goes on, and taken over when they are there. What could not be
 * read in its time is tried again, a few times.
 */
export function createLateTexts({ directory, store, now = Date.now }: LateTextsDeps) {
  const readings = new Map<string, Reading>()
  const again = new Map<string, Again>()
  const closing = new AbortController()
  let last: Promise<unknown> = Promise.resolve()

  const begin = (file: FolderFile, extract: Extract): Reading => {
    const before = again.get(file.path)
    if (before !== undefined) again.set(file.path, { ...before, at: Number.POSITIVE_INFINITY })
    const done = last.then(async () => {
      if (closing.signal.aborted) return
      const result = await extract(directory, file, store, closing.signal)
      // What was broken off says nothing about the file.
      if (!closing.signal.aborted) reading.result = result
    })
    const reading: Reading = { file, done, result: null }
    last = done.catch(() => undefined)
    readings.set(file.path, reading)
    return reading
  }
  const due = (): string[] => [...again].filter(([, { at }]) => at <= now()).map(([path]) => path)
  const note = async ({ path, hash, extracted }: FolderFile): Promise<void> => {
    const before = again.get(path)
    again.delete(path)
    if (extracted?.fault?.passing !== true) return
    const tries = before !== undefined && before.hash === hash ? before.tries : 0
    const wait = AGAIN_AFTER[tries]
    if (wait !== undefined) again.set(path, { hash, tries: tries + 1, at: now() + wait })
    // It was given time enough: no start waits for it again.
    else if (hash !== undefined) await store.set(hash, extracted)
  }

  return {
    /** The files with their texts, as far as these came within `patience` milliseconds. */
    async extract(
      files: readonly FolderFile[],
      extract: Extract,
      patience: number,
      onFile: (done: number, of: number) => void,
    ): Promise<FolderFile[]> {
      let done = 0
      const wanted = files.map((file) => {
        const known = readings.get(file.path)
        const reading = known !== undefined && known.file.hash === file.hash ? known : begin(file, extract)
        return { reading, told: reading.done.then(() => onFile(++done, files.length)) }
      })
      const all = Promise.allSettled(wanted.map(({ told }) => told))
      if (patience === Number.POSITIVE_INFINITY) await all
      else {
        const enough = new AbortController()
        const late = sleep(patience, undefined, { signal: enough.signal }).catch(() => undefined)
        await Promise.race([all, late])
        enough.abort()
      }
      const results = wanted.flatMap(({ reading: { result } }) => (result === null ? [] : [result]))
      for (const result of results) {
        readings.delete(result.path)
        await note(result)
      }
      return results
    },
    /** What an earlier process could not read. */
    recall(path: string, hash: string): void {
      again.set(path, { hash, tries: 1, at: now() + AGAIN_AFTER[0]! })
    },
    /** It is gone, or became something else. */
    drop(path: string): void {
      again.delete(path)
      readings.delete(path)
    },
    /** Files that are being read, or are to be tried again by now. */
    open: (): string[] => [...readings.keys(), ...due()],
    /** Whether something was read that nobody waited for, or is to be tried again by now. */
    hasNews: (): boolean => due().length > 0 || [...readings.values()].some(({ result }) => result !== null),
    close: () => closing.abort(),
  }
}
