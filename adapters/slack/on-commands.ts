import type { Focus, Handled, Inbound, Language, Reply } from '../../src/index.js'
import { type Dialogs, say } from './dialogs.js'
import { messageId, personId, triggerId } from './ids.js'
import { LIMITS } from './limits.js'
import type { Parts } from './parts.js'
import { FOR_DIALOGS, persist } from './persist.js'
import { readCommand } from './read-command.js'
import { readText } from './read-text.js'
import { renderMessage } from './render-reply.js'
import { factsOf } from './trouble.js'
import { WORDS } from './words.js'
import { type Carried, wordsOf } from './words-of.js'

export const COMMAND = '/securebase'
/** Callback ids of the message shortcuts, as the manifest names them. */
export const SHORTCUTS: Readonly<Record<string, Focus>> = {
  suggest_response: 'words',
  what_may_be_going_on: 'understand',
}

/** `/securebase …`: whatever comes back is for the one who typed it. */
export function listenToCommands(parts: Parts): void {
  const { app, us, people, outbox, host } = parts
  app.command(COMMAND, async ({ ack, body, respond }) => {
    await ack()
    const event = triggerId(us.team, body.trigger_id)
    if (!parts.first(event)) return
    let language: Language = 'en'
    const { channel_id: channel, user_id: user } = body
    const answer = async (reply: Reply): Promise<void> => {
      const rendered = renderMessage(reply, us.team)
      try {
        await persist(
          () => respond({ response_type: 'ephemeral', replace_original: false, ...rendered }),
          FOR_DIALOGS,
          // An answer address needs no token, and so tells nothing of ours.
          { wait: parts.wait },
        )
      } catch (error) {
        // The answer address has run out or is out of order: she is written to instead.
        host.log.warn('slack-respond', factsOf('response_url', error))
        await outbox.direct(user, reply)
      }
    }
    parts.answering.begin({
      about: event,
      event,
      thread: null,
      language: () => language,
      prepare: async (): Promise<Inbound> => {
        const person = await people.find(user, [body.team_id])
        language = person.language ?? language
        return {
          text: readText(readCommand(body.text)),
          // Nobody but the asker reads along.
          origin: { membership: person.membership, known: person.known, outsiders: false },
          thread: messageId(us.team, channel, `command-${user}`),
          person: personId(us.team, user),
          as: null,
          place: channel.startsWith('D') ? 'dm' : 'channel',
          event,
          locale: person.language,
        }
      },
      deliver: async (handled) => await answer(withQuestion(handled)),
      fail: answer,
    })
  })
}

/** What one types behind a slash is gone from the screen, so the question is repeated, without what was taken out of it. */
function withQuestion({ answer, reply }: Handled): Reply {
  if (answer.intent !== 'question' || answer.question === '' || answer.urgent !== null) return reply
  const text = `${WORDS[reply.language].youAsked} ${answer.question}`
  return { ...reply, blocks: [{ kind: 'callout', tone: 'note', text }, ...reply.blocks] }
}

interface Shortcut {
  readonly callback_id: string
  readonly trigger_id: string
  readonly user: { readonly id: string; readonly team_id?: string }
  readonly channel: { readonly id: string }
  readonly message: Carried & { readonly ts: string }
}

/** "Suggest a response" and "What may be going on" on any message, also where the assistant has not been invited. */
export function listenToShortcuts(parts: Parts, dialogs: Dialogs): void {
  const { app, us, people, outbox } = parts
  for (const [callback, focus] of Object.entries(SHORTCUTS)) {
    app.shortcut({ callback_id: callback, type: 'message_action' }, async ({ ack, shortcut }) => {
      await ack()
      const { trigger_id: trigger, user, message, channel } = shortcut as unknown as Shortcut
      const event = triggerId(us.team, trigger)
      if (!parts.first(event)) return
      let language: Language = 'en'
      // At once: a trigger lasts three seconds.
      const opening = dialogs.wait(trigger, language, WORDS[language].shortcut[focus])
      const spot = { channel: null, root: null }
      const show = async (reply: Reply): Promise<void> => {
        const view = await opening
        if (view === null || !(await dialogs.fill(view, reply, spot))) await outbox.direct(user.id, reply)
      }
      const text = wordsOf(message).slice(0, LIMITS.fallback * 4)
      parts.answering.begin({
        about: event,
        event,
        thread: null,
        language: () => language,
        prepare: async (): Promise<Inbound | null> => {
          const person = await people.find(user.id, [user.team_id])
          language = person.language ?? language
          const { shortcut: titles, noText } = WORDS[language]
          if (text === '') {
            await show(say(language, titles[focus], noText))
            return null
          }
          return {
            text,
            focus,
            origin: { membership: person.membership, known: person.known, outsiders: false },
            thread: messageId(us.team, channel.id, `${message.ts}-${user.id}`),
            person: personId(us.team, user.id),
            as: null,
            place: 'dm',
            event,
            locale: person.language,
          }
        },
        deliver: async ({ reply }) =>
          await show({ ...reply, title: reply.title || WORDS[reply.language].shortcut[focus] }),
        fail: show,
      })
    })
  }
}
