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
  /** Of `training-claims.jsonl` only. */
  readonly batch?: number
  readonly role: string
}

interface Shares {
  readonly unsupportedShown: number
  readonly supportedKept: number
}

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const GOLDEN = '../golden/claims.jsonl'

/** Figures only: a held claim is never printed, or it would be tuned to. */
async function measure(
  path: string,
  isWanted: (claim: GoldenClaim) => boolean,
  deps: ClaimsCommandDeps,
): Promise<Shares> {
  const all = (await readFile(fromHere(path), 'utf8')).split('\n').filter((line) => line !== '')
  const lines = all.filter((line) => isWanted(JSON.parse(line) as GoldenClaim))
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
  // the figures reached, so that a change that loses ground is seen.
  test('of the part we tuned with, no more than 2 % of the unsupported are shown and at least 91 % of the supported kept', async () => {
    const { unsupportedShown, supportedKept } = await measure(GOLDEN, ({ split }) => split === 'tune', deps)
    expect(unsupportedShown).toBeLessThanOrEqual(0.02)
    expect(supportedKept).toBeGreaterThanOrEqual(0.91)
  })

  test('of the part kept aside, no more unsupported are shown and no fewer supported kept than before', async () => {
    const { unsupportedShown, supportedKept } = await measure(GOLDEN, ({ split }) => split === 'held', deps)
    expect(unsupportedShown).toBeLessThanOrEqual(0.055)
    expect(supportedKept).toBeGreaterThanOrEqual(0.89)
  })

  // Written by outside writers who knew nothing of the verifier; never learned from and never read.
  test('of 3,548 claims of other writers no more than 6 % of the unsupported are shown and at least 63 % of the supported kept', async () => {
    const { unsupportedShown, supportedKept } = await measure(
      './training-claims.jsonl',
      ({ split, batch = 0, role }) => split === 'held' && batch >= 16 && role !== 'say',
      deps,
    )
    expect(unsupportedShown).toBeLessThanOrEqual(0.06)
    expect(supportedKept).toBeGreaterThanOrEqual(0.63)
  }, 300_000)
})
