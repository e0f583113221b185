import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { TextStore } from '../corpus/library/extract-texts.js'
import type { Extracted } from '../corpus/library/full-text.js'
import { replaceFile } from '../retrieval/vector/replace-file.js'

/** Raised whenever PDF or Word files are read differently. */
const FORMAT = 1

/** Keeps what was read out of PDF and Word files, one file each, named by the hash of what it came from: only ever a cache. */
export function createTextStore(
  dataDir: string,
): TextStore & { tidy(hashes: ReadonlySet<string>): Promise<void> } {
  const directory = join(dataDir, 'cache', `texts-${FORMAT}`)
  return {
    async get(hash) {
      try {
        const kept = JSON.parse(await readFile(join(directory, `${hash}.json`), 'utf8')) as Extracted
        // An earlier program said in English alone why there is no text: it is looked at again.
        return kept.fault !== null && kept.fault.german === undefined ? null : kept
      } catch {
        return null
      }
    },
    async set(hash, extracted) {
      try {
        await mkdir(directory, { recursive: true })
        await replaceFile(join(directory, `${hash}.json`), JSON.stringify(extracted))
      } catch {
        // A full or read-only disk: the next start reads the file again.
      }
    },
    async tidy(hashes) {
      const names = await readdir(directory).catch(() => [])
      for (const name of names)
        if (!hashes.has(name.replace(/\.json$/u, ''))) await rm(join(directory, name), { force: true })
    },
  }
}
