import { type Block, type Clock, type Posted, type Reply, urgentPart } from '../../src/index.js'
import type { Begun, Spot } from './delivery.js'
import { answerId, beginningOf, messageId, personId } from './ids.js'
import type { Outbox } from './outbox.js'
import { WORDS } from './words.js'

/** An answer that is there sooner, in milliseconds, comes whole and at once. */
const AFTER = 700
/** Slack wants a message changed once in three seconds at most (docs.slack.dev/apis/web-api/rate-limits). */
const PACE = 3_000
/** What is pressed belongs to a whole answer. */
const PRESSED: ReadonlySet<Block['kind']> = new Set(['feedback', 'actions', 'choices'])

/** An answer that grows in its place as it is verified, where that takes a while. */
export interface Growing {
  /** What is verified so far; each time all of it. */
  part(reply: Reply): void
  /** Nothing is added from now on: what stands there to be finished, `null` = nothing. */
  over(): Promise<Begun | null>
  /** No end comes (Stop, a failure): what stands there stays, without the promise of more. */
  leave(): Promise<void>
}

export interface GrowingDeps {
  readonly outbox: Pick<Outbox, 'post' | 'update' | 'remove' | 'isBusy'>
  readonly posted: Posted
  readonly clock: Clock
  readonly team: string
}

/**
 * Begins to wait for the parts of the answer to `message`. The first is remembered as the answer, so that an edit, a deletion and a
 * process that takes over find it. What has an answer already is left alone until the whole one is there. Nothing here rejects: a
 * part that cannot be shown is worth nothing, and the end says everything.
 */
export function beginGrowing(
  deps: GrowingDeps,
  { spot, message, event }: { readonly spot: Spot; readonly message: string; readonly event: string },
  signal: AbortSignal,
): Growing {
  const { outbox, posted, team } = deps
  let latest: Reply | null = null
  let shown: Reply | null = null
  let begun: Begun | null = null
  let open = true
  let resting = true
  let busy: Promise<void> | null = null
  let timer = setTimeout(rested, AFTER)

  function rested(): void {
    resting = false
    show()
  }

  function show(): void {
    if (!open || resting || busy !== null || latest === null || latest === shown || signal.aborted) return
    // About one message a second may be written to a channel: parts must not hold up what somebody else waits for.
    if (outbox.isBusy(spot.channel)) {
      rest(AFTER)
      return
    }
    const reply = latest
    busy = (begun === null ? begin(reply) : change(begun, reply))
      .then(() => {
        shown = reply
      })
      .catch(() => {
        open = false
      })
      .finally(() => {
        busy = null
        if (open) rest(PACE)
      })
  }

  function rest(time: number): void {
    resting = true
    timer = setTimeout(rested, time)
  }

  const begin = async (reply: Reply): Promise<void> => {
    if ((await posted.answerTo(message)) !== null) {
      open = false
      return
    }
    const { channel, root } = spot
    const ts = await outbox.post({ channel, thread: root }, unfinished(reply), {
      of: beginningOf(event),
      maybeThere: false,
    })
    // Deleted or edited meanwhile, or answered by another process.
    if (signal.aborted || (await posted.answerTo(message)) !== null) {
      open = false
      return await outbox.remove(channel, ts)
    }
    begun = { channel, ts, urgent: urgentPart(reply.blocks) > 0 }
    const thread = root === null ? null : messageId(team, channel, root)
    await posted.remember(message, answerId(channel, ts), thread, personId(team, spot.user), deps.clock())
  }

  const change = async ({ channel, ts }: Begun, reply: Reply): Promise<void> => {
    await outbox.update(channel, ts, unfinished(reply))
    begun = { channel, ts, urgent: urgentPart(reply.blocks) > 0 }
  }

  const over = async (): Promise<Begun | null> => {
    open = false
    clearTimeout(timer)
    await busy
    return begun
  }

  return {
    part: (reply) => {
      // What only she may read is not shown to everybody, and cannot be changed in place.
      if (!spot.direct && reply.visibility !== 'thread') return
      latest = reply
      show()
    },
    over,
    leave: async () => {
      const left = await over()
      if (left !== null && shown !== null)
        await outbox.update(left.channel, left.ts, withoutButtons(shown)).catch(() => undefined)
    },
  }
}

function withoutButtons(reply: Reply): Reply {
  return { ...reply, blocks: reply.blocks.filter(({ kind }) => !PRESSED.has(kind)) }
}

function unfinished(reply: Reply): Reply {
  const more = { kind: 'callout', tone: 'note', text: WORDS[reply.language].more } as const
  return { ...reply, blocks: [...withoutButtons(reply).blocks, more] }
}
