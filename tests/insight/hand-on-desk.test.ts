import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { DeskTurn } from '../../src/domain/desk.js'
import type { Json } from '../../src/domain/json.js'
import type { Language } from '../../src/domain/language.js'
import { createHandOnDesk } from '../../src/insight/hand-on-desk.js'
import { type OpenState, openState } from '../../src/storage/open-state.js'
import { smallShelf } from '../support/small-folder.js'

let state: OpenState
let told: string[]
/** Leads who can be written to. */
let reachable: readonly string[]
/** The platform is tried again and again. */
let hangs: boolean
beforeEach(async () => {
  state = await openState({ dataDir: ':memory:', clock: Date.now })
  told = []
  reachable = ['U_LEAD']
  hangs = false
})
afterEach(() => state.close())

const WITH_LEADS = smallShelf({ 'organisation.yaml': 'name: The House\nleads: [U_LEAD, U_SECOND]\n' })
const WITHOUT = smallShelf({ 'organisation.yaml': 'name: The House\n' })
const QUESTION = 'who pays for the interpreter'

async function press(
  kind: 'pass_on' | 'ask_person',
  { person = 'ada', answer = 'answer-1', language = 'en' as Language, shelf = WITH_LEADS, data = {} } = {},
): Promise<string> {
  const desk = createHandOnDesk({
    handedOn: state.handedOn,
    introduce: async () => null,
    redact: (text) => ({ text, removed: [] }),
    notify: async (to) => {
      told.push(to)
      if (hangs) await new Promise(() => undefined)
      return reachable.includes(to)
    },
  })
  const carried: Json = { answer, question: QUESTION, language, ...data }
  const turn: DeskTurn = {
    person,
    as: 'staff',
    place: 'channel',
    thread: null,
    language,
    intent: null,
    press: { kind, data: carried },
    text: '',
    shelf: async () => shelf,
    timeZone: 'Europe/Berlin',
    now: 1,
  }
  const said = await desk.handle(turn)
  if (said === null || 'ask' in said) throw new Error('it says nothing')
  return said.blocks.map((block) => ('text' in block ? block.text : '')).join('\n')
}
const open = () => state.handedOn.open(20)

test('a platform that is away for long does not keep her waiting: it is noted, and said so', async () => {
  hangs = true
  expect(await press('pass_on')).toContain('I could not reach any of them just now')
  expect(await open()).toHaveLength(1)
}, 60_000)

describe('a second press', () => {
  test.each(['pass_on', 'ask_person'] as const)(
    'of %s adds nothing, tells nobody, and says so',
    async (kind) => {
      expect(await press(kind)).toContain(QUESTION)
      expect(told).toEqual(['U_LEAD', 'U_SECOND'])
      expect(await press(kind)).toContain('Your leads have this question already.')
      expect(await open()).toHaveLength(1)
      expect(told).toHaveLength(2)
    },
  )

  test('asking by name after passing on without one is something new', async () => {
    await press('pass_on')
    await press('ask_person')
    expect((await open()).map(({ person }) => person).sort()).toEqual(['ada', null])
  })

  test('so is a colleague’s press, and a later answer to the same words', async () => {
    await press('pass_on')
    await press('pass_on', { person: 'bea' })
    await press('pass_on', { answer: 'answer-2' })
    expect(await open()).toHaveLength(3)
  })

  test('a button of an earlier version, without the id of its answer, counts once all the same', async () => {
    await press('pass_on', { data: { answer: null } })
    await press('pass_on', { data: { answer: null } })
    expect(await open()).toHaveLength(1)
  })

  test('the id that leads see tells nobody who pressed', async () => {
    await press('pass_on')
    const [{ id } = { id: '' }] = await open()
    expect(id).toMatch(/^[\w-]{43}$/u)
    const other = await openState({ dataDir: ':memory:', clock: Date.now })
    // Another key, another id: without the key nobody can try out persons.
    expect(await other.handedOn.idOf('answer-1', 'pass_on', 'ada')).not.toBe(id)
    await other.close()
  })
})

describe('where no lead hears of it', () => {
  const LEADS_HAVE =
    /Your leads have|Passed on to your leads|Deine Leitung hat|An deine Leitung weitergegeben/u

  test.each(['pass_on', 'ask_person'] as const)(
    'and some are named, %s says that none was reached, and does not claim otherwise',
    async (kind) => {
      reachable = []
      const english = await press(kind)
      expect(english).toContain('I could not reach any of them just now')
      const german = await press(kind, { language: 'de', answer: 'answer-2' })
      expect(german).toContain('Gerade habe ich niemanden von ihnen erreicht')
      for (const said of [english, german]) {
        expect(said).toContain(QUESTION)
        expect(said).not.toMatch(LEADS_HAVE)
        expect(said).not.toContain('organisation.yaml')
      }
      expect(await open()).toHaveLength(2)
    },
  )

  test.each(['pass_on', 'ask_person'] as const)('since none is named, %s says that', async (kind) => {
    for (const said of [await press(kind, { shelf: WITHOUT }), await press(kind, { shelf: WITHOUT })]) {
      expect(said).toContain('No lead is named in organisation.yaml yet')
      expect(said).not.toMatch(LEADS_HAVE)
    }
    expect(await open()).toHaveLength(1)
  })

  test('one who is reached is enough', async () => {
    reachable = ['U_SECOND']
    expect(await press('pass_on')).toBe(`Passed on to your leads, without your name: "${QUESTION}"`)
  })
})
