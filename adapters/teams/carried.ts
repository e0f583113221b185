import { z } from 'zod'
import type { Activity } from './activity.js'
import { readJson } from './read-json.js'

/** How Teams brings a message that somebody forwards; its words come as HTML. */
const FORWARDED = 'forwardedMessageReference'
const forwarded = z.object({ originalMessageContent: z.string() })
/** Beside files and pictures there are the message itself as HTML, cards, and references to other messages. */
const NO_FILE = /^(?:text\/|application\/vnd\.microsoft\.card\.|(?:forwarded)?messageReference$)/iu

/** What a message carries beside its text: what was forwarded with it, or, where it has no text, the message as HTML. */
export function carriedHtml({ attachments }: Activity, alsoItself: boolean): string[] {
  return (attachments ?? []).flatMap(({ contentType, content }) => {
    if (contentType === FORWARDED) {
      const { success, data } = forwarded.safeParse(typeof content === 'string' ? readJson(content) : content)
      return success ? [data.originalMessageContent] : []
    }
    return alsoItself && contentType === 'text/html' && typeof content === 'string' ? [content] : []
  })
}

/** Files, pictures, recordings: none of them can be read. */
export function hasFiles({ attachments }: Activity): boolean {
  return (attachments ?? []).some(({ contentType }) => !!contentType && !NO_FILE.test(contentType))
}
