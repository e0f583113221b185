import { stat } from 'node:fs/promises'
import { type FolderWatch, type WatchConfig, watchFolder } from '../watch-folder.js'

/** A folder that is watched wherever it lies by now. */
export interface WatchedPlace {
  /** Watches anew where the folder is another one than before, or gone; gives whether it is. */
  follow(): Promise<boolean>
  close(): Promise<void>
}

/** A drive that was unplugged and came back is another place for the system, which then tells nothing of it. */
export function createWatchedPlace(
  directory: string,
  config: WatchConfig,
  onChange: () => void,
  signal: AbortSignal,
): WatchedPlace {
  let watch: FolderWatch | null = null
  let place = ''
  return {
    async follow() {
      const now = await stat(directory).then(
        ({ dev, ino }) => `${dev} ${ino}`,
        () => '',
      )
      if (now === place || signal.aborted) return false
      place = now
      await watch?.close()
      watch = now === '' ? null : await watchFolder(directory, config, onChange)
      if (signal.aborted) await watch?.close()
      return true
    },
    async close() {
      await watch?.close()
    },
  }
}
