import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import type { AdapterHost, Focus, Handled, Inbound, Language } from '../../src/index.js'
import { plainReply, shorten, TooLate, within, writeToken } from '../../src/index.js'
import { type Activity, tenantOf } from './activity.js'
import type { Conversations } from './conversations.js'
import type { Outcome } from './http-route.js'
import { LIMITS } from './limits.js'
import { factsOf, type Post } from './post.js'
import { wordsOfHtml } from './read-html.js'
import type { Card, NamePerson } from './render-card.js'
import { toCard } from './to-activity.js'
import { localeOf } from './to-inbound.js'
import { tokenOf } from './token-of.js'
import { WORDS } from './words.js'

/** Commands of the manifest's message extension, and what each asks for. */
export const ACTIONS: Readonly<Record<string, Focus>> = { suggestResponse: 'words', understand: 'understand' }

/** Teams waits about five seconds for the answer to an invoke. */
const ANSWER_WITHIN = 3_500
/** How long an answer that came late waits to be asked for, in milliseconds. */
const KEPT = 10 * 60_000

/** Stands for no passages: nothing is kept of what is said with it. */
const NO_ANSWER = writeToken('feedback', null)

const feedback = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({ reaction: z.enum(['like', 'dislike']), feedback: z.string().nullish() }),
})
const extension = z.object({
  commandId: z.string(),
  messagePayload: z
    .object({
      body: z.object({ content: z.string().nullish(), contentType: z.string().nullish() }).nullish(),
    })
    .nullish(),
})
const waiting = z.object({ waiting: z.string() })

export interface InvokesDeps {
  readonly conversations: Conversations
  readonly post: Post
  readonly name: (language: Language) => NamePerson
  readonly log: AdapterHost['log']
  /** Counts what goes on after the response, so that a shutdown waits for it. */
  readonly run: <T>(work: Promise<T>) => Promise<T>
}

/** What wants an answer in the very response: the thumbs, message actions, buttons in a dialog. */
export function createInvokes({ conversations, post, name, log, run }: InvokesDeps) {
  /** Answers that were not ready in time, by who asked for them and with which invoke. */
  const late = new LRUCache<string, Promise<Handled | null>>({ max: 500, ttl: KEPT })

  const dialog = (title: string, card: Card): Outcome => ({
    status: 200,
    body: {
      task: {
        type: 'continue',
        value: {
          title: shorten(title, LIMITS.dialogTitle),
          height: 'large',
          width: 'large',
          card: { contentType: 'application/vnd.microsoft.card.adaptive', content: card },
        },
      },
    },
  })

  const say = (language: Language, title: string, words: string): Outcome =>
    dialog(title, toCard(plainReply(words, language), name(language)))

  /** The answer in a dialog; where it is not there in time, a dialog that can be asked for it. */
  const answerIn = async (
    activity: Activity,
    title: (language: Language) => string,
    asking: Promise<Handled | null>,
    id: string,
  ): Promise<Outcome> => {
    const language = localeOf(activity) ?? 'en'
    const key = lateKey(activity, id)
    try {
      const handled = await within(ANSWER_WITHIN, asking)
      late.delete(key)
      // Asked twice; the other request has the answer.
      if (handled === null) return { status: 200, body: {} }
      const { reply } = handled
      return dialog(reply.title || title(reply.language), toCard(reply, name(reply.language)))
    } catch (error) {
      if (!(error instanceof TooLate)) return say(language, title(language), WORDS[language].failed)
      late.set(key, asking)
      const words = WORDS[language]
      const card = toCard(plainReply(words.stillReading, language), name(language))
      const show = { type: 'Action.Submit', title: words.show, data: { waiting: id } }
      return dialog(title(language), {
        ...card,
        body: [...card.body, { type: 'ActionSet', actions: [show] }],
      })
    }
  }

  const messageAction = async (activity: Activity): Promise<Outcome> => {
    const language = localeOf(activity) ?? 'en'
    const { success, data } = extension.safeParse(activity.value)
    const focus = success && Object.hasOwn(ACTIONS, data.commandId) ? ACTIONS[data.commandId] : undefined
    if (!success || focus === undefined) return { status: 400 }
    const { content = '', contentType } = data.messagePayload?.body ?? {}
    const text = contentType === 'text' ? (content ?? '') : wordsOfHtml(content ?? '')
    const title = (spoken: Language) => WORDS[spoken].dialogs[focus === 'words' ? 'words' : 'understand']
    if (text.trim() === '') return say(language, title(language), WORDS[language].nothingToRead)
    const asking = conversations.ask(activity, { text, focus, alone: true })
    return await answerIn(activity, title, asking, activity.id ?? '')
  }

  const inDialog = async (activity: Activity): Promise<Outcome> => {
    const data = (activity.value as { data?: unknown } | null)?.data
    const asked = waiting.safeParse(data)
    const title = (): string => 'Secure Base'
    if (asked.success) {
      const asking = late.get(lateKey(activity, asked.data.waiting))
      if (asking !== undefined) return await answerIn(activity, title, asking, asked.data.waiting)
      const language = localeOf(activity) ?? 'en'
      // Another process has it, or it was too long ago: the message came along, so it is asked again.
      const again = await messageAction(activity)
      return again.status === 400 ? say(language, title(), WORDS[language].lost) : again
    }
    const token = tokenOf(data)
    if (token === null) return { status: 200, body: {} }
    const asking = conversations.ask(activity, { press: { token, line: null }, alone: true })
    return await answerIn(activity, title, asking, activity.id ?? '')
  }

  /** What takes longer goes on after the response. */
  const inTime = async (work: Promise<void>): Promise<void> =>
    await within(ANSWER_WITHIN, run(work)).catch(() => undefined)

  /** Teams says thank you by itself, so what the core says is not shown; but danger is answered, wherever it is told. */
  const hear = async (activity: Activity, press: NonNullable<Inbound['press']>): Promise<void> => {
    const handled = await conversations.ask(activity, { press, alone: true })
    if (handled !== null && handled.answer.urgent !== null) await conversations.tell(activity, handled)
  }

  const thumbs = async (activity: Activity): Promise<Outcome> => {
    const { success, data } = feedback.safeParse(activity.value)
    if (!success) return { status: 400 }
    const tokens = await post.thumbs(activity.conversation.id, activity.replyToId ?? '')
    const { reaction, feedback: form } = data.actionValue
    const line = lineOf(form ?? '')
    // Below what we know nothing of any more, only words may still matter: they may tell of danger.
    const token = tokens?.[reaction] ?? (line === null ? null : NO_ANSWER)
    if (token !== null) {
      const heard = hear(activity, { token, line }).catch((error: unknown) =>
        log.error('teams-thumb-not-heard', factsOf(error)),
      )
      await inTime(heard)
    }
    return { status: 200, body: {} }
  }

  return async (activity: Activity): Promise<Outcome> => {
    switch (activity.name) {
      case 'message/submitAction':
        return await thumbs(activity)
      case 'composeExtension/fetchTask':
        return await messageAction(activity)
      case 'composeExtension/submitAction':
      case 'task/fetch':
      case 'task/submit':
        return await inDialog(activity)
      case 'adaptiveCard/action': {
        await inTime(conversations.message(activity))
        const text = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '✓' }
        return { status: 200, body: text }
      }
      default:
        return { status: 501 }
    }
  }
}

/** Two people may have chosen the same id, and nobody gets another one's answer. */
function lateKey(activity: Activity, id: string): string {
  return JSON.stringify([tenantOf(activity), activity.from?.id ?? '', id])
}

/** What was written beside the thumb; Teams packs it as JSON in a string. */
function lineOf(form: string): string | null {
  try {
    const { feedbackText } = JSON.parse(form) as { feedbackText?: unknown }
    return typeof feedbackText === 'string' && feedbackText.trim() !== '' ? feedbackText.trim() : null
  } catch {
    return null
  }
}
