import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { compose } from '../../src/app/compose.js'
import { readConfig } from '../../src/app/config.js'
import { openPassingState } from '../../src/app/open-state-of.js'
import { marks } from '../../src/index.js'
import { createResilientState } from '../../src/storage/resilient-state.js'
import { runCli } from '../support/run-cli.js'
import { type RunningSlack, runSlack } from '../support/run-slack.js'
import { createActor } from '../support/slack/actor.js'
import { BOT_ID, MEMBER } from '../support/slack/world.js'
import { CHANNEL, message, PEOPLE, startTeamsBot, type TeamsBot } from '../support/teams-bot.js'
import { startTeamsServer, type TeamsServer, wordsOn } from '../support/teams-server.js'
import { until } from '../support/until.js'

interface Line {
  readonly text: string
  readonly citations: readonly number[]
}
interface Shown {
  readonly outcome: string
  readonly claims: readonly Line[]
  readonly sources: readonly { readonly number: number; readonly url: string }[]
}

const home = mkdtempSync(join(tmpdir(), 'secure-base-same-'))

/** Fifteen questions of the leads' own in each language, evenly over their list. */
function thirty(): string[] {
  const all = (parse(readFileSync('knowledge/questions.yaml', 'utf8')) as { questions?: unknown }) ?? {}
  const entries = (Array.isArray(all) ? all : Array.isArray(all.questions) ? all.questions : []) as {
    ask: string
    language?: string
  }[]
  const every = Math.floor(entries.length / 30)
  return entries
    .filter((_, at) => at % every === 0)
    .slice(0, 30)
    .map((entry) => entry.ask)
}

/** The terminal, through the command other programs use. */
async function onConsole(questions: readonly string[]): Promise<Shown[]> {
  const input = questions.map((text) => JSON.stringify({ text, place: 'channel' })).join('\n')
  const { out } = await runCli(['ask', '--json', '-'], { input: `${input}\n`, env: { DATA_DIR: home } })
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Shown)
}

interface Block {
  readonly type: string
  readonly elements?: readonly Block[]
  readonly style?: string
  readonly text?: unknown
  readonly url?: string
}

/** What stands in a message of Slack's: its claims with their numbers, its sources with their links. */
function onSlack(blocks: readonly Block[]): Pick<Shown, 'sources'> & { readonly claims: readonly string[] } {
  const lists = blocks.flatMap(({ elements = [] }) =>
    elements.filter(({ type }) => type === 'rich_text_list'),
  )
  const claims = lists.flatMap(({ elements = [] }) =>
    elements.map(({ elements: parts = [] }) => {
      const [words, ...marked] = parts.map(({ text }) => String(text))
      return `• ${words} ${marked.filter((mark) => mark.trim() !== '').join('')}`
    }),
  )
  const listed = blocks
    .flatMap(({ elements = [] }) => elements)
    .filter(({ elements = [] }) => elements[0]?.text === 'Sources' || elements[0]?.text === 'Quellen')
    .flatMap(({ elements = [] }) => elements)
  const cited = claims.filter((claim) => /\[\d+\]$/u.test(claim))
  const sources = listed.flatMap(({ text, url }, at) => {
    const number = /\[(\d+)\]/u.exec(String(listed[at - 1]?.text))?.[1]
    return url === undefined || number === undefined || text === '' ? [] : [{ number: Number(number), url }]
  })
  return { claims: cited, sources }
}

describe('the same 30 questions, on Slack, on Teams and in the terminal', () => {
  let slack: RunningSlack
  let teams: TeamsServer
  let bot: TeamsBot
  let close: () => Promise<void>

  beforeAll(async () => {
    teams = await startTeamsServer()
    teams.roster(CHANNEL, PEOPLE)
    const state = createResilientState({}, { open: openPassingState, clock: Date.now })
    await state.tried
    const house = compose(readConfig({ DATA_DIR: home }), {
      clock: Date.now,
      unlimited: true,
      state,
      notify: async () => false,
    })
    await house.ready
    bot = await startTeamsBot(teams, house.assistant, { state, deps: { held: 60_000 } })
    slack = await runSlack('http', house.assistant)
    close = async () => {
      await slack.stop()
      await bot.stop()
      house.close()
      await state.close()
      await teams.close()
    }
  })
  afterAll(async () => {
    await close()
    rmSync(home, { recursive: true, force: true })
  })

  test('give the same claims with the same sources', async () => {
    const questions = thirty()
    expect(questions).toHaveLength(30)
    const expected = await onConsole(questions)
    for (const text of questions)
      expect((await bot.post(message(teams, text, { room: 'channel' }))).status).toBe(200)
    expect(teams.faults).toEqual([])
    expect(teams.messages).toHaveLength(30)
    const shown = teams.messages.map(({ activity }) => {
      const [entity] = (activity.entities ?? []) as {
        citation: { position: number; appearance: { url: string } }[]
      }[]
      return {
        claims: wordsOn({ text: activity.text })
          .split('\n\n')
          .filter((line) => /^• .*\[\d+\]$/u.test(line)),
        sources: (entity?.citation ?? []).map(({ position, appearance }) => ({
          number: position,
          url: appearance.url,
        })),
      }
    })
    expect(shown.map(({ claims }) => [...claims].sort())).toEqual(
      expected.map(({ claims }) =>
        claims.map(({ text, citations }) => `• ${text}${marks(citations)}`).sort(),
      ),
    )
    expect(shown.map(({ sources }) => sources)).toEqual(
      expected.map(({ sources }) => sources.map(({ number, url }) => ({ number, url }))),
    )
    // In Slack each one below the other, so that no answer leans on the one before.
    const bySlack: ReturnType<typeof onSlack>[] = []
    for (const text of questions) {
      const asked = await createActor(slack.slack, MEMBER).mention(text)
      const answer = () =>
        slack.slack.world.messages.find(
          ({ bot_id, thread_ts }) => bot_id === BOT_ID && thread_ts === asked.message.ts,
        )
      await until(() => answer() !== undefined, 30_000)
      bySlack.push(onSlack(answer()!.blocks as unknown as Block[]))
    }
    expect(slack.slack.world.violations).toEqual([])
    expect(bySlack.map(({ claims }) => [...claims].sort())).toEqual(shown.map(({ claims }) => claims.sort()))
    expect(bySlack.map(({ sources }) => sources)).toEqual(shown.map(({ sources }) => sources))
    // Something was compared: most of them have an answer.
    expect(expected.filter(({ claims }) => claims.length > 0).length).toBeGreaterThan(20)
  })
})
