import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { type ClaimsCommandDeps, judgeClaims } from '../../src/answering/claims-command.js'
import { loadKnowledge } from '../../src/corpus/load-knowledge.js'
import { createStemmer } from '../../src/retrieval/stem.js'
import { readGoldenClaims, readTrainingClaims, type TrainingClaim } from './training-claims.js'

interface Shares {
  readonly unsupportedShown: number
  readonly supportedKept: number
}

const golden = (part: 'tune' | 'held'): TrainingClaim[] =>
  readGoldenClaims().filter(({ split }) => split === part)

/** Figures only: a held claim is never printed, or it would be tuned to. */
async function measure(claims: readonly TrainingClaim[], deps: ClaimsCommandDeps): Promise<Shares> {
  const lines = claims.map((claim) => JSON.stringify(claim))
  const shown: boolean[] = []
  for await (const verdict of judgeClaims(lines, deps)) shown.push(verdict.shown)
  const share = (supported: boolean): number => {
    const places = claims.flatMap((claim, place) => (claim.supported === supported ? [place] : []))
    return places.filter((place) => shown[place]).length / places.length
  }
  return { unsupportedShown: share(false), supportedKept: share(true) }
}

describe('the claims that were written before the rules', () => {
  let deps: ClaimsCommandDeps

  beforeAll(async () => {
    const { passages, glossary, sources } = await loadKnowledge(
      fileURLToPath(new URL('../../knowledge', import.meta.url)),
    )
    const byId = new Map(passages.map((passage) => [passage.id, passage]))
    deps = { passages: (id) => byId.get(id), glossary, sources, stem: createStemmer() }
  })

  // The goal is 4 % and 88 % in both parts. Doubt drops the claim, so that the first figure comes before the second; the bars are
  // the figures reached, so that a change that loses ground is seen.
  test('of the part we tuned with, no more than 1 % of the unsupported are shown and at least 97 % of the supported kept', async () => {
    const { unsupportedShown, supportedKept } = await measure(golden('tune'), deps)
    expect(unsupportedShown).toBeLessThanOrEqual(0.01)
    expect(supportedKept).toBeGreaterThanOrEqual(0.97)
  })

  test('of the part kept aside, no more unsupported are shown and no fewer supported kept than before', async () => {
    const { unsupportedShown, supportedKept } = await measure(golden('held'), deps)
    expect(unsupportedShown).toBeLessThanOrEqual(0.055)
    expect(supportedKept).toBeGreaterThanOrEqual(0.92)
  })

  // Written by outside writers who knew nothing of the verifier; never learned from and never read.
  test.each([
    ['4,348 claims of other writers', 16, 38, 0.045, 0.75],
    ['2,000 claims of later ones', 44, 45, 0.06, 0.71],
    ['1,589 claims of six who retold freely', 49, 50, 0.085, 0.65],
    ['384 claims that mostly cross languages and turn one thing', 51, 51, 0.11, 0.75],
  ])(
    'of %s no more unsupported are shown and no fewer supported kept than before',
    async (_whose, first, last, mostShown, leastKept) => {
      const { unsupportedShown, supportedKept } = await measure(
        readTrainingClaims().filter(
          ({ split, batch = 0, role }) =>
            split === 'held' && batch >= first && batch <= last && role !== 'say',
        ),
        deps,
      )
      expect(unsupportedShown).toBeLessThanOrEqual(mostShown)
      expect(supportedKept).toBeGreaterThanOrEqual(leastKept)
    },
    300_000,
  )
})
