import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Knowledge } from '../../src/domain/knowledge.js'
import { indexKnowledge, type RetrievalIndexes, updateIndexes } from '../../src/retrieval/index-knowledge.js'
import { type LexicalIndex, weigh } from '../../src/retrieval/lexical-index.js'
import { createRetriever } from '../../src/retrieval/retriever.js'
import { createStemmer } from '../../src/retrieval/stem.js'
import { smallFolder } from '../support/small-folder.js'

const stem = createStemmer()
const WORDS = ['trust', 'fear', 'phone', 'shame', 'night', 'angry', 'misses', 'money', 'Bindung', 'schweigt']

/** A folder as a few notes of a few lines: small, so that the same line often stands in two of them. */
const folders = fc.array(
  fc.dictionary(
    fc.constantFrom('notes/a.md', 'notes/b.md', 'notes/c.de.md', 'responses/d.md', 'notes/e.md'),
    fc.array(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 6,
    }),
  ),
  { minLength: 2, maxLength: 12 },
)

function folderOf(notes: Readonly<Record<string, readonly (readonly string[])[]>>): Knowledge {
  const files = Object.entries(notes).map(([path, lines]) => [
    path,
    `---\ntitle: ${path.slice(-6)} ${lines[0]![0]}\nasks:\n  - ${lines.at(-1)!.join(' ')}\n---\n${lines.map((line) => `- ${line.join(' ')}. [@alpha2020]\n`).join('')}`,
  ])
  return smallFolder(Object.fromEntries(files))
}

const scoresOf = (index: LexicalIndex, text: string): number[] => {
  const scores = new Float32Array(index.size)
  index.addScores(weigh(text, 'en', stem), scores)
  return [...scores]
}

describe('an updated index', () => {
  test('scores to the last bit as a new one does, whatever was added, changed and removed before', async () => {
    await fc.assert(
      fc.asyncProperty(
        folders,
        fc.constantFrom(...WORDS),
        fc.constantFrom(...WORDS),
        async (versions, a, b) => {
          let knowledge = folderOf(versions[0]!)
          let indexes = indexKnowledge(knowledge, stem)
          for (const version of versions.slice(1)) {
            const after = folderOf(version)
            indexes = updateIndexes({ knowledge, indexes }, after, stem)
            knowledge = after
            const fresh: RetrievalIndexes = indexKnowledge(after, stem)
            for (const name of ['passages', 'documents', 'phrasings'] as const)
              expect(scoresOf(indexes[name], `${a} ${b}`)).toEqual(scoresOf(fresh[name], `${a} ${b}`))
            const question = { text: `${a} ${b}`, language: 'en', leansOn: null } as const
            const found = await createRetriever(after, { stem, indexes }).find(question)
            const wanted = await createRetriever(after, { stem, indexes: fresh }).find(question)
            expect(found.hits.map(({ passage }) => passage)).toEqual(
              wanted.hits.map(({ passage }) => passage),
            )
            found.hits.forEach(({ score }, at) => {
              expect(score).toBeCloseTo(wanted.hits[at]!.score, 4)
            })
          }
        },
      ),
      { numRuns: 25, endOnFailure: true, seed: 20251125 },
    )
  })

  test('analyses only what is new, until a quarter has changed; then it is one piece again', () => {
    const lines = Array.from({ length: 40 }, (_, at) => [`line${at}`, 'trust'])
    const edited = (count: number) =>
      folderOf({
        'notes/a.md': lines.map((line, at) => (at > 0 && at <= count ? ['new', `word${at}`] : line)),
      })
    const knowledge = folderOf({ 'notes/a.md': lines })
    const indexes = indexKnowledge(knowledge, stem)
    const one = updateIndexes({ knowledge, indexes }, edited(1), stem)
    expect(one.passages.data.segments.map(({ stems }) => stems.lengths.length)).toEqual([40, 1])
    expect(one.passages.data.removed.map(({ stems }) => stems.lengths.length)).toEqual([1])
    const many = updateIndexes({ knowledge, indexes }, edited(20), stem)
    expect(many.passages.data.segments.map(({ stems }) => stems.lengths.length)).toEqual([40])
    expect(many.passages.data.removed).toEqual([])
  })

  test('keeps to few segments over many small edits', () => {
    const lines = Array.from({ length: 200 }, (_, at) => [`line${at}`])
    let knowledge = folderOf({ 'notes/a.md': lines })
    let indexes = indexKnowledge(knowledge, stem)
    for (let edit = 1; edit < 30; edit += 1) {
      lines[edit] = [`edit${edit}`]
      const after = folderOf({ 'notes/a.md': lines })
      indexes = updateIndexes({ knowledge, indexes }, after, stem)
      knowledge = after
      expect(indexes.passages.data.segments.length).toBeLessThanOrEqual(8)
      expect(indexes.passages.data.removed.length).toBeLessThanOrEqual(8)
    }
    expect(scoresOf(indexes.passages, 'edit7')).toEqual(
      scoresOf(indexKnowledge(knowledge, stem).passages, 'edit7'),
    )
  })

  test('is saved and loaded with its segments', async () => {
    const { decodeIndexes, encodeIndexes } = await import('../../src/retrieval/index-file.js')
    const lines = Array.from({ length: 20 }, (_, at) => [`line${at}`, 'trust'])
    const knowledge = folderOf({ 'notes/a.md': lines })
    const after = folderOf({
      'notes/a.md': lines.map((line, at) => (at === 3 ? ['line21', 'trust'] : line)),
    })
    const updated = updateIndexes({ knowledge, indexes: indexKnowledge(knowledge, stem) }, after, stem)
    expect(updated.passages.data.segments).toHaveLength(2)
    const loaded = decodeIndexes(Buffer.concat([...encodeIndexes({ ...updated }, 'key')]), 'key')!
    for (const text of ['line3', 'line21', 'trust'])
      expect(scoresOf(loaded.passages!, text)).toEqual(scoresOf(updated.passages, text))
  })
})
