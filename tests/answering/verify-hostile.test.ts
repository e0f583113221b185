import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { createKnownLines } from '../../src/answering/known-lines.js'
import { createVerifier } from '../../src/answering/verify-draft.js'
import { loadKnowledge } from '../../src/corpus/load-knowledge.js'
import type { Knowledge } from '../../src/domain/knowledge.js'
import type { VerifyDraft } from '../../src/domain/ports.js'
import { sentencesOf } from '../../src/domain/sentences.js'
import { createStemmer } from '../../src/retrieval/stem.js'
import { ATTACKS, claimOf, createPick } from './hostile-claims.js'

const DRAFTS = 10_000
const SEED = 20_261_123

const stem = createStemmer()

describe('10,000 hostile drafts made from the passages of the folder', () => {
  let knowledge: Knowledge
  let verify: VerifyDraft
  /** By words and weights alone. */
  let byWords: VerifyDraft

  beforeAll(async () => {
    knowledge = await loadKnowledge(fileURLToPath(new URL('../../knowledge', import.meta.url)))
    const byId = new Map(knowledge.passages.map((passage) => [passage.id, passage]))
    const deps = {
      passages: (id: string) => byId.get(id),
      glossary: knowledge.glossary,
      stem,
      sources: knowledge.sources,
    }
    verify = createVerifier({ ...deps, isLine: createKnownLines(knowledge.passages) })
    byWords = createVerifier(deps)
  })

  test('shows not one of them', () => {
    const pick = createPick(SEED)
    const names = Object.keys(ATTACKS)
    const shown: string[] = []
    const made = new Map<string, number>()
    for (const name of names) {
      // Every attack gets its share, however few passages it fits.
      for (let turn = 0; (made.get(name) ?? 0) < DRAFTS / names.length && turn < DRAFTS * 20; turn += 1) {
        const passage = knowledge.passages[pick(knowledge.passages.length)]!
        const other = knowledge.passages[pick(knowledge.passages.length)]!
        const claim = ATTACKS[name]!(passage, other, pick)
        if (claim === null) continue
        made.set(name, (made.get(name) ?? 0) + 1)
        const { claims } = verify({ composer: 'model', claims: [claim] })
        if (claims.length > 0) shown.push(`${name}: ${claim.text} <- ${claim.support[0]?.quote ?? ''}`)
      }
    }
    expect([...made.values()]).toEqual(names.map(() => DRAFTS / names.length))
    expect([...new Set(shown)].slice(0, 40)).toEqual([])
  }, 40_000)

  test('a line beside the quote of another is hardly ever taken for what that says, even where nobody knows that it is a line', () => {
    const attack = ATTACKS['true quote, claim of another passage']!
    const pick = createPick(SEED)
    const passageOf = () => knowledge.passages[pick(knowledge.passages.length)]!
    let made = 0
    let shown = 0
    while (made < 3_000) {
      const [passage, other] = [passageOf(), passageOf()]
      const claim = attack(passage, other, pick)
      if (claim === null) continue
      made += 1
      const draft = { composer: 'model', claims: [claim] } as const
      shown += byWords(draft).claims.length
    }
    expect(shown / made).toBeLessThanOrEqual(0.002)
  }, 60_000)

  test('never shows a line with less of it as its source than the line says', () => {
    let made = 0
    const less: string[] = []
    for (const passage of knowledge.passages) {
      if (passage.role === 'say') continue
      const sentences = sentencesOf(passage.text).map((one) => one.trim())
      if (sentences.length === 1 || sentences.some((one) => one.split(' ').length < 10)) continue
      for (const quote of sentences) {
        made += 1
        const { claims } = verify({ composer: 'model', claims: [claimOf(passage, passage.text, quote)] })
        const cited = claims[0]?.citations[0].quote
        if (cited !== undefined && cited !== passage.quote) less.push(`${passage.text} <- ${cited}`)
      }
    }
    expect(made).toBeGreaterThan(30)
    expect(less).toEqual([])
  })

  test('still shows every passage that is quoted as it stands', () => {
    const lost = knowledge.passages.filter((passage) => {
      const { claims } = verify({
        composer: 'extractive',
        claims: [claimOf(passage, passage.text, passage.quote)],
      })
      return claims.length === 0
    })
    expect(lost.map(({ file, lines }) => `${file}:${lines[0]}`)).toEqual([])
  })
})
