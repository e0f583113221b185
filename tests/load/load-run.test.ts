import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { percentile } from '../bench/metrics.mjs'
import { type HouseProcess, houseProcess } from '../faults/house-process.js'
import { draftFrom, type ModelServer, passagesOf, startModelServer } from '../support/model-server.js'
import { createActor } from '../support/slack/actor.js'
import { BOT_TOKEN, directOf, SIGNING_SECRET, TEAM } from '../support/slack/world.js'
import { type SlackDouble, startSlack } from '../support/slack-server.js'
import { STAFF_QUESTIONS } from '../support/staff-questions.js'
import { message as teamsMessage } from '../support/teams-bot.js'
import { startTeamsServer, type TeamsServer } from '../support/teams-server.js'

/** Questions a second, how long each rate lasts, and how long the model takes for an answer (0: none is configured). */
const RATES = (process.env.LOAD_RATES ?? '5').split(',').map(Number)
const SECONDS = Number(process.env.LOAD_SECONDS ?? 8)
const MODEL_MS = Number(process.env.LOAD_MODEL_MS ?? 0)
/** Where the figures are written, as JSON; empty: nowhere. */
const OUT = process.env.LOAD_OUT ?? ''
/** Between two looks at the memory, in milliseconds. */
const LOOK_EVERY = 10_000
/** So many people that nobody meets the limit for one person. */
const CROWD = 900
const KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url))
const QUESTIONS = [...STAFF_QUESTIONS, 'what did Chambers find?']

interface Asked {
  readonly platform: 'slack' | 'teams'
  /** What its answer is found by. */
  readonly id: string
  readonly at: number
  readonly acknowledgedMs: number
}

interface Row {
  readonly rate: number
  readonly asked: number
  readonly slackAckP50: number
  readonly slackAckP99: number
  readonly teamsAckP50: number
  readonly teamsAckP99: number
  readonly answerP50: number
  readonly answerP99: number
  readonly residentMb: number
}

interface Stage {
  readonly house: HouseProcess
  readonly slack: SlackDouble
  readonly teams: TeamsServer
}

test(
  `${RATES.join(', ')} questions a second, ${SECONDS} s each: all are acknowledged and answered once`,
  async () => {
    const [slack, teams, model] = await Promise.all([startSlack(), startTeamsServer(), startModelServer()])
    slowModel(model)
    const house = await houseProcess({
      KNOWLEDGE_DIR: KNOWLEDGE,
      DATA_DIR: mkdtempSync(join(tmpdir(), 'secure-base-load-')),
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_API_URL: slack.apiUrl,
      TEAMS_LOCAL: '1',
      QUESTIONS_PER_MINUTE: '10000',
      ...(MODEL_MS === 0
        ? {}
        : { OPENAI_API_KEY: 'sk-invented', OPENAI_BASE_URL: model.baseUrl, OPENAI_MODEL: 'mini' }),
    })
    slack.eventsTo = `${house.url}/slack/events`
    for (let at = 0; at < CROWD; at += 1) {
      const id = `U0CROWD${at}`
      slack.world.people.set(id, { id, team_id: TEAM, locale: 'en-GB' })
      slack.world.rooms.set(directOf(id), { id: directOf(id), im: id })
    }
    const stage = { house, slack, teams }
    const memory: { minute: number; residentMb: number }[] = []
    const started = Date.now()
    await house.start()
    const looking = setInterval(async () => {
      const residentMb = await residentOf(house).catch(() => 0)
      memory.push({ minute: (Date.now() - started) / 60_000, residentMb })
    }, LOOK_EVERY)
    try {
      await warmUp(stage)
      const rows: Row[] = []
      for (const rate of RATES) rows.push(await runAt(rate, stage))
      if (MODEL_MS > 0)
        for (const row of rows) process.stdout.write(`over the model: ${row.answerP50 - MODEL_MS} ms\n`)
      process.stdout.write(`${JSON.stringify({ modelMs: MODEL_MS, seconds: SECONDS, rows })}\n`)
      if (OUT !== '')
        writeFileSync(OUT, JSON.stringify({ modelMs: MODEL_MS, seconds: SECONDS, rows, memory }))
      expect(await house.stop()).toBe(0)
    } finally {
      clearInterval(looking)
      await house.kill()
      await Promise.all([slack.close(), teams.close(), model.stop()])
    }
  },
  RATES.length * (SECONDS + 120) * 1_000 + 120_000,
)

/** Asks at a steady pace, whatever becomes of it, then waits for every answer. */
async function runAt(rate: number, stage: Stage): Promise<Row> {
  const asking: Promise<Asked>[] = []
  const from = performance.now()
  for (let at = 0; at < rate * SECONDS; at += 1) {
    const due = from + (1_000 / rate) * at - performance.now()
    if (due > 0) await new Promise((resolve) => setTimeout(resolve, due))
    asking.push(ask(`${rate}-${at}`, at, stage))
  }
  const asked = await Promise.all(asking)
  const end = Date.now() + 60_000
  let times = answeredIn(asked, stage)
  while (times.some((answers) => answers.length === 0) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 200))
    times = answeredIn(asked, stage)
  }
  expect(times.filter((answers) => answers.length !== 1)).toEqual([])
  const acks = (platform: Asked['platform']) =>
    asked.filter((one) => one.platform === platform).map((one) => one.acknowledgedMs)
  const answers = times.map(([first]) => first ?? 0)
  const rounded = (values: readonly number[], share: number) => Number(percentile(values, share).toFixed(1))
  return {
    rate,
    asked: asked.length,
    slackAckP50: rounded(acks('slack'), 0.5),
    slackAckP99: rounded(acks('slack'), 0.99),
    teamsAckP50: rounded(acks('teams'), 0.5),
    teamsAckP99: rounded(acks('teams'), 0.99),
    answerP50: rounded(answers, 0.5),
    answerP99: rounded(answers, 0.99),
    residentMb: await residentOf(stage.house),
  }
}

async function ask(name: string, at: number, { house, slack, teams }: Stage): Promise<Asked> {
  // Not twice the same words: identical questions within a minute share one call of the model. No digits: they are taken out.
  const mark = name.replace(/\d/gu, (digit) => 'abcdefghij'[Number(digit)]!).replace('-', '')
  const text = `${QUESTIONS[at % QUESTIONS.length]} (${mark})`
  if (at % 2 === 0) {
    const sent = Date.now()
    const { message, delivered } = await createActor(slack, `U0CROWD${at % CROWD}`).direct(text)
    expect(delivered).toMatchObject({ acknowledged: true, tries: 1 })
    return { platform: 'slack', id: message.ts, at: sent, acknowledgedMs: delivered.took }
  }
  const from = {
    id: `29:${name}`,
    aad: `22222222-0000-4000-8000-${name.replace('-', '').padStart(12, '0')}`,
  }
  const sent = Date.now()
  const started = performance.now()
  const response = await fetch(`${house.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(teamsMessage(teams, text, { from })),
  })
  await response.text()
  expect(response.status).toBe(200)
  return { platform: 'teams', id: `a:${from.id}`, at: sent, acknowledgedMs: performance.now() - started }
}

/** For each question, after how many milliseconds its answers came. */
function answeredIn(asked: readonly Asked[], { slack, teams }: Stage): number[][] {
  const at = new Map<string, number[]>()
  const note = (id: string, when: number) => void at.set(id, [...(at.get(id) ?? []), when])
  for (const call of slack.calls)
    if (call.method === 'chat.postMessage') note(String(call.args.thread_ts), call.at)
  for (const call of teams.calls)
    if (call.method === 'POST' && call.body.type === 'message')
      note(decodeURIComponent(call.path.split('/')[3] ?? ''), call.at)
  return asked.map((one) => (at.get(one.id) ?? []).map((when) => when - one.at))
}

/** The knowledge is read and everything has run once. */
async function warmUp(stage: Stage): Promise<void> {
  const asked: Asked[] = []
  for (let at = 0; at < 20; at += 1) asked.push(await ask(`warm-${at}`.replace('warm-', '9'), at, stage))
  while (answeredIn(asked, stage).some((answers) => answers.length === 0))
    await new Promise((resolve) => setTimeout(resolve, 200))
}

async function residentOf(house: HouseProcess): Promise<number> {
  const text = await (await fetch(`${house.url}/metrics`)).text()
  const bytes = Number(/^secure_base_process_resident_memory_bytes (\S+)$/mu.exec(text)?.[1] ?? 0)
  return Math.round(bytes / 2 ** 20)
}

/** Answers from what it was given to read, always after the same time. */
function slowModel(model: ModelServer): void {
  model.script((request) => ({
    say: draftFrom(passagesOf(request)),
    holdAt: 0,
    hold: new Promise((resolve) => setTimeout(resolve, MODEL_MS)),
  }))
}
