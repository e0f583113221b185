import {
  type AdapterHost,
  type Assistant,
  type Handled,
  type HandleOptions,
  type Inbound,
  type Language,
  plainReply,
  type Taking,
} from '../../src/index.js'
import { type Activity, roomOf } from './activity.js'
import { isMeantForUs, type Running } from './addressed.js'
import type { Connector } from './connector.js'
import { mayPass } from './connector-error.js'
import { type Conversation, conversationOf, readConversation, writeConversation } from './conversation.js'
import { beginGrowing } from './growing.js'
import { type Left, readLeft } from './left.js'
import { type Asked, factsOf, type Post } from './post.js'
import type { Roster } from './roster.js'
import {
  eventOf,
  localeOf,
  mentionsUs,
  personOf,
  questionOf,
  type Said,
  threadOf,
  toInbound,
  wordsOf,
} from './to-inbound.js'
import { tokenOf } from './token-of.js'
import { createVersions } from './versions.js'
import { beginWaiting } from './waiting.js'
import { createWelcome } from './welcome.js'
import { WORDS } from './words.js'

export interface ConversationsDeps {
  readonly assistant: Assistant
  readonly host: AdapterHost
  readonly connector: Connector
  readonly roster: Roster
  readonly post: Post
  /** Local mode. */
  readonly local: boolean
  /** How long a stream may last, in milliseconds. */
  readonly streamLasts?: number
}

/** Messages, edits, deletions, presses: asked of the core, and its reply delivered. Nothing here rejects. */
export interface Conversations {
  message(activity: Activity): Promise<void>
  edited(activity: Activity): Promise<void>
  deleted(activity: Activity): Promise<void>
  arrived(activity: Activity): Promise<void>
  /** What a process that died left behind. */
  takeOver(place: string): Promise<void>
  /** Asks without delivering: for what is shown in a dialog, or not at all. */
  ask(activity: Activity, said: Said): Promise<Handled | null>
  /** Brings to her alone, in her chat where she has one, what came of that after all. `false`: it could not be shown anywhere. */
  tell(activity: Activity, handled: Handled): Promise<boolean>
}

/** How often it is looked whether whoever was at a question still lives, in milliseconds. */
const LOOK_AGAIN = 500

export function createConversations(deps: ConversationsDeps): Conversations {
  const { assistant, host, connector, roster, post, local } = deps
  const versions = createVersions(questionOf)
  /** Questions being answered in this process, so that an edit waits for the first answer and a deletion ends it. */
  const underway = new Map<string, Running>()

  const inboundOf = async (activity: Activity, said: Said): Promise<Inbound> => {
    const shared = activity.channelData?.channel?.type?.toLowerCase() === 'shared'
    const user = { id: activity.from?.id ?? '', aad: activity.from?.aadObjectId || null }
    return toInbound(activity, await roster.origin(conversationOf(activity), user, shared), said, local)
  }

  const askedOf = (activity: Activity, isQuestion: boolean): Asked => ({
    conversation: conversationOf(activity),
    below: roomOf(activity) === 'channel' ? (activity.id ?? null) : null,
    user: activity.from?.id ?? '',
    person: personOf(activity, local),
    question: isQuestion ? questionOf(activity) : null,
    thread: threadOf(activity),
    targeted: activity.recipient?.isTargeted === true,
  })

  /** In a chat: where she can be written to another time. */
  const rememberAddress = async (activity: Activity): Promise<void> => {
    if (roomOf(activity) !== 'personal') return
    const address = writeConversation(conversationOf(activity))
    await host.addresses.remember(personOf(activity, local), address, host.clock()).catch(() => undefined)
  }

  const answer = async (activity: Activity, said: Said, isQuestion: boolean): Promise<void> => {
    const event = isQuestion ? eventOf(activity) : null
    if (event === null) return await answerNow(activity, said, isQuestion)
    const taking = await begin(activity, event)
    if (taking === 'over') return
    try {
      if (taking === 'unclear') await sayInterrupted(conversationOf(activity), localeOf(activity) ?? 'en')
      else await answerNow(activity, said, true)
    } finally {
      await host.underway.end(event)
    }
  }

  /** Noted before the request is acknowledged. What comes again because the process that was at it died waits until that is sure. */
  const begin = async (activity: Activity, event: string): Promise<Exclude<Taking, 'theirs'>> => {
    const left: Left = {
      event,
      conversation: writeConversation(conversationOf(activity)),
      language: localeOf(activity) ?? 'en',
    }
    for (;;) {
      const taking = await host.underway.begin(event, JSON.stringify(left))
      if (taking !== 'theirs') return taking
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN))
    }
  }

  const sayInterrupted = async (to: Conversation, language: Language): Promise<void> =>
    await post.tell(to, { reply: plainReply(WORDS[language].interrupted, language, 'thread'), answer: null })

  const answerNow = async (activity: Activity, said: Said, isQuestion: boolean): Promise<void> => {
    const started = host.clock()
    const stop = new AbortController()
    const asked = askedOf(activity, isQuestion)
    const language: Language = localeOf(activity) ?? 'en'
    const waiting = beginWaiting({ connector, log: host.log }, asked.conversation, {
      language,
      // What has an answer already (an edit, a second delivery after a crash) is answered in its place.
      streams: async () => asked.question !== null && !(await post.known(asked.question)),
      onShown: (id) => void post.begun(asked, id),
      onStopped: () => stop.abort(),
      ...(deps.streamLasts === undefined ? {} : { lasts: deps.streamLasts }),
    })
    const growing =
      asked.conversation.room === 'personal'
        ? null
        : beginGrowing({ connector, post }, asked, () => stop.signal.aborted)
    const options: HandleOptions = { signal: stop.signal, onPart: (growing ?? waiting).part }
    const work = async (): Promise<void> => {
      try {
        await rememberAddress(activity)
        const handled = await assistant.handle(await inboundOf(activity, said), options)
        const stream = waiting.over()
        await growing?.over(handled?.reply ?? null)
        if (handled === null || stop.signal.aborted) return await stream?.drop()
        const event = isQuestion ? eventOf(activity) : null
        if (event !== null) await host.underway.saying(event)
        await post.deliver(asked, handled, stream)
        host.answered(handled.answer.outcome, (host.clock() - started) / 1000)
      } catch (error) {
        const stream = waiting.over()
        await growing?.over(null)
        if (stop.signal.aborted) return await stream?.drop()
        host.log.error('teams-not-answered', factsOf(error))
        const reply = plainReply(WORDS[language].failed, language, 'thread')
        await post.deliver(asked, { reply, answer: null }, stream)
      }
    }
    const done = work()
    if (asked.question === null) return await done
    const entry = { stop, done, thread: asked.thread }
    underway.set(asked.question, entry)
    await done
    if (underway.get(asked.question) === entry) underway.delete(asked.question)
  }

  const ask = async (activity: Activity, said: Said, event?: string | null): Promise<Handled | null> => {
    const inbound = await inboundOf(activity, said)
    return await assistant.handle(event === undefined ? inbound : { ...inbound, event })
  }

  const isForUs = (activity: Activity) => isMeantForUs(activity, host.posted, underway.values())

  const welcome = createWelcome({ host, post, local, rememberAddress, askedOf, ask })

  return {
    message: async (activity) => {
      const token = tokenOf(activity.value)
      if (token !== null) return await answer(activity, { press: { token, line: null } }, false)
      // An edit has overtaken it: what she wrote first is not asked any more.
      const version = versions.isLatest(activity) ? activity : versions.overtook(activity)
      if (version !== null && (await isForUs(version)))
        await answer(version, { text: wordsOf(version) }, true)
    },
    edited: async (activity) => {
      const question = questionOf(activity)
      const again = activity.channelData?.eventType === 'undeleteMessage'
      if (again) versions.undeleted(activity)
      if (!versions.isLatest(activity)) return
      await underway.get(question)?.done
      if (!versions.isLatest(activity)) return
      if (again) await post.bringBack(question)
      // Called by name only afterwards, in a room.
      const called = roomOf(activity) !== 'personal' && mentionsUs(activity)
      if (again ? await isForUs(activity) : called || (await post.known(question)))
        await answer(activity, { text: wordsOf(activity) }, true)
      else versions.keep(activity)
    },
    deleted: async (activity) => {
      const question = questionOf(activity)
      versions.deleted(activity)
      const now = underway.get(question)
      now?.stop.abort()
      await now?.done
      await post.takeBack(question, personOf(activity, local))
    },
    takeOver: async (place) => {
      const left = readLeft(place)
      const to = left === null ? null : readConversation(left.conversation)
      if (left === null || to === null) return
      // Teams tells no bot what was written before: she is asked to write it again.
      try {
        await sayInterrupted(to, left.language)
      } catch (error) {
        host.log.error('teams-not-told', factsOf(error))
        // Away for long: whoever takes it over next tells her.
        if (mayPass(error)) return
      }
      await host.underway.end(left.event)
    },
    arrived: welcome,
    ask,
    tell: async (activity, { reply, answer }) =>
      await post.deliver(
        { ...askedOf(activity, false), below: null },
        { reply: { ...reply, visibility: 'asker' }, answer },
      ),
  }
}
