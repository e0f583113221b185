import { afterEach, expect, test } from '@jest/globals'
import { openPassingState } from '../../src/app/open-state-of.js'
import { createResilientState } from '../../src/storage/resilient-state.js'
import { reply, scriptedAssistant } from '../support/adapter-contract.js'
import { CHANNEL, CHAT, message, PEOPLE, startTeamsBot } from '../support/teams-bot.js'
import { startTeamsServer, TENANT, wordsOn } from '../support/teams-server.js'
import { until } from '../support/until.js'

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

type Activity = ReturnType<typeof message>
const data = (eventType: string) => ({ tenant: { id: TENANT }, eventType })
const edit = (of: Activity, text: string, second: number) => ({
  ...of,
  type: 'messageUpdate',
  text,
  timestamp: `2026-11-25T10:00:0${second}.000Z`,
  channelData: data('editMessage'),
})
const deletion = ({ text: _gone, ...of }: Activity) => ({
  ...of,
  type: 'messageDelete',
  channelData: data('softDeleteMessage'),
})
const undeletion = (of: Activity) => ({
  ...edit(of, of.text, 9),
  channelData: data('undeleteMessage'),
})

/** Two processes on one store; what they are asked waits for `gate` where there is one. */
async function begin(gate: Promise<void> = Promise.resolve()) {
  const teams = await startTeamsServer()
  closers.push(teams.close)
  for (const room of [CHANNEL, CHAT]) teams.roster(room, PEOPLE)
  const { assistant, asked } = scriptedAssistant(async ({ text }) => {
    await gate
    return reply([{ kind: 'text', text: `about ${text}` }])
  })
  const state = createResilientState({}, { open: openPassingState, clock: Date.now })
  await state.tried
  closers.push(() => state.close())
  const [bot, other] = [
    await startTeamsBot(teams, assistant, { state }),
    await startTeamsBot(teams, assistant, { state }),
  ]
  closers.push(bot.stop, other.stop)
  const settled = async () => {
    await bot.adapter.stop()
    await other.adapter.stop()
    return teams.messages.map(({ activity }) => wordsOn(activity))
  }
  return { teams, bot, other, asked, settled, texts: () => asked.map(({ text }) => text) }
}

test('of two edits the later one stands, whichever comes first', async () => {
  const { teams, bot, texts, settled } = await begin()
  const first = message(teams, 'first')
  await bot.post(first)
  await until(() => teams.messages.length === 1)
  await bot.post(edit(first, 'third', 3))
  await bot.post(edit(first, 'second', 2))
  expect(await settled()).toEqual(['about third'])
  expect(texts()).toEqual(['first', 'third'])
})

test.each(['personal', 'channel'] as const)(
  'an edit that comes before what it edits is what is answered, once (%s)',
  async (room) => {
    const { teams, bot, texts, settled } = await begin()
    const first = message(teams, 'first', { room })
    await bot.post(edit(first, first.text.replace('first', 'second'), 2))
    await bot.post(first)
    await bot.post(first)
    expect(await settled()).toEqual(['about second'])
    expect(texts()).toEqual(['second'])
  },
)

test('a question that is deleted before it comes is not answered, whichever process it comes to', async () => {
  const { teams, bot, other, settled } = await begin()
  const [here, there] = [message(teams, 'here'), message(teams, 'there')]
  await bot.post(deletion(here))
  await bot.post(deletion(there))
  await bot.post(here)
  await other.post(there)
  expect(await settled()).toEqual([])
})

test.each(['personal', 'channel'] as const)(
  'a question that is deleted while another process answers it is not answered (%s)',
  async (room) => {
    let go: () => void = () => {}
    const { teams, bot, other, asked, settled } = await begin(
      new Promise((resolve) => {
        go = resolve
      }),
    )
    const question = message(teams, 'never mind', { room })
    await bot.post(question)
    await until(() => asked.length === 1)
    await other.post(deletion(question))
    go()
    expect(await settled()).toEqual([])
  },
)

test('a deletion that is taken back is one no more', async () => {
  const { teams, bot, other, settled } = await begin()
  const question = message(teams, 'how?')
  await bot.post(question)
  await until(() => teams.messages.length === 1)
  await bot.post(deletion(question))
  await until(() => teams.messages.length === 0)
  await other.post(undeletion(question))
  expect(await settled()).toEqual(['about how?'])
})
