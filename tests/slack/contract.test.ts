import { expect } from '@jest/globals'
import { personId } from '../../adapters/slack/ids.js'
import type { Assistant } from '../../src/index.js'
import { adapterContract, type RunningPlatform } from '../support/adapter-contract.js'
import { runSlack } from '../support/run-slack.js'
import { createActor } from '../support/slack/actor.js'
import { wordsOf } from '../support/slack/check-blocks.js'
import { envelope, mentionEvent, messageEvent, ownEvent } from '../support/slack/payloads.js'
import { BOT_ID, GUEST, MEMBER, type Message, ROOM, SHARED, STRANGER, TEAM } from '../support/slack/world.js'

const BY = ['http', 'socket'] as const

for (const by of BY)
  adapterContract({
    name: `Slack over ${by}`,
    start: async (assistant) => start(by, assistant),
    ...(by === 'http'
      ? {}
      : {
          except: [
            {
              test: 'what nobody signed is refused and reaches nobody',
              because: 'Socket Mode has no address that anybody could write to',
            },
          ],
        }),
  })

async function start(by: (typeof BY)[number], assistant: Assistant): Promise<RunningPlatform> {
  const { slack, adapter, eventsUrl, stop } = await runSlack(by, assistant)
  const { world } = slack
  const actors = {
    member: createActor(slack, MEMBER),
    guest: createActor(slack, GUEST),
    stranger: createActor(slack, STRANGER),
  }
  const written = new Map<string, Message>()
  return {
    adapter: adapter as unknown as RunningPlatform['adapter'],
    member: personId(TEAM, MEMBER),
    async say(text, { place = 'channel', from = 'member', outsiders = false } = {}) {
      const actor = actors[from]
      const channel = outsiders ? SHARED : ROOM
      const { message } = place === 'dm' ? await actor.direct(text) : await actor.mention(text, { channel })
      written.set(message.ts, message)
      return message.ts
    },
    async redeliver(id) {
      const message = written.get(id)!
      const event = message.channel.startsWith('D') ? messageEvent(message) : mentionEvent(message)
      await slack.deliver('events_api', envelope(world, event))
    },
    edit: async (id, text) => void (await actors.member.edit(written.get(id)!, `<@U0SECUREBASE> ${text}`)),
    remove: async (id) => void (await actors.member.remove(written.get(id)!)),
    press: async (token) => void (await actors.member.press(actors.member.sees().at(-1)!, token)),
    async ownMessage() {
      const message = { channel: ROOM, ts: world.ts(), user: '', text: 'mine', blocks: [] }
      await slack.deliver('events_api', envelope(world, ownEvent(message)))
    },
    async forged() {
      const body = JSON.stringify(
        envelope(world, mentionEvent({ channel: ROOM, ts: world.ts(), user: MEMBER, text: 'x', blocks: [] })),
      )
      const response = await fetch(String(eventsUrl), {
        method: 'POST',
        body,
        headers: {
          'content-type': 'application/json',
          'x-slack-request-timestamp': String(Math.floor(Date.now() / 1000)),
          'x-slack-signature': `v0=${'0'.repeat(64)}`,
        },
      })
      return response.status
    },
    shown: () =>
      world.messages
        .filter((one) => one.bot_id === BOT_ID)
        .map((one) => ({
          to: one.onlyFor === undefined ? ('thread' as const) : ('asker' as const),
          text: wordsOf(one.blocks),
        })),
    async stop() {
      await stop()
      expect(world.violations).toEqual([])
    },
  }
}
