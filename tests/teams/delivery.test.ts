import { afterEach, describe, expect, test } from '@jest/globals'
import { createConnector } from '../../adapters/teams/connector.js'
import { writeConversation } from '../../adapters/teams/conversation.js'
import { openPassingState } from '../../src/app/open-state-of.js'
import type { Inbound, Reply } from '../../src/index.js'
import { writeToken } from '../../src/index.js'
import { createResilientState } from '../../src/storage/resilient-state.js'
import { reply, scriptedAssistant } from '../support/adapter-contract.js'
import {
  CHANNEL,
  CHAT,
  MEMBER,
  message,
  PEOPLE,
  settingsFor,
  startTeamsBot,
  type TeamsBot,
} from '../support/teams-bot.js'
import {
  BOT,
  startTeamsServer,
  TENANT,
  type TeamsServer,
  tokensOn,
  wordsOn,
} from '../support/teams-server.js'
import { until } from '../support/until.js'

const words = (text: string, rest: Partial<Reply> = {}) => reply([{ kind: 'text', text }], rest)
const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

async function begin(
  answer: (inbound: Inbound) => Promise<Reply> | Reply,
  options: Parameters<typeof startTeamsBot>[2] & { targeted?: boolean } = {},
): Promise<{ teams: TeamsServer; bot: TeamsBot; asked: Inbound[] }> {
  const teams = await startTeamsServer()
  closers.push(teams.close)
  for (const room of [CHANNEL, CHAT, '19:group@thread.v2']) teams.roster(room, PEOPLE)
  const { assistant, asked } = scriptedAssistant(answer)
  const settings = settingsFor(teams, options.targeted === true ? { targeted: true } : {})
  const bot = await startTeamsBot(teams, assistant, { settings, deps: { held: 500 }, ...options })
  closers.push(bot.stop)
  return { teams, bot, asked }
}

const FEEDBACK = {
  kind: 'feedback' as const,
  helpful: {
    label: 'Helpful',
    token: writeToken('feedback', { verdict: 'helpful' }),
    style: 'plain' as const,
    says: '',
  },
  notHelpful: {
    label: 'Not',
    token: writeToken('feedback', { verdict: 'not' }),
    style: 'plain' as const,
    says: '',
  },
  line: { title: '', label: '', send: '' },
}
const invoke = (teams: TeamsServer, name: string, value: object, more: object = {}) => ({
  ...message(teams, ''),
  type: 'invoke',
  name,
  value,
  ...more,
})
const bodyOf = ({ body }: { body: string }) =>
  JSON.parse(body) as {
    task: { type: string; value: { title: string; card: { content: Record<string, unknown> } } }
  }

describe('time', () => {
  test('a model of 20 s: acknowledged in time, answered after, and she sees that it thinks', async () => {
    let go: () => void = () => {}
    const model = new Promise<void>((resolve) => {
      go = resolve
    })
    const { teams, bot } = await begin(async () => {
      await model
      return words('Here it is.')
    })
    // Nothing waits for the model: the request is over before it has answered.
    expect((await bot.post(message(teams, 'how?'))).status).toBe(200)
    expect(teams.messages).toEqual([])
    await until(() => teams.calls.some(({ body }) => body.type === 'typing'))
    go()
    await until(() => teams.messages.length === 1)
    expect(wordsOn(teams.messages[0]!.activity)).toContain('Here it is.')
  })

  test('the answer of a quick one is there when the request is over', async () => {
    const { teams, bot } = await begin(() => words('Here it is.'), { deps: { held: 60_000 } })
    await bot.post(message(teams, 'how?'))
    expect(teams.messages).toHaveLength(1)
  })

  test('two processes with one store, every activity delivered to both and again: each is answered once', async () => {
    const teams = await startTeamsServer()
    closers.push(teams.close)
    teams.roster(CHAT, PEOPLE)
    const state = createResilientState({}, { open: openPassingState, clock: Date.now })
    closers.push(state.close)
    await state.tried
    const handled: string[] = []
    // The core's own claim, as the house wires it: across processes by the store, not by memory.
    const process = () =>
      startTeamsBot(
        teams,
        {
          handle: async (inbound) => {
            if (!(await state.seen.claim(inbound.event!, Date.now()))) return null
            handled.push(inbound.text)
            const { assistant } = scriptedAssistant(() => words(`about ${inbound.text}`))
            return await assistant.handle(inbound)
          },
        },
        { state },
      )
    const bots = [await process(), await process()]
    for (const bot of bots) closers.push(bot.stop)
    const activities = Array.from({ length: 12 }, (_, at) => message(teams, `question ${at}`))
    const deliveries = activities.flatMap((activity) =>
      bots.flatMap((bot) => [bot.post(activity), bot.post(activity)]),
    )
    const statuses = (await Promise.all(deliveries)).map(({ status }) => status)
    expect(new Set(statuses)).toEqual(new Set([200]))
    await until(() => teams.messages.length >= activities.length)
    await Promise.all(bots.map((bot) => bot.adapter.stop()))
    expect(handled.sort()).toEqual(activities.map(({ text }) => text).sort())
    expect(teams.messages).toHaveLength(activities.length)
  })
})

describe('the thumbs', () => {
  test('reach the core as the press they stand for, with the line beside it; Teams gets 200 {}', async () => {
    const { teams, bot, asked } = await begin(() => reply([{ kind: 'text', text: 'x' }, FEEDBACK]))
    await bot.post(message(teams, 'how?', { room: 'channel' }))
    const [{ id, conversation, activity }] = teams.messages as [(typeof teams.messages)[0]]
    expect(activity.channelData).toEqual({ feedbackLoop: { type: 'default' } })
    const press = (reaction: string, text: string) =>
      bot.post(
        invoke(
          teams,
          'message/submitAction',
          {
            actionName: 'feedback',
            actionValue: { reaction, feedback: JSON.stringify({ feedbackText: text }) },
          },
          {
            replyToId: id,
            conversation: { id: conversation, conversationType: 'channel', tenantId: TENANT },
          },
        ),
      )
    expect(await press('like', '')).toEqual({ status: 200, body: '{}' })
    expect(await press('dislike', 'too long')).toEqual({ status: 200, body: '{}' })
    expect(asked.slice(1).map(({ press }) => press)).toEqual([
      { token: FEEDBACK.helpful.token, line: null },
      { token: FEEDBACK.notHelpful.token, line: 'too long' },
    ])
    // Thanks are Teams' own.
    expect(teams.messages).toHaveLength(1)
  })

  test('are understood after a restart, and below nothing of ours they do no harm', async () => {
    const state = createResilientState({}, { open: openPassingState, clock: Date.now })
    closers.push(state.close)
    const { teams, bot } = await begin(() => reply([{ kind: 'text', text: 'x' }, FEEDBACK]), { state })
    await bot.post(message(teams, 'how?'))
    const { assistant, asked } = scriptedAssistant(() => words('thanks'))
    const next = await startTeamsBot(teams, assistant, { state })
    closers.push(next.stop)
    const value = { actionName: 'feedback', actionValue: { reaction: 'like', feedback: 'no json' } }
    const answer = { id: teams.messages[0]!.id }
    expect(
      (await next.post(invoke(teams, 'message/submitAction', value, { replyToId: answer.id }))).status,
    ).toBe(200)
    expect(asked.map(({ press }) => press?.token)).toEqual([FEEDBACK.helpful.token])
    expect((await next.post(invoke(teams, 'message/submitAction', value, { replyToId: 'other' }))).body).toBe(
      '{}',
    )
    expect((await next.post(invoke(teams, 'message/submitAction', { actionName: 'x' }))).status).toBe(400)
    expect(asked).toHaveLength(1)
  })
})

describe('message actions', () => {
  const payload = (commandId: string, content: string, contentType = 'html') => ({
    commandId,
    messagePayload: { body: { content, contentType } },
  })

  test.each([
    ['suggestResponse', 'words', 'Suggest a response'],
    ['understand', 'understand', 'What may be going on'],
  ])('%s asks for %s, in a dialog that nobody else sees', async (command, focus, title) => {
    const { teams, bot, asked } = await begin(() =>
      reply([{ kind: 'text', text: 'You could say: …' }, FEEDBACK]),
    )
    const html = '<p>She is <b>angry</b> &amp; tired</p><p>again</p>'
    const activity = invoke(
      teams,
      'composeExtension/fetchTask',
      payload(command, html),
      message(teams, '', { room: 'channel' }),
    )
    const answer = await bot.post({
      ...activity,
      type: 'invoke',
      name: 'composeExtension/fetchTask',
      value: payload(command, html),
    })
    expect(answer.status).toBe(200)
    const { task } = bodyOf(answer)
    expect([task.type, task.value.title]).toEqual(['continue', title])
    expect(wordsOn({ attachments: [task.value.card] })).toContain('You could say: …')
    expect(asked[0]).toMatchObject({
      text: 'She is angry & tired\nagain',
      focus,
      place: 'dm',
      thread: null,
      origin: { outsiders: false },
    })
    expect(teams.messages).toEqual([])
  })

  test('a slow answer: the dialog says so at once, and shows it when it is asked again', async () => {
    let go: () => void = () => {}
    const model = new Promise<void>((resolve) => {
      go = resolve
    })
    const { teams, bot, asked } = await begin(async () => {
      await model
      return words('Here it is.')
    })
    const first = await bot.post(
      invoke(teams, 'composeExtension/fetchTask', payload('understand', 'hm?', 'text')),
    )
    const card = bodyOf(first).task.value.card.content
    expect(JSON.stringify(card)).toContain('still reading')
    const { data } = /"data":(?<data>\{"waiting":"[^"]+"\})/u.exec(JSON.stringify(card))!.groups as {
      data: string
    }
    go()
    const second = await bot.post(
      invoke(teams, 'composeExtension/submitAction', {
        ...payload('understand', 'hm?'),
        data: JSON.parse(data),
      }),
    )
    expect(JSON.stringify(bodyOf(second))).toContain('Here it is.')
    expect(asked).toHaveLength(1)
  })

  test('a slow answer to a button of a card: acknowledged in time, answered after, also where we are told to stop', async () => {
    let go: () => void = () => {}
    const gate = new Promise<void>((resolve) => {
      go = resolve
    })
    const { teams, bot } = await begin(async () => {
      await gate
      return words('here it is')
    })
    const pressed = await bot.post(invoke(teams, 'adaptiveCard/action', { action: { data: { token: 'x' } } }))
    expect(JSON.parse(pressed.body)).toMatchObject({ statusCode: 200 })
    const stopped = bot.adapter.stop()
    go()
    await stopped
    expect(teams.messages.map(({ activity }) => wordsOn(activity))).toEqual(['here it is'])
  })

  test('a button in the dialog opens the next one', async () => {
    const { teams, bot, asked } = await begin(() =>
      words('the passages', { surface: 'dialog', title: 'Passages' }),
    )
    const token = writeToken('passages', ['p1'])
    const answer = await bot.post(invoke(teams, 'composeExtension/submitAction', { data: { token } }))
    expect(bodyOf(answer).task.value.title).toBe('Passages')
    expect(asked[0]?.press).toEqual({ token, line: null })
  })

  test('a message without words, an unknown command, an unknown invoke: plain answers, never 500', async () => {
    const { teams, bot, asked } = await begin(() => words('x'))
    const empty = await bot.post(
      invoke(teams, 'composeExtension/fetchTask', payload('understand', '<img src="x">')),
    )
    expect(JSON.stringify(bodyOf(empty))).toContain('no words')
    for (const command of ['other', 'constructor'])
      expect(
        (await bot.post(invoke(teams, 'composeExtension/fetchTask', payload(command, 'x')))).status,
      ).toBe(400)
    expect((await bot.post(invoke(teams, 'composeExtension/fetchTask', {}))).status).toBe(400)
    expect((await bot.post(invoke(teams, 'something/else', {}))).status).toBe(501)
    expect(asked).toEqual([])
  })
})

describe('for the asker alone', () => {
  const secret = () => words('a quiet word', { visibility: 'asker' })
  const asksInChannel = (teams: TeamsServer, more: Readonly<Record<string, unknown>> = {}) =>
    message(teams, 'how?', { room: 'channel', more })

  test('to her own chat, where she has written before', async () => {
    const { teams, bot } = await begin((inbound) => (inbound.place === 'dm' ? words('hello') : secret()))
    await bot.post(message(teams, 'hello'))
    await bot.post(asksInChannel(teams))
    await until(() => teams.messages.length === 2)
    expect(teams.messages.map(({ conversation }) => conversation)).toEqual([CHAT, CHAT])
  })

  test('to a chat that is opened for it, where the app is installed for her', async () => {
    const { teams, bot } = await begin(secret)
    teams.roster(`chat ${MEMBER.id}`, PEOPLE)
    await bot.post(asksInChannel(teams))
    await until(() => teams.messages.length === 1)
    expect(teams.messages[0]!.conversation).toBe(CHAT)
  })

  test('else the channel reads only that it cannot be said there', async () => {
    const { teams, bot } = await begin(secret)
    await bot.post(asksInChannel(teams))
    await until(() => teams.messages.length === 1)
    expect(teams.messages[0]!.conversation).toContain(CHANNEL)
    expect(wordsOn(teams.messages[0]!.activity)).not.toContain('a quiet word')
    expect(wordsOn(teams.messages[0]!.activity)).toContain('open a chat with me')
  })

  test('in the channel for her eyes, where the tenant can: set, or seen from her slash command', async () => {
    for (const [targeted, more] of [
      [true, {}],
      [false, { recipient: { id: BOT, isTargeted: true } }],
    ] as const) {
      const { teams, bot } = await begin(secret, { targeted })
      teams.allowTargeted()
      await bot.post(asksInChannel(teams, more))
      await until(() => teams.messages.length === 1)
      expect(teams.messages[0]).toMatchObject({
        targeted: true,
        activity: { recipient: { id: MEMBER.id, isTargeted: true } },
      })
    }
  })

  test('a tenant that refuses it: to her own chat all the same', async () => {
    const { teams, bot } = await begin(secret, { targeted: true })
    teams.roster(`chat ${MEMBER.id}`, PEOPLE)
    await bot.post(asksInChannel(teams))
    await until(() => teams.messages.length === 1)
    expect(teams.messages[0]).toMatchObject({ targeted: false, conversation: CHAT })
  })
})

describe('what is listened to', () => {
  test('a welcome comes once, however often Teams says that we were installed', async () => {
    const { teams, bot } = await begin((inbound) => words(inbound.text === '' ? 'Hello!' : 'What I can do.'))
    const { text: _none, ...base } = message(teams, '')
    for (const more of [
      { type: 'installationUpdate', action: 'add', id: 'i1' },
      { type: 'conversationUpdate', membersAdded: [{ id: BOT }], id: 'i2' },
      { type: 'installationUpdate', action: 'add', id: 'i3' },
    ])
      await bot.post({ ...base, ...more })
    expect(teams.messages.map(({ activity }) => wordsOn(activity))).toEqual(['Hello!\n\nWhat I can do.'])
  })

  test('the welcome is in one language: the one she was greeted in, where Teams tells none', async () => {
    const { teams, bot, asked } = await begin(({ text }) =>
      words(text === '' ? 'Hallo!' : 'Was ich kann.', { language: 'de' }),
    )
    const { text: _none, locale: _unknown, ...base } = message(teams, '')
    await bot.post({ ...base, type: 'conversationUpdate', membersAdded: [{ id: BOT }], id: 'i1' })
    await until(() => teams.messages.length > 0)
    expect(asked.map(({ text }) => text)).toEqual(['', 'Was kannst du?'])
  })

  test('a welcome comes once, also where both events come in the same moment', async () => {
    const state = createResilientState({}, { open: openPassingState, clock: Date.now })
    closers.push(state.close)
    await state.tried
    const answerTo = async (question: string) => {
      const read = await state.posted.answerTo(question)
      await new Promise((resolve) => setTimeout(resolve, 100))
      return read
    }
    const { teams, bot } = await begin(
      (inbound) => words(inbound.text === '' ? 'Hello!' : 'What I can do.'),
      { state: { ...state, posted: { ...state.posted, answerTo } } },
    )
    const { text: _none, ...base } = message(teams, '')
    await Promise.all([
      bot.post({ ...base, type: 'installationUpdate', action: 'add', id: 'i1' }),
      bot.post({ ...base, type: 'conversationUpdate', membersAdded: [{ id: BOT }], id: 'i2' }),
    ])
    await until(() => teams.messages.length > 0)
    await bot.adapter.stop()
    expect(teams.messages).toHaveLength(1)
  })

  test('a colleague who joins, a reaction, an unknown activity: nothing is said', async () => {
    const { teams, bot, asked } = await begin(() => words('x'))
    const { text: _none, ...base } = message(teams, '')
    await bot.post({ ...base, type: 'conversationUpdate', membersAdded: [{ id: '29:new' }] })
    await bot.post({ ...base, type: 'messageReaction' })
    await bot.post({ ...base, type: 'somethingNew' })
    expect([asked, teams.messages]).toEqual([[], []])
  })

  test('in a channel: a mention; in a thread of ours a question too, but not one to somebody else', async () => {
    const { teams, bot, asked } = await begin(() => words('x'))
    const root = message(teams, 'how do I begin?', { room: 'channel' })
    await bot.post(message(teams, 'not for you?', { room: 'channel', mention: false }))
    await bot.post(root)
    const inThread = (text: string, entities: object[] = []) => ({
      ...message(teams, text, { room: 'channel', mention: false }),
      conversation: root.conversation,
      entities,
    })
    await bot.post(inThread('and if she gets angry?'))
    await bot.post(inThread('thanks, I will try'))
    const ines = { type: 'mention', text: '<at>Ines</at>', mentioned: { id: '29:ines' } }
    await bot.post(inThread('<at>Ines</at> what do you think?', [ines]))
    expect(asked.map(({ text }) => text)).toEqual(['how do I begin?', 'and if she gets angry?'])
    expect(new Set(asked.map(({ thread }) => thread)).size).toBe(1)
  })

  test('what she asks further in the thread before the first answer is there is answered, too', async () => {
    let go: () => void = () => {}
    const gate = new Promise<void>((resolve) => {
      go = resolve
    })
    const { teams, bot, asked } = await begin(async () => {
      await gate
      return words('x')
    })
    const root = message(teams, 'how do I begin?', { room: 'channel' })
    await bot.post(root)
    await until(() => asked.length === 1)
    const further = (text: string) => ({
      ...message(teams, text, { room: 'channel', mention: false }),
      conversation: root.conversation,
    })
    await bot.post(further('and if she gets angry?'))
    await bot.post(message(teams, 'lunch?', { room: 'channel', mention: false }))
    go()
    await bot.adapter.stop()
    expect(asked.map(({ text }) => text)).toEqual(['how do I begin?', 'and if she gets angry?'])
    expect(teams.messages).toHaveLength(2)
  })

  test('an edited message that we never answered stays unanswered; one that comes back is answered', async () => {
    const { teams, bot, asked } = await begin(() => words('x'))
    const edit = (eventType: string) => ({
      ...message(teams, 'now?'),
      type: 'messageUpdate',
      channelData: { tenant: { id: TENANT }, eventType },
    })
    await bot.post(edit('editMessage'))
    expect(asked).toEqual([])
    await bot.post(edit('undeleteMessage'))
    expect(asked).toHaveLength(1)
  })

  test('a question that is deleted while it is being answered gets no answer', async () => {
    let go: () => void = () => {}
    const model = new Promise<void>((resolve) => {
      go = resolve
    })
    const { teams, bot, asked } = await begin(async () => {
      await model
      return words('too late')
    })
    const activity = message(teams, 'how?')
    await bot.post(activity)
    await until(() => asked.length === 1)
    const deleted = bot.post({
      ...activity,
      type: 'messageDelete',
      channelData: { tenant: { id: TENANT }, eventType: 'softDeleteMessage' },
    })
    go()
    await deleted
    await bot.adapter.stop()
    expect(teams.messages).toEqual([])
  })

  test('tokens of buttons come back as they were, whatever stands in them', async () => {
    const token = writeToken('say', '„ü“ "q" \\ <b> 🧡')
    const { teams, bot } = await begin(() =>
      reply([
        { kind: 'choices', text: 'Next?', items: [{ label: 'Go', token, style: 'plain', says: 'go' }] },
      ]),
    )
    await bot.post(message(teams, 'how?'))
    expect(tokensOn(teams.messages[0]!.activity)).toEqual([token])
  })
})

describe('the connector', () => {
  const room = (teams: TeamsServer) => ({
    serviceUrl: `${teams.url}/`,
    id: 'a:1',
    room: 'personal' as const,
    tenant: TENANT,
    bot: BOT,
  })
  const hello = { type: 'message', text: 'x', summary: 'x' }

  test.each([429, 412, 502, 503, 504])('after %i it tries again, and says it once', async (status) => {
    const teams = await startTeamsServer()
    closers.push(teams.close)
    const waits: number[] = []
    const connector = createConnector({
      token: async () => null,
      wait: async (pause) => void waits.push(pause),
      chance: () => 0,
    })
    teams.fail(2, status)
    await connector.send(room(teams), hello)
    expect(teams.messages).toHaveLength(1)
    expect(waits).toEqual([500, 1_000])
  })

  test('it waits as long as Teams says', async () => {
    const teams = await startTeamsServer()
    closers.push(teams.close)
    const waits: number[] = []
    const connector = createConnector({
      token: async () => null,
      wait: async (pause) => void waits.push(pause),
      chance: () => 0,
    })
    teams.fail(1, 429, { 'retry-after': '7' })
    await connector.send(room(teams), hello)
    teams.fail(1, 429, { 'retry-after': '90' })
    await connector.send(room(teams), hello)
    // Nobody waits for an hour.
    teams.fail(1, 429, { 'retry-after': '3600' })
    await connector.send(room(teams), hello)
    expect(waits).toEqual([7_000, 90_000, 120_000])
  })

  test('it gives up on what will not pass, at once, and on what does not pass, in the end', async () => {
    const teams = await startTeamsServer()
    closers.push(teams.close)
    let waited = 0
    const connector = createConnector({
      token: async () => null,
      wait: async () => {
        waited += 1
      },
    })
    teams.fail(1, 403)
    await expect(connector.send(room(teams), hello)).rejects.toMatchObject({ status: 403 })
    expect(waited).toBe(0)
    teams.fail(50, 503)
    await expect(connector.send(room(teams), hello)).rejects.toMatchObject({ status: 503 })
    expect(teams.calls.filter(({ status }) => status === 503)).toHaveLength(9)
  })

  test('what is said in one conversation stays in its order, also when the first one is held up', async () => {
    const teams = await startTeamsServer()
    closers.push(teams.close)
    const connector = createConnector({ token: async () => null, wait: async () => undefined })
    teams.fail(2, 429)
    await Promise.all(['1', '2', '3'].map((text) => connector.send(room(teams), { ...hello, text })))
    expect(teams.messages.map(({ activity }) => activity.text)).toEqual(['1', '2', '3'])
  })

  test('slow answers and a burst of 429: the reply comes, once', async () => {
    const { teams, bot } = await begin(() => words('Here it is.'))
    teams.slow(300)
    teams.fail(1, 429, { 'retry-after': '0' })
    await bot.post(message(teams, 'how?'))
    await until(() => teams.messages.length === 1)
    await bot.adapter.stop()
    expect(teams.messages).toHaveLength(1)
  })
})

test('what a dead process left behind stays so while Teams is away, and its asker is told when it is back', async () => {
  const { teams, bot } = await begin(() => words('never asked'), {
    deps: { wait: async () => undefined },
  })
  const event = 'teams:left'
  const conversation = writeConversation({
    serviceUrl: teams.url,
    id: CHAT,
    room: 'personal',
    tenant: TENANT,
    bot: BOT,
  })
  const place = JSON.stringify({ event, conversation, language: 'en' })
  const { underway } = bot.state
  await underway.begin({ event, platform: 'teams', place }, Date.now())
  // As often as it tries.
  teams.fail(9, 503)
  await bot.adapter.takeOver({ key: 'k', place, unclear: false })
  expect(await underway.begin({ event, platform: 'teams', place }, Date.now())).toBe('theirs')
  await bot.adapter.takeOver({ key: 'k', place, unclear: false })
  expect(teams.messages.map(({ activity }) => String(activity.text))).toEqual([
    expect.stringContaining('I was interrupted'),
  ])
  expect(await underway.begin({ event, platform: 'teams', place }, Date.now())).toBe('ours')
})
