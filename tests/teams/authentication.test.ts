import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { reply, scriptedAssistant } from '../support/adapter-contract.js'
import { CHAT, message, OTHER_TENANT, PEOPLE, startTeamsBot, type TeamsBot } from '../support/teams-bot.js'
import { APP_ID, ISSUER, startTeamsServer, type TeamsServer } from '../support/teams-server.js'

/** Real tokens of a real key server on this machine, through botbuilder's own check. */
describe('who may knock', () => {
  let teams: TeamsServer
  let bot: TeamsBot
  const { assistant, asked } = scriptedAssistant(() => reply([{ kind: 'text', text: 'heard' }]))

  beforeAll(async () => {
    teams = await startTeamsServer()
    teams.roster(CHAT, PEOPLE)
    bot = await startTeamsBot(teams, assistant)
  })
  afterAll(async () => {
    await bot.stop()
    await teams.close()
  })
  beforeEach(() => {
    asked.length = 0
  })

  const now = Math.floor(Date.now() / 1000)
  const bearer = async (...of: Parameters<TeamsServer['token']>) => `Bearer ${await teams.token(...of)}`
  const unsigned = (claims: object): string =>
    [{ alg: 'none', typ: 'JWT', kid: 'key-1' }, claims]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.')

  test('a good token: 200, and the core is asked', async () => {
    expect(await bot.post(message(teams, 'hello'))).toEqual({ status: 200, body: '' })
    expect(asked).toHaveLength(1)
    expect(teams.faults).toEqual([])
  })

  const BAD: Readonly<Record<string, () => Promise<string | null>>> = {
    'no token': async () => null,
    'an empty header': async () => '',
    'another scheme': async () => `Basic ${await teams.token()}`,
    'no words of a token': async () => 'Bearer',
    'something that is no token': async () => 'Bearer not.a.token',
    'a wrong audience': () => bearer({ aud: '00000000-0000-4000-8000-00000000ffff' }),
    'no audience': () => bearer({ aud: undefined }),
    'a wrong issuer': () => bearer({ iss: 'https://elsewhere.example' }),
    'the issuer of emulators': () =>
      bearer({
        iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
        appid: APP_ID,
        ver: '1.0',
      }),
    'the issuer of other bots': () =>
      bearer({
        iss: 'https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/',
        appid: 'other',
        ver: '1.0',
      }),
    'a wrong key under the right name': () => bearer({}, { key: 'bad' }),
    'a key nobody knows': () => bearer({}, { key: 'bad', kid: 'key-9' }),
    'a wrong service url': () => bearer({ serviceurl: 'https://smba.elsewhere.example/' }),
    'no service url': () => bearer({ serviceurl: undefined }),
    'one that has expired': () => bearer({ iat: now - 9_000, nbf: now - 9_000, exp: now - 5_400 }),
    'one that is not valid yet': () => bearer({ nbf: now + 5_400, exp: now + 9_000 }),
    'one without a signature': async () =>
      `Bearer ${unsigned({ iss: ISSUER, aud: APP_ID, serviceurl: teams.url, exp: now + 3_600 })}.`,
    'one without a signature, with words in its place': async () =>
      `Bearer ${unsigned({ iss: ISSUER, aud: APP_ID, serviceurl: teams.url, exp: now + 3_600 })}.AAAA`,
    'one whose claims were changed after it was signed': async () => {
      const [head, , signature] = (await teams.token()).split('.')
      const claims = { iss: ISSUER, aud: APP_ID, serviceurl: teams.url, exp: now + 99_999 }
      return `Bearer ${head}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.${signature}`
    },
  }

  test.each(Object.keys(BAD))('%s: 401, and nothing reaches the core', async (name) => {
    const { status, body } = await bot.post(message(teams, 'let me in'), await BAD[name]!())
    expect({ status, body }).toEqual({ status: 401, body: '' })
    expect(asked).toEqual([])
  })

  test('another tenant, with a good token: 401, and nothing reaches the core', async () => {
    const activity = message(teams, 'let me in')
    const foreign = { ...activity, conversation: { ...activity.conversation, tenantId: OTHER_TENANT } }
    expect((await bot.post(foreign)).status).toBe(401)
    const inData = {
      ...activity,
      conversation: { id: activity.conversation.id, conversationType: 'personal' },
      channelData: { tenant: { id: OTHER_TENANT } },
    }
    expect((await bot.post(inData)).status).toBe(401)
    expect(asked).toEqual([])
  })

  test('another service address, or none, than the token names: 401', async () => {
    for (const serviceUrl of [
      'https://evil.example/',
      'http://evil.example',
      'file:///etc',
      '',
      undefined,
      7,
    ])
      expect((await bot.post({ ...message(teams, 'let me in'), serviceUrl })).status).toBe(401)
    expect(asked).toEqual([])
  })

  test('another door of the same bot (web chat), where anybody may write: 401', async () => {
    for (const channelId of ['webchat', 'directline', 'emulator', 'AseChannel', undefined])
      expect((await bot.post({ ...message(teams, 'let me in'), channelId })).status).toBe(401)
    expect(asked).toEqual([])
  })

  test('an activity that says no tenant is one of a stranger', async () => {
    const activity = message(teams, 'hello')
    const { tenantId: _none, ...conversation } = activity.conversation
    expect((await bot.post({ ...activity, conversation, channelData: {} })).status).toBe(200)
    expect(asked.map(({ origin }) => origin?.membership)).toEqual(['stranger'])
  })

  test.each([
    ['no JSON', '{'],
    ['nothing', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['no type', '{"conversation":{"id":"a"}}'],
    ['no conversation', '{"type":"message"}'],
    ['odd kinds', '{"type":["message"],"conversation":{"id":{}}}'],
  ])('a body with %s: 400', async (_name, body) => {
    const response = await fetch(`${bot.url}/api/messages`, {
      method: 'POST',
      headers: { authorization: await bearer() },
      body,
    })
    expect(response.status).toBe(400)
    expect(asked).toEqual([])
  })

  test('a body without end: 413', async () => {
    const response = await fetch(`${bot.url}/api/messages`, {
      method: 'POST',
      headers: { authorization: await bearer() },
      body: 'x'.repeat(1_200_000),
    })
    expect(response.status).toBe(413)
  })

  test('parts of wrong kinds do no harm', async () => {
    const odd = {
      ...message(teams, 'x'),
      text: 7,
      entities: 'none',
      from: null,
      channelData: [],
      locale: {},
      value: 3,
    }
    expect((await bot.post(odd)).status).toBe(200)
  })

  test('the keys cannot be had: 503, so that Teams sends it again; nothing reaches the core; the part says so', async () => {
    const other = await startTeamsServer()
    other.hideKeys()
    const alone = await startTeamsBot(other, assistant)
    try {
      expect((await alone.post(message(other, 'hello'))).status).toBe(503)
      expect(asked).toEqual([])
      expect(alone.adapter.health()).toMatchObject({ state: 'degraded', reason: 'keys' })
      // What needs no key to be told is still told.
      expect((await alone.post(message(other, 'hello'), null)).status).toBe(401)
    } finally {
      await alone.stop()
      await other.close()
    }
  })

  test('the key server is not there at all: 503', async () => {
    const other = await startTeamsServer()
    const alone = await startTeamsBot(other, assistant)
    const header = `Bearer ${await other.token()}`
    await other.close()
    try {
      expect((await alone.post(message(other, 'hello'), header)).status).toBe(503)
      expect(asked).toEqual([])
    } finally {
      await alone.stop()
    }
  })
})

describe('in local mode, where nobody shows a token', () => {
  test('what a page in a browser posts is refused, as it names where it comes from; the playground is heard', async () => {
    const teams = await startTeamsServer()
    teams.roster(CHAT, PEOPLE)
    const { assistant, asked } = scriptedAssistant(() => reply([{ kind: 'text', text: 'heard' }]))
    const bot = await startTeamsBot(teams, assistant, { settings: { app: null } })
    const post = async (headers: Readonly<Record<string, string>>): Promise<number> => {
      const body = JSON.stringify(message(teams, 'hello'))
      return (await fetch(`${bot.url}/api/messages`, { method: 'POST', headers, body })).status
    }
    try {
      expect(await post({ 'content-type': 'text/plain', origin: 'https://elsewhere.example.org' })).toBe(400)
      expect(asked).toHaveLength(0)
      expect(bot.logged).toContainEqual({ code: 'teams-refused-request', facts: { why: 'browser' } })
      expect(await post({ 'content-type': 'application/json' })).toBe(200)
      expect(asked).toHaveLength(1)
    } finally {
      await bot.stop()
      await teams.close()
    }
  }, 30_000)
})
