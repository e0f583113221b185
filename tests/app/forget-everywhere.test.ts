import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test } from '@jest/globals'
import { compose } from '../../src/app/compose.js'
import { readConfig } from '../../src/app/config.js'
import { type OpenState, openState } from '../../src/storage/open-state.js'
import { createResilientState } from '../../src/storage/resilient-state.js'
import { everyFact } from '../storage/support/tables.js'
import { runHouse } from '../support/run-house.js'
import { createActor } from '../support/slack/actor.js'
import { COLLEAGUE, directOf, GERMAN } from '../support/slack/world.js'
import { CHANNEL, MEMBER, message, PEOPLE, settingsFor, startTeamsBot } from '../support/teams-bot.js'
import { startTeamsServer } from '../support/teams-server.js'
import { until } from '../support/until.js'

const home = mkdtempSync(join(tmpdir(), 'secure-base-forget-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))
const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})
const rows = async (state: OpenState) => (await everyFact(state.engine)).join('\n')

test('Teams: once she is forgotten, neither she nor her chat stands anywhere; the others’ do', async () => {
  const teams = await startTeamsServer()
  closers.push(teams.close)
  const other = { id: '29:other', aad: '11111111-0000-4000-8000-000000000009' }
  const known = { ...PEOPLE[0]!, id: other.id, aadObjectId: other.aad }
  const herChat = `a:${MEMBER.id}`
  const otherChat = `a:${other.id}`
  for (const room of [CHANNEL, herChat, otherChat]) teams.roster(room, [...PEOPLE, known])
  const place = { dataDir: join(home, 'teams'), clock: Date.now }
  const state = createResilientState({}, { open: () => openState(place), clock: Date.now })
  closers.push(state.close)
  const house = compose(readConfig({ DATA_DIR: join(home, 'teams') }), {
    clock: Date.now,
    unlimited: true,
    state,
    notify: async () => false,
  })
  closers.push(house.close)
  await house.ready
  // The first question builds word lists; afterwards no request waits long.
  await house.assistant.handle({
    text: 'why does she go back to him?',
    thread: null,
    person: 'nobody',
    as: 'staff',
    place: 'channel',
    event: null,
    locale: null,
  })
  const bot = await startTeamsBot(teams, house.assistant, { settings: settingsFor(teams), state })
  closers.push(bot.stop)
  const beside = await openState(place)
  closers.push(beside.close)
  const ask = async (text: string, options: Parameters<typeof message>[2] = {}) => {
    const before = teams.messages.length
    await bot.post(message(teams, text, options))
    await until(() => teams.messages.length > before)
    await until(
      async () => (await beside.engine.db.selectFrom('underway').selectAll().execute()).length === 0,
    )
  }
  await bot.post({ ...message(teams, ''), type: 'installationUpdate', action: 'add' })
  for (const from of [MEMBER, other]) {
    await ask('she went back to him again, what do I say?', { from })
    await ask('she went back to him again, what do I say?', { from, room: 'channel' })
  }
  expect(await rows(beside)).toContain(herChat)

  await ask('forget me now')
  await bot.stop()
  const left = await rows(beside)
  expect(left).not.toContain(herChat)
  expect(left).not.toContain(MEMBER.aad)
  expect(left).toContain(otherChat)
}, 120_000)

test('Slack: once she is forgotten, neither she nor her direct messages stand anywhere; the others’ do', async () => {
  const place = { dataDir: join(home, 'slack'), clock: Date.now }
  const house = await runHouse('http', { DATA_DIR: place.dataDir })
  closers.push(house.stop)
  const beside = await openState(place)
  closers.push(beside.close)
  const say = async (user: string, text: string) => {
    const who = createActor(house.slack, user)
    const before = who.sees().length
    await who.direct(text)
    await until(() => who.sees().length > before)
    await until(
      async () => (await beside.engine.db.selectFrom('underway').selectAll().execute()).length === 0,
    )
  }
  await say(GERMAN, 'sie ist wieder zu ihm zurück, was sage ich?')
  await say(COLLEAGUE, 'she went back to him again, what do I say?')
  expect(await rows(beside)).toContain(directOf(GERMAN))

  await say(GERMAN, 'vergiss mich jetzt')
  const left = await rows(beside)
  expect(left).not.toContain(directOf(GERMAN))
  expect(left).not.toContain(GERMAN)
  expect(left).toContain(directOf(COLLEAGUE))
}, 180_000)
