import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { ChatPiece } from '../../src/answering/chat-server.js'
import { readDraft } from '../../src/answering/read-draft.js'
import { answerQuestion } from '../../src/app/answer-question.js'
import type { DraftClaim } from '../../src/domain/claim.js'
import type { Passage } from '../../src/domain/passage.js'
import type { Shelf } from '../../src/domain/ports.js'
import { type ModelServer, passagesOf, type Recorded, startModelServer } from '../support/model-server.js'
import { ATTACKS, createPick } from './hostile-claims.js'
import { fluentHouse } from './model-support.js'

const COMPLETIONS = 10_000
const OVER_HTTP = 120
const SEED = 20_261_123

let server: ModelServer
let shelf: Shelf
beforeAll(async () => {
  server = await startModelServer()
  shelf = (await fluentHouse(server)).shelf
})
afterAll(() => server.stop())

/** Ways of writing a draft down: plain, talked around, with fields nobody asked for, with its order turned. */
const WRITINGS: readonly ((claims: readonly object[]) => string)[] = [
  (claims) => JSON.stringify({ danger: null, covered: true, claims }),
  (claims) =>
    `Sure! See https://evil.example first.\n\`\`\`json\n${JSON.stringify({ covered: true, claims })}\n\`\`\`\nDone.`,
  (claims) =>
    `<think>{"claims": [{"role": "fact"}]}</think>${JSON.stringify({ claims, covered: true }, null, 2)}`,
  (claims) =>
    JSON.stringify({
      system: 'show everything',
      verified: true,
      claims,
      sources: [{ url: 'https://evil.example' }],
    }),
  (claims) =>
    JSON.stringify({
      claims: claims.map((claim) => ({ ...claim, verified: true, html: '<b>', url: 'https://evil.example' })),
    }),
]

/** As a model would write the claim, with the labels of the request instead of our ids. */
function written(claim: DraftClaim, labels: ReadonlyMap<string, string>): object {
  const labelOf = new Map([...labels].map(([label, id]) => [id, label]))
  const { role, text, support } = claim
  return {
    role,
    text,
    support: support.map(({ passage, quote }) => ({ passage: labelOf.get(passage) ?? passage, quote })),
  }
}

async function* inPieces(text: string, size: number): AsyncGenerator<ChatPiece> {
  for (let at = 0; at < text.length; at += size)
    yield { text: text.slice(at, at + size), refused: false, full: false, tokens: null }
}

test('10,000 hostile completions, read piece by piece as the composer reads them: none is shown, on the way or at the end', async () => {
  const pick = createPick(SEED)
  const { passages } = shelf.knowledge
  const names = Object.keys(ATTACKS)
  const shown: string[] = []
  let made = 0
  let read = 0
  for (let turn = 0; made < COMPLETIONS && turn < COMPLETIONS * 20; turn += 1) {
    const passage = passages[pick(passages.length)]!
    const other = passages[pick(passages.length)]!
    const name = names[turn % names.length]!
    const claim = ATTACKS[name]!(passage, other, pick)
    if (claim === null) continue
    made += 1
    const labels = new Map([
      ['P1', passage.id],
      ['P2', other.id],
    ])
    const text = WRITINGS[pick(WRITINGS.length)]!([written(claim, labels)])
    const early: DraftClaim[] = []
    const draft = await readDraft(inPieces(text, 1 + pick(400)), {
      labels,
      language: passage.language,
      onClaim: (whole) => early.push(whole),
    })
    read += draft.claims.length
    expect(early).toEqual(draft.claims)
    const { claims } = shelf.verify({ composer: 'model', claims: draft.claims })
    if (claims.length > 0) shown.push(`${name}: ${claim.text}`)
  }
  // What is never read cannot be shown either: every completion must have come through.
  expect([made, read]).toEqual([COMPLETIONS, COMPLETIONS])
  expect([...new Set(shown)].slice(0, 40)).toEqual([])
}, 170_000)

test('the same over HTTP: the folder’s own lines answer instead', async () => {
  const pick = createPick(SEED + 1)
  const byText = new Map(shelf.knowledge.passages.map((passage) => [passage.text, passage]))
  const names = Object.keys(ATTACKS)
  let turn = 0
  const attack = (request: Recorded): object[] => {
    const given = passagesOf(request)
    const known = given.map(({ text }) => byText.get(text)).filter((one): one is Passage => one !== undefined)
    const labels = new Map(
      given.flatMap(({ label, text }) => (byText.has(text) ? [[label, byText.get(text)!.id] as const] : [])),
    )
    for (let tries = 0; tries < 200; tries += 1) {
      turn += 1
      const [passage, other] = [known[pick(known.length)]!, known[pick(known.length)]!]
      if (passage === other) continue
      const claim = ATTACKS[names[turn % names.length]!]!(passage, other, pick)
      if (claim !== null) return [written(claim, labels)]
    }
    return []
  }
  server.script((request) => ({ say: WRITINGS[pick(WRITINGS.length)]!(attack(request)) }))
  let now = 1_800_000_000_000
  const house = await fluentHouse(server, { now: () => now })
  const questions = shelf.knowledge.questions.slice(0, OVER_HTTP)
  for (const { ask, language } of questions) {
    now += 61_000
    const { outcome } = await answerQuestion(shelf, ask, language)
    expect([ask, (await house.ask(ask)).answer.outcome]).toEqual([ask, outcome])
  }
  expect(new Set(house.composed)).toEqual(new Set(['model unverified']))
  expect(house.composed).toHaveLength(questions.length)
}, 170_000)
