import { expect, test } from '@jest/globals'
import { renderConsole } from '../../adapters/console/render-console.js'
import type { Block, Button } from '../../src/index.js'
import { reply } from '../support/adapter-contract.js'

const button = (says: string): Button => ({ label: says, token: '', style: 'plain', says })
const shown = (block: Block, width: number): string =>
  renderConsole(reply([block]), { width, colour: false, talks: true }).trimEnd()

test.each([20, 40, 80])('nothing but a link or one long word is wider than %p columns', (width) => {
  const long = 'It may take a while until she can say what she would like to have'
  const blocks: Block[] = [
    { kind: 'progress', done: 3, of: 9, text: `Module 3 of 11: ${long}` },
    { kind: 'choices', text: long, items: [button(`1 ${long}`), button('2 Short')] },
    { kind: 'actions', items: [button('show the passages, or [1]'), button('ask a person')] },
    { kind: 'quote', text: long, from: long },
    { kind: 'list', ordered: true, items: [{ text: long, citations: [1, 2] }] },
  ]
  for (const block of blocks)
    for (const line of shown(block, width).split('\n')) expect(line.length).toBeLessThanOrEqual(width)
})

test('what can be typed stands side by side, and is not broken while it fits a line', () => {
  const items = [button('show the passages, or [1]'), button('ask a person')]
  expect(shown({ kind: 'actions', items }, 80)).toBe('→ show the passages, or [1]   → ask a person')
  expect(shown({ kind: 'actions', items }, 40)).toBe('→ show the passages, or [1]\n→ ask a person')
})

test('a long choice goes on below its own words, not below the arrow', () => {
  const items = [button('4 She asks me to keep something secret')]
  expect(shown({ kind: 'choices', text: '', items }, 24)).toBe(
    '  → 4 She asks me to\n    keep something\n    secret',
  )
})
