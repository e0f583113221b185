import { expect, test } from '@jest/globals'
import { type Block, urgentPart } from '../../src/domain/reply.js'

const line = (text: string) => ({ text, citations: [] })
const danger: Block = { kind: 'callout', tone: 'urgent', text: 'Call 112 now.' }
const steps: Block = { kind: 'list', ordered: true, items: [line('Stay with her.')] }
const helplines: Block = { kind: 'list', ordered: false, items: [line('112')] }
const note: Block = { kind: 'callout', tone: 'note', text: 'Suggestions for staff.' }
const more: Block = { kind: 'list', ordered: false, items: [line('She may be testing you.')] }

test.each([
  ['the callout, what to do and whom to call', [danger, steps, helplines, note, more], 3],
  ['the callout alone', [danger, note, more], 1],
  ['all of it, where nothing follows', [danger, steps], 2],
  ['nothing, without danger', [note, steps], 0],
  ['nothing, where danger is not first', [more, danger, steps], 0],
  ['nothing of nothing', [], 0],
])('what belongs to the danger: %s', (_, blocks: readonly Block[], count) => {
  expect(urgentPart(blocks)).toBe(count)
})
