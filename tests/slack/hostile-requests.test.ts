import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { Inbound } from '../../src/index.js'
import { type RunningSlack, runSlack } from '../support/run-slack.js'
import { reply, scriptedAssistant } from '../support/scripted-assistant.js'
import { createActor } from '../support/slack/actor.js'
import { bodyOf, sign } from '../support/slack/deliver.js'
import { envelope, mentionEvent } from '../support/slack/payloads.js'
import { BOT_USER, type Json, MEMBER, OTHER_TEAM, ROOM } from '../support/slack/world.js'
import { until } from '../support/until.js'

let running: RunningSlack
let asked: Inbound[]

beforeAll(async () => {
  const scripted = scriptedAssistant(() => reply([{ kind: 'text', text: 'heard' }]))
  asked = scripted.asked
  running = await runSlack('http', scripted.assistant)
})
afterAll(async () => await running.stop())
beforeEach(() => {
  asked.length = 0
})

const mention = (rest: Json = {}): Json => {
  const { world } = running.slack
  const message = { channel: ROOM, ts: world.ts(), user: MEMBER, text: `<@${BOT_USER}> how?`, blocks: [] }
  return envelope(world, mentionEvent(message), rest)
}

async function post(
  body: string,
  headers: Record<string, string>,
  type = 'application/json',
): Promise<Response> {
  return await fetch(String(running.eventsUrl), {
    method: 'POST',
    body,
    headers: { 'content-type': type, ...headers },
  })
}

/** A real question afterwards is the only one that arrives. */
async function onlyTheNext(): Promise<void> {
  await createActor(running.slack, MEMBER).mention('the real one')
  await until(() => asked.length > 0)
  expect(asked.map((inbound) => inbound.text)).toEqual(['the real one'])
}

test('forged: no signature, a wrong one, one of another body, another version', async () => {
  const body = JSON.stringify(mention())
  const good = sign(body, Date.now())
  const forged: Record<string, string>[] = [
    {},
    { ...good, 'x-slack-signature': '' },
    { ...good, 'x-slack-signature': `v0=${'a'.repeat(64)}` },
    { ...good, 'x-slack-signature': String(good['x-slack-signature']).replace('v0', 'v1') },
    sign(`${body} `, Date.now()),
    sign(body, Date.now(), 'another secret'),
    { 'x-slack-signature': String(good['x-slack-signature']) },
    { ...good, 'x-slack-request-timestamp': 'now' },
  ]
  for (const headers of forged) expect((await post(body, headers)).status).toBe(401)
  const answer = await post(body, {})
  expect(await answer.text()).toBe('')
  await onlyTheNext()
})

test('stale, and dated ahead', async () => {
  const body = JSON.stringify(mention())
  for (const off of [-10 * 60_000, 10 * 60_000, -1e12])
    expect((await post(body, sign(body, Date.now() + off))).status).toBe(401)
  // Where it is Slack's own, this machine's clock is wrong, and nobody would look for that.
  const last = running.logged.findLast(({ code }) => code === 'slack-request-refused')
  expect(last?.facts).toMatchObject({ reason: 'clock', remedy: expect.stringContaining('clock') })
  await post(body, sign(body, Date.now(), 'another secret'))
  expect(running.logged.at(-1)?.facts).toEqual({ reason: 'not-signed' })
  await onlyTheNext()
})

test('replayed: the very same request, and its twin with a new signature', async () => {
  const body = JSON.stringify(mention())
  const headers = sign(body, Date.now())
  for (let time = 0; time < 5; time += 1) expect((await post(body, headers)).status).toBe(200)
  expect((await post(body, sign(body, Date.now() + 1_000))).status).toBe(200)
  await createActor(running.slack, MEMBER).mention('the next')
  await until(() => asked.length === 2)
  expect(asked.map((inbound) => inbound.text)).toEqual(['how?', 'the next'])
})

test('oversized: refused before it is read', async () => {
  const body = JSON.stringify(mention({ filling: 'x'.repeat(3_000_000) }))
  const status = await post(body, sign(body, Date.now())).then(
    (response) => response.status,
    // The connection is closed while it is still being sent.
    () => 413,
  )
  expect(status).toBe(413)
  await onlyTheNext()
})

test('malformed: signed, and no sense in it', async () => {
  const bodies = [
    '',
    'null',
    '[]',
    '"text"',
    '42',
    '{',
    '{}',
    '{"type":"event_callback"}',
    '{"type":"event_callback","event":7}',
    '{"type":7}',
    '\u0000',
  ]
  for (const body of bodies)
    expect([body, (await post(body, sign(body, Date.now()))).status]).toEqual([body, 400])
  const form = bodyOf('interactive', { nothing: true }).body
  expect((await post(form, sign(form, Date.now()), 'application/x-www-form-urlencoded')).status).toBe(400)
  const broken = 'payload=%7Bbroken'
  expect((await post(broken, sign(broken, Date.now()), 'application/x-www-form-urlencoded')).status).toBe(400)
  await onlyTheNext()
})

test('odd events of a known kind are acknowledged and left alone', async () => {
  const odd: Json[] = [
    { type: 'message' },
    { type: 'message', subtype: 'message_changed' },
    { type: 'message', subtype: 'message_deleted' },
    { type: 'app_mention' },
    { type: 'app_home_opened' },
    { type: 'agent_session_stopped' },
    { type: 'something_new', channel: ROOM },
    { type: 'message', subtype: 'channel_join', user: MEMBER, channel: ROOM, ts: '1.2', text: 'joined' },
    {
      type: 'message',
      bot_id: 'B0OTHER',
      user: 'U0OTHERBOT',
      channel: ROOM,
      ts: '1.3',
      text: `<@${BOT_USER}> hi`,
    },
  ]
  for (const event of odd) {
    const { acknowledged } = await running.slack.deliver('events_api', envelope(running.slack.world, event))
    expect([event, acknowledged]).toEqual([event, true])
  }
  await onlyTheNext()
})

test('another workspace is acknowledged and left alone', async () => {
  const authorizations = [
    {
      team_id: OTHER_TEAM,
      enterprise_id: null,
      user_id: 'U0ELSE',
      is_bot: true,
      is_enterprise_install: false,
    },
  ]
  const { acknowledged } = await running.slack.deliver(
    'events_api',
    mention({ team_id: OTHER_TEAM, context_team_id: OTHER_TEAM, authorizations }),
  )
  expect(acknowledged).toBe(true)
  await onlyTheNext()
  expect(running.logged.map(({ code }) => code)).toContain('slack-foreign-workspace')
})

test("Slack's check of the address is answered", async () => {
  const body = JSON.stringify({ type: 'url_verification', token: 'invented', challenge: 'a challenge' })
  const answer = await post(body, sign(body, Date.now()))
  expect(answer.status).toBe(200)
  expect(await answer.text()).toContain('a challenge')
  const form = 'ssl_check=1&token=invented'
  expect((await post(form, {}, 'application/x-www-form-urlencoded')).status).toBe(200)
})

test('nothing of all this stands in the log but kinds and codes', () => {
  expect(JSON.stringify(running.logged)).not.toMatch(/how\?|the real one|filling|xoxb/u)
})
