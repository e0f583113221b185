import {
  type Assistant,
  type Clock,
  type Handled,
  type Inbound,
  type Language,
  type Log,
  type Outcome,
  plainReply,
  type Reply,
  type UnderwayNotes,
} from '../../src/index.js'
import type { Begun } from './delivery.js'
import type { Growing } from './growing.js'
import { codeOf, factsOf } from './trouble.js'
import { WORDS } from './words.js'

export interface AnsweringDeps {
  readonly assistant: Assistant
  readonly clock: Clock
  readonly log: Log
  readonly underway: UnderwayNotes
  readonly answered: (outcome: Outcome, seconds: number) => void
}

export interface Work {
  /** What is answered: a message, a press. A second piece of work for the same thing takes the place of the first. */
  readonly about: string
  /** As it was noted before the acknowledgement, if it was. */
  readonly event?: string
  /** The thread, for the Stop button. */
  readonly thread: string | null
  /** Of the person, as far as it is known by then. */
  readonly language: () => Language
  /** Whether it is known by now that it is for us. Default: it is none of a thread. */
  readonly isForUs?: () => boolean
  /** Everything that leads to the inbound; `null` = it is none of ours. */
  readonly prepare: () => Promise<Inbound | null>
  /** Where the answer may be shown as it grows. Asked after `prepare`; default: it comes whole. */
  readonly grow?: (signal: AbortSignal) => Growing | null
  readonly deliver: (handled: Handled, signal: AbortSignal, begun: Begun | null) => Promise<void>
  /** Told that it takes a while, and again when it is over (also where it failed). Never for what is done at once. */
  readonly busy?: (on: boolean) => Promise<void>
  /** What to say where the core failed; default: nothing can be said. */
  readonly fail?: (reply: Reply) => Promise<void>
}

/** Why it was ended: the message was edited or deleted. */
const OVERTAKEN = 'overtaken'
/** After this long, in milliseconds, it is shown that something is being done. */
const SHOWN_AFTER = 400

interface Running {
  readonly about: string
  readonly thread: string | null
  readonly controller: AbortController
  readonly isForUs: () => boolean
  readonly done: Promise<void>
}

/** The answers that are under way: begun after the acknowledgement, told apart, ended together. */
export function createAnswering(deps: AnsweringDeps) {
  const running = new Set<Running>()
  const nextTurn = createTurns()

  const run = async (work: Work, signal: AbortSignal): Promise<void> => {
    const from = deps.clock()
    const light = busyLight(work, deps.log)
    let growing: Growing | null = null
    let delivered = false
    try {
      const inbound = await work.prepare()
      if (inbound === null || signal.aborted) return
      await nextTurn()
      growing = work.grow?.(signal) ?? null
      const handled = await deps.assistant.handle(inbound, {
        signal,
        ...(growing === null ? {} : { onPart: growing.part }),
      })
      const begun = (await growing?.over()) ?? null
      if (handled === null || signal.aborted) return
      // A step of the course is not taken twice; a question may be answered again, since its answer is looked for first.
      if (work.event !== undefined && handled.answer.outcome === 'conversation')
        await deps.underway.saying(work.event)
      await work.deliver(handled, signal, begun)
      delivered = true
      deps.answered(handled.answer.outcome, (deps.clock() - from) / 1000)
    } catch (error) {
      if (signal.aborted) return
      // A refusal of Slack's is told with what to do; anything else by its kind alone, since its words may quote a message.
      if (codeOf(error) !== null) deps.log.error('slack-refused', factsOf('answer', error))
      else deps.log.error('slack-answer-failed', { kind: error instanceof Error ? error.name : typeof error })
      const language = work.language()
      // Nothing more of it is shown below the word that it failed.
      await growing?.over().catch(() => null)
      await work
        .fail?.(plainReply(WORDS[language].failed, language))
        .catch((again: unknown) => deps.log.error('slack-silent', factsOf('answer', again)))
    } finally {
      // Edited or deleted: whoever comes next has the place, or it is gone.
      if (signal.reason === OVERTAKEN) await growing?.over().catch(() => null)
      else if (!delivered) await growing?.leave()
      await light.off()
      if (work.event !== undefined) await deps.underway.end(work.event)
    }
  }

  return {
    begin(work: Work): void {
      for (const one of running) if (one.about === work.about) one.controller.abort(OVERTAKEN)
      const controller = new AbortController()
      const { about, thread, isForUs = () => false } = work
      const one = { about, thread, isForUs, controller, done: run(work, controller.signal) }
      running.add(one)
      one.done.finally(() => running.delete(one))
    },
    /** Ends what is under way about a message (it was deleted), or in a thread (Stop). Says whether there was anything. */
    stop(of: { readonly about: string } | { readonly thread: string }): boolean {
      let stopped = false
      for (const one of running) {
        if ('about' in of ? one.about !== of.about : one.thread !== of.thread) continue
        one.controller.abort('about' in of ? OVERTAKEN : 'stopped')
        stopped = true
      }
      return stopped
    },
    /** Resolves when nothing is under way about a message any more. */
    async over(about: string): Promise<void> {
      for (const one of running) if (one.about === about) await one.done
    },
    count: () => running.size,
    /** Whether something else is being answered in a thread: then we take part in it, though nothing of ours stands there yet. */
    isIn: (thread: string, but: string): boolean =>
      [...running].some((one) => one.thread === thread && one.about !== but && one.isForUs()),
    /** Resolves when everything that has begun is done. */
    async finish(): Promise<void> {
      while (running.size > 0) await Promise.all([...running].map((one) => one.done))
    },
  }
}

/**
 * Answers begin one after the other, with a look at the network between them: searching is work for the processor, and an
 * acknowledgement must not wait until a whole crowd has been answered.
 */
function createTurns(): () => Promise<void> {
  let last: Promise<void> = Promise.resolve()
  return () => {
    last = last.then(() => new Promise((resolve) => setImmediate(resolve)))
    return last
  }
}

export type Answering = ReturnType<typeof createAnswering>

/** Shows that it is at work only where there is something to see: most answers are there in a moment. */
function busyLight(work: Work, log: Log) {
  let lit: Promise<void> | null = null
  const say = (on: boolean) =>
    (work.busy?.(on) ?? Promise.resolve()).catch((error: unknown) =>
      log.debug('slack-status', factsOf('status', error)),
    )
  const timer = setTimeout(() => {
    lit = say(true)
  }, SHOWN_AFTER)
  return {
    async off(): Promise<void> {
      clearTimeout(timer)
      if (lit === null) return
      await lit
      await say(false)
    },
  }
}
