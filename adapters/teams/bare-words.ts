import { type Log, shorten } from '../../src/index.js'
import type { Outgoing } from './activity.js'
import type { Connector } from './connector.js'
import { ConnectorError } from './connector-error.js'
import { LIMITS } from './limits.js'

/** The form was not understood, or it was too big (learn.microsoft.com, "format your bot messages"). */
const NOT_TAKEN: ReadonlySet<number> = new Set([400, 413])

/**
 * What Teams does not take as it is (a card, its citations, its size) is said once more in bare words: whom to call in danger must
 * not be lost over the form it came in.
 */
export function orInBareWords(connector: Connector, log: Log): Connector {
  const attempt = async <T>(activity: Outgoing, write: (activity: Outgoing) => Promise<T>): Promise<T> => {
    try {
      return await write(activity)
    } catch (error) {
      const bare = bareWords(activity)
      if (!(error instanceof ConnectorError) || !NOT_TAKEN.has(error.status) || bare === null) throw error
      log.error('teams-form-refused', { status: error.status, reason: String(error.facts.reason) })
      return await write(bare)
    }
  }
  return {
    ...connector,
    send: (to, activity, options = {}) =>
      // A tenant that shows no messages to one person alone says so with the same status.
      options.targeted === true
        ? connector.send(to, activity, options)
        : attempt(activity, (one) => connector.send(to, one, options)),
    update: (to, id, activity, options) => attempt(activity, (one) => connector.update(to, id, one, options)),
  }
}

/** `null`: there is nothing to leave out, or it is a part of a stream, which has rules of its own. */
function bareWords({ entities, attachments, channelData, ...rest }: Outgoing): Outgoing | null {
  if (rest.type !== 'message' || (entities as { type?: unknown }[] | undefined)?.some(isStreamInfo))
    return null
  const text = [rest.text, ...words(attachments)].filter((one) => typeof one === 'string').join('\n\n')
  return text === '' ? null : { ...rest, textFormat: 'markdown', text: shorten(text, LIMITS.bareText) }
}

function isStreamInfo({ type }: { readonly type?: unknown }): boolean {
  return type === 'streaminfo'
}

/** The texts of cards, in their order. */
function words(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(words)
  if (typeof value !== 'object' || value === null) return []
  const { type, text } = value as { readonly type?: unknown; readonly text?: unknown }
  if (type === 'TextBlock' && typeof text === 'string') return text.trim() === '' ? [] : [text]
  return Object.values(value).flatMap(words)
}
