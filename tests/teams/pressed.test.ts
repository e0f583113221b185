import { afterEach, expect, test } from '@jest/globals'
import { ConnectorError } from '../../adapters/teams/connector-error.js'
import { factsOf } from '../../adapters/teams/post.js'
import { writeToken } from '../../src/index.js'
import { reply, scriptedAssistant } from '../support/adapter-contract.js'
import { message, startTeamsBot } from '../support/teams-bot.js'
import { startTeamsServer, TENANT } from '../support/teams-server.js'
import { until } from '../support/until.js'

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

test('a press is no question: what it brought stays, whatever becomes of the press', async () => {
  const teams = await startTeamsServer()
  closers.push(teams.close)
  const { assistant, asked } = scriptedAssistant(() => reply([{ kind: 'text', text: 'here you are' }]))
  const bot = await startTeamsBot(teams, assistant)
  closers.push(bot.stop)
  const token = writeToken('passages', ['p1'])
  const press = message(teams, '', { more: { value: { token } } })
  await bot.post(press)
  await until(() => teams.messages.length === 1)
  expect(asked.map((one) => one.press)).toEqual([{ token, line: null }])
  await bot.post({
    ...press,
    type: 'messageDelete',
    channelData: { tenant: { id: TENANT }, eventType: 'softDeleteMessage' },
  })
  await bot.adapter.stop()
  expect(teams.messages).toHaveLength(1)
})

test('a refusal is logged with what Teams said, anything else by its kind', () => {
  expect(factsOf(new ConnectorError(403, 'BotNotInConversationRoster'))).toEqual({
    status: 403,
    reason: 'BotNotInConversationRoster',
  })
  const quoting = Object.assign(new TypeError('Mirela is pregnant'), { code: 'ERR_X' })
  expect(factsOf(quoting)).toEqual({ kind: 'TypeError', code: 'ERR_X' })
  expect(factsOf('Mirela')).toEqual({ kind: 'string', code: '' })
})
