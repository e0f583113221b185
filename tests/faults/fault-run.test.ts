import { cpSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { startModelServer } from '../support/model-server.js'
import { createActor } from '../support/slack/actor.js'
import { APP_TOKEN, BOT_ID, BOT_TOKEN, type Message, SIGNING_SECRET, TEAM } from '../support/slack/world.js'
import { startSlack } from '../support/slack-server.js'
import { STAFF_QUESTIONS } from '../support/staff-questions.js'
import { PEOPLE, message as teamsMessage } from '../support/teams-bot.js'
import { startTeamsServer } from '../support/teams-server.js'
import { chanceOf } from './chance.js'
import { FAULTS, type Stage, wellModel } from './faults.js'
import { type HouseProcess, houseProcess } from './house-process.js'
import { smallDisk } from './small-disk.js'

/** How long things go wrong, in seconds, and the seed; `npm run faults` sets both. */
const SECONDS = Number(process.env.FAULT_SECONDS ?? 20)
const SEED = Number(process.env.FAULT_SEED ?? 1)
/** So many people that nobody meets the limit for one person. */
const CROWD = 60
/** So many channels that none gets more than one answer a second, which is all that Slack allows there. */
const ROOMS = Array.from({ length: 6 }, (_, at) => `C0FAULTS${at}`)
const KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url))
const QUESTIONS = [...STAFF_QUESTIONS, 'she says she will kill herself tonight']

interface Asked {
  readonly platform: 'slack' | 'teams'
  readonly id: string
  readonly text: string
  acknowledged: boolean
  readonly at: number
}

/** With an even seed Slack comes over Socket Mode, with an odd one over HTTP. */
const BY_SOCKET = SEED % 2 === 0
/** After a kill, a process counts as dead after 15 s, and an answer may be tried again for minutes while Slack limits us. */
const SETTLED_WITHIN = 120_000

test(
  `${SECONDS} s of faults, seed ${SEED}: nothing lost, nothing twice, nothing unsourced`,
  async () => {
    const chance = chanceOf(SEED)
    const place = mkdtempSync(join(tmpdir(), 'secure-base-faults-'))
    const knowledge = join(place, 'knowledge')
    const dataDir = join(place, 'data')
    const clockFile = join(place, 'clock')
    mkdirSync(dataDir)
    const disk = smallDisk(dataDir)
    cpSync(KNOWLEDGE, knowledge, { recursive: true })
    const [slack, teams, model] = await Promise.all([startSlack(), startTeamsServer(), startModelServer()])
    // A twentieth of Slack's own patience: at once, after a minute, after five more.
    slack.retries = [0, 3_000, 15_000]
    wellModel(model)
    for (let at = 0; at < CROWD; at += 1)
      slack.world.people.set(`U0CROWD${at}`, { id: `U0CROWD${at}`, team_id: TEAM, locale: 'en-GB' })
    for (const id of ROOMS) slack.world.rooms.set(id, { id })
    teams.roster('', PEOPLE)
    const house = await houseProcess({
      KNOWLEDGE_DIR: knowledge,
      DATA_DIR: dataDir,
      CLOCK_FILE: clockFile,
      SLACK_BOT_TOKEN: BOT_TOKEN,
      ...(BY_SOCKET ? { SLACK_APP_TOKEN: APP_TOKEN } : { SLACK_SIGNING_SECRET: SIGNING_SECRET }),
      SLACK_API_URL: slack.apiUrl,
      TEAMS_LOCAL: '1',
      OPENAI_API_KEY: 'sk-invented',
      OPENAI_BASE_URL: model.baseUrl,
      OPENAI_MODEL: 'mini',
      MODEL_DEADLINE_SECONDS: '3',
    })
    if (!BY_SOCKET) slack.eventsTo = `${house.url}/slack/events`
    await house.start()

    const asked: Asked[] = []
    const open = new Set<Promise<unknown>>()
    const said = (one: Asked): readonly string[] =>
      one.platform === 'slack'
        ? slack.world.messages.filter((message) => isAnswer(message, one.id)).map(({ text }) => text)
        : teams.messages
            .filter(({ conversation }) => conversation === one.id)
            .map(({ activity }) => String(activity.text ?? ''))
    const answersTo = (one: Asked): number => said(one).filter((text) => !INTERRUPTED.test(text)).length
    /** Answered, or told that it was interrupted and how to go on. */
    const settled = (one: Asked): boolean => said(one).length > 0
    const stage: Stage = { house, slack, teams, model, knowledge, dataDir, disk, clockFile, chance }
    const ask = async (at: number): Promise<void> => {
      const text = QUESTIONS[at % QUESTIONS.length]!
      const one: Asked = {
        platform: at % 3 === 2 ? 'teams' : 'slack',
        id: '',
        text,
        acknowledged: false,
        at: Date.now(),
      }
      if (one.platform === 'slack') {
        const actor = createActor(slack, `U0CROWD${at % CROWD}`)
        const { message, delivered } = await actor.mention(text, { channel: ROOMS[at % ROOMS.length]! })
        Object.assign(one, { id: message.ts, acknowledged: delivered.acknowledged })
      } else {
        // A chat of its own for every question: Teams' personal chats do not say what a message answers.
        const who = { id: `29:asks-${at}`, aad: `22222222-0000-4000-8000-${String(at).padStart(12, '0')}` }
        const acknowledged = await postUntilTaken(
          `${house.url}/api/messages`,
          teamsMessage(teams, text, { from: who }),
        )
        Object.assign(one, { id: `a:${who.id}`, acknowledged })
      }
      asked.push(one)
    }

    const happened: Record<string, number> = {}
    const timeline: { readonly at: number; readonly name: string }[] = []
    const ends = Date.now() + SECONDS * 1_000
    const asking = (async () => {
      for (let at = 0; Date.now() < ends; at += 1) {
        const running = ask(at)
        open.add(running)
        running.finally(() => open.delete(running))
        await new Promise((resolve) => setTimeout(resolve, chance.between(300, 900)))
      }
    })()
    while (Date.now() < ends) {
      const name = chance.one(Object.keys(FAULTS))
      happened[name] = (happened[name] ?? 0) + 1
      timeline.push({ at: Date.now(), name })
      await FAULTS[name]!(stage)
      timeline.push({ at: Date.now(), name: `end: ${name}` })
      await new Promise((resolve) => setTimeout(resolve, chance.between(200, 1_500)))
    }
    await asking
    await Promise.all(open)
    const until = Date.now() + SETTLED_WITHIN
    const waiting = () => asked.filter((one) => one.acknowledged && !settled(one))
    while (waiting().length > 0 && Date.now() < until)
      await new Promise((resolve) => setTimeout(resolve, 250))

    const lost = new Set(waiting())
    const counts = {
      asked: asked.length,
      acknowledged: asked.filter((one) => one.acknowledged).length,
      answered: asked.filter((one) => answersTo(one) === 1).length,
      'told that it was interrupted': asked.filter((one) => answersTo(one) === 0 && settled(one)).length,
      lost: lost.size,
      twice: asked.filter((one) => answersTo(one) > 1).length,
    }
    for (const one of asked.filter((other) => lost.has(other) || answersTo(other) > 1))
      process.stdout.write(told(one, said(one), timeline, house.said))
    process.stdout.write(`${JSON.stringify({ seed: SEED, seconds: SECONDS, happened, ...counts })}\n`)
    const shown = JSON.stringify([slack.world.messages, teams.messages])
    expect(await house.stop()).toBe(0)
    await Promise.all([slack.close(), teams.close(), model.stop()])
    disk?.unmount()
    expect({ lost: counts.lost, twice: counts.twice, madeUp: shown.includes('93 %') }).toEqual({
      lost: 0,
      twice: 0,
      madeUp: false,
    })
    expect(slack.world.violations).toEqual([])
    expect(teams.faults).toEqual([])
    // It tells of trouble in codes, never in the words of a question.
    const log = house.said.map((one) => one.text).join('')
    for (const question of QUESTIONS) expect(log.includes(question)).toBe(false)
  },
  (SECONDS + 240) * 1_000,
)

/** A question that was lost or answered twice: what was said to it, and what happened in the two minutes after it was asked. */
function told(
  { platform, id, text, at }: Asked,
  said: readonly string[],
  timeline: readonly { readonly at: number; readonly name: string }[],
  log: HouseProcess['said'],
): string {
  const near = (time: number) => time > at - 10_000 && time < at + 120_000
  const lines = [
    ...timeline.map((one) => ({ at: one.at, line: `--- ${one.name}` })),
    ...log.flatMap((chunk) => chunk.text.split('\n').map((line) => ({ at: chunk.at, line }))),
  ]
    .filter((one) => one.line !== '' && near(one.at))
    .sort((a, b) => a.at - b.at)
    .map((one) => `  ${((one.at - at) / 1_000).toFixed(1)} s  ${one.line}`)
  return [`${platform} ${id}, answered ${said.length} times: ${text}`, ...said, ...lines, ''].join('\n')
}

/** "I was interrupted while I was answering…", in either language. */
const INTERRUPTED = /interrupted while|beim Antworten unterbrochen/u

function isAnswer(message: Message, thread: string): boolean {
  return message.bot_id === BOT_ID && message.thread_ts === thread
}

/** Teams' service sends again what was not taken. */
async function postUntilTaken(url: string, activity: object): Promise<boolean> {
  for (let attempt = 0; attempt < 6; attempt += 1) {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity),
        signal: AbortSignal.timeout(15_000),
      })
      await response.text()
      if (response.ok) return true
    } catch {
      // Nobody there yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 700))
  }
  return false
}
