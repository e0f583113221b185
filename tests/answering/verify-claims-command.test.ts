import { expect, test } from '@jest/globals'
import { type ClaimVerdict, judgeClaims } from '../../src/answering/claims-command.js'
import { createStemmer } from '../../src/retrieval/stem.js'

async function answers(lines: readonly string[]): Promise<ClaimVerdict[]> {
  const verdicts: ClaimVerdict[] = []
  const deps = {
    passages: () => undefined,
    glossary: { terms: [], words: [] },
    stem: createStemmer(),
    sources: new Map(),
  }
  for await (const verdict of judgeClaims(lines, deps)) verdicts.push(verdict)
  return verdicts
}

const LINE = {
  passage: 'Decisions stay with her. Help is free.',
  quote: 'Decisions stay with her.',
  claim: 'Decisions stay with her.',
  lang: 'en',
}

test('answers every line in order, with a reason', async () => {
  const verdicts = await answers([
    JSON.stringify(LINE),
    JSON.stringify({ ...LINE, claim: 'Decisions do not stay with her.' }),
    JSON.stringify({ ...LINE, quote: 'Decisions stay with us.' }),
  ])
  expect(verdicts.map(({ shown, reason }) => [shown, reason.split(':')[0]])).toEqual([
    [true, 'supported'],
    [false, 'negation'],
    [false, 'quote'],
  ])
})

test('answers a line that cannot be read, an empty one too, and goes on', async () => {
  const verdicts = await answers(['{', '[]', JSON.stringify({ passage: 'x' }), '', JSON.stringify(LINE)])
  expect(verdicts.map(({ shown, reason }) => [shown, reason.split(':')[0]])).toEqual([
    [false, 'input'],
    [false, 'input'],
    [false, 'input'],
    [false, 'input'],
    [true, 'supported'],
  ])
})

test('takes a text for one of another role where the line says so', async () => {
  const advice = { passage: 'Ask her what she needs.', quote: 'Ask her what she needs.', lang: 'en' }
  const claim = { ...advice, claim: 'Asking her what she needs.', role: 'avoid' }
  const verdicts = await answers([
    JSON.stringify(claim),
    JSON.stringify({ ...claim, passage_role: 'step' }),
    JSON.stringify({ ...claim, passage_role: 'no role' }),
  ])
  expect(verdicts.map(({ shown, reason }) => [shown, reason.split(':')[0]])).toEqual([
    [true, 'supported'],
    [false, 'use'],
    [true, 'supported'],
  ])
})
