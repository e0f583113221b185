import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { loadKnowledge } from '../../src/corpus/load-knowledge.js'
import { type Volunteer, walkCourse } from '../support/course-walk.js'
import { folderWithLead } from '../support/folder-with-lead.js'
import { type RunningHouse, runHouse } from '../support/run-house.js'
import { createActor } from '../support/slack/actor.js'
import { checkBlocks } from '../support/slack/check-blocks.js'
import { volunteerOf } from '../support/slack/volunteer.js'
import { COLLEAGUE, LEAD, MEMBER } from '../support/slack/world.js'

let knowledge: string
let house: RunningHouse
/** A person reads before she goes on; nothing here waits for it. */
const READING = 12_000
const THREE_WEEKS = 21 * 24 * 60 * 60_000
let passed = 0

beforeAll(async () => {
  knowledge = await folderWithLead(LEAD)
  house = await runHouse('http', { KNOWLEDGE_DIR: knowledge }, { clock: () => Date.now() + passed })
})
afterAll(async () => {
  await house?.stop()
  await rm(knowledge, { recursive: true, force: true })
})

test('a volunteer goes through the whole course in her direct messages, with questions, a break over a restart and a change of language', async () => {
  const { modules } = await loadKnowledge(knowledge)
  const member = createActor(house.slack, MEMBER)
  const { seen, expected, turns } = await walkCourse(reading(volunteerOf(member)), modules, {
    away: async () => {
      passed += THREE_WEEKS
      await house.restart()
    },
  })

  expect(expected.length).toBeGreaterThan(90)
  expect(seen).toEqual(expected)
  // One message to each thing she said or pressed, and each as Slack takes it.
  const messages = member.sees()
  expect(messages).toHaveLength(turns)
  for (const { blocks, text } of messages) {
    expect(checkBlocks(blocks, 'message')).toEqual([])
    expect(text.trim()).not.toBe('')
  }
  expect(house.slack.world.violations).toEqual([])

  // She agreed to be seen; a colleague was not even asked yet.
  await volunteerOf(createActor(house.slack, COLLEAGUE)).say('start the course')
  const leads = await volunteerOf(createActor(house.slack, LEAD)).say('progress')
  expect(leads.text).toContain(`<@${MEMBER}>`)
  expect(leads.text).toContain('11 of 11 modules')
  expect(leads.text).not.toContain(COLLEAGUE)
}, 240_000)

function reading({ say, press }: Volunteer): Volunteer {
  const first = async <T>(run: () => Promise<T>): Promise<T> => {
    passed += READING
    return await run()
  }
  return { say: (text) => first(() => say(text)), press: (label) => first(() => press(label)) }
}
