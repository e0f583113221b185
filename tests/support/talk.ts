import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll } from '@jest/globals'
import { compose, type House } from '../../src/app/compose.js'
import { readConfig } from '../../src/app/config.js'
import type { Handled } from '../../src/domain/assistant.js'
import type { Inbound, Place, Standing } from '../../src/domain/question.js'
import type { Block, Button, Reply } from '../../src/domain/reply.js'
import type { State } from '../../src/domain/stores.js'
import { openState } from '../../src/storage/open-state.js'

export const KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url))
export const HOUR = 60 * 60 * 1000
export const DAY = 24 * HOUR

/** One cache for all houses of a test file: the folder is read and indexed once. */
const CACHE = mkdtempSync(join(tmpdir(), 'secure-base-course-'))
process.once('exit', () => rmSync(CACHE, { recursive: true, force: true }))

/** A house on a folder, with a state and a clock of its own. */
export interface TestHouse {
  readonly house: House
  readonly state: State
  /** Lets time pass. */
  pass(milliseconds: number): void
  now(): number
  close(): Promise<void>
}

export async function openHouse(folder = KNOWLEDGE, own?: State): Promise<TestHouse> {
  let now = Date.UTC(2026, 10, 23, 12)
  const clock = () => now
  const state = own ?? (await openState({ dataDir: ':memory:', clock }))
  const house = compose(readConfig({ KNOWLEDGE_DIR: folder, DATA_DIR: CACHE }), {
    clock,
    unlimited: true,
    state,
    notify: async () => false,
  })
  await house.ready
  return {
    house,
    state,
    pass: (milliseconds) => {
      now += milliseconds
    },
    now: clock,
    close: async () => {
      house.close()
      if (own === undefined) await state.close()
    },
  }
}

/** One house for all tests of a file (or of the `describe` around it): open before the first, closed behind the last. */
export function sharedHouse(): TestHouse {
  let opened: TestHouse
  beforeAll(async () => {
    opened = await openHouse()
  }, 120_000)
  afterAll(() => opened.close())
  return {
    get house() {
      return opened.house
    },
    get state() {
      return opened.state
    },
    pass: (milliseconds) => opened.pass(milliseconds),
    now: () => opened.now(),
    close: () => opened.close(),
  }
}

/** A person who writes and presses. */
export interface Talker {
  say(text: string): Promise<Handled>
  press(button: Button): Promise<Handled>
}

export function talker(
  { house }: TestHouse,
  person: string,
  as: Standing = 'volunteer',
  place: Place = 'dm',
): Talker {
  const from: Omit<Inbound, 'text'> = { person, as, place, thread: `dm-${person}`, event: null, locale: null }
  const handle = async (inbound: Inbound): Promise<Handled> => {
    const handled = await house.assistant.handle(inbound)
    if (handled === null) throw new Error('not answered')
    return handled
  }
  return {
    say: (text) => handle({ ...from, text }),
    press: ({ token }) => handle({ ...from, text: '', press: { token, line: null } }),
  }
}

export function blocks<K extends Block['kind']>(reply: Reply, kind: K): Extract<Block, { kind: K }>[] {
  return reply.blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind)
}

export function buttons(reply: Reply): Button[] {
  return blocks(reply, 'choices').flatMap((block) => block.items)
}

export function button(reply: Reply, label: string): Button {
  const found = buttons(reply).find((one) => one.label === label)
  if (found === undefined)
    throw new Error(
      `no button "${label}" among: ${buttons(reply)
        .map((one) => one.label)
        .join(', ')}`,
    )
  return found
}

/** The heading of the section that is shown; `null` where none is. */
export function headingOf(reply: Reply): string | null {
  return blocks(reply, 'heading')[0]?.text ?? null
}

/** How far she is in a module, or in the course. */
export function progressOf(reply: Reply): Extract<Block, { kind: 'progress' }> | undefined {
  return blocks(reply, 'progress')[0]
}
