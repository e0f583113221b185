import { adapterContract, type RunningPlatform } from '../support/adapter-contract.js'
import {
  CHANNEL,
  CHAT,
  GUEST,
  MEMBER,
  message,
  PEOPLE,
  STRANGER,
  startTeamsBot,
} from '../support/teams-bot.js'
import { BOT, startTeamsServer, TENANT, wordsOn } from '../support/teams-server.js'

adapterContract({
  name: 'teams',
  start: async (assistant): Promise<RunningPlatform> => {
    const teams = await startTeamsServer()
    for (const room of [CHANNEL, CHAT, `a:${GUEST.id}`, `a:${STRANGER.id}`]) teams.roster(room, PEOPLE)
    for (const { id } of [MEMBER, GUEST, STRANGER]) teams.roster(`chat ${id}`, PEOPLE)
    const bot = await startTeamsBot(teams, assistant, { deps: { held: 300 } })
    const sent = new Map<string, ReturnType<typeof message>>()
    const spoken = new Set<string>()
    const writers = { member: MEMBER, guest: GUEST, stranger: STRANGER }
    return {
      adapter: bot.adapter,
      member: `teams:${TENANT}:${MEMBER.aad}`,
      say: async (text, { place = 'channel', from = 'member', outsiders = false } = {}) => {
        const activity = message(teams, text, {
          room: place === 'dm' ? 'personal' : 'channel',
          from: writers[from],
          channelType: outsiders ? 'shared' : 'standard',
        })
        sent.set(activity.id, activity)
        spoken.add(activity.conversation.id)
        await bot.post(activity)
        return activity.id
      },
      redeliver: async (id) => void (await bot.post(sent.get(id)!)),
      edit: async (id, text) => {
        const before = sent.get(id)!
        await bot.post({
          ...before,
          type: 'messageUpdate',
          timestamp: '2026-11-25T10:05:00.000Z',
          text: `<at>Secure Base</at> ${text}`,
          channelData: { ...before.channelData, eventType: 'editMessage' },
        })
      },
      remove: async (id) => {
        const { text: _gone, ...before } = sent.get(id)!
        await bot.post({
          ...before,
          type: 'messageDelete',
          channelData: { ...before.channelData, eventType: 'softDeleteMessage' },
        })
      },
      press: async (token) => {
        const { text: _none, ...last } = [...sent.values()].at(-1)!
        await bot.post({ ...last, id: `press-${sent.size}`, entities: [], value: { token } })
      },
      ownMessage: async () => {
        const activity = message(teams, 'what we said', { room: 'channel' })
        await bot.post({ ...activity, from: { id: BOT, role: 'bot' } })
      },
      forged: async () => (await bot.post(message(teams, 'let me in'), null)).status,
      shown: () =>
        teams.messages.map(({ activity, conversation, targeted }) => ({
          text: wordsOn(activity),
          to: !targeted && spoken.has(conversation) ? 'thread' : 'asker',
        })),
      stop: async () => {
        await bot.stop()
        await teams.close()
      },
    }
  },
})
