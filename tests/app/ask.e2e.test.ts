import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { runCli } from '../support/run-cli.js'

interface AnswerJson {
  outcome: string
  intent: string
  language: string
  question: string
  redacted: { kind: string; count: number }[]
  claims: { role: string; text: string; citations: number[] }[]
  sources: {
    number: number
    citekey: string
    reference: string
    url: string
    passages: { id: string; quote: string; file: string; lines: [number, number] }[]
  }[]
  urgent: {
    category: string
    steps: string[]
    helplines: { name: string; number: string; checked: string }[]
  } | null
  reply: string
}

const home = mkdtempSync(join(tmpdir(), 'secure-base-ask-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))
const env = { DATA_DIR: join(home, 'data') }

/** `told`: what is said beside the answers, on stderr; nothing as a rule. */
async function askAll(
  lines: readonly string[],
  extra: Readonly<Record<string, string>> = {},
  told = '',
): Promise<AnswerJson[]> {
  const ran = await runCli(['ask', '--json', '-'], {
    input: `${lines.join('\n')}\n`,
    env: { ...env, ...extra },
  })
  expect(ran.err).toBe(told)
  expect(ran.code).toBe(0)
  return ran.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as AnswerJson)
}

const golden = readFileSync('tests/golden/questions.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { text: string })

describe('ask --json -', () => {
  test('answers every question of the golden set in order, each claim cited, each quote in its file, each source open', async () => {
    const answers = await askAll(golden.map((question) => question.text))
    expect(answers).toHaveLength(golden.length)
    const files = new Map<string, string[]>()
    const linesOf = (file: string): string[] => {
      const known = files.get(file) ?? readFileSync(file, 'utf8').split('\n')
      files.set(file, known)
      return known
    }
    let claims = 0
    for (const answer of answers) {
      const numbers = new Set(answer.sources.map((source) => source.number))
      for (const claim of answer.claims) {
        claims += 1
        expect(claim.citations.length).toBeGreaterThan(0)
        expect(claim.citations.every((number) => numbers.has(number))).toBe(true)
      }
      for (const source of answer.sources) {
        expect(source.url).toMatch(/^https:\/\/[^\s]+\.[^\s]+$/u)
        for (const { quote, file, lines } of source.passages) {
          const there = linesOf(file)
            .slice(lines[0] - 1, lines[1])
            .join(' ')
            .replace(/\s+/gu, ' ')
          expect(there).toContain(quote)
        }
      }
      if (answer.outcome === 'pointers' || answer.outcome === 'not_covered') expect(answer.claims).toEqual([])
      expect(answer.reply.length).toBeGreaterThan(0)
    }
    expect(claims).toBeGreaterThan(golden.length)
  })

  test('the first question of the README is answered with its roles', async () => {
    const [answer] = await askAll(['she went back to him again, what do I say?'])
    expect(answer!.outcome).toBe('answered')
    expect(new Set(answer!.claims.map((claim) => claim.role))).toEqual(
      expect.objectContaining(new Set(['dynamic', 'say'])),
    )
    expect(answer!.claims.filter((claim) => claim.role === 'say').length).toBeGreaterThan(1)
    expect(answer!.reply).toContain('You could say')
  })

  test('odd lines are answered too, and none stops the stream', async () => {
    const odd = [
      '{',
      '{"text": 5}',
      '[]',
      'null',
      '{"text":"hi"}',
      '\u0000\u0001',
      '𓂀'.repeat(3000),
      '{"text":"warum geht sie zurück?","place":"dm","as":"volunteer"}',
    ]
    const told = [
      'Line 1: it begins like JSON and is none, so all of it is taken as the question.\n',
      'Line 2: it has no "text", so all of it is taken as the question.\n',
    ]
    const answers = await askAll(odd, {}, told.join(''))
    expect(answers).toHaveLength(odd.length)
    expect(answers[4]!.intent).toBe('greeting')
    expect(answers[7]!.language).toBe('de')
    expect(answers[7]!.outcome).toBe('answered')
  })

  test('lines of one thread are one conversation: a follow-up is understood from what was asked before', async () => {
    const [first, follow, alone] = await askAll([
      JSON.stringify({ text: 'she freezes and stares into nothing, what can I do?', thread: 'a' }),
      JSON.stringify({ text: 'and what do I say?', thread: 'a' }),
      JSON.stringify({ text: 'and what do I say?', thread: 'b' }),
    ])
    const keys = (answer: AnswerJson): string[] =>
      answer.sources.flatMap((source) => source.passages.map((passage) => passage.file))
    expect(keys(follow!).some((file) => keys(first!).includes(file))).toBe(true)
    expect(follow!.outcome).toBe('answered')
    expect(alone!.outcome).not.toBe('answered')
  })

  test('a guest is refused with nothing of substance', async () => {
    const [answer] = await askAll([
      JSON.stringify({ text: 'she went back to him again, what do I say?', as: 'guest' }),
    ])
    expect(answer).toMatchObject({ outcome: 'refused', claims: [], sources: [], question: '' })
  })

  test('danger comes first, also for a guest, and with no knowledge folder at all', async () => {
    const text = 'she took the whole strip of pills and is getting drowsy'
    const [staff, guest] = await askAll([text, JSON.stringify({ text, as: 'guest' })])
    for (const answer of [staff!, guest!]) {
      expect(answer.outcome).toBe('urgent')
      expect(answer.urgent!.steps.join(' ')).toContain('112')
      expect(answer.reply.indexOf('112')).toBeLessThan(400)
      expect(answer.urgent!.helplines.every((line) => /^\d{4}-\d{2}-\d{2}$/u.test(line.checked))).toBe(true)
    }
    const nothing = join(home, 'nothing-here')
    const told = `The knowledge folder ${nothing} is not there. Check KNOWLEDGE_DIR, or whether the shared drive is connected.\n`
    const [bare] = await askAll([text], { KNOWLEDGE_DIR: nothing }, told)
    expect(bare!.outcome).toBe('urgent')
  })

  test('danger at the end of a message that is far too long is danger', async () => {
    const talk = 'Today we cooked together and then looked at photos of her village. '
    const [told, harmless] = await askAll([
      `${talk.repeat(115)}She says she will kill herself tonight. ${talk.repeat(10)}`,
      talk.repeat(125),
    ])
    expect([told!.outcome, told!.urgent?.category]).toEqual(['urgent', 'suicide'])
    expect(harmless!.urgent).toBeNull()
  })

  test('personal details are taken out before the search and told kindly', async () => {
    const [answer] = await askAll(['Frau Popescu (0151 23456789) went back to him again, what do I say?'])
    expect(answer!.question).not.toMatch(/Popescu|23456789/u)
    expect(answer!.reply).not.toMatch(/Popescu|23456789/u)
    expect(answer!.redacted.map((one) => one.kind).sort()).toEqual(['name', 'phone'])
  })
})

describe('a new note', () => {
  test('dropped into the folder with its source is found and cited at the next start', async () => {
    const folder = join(home, 'knowledge')
    cpSync('knowledge', folder, { recursive: true })
    const before = await askAll(['what do lighthouse keepers know about waiting'], { KNOWLEDGE_DIR: folder })
    writeFileSync(
      join(folder, 'notes', 'lighthouse.md'),
      '---\ntitle: What lighthouse keepers know about waiting\n---\n- Lighthouse keepers say that waiting is easier with a lamp that is lit every evening. [@keeper2026]\n',
    )
    writeFileSync(
      join(folder, 'references.bib'),
      `${readFileSync('knowledge/references.bib', 'utf8')}\n@online{keeper2026, title={Waiting}, author={Keeper, Ida}, year={2026}, url={https://example.org/waiting}}\n`,
    )
    const after = await askAll(['what do lighthouse keepers know about waiting'], { KNOWLEDGE_DIR: folder })
    expect(before[0]!.sources.map((source) => source.citekey)).not.toContain('keeper2026')
    expect(after[0]!.outcome).toBe('answered')
    expect(after[0]!.claims[0]!.text).toContain('lamp that is lit every evening')
    expect(after[0]!.sources[0]).toMatchObject({
      number: 1,
      citekey: 'keeper2026',
      url: 'https://example.org/waiting',
    })
  })
})

test('one answer in danger names who is on call in the house, and hears the words for danger of its own', async () => {
  const knowledge = join(home, 'house')
  cpSync('knowledge', knowledge, { recursive: true })
  const file = join(knowledge, 'organisation.yaml')
  const written = readFileSync(file, 'utf8')
    .replace('on_call: { name: "", phone: "" }', 'on_call: { name: "Ruth", phone: "0151 000000" }')
    .replace('# urgent_phrases:', 'urgent_phrases:')
    .replace('#   - { category: trafficker_contact', '  - { category: trafficker_contact')
  writeFileSync(file, written)
  const [door, car] = await askAll(['he is at the door with a knife', 'the black car is back'], {
    KNOWLEDGE_DIR: knowledge,
    DATA_DIR: join(home, 'house-data'),
  })
  expect(door!.urgent!.steps.join(' ')).toContain('Ruth: 0151 000000')
  expect(car!.urgent?.category).toBe('trafficker_contact')
})
