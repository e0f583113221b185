import { describe, expect, test } from '@jest/globals'
import { createClaimReader } from '../../src/answering/claim-reader.js'

const CLAIM = {
  role: 'fact',
  text: 'A brace { and a “quote” \\ in it: "yes".',
  support: [{ passage: 'P1', quote: 'q' }],
}
const DRAFT = JSON.stringify({ danger: null, covered: true, claims: [CLAIM, { ...CLAIM, role: 'say' }] })
const EMPTY = '{"danger": null, "covered": true, "claims": []}'

/** Read letter by letter, and all at once: both must come to the same. */
function read(text: string): {
  claims: unknown[]
  state: string
  fields: Record<string, unknown>
  whole: boolean
} {
  const all = [[text], [...text]].map((pieces) => {
    const reader = createClaimReader()
    const claims = pieces.flatMap((piece) => reader.push(piece))
    return {
      claims,
      state: reader.state,
      fields: Object.fromEntries(reader.fields),
      whole: reader.whole,
    }
  })
  expect(all[1]).toEqual(all[0])
  return all[0]!
}

describe('the object is found, whatever stands around it', () => {
  test.each([
    ['nothing', DRAFT],
    ['a code fence', `Here you are:\n\`\`\`json\n${DRAFT}\n\`\`\`\nI hope this helps {a lot}!`],
    ['braces in prose', `I fill in {role} and { "covered": ... } as asked, with {} around: ${DRAFT}`],
    ['a brace that nobody closes', `It begins with a { and ends. ${DRAFT}`],
    ['thoughts', `\n<think>\nSay ${EMPTY}? Or {"claims": [{"role": "say"}]}\n</think>\n\n${DRAFT}`],
    ['thoughts in another tag', `<thinking>${DRAFT.replace('fact', 'step')}</thinking>${DRAFT}`],
    ['thoughts in brackets', `[THINK]${DRAFT.replace('fact', 'step')}[/THINK]${DRAFT}`],
    ['thoughts whose beginning the server left out', `Perhaps ${EMPTY} would do.\n</think>\n${DRAFT}`],
    ['an object about something else before it', `{"plan": "look at P1", "steps": [1, {"a": 2}]}\n${DRAFT}`],
    ['an object around it', `{"name": "draft", "parameters": ${DRAFT}}`],
    ['fields of that object', `{"id": 3, "draft": ${DRAFT}, "more": ["x"]}`],
    ['a tag that is none of thoughts', `<answer>${DRAFT}</answer>`],
    ['a second object', `${DRAFT}\n${DRAFT.replace('fact', 'step')}`],
  ])('%s', (_name, text) => {
    const { claims, state, fields, whole } = read(text)
    expect(claims).toEqual([CLAIM, { ...CLAIM, role: 'say' }])
    expect({ state, whole }).toEqual({ state: 'done', whole: true })
    expect(fields).toEqual({ danger: null, covered: true })
  })
})

describe('where there is none, it says so', () => {
  test.each([
    ['', 'before'],
    ['I cannot help with that.', 'before'],
    ['{"answer": "Tell her you are there.", "sources": ["P1"]}', 'before'],
    ['<think>It goes on and on {"claims": [{"role": "say"}]}', 'before'],
    ['[1] says so. <b', 'before'],
    [DRAFT.slice(0, -1), 'inside'],
    [EMPTY, 'done'],
  ])('%s', (text, state) => {
    expect(read(text)).toMatchObject({ state, whole: false })
  })

  test('not covered, danger and a verdict are each all that is needed', () => {
    for (const text of [
      '{"covered": false, "claims": []}',
      '{"danger": "suicide", "claims": []}',
      '{"unsupported": []}',
    ])
      expect(read(text)).toMatchObject({ state: 'done', whole: true })
  })
})
