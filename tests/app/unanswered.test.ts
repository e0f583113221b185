import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterAll, describe, expect, test } from '@jest/globals'
import { readConfig } from '../../src/app/config.js'
import { createKeyboardHouses } from '../../src/app/keyboard-houses.js'
import { createLog } from '../../src/app/log.js'
import { serve } from '../../src/app/serve.js'
import type { AssistantParts } from '../../src/domain/asked.js'
import { createAssistant } from '../../src/domain/assistant.js'
import type { Shelf } from '../../src/domain/ports.js'
import type { Inbound } from '../../src/domain/question.js'
import { createUrgentScreen } from '../../src/safety/screen-urgent.js'
import { createUrgentNotice } from '../../src/safety/urgent-notice.js'
import { openState } from '../../src/storage/open-state.js'
import { smallShelf } from '../support/small-folder.js'
import { until } from '../support/until.js'

const home = mkdtempSync(join(tmpdir(), 'secure-base-unanswered-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const SHELF = smallShelf({
  'notes/contact.md':
    '---\ntitle: Keeping contact\n---\n- Contact that is kept helps her to come back. [@alpha2020]\n',
})
const BROKEN: Shelf = {
  ...SHELF,
  retriever: {
    find: async () => {
      throw new TypeError('cannot read "Mirela went back" of undefined')
    },
  },
}
const CANNOT_READ = /cannot read the knowledge folder|Wissensordner gerade nicht lesen/u

const inboundOf = (text: string): Inbound => ({
  text,
  thread: null,
  person: 'ada',
  as: 'staff',
  place: 'channel',
  event: null,
  locale: null,
})

/** The pipeline itself over the real screening and a real store; everything else lets the question through. */
async function ask(shelf: AssistantParts['shelf'], text: string, signal?: AbortSignal) {
  const state = await openState({ dataDir: ':memory:', clock: Date.now })
  const failures: unknown[] = []
  const assistant = createAssistant({
    shelf,
    clean: (text) => ({ text, cut: false, rest: [] }),
    screen: createUrgentScreen([]),
    notice: createUrgentNotice(null),
    seen: state.seen,
    tellLanguage: () => null,
    timeZone: 'Europe/Berlin',
    access: () => ({ allowed: true, as: 'staff', visibility: 'thread' }),
    redact: (text) => ({ text, removed: [] }),
    readIntent: () => ({ intent: 'question', language: null }),
    desks: [],
    threads: {
      last: () => null,
      remember: () => undefined,
      forget: () => undefined,
      offered: () => null,
      offer: () => undefined,
    },
    preferences: state.preferences,
    topics: state.topics,
    clock: Date.now,
    newId: () => 'id',
    defaultLanguage: 'en',
    failed: (...failure) => failures.push(failure),
  })
  try {
    const handled = await assistant.handle(inboundOf(text), signal === undefined ? {} : { signal })
    return { handled, failures, said: JSON.stringify(handled?.reply.blocks) }
  } finally {
    await state.close()
  }
}

describe('what breaks while answering', () => {
  test.each([
    ['how do I keep contact with her', 'Something went wrong on my side', 'ask a colleague'],
    ['wie halte ich mit ihr Kontakt', 'Bei mir ist etwas schiefgegangen', 'frag'],
  ])(
    'is not called an outage of the folder (%s), and is noted by its kind alone',
    async (text, own, person) => {
      const { said, failures } = await ask(() => BROKEN, text)
      expect(said).toContain(own)
      expect(said).toContain(person)
      expect(said).not.toMatch(CANNOT_READ)
      expect(failures).toEqual([['answer', 'TypeError', null]])
      expect(said + JSON.stringify(failures)).not.toContain('Mirela')
    },
  )

  test('a folder that cannot be read is called that, and noted with the code', async () => {
    const away = () => Promise.reject(Object.assign(new Error('/srv/x'), { code: 'EIO' }))
    const { said, failures } = await ask(away, 'how do I keep contact with her')
    expect(said).toMatch(CANNOT_READ)
    expect(failures).toEqual([['folder', 'Error', 'EIO']])
  })

  test('in danger the urgent part comes whatever breaks, and it is noted, too', async () => {
    for (const shelf of [() => BROKEN, () => Promise.reject(new Error('away'))]) {
      const { handled, failures } = await ask(shelf, 'she has taken all her pills and wants to die')
      expect(handled?.answer.outcome).toBe('urgent')
      expect(failures).toHaveLength(1)
    }
  })

  test('whoever pressed "Stop" is neither answered nor noted', async () => {
    const failing = ask(() => BROKEN, 'how do I keep contact with her', AbortSignal.abort())
    await expect(failing).rejects.toThrow(TypeError)
  })
})

describe('without a folder', () => {
  const nowhere = { KNOWLEDGE_DIR: join(home, 'nowhere') }

  test('a question is told that it cannot be read, not that there is no source', async () => {
    const houses = createKeyboardHouses(() => undefined)
    const { assistant } = houses.open(readConfig({ ...nowhere, DATA_DIR: join(home, 'asked') }))
    for (const text of ['why does she go back to him?', 'warum geht sie zu ihm zurück?']) {
      const handled = await assistant.handle(inboundOf(text))
      expect(JSON.stringify(handled?.reply.blocks)).toMatch(CANNOT_READ)
      expect(handled?.answer.outcome).toBe('conversation')
    }
    await houses.close()
  })

  test('/readyz says so with what to do, the log too, and it is well again once the folder is there', async () => {
    const logged: string[] = []
    const sink = new Writable({
      write(chunk, _encoding, done) {
        logged.push(String(chunk))
        done()
      },
    })
    const folder = join(home, 'later')
    const config = readConfig({
      KNOWLEDGE_DIR: folder,
      DATA_DIR: join(home, 'served'),
      PORT: '0',
      TEAMS_LOCAL: '1',
    })
    const serving = await serve(config, createLog('info', sink))
    try {
      const knowledge = async () => {
        const { parts } = (await (await fetch(`${serving.url}/readyz`)).json()) as {
          parts: { name: string }[]
        }
        return parts.find(({ name }) => name === 'knowledge')
      }
      await until(() => logged.some((line) => line.includes('knowledge-missing')))
      expect(await knowledge()).toEqual({
        name: 'knowledge',
        state: 'degraded',
        reason: 'folder-missing',
        remedy: 'Look whether KNOWLEDGE_DIR is there and may be read.',
      })
      mkdirSync(join(folder, 'notes'), { recursive: true })
      await until(async () => JSON.stringify(await knowledge()).includes('no-passages'))
      writeFileSync(
        join(folder, 'references.bib'),
        '@online{house2021, title={House rules}, author={{The House}}, year={2021}, url={https://example.org/house}}\n',
      )
      writeFileSync(
        join(folder, 'notes', 'contact.md'),
        '---\ntitle: Keeping contact\n---\n- Contact that is kept helps her to come back. [@house2021]\n',
      )
      await until(async () => JSON.stringify(await knowledge()).includes('"ok"'))
    } finally {
      await serving.stop()
    }
  })
})
