import type { Adapter } from '../domain/adapter.js'
import type { Assistant } from '../domain/assistant.js'
import { callColleague, type Introduce } from '../domain/colleague.js'
import type { Notify } from '../domain/ports.js'
import type { Block, Reply } from '../domain/reply.js'

/** Asks the platforms that run, each about its own people. One that does not answer keeps nobody from being told. */
export function createIntroduce(adapters: () => readonly Adapter<never, never>[]): Introduce {
  return async (person) => {
    for (const adapter of adapters()) {
      const colleague = await adapter.introduce(person).catch(() => null)
      if (colleague !== null) return colleague
    }
    return null
  }
}

/**
 * Every colleague in a reply with how she is called where she cannot be mentioned: a lead may use another platform than she does.
 * In one place, so that no desk can forget it.
 */
async function introducePeople(reply: Reply, introduce: Introduce): Promise<Reply> {
  if (reply.blocks.every(({ kind }) => kind !== 'person')) return reply
  const blocks = await Promise.all(
    reply.blocks.map(async (block): Promise<Block> => {
      if (block.kind !== 'person') return block
      return { ...block, called: callColleague(await introduce(block.person), reply.language) }
    }),
  )
  return { ...reply, blocks }
}

export function notifyIntroducing(notify: Notify, introduce: Introduce): Notify {
  return async (to, reply) => await notify(to, await introducePeople(reply, introduce))
}

export function answerIntroducing(assistant: Assistant, introduce: Introduce): Assistant {
  return {
    handle: async (inbound, options) => {
      const handled = await assistant.handle(inbound, options)
      return handled === null ? null : { ...handled, reply: await introducePeople(handled.reply, introduce) }
    },
  }
}
