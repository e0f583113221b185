import { type Clock, type Handled, type Posted, type Reply, urgentPart } from '../../src/index.js'
import { answerId, beginningOf, messageId, personId, readAnswer } from './ids.js'
import type { Mark, Outbox } from './outbox.js'
import { codeOf } from './trouble.js'
import { WORDS } from './words.js'

/** Where somebody asked. */
export interface Spot {
  readonly channel: string
  readonly user: string
  /** First message of the thread in which it is answered; `null` = at the top. */
  readonly root: string | null
  /** The thread was there before. A private message in a thread that nobody has opened yet would not be seen. */
  readonly inThread: boolean
  /** What we write is seen by her alone anyway. */
  readonly direct: boolean
}

/** A message that stands there unfinished. */
export interface Begun {
  readonly channel: string
  readonly ts: string
  /** Whether it says already that somebody may be in danger. */
  readonly urgent: boolean
}

export interface DeliveryDeps {
  readonly outbox: Outbox
  readonly posted: Posted
  readonly clock: Clock
  readonly team: string
}

/** Stands in `posted` in the place of an answer: the question was deleted, so that whoever is at it, another process too, is silent. */
const GONE = 'gone'

/** Brings a reply to where it belongs: thread, private message, direct message; in the place of an earlier one where there is one. */
export function createDelivery(deps: DeliveryDeps) {
  const { outbox, posted, team } = deps

  /** Gives the message's time stamp, `null` where nothing stays that could be changed later. */
  const say = async (
    spot: Spot,
    reply: Reply,
    mark?: Mark,
  ): Promise<{ channel: string; ts: string } | null> => {
    const { channel, user, root } = spot
    if (spot.direct || (reply.visibility === 'thread' && reply.surface === 'message')) {
      const ts = await outbox.reach(() => outbox.post({ channel, thread: root }, reply, mark))
      if (ts !== null) return { channel, ts }
    } else {
      const thread = spot.inThread ? root : null
      const ts = await outbox.reach(() => outbox.whisper({ channel, thread }, user, reply))
      if (ts !== null) return null
    }
    await outbox.direct(user, withRemark(reply))
    return null
  }

  /** What a process that died may have begun to show, and had not remembered yet. */
  const leftUnfinished = async ({ channel, root }: Spot, { of, maybeThere }: Mark) => {
    if (!maybeThere) return null
    const ts = await outbox.find({ channel, thread: root }, beginningOf(of))
    return ts === undefined ? null : { channel, ts }
  }

  return {
    say,
    /** The answer to a message, remembered as such; in the place of what was `begun`. */
    async answer(
      spot: Spot,
      message: string,
      { reply, answer }: Handled,
      mark: Mark,
      signal: AbortSignal,
      begun: Begun | null,
    ): Promise<void> {
      const known = await posted.answerTo(message)
      if (known === GONE) return
      const before = readAnswer(known ?? '') ?? begun ?? (await leftUnfinished(spot, mark))
      const open = spot.direct || (reply.visibility === 'thread' && reply.surface === 'message')
      // A message that is changed calls nobody: danger that was seen only now is said anew.
      const calls = begun !== null && !begun.urgent && urgentPart(reply.blocks) > 0
      if (before !== null && open && !calls) {
        try {
          return await outbox.update(before.channel, before.ts, reply)
        } catch (error) {
          if (codeOf(error) !== 'message_not_found' && codeOf(error) !== 'cant_update_message') throw error
        }
      } else if (before !== null && !calls) {
        await outbox.remove(before.channel, before.ts)
        await posted.remove(message)
      }
      const written = await say(spot, reply, mark)
      if (calls) await outbox.remove(begun.channel, begun.ts)
      if (written === null) return
      // Deleted, edited or stopped in the meantime: what nobody waits for any more is taken back.
      if (signal.aborted || (await posted.answerTo(message)) === GONE)
        return await outbox.remove(written.channel, written.ts)
      // Whoever asked to be forgotten leaves nothing behind by asking it.
      if (answer.intent === 'forget_me') return
      const thread = spot.root === null ? null : messageId(team, spot.channel, spot.root)
      const person = personId(team, spot.user)
      await posted.remember(message, answerId(written.channel, written.ts), thread, person, deps.clock())
    },
    /** A message was deleted: its answer goes with it. `asker`: whose question it may have been, which is then not answered any more. */
    async takeBack(message: string, asker: string | null): Promise<void> {
      const answer = readAnswer((await posted.answerTo(message)) ?? '')
      if (asker !== null) await posted.remember(message, GONE, null, personId(team, asker), deps.clock())
      else if (answer !== null) await posted.remove(message)
      if (answer !== null) await outbox.remove(answer.channel, answer.ts)
    },
  }
}

export type Delivery = ReturnType<typeof createDelivery>

/** Below the answer, so that what is urgent stays first. */
function withRemark(reply: Reply): Reply {
  const remark = { kind: 'callout', tone: 'note', text: WORDS[reply.language].cannotPost } as const
  return { ...reply, blocks: [...reply.blocks, remark] }
}
