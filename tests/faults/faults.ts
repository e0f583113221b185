import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite from 'better-sqlite3'
import type { ModelServer } from '../support/model-server.js'
import { draftFrom, passagesOf } from '../support/model-server.js'
import type { SlackDouble } from '../support/slack-server.js'
import type { TeamsServer } from '../support/teams-server.js'
import type { Chance } from './chance.js'
import type { HouseProcess } from './house-process.js'
import type { SmallDisk } from './small-disk.js'

export interface Stage {
  readonly house: HouseProcess
  readonly slack: SlackDouble
  readonly teams: TeamsServer
  readonly model: ModelServer
  readonly knowledge: string
  readonly dataDir: string
  /** What `dataDir` is on; `null` where this user may not mount one. */
  readonly disk: SmallDisk | null
  /** What the assistant's clock is wrong by, in milliseconds. */
  readonly clockFile: string
  readonly chance: Chance
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** The model as it is when nothing is wrong: quotes from what it was given to read. */
export function wellModel(model: ModelServer): void {
  model.script((request) => ({ say: draftFrom(passagesOf(request)) }))
}

function noteOfTheDay(chance: Chance): string {
  const day = Math.floor(chance.between(1, 1_000))
  return `---\ntitle: Of the day\nlanguage: en\n---\n\nOn day ${day} the kettle was mended [@missionfreedom2025part1].\n`
}

/** Everything that goes wrong, each for a while; resolves when it is over. */
export const FAULTS: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  'process killed': async ({ house, chance }) => {
    await house.kill()
    await pause(chance.between(0, 1_000))
    await house.start()
  },
  'store locked': async ({ dataDir, chance }) => {
    const other = new BetterSqlite(join(dataDir, 'state.sqlite'), { timeout: 5_000 })
    try {
      other.exec('begin exclusive')
      await pause(chance.between(500, 4_000))
      other.exec('rollback')
    } finally {
      other.close()
    }
  },
  'Slack answers 429': async ({ slack, chance }) => {
    slack.fault = () => (chance.next() < 0.7 ? { retryAfter: 1 } : null)
    await pause(chance.between(1_000, 4_000))
    slack.fault = () => null
  },
  'Slack answers 500': async ({ slack, chance }) => {
    slack.fault = () => (chance.next() < 0.7 ? { status: 500 } : null)
    await pause(chance.between(1_000, 3_000))
    slack.fault = () => null
  },
  'socket cut': async ({ slack, chance }) => {
    for (let times = chance.between(1, 4); times > 0; times -= 1) {
      if (chance.next() < 0.5) slack.dropSockets()
      else slack.refresh()
      await pause(chance.between(100, 600))
    }
  },
  'disk full': async ({ disk, knowledge, chance }) => {
    if (disk === null) return
    disk.fill()
    // An edit in the meantime wants a new index, which does not fit.
    writeFileSync(`${knowledge}/notes/of-the-day.md`, noteOfTheDay(chance))
    await pause(chance.between(1_000, 4_000))
    disk.free()
  },
  'clock jumps': async ({ clockFile, chance }) => {
    writeFileSync(clockFile, String(Math.round(chance.between(-1, 1) * 3_600_000)))
    await pause(chance.between(500, 2_500))
    writeFileSync(clockFile, '0')
  },
  'Slack is away': async ({ slack, chance }) => {
    await slack.restart(chance.between(200, 2_000))
  },
  'Teams answers 429 and 500': async ({ teams, chance }) => {
    teams.fail(2, 429, { 'retry-after': '1' })
    await pause(1_000)
    teams.fail(2, 500)
    await pause(chance.between(500, 2_000))
    teams.fail(0, 500)
  },
  'model stalls': async ({ model, chance }) => {
    model.script(() => 'hang')
    await pause(chance.between(1_000, 5_000))
    wellModel(model)
  },
  'model answers nonsense': async ({ model, chance }) => {
    const acts = ['html', 'reset', 'empty', 'refusal', { status: 500 }, { status: 429 }] as const
    model.script(() => chance.one(acts))
    await pause(chance.between(1_000, 4_000))
    wellModel(model)
  },
  'model makes things up': async ({ model, chance }) => {
    const claim = {
      role: 'fact',
      text: 'In 93 % of cases she goes back because she wants to.',
      support: [{ passage: 'P1', quote: 'In 93 % of cases she goes back because she wants to.' }],
    }
    model.script(() => ({ say: { covered: true, claims: [claim] } }))
    await pause(chance.between(1_000, 4_000))
    wellModel(model)
  },
  'folder unmounted': async ({ knowledge, chance }) => {
    renameSync(knowledge, `${knowledge}-away`)
    await pause(chance.between(500, 3_000))
    renameSync(`${knowledge}-away`, knowledge)
  },
}
