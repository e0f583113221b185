/**
 * Pictures of every kind of reply in Slack, from the real house and the real knowledge: `npm run pictures:slack`. The blocks are
 * the ones that are sent; the page around them is our own approximation. Needs a Chromium (CHROMIUM, default /usr/bin/chromium)
 * and a font with emoji (fonts-noto-color-emoji): without one a box stands in their place.
 */
import { mkdirSync } from 'node:fs'
import { test } from '@jest/globals'
import { chromium } from 'playwright-core'
import { loadKnowledge } from '../../src/corpus/load-knowledge.js'
import { walkCourse } from '../support/course-walk.js'
import { runHouse } from '../support/run-house.js'
import { type Actor, createActor } from '../support/slack/actor.js'
import { volunteerOf } from '../support/slack/volunteer.js'
import {
  ASKING,
  COLLEAGUE,
  GERMAN,
  GUEST,
  type Json,
  MEMBER,
  type Message,
  SHARED,
  UNJOINED,
} from '../support/slack/world.js'
import { until } from '../support/until.js'
import { blocksHtml, messageHtml, modalHtml, pageOf, said } from './slack-page.js'

const FOLDER = 'docs/slack'

/** A whole course, as she and the assistant write it; what is worth a picture is kept. */
async function courseBy(who: Actor, reading: () => void): Promise<ReadonlyMap<string, readonly string[]>> {
  const { modules } = await loadKnowledge('knowledge')
  const { say, press, last } = volunteerOf(who)
  let line: string | null = null
  const seen = new Map<string, readonly string[]>()
  await walkCourse(
    {
      say: async (text) => {
        reading()
        line = text
        return await say(text)
      },
      press: async (label) => {
        reading()
        line = null
        return await press(label)
      },
    },
    modules,
    {
      look: async (name) => {
        const answer = messageHtml('Secure Base', last().blocks)
        seen.set(`course-${name}`, line === null ? [answer] : [said('Maria', line), answer])
      },
    },
  )
  return seen
}

test('pictures of every kind of reply', async () => {
  let passed = 0
  const reading = () => {
    passed += 12_000
  }
  const house = await runHouse('http', {}, { clock: () => Date.now() + passed })
  const { slack } = house
  const actor = (user: string) => createActor(slack, user)
  const next = async (who: Actor, run: () => Promise<unknown>): Promise<Message> => {
    const before = new Set(who.sees())
    await run()
    await until(() => who.sees().some((one) => !before.has(one)))
    return who.sees().find((one) => !before.has(one))!
  }
  const view = async (run: () => Promise<unknown>): Promise<Json> => {
    const before = slack.world.views.size
    await run()
    await until(() => {
      const last = [...slack.world.views.values()].at(-1)
      return slack.world.views.size > before && !JSON.stringify(last?.view).includes('Reading the sources')
    })
    return [...slack.world.views.values()].at(-1)!.view
  }
  const bot = ({ blocks }: Message, note = '') => messageHtml('Secure Base', blocks, note)
  const only = 'Only visible to you'

  const member = actor(MEMBER)
  const german = actor(GERMAN)
  const colleague = actor(COLLEAGUE)
  const guest = actor(GUEST)
  const pages = new Map<string, readonly string[]>()

  const question = 'She went back to him again, what do I say?'
  const mention = await next(member, () => member.mention(question))
  pages.set('mention', [said('Maria', `@Secure Base ${question}`), bot(mention)])
  pages.set('passages', [modalHtml(await view(() => member.press(mention, 'Show the passages')))])
  pages.set('feedback', [modalHtml(await view(() => member.press(mention, 'Not helpful')))])
  pages.set('ask-a-person', [bot(await next(member, () => member.press(mention, 'Ask a person')), only)])

  const direct = 'Sie testet ständig, ob ich bleibe. Was steckt dahinter?'
  pages.set('direct-message', [said('Lena', direct), bot(await next(german, () => german.direct(direct)))])
  const danger = 'Er steht unten vor der Tür und schreit ihren Namen'
  pages.set('urgent', [
    said('Lena', `@Secure Base ${danger}`),
    bot(await next(german, () => german.mention(danger))),
  ])
  pages.set('slash-command', [
    bot(
      await next(colleague, () => colleague.command('ask how do I keep a boundary without losing her?')),
      only,
    ),
  ])
  const unknown = 'which tram goes to the harbour?'
  pages.set('no-source', [
    said('Anna', `@Secure Base ${unknown}`),
    bot(await next(colleague, () => colleague.mention(unknown))),
  ])
  pages.set('guest', [bot(await next(guest, () => guest.mention(question, { channel: SHARED })), only)])
  const heard = {
    channel: UNJOINED,
    ts: '1780000000.000100',
    user: COLLEAGUE,
    text: 'She says she hates us all, and then she cries and asks whether I come tomorrow.',
    blocks: [],
  }
  pages.set('shortcut', [
    said('Anna', heard.text),
    modalHtml(await view(() => member.shortcut(heard, 'suggest_response'))),
  ])
  pages.set('help', [bot(await next(colleague, () => colleague.command('help')), only)])
  for (const who of [member, german, colleague])
    for (const asked of [question, 'she tests whether I will stay. what can I say?'])
      await next(who, () => who.direct(asked))
  await next(member, () => member.direct('start the course'))
  // Counting holds up no answer, so it may come a moment after it.
  await until(async () => {
    await member.openHome('home')
    return JSON.stringify(slack.world.homes.get(MEMBER) ?? '').includes('ask about most')
  })
  pages.set('home', [`<section>${blocksHtml(slack.world.homes.get(MEMBER)?.blocks as Json[])}</section>`])
  for (const [name, parts] of await courseBy(actor(COLLEAGUE), reading)) pages.set(name, parts)
  const channel = await next(german, () =>
    german.write('Was mache ich, wenn sie jeden Kontakt abbricht?', { channel: ASKING }),
  )
  pages.set('chosen-channel', [said('Lena', 'Was mache ich, wenn sie jeden Kontakt abbricht?'), bot(channel)])
  await house.stop()

  mkdirSync(FOLDER, { recursive: true })
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
  const page = await browser.newPage({ viewport: { width: 760, height: 400 }, deviceScaleFactor: 1 })
  for (const [name, parts] of pages) {
    await page.setContent(pageOf(name, parts))
    await page.locator('main').screenshot({ path: `${FOLDER}/${name}.png` })
  }
  await browser.close()
}, 400_000)
