import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { compose, type House } from '../../src/app/compose.js'
import { readConfig } from '../../src/app/config.js'
import { LEADS_USAGE, runLeadsCommand } from '../../src/app/leads-command.js'
import { openState } from '../../src/storage/open-state.js'

const KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url))
const NOW = Date.UTC(2026, 10, 25, 12)

describe('npm run leads', () => {
  let house: House
  let dataDir: string
  let passage: string
  const config = () => readConfig({ KNOWLEDGE_DIR: KNOWLEDGE, DATA_DIR: dataDir })
  const run = async (...args: string[]) => {
    const lines: string[] = []
    const code = await runLeadsCommand(args, {
      open: () => openState({ dataDir, clock: () => NOW }),
      shelf: () => house.ready,
      print: (line) => lines.push(line),
      clock: () => NOW,
      language: 'en',
      timeZone: 'Europe/Berlin',
      terminal: { width: 100, colour: false },
    })
    return [code, lines.join('\n')] as const
  }

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'secure-base-leads-'))
    const state = await openState({ dataDir, clock: () => NOW })
    house = compose(config(), { clock: () => NOW, unlimited: true, state, notify: async () => false })
    const { knowledge } = await house.ready
    passage = knowledge.passages[0]!.id
    for (const [id, question] of [
      ['q1', 'How do we store her suitcase?'],
      ['q2', 'Who feeds the cat?'],
    ] as const)
      await state.handedOn.handOn(
        { id, question, language: 'en', topic: null, person: id === 'q2' ? 'slack:T1:U_ADA' : null },
        { kind: 'hand_on', question: id, person: 'slack:T1:U_ADA', at: NOW },
        NOW,
      )
    for (const person of ['a', 'b', 'c']) await state.topics.meet('responses/court', person, NOW)
    await state.topics.meet('responses/met-by-one', 'a', NOW)
    const given = { answer: 'a1', person: 'a', passages: [passage], line: 'too long for the stairs' }
    await state.feedback.give({ ...given, verdict: 'not_helpful' }, NOW)
    await state.close()
  }, 60_000)
  afterAll(() => house.close())

  test('gaps: each with what to type when it is dealt with; a topic only once three people met it', async () => {
    const [code, said] = await run('gaps')
    expect(code).toBe(0)
    expect(said).toContain('How do we store her suitcase? (passed on 2026-11-25)')
    expect(said).toContain('Done: npm run leads -- gaps 1')
    expect(said).toContain('slack:T1:U_ADA: Who feeds the cat?')
    expect(said).toContain('3 people')
    expect(said).toContain('Done: npm run leads -- gaps 3')
    expect(said).not.toContain('met-by-one')
    expect(said).not.toContain('gaps 4')
  })

  test('what is dealt with is gone from the list', async () => {
    expect((await run('gaps', '1'))[0]).toBe(0)
    const [, after] = await run('gaps')
    expect(after).not.toContain('suitcase')
    expect(after).toContain('Who feeds the cat?')
    expect(await run('gaps', '9')).toEqual([1, 'There is no entry 9: `npm run leads -- gaps` shows 2.'])
  })

  test('feedback: with the passage, its file and the line that was written', async () => {
    const [, said] = await run('feedback')
    const { knowledge } = await house.ready
    expect(said.replace(/\s+/gu, ' ')).toContain(`[${knowledge.passages[0]!.file}]`)
    expect(said).toContain('too long for the stairs')
    expect((await run('feedback', '1'))[0]).toBe(0)
    expect((await run('feedback'))[1]).not.toContain('too long for the stairs')
  })

  test('status tells of the folder', async () => {
    const { knowledge } = await house.ready
    expect((await run('status'))[1]).toContain(String(knowledge.passages.length))
  })

  test.each([[], ['gap'], ['gaps', 'two'], ['status', '1'], ['gaps', '1', '2']])(
    'anything else (%s) shows how it is used',
    async (...args) => {
      expect(await run(...args)).toEqual([2, LEADS_USAGE])
    },
  )
})
