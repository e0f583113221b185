import { basename, relative, sep } from 'node:path'
import type { FSWatcher } from 'chokidar'
import { isIgnored } from '../corpus/ignored-files.js'

export interface WatchConfig {
  /**
   * Seconds between two looks at every file, for network shares whose changes the system does not tell. 0 = the system tells.
   */
  readonly polling: number
}

export interface FolderWatch {
  close(): Promise<void>
}

/**
 * Calls `onChange` whenever something in the folder may have changed that could be knowledge; what exactly, it does not say. Resolves
 * when every change from then on is noticed.
 */
export async function watchFolder(
  directory: string,
  config: WatchConfig,
  onChange: () => void,
): Promise<FolderWatch> {
  const { watch } = await import('chokidar')
  const isWatched = (path: string): boolean => {
    const parts = relative(directory, path).split(sep)
    return parts[0] === '' || parts[0] === '..' || !parts.some(isIgnored)
  }
  const begin = (seconds: number): FSWatcher => {
    const watcher = watch(directory, {
      ignored: (path) => !isWatched(path),
      ignoreInitial: true,
      // Links are not followed by the reader either.
      followSymlinks: false,
      // We wait for quiet ourselves, over all files together.
      atomic: false,
      ignorePermissionErrors: true,
      usePolling: seconds > 0,
      ...(seconds > 0 ? { interval: seconds * 1000, binaryInterval: seconds * 1000 } : {}),
    })
    watcher.on('all', (_event, path) => {
      if (basename(path) !== '') onChange()
    })
    return watcher
  }
  let watcher = begin(config.polling)
  let closed = false
  watcher.on('error', () => {
    // Most often the system watches no more files for this user: then it is looked at instead.
    if (closed || config.polling > 0) return
    const tired = watcher
    watcher = begin(INSTEAD)
    watcher.on('error', () => undefined)
    tired.close().catch(() => undefined)
  })
  await new Promise<void>((resolve) => {
    watcher.once('ready', resolve)
    watcher.once('error', () => resolve())
  })
  return {
    async close() {
      closed = true
      await watcher.close()
    },
  }
}

/** Seconds between two looks where the system cannot tell. */
const INSTEAD = 5
