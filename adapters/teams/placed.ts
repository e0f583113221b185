import { z } from 'zod'
import type { AdapterHost } from '../../src/index.js'
import { type Conversation, readConversation, writeConversation } from './conversation.js'

/** Where a reply was put. */
export interface Placed {
  readonly conversation: Conversation
  readonly id: string
  readonly alone: boolean
}

/** What the thumbs below a message of ours stand for. */
export interface Thumbs {
  readonly like: string
  readonly dislike: string
}

/** Stands in the place of an answer: the question was deleted, so that whoever is at it, another process too, is silent. */
const GONE = 'gone'

const conversation = z.string().transform((text, context) => {
  const read = readConversation(text)
  if (read !== null) return read
  context.addIssue('no conversation')
  return z.NEVER
})
const note = z.object({ conversation, id: z.string().min(1), alone: z.boolean() })
const thumbs = z.object({ like: z.string(), dislike: z.string() })

/** Where our answers stand, as the store keeps it; while it is away nothing is known, and nothing here rejects. */
export function createPlaces({ posted, clock }: Pick<AdapterHost, 'posted' | 'clock'>) {
  const told = async (key: string): Promise<string | null> => await posted.answerTo(key).catch(() => null)
  return {
    of: async (question: string): Promise<Placed | null> => read(note, await told(question)),
    remember: async (
      question: string,
      placed: Placed,
      thread: string | null,
      person: string,
    ): Promise<void> => {
      const text = JSON.stringify({ ...placed, conversation: writeConversation(placed.conversation) })
      await posted.remember(question, text, thread, person, clock()).catch(() => undefined)
    },
    /** The question was deleted. */
    strike: async (question: string, person: string): Promise<void> =>
      await posted.remember(question, GONE, null, person, clock()).catch(() => undefined),
    isStruck: async (question: string | null): Promise<boolean> =>
      question !== null && (await told(question)) === GONE,
    /** It came back. */
    unstrike: async (question: string): Promise<void> => await posted.remove(question).catch(() => undefined),
    thumbs: async (key: string): Promise<Thumbs | null> => read(thumbs, await told(key)),
    rememberThumbs: async (key: string, tokens: Thumbs, person: string): Promise<void> =>
      await posted.remember(key, JSON.stringify(tokens), null, person, clock()).catch(() => undefined),
  }
}

function read<T>(shape: z.ZodType<T>, text: string | null): T | null {
  try {
    const { success, data } = shape.safeParse(JSON.parse(text ?? ''))
    return success ? data : null
  } catch {
    return null
  }
}
