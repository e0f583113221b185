import { createGrowth, type Growth, type Reply, unfinished, urgentPart } from '../../src/index.js'
import type { Connector } from './connector.js'
import type { Asked, Post } from './post.js'
import { WORDS } from './words.js'

/** Between two changes of a message, in milliseconds: far below what Teams allows, and slow enough to be read. */
const PACE = 2_000

/** The answer to a question in a room of several while it grows; in a chat of two Teams has streams for that. */
export interface Growing extends Pick<Growth, 'part'> {
  /** Nothing is added from now on. `whole`: what it ends as, `null` = no end comes. */
  over(whole: Reply | null): Promise<void>
}

/**
 * Begins to wait for the parts of an answer. The first is remembered as the answer, so that the whole one takes its place and a deleted
 * question takes it along. What has an answer already is left alone until the whole one is there. Nothing here rejects.
 */
export function beginGrowing(
  { connector, post }: { readonly connector: Connector; readonly post: Post },
  asked: Asked,
  isStopped: () => boolean,
): Growing {
  const { conversation, question } = asked
  let id: string | null = null
  const show = async (reply: Reply): Promise<void> => {
    id = await post.part(asked, unfinished(reply, WORDS[reply.language].more), id)
  }
  const growth = createGrowth({
    pace: PACE,
    isBusy: () => connector.isBusy(conversation),
    begin: async (reply) => {
      if (isStopped() || question === null || (await post.known(question))) return false
      await show(reply)
      if (id === null || id === '') return false
      // Deleted meanwhile, as another process was told.
      const stays = await post.begun(asked, id)
      if (!stays) await connector.remove(conversation, id)
      return stays
    },
    change: async (reply) => {
      if (!isStopped()) await show(reply)
    },
  })
  return {
    part: (reply) => {
      // What only she may read is not shown to everybody.
      if (reply.visibility === 'thread') growth.part(reply)
    },
    over: async (whole) => {
      const shown = await growth.over()
      if (shown === null || whole === null || id === null) return
      // A message that is changed calls nobody: danger that was seen only now is said anew.
      const calls = urgentPart(shown.blocks) === 0 && urgentPart(whole.blocks) > 0
      if (calls) await connector.remove(conversation, id).catch(() => undefined)
    },
  }
}
