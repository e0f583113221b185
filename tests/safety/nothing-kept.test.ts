import { cpSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type HouseProcess, houseProcess } from '../faults/house-process.js'
import { draftFrom, type ModelServer, passagesOf, startModelServer } from '../support/model-server.js'
import { createActor } from '../support/slack/actor.js'
import { BOT_ID, BOT_TOKEN, type Json, LEAD, MEMBER, SIGNING_SECRET } from '../support/slack/world.js'
import { type SlackDouble, startSlack } from '../support/slack-server.js'
import { message as teamsMessage } from '../support/teams-bot.js'
import { startTeamsServer, type TeamsServer } from '../support/teams-server.js'
import { until } from '../support/until.js'

/** Planted in everything that is written; invented, and in no file of the folder. */
const PLANTED = [
  'Mirela',
  '0151 23456789',
  '015123456789',
  'mirela.p@mail.example',
  'DE89 3704 0044 0532 0130 00',
]
const WRITTEN = `${PLANTED[0]} went back to him again, her number is ${PLANTED[1]}, ${PLANTED[3]}, ${PLANTED[4]}. What do I say?`
const SECRETS = [BOT_TOKEN, SIGNING_SECRET, 'sk-planted-secret-0123456789']
const KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url))

let place: string
let house: HouseProcess
let slack: SlackDouble
let teams: TeamsServer
let model: ModelServer
let metrics = ''

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'secure-base-kept-'))
  const knowledge = join(place, 'folder')
  cpSync(KNOWLEDGE, knowledge, { recursive: true })
  const organisation = join(knowledge, 'organisation.yaml')
  writeFileSync(organisation, readFileSync(organisation, 'utf8').replace('leads: []', `leads: [${LEAD}]`))
  ;[slack, teams, model] = await Promise.all([startSlack(), startTeamsServer(), startModelServer()])
  model.script((request, turn) =>
    // One in three fails, and its error quotes what it was asked and the key.
    turn % 3 === 0
      ? { status: 401, error: { error: { message: `bad key ${SECRETS[2]} for ${WRITTEN}` } } }
      : { say: draftFrom(passagesOf(request)) },
  )
  house = await houseProcess({
    KNOWLEDGE_DIR: knowledge,
    DATA_DIR: place,
    LOG_LEVEL: 'debug',
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_API_URL: slack.apiUrl,
    TEAMS_LOCAL: '1',
    OPENAI_API_KEY: SECRETS[2]!,
    OPENAI_BASE_URL: model.baseUrl,
    OPENAI_MODEL: 'mini',
  })
  slack.eventsTo = `${house.url}/slack/events`
  await house.start()
  await live()
  metrics = await (await fetch(`${house.url}/metrics`)).text()
  expect(await house.stop()).toBe(0)
}, 150_000)

afterAll(async () => {
  await house.kill()
  await Promise.all([slack.close(), teams.close(), model.stop()])
})

/** Everything a person can do with words: ask, follow up, give feedback with a line, pass on, break things. */
async function live(): Promise<void> {
  const actor = createActor(slack, MEMBER)
  const answers = () => slack.world.messages.filter((message) => message.bot_id === BOT_ID)
  const { message } = await actor.mention(WRITTEN)
  await until(() => answers().length >= 1, 60_000)
  await actor.mention(`and if ${PLANTED[0]} gets angry? ${PLANTED[1]}`, { thread: message.ts })
  await until(() => answers().length >= 2, 60_000)
  await actor.mention(`which printer does ${PLANTED[0]} (${PLANTED[3]}) use?`)
  await until(() => answers().length >= 3, 60_000)
  await actor.press(answers().at(-1)!, 'Ask a person')
  // An error on the way: Slack quotes nothing, but refuses; and a request that nobody can read.
  slack.fault = (method) => (method === 'chat.postMessage' ? { error: 'msg_blocks_too_long' } : null)
  await actor.mention(WRITTEN)
  slack.fault = () => null
  const broken: Json = { type: 'message', text: WRITTEN, from: null, conversation: WRITTEN }
  for (const body of [JSON.stringify(broken), `{"text": "${WRITTEN}`])
    await fetch(`${house.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
  const activity = teamsMessage(teams, WRITTEN)
  await fetch(`${house.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  })
  await until(() => teams.messages.length >= 1, 60_000)
}

/** In any writing: with spaces or without, in any case. */
function planted(text: string): string[] {
  const folded = text.toLowerCase().replace(/\s+/gu, '')
  return PLANTED.filter((word) => folded.includes(word.toLowerCase().replace(/\s+/gu, '')))
}

test('the assistant was asked for real, and the model too', () => {
  expect(model.requests.length).toBeGreaterThan(0)
  expect(slack.world.messages.filter((message) => message.bot_id === BOT_ID).length).toBeGreaterThanOrEqual(3)
})

test('no request to the model holds a planted detail, or who asked', () => {
  const sent = JSON.stringify(model.requests.map(({ body }) => body))
  expect(planted(sent)).toEqual([])
  expect(sent).not.toContain(MEMBER)
})

test('no log line, no complaint and no metric holds a planted detail, a word of a question, or a secret', () => {
  const said = house.said.join('') + metrics
  expect(house.said.length).toBeGreaterThan(0)
  expect(planted(said)).toEqual([])
  expect(said).not.toContain('went back')
  for (const secret of SECRETS) expect(said).not.toContain(secret)
})

test('no file that was written, the state among them, holds one', () => {
  const files = readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith('folder'))
    .map((name) => join(place, name))
    .filter((file) => statSync(file).isFile())
  expect(files.some((file) => file.endsWith('state.sqlite'))).toBe(true)
  for (const file of files) {
    const text = readFileSync(file, 'latin1')
    expect([file, planted(text)]).toEqual([file, []])
    for (const secret of SECRETS) expect([file, text.includes(secret)]).toEqual([file, false])
  }
})
