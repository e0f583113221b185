import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import type { Case } from '../../src/answering/verify/case/check.js'
import { checkPolicy } from '../../src/answering/verify/policy/check-policy.js'
import { createConcepts } from '../../src/answering/verify/reading/concepts.js'
import { createReader } from '../../src/answering/verify/reading/reading.js'
import { loadKnowledge } from '../../src/corpus/load-knowledge.js'
import { createStemmer } from '../../src/retrieval/stem.js'

// Four hundred wordings that people wrote with care: what the policy objects to among them is its false alarm.
test('objects to at most 2 in 100 of the wordings of the response cards', async () => {
  const { passages, glossary } = await loadKnowledge(
    fileURLToPath(new URL('../../knowledge', import.meta.url)),
  )
  const read = createReader(createConcepts(glossary, createStemmer()))
  const wordings = passages.filter(({ role }) => role === 'say')
  const objected = wordings.filter(({ text, language }) => {
    const judged: Pick<Case, 'claim'> = { claim: read(text.replace(/^["„“]|["“”]$/gu, ''), language) }
    return checkPolicy(judged as Case) !== null
  })
  expect(wordings.length).toBeGreaterThan(300)
  expect(objected.length / wordings.length).toBeLessThanOrEqual(0.02)
}, 60_000)
