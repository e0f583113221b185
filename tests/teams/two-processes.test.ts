import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { chanceOf } from '../faults/chance.js'
import { houseProcess } from '../faults/house-process.js'
import { draftFrom, passagesOf, startModelServer } from '../support/model-server.js'
import { message, PEOPLE } from '../support/teams-bot.js'
import { startTeamsServer } from '../support/teams-server.js'
import { until } from '../support/until.js'

const KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url))
/** How many activities, and what the model takes for each, in milliseconds (the issue: 20 s). */
const MANY = Number(process.env.TEAMS_ACTIVITIES ?? 60)
const MODEL_MS = Number(process.env.TEAMS_MODEL_MS ?? 4_000)
/** Teams calls an activity failed after ten seconds. */
const IN_TIME = 10_000

test(`two processes on one store, ${MANY} activities, each delivered to both: acknowledged in time, answered once`, async () => {
  const [teams, model] = await Promise.all([startTeamsServer(), startModelServer()])
  teams.roster('', PEOPLE)
  model.script((request) => ({
    say: draftFrom(passagesOf(request)),
    holdAt: 0,
    hold: new Promise((resolve) => setTimeout(resolve, MODEL_MS)),
  }))
  const environment = {
    KNOWLEDGE_DIR: KNOWLEDGE,
    DATA_DIR: mkdtempSync(join(tmpdir(), 'secure-base-two-')),
    TEAMS_LOCAL: '1',
    QUESTIONS_PER_MINUTE: '10000',
    OPENAI_API_KEY: 'sk-invented',
    OPENAI_BASE_URL: model.baseUrl,
    OPENAI_MODEL: 'mini',
  }
  const houses = [await houseProcess(environment), await houseProcess(environment)]
  try {
    for (const house of houses) await house.start()
    const chance = chanceOf(1)
    const people = Array.from({ length: MANY }, (_, at) => ({
      id: `29:two-${at}`,
      aad: `22222222-0000-4000-8000-${String(at).padStart(12, '0')}`,
    }))
    const deliveries = people
      .map((from, at) => message(teams, `she went back to him again, what do I say? (${at})`, { from }))
      .flatMap((activity) => houses.map((house) => ({ activity, url: house.url, at: chance.next() })))
      .sort((a, b) => a.at - b.at)
    const acknowledged = await Promise.all(
      deliveries.map(async ({ activity, url }, at) => {
        await new Promise((resolve) => setTimeout(resolve, at * 30))
        return await deliver(`${url}/api/messages`, activity)
      }),
    )
    expect(new Set(acknowledged)).toEqual(new Set([200]))
    const whole = () => teams.messages.filter(({ activity }) => activity.type === 'message')
    await until(() => whole().length >= MANY, 120_000)
    for (const house of houses) expect(await house.stop()).toBe(0)
    expect(new Set(whole().map(({ conversation }) => conversation)).size).toBe(MANY)
    expect(teams.messages).toHaveLength(MANY)
    expect(teams.faults).toEqual([])
  } finally {
    for (const house of houses) await house.kill()
    await Promise.all([teams.close(), model.stop()])
  }
}, 300_000)

/** A connection that breaks is tried again, as Teams' own service does. */
async function deliver(url: string, activity: object): Promise<number> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity),
        signal: AbortSignal.timeout(IN_TIME),
      })
      await response.text()
      return response.status
    } catch (error) {
      if (attempt === 2 || (error instanceof Error && error.name === 'TimeoutError')) throw error
    }
  }
}
