import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { WebClient } from '@slack/web-api'
import { createPeople } from '../../adapters/slack/people.js'
import { BOT_TOKEN, MEMBER, TEAM } from '../support/slack/world.js'
import { type SlackDouble, startSlack } from '../support/slack-server.js'

let slack: SlackDouble
let now = 0
const logged: string[] = []
beforeEach(async () => {
  slack = await startSlack()
  now = 1_800_000_000_000
  logged.length = 0
})
afterEach(() => slack.close())

const MINUTE = 60_000

function people() {
  const write = (code: string): void => void logged.push(code)
  return createPeople({
    client: new WebClient(BOT_TOKEN, { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } }),
    clock: () => now,
    team: TEAM,
    wait: async () => undefined,
    log: { debug: write, info: write, warn: write, error: write },
  })
}

test('the fortieth user group counts as the first does', async () => {
  for (let at = 0; at < 40; at += 1)
    slack.world.groups.push({ id: `S0${at}`, users: at === 39 ? [MEMBER] : [] })
  expect((await people().find(MEMBER)).known).toContain('S039')
})

test('while Slack does not tell, the groups that were read last count, and are asked for again before long', async () => {
  slack.world.groups.push({ id: 'S0LEADS', users: [MEMBER] })
  const { find } = people()
  expect((await find(MEMBER)).known).toContain('S0LEADS')

  slack.fault = (method) => (method === 'usergroups.list' ? { error: 'internal_error' } : null)
  now += 6 * MINUTE
  expect((await find(MEMBER)).known).toContain('S0LEADS')
  expect(logged).toEqual(['slack-groups-unknown'])

  slack.fault = () => null
  slack.world.groups.length = 0
  now += 6 * MINUTE
  expect((await find(MEMBER)).known).not.toContain('S0LEADS')
})
