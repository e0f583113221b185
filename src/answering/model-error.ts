import { AssistantError } from '../domain/assistant-error.js'

/**
 * What became of a draft that was asked of a model: too late; declined by the model or its filter; of no use (an error, no
 * structure, cut off); not asked, since the server failed several times; not asked, since the day's budget is used up.
 */
export type ModelTrouble = 'late' | 'refused' | 'broken' | 'resting' | 'over-budget'

const REMEDY: Readonly<Record<ModelTrouble, string>> = {
  late: 'The model did not answer in time. Take a quicker one, or raise MODEL_DEADLINE_SECONDS.',
  refused:
    'The model declined to answer. Another model or a milder content filter may suit your field better.',
  broken: 'The model server gave no usable answer. Check its address, key and model name in .env.',
  resting: 'The model server failed several times and is left alone for a while. Look whether it is running.',
  'over-budget': 'The tokens of this day are used up. Raise MODEL_TOKENS_PER_DAY, or wait until tomorrow.',
}

/** Where the reason alone tells what to do. */
const REMEDY_FOR: Readonly<Record<string, string>> = {
  context:
    'The model reads too little at once. Give it a context of at least 8,192 tokens (README, chapter Model).',
  length:
    'The model broke off before its answer was whole. Give it a larger context, or let it write more at once.',
  rate: 'The model server is asked too often. Ask for a higher limit, or take another model.',
  quota: 'What was paid for at the model server is used up. Look at your account there.',
}

/**
 * Why a model's draft cannot be had. Made of codes and numbers alone: what a server writes may quote the question or the key
 * and is never passed on, not even as a cause.
 */
export class ModelError extends AssistantError {
  readonly trouble: ModelTrouble
  readonly reason: string
  /** Milliseconds after which the server asks to be asked again. */
  readonly retryAfter: number | null

  /** `reason` is a code of ours; `status` what the server answered over HTTP, or the system's own code where it was not reached. */
  constructor(
    trouble: ModelTrouble,
    reason: string,
    status: number | string | null = null,
    retryAfter: number | null = null,
  ) {
    super(`model-${trouble}`, REMEDY_FOR[reason] ?? REMEDY[trouble], { reason, status })
    this.trouble = trouble
    this.reason = reason
    this.retryAfter = retryAfter
  }
}

/** What a server or its client threw, as ours. */
export function toModelError(error: unknown): ModelError {
  if (error instanceof ModelError) return error
  const status = statusOf(error)
  const name = error instanceof Error ? error.name : ''
  if (codeOf(error) === 'content_filter') return new ModelError('refused', 'content-filter', status)
  if (isTooMuch(error)) return new ModelError('broken', 'context', status ?? 400)
  if (name === 'AbortError') return new ModelError('late', 'aborted')
  if (name === 'TimeoutError' || status === 408 || status === 504)
    return new ModelError('late', 'timeout', status)
  if (status === null) return new ModelError('broken', 'connection', systemCodeOf(error))
  if (status === 401 || status === 403) return new ModelError('broken', 'key', status)
  if (status === 404) return new ModelError('broken', 'not-found', status)
  if (status === 429) {
    const spent = codeOf(error) === 'insufficient_quota'
    return new ModelError('broken', spent ? 'quota' : 'rate', status, retryAfterOf(error))
  }
  return new ModelError('broken', status >= 500 ? 'server' : 'request', status)
}

export function statusOf(error: unknown): number | null {
  const status = error instanceof Error && 'status' in error ? error.status : null
  return typeof status === 'number' ? status : null
}

/** LangChain knows OpenAI's words for it; these are those of vLLM, llama.cpp and LM Studio. Go's "context canceled" is none of them. */
const TOO_MUCH = /context[ _](?:length|size|window|overflow)|exceed\w*[ _](?:the )?(?:\w+ )?context/iu

/** More was sent than the model reads at once. */
function isTooMuch(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error.name === 'ContextOverflowError' || codeOf(error) === 'context_length_exceeded') return true
  return statusOf(error) !== null && TOO_MUCH.test(error.message)
}

function codeOf(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return typeof code === 'string' ? code : null
}

/**
 * `ECONNREFUSED`, `ENOTFOUND`, `SELF_SIGNED_CERT_IN_CHAIN`: it lies at the bottom of what fetch throws. A code at the top may be
 * the server's own word.
 */
function systemCodeOf(error: unknown): string | null {
  let at = error instanceof Error ? error.cause : null
  while (typeof at === 'object' && at !== null) {
    const code = 'code' in at ? at.code : null
    if (typeof code === 'string' && /^[A-Z][A-Z_\d]+$/u.test(code)) return code
    at = 'cause' in at ? at.cause : null
  }
  return null
}

/** LangChain reads the header, and says it in milliseconds. */
function retryAfterOf(error: unknown): number | null {
  const after = error instanceof Error && 'retryAfterMs' in error ? error.retryAfterMs : null
  return typeof after === 'number' && Number.isFinite(after) ? after : null
}
