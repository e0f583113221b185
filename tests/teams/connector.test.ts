import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createBotFramework } from '../../adapters/teams/bot-framework.js'
import { createConnector } from '../../adapters/teams/connector.js'
import type { Conversation } from '../../adapters/teams/conversation.js'
import { settingsFor } from '../support/teams-bot.js'
import { BOT, startTeamsServer, TENANT, type TeamsServer } from '../support/teams-server.js'

let teams: TeamsServer
beforeEach(async () => {
  teams = await startTeamsServer()
})
afterEach(() => teams.close())

const room = (id: string): Conversation => ({
  id,
  room: 'channel',
  serviceUrl: teams.url,
  tenant: TENANT,
  bot: BOT,
})
const connectorOn = (loginUrl = teams.loginUrl) => {
  const { app } = settingsFor(teams)
  const { token } = createBotFramework(
    settingsFor(teams, { app: { ...app!, cloud: { ...app!.cloud, loginUrl } } }),
  )
  return createConnector({ token, wait: async () => undefined })
}

test('a token that is refused before its time is asked for anew, once, and the message goes through', async () => {
  const connector = connectorOn()
  await connector.send(room('19:a'), { type: 'message', text: 'one', summary: 'one' })
  teams.revoke()
  await connector.send(room('19:a'), { type: 'message', text: 'two', summary: 'two' })
  expect(teams.messages.map(({ activity }) => activity.text)).toEqual(['one', 'two'])
  expect(teams.calls.map(({ status }) => status)).toEqual([201, 401, 201])
})

test('the secret is not carried to where the login sends us on', async () => {
  let asked = 0
  const elsewhere = createServer((_request, response) => {
    asked += 1
    response.end('{}')
  })
  const login = createServer((_request, response) => {
    const { port } = elsewhere.address() as AddressInfo
    response.writeHead(307, { location: `http://127.0.0.1:${port}/` }).end()
  })
  for (const server of [elsewhere, login])
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const connector = connectorOn(`http://127.0.0.1:${(login.address() as AddressInfo).port}`)
  await expect(connector.member(room('19:a'), 'x')).rejects.toMatchObject({ code: 'teams-refused' })
  expect(asked).toBe(0)
  for (const server of [elsewhere, login]) server.close()
})

test('a roster of several pages is read to its end', async () => {
  teams.pages(2)
  const members = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }))
  teams.roster('19:a', members)
  expect(await connectorOn().members(room('19:a'))).toEqual(members)
})

test('danger overtakes what waits in the same conversation', async () => {
  const connector = connectorOn()
  const say = (text: string, urgent = false) =>
    connector.send(room('19:a'), { type: 'message', text, summary: text }, { urgent })
  await Promise.all([...Array.from({ length: 5 }, (_, at) => say(`${at}`)), say('112', true)])
  expect(teams.messages.map(({ activity }) => activity.text)).toEqual(['0', '112', '1', '2', '3', '4'])
})
