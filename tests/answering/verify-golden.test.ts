import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { type ClaimsCommandDeps, judgeClaims } from '../../src/answering/claims-command.js'
import { loadKnowledge } from '../../src/corpus/load-knowledge.js'
import { createStemmer } from '../../src/retrieval/stem.js'

interface GoldenClaim {
  readonly id: string
  readonly supported: boolean
  readonly split: 'tune' | 'held'
}

interface Shares {
  readonly unsupportedShown: number
  readonly supportedKept: number
}

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Figures only: a held claim is never printed, or it would be tuned to. */
async function measure(split: GoldenClaim['split'], deps: ClaimsCommandDeps): Promise<Shares> {
  const all = (await readFile(fromHere('../golden/claims.jsonl'), 'utf8'))
    .split('\n')
    .filter((line) => line !== '')
  const lines = all.filter((line) => (JSON.parse(line) as GoldenClaim).split === split)
  const shown: boolean[] = []
  for await (const verdict of judgeClaims(lines, deps)) shown.push(verdict.shown)
  const golden = lines.map((line) => JSON.parse(line) as GoldenClaim)
  const share = (supported: boolean): number => {
    const places = golden.flatMap((claim, place) => (claim.supported === supported ? [place] : []))
    return places.filter((place) => shown[place]).length / places.length
  }
  return { unsupportedShown: share(false), supportedKept: share(true) }
}

describe('the claims that were written before the rules', () => {
  let deps: ClaimsCommandDeps

  beforeAll(async () => {
    const { passages, glossary, sources } = await loadKnowledge(fromHere('../../knowledge'))
    const byId = new Map(passages.map((passage) => [passage.id, passage]))
    deps = { passages: (id) => byId.get(id), glossary, sources, stem: createStemmer() }
  })

  // The goal is 4 % and 88 % in both parts. Doubt drops the claim, so that the first figure comes before the second; the bars are
  // the figures reached, so that a change that loses ground is seen. They gave way once, by one claim each, for rules and weights that of
  // 2,748 claims kept aside elsewhere show 39 unsupported ones fewer and keep 28 supported ones more: fit-support.md, 40.
  test('of the part we tuned with, no more than 2 % of the unsupported are shown and at least 90 % of the supported kept', async () => {
    const { unsupportedShown, supportedKept } = await measure('tune', deps)
    expect(unsupportedShown).toBeLessThanOrEqual(0.02)
    expect(supportedKept).toBeGreaterThanOrEqual(0.9)
  })

  test('of the part kept aside, no more than four unsupported are shown and at least 48 of the supported kept', async () => {
    const { unsupportedShown, supportedKept } = await measure('held', deps)
    expect(unsupportedShown).toBeLessThanOrEqual(4 / 55)
    expect(supportedKept).toBeGreaterThanOrEqual(48 / 55)
  })
})
