import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import BetterSqlite from 'better-sqlite3'
import { startModelServer } from '../support/model-server.js'
import { createActor } from '../support/slack/actor.js'
import {
  BOT_ID,
  BOT_TOKEN,
  COLLEAGUE,
  directOf,
  LEAD,
  MEMBER,
  SIGNING_SECRET,
  UNJOINED,
} from '../support/slack/world.js'
import { startSlack } from '../support/slack-server.js'
import { PEOPLE, message as teamsMessage } from '../support/teams-bot.js'
import { startTeamsServer } from '../support/teams-server.js'
import { until } from '../support/until.js'
import { type HouseProcess, houseProcess } from './house-process.js'

const KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url))
/** Different ones: the same question of several people is one call of the model. */
const QUESTION = 'she went back to him again, what do I say?'
const IN_TEAMS = ['she tests every one of us, how do I stay calm?', 'what does trauma bonding mean?']

interface Scene {
  readonly slack: Awaited<ReturnType<typeof startSlack>>
  readonly teams: Awaited<ReturnType<typeof startTeamsServer>>
  readonly model: Awaited<ReturnType<typeof startModelServer>>
  readonly house: HouseProcess
  readonly dataDir: string
  readonly postToTeams: (activity: object) => Promise<Response>
}

/** A house with both doubles, whose model says nothing yet. */
async function withHouse(run: (scene: Scene) => Promise<void>): Promise<void> {
  const [slack, teams, model] = await Promise.all([startSlack(), startTeamsServer(), startModelServer()])
  teams.roster('', PEOPLE)
  model.script(() => 'hang')
  const dataDir = mkdtempSync(join(tmpdir(), 'secure-base-taken-over-'))
  const house = await houseProcess({
    KNOWLEDGE_DIR: KNOWLEDGE,
    DATA_DIR: dataDir,
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
  const postToTeams = (body: object) =>
    fetch(`${house.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  try {
    await house.start()
    await run({ slack, teams, model, house, dataDir, postToTeams })
  } finally {
    await house.kill()
    await Promise.all([slack.close(), teams.close(), model.stop()])
  }
}

const saidBy = ({ said }: HouseProcess) => said.map(({ text }) => text).join('')
const CHATS = ['once', 'again'].map((name, at) => ({
  id: `29:${name}`,
  aad: `22222222-0000-4000-8000-00000000000${at}`,
}))
const said = (teams: Scene['teams'], at: number) =>
  teams.messages
    .filter(({ conversation }) => conversation === `a:${CHATS[at]!.id}`)
    .map(({ activity }) => String(activity.text))

test(
  'killed between acknowledgement and answer: Slack’s question is answered by the next process, Teams’ too if it comes again, and else its asker is told',
  () =>
    withHouse(async ({ slack, teams, model, house, postToTeams }) => {
      const inTeams = CHATS.map((from, at) => teamsMessage(teams, IN_TEAMS[at]!, { from }))
      const { message, delivered } = await createActor(slack, MEMBER).mention(QUESTION)
      expect(delivered.acknowledged).toBe(true)
      const waiting = inTeams.map((activity) => postToTeams(activity).catch(() => null))
      await until(() => model.requests.length >= 3)
      await house.kill()
      await Promise.all(waiting)
      expect(slack.world.messages.filter(({ bot_id }) => bot_id === BOT_ID)).toEqual([])

      model.script(() => 'reset')
      await house.start()
      // Teams sends the second one again.
      const again = postToTeams(inTeams[1]!)
      const answers = () =>
        slack.world.messages.filter((one) => one.bot_id === BOT_ID && one.thread_ts === message.ts)
      await until(
        () => answers().length > 0 && said(teams, 0).length > 0 && said(teams, 1).length > 0,
        60_000,
      )
      await again
      expect(await house.stop()).toBe(0)
      expect(answers()).toHaveLength(1)
      expect(JSON.stringify(answers()[0]!.blocks)).toContain('mission-freedom.de')
      expect(said(teams, 0)).toEqual([expect.stringContaining('I was interrupted')])
      expect(said(teams, 1)).toEqual([expect.stringContaining('[1]')])
    }),
  180_000,
)

test(
  'killed while a command, a shortcut and the Home tab were answered in Slack: whoever asked is told once each, in her own chat',
  () =>
    withHouse(async ({ slack, model, house, dataDir }) => {
      await until(() => saidBy(house).includes('knowledge-ready'), 30_000)
      const [typing, choosing, atHome] = [MEMBER, COLLEAGUE, LEAD].map((user) => createActor(slack, user))
      const message = {
        channel: UNJOINED,
        ts: slack.world.ts(),
        user: MEMBER,
        text: IN_TEAMS[0]!,
        blocks: [],
      }
      await atHome!.openHome('home')
      await until(() => slack.world.homes.has(LEAD))
      const asked = [
        await typing!.command(QUESTION),
        await choosing!.shortcut(message, 'suggest_response'),
        await atHome!.askIn(slack.world.homes.get(LEAD)!, IN_TEAMS[1]!),
      ]
      expect(asked.map(({ acknowledged }) => acknowledged)).toEqual([true, true, true])
      await until(() => model.requests.length >= 3)
      await house.kill()
      const store = new BetterSqlite(join(dataDir, 'state.sqlite'), { readonly: true })
      const noted = JSON.stringify(store.prepare('select * from underway').all())
      store.close()
      expect(noted).not.toMatch(/went back|tests every one|trauma bonding|hooks|respond/u)

      model.script(() => 'reset')
      await house.start()
      const told = (user: string) =>
        slack.world.messages.filter((one) => one.bot_id === BOT_ID && one.channel === directOf(user))
      const askers = [MEMBER, COLLEAGUE, LEAD]
      await until(() => askers.every((user) => told(user).length > 0), 60_000)
      expect(await house.stop()).toBe(0)
      for (const user of askers) {
        expect(told(user)).toHaveLength(1)
        expect(JSON.stringify(told(user)[0]!.blocks)).toContain('I was interrupted before I could answer')
      }
      expect(slack.world.violations).toEqual([])
      const after = new BetterSqlite(join(dataDir, 'state.sqlite'), { readonly: true })
      expect(after.prepare('select * from underway').all()).toEqual([])
      after.close()
    }),
  180_000,
)

test(
  'killed while the store was away too: what could not be noted was not acknowledged either, and is answered when it comes again',
  () =>
    withHouse(async ({ slack, teams, model, house, dataDir, postToTeams }) => {
      await until(() => saidBy(house).includes('knowledge-ready'), 30_000)
      const store = new BetterSqlite(join(dataDir, 'state.sqlite'), { timeout: 5_000 })
      store.exec('begin exclusive')
      await until(() => saidBy(house).includes('store-away'), 30_000)
      const asked = createActor(slack, MEMBER)
      slack.retries = [1_000, 3_000, 5_000, 5_000, 5_000]
      const activity = teamsMessage(teams, IN_TEAMS[0]!, { from: CHATS[0]! })
      const mentioned = asked.mention(QUESTION)
      // Longer than Slack waits: what is acknowledged meanwhile, Slack would not send again.
      await sleep(3_500)
      const posted = postToTeams(activity).then(
        () => 'acknowledged',
        () => 'cut',
      )
      await until(() => saidBy(house).split('not-noted').length > 2)
      await house.kill()
      expect(await posted).toBe('cut')
      store.close()

      model.script(() => 'reset')
      await house.start()
      expect((await postToTeams(activity)).status).toBe(200)
      const { message, delivered } = await mentioned
      expect(delivered).toMatchObject({ acknowledged: true })
      expect(delivered.tries).toBeGreaterThan(1)
      const answers = () =>
        slack.world.messages.filter((one) => one.bot_id === BOT_ID && one.thread_ts === message.ts)
      await until(() => answers().length > 0 && said(teams, 0).length > 0, 60_000)
      expect(await house.stop()).toBe(0)
      expect(answers()).toHaveLength(1)
      expect(said(teams, 0)).toEqual([expect.stringContaining('[1]')])
    }),
  180_000,
)
