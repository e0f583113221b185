import { crc32 } from 'node:zlib'
import type { Version } from '../corpus/load-knowledge.js'
import type { ReadDocument } from '../corpus/read-of.js'
import type { ReadFile } from '../corpus/reading-memory.js'
import type { Knowledge } from '../domain/knowledge.js'
import type { Passage } from '../domain/passage.js'
import type { Source } from '../domain/source.js'

/** The first line of a saved version. */
export interface VersionHead {
  /** What the files and this program give, by name. */
  readonly key: string
  /** Which folder it was made from. */
  readonly place: string
  readonly version: string
}

interface Line extends Omit<ReadFile, 'read' | 'context'> {
  readonly read: Omit<ReadDocument, 'passages'>
  /** An empty quote is the text itself. */
  readonly passages: readonly Passage[]
  /** Places of the passages that do not count: not reviewed, or there a second time. */
  readonly left: readonly number[]
  /** Whether the course has its module. */
  readonly taught: boolean
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

type Rest = Omit<Knowledge, 'sources'> & {
  readonly context: string
  readonly sources: readonly (readonly [string, Source])[]
}

/**
 * A version as the lines of a file: its head; what is in no text; a line for each file that was read; and a checksum against
 * damage. Each passage stands there once, for the knowledge and for the file it comes from.
 */
export function* encodeVersion(head: VersionHead, { knowledge, reads }: Version): Generator<Buffer> {
  let sum = 0
  const line = (content: string): Buffer => {
    const bytes = Buffer.from(`${content}\n`)
    sum = crc32(bytes, sum)
    return bytes
  }
  yield line(`${head.key} ${head.place} ${head.version}`)
  const used = new Set(knowledge.passages)
  const taught = new Set(knowledge.modules)
  const fromFiles = new Set<unknown>(
    reads.flatMap(({ read }) => [read.document, read.module, ...read.passages]),
  )
  const rest: Rest = {
    ...knowledge,
    context: reads[0]?.context ?? '',
    sources: [...knowledge.sources],
    documents: knowledge.documents.filter((document) => !fromFiles.has(document)),
    passages: knowledge.passages.filter((passage) => !fromFiles.has(passage)),
    modules: knowledge.modules.filter((module) => !fromFiles.has(module)),
  }
  yield line(JSON.stringify(rest))
  for (const { path, hash, read } of reads) {
    const { passages, ...others } = read
    const saved: Line = {
      path,
      hash,
      read: others,
      passages: passages.map((one) => (one.quote === one.text ? { ...one, quote: '' } : one)),
      left: passages.flatMap((passage, at) => (used.has(passage) ? [] : [at])),
      taught: read.module !== null && taught.has(read.module),
    }
    yield line(JSON.stringify(saved))
  }
  yield Buffer.from(`${sum}\n`)
}

/** The version of a file; `null` where it is damaged or of another folder. */
export function decodeVersion(file: Buffer, place: string): ({ readonly key: string } & Version) | null {
  const end = file.lastIndexOf(10, file.length - 2) + 1
  if (end === 0 || file.toString('utf8', end) !== `${crc32(file.subarray(0, end))}\n`) return null
  let at = 0
  const next = (): string => {
    const from = at
    at = file.indexOf(10, from) + 1
    return file.toString('utf8', from, at - 1)
  }
  const head = readHead(next())
  if (head?.place !== place) return null
  const { context, sources, ...rest } = JSON.parse(next()) as Rest
  const reads: ReadFile[] = []
  const documents = []
  const passages = []
  const modules = []
  while (at < end) {
    const line = JSON.parse(next()) as Line
    // Filled in place: another object for each of a hundred thousand would take longer than reading them.
    for (const passage of line.passages as Writable<Passage>[])
      if (passage.quote === '') passage.quote = passage.text
    const read: ReadDocument = { ...line.read, passages: line.passages }
    reads.push({ path: line.path, hash: line.hash, context, read })
    const left = new Set(line.left)
    for (const [index, passage] of line.passages.entries()) if (!left.has(index)) passages.push(passage)
    if (read.document !== null) documents.push(read.document)
    if (read.module !== null && line.taught) modules.push(read.module)
  }
  const knowledge: Knowledge = {
    ...rest,
    sources: new Map(sources),
    documents: [...documents, ...rest.documents],
    passages: [...passages, ...rest.passages],
    modules: [...modules, ...rest.modules],
  }
  return { key: head.key, knowledge, reads }
}

/** The head of a saved version by its first line; `null` = it is none. */
export function readHead(line: string): VersionHead | null {
  const [key, place, version] = line.split(' ')
  return key && place && version ? { key, place, version } : null
}
