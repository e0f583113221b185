import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readToken, SHORT_PRESS } from '../../src/domain/press.js'
import { folderWithLead } from '../support/folder-with-lead.js'
import { type RunningHouse, runHouse } from '../support/run-house.js'
import { createActor } from '../support/slack/actor.js'
import { wordsOf } from '../support/slack/check-blocks.js'
import { directOf, LEAD, MEMBER, ROOM } from '../support/slack/world.js'
import { CHANNEL, message, PEOPLE, MEMBER as TEAMS_MEMBER, type Writer } from '../support/teams-bot.js'
import { startTeamsServer, TENANT, type TeamsServer, tokensOn } from '../support/teams-server.js'
import { until } from '../support/until.js'

const TEAMS_LEAD: Writer = { id: '29:lead', aad: '11111111-0000-4000-8000-000000000009' }
const NAMELESS: Writer = { id: '29:nameless', aad: '11111111-0000-4000-8000-000000000008' }
const NOT_COVERED = 'what is the capital of Australia'
const DANGER = 'she has just said that she will kill herself tonight'

let folder: string
let teams: TeamsServer
let house: RunningHouse

beforeAll(async () => {
  folder = await folderWithLead(`${LEAD}, ${TEAMS_LEAD.aad}`)
  teams = await startTeamsServer()
  for (const room of [CHANNEL, ...[TEAMS_MEMBER, TEAMS_LEAD].map(({ id }) => `a:${id}`)])
    teams.roster(room, [...PEOPLE, { id: TEAMS_LEAD.id, aadObjectId: TEAMS_LEAD.aad, name: 'Lea Lead' }])
  teams.roster(`chat ${TEAMS_MEMBER.id}`, PEOPLE)
  house = await runHouse('http', { KNOWLEDGE_DIR: folder, TEAMS_LOCAL: '1' })
}, 180_000)
afterAll(async () => {
  await house.stop()
  await teams.close()
  await rm(folder, { recursive: true })
})

const post = async (activity: object): Promise<number> => {
  const response = await fetch(`${house.serving.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  })
  return response.status
}
/** What is new in a chat or channel of Teams once something was posted. */
const inTeams = async (room: string, activity: object) => {
  const there = () => teams.messages.filter(({ conversation }) => conversation.startsWith(room))
  const before = there().length
  expect(await post(activity)).toBe(200)
  await until(() => there().length > before)
  return there().slice(before)
}
const inChat = (from: Writer, text: string, more: Record<string, unknown> = {}) =>
  inTeams(`a:${from.id}`, message(teams, text, { from, more }))
const lead = () => createActor(house.slack, LEAD)
const sayOf = (value: unknown) => JSON.stringify(value)

/** "Ask a person" below an answer that found nothing. */
async function askPerson(from: Writer): Promise<string> {
  const [answer] = await inChat(from, NOT_COVERED)
  const token = tokensOn(answer!.activity).find((one) => readToken(one)?.kind === 'ask_person')
  const [told] = await inChat(from, '', { value: { token } })
  return sayOf(told!.activity)
}

describe('a colleague on one platform and leads on both', () => {
  test('"Ask a person" in Teams names her to the lead in Slack, with where she is; so does the list', async () => {
    await inChat(TEAMS_LEAD, 'hello')
    const before = lead().sees().length
    const told = await askPerson(TEAMS_MEMBER)
    expect(told).toContain('know that it is yours')
    await until(() => lead().sees().length > before)
    const heard = lead().sees().at(-1)!
    expect(wordsOf(heard.blocks)).toContain('Ada Member (Teams): would like to ask a person')
    expect(heard.text).toContain('Ada Member (Teams)')
    // The lead in Teams gets a mention, as before.
    const inTeamsToo = teams.messages.filter(({ conversation }) => conversation === `a:${TEAMS_LEAD.id}`)
    expect(sayOf(inTeamsToo.at(-1)!.activity)).toContain('<at>Ada Member</at>')

    const seen = lead().sees().length
    await lead().direct('gaps')
    await until(() => lead().sees().length > seen)
    expect(wordsOf(lead().sees().at(-1)!.blocks)).toContain('Ada Member (Teams): ')
  }, 60_000)

  test('"Ask a person" in Slack names her to the lead in Teams', async () => {
    const member = createActor(house.slack, MEMBER)
    await member.direct(NOT_COVERED)
    await until(() => member.sees().length === 1)
    const there = () => teams.messages.filter(({ conversation }) => conversation === `a:${TEAMS_LEAD.id}`)
    const before = there().length
    const heard = lead().sees().length
    await member.press(member.sees()[0]!, 'Ask a person')
    await until(() => there().length > before && lead().sees().length > heard)
    expect(sayOf(there().at(-1)!.activity)).toContain('Mia Member (Slack): would like to ask a person')
    expect(wordsOf(lead().sees().at(-1)!.blocks)).toMatch(/would like to ask a person/u)
    expect(sayOf(lead().sees().at(-1)!.blocks)).toContain(`"user_id":"${MEMBER}"`)
  }, 60_000)

  test('where Teams does not tell her name, the lead reads that it is somebody in Teams, and she is told so', async () => {
    const before = lead().sees().length
    const told = await askPerson(NAMELESS)
    expect(told).not.toContain('know that it is yours')
    expect(told).toContain('sees only that it comes from somebody in Teams')
    await until(() => lead().sees().length > before)
    expect(wordsOf(lead().sees().at(-1)!.blocks)).toContain(
      'A colleague in Teams: would like to ask a person',
    )
  }, 60_000)
})

describe('danger that is told beside a thumb', () => {
  const thumb = (replyToId: string, feedbackText: string) => {
    const room = message(teams, '', { room: 'channel' }).conversation.id
    return {
      ...message(teams, '', { room: 'channel' }),
      type: 'invoke',
      name: 'message/submitAction',
      conversation: { id: room, conversationType: 'channel', tenantId: TENANT },
      replyToId,
      value: {
        actionName: 'feedback',
        actionValue: { reaction: 'dislike', feedback: JSON.stringify({ feedbackText }) },
      },
    }
  }

  test('in Teams is answered in her own chat, below an answer that is known and below one that is not', async () => {
    const question = message(teams, 'she went back to him again, what do I say?', { room: 'channel' })
    const [answer] = await inTeams(CHANNEL, question)
    const inRoom = teams.messages.filter(({ conversation }) => conversation.startsWith(CHANNEL)).length
    for (const below of [answer!.id, 'long-forgotten']) {
      const notices = await inTeams(`a:${TEAMS_MEMBER.id}`, thumb(below, DANGER))
      expect(notices).toHaveLength(1)
      expect(String(notices[0]!.activity.text)).toContain('112')
    }
    expect(await post(thumb(answer!.id, 'too long for me'))).toBe(200)
    expect(teams.messages.filter(({ conversation }) => conversation.startsWith(CHANNEL))).toHaveLength(inRoom)
  }, 60_000)

  test('in Slack is answered for her eyes alone', async () => {
    const member = createActor(house.slack, MEMBER)
    const others = createActor(house.slack, LEAD)
    const before = member.sees().length
    await member.mention('she went back to him again, what do I say?')
    await until(() => member.sees().length > before)
    const answer = member.sees().at(-1)!
    expect(answer.channel).toBe(ROOM)
    await member.press(answer, 'Not helpful')
    const view = () => [...house.slack.world.views.values()].at(-1)
    await until(() => view() !== undefined)
    const seen = others.sees().length
    await member.submit({ ...view()!.view, id: view()!.id }, DANGER)
    await until(() => member.sees().some((one) => one.onlyFor === MEMBER))
    const notice = member.sees().find((one) => one.onlyFor === MEMBER)!
    expect(wordsOf(notice.blocks)).toContain('112')
    expect(others.sees()).toHaveLength(seen)
    expect(house.slack.world.violations).toEqual([])
    expect(directOf(MEMBER)).not.toBe(notice.channel)
  }, 60_000)
})

describe('"In short", pressed twice by a thumb that slips', () => {
  const QUESTION = 'she is testing me and comes late every day'
  const lines = (text: string): number => text.split(/\n+/u).filter((line) => line.startsWith('•')).length
  /** Long enough for a second answer to come, if one did. */
  const whileWaiting = () => new Promise((resolve) => setTimeout(resolve, 1_000))

  test('brings two lines in Teams, once', async () => {
    const [answer] = await inChat(NAMELESS, QUESTION)
    const token = tokensOn(answer!.activity).find((one) => readToken(one)?.kind === SHORT_PRESS)
    const told = await inChat(NAMELESS, '', { value: { token } })
    await post(message(teams, '', { from: NAMELESS, more: { value: { token } } }))
    await whileWaiting()
    const there = teams.messages.filter(({ conversation }) => conversation === `a:${NAMELESS.id}`)
    expect(there.slice(there.indexOf(answer!) + 1)).toEqual(told)
    expect(told).toHaveLength(1)
    expect(lines(String(answer!.activity.text))).toBeGreaterThan(3)
    expect(lines(String(told[0]!.activity.text))).toBe(2)
    expect(tokensOn(told[0]!.activity).map((one) => readToken(one)?.kind)).not.toContain(SHORT_PRESS)
  }, 60_000)

  test('brings two lines in the thread in Slack, once', async () => {
    const member = createActor(house.slack, MEMBER)
    const before = member.sees().length
    await member.mention(QUESTION)
    await until(() => member.sees().length > before)
    const answer = member.sees().at(-1)!
    await member.press(answer, 'In short')
    await member.press(answer, 'In short')
    await until(() => member.sees().length > before + 1)
    await whileWaiting()
    expect(member.sees()).toHaveLength(before + 2)
    const short = member.sees().at(-1)!
    expect(short).toMatchObject({ channel: ROOM, thread_ts: answer.thread_ts })
    expect(wordsOf(short.blocks)).not.toContain('What may be going on')
    expect(wordsOf(short.blocks)).not.toContain('In short')
    expect(wordsOf(short.blocks).length).toBeLessThan(wordsOf(answer.blocks).length / 2)
    expect(house.slack.world.violations).toEqual([])
  }, 60_000)
})
