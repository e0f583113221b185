import { z } from 'zod'
import type { AdapterHost, Answer, Language, Reply } from '../../src/index.js'
import { plainReply, urgentPart } from '../../src/index.js'
import type { Outgoing } from './activity.js'
import type { Connector } from './connector.js'
import { ConnectorError } from './connector-error.js'
import { addressed, type Conversation, readConversation, writeConversation } from './conversation.js'
import type { NamePerson } from './render-card.js'
import type { Stream } from './stream.js'
import { toActivity } from './to-activity.js'
import { answerKey } from './to-inbound.js'
import { WORDS } from './words.js'

/** Whom and what a reply answers. */
export interface Asked {
  readonly conversation: Conversation
  /** The message it stands below, in a channel. */
  readonly below: string | null
  /** The channel's id of who asked (`29:…`), and everybody else's id of her. */
  readonly user: string
  readonly person: string
  /** `null`: a press; its reply is never changed or taken back. */
  readonly question: string | null
  readonly thread: string | null
  /** She asked in private in the middle of a channel (a slash command), so the tenant can answer so. */
  readonly targeted: boolean
}

export interface Said {
  readonly reply: Reply
  readonly answer: Answer | null
}

/** Where replies go, and how they are found again. */
export interface Post {
  /** `false`: it could not be shown anywhere. */
  deliver(asked: Asked, said: Said, stream?: Stream | null): Promise<boolean>
  /** An answer has begun to show under this id: whoever goes on after a crash, and who deletes the question, finds it. */
  begun(asked: Asked, id: string): Promise<void>
  /** Takes the answer to a question back; `false` where none is known. */
  takeBack(question: string): Promise<boolean>
  known(question: string): Promise<boolean>
  /** The tokens behind the thumbs of a message of ours. */
  thumbs(
    conversation: string,
    id: string,
  ): Promise<{ readonly like: string; readonly dislike: string } | null>
  /** Unasked. */
  tell(to: Conversation, said: Said): Promise<void>
}

export interface PostDeps {
  readonly host: AdapterHost
  readonly connector: Connector
  readonly name: (language: Language) => NamePerson
  /** The tenant can show a message to one member of a channel alone. */
  readonly targeted: boolean
}

const conversation = z.string().transform((text, context) => {
  const read = readConversation(text)
  if (read !== null) return read
  context.addIssue('no conversation')
  return z.NEVER
})
const note = z.object({ conversation, id: z.string().min(1), alone: z.boolean() })
const thumbs = z.object({ like: z.string(), dislike: z.string() })

/** Where a reply was put. */
interface Placed {
  readonly conversation: Conversation
  readonly id: string
  readonly alone: boolean
}

export function createPost(deps: PostDeps): Post {
  const { host, connector } = deps

  const build = ({ reply, answer }: Said, to: Conversation, more: object = {}): Outgoing => ({
    ...toActivity(reply, answer, deps.name(reply.language)),
    locale: reply.language === 'de' ? 'de-DE' : 'en-GB',
    ...addressed(to),
    ...more,
  })

  /** To the asker alone: in the room where it can, else in her own chat, else a word that it cannot be said here. */
  const placeAlone = async (asked: Asked, said: Said): Promise<Placed> => {
    const { conversation: room } = asked
    const urgent = isUrgent(said)
    if (deps.targeted || asked.targeted) {
      const activity = build(said, room, { recipient: { id: asked.user, isTargeted: true } })
      const sent = await connector.send(room, activity, { targeted: true, urgent }).catch(unlessAway)
      if (sent !== null) return { conversation: room, id: sent, alone: true }
    }
    for (const chat of [
      () => stored(asked.person),
      () => connector.openChat(room, asked.user).catch(unlessAway),
    ]) {
      const to = await chat()
      const sent =
        to === null ? null : await connector.send(to, build(said, to), { urgent }).catch(unlessAway)
      if (to !== null && sent !== null) return { conversation: to, id: sent, alone: true }
    }
    host.log.info('teams-no-private-way', { room: room.room })
    const hint = plainReply(WORDS[said.reply.language].answerPrivately, said.reply.language, 'thread')
    return await placeOpenly(asked, { reply: hint, answer: null })
  }

  const placeOpenly = async (asked: Asked, said: Said): Promise<Placed> => {
    const { conversation: room, below } = asked
    const activity = build(said, room, below === null ? {} : { replyToId: below })
    const urgent = isUrgent(said)
    const id = await connector.send(room, activity, { urgent, ...(below === null ? {} : { replyTo: below }) })
    return { conversation: room, id, alone: false }
  }

  const stored = async (person: string): Promise<Conversation | null> => {
    const address = await host.addresses.find(person).catch(() => null)
    return address === null ? null : readConversation(address)
  }

  const earlier = async (question: string): Promise<Placed | null> => {
    const answer = await host.posted.answerTo(question).catch(() => null)
    return answer === null ? null : readNote(answer)
  }

  /** In the place of the earlier answer, if that is still the right place. */
  const replace = async (before: Placed, said: Said, alone: boolean): Promise<Placed | null> => {
    if (before.alone === alone) {
      const activity = { ...build(said, before.conversation), id: before.id }
      try {
        await connector.update(before.conversation, before.id, activity, { urgent: isUrgent(said) })
        return before
      } catch (error) {
        // Somebody deleted it: then it is said anew.
        if (!(error instanceof ConnectorError) || error.status === 0) throw error
        return null
      }
    }
    await connector.remove(before.conversation, before.id).catch(() => undefined)
    return null
  }

  const remember = async (asked: Asked, { reply, answer }: Said, placed: Placed): Promise<void> => {
    // Whoever asked to be forgotten leaves nothing behind by asking it.
    if (placed.id === '' || answer?.intent === 'forget_me') return
    const now = host.clock()
    const { question, thread, person } = asked
    if (question !== null)
      await host.posted.remember(question, writeNote(placed), thread, person, now).catch(() => undefined)
    const feedback = reply.blocks.find((block) => block.kind === 'feedback')
    if (feedback === undefined) return
    const tokens = JSON.stringify({ like: feedback.helpful.token, dislike: feedback.notHelpful.token })
    const key = answerKey(placed.conversation.id, placed.id)
    await host.posted.remember(key, tokens, null, person, now).catch(() => undefined)
  }

  /** Into the stream that was begun: in a chat of two, so everything in it is for the asker. */
  const finish = async (asked: Asked, said: Said, stream: Stream): Promise<boolean> => {
    const { conversation: room } = asked
    // Danger, and what was refused, wait for nothing.
    const hurry = said.reply.visibility === 'asker' || (said.answer?.urgent ?? null) !== null
    try {
      const id = await stream.finish(build(said, room), hurry)
      await remember(asked, said, { conversation: room, id, alone: false })
      return true
    } catch (error) {
      host.log.error('teams-not-delivered', factsOf(error))
      return false
    }
  }

  return {
    begun: async ({ question, conversation, thread, person }, id) => {
      if (question === null) return
      const placed = writeNote({ conversation, id, alone: false })
      await host.posted.remember(question, placed, thread, person, host.clock()).catch(() => undefined)
    },
    deliver: async (asked, said, stream = null) => {
      if (stream !== null) return await finish(asked, said, stream)
      const alone = said.reply.visibility === 'asker' && asked.conversation.room !== 'personal'
      try {
        const before = asked.question === null ? null : await earlier(asked.question)
        const placed =
          (before === null ? null : await replace(before, said, alone)) ??
          (alone ? await placeAlone(asked, said) : await placeOpenly(asked, said))
        await remember(asked, said, placed)
        return true
      } catch (error) {
        host.log.error('teams-not-delivered', factsOf(error))
        return false
      }
    },
    takeBack: async (question) => {
      const before = await earlier(question)
      if (before === null) return false
      await connector.remove(before.conversation, before.id).catch((error) => {
        host.log.warn('teams-not-taken-back', factsOf(error))
      })
      await host.posted.remove(question).catch(() => undefined)
      return true
    },
    known: async (question) => (await earlier(question)) !== null,
    thumbs: async (conversation, id) => {
      const answer = await host.posted.answerTo(answerKey(conversation, id)).catch(() => null)
      return answer === null ? null : read(thumbs, answer)
    },
    tell: async (to, said) => {
      await connector.send(to, build(said, to), { urgent: isUrgent(said) })
    },
  }
}

function isUrgent({ reply }: Said): boolean {
  return urgentPart(reply.blocks) > 0
}

export function factsOf(error: unknown): Record<string, string | number> {
  if (error instanceof ConnectorError) return { status: error.status, reason: String(error.facts.reason) }
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return { kind: error instanceof Error ? error.name : typeof error, code }
}

/** A way that is closed (not installed, left the team) leads to the next one; a service that is away has no next one. */
function unlessAway(error: unknown): null {
  if (error instanceof ConnectorError && error.status >= 400 && error.status < 500) return null
  throw error
}

function writeNote(placed: Placed): string {
  return JSON.stringify({ ...placed, conversation: writeConversation(placed.conversation) })
}

function readNote(text: string): Placed | null {
  return read(note, text)
}

function read<T>(shape: z.ZodType<T>, text: string): T | null {
  try {
    const { success, data } = shape.safeParse(JSON.parse(text))
    return success ? data : null
  } catch {
    return null
  }
}
