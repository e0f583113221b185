import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { startModelServer } from '../support/model-server.js'
import { createActor } from '../support/slack/actor.js'
import { BOT_ID, BOT_TOKEN, MEMBER, SIGNING_SECRET } from '../support/slack/world.js'
import { startSlack } from '../support/slack-server.js'
import { PEOPLE, message as teamsMessage } from '../support/teams-bot.js'
import { startTeamsServer } from '../support/teams-server.js'
import { until } from '../support/until.js'
import { houseProcess } from './house-process.js'

const KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url))
/** Different ones: the same question of several people is one call of the model. */
const QUESTION = 'she went back to him again, what do I say?'
const IN_TEAMS = ['she tests every one of us, how do I stay calm?', 'what does trauma bonding mean?']

test('killed between acknowledgement and answer: Slack’s question is answered by the next process, Teams’ too if it comes again, and else its asker is told', async () => {
  const [slack, teams, model] = await Promise.all([startSlack(), startTeamsServer(), startModelServer()])
  teams.roster('', PEOPLE)
  model.script(() => 'hang')
  const house = await houseProcess({
    KNOWLEDGE_DIR: KNOWLEDGE,
    DATA_DIR: mkdtempSync(join(tmpdir(), 'secure-base-taken-over-')),
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_API_URL: slack.apiUrl,
    TEAMS_LOCAL: '1',
    OPENAI_API_KEY: 'sk-invented',
    OPENAI_BASE_URL: model.baseUrl,
    OPENAI_MODEL: 'mini',
    MODEL_DEADLINE_SECONDS: '60',
  })
  slack.eventsTo = `${house.url}/slack/events`
  const post = (body: object) =>
    fetch(`${house.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const chats = ['once', 'again'].map((name, at) => ({
    id: `29:${name}`,
    aad: `22222222-0000-4000-8000-00000000000${at}`,
  }))
  const inTeams = chats.map((from, at) => teamsMessage(teams, IN_TEAMS[at]!, { from }))
  try {
    await house.start()
    const { message, delivered } = await createActor(slack, MEMBER).mention(QUESTION)
    expect(delivered.acknowledged).toBe(true)
    const waiting = inTeams.map((activity) => post(activity).catch(() => null))
    await until(() => model.requests.length >= 3, 20_000)
    await house.kill()
    await Promise.all(waiting)
    expect(slack.world.messages.filter(({ bot_id }) => bot_id === BOT_ID)).toEqual([])

    model.script(() => 'reset')
    await house.start()
    // Teams sends the second one again.
    const again = post(inTeams[1]!)
    const answers = () =>
      slack.world.messages.filter((one) => one.bot_id === BOT_ID && one.thread_ts === message.ts)
    const inChat = (at: number) =>
      teams.messages
        .filter(({ conversation }) => conversation === `a:${chats[at]!.id}`)
        .map(({ activity }) => String(activity.text))
    await until(() => answers().length > 0 && inChat(0).length > 0 && inChat(1).length > 0, 60_000)
    await again
    expect(await house.stop()).toBe(0)
    expect(answers()).toHaveLength(1)
    expect(JSON.stringify(answers()[0]!.blocks)).toContain('mission-freedom.de')
    expect(inChat(0)).toEqual([expect.stringContaining('I was interrupted')])
    expect(inChat(1)).toEqual([expect.stringContaining('[1]')])
  } finally {
    await house.kill()
    await Promise.all([slack.close(), teams.close(), model.stop()])
  }
}, 180_000)
