import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buildKnowledge } from '../../../src/corpus/load-knowledge.js'
import type { Knowledge } from '../../../src/domain/knowledge.js'
import type { Passage } from '../../../src/domain/passage.js'

/** Three sound sources; every small folder of these tests has them. */
export const BIB = `@article{alpha2020,
  title = {On Bonds},
  author = {Alpha, Anna and Beta, Bert},
  year = {2020},
  journal = {Journal of Bonds},
  doi = {10.1234/alpha.2020}
}

@online{beta2021,
  title = {On Safety},
  author = {{House of Beta}},
  year = {2021},
  url = {https://beta.example.org/safety}
}

@book{gamma1999,
  title = {Recovery},
  author = {Gamma, Gerda},
  year = {1999},
  url = {https://gamma.example.org}
}
`

export type Files = Readonly<Record<string, string>>

/** A note with a title of its own. */
export function note(body: string, front = ''): string {
  return `---\ntitle: A note\n${front}---\n${body}`
}

/** A small folder from texts alone, without a disk. */
export function build(files: Files): Knowledge {
  const all = { 'references.bib': BIB, ...files }
  return buildKnowledge(
    'knowledge',
    Object.entries(all).map(([path, content]) => ({ path, content })),
  )
}

/** The passages of one note. */
export function passagesOf(body: string, front = ''): readonly Passage[] {
  return build({ 'notes/a.md': note(body, front) }).passages
}

export function citekeys(passage: Passage | undefined): string[] {
  return (passage?.citations ?? []).map((ref) => ref.citekey)
}

/** What a person reads at a passage's lines: white space made single, nothing else changed. */
export function atLines(content: string, [first, last]: readonly [number, number]): string {
  return content
    .split(/\r\n|\n|\r/u)
    .slice(first - 1, last)
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Runs with a real folder called `knowledge` on disk, which is gone afterwards. */
export async function withFolder<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  run: (directory: string) => Promise<T>,
): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'secure-base-corpus-'))
  const directory = join(root, 'knowledge')
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(directory, path)), { recursive: true })
      await writeFile(join(directory, path), content)
    }
    return await run(directory)
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}
