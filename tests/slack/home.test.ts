import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { folderWithLead } from '../support/folder-with-lead.js'
import { type RunningHouse, runHouse } from '../support/run-house.js'
import { type Actor, createActor } from '../support/slack/actor.js'
import { wordsOf } from '../support/slack/check-blocks.js'
import { volunteerOf } from '../support/slack/volunteer.js'
import { COLLEAGUE, directOf, GERMAN, GUEST, type Json, LEAD, MEMBER, TEAM } from '../support/slack/world.js'
import { until } from '../support/until.js'

const ASKED = 'she went back to him again, what do I say?'

/** A guest whom the leads let in. */
const LET_IN = 'U0LETIN'

let knowledge: string
let house: RunningHouse

beforeAll(async () => {
  knowledge = await folderWithLead(LEAD)
  const organisation = join(knowledge, 'organisation.yaml')
  const written = await readFile(organisation, 'utf8')
  await writeFile(organisation, written.replace(/^allowed: \[\]$/mu, `allowed: [${LET_IN}]`))
  house = await runHouse('http', { KNOWLEDGE_DIR: knowledge })
})
afterAll(async () => {
  await house?.stop()
  await rm(knowledge, { recursive: true, force: true })
})

const actor = (user: string): Actor => createActor(house.slack, user)
const homeOf = async (who: Actor): Promise<Json> => {
  house.slack.world.homes.delete(who.user)
  await who.openHome('home')
  await until(() => house.slack.world.homes.has(who.user))
  return { ...house.slack.world.homes.get(who.user)!, id: 'VHOME' }
}
const wordsAt = async (user: string): Promise<string> => wordsOf((await homeOf(actor(user))).blocks)

test('the lists of leads stand on the page of leads alone', async () => {
  const lead = await wordsAt(LEAD)
  for (const part of ['For leads:', 'State of the knowledge', 'Open questions', 'Feedback'])
    expect(lead).toContain(part)
  const member = await wordsAt(MEMBER)
  expect(member).toContain('Good that you are here')
  expect(member).toContain('Start the course')
  expect(member).not.toMatch(/leads|State of the knowledge|Open questions|Feedback/u)
})

test('in the language of the person', async () => {
  const german = await wordsAt(GERMAN)
  expect(german).toContain('Schön, dass du da bist')
  expect(german).toContain('Kurs starten')
  expect(german).not.toMatch(/\b(?:the|course|Hello)\b/u)
})

test('guests have no page', async () => {
  await actor(GUEST).openHome('home')
  await homeOf(actor(MEMBER))
  expect(house.slack.world.homes.has(GUEST)).toBe(false)
})

test('a guest whom the leads let in has one as everybody has, and none of the lists of leads', async () => {
  house.slack.world.people.set(LET_IN, { id: LET_IN, team_id: TEAM, is_restricted: true })
  const page = await wordsAt(LET_IN)
  expect(page).toContain('Good that you are here')
  expect(page).not.toMatch(/State of the knowledge|Open questions|Feedback/u)
})

test('what is asked most stands there once three different people asked, and asks when pressed', async () => {
  const title = 'What colleagues ask about most'
  for (const user of [MEMBER, COLLEAGUE]) {
    await volunteerOf(actor(user)).say(ASKED)
    await volunteerOf(actor(user)).say(ASKED)
  }
  expect(await wordsAt(MEMBER)).not.toContain(title)
  await volunteerOf(actor(LEAD)).say(ASKED)
  const member = actor(MEMBER)
  // Counting holds up no answer, so it may come a moment after it.
  await until(async () => (await wordsAt(MEMBER)).includes(title))
  const home = await homeOf(member)
  const topic = wordsOf(home.blocks).split('\n').at(-1)!
  const before = member.sees().length
  await member.pressIn(home, topic)
  await until(() => member.sees().length > before)
  expect(member.sees().at(-1)).toMatchObject({ channel: directOf(MEMBER) })
  expect(wordsOf(member.sees().at(-1)?.blocks)).toContain('Sources')
  // To the leads it is no open topic: it was answered.
  expect((await volunteerOf(actor(LEAD)).say('gaps')).text).not.toContain('found no answer')
})

test('whoever is in the course sees where, and goes on from there', async () => {
  await volunteerOf(actor(COLLEAGUE)).say('start the course')
  const colleague = actor(COLLEAGUE)
  const home = await homeOf(colleague)
  expect(wordsOf(home.blocks)).toContain(
    'Your course: 0 of 11 modules. You are at "What we do and for whom".',
  )
  expect(wordsOf(home.blocks)).not.toContain('Start the course')
  const before = colleague.sees().length
  await colleague.pressIn(home, 'Continue')
  await until(() => colleague.sees().length > before)
  expect(wordsOf(colleague.sees().at(-1)?.blocks)).toContain('Walking along on the way out')
})

test('a question asked there is answered in the direct conversation, danger first; the line is empty again', async () => {
  const german = actor(GERMAN)
  const home = await homeOf(german)
  const lineOf = (view: Json) => (view.blocks as Json[]).find((block) => block.type === 'input')?.block_id
  const volunteer = volunteerOf(german)
  const before = german.sees().length
  await german.askIn(home, 'Sie testet ständig, ob ich bleibe. Was steckt dahinter?')
  await until(() => german.sees().length > before)
  expect(wordsOf(volunteer.last().blocks)).toContain('Quellen')
  expect(volunteer.last().channel).toBe(directOf(GERMAN))
  await until(() => lineOf(house.slack.world.homes.get(GERMAN)!) !== lineOf(home))
  await german.askIn(home, '"Sie" schreibt, dass sie sich jetzt umbringt')
  await until(() => german.sees().length > before + 1)
  expect(volunteer.last().blocks[0]).toMatchObject({ type: 'header' })
  expect(wordsOf(volunteer.last().blocks)).toContain('112')
})

test('in the tab Messages, and in the older assistant view, she is offered questions, in her language', async () => {
  const german = actor(GERMAN)
  const channel = directOf(GERMAN)
  await german.openHome('messages')
  await until(() => house.slack.world.prompts.length === 1)
  const thread_ts = house.slack.world.ts()
  await german.event(channel, {
    type: 'assistant_thread_started',
    assistant_thread: { user_id: GERMAN, channel_id: channel, thread_ts, context: {} },
    event_ts: thread_ts,
  })
  await until(() => house.slack.world.prompts.length === 2)
  for (const offered of house.slack.world.prompts) {
    expect(JSON.stringify(offered)).toContain('Sie ist wieder zu ihm zurück')
    expect(offered).toMatchObject({ channel_id: channel })
  }
  expect(house.slack.world.prompts[1]).toMatchObject({ thread_ts })
  const before = german.sees().length
  await german.direct('Was ist eine Traumabindung?', thread_ts)
  await until(() => german.sees().length > before)
  expect(german.sees().at(-1)).toMatchObject({ channel, thread_ts })
  expect(house.slack.world.violations).toEqual([])
})
