import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { CircuitState, ConsecutiveBreaker, circuitBreaker, handleWhen, isBrokenCircuitError } from 'cockatiel'
import type { Draft, DraftClaim } from '../domain/claim.js'
import type { Knowledge } from '../domain/knowledge.js'
import type { Language } from '../domain/language.js'
import type { Clock, Composer } from '../domain/ports.js'
import { type ChatMessage, type ChatServer, DRAFT_REQUEST, endingWith, type Way } from './chat-server.js'
import { createPassageChoice } from './choose-passages.js'
import { ModelError, toModelError } from './model-error.js'
import type { JudgeDraft } from './model-judge.js'
import { type Prompt, writePrompt } from './model-prompt.js'
import { type Plan, planFor, UNDERSTAND } from './plan-for.js'
import { type ReadDraft, readDraft } from './read-draft.js'
import { createSharedCalls } from './shared-calls.js'
import { estimateTokens, type TokenBudget } from './token-budget.js'
import { startWatch, type Watch } from './watch.js'

export interface ModelConfig {
  /** Milliseconds from the beginning of a question, the search, repeats and judge included. */
  readonly deadline: number
}

export interface ModelDeps {
  readonly server: ChatServer
  readonly budget: TokenBudget
  readonly clock: Clock
  /** A second look at every draft, which can only drop. Nothing is shown before it has looked. */
  readonly judge?: JudgeDraft
  /** For the log: codes, never words. */
  readonly onTrouble?: (error: ModelError) => void
}

/** A model, whatever version of the knowledge it is asked about. */
export interface Model {
  /** A composer for one version of the knowledge; `plain` chooses what the model gets to read. */
  composer(knowledge: Knowledge, plain: Composer): Composer
}

type Answered = ReadDraft & { readonly cut: boolean }

/** So many failures one after another, and the server is left alone for a while (milliseconds), then tried with one question. */
const FAILURES = 3
const REST = 30_000
/** Waits before the second and the third try, in milliseconds; and the longest that a server may ask for. */
const RETRY_AFTER = [250, 750] as const
const LONGEST_RETRY = 4_000
/** Share of the deadline without a word, once the model has begun to write, after which the stream is cut: 5 s of 20. */
const STALL = 0.25
/** Tokens that an answer is taken to cost while it is written; afterwards counts what it did cost. */
const ANSWER_TOKENS = 800
/** How long the count of tokens is waited for, once the answer is whole. */
const GRACE = 300

/**
 * Drafts worded by a model. What it writes is believed by nobody: the verifier judges it like any draft. Whatever goes wrong is a
 * `ModelError`, thrown within the deadline; claims that were whole by then are kept, as a draft that was cut off.
 */
export function createModel(config: ModelConfig, deps: ModelDeps): Model {
  // Who stops the question with which a server is tried again has learned nothing about it: that does not call it well.
  const keepsItOpen = (error: Error): boolean =>
    isOutage(error) || (breaker.state === CircuitState.HalfOpen && !(error instanceof ModelError))
  const breaker = circuitBreaker(handleWhen(keepsItOpen), {
    halfOpenAfter: REST,
    breaker: new ConsecutiveBreaker(FAILURES),
  })
  const shared = createSharedCalls<Answered, DraftClaim>(deps.clock)

  const ask = async (
    prompt: Prompt,
    language: Language,
    ending: AbortSignal,
    emit: (claim: DraftClaim) => void,
    begun: number,
  ): Promise<Answered> => {
    const free = deps.budget.reserve(estimateTokens(prompt.system, prompt.user) + ANSWER_TOKENS)
    if (free === null) throw new ModelError('over-budget', 'day')
    const watch = startWatch(Math.max(0, begun + config.deadline - performance.now()), ending)
    const whole: DraftClaim[] = []
    const onClaim = (claim: DraftClaim): void => {
      whole.push(claim)
      if (deps.judge === undefined) emit(claim)
    }
    try {
      const draft = await breaker.execute(() => askAgain(prompt, language, watch, whole, onClaim))
      if (deps.judge === undefined) return { ...draft, cut: false }
      const claims = await deps.judge(draft.claims, watch.signal)
      return { ...draft, claims, cut: false }
    } catch (error) {
      if (ending.aborted) throw ending.reason
      const trouble = isBrokenCircuitError(error) ? new ModelError('resting', 'breaker') : toModelError(error)
      deps.onTrouble?.(trouble)
      if (whole.length === 0 || trouble.trouble === 'refused' || deps.judge !== undefined) throw trouble
      return { claims: whole, covered: true, danger: null, cut: true }
    } finally {
      free()
      watch.end()
    }
  }

  /** A few short repeats, as long as nothing was shown. */
  const askAgain = async (
    prompt: Prompt,
    language: Language,
    watch: Watch,
    whole: readonly DraftClaim[],
    onClaim: (claim: DraftClaim) => void,
  ): Promise<ReadDraft> => {
    let way: Way | undefined
    for (let repeats = 0; ; repeats += 1) {
      try {
        const draft = await askOnce(prompt, language, watch, onClaim, way)
        if (way !== undefined) deps.server.keep(way)
        return draft
      } catch (error) {
        watch.signal.throwIfAborted()
        const trouble = toModelError(error)
        if (whole.length > 0 || repeats >= RETRY_AFTER.length) throw trouble
        const next = isLost(trouble, repeats) ? deps.server.after(way) : null
        if (next !== null) {
          way = next
          continue
        }
        const wait = waitBefore(trouble, repeats)
        if (wait === null || wait >= watch.left()) throw trouble
        await sleep(wait, undefined, { signal: watch.signal }).catch(() => watch.signal.throwIfAborted())
      }
    }
  }

  const askOnce = async (
    { system, user, labels }: Prompt,
    language: Language,
    watch: Watch,
    onClaim: (claim: DraftClaim) => void,
    way: Way | undefined,
  ): Promise<ReadDraft> => {
    const messages: ChatMessage[] = [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ]
    let begun = false
    let written = 0
    let counted: number | null = null
    // A server that holds the line after its last word is cut off by this alone: the draft is whole, and may still be judged.
    const enough = new AbortController()
    let grace: ReturnType<typeof setTimeout> | undefined
    try {
      const signal = AbortSignal.any([watch.signal, enough.signal])
      const pieces = endingWith(deps.server.stream(messages, DRAFT_REQUEST, signal, way), signal)
      return await readDraft(pieces, {
        labels,
        language,
        onClaim,
        onPiece: (sign, characters) => {
          begun = true
          written += characters
          // Thinking before the first word may take long; a pause in the middle of a sentence may not.
          if (sign === 'whole') {
            watch.expect(null)
            grace = setTimeout(() => enough.abort(), GRACE)
          } else if (written > 0) watch.expect(config.deadline * STALL)
        },
        onTokens: (tokens) => {
          counted = tokens
        },
      })
    } finally {
      watch.expect(null)
      clearTimeout(grace)
      if (begun || watch.signal.aborted)
        deps.budget.spend(counted ?? estimateTokens(system, user) + Math.ceil(written / 4))
    }
  }

  return {
    composer(knowledge, plain) {
      const choose = createPassageChoice(knowledge, plain)
      return {
        async compose(question, evidence, { signal, onClaim, begun = performance.now() } = {}) {
          const passages = await choose(question, evidence)
          if (passages.length === 0) return { composer: 'model', claims: [] }
          const prompt = writePrompt(question, passages, knowledge.sources)
          const answered = await shared.join(
            keyOf(prompt),
            (ending, emit) => ask(prompt, question.language, ending, emit, begun),
            {
              ...(signal === undefined ? {} : { signal }),
              ...(onClaim === undefined ? {} : { onPart: onClaim }),
            },
          )
          // What is shown while it streams only grows, so there it stays as it was written.
          return toDraft(onClaim === undefined ? askedFirst(answered, planFor(question)) : answered)
        },
      }
    },
  }
}

/** A model that begins with why, though words were asked for, is read from the words on all the same. */
function askedFirst(answered: Answered, plan: Plan): Answered {
  const first = plan === UNDERSTAND ? undefined : plan[0]?.role
  const isAskedFor = ({ role }: DraftClaim): boolean => role === first
  const { claims } = answered
  const rest = claims.filter((claim) => !isAskedFor(claim))
  return { ...answered, claims: [...claims.filter(isAskedFor), ...rest] }
}

function toDraft({ claims, covered, danger, cut }: Answered): Draft {
  return {
    composer: 'model',
    claims,
    ...(covered ? {} : { covered }),
    ...(danger === null ? {} : { alarm: danger }),
    ...(cut ? { cut } : {}),
  }
}

/** The same question to the same passages of the same version of the knowledge. A hash, so that no question is kept. */
function keyOf({ user, labels }: Prompt): string {
  return createHash('sha256')
    .update(JSON.stringify([...labels]))
    .update(user)
    .digest('hex')
}

/** The server's fault, or the way to it; not the question's, and not the asker's who went away. */
function isOutage(error: Error): boolean {
  return error instanceof ModelError && (error.trouble === 'late' || error.trouble === 'broken')
}

/** What came back in this way of asking holds no draft; of one that is empty once, that cannot be told yet. */
function isLost({ reason }: ModelError, repeats: number): boolean {
  return reason === 'unreadable' || (reason === 'empty' && repeats > 0)
}

/** Milliseconds, or `null` where asking again would not help. */
function waitBefore({ reason, retryAfter }: ModelError, repeats: number): number | null {
  if (!['connection', 'server', 'rate', 'empty', 'cut'].includes(reason)) return null
  // A server that says "at once" is not hammered for it.
  const wait = Math.max(retryAfter ?? 0, RETRY_AFTER[repeats] ?? Number.POSITIVE_INFINITY)
  return wait <= LONGEST_RETRY ? wait : null
}
