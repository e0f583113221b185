import { createHash } from 'node:crypto'
import { copyFile, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Version } from '../corpus/load-knowledge.js'
import type { Folder } from '../corpus/read-folder.js'
import type { Knowledge } from '../domain/knowledge.js'
import { decodeIndexes, encodeIndexes } from '../retrieval/index-file.js'
import type { RetrievalIndexes } from '../retrieval/index-knowledge.js'
import { replaceFile } from '../retrieval/vector/replace-file.js'
import { COMPLETE_FOR, type CompleteVersion, type KeyedVersion } from './complete-version.js'
import { decodeVersion, encodeVersion, readHead, type VersionHead } from './version-file.js'

/** Raised whenever reading the folder changes its result, so that a cache of an older program is not used. */
const FORMAT = 'secure-base-knowledge-12'

/** What exactly these files give, by name: it changes with any of them. */
export function keyOf(folder: Folder): string {
  const hash = createHash('sha256').update(`${FORMAT} ${folder.name}\n`)
  for (const file of folder.files) hash.update(`${file.path}\0${file.hash ?? file.content}\0`)
  hash.update(JSON.stringify(folder.problems))
  return hash.digest('hex')
}

export interface Saved extends KeyedVersion {
  /** `null` = they are not there, or belong to another version. */
  readonly indexes: RetrievalIndexes | null
}

/** The last version that was answered from, the one before it, and the last complete one. Only ever a cache of the folder. */
export interface KnowledgeCache {
  /** The last one, if it was made from this folder. */
  last(): Promise<Saved | null>
  /** The one before the last that differs from it. */
  previous(): Promise<Knowledge | null>
  /** The one that later ones are measured against; `null` = that is the last one. */
  complete(): Promise<CompleteVersion | null>
  /** With the complete version it is measured against, where it is not complete itself. Never rejects: that costs only time. */
  save(saved: KeyedVersion, indexes: RetrievalIndexes, complete: CompleteVersion | null): Promise<void>
}

const LAST = 'knowledge.jsonl'
const PREVIOUS = 'previous.jsonl'
const INDEX = 'index.bin'
const COMPLETE = 'complete.jsonl'
/** Left by earlier programs. */
const OUTDATED = ['knowledge.json', 'previous.json']

export function createKnowledgeCache(directory: string, dataDir: string): KnowledgeCache {
  const home = join(dataDir, 'cache')
  const place = createHash('sha256')
    .update(`${FORMAT} ${resolve(directory)}`)
    .digest('hex')
    .slice(0, 16)
  const readOne = async (name: string): Promise<({ key: string } & Version) | null> => {
    try {
      return decodeVersion(await readFile(join(home, name)), place)
    } catch {
      // Missing, unreadable or damaged: it is built anew.
      return null
    }
  }
  return {
    async last() {
      const [saved, bytes] = await Promise.all([
        readOne(LAST),
        readFile(join(home, INDEX)).catch(() => Buffer.alloc(0)),
      ])
      if (saved === null) return null
      const { passages, documents, phrasings } = attempt(() => decodeIndexes(bytes, saved.key)) ?? {}
      const whole = passages !== undefined && documents !== undefined && phrasings !== undefined
      return { ...saved, indexes: whole ? { passages, documents, phrasings } : null }
    },
    previous: async () => (await readOne(PREVIOUS))?.knowledge ?? null,
    async complete() {
      const since = await stat(join(home, COMPLETE)).then(
        ({ mtimeMs }) => mtimeMs,
        () => null,
      )
      if (since === null || Date.now() - since > COMPLETE_FOR) return null
      const saved = await readOne(COMPLETE)
      return saved === null ? null : { ...saved, since }
    },
    async save(version, indexes, complete) {
      const { key } = version
      try {
        await mkdir(home, { recursive: true })
        await sweep(home)
        // Before the version that lacks something of it: at no moment is what is complete forgotten.
        if (complete === null) await rm(join(home, COMPLETE), { force: true })
        else {
          const there = await headOf(join(home, COMPLETE))
          const head = { key: complete.key, place, version: complete.knowledge.version }
          if (there?.key !== head.key || there.place !== place)
            await replaceFile(join(home, COMPLETE), encodeVersion(head, complete))
        }
        const before = await headOf(join(home, LAST))
        if (before?.place === place && before.version !== version.knowledge.version) {
          // Copied, not moved: at every moment a whole version lies under the name of the last one.
          await copyFile(join(home, LAST), `${join(home, PREVIOUS)}.${process.pid}.tmp`)
          await rename(`${join(home, PREVIOUS)}.${process.pid}.tmp`, join(home, PREVIOUS))
        }
        const head = { key, place, version: version.knowledge.version }
        await replaceFile(join(home, LAST), encodeVersion(head, version))
        await replaceFile(join(home, INDEX), encodeIndexes({ ...indexes }, key))
      } catch {
        // A full or read-only disk: the next start reads the folder again.
      }
    },
  }
}

const LONGEST_HEAD = 400
/** Milliseconds; nobody writes a file of some megabytes for so long. */
const ABANDONED_AFTER = 3_600_000

async function headOf(file: string): Promise<VersionHead | null> {
  try {
    const handle = await open(file)
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(LONGEST_HEAD), 0, LONGEST_HEAD, 0)
      return readHead(buffer.toString('utf8', 0, bytesRead).split('\n')[0]!)
    } finally {
      await handle.close()
    }
  } catch {
    return null
  }
}

function attempt<T>(read: () => T): T | null {
  try {
    return read()
  } catch {
    return null
  }
}

/** What a process left that was killed while it wrote, or an earlier program. Whoever is writing now has a file of its own, and keeps it. */
async function sweep(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    if (OUTDATED.includes(name)) await rm(join(home, name), { force: true })
    // The process that wrote it, and where it was written by `replaceFile` some signs of chance.
    const owner = Number(/\.(\d+)(?:\.[\da-f]{8})?\.tmp$/u.exec(name)?.[1])
    if (!Number.isInteger(owner)) continue
    if (isAlive(owner) && !(await isAbandoned(join(home, name)))) continue
    await rm(join(home, name), { force: true })
  }
}

/** In containers every process has the same number: whoever lives under it now need not be who wrote this. */
async function isAbandoned(file: string): Promise<boolean> {
  const written = await stat(file).catch(() => null)
  return written !== null && Date.now() - written.mtimeMs > ABANDONED_AFTER
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
