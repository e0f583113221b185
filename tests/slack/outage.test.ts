import { expect, test } from '@jest/globals'
import { runSlack, slackAdapter } from '../support/run-slack.js'
import { reply, scriptedAssistant } from '../support/scripted-assistant.js'
import { createActor } from '../support/slack/actor.js'
import { BOT_ID, directOf, MEMBER, ROOM, TEAM } from '../support/slack/world.js'
import { type Fault, startSlack } from '../support/slack-server.js'
import { until } from '../support/until.js'

/** How long Slack is out of order, in seconds: a minute is the figure (SLACK_OUTAGE=60). */
const OUTAGE = Number(process.env.SLACK_OUTAGE ?? 12)
const FAULTS: readonly (Fault | null)[] = [
  { status: 500 },
  { status: 500, after: true },
  { status: 503 },
  { retryAfter: 1 },
  { broken: true },
  { broken: true, after: true },
  { error: 'internal_error' },
  { error: 'ratelimited' },
  { delay: 300 },
  null,
]

test.each(['http', 'socket'] as const)(
  'Slack restarts, drops its sockets, answers 429, 500, half and late: nothing lost, nothing twice (%s)',
  async (by) => {
    const { assistant } = scriptedAssistant((inbound) =>
      reply([{ kind: 'text', text: `about: ${inbound.text}` }]),
    )
    const { slack, adapter, stop } = await runSlack(by, assistant)
    const { world } = slack
    slack.retries = [0, 3_000, 10_000]
    let calls = 0
    const asked: { channel: string; ts: string }[] = []
    const pending: Promise<void>[] = []
    try {
      slack.fault = () => {
        calls += 1
        return FAULTS[(calls * 7) % FAULTS.length] ?? null
      }
      const end = Date.now() + OUTAGE * 1_000
      for (let index = 0; Date.now() < end; index += 1) {
        const id = `U0Q${index}`
        world.people.set(id, { id, team_id: TEAM })
        world.rooms.set(directOf(id), { id: directOf(id), im: id })
        const actor = createActor(slack, id)
        const run =
          index % 3 === 0 ? actor.mention(`q${index}`, { channel: ROOM }) : actor.direct(`q${index}`)
        pending.push(
          run.then(({ message, delivered }) => {
            // Slack gives up after three tries; what it never got through is not ours to answer.
            if (delivered.acknowledged) asked.push(message)
          }),
        )
        if (by === 'socket' && index % 30 === 5) slack.dropSockets()
        if (by === 'socket' && index % 30 === 15) slack.refresh()
        if (index === 20) await slack.restart(1_500)
        await new Promise((resolve) => setTimeout(resolve, 150))
      }
      slack.fault = () => null
      await Promise.all(pending)
      await until(() => adapter.health().state === 'ok')
      const answersTo = ({ channel, ts }: { channel: string; ts: string }) =>
        world.messages.filter(
          (one) => one.bot_id === BOT_ID && one.channel === channel && one.thread_ts === ts,
        ).length
      // Slack takes one message a second in a channel, so that a longer outage leaves a longer line.
      const inLine = asked.filter(({ channel }) => channel === ROOM).length
      await until(() => asked.every((one) => answersTo(one) >= 1), 60_000 + inLine * 2_000)
      expect(asked.length).toBeGreaterThan(20)
      expect(asked.filter((one) => answersTo(one) !== 1)).toEqual([])
      // And it goes on as if nothing had been.
      const member = createActor(slack, MEMBER)
      await member.direct('the last one')
      await until(() => member.sees().some((one) => one.channel === directOf(MEMBER)))
      expect(world.violations).toEqual([])
    } finally {
      await stop()
    }
  },
  OUTAGE * 4_000 + 240_000,
)

test('a token that Slack takes back is told with the remedy, and ends nothing', async () => {
  const { assistant } = scriptedAssistant(() => reply([{ kind: 'text', text: 'heard' }]))
  const { slack, adapter, logged, stop } = await runSlack('socket', assistant)
  try {
    slack.fault = () => ({ error: 'token_revoked' })
    slack.dropSockets()
    await until(() => adapter.health().state === 'down')
    expect(adapter.health().remedy).toContain('SLACK_APP_TOKEN')
    expect(JSON.stringify(logged)).toContain('Install the app again')
  } finally {
    slack.fault = () => null
    await stop()
  }
})

test('a token that is taken back while everything runs over HTTP is told in the health, until Slack lets us in again', async () => {
  const { assistant } = scriptedAssistant(() => reply([{ kind: 'text', text: 'heard' }]))
  const { slack, adapter, stop } = await runSlack('http', assistant)
  try {
    const member = createActor(slack, MEMBER)
    slack.fault = () => ({ error: 'token_revoked' })
    await member.direct('how?')
    // Not down: a balancer would take what else this process serves away with it.
    await until(() => adapter.health().state === 'degraded')
    expect(adapter.health()).toMatchObject({
      reason: 'token',
      remedy: expect.stringContaining('Install the app again'),
    })
    slack.fault = () => null
    await member.direct('and now?')
    await until(() => adapter.health().state === 'ok')
    // What Slack does not allow in one place says nothing of the token.
    slack.fault = (method) => (method === 'chat.postMessage' ? { error: 'is_archived' } : null)
    await member.mention('and here?')
    await until(() =>
      slack.calls.some(({ method, args }) => method === 'chat.postMessage' && args.channel === ROOM),
    )
    expect(adapter.health().state).toBe('ok')
  } finally {
    slack.fault = () => null
    await stop()
  }
})

test('a question in a thread is answered late, not never, where Slack does not let the thread be read at once', async () => {
  const { assistant, asked } = scriptedAssistant(() => reply([{ kind: 'text', text: 'heard' }]))
  const { slack, stop } = await runSlack('http', assistant)
  try {
    const member = createActor(slack, MEMBER)
    const { message } = await member.mention('how?')
    await until(() => member.sees().length === 1)
    let refused = 0
    slack.fault = (method) => {
      if (method !== 'conversations.replies' || refused === 2) return null
      refused += 1
      return { retryAfter: 2 }
    }
    await member.write('and if she cries?', { thread: message.ts })
    await until(() => member.sees().length === 2, 15_000)
    expect(asked.map(({ text }) => text)).toEqual(['how?', 'and if she cries?'])
  } finally {
    slack.fault = () => null
    await stop()
  }
})

test('what Slack does not allow is told to the lead, and the asker is answered where it is possible', async () => {
  const { assistant } = scriptedAssistant(() => reply([{ kind: 'text', text: 'heard' }]))
  const { slack, logged, stop } = await runSlack('http', assistant)
  try {
    const member = createActor(slack, MEMBER)
    slack.fault = (method, args) =>
      method === 'chat.postMessage' && args.channel === ROOM ? { error: 'not_in_channel' } : null
    await member.mention('how?')
    await until(() => member.sees().some((one) => one.channel === directOf(MEMBER)))
    expect(JSON.stringify(member.sees().at(-1)?.blocks)).toContain('/invite @Secure Base')
    expect(JSON.stringify(logged)).toContain('I am not in that channel')
  } finally {
    await stop()
  }
})

test.each(['is_archived', 'restricted_action_thread_locked', 'restricted_action_non_threadable_channel'])(
  'a channel that is closed midway (%s): the asker is answered in her own chat',
  async (error) => {
    const { assistant } = scriptedAssistant(() => reply([{ kind: 'text', text: 'heard' }]))
    const { slack, stop } = await runSlack('http', assistant)
    try {
      const member = createActor(slack, MEMBER)
      slack.fault = (method, { channel }) =>
        method === 'chat.postMessage' && channel === ROOM ? { error } : null
      await member.mention('how?')
      await until(() => member.sees().some((one) => one.channel === directOf(MEMBER)))
    } finally {
      await stop()
    }
  },
)

test('stopping while a connection is being renewed leaves none open', async () => {
  const { assistant } = scriptedAssistant(() => reply([{ kind: 'text', text: 'heard' }]))
  const { slack, adapter } = await runSlack('socket', assistant)
  const opened = () => slack.calls.filter(({ method }) => method === 'apps.connections.open').length
  slack.fault = (method) => (method === 'apps.connections.open' ? { delay: 500 } : null)
  slack.dropSockets()
  await until(() => opened() >= 2)
  await adapter.stop()
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  await until(() => slack.sockets() === 0)
  await slack.close()
})

test('stopping while Slack is still asked who we are opens no connection', async () => {
  const { assistant } = scriptedAssistant(() => reply([{ kind: 'text', text: 'heard' }]))
  const slack = await startSlack()
  slack.fault = (method) => (method === 'auth.test' ? { delay: 300 } : null)
  const { adapter } = slackAdapter('socket', slack)
  const started = adapter.start(assistant)
  await until(() => slack.calls.length > 0)
  await adapter.stop()
  await started
  expect(slack.calls.map(({ method }) => method)).toEqual(['auth.test'])
  expect(slack.sockets()).toBe(0)
  await slack.close()
})
