import {
  type AdapterHost,
  type Answer,
  type Language,
  plainReply,
  type Reply,
  urgentPart,
} from '../../src/index.js'
import type { Outgoing } from './activity.js'
import type { Connector, SendOptions } from './connector.js'
import { ConnectorError } from './connector-error.js'
import { addressed, type Conversation, readConversation } from './conversation.js'
import { createPlaces, type Placed, type Thumbs } from './placed.js'
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
  /** What is verified so far, for everybody in the room: as a message of its own, or in the place of the one with this id. Gives the id. */
  part(asked: Asked, reply: Reply, id: string | null): Promise<string>
  /** An answer has begun to show under this id: whoever goes on after a crash, and who deletes the question, finds it. `false`: it is deleted. */
  begun(asked: Asked, id: string): Promise<boolean>
  /** The question was deleted: its answer goes with it, and none is given any more. */
  takeBack(question: string, person: string): Promise<void>
  /** Its author has taken that back. */
  bringBack(question: string): Promise<void>
  known(question: string): Promise<boolean>
  /** The tokens behind the thumbs of a message of ours. */
  thumbs(conversation: string, id: string): Promise<Thumbs | null>
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

export function createPost(deps: PostDeps): Post {
  const { host, connector } = deps
  const places = createPlaces(host)

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

  const placeOpenly = async (asked: Asked, said: Said, more: SendOptions = {}): Promise<Placed> => {
    const { conversation: room, below } = asked
    const activity = build(said, room, below === null ? {} : { replyToId: below })
    const urgent = isUrgent(said)
    const replyTo = below === null ? {} : { replyTo: below }
    const id = await connector.send(room, activity, { urgent, ...replyTo, ...more })
    return { conversation: room, id, alone: false }
  }

  const stored = async (person: string): Promise<Conversation | null> => {
    const address = await host.addresses.find(person).catch(() => null)
    return address === null ? null : readConversation(address)
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
    const { question, thread, person } = asked
    if (question !== null) await places.remember(question, placed, thread, person)
    const feedback = reply.blocks.find((block) => block.kind === 'feedback')
    if (feedback === undefined) return
    const key = answerKey(placed.conversation.id, placed.id)
    const tokens = { like: feedback.helpful.token, dislike: feedback.notHelpful.token }
    await places.rememberThumbs(key, tokens, person)
  }

  /** Deleted while it was being answered: what nobody waits for any more is taken back. */
  const settle = async (asked: Asked, said: Said, placed: Placed): Promise<void> => {
    if (!(await places.isStruck(asked.question))) return await remember(asked, said, placed)
    await connector.remove(placed.conversation, placed.id).catch(() => undefined)
  }

  /** Into the stream that was begun: in a chat of two, so everything in it is for the asker. */
  const finish = async (asked: Asked, said: Said, stream: Stream): Promise<boolean> => {
    const { conversation: room } = asked
    // Danger, and what was refused, wait for nothing.
    const hurry = said.reply.visibility === 'asker' || (said.answer?.urgent ?? null) !== null
    try {
      const id = await stream.finish(build(said, room), hurry)
      await settle(asked, said, { conversation: room, id, alone: false })
      return true
    } catch (error) {
      host.log.error('teams-not-delivered', factsOf(error))
      return false
    }
  }

  return {
    part: async (asked, reply, id) => {
      const said = { reply, answer: null }
      // One that comes late is worth nothing: the whole answer comes after it.
      if (id === null) return (await placeOpenly(asked, said, { retry: false })).id
      await connector.update(
        asked.conversation,
        id,
        { ...build(said, asked.conversation), id },
        { retry: false },
      )
      return id
    },
    begun: async ({ question, conversation, thread, person }, id) => {
      if (question === null) return true
      if (await places.isStruck(question)) return false
      await places.remember(question, { conversation, id, alone: false }, thread, person)
      return true
    },
    deliver: async (asked, said, stream = null) => {
      if (await places.isStruck(asked.question)) {
        await stream?.drop()
        return true
      }
      if (stream !== null) return await finish(asked, said, stream)
      const alone = said.reply.visibility === 'asker' && asked.conversation.room !== 'personal'
      try {
        const before = asked.question === null ? null : await places.of(asked.question)
        const placed =
          (before === null ? null : await replace(before, said, alone)) ??
          (alone ? await placeAlone(asked, said) : await placeOpenly(asked, said))
        await settle(asked, said, placed)
        return true
      } catch (error) {
        host.log.error('teams-not-delivered', factsOf(error))
        return false
      }
    },
    takeBack: async (question, person) => {
      const before = await places.of(question)
      await places.strike(question, person)
      if (before === null) return
      await connector.remove(before.conversation, before.id).catch((error) => {
        host.log.warn('teams-not-taken-back', factsOf(error))
      })
    },
    bringBack: async (question) => {
      if (await places.isStruck(question)) await places.unstrike(question)
    },
    known: async (question) => (await places.of(question)) !== null,
    thumbs: async (conversation, id) => await places.thumbs(answerKey(conversation, id)),
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
