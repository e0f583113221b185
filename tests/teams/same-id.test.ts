import { expect, test } from '@jest/globals'
import { reply, scriptedAssistant } from '../support/adapter-contract.js'
import { CHANNEL, GUEST, MEMBER, message, PEOPLE, startTeamsBot, type Writer } from '../support/teams-bot.js'
import { startTeamsServer } from '../support/teams-server.js'

/** The id of an invoke is made by the client of whoever chose the message action. */
test('two people whose clients chose the same id get each her own answer, at once and when it comes late', async () => {
  const teams = await startTeamsServer()
  teams.roster(CHANNEL, PEOPLE)
  let go = (): void => undefined
  const late = new Promise<void>((resolve) => {
    go = resolve
  })
  const { assistant, asked } = scriptedAssistant(async ({ text, person }) => {
    if (text === 'slow') await late
    return reply([{ kind: 'text', text: `${text} for ${person.split(':').at(-1)}` }])
  })
  const bot = await startTeamsBot(teams, assistant)
  const choose = async (from: Writer, content: string, data: object | null = null): Promise<string> => {
    const { body } = await bot.post({
      ...message(teams, '', { room: 'channel', from }),
      id: `f:${content}`,
      type: 'invoke',
      name: data === null ? 'composeExtension/fetchTask' : 'composeExtension/submitAction',
      value: {
        commandId: 'understand',
        messagePayload: { body: { content, contentType: 'text' } },
        ...(data === null ? {} : { data }),
      },
      conversation: { id: CHANNEL, conversationType: 'channel', tenantId: PEOPLE[0]!.tenantId },
    })
    return body
  }
  try {
    const own = ({ aad }: Writer, text: string) => `${text} for ${aad}`
    const waiting = { waiting: 'f:slow' }
    for (const [from, text] of [[MEMBER, 'quick'] as const, [GUEST, 'quick'] as const])
      expect(await choose(from, text)).toContain(own(from, text))
    const first = await Promise.all([choose(MEMBER, 'slow'), choose(GUEST, 'slow')])
    for (const body of first) expect(body).toContain('still reading')
    go()
    for (const from of [MEMBER, GUEST])
      expect(await choose(from, 'slow', waiting)).toContain(own(from, 'slow'))
    expect(asked).toHaveLength(4)
  } finally {
    await bot.stop()
    await teams.close()
  }
})
