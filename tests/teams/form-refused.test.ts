import { expect, test } from '@jest/globals'
import type { Block } from '../../src/index.js'
import { reply, scriptedAssistant } from '../support/adapter-contract.js'
import { CHAT, message, PEOPLE, startTeamsBot } from '../support/teams-bot.js'
import { startTeamsServer, wordsOn } from '../support/teams-server.js'
import { until } from '../support/until.js'

const BUTTON = { label: 'Go on', token: '["say","x"]', style: 'plain', says: '' } as const
const DANGER: readonly Block[] = [
  { kind: 'callout', tone: 'urgent', text: 'Call 112 now.' },
  { kind: 'actions', items: [BUTTON] },
]
const COURSE: readonly Block[] = [
  { kind: 'text', text: 'The next step.' },
  { kind: 'progress', done: 1, of: 2, text: 'Step 1' },
]

test.each([
  [400, 'Call 112 now.', DANGER],
  [413, 'Call 112 now.', DANGER],
  [413, 'The next step.', COURSE],
])('where Teams answers %i, "%s" is said in bare words', async (status, words, blocks) => {
  const teams = await startTeamsServer()
  teams.roster(CHAT, PEOPLE)
  const { assistant } = scriptedAssistant(() => {
    teams.fail(1, status)
    return reply(blocks)
  })
  const bot = await startTeamsBot(teams, assistant)
  await bot.post(message(teams, 'she is in danger'))
  await until(() => teams.messages.length === 1)
  expect(wordsOn(teams.messages[0]!.activity)).toContain(words)
  expect(teams.messages[0]!.activity.attachments).toBeUndefined()
  expect(teams.faults).toEqual([])
  await bot.stop()
  await teams.close()
})
