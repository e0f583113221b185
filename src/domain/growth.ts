import type { Block, Reply } from './reply.js'

/** An answer that is there sooner, in milliseconds, comes whole and at once. */
export const COMES_WHOLE = 700

export interface GrowthSteps {
  /** The least time between two changes of a message, in milliseconds. */
  readonly pace: number
  /** Shows the first part. `false`: nothing is to be shown. */
  begin(reply: Reply): Promise<boolean>
  /** Shows more in its place. */
  change(reply: Reply): Promise<void>
  /** Whether something is on its way to the same room: parts must not hold up what somebody else waits for. */
  isBusy(): boolean
}

/** An answer that grows in its place as it is verified, where that takes a while. */
export interface Growth {
  /** What is verified so far; each time all of it. */
  part(reply: Reply): void
  /** Nothing is added from now on: what is shown, `null` = nothing. */
  over(): Promise<Reply | null>
}

/** Shows part after part, the newest alone, in the pace of a platform. Nothing here rejects: the whole answer says everything. */
export function createGrowth(steps: GrowthSteps): Growth {
  let latest: Reply | null = null
  let shown: Reply | null = null
  let open = true
  let resting = true
  let busy: Promise<void> | null = null
  let timer = setTimeout(rested, COMES_WHOLE)

  function rest(time: number): void {
    resting = true
    timer = setTimeout(rested, time)
  }

  function rested(): void {
    resting = false
    show()
  }

  function show(): void {
    if (!open || resting || busy !== null || latest === null || latest === shown) return
    if (steps.isBusy()) {
      rest(COMES_WHOLE)
      return
    }
    busy = write(latest).finally(() => {
      busy = null
      if (open) rest(steps.pace)
    })
  }

  async function write(reply: Reply): Promise<void> {
    try {
      if (shown === null && !(await steps.begin(reply))) open = false
      else {
        if (shown !== null) await steps.change(reply)
        shown = reply
      }
    } catch {
      open = false
    }
  }

  return {
    part: (reply) => {
      latest = reply
      show()
    },
    over: async () => {
      open = false
      clearTimeout(timer)
      await busy
      return shown
    },
  }
}

/** What is pressed belongs to a whole answer. */
const PRESSED: ReadonlySet<Block['kind']> = new Set(['feedback', 'actions', 'choices'])

/** A part as it stays where no end comes. */
export function withoutButtons(reply: Reply): Reply {
  return { ...reply, blocks: reply.blocks.filter(({ kind }) => !PRESSED.has(kind)) }
}

/** A part as it is shown, with a word that there is `more` to come. */
export function unfinished(reply: Reply, more: string): Reply {
  return {
    ...reply,
    blocks: [...withoutButtons(reply).blocks, { kind: 'callout', tone: 'note', text: more }],
  }
}
