import { type ChildProcess, fork } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Delivered, PATIENCE } from '../support/slack/deliver.js'
import { envelope, mentionEvent, messageEvent } from '../support/slack/payloads.js'
import {
  BOT_ID,
  BOT_TOKEN,
  BOT_USER,
  directOf,
  type Json,
  type Message,
  ROOM,
  SIGNING_SECRET,
  TEAM,
} from '../support/slack/world.js'
import { type SlackDouble, startSlack } from '../support/slack-server.js'
import { until } from '../support/until.js'

/** 10,000 is the figure (SLACK_EVENTS=10000, ten minutes on a quiet machine); fewer by default, since only the time differs. */
const EVENTS = Number(process.env.SLACK_EVENTS ?? 1_000)
const DUPLICATES = 0.2
/** What a slow model takes, in milliseconds. */
const SLOW = 20_000
/** Deliveries a second. Slack itself sends at most 30,000 an hour to an app in a workspace, about 8 a second. */
const PACE = 25
const PEOPLE = 400

let slack: SlackDouble
let data: string
const children: ChildProcess[] = []

beforeAll(async () => {
  slack = await startSlack()
  data = await mkdtemp(join(tmpdir(), 'secure-base-many-'))
  for (let index = 0; index < PEOPLE; index += 1) {
    const id = `U0P${index}`
    slack.world.people.set(id, { id, team_id: TEAM, locale: 'en-GB' })
    slack.world.rooms.set(directOf(id), { id: directOf(id), im: id })
  }
  const ports = await Promise.all([0, 1].map(() => begin()))
  const urls = ports.map((port) => `http://127.0.0.1:${port}/slack/events`)
  slack.eventsTo = String(urls[0])
  slack.alsoTo.push(...urls.slice(1))
}, 300_000)

afterAll(async () => {
  await Promise.all(
    children.map((child) => {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.send('stop')
      return gone
    }),
  )
  await slack.close()
  await rm(data, { recursive: true, force: true })
}, 120_000)

function begin(): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = fork('tests/slack/children/serve-slack.mjs', {
      env: {
        PATH: process.env.PATH ?? '',
        DATA_DIR: data,
        SLACK_BOT_TOKEN: BOT_TOKEN,
        SLACK_SIGNING_SECRET: SIGNING_SECRET,
        SLACK_API_URL: slack.apiUrl,
        SLOW: String(SLOW),
      },
      execArgv: [],
    })
    children.push(child)
    child.once('message', (message) => resolve((message as { port: number }).port))
    child.once('exit', (code) => reject(new Error(`a child ended with ${code}`)))
  })
}

/** One in five is searched for; the rest is answered by the core without it, so that the machine is not what is measured. */
const QUESTIONS = ['she went back to him again, what do I say?', 'hello', 'thanks', 'help', 'good morning']

test(
  `${EVENTS} events with ${DUPLICATES * 100} % duplicates, in random order, over two processes: each answered exactly once`,
  async () => {
    const { world } = slack
    const messages: Message[] = Array.from({ length: EVENTS }, (_, index) => {
      const user = `U0P${index % PEOPLE}`
      // One in twenty in a channel, where a mention has its twin.
      const channel = index % 20 === 0 ? `${ROOM}${index % 1_000}` : directOf(user)
      world.rooms.set(channel, { id: channel })
      const words = QUESTIONS[index % QUESTIONS.length]!
      const text = channel.startsWith('D') ? words : `<@${BOT_USER}> ${words}`
      return { channel, ts: world.ts(), user, text, blocks: [] }
    })
    const deliveries: Json[] = messages.flatMap((message) => {
      const first = envelope(
        world,
        message.channel.startsWith('D') ? messageEvent(message) : mentionEvent(message),
      )
      const twin = message.channel.startsWith('D') ? [] : [envelope(world, messageEvent(message))]
      return [first, ...twin]
    })
    deliveries.push(...shuffled(deliveries).slice(0, Math.round(EVENTS * DUPLICATES)))

    const done: Promise<Delivered>[] = []
    for (const payload of shuffled(deliveries)) {
      done.push(slack.deliver('events_api', payload, [0, 500, 1_000]))
      await new Promise((resolve) => setTimeout(resolve, 1_000 / PACE))
    }
    const delivered = await Promise.all(done)
    const answers = () => world.messages.filter((one) => one.bot_id === BOT_ID)
    await until(() => answers().length >= EVENTS, SLOW * 6 + EVENTS * 300)
    // Whatever would come twice would be on its way by now.
    await new Promise((resolve) => setTimeout(resolve, SLOW / 4))

    const times = new Map<string, number>()
    for (const { channel, thread_ts } of answers()) {
      const key = `${channel}/${thread_ts}`
      times.set(key, (times.get(key) ?? 0) + 1)
    }
    const wrong = messages.filter((message) => times.get(`${message.channel}/${message.ts}`) !== 1)
    expect(wrong.length).toBe(0)
    expect(answers()).toHaveLength(EVENTS)
    expect(world.violations).toEqual([])

    const took = delivered.map((one) => one.took).sort((a, b) => a - b)
    const at = (share: number) => Math.round(took[Math.floor(took.length * share)] ?? 0)
    process.stderr.write(
      `acknowledged ${took.length} deliveries while ${EVENTS} answers took ${SLOW / 1000} s each: median ${at(0.5)} ms, 99th percentile ${at(0.99)} ms, longest ${at(0.9999)} ms\n`,
    )
    expect(delivered.every((one) => one.acknowledged && one.took < PATIENCE)).toBe(true)
  },
  EVENTS * 600 + 400_000,
)

/** The same order each time: a fixed seed, so that a failure comes again. */
function shuffled<T>(list: readonly T[]): T[] {
  let seed = 20_261_125
  const next = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed / 2_147_483_648
  }
  return list
    .map((one): [number, T] => [next(), one])
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one)
}
