import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type LiveConfig, type LiveKnowledge, openLiveKnowledge } from '../../src/app/live-knowledge.js'
import { createShelf } from '../../src/app/shelf.js'
import type { KnowledgeNews } from '../../src/domain/knowledge-news.js'
import { createStemmer } from '../../src/retrieval/stem.js'

export const stem = createStemmer()

export const BIB = `@online{alpha2020, title={On keeping contact}, author={{House of Alpha}}, year={2020}, url={https://example.org/alpha}}
@online{beta2021, title={On safety}, author={{House of Beta}}, year={2021}, url={https://example.org/beta}}
`

export function note(title: string, lines: readonly string[]): string {
  return `---\ntitle: ${title}\n---\n${lines.map((line) => `- ${line} [@alpha2020]\n`).join('')}`
}

export interface Place {
  readonly directory: string
  readonly dataDir: string
  write(path: string, content: string | Uint8Array): Promise<void>
}

/** A folder of its own on disk, gone afterwards. */
export async function inPlace<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  run: (place: Place) => Promise<T>,
): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'secure-base-live-'))
  const directory = join(root, 'knowledge')
  const write = async (path: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(directory, path)), { recursive: true })
    await writeFile(join(directory, path), content)
  }
  try {
    for (const [path, content] of Object.entries({ 'references.bib': BIB, ...files }))
      await write(path, content)
    return await run({ directory, dataDir: join(root, 'data'), write })
  } finally {
    await rm(root, { recursive: true, force: true, maxRetries: 5 })
  }
}

export interface Watched {
  readonly live: LiveKnowledge
  readonly news: KnowledgeNews[]
  /** Resolves when the next news of a kind comes, or has come since the last call. */
  next<K extends KnowledgeNews['kind']>(kind: K): Promise<KnowledgeNews & { kind: K }>
}

/** Keeps up with a folder while `run` changes it. */
export async function watching<T>(
  { directory, dataDir }: Place,
  run: (watched: Watched) => Promise<T>,
  config: Partial<LiveConfig> = {},
): Promise<T> {
  const live = openLiveKnowledge(
    { directory, dataDir, settle: 30, settleAtMost: 200, beatEvery: 50, saveAfter: 20, ...config },
    { stem, shelve: ({ knowledge, indexes }) => createShelf(knowledge, indexes, stem) },
  )
  const news: KnowledgeNews[] = []
  const waiting: (() => void)[] = []
  live.onNews((one) => {
    news.push(one)
    for (const wake of waiting.splice(0)) wake()
  })
  let read = 0
  const next = async <K extends KnowledgeNews['kind']>(kind: K): Promise<KnowledgeNews & { kind: K }> => {
    for (;;) {
      while (read < news.length) {
        const one = news[read]!
        read += 1
        if (one.kind === kind) return one as KnowledgeNews & { kind: K }
      }
      await new Promise<void>((wake) => waiting.push(wake))
    }
  }
  try {
    await live.ready
    await live.refresh()
    return await run({ live, news, next })
  } finally {
    await live.close()
  }
}
