import { AssistantError } from '../../src/index.js'
import { readJson } from './read-json.js'

/** The reason of a refusal where the asker pressed Stop while an answer was streamed. */
export const STOPPED = 'StoppedByUser'

/** The service said no, or was not there. `status` 0: not there. */
export class ConnectorError extends AssistantError {
  readonly status: number

  constructor(status: number, reason: string) {
    super('teams-refused', `Teams did not take it (${status === 0 ? 'not reached' : status}).`, {
      status,
      reason,
    })
    this.status = status
  }
}

/**
 * Answers after which the same request may go through (learn.microsoft.com, Teams bots, "rate limit"); and 500, which says that
 * it was not done: an answer that nobody gets is worse than a request too many.
 */
const PASSING: ReadonlySet<number> = new Set([412, 429, 500, 502, 503, 504])
/** Away or too busy, and there again by and by. */
export function mayPass(error: unknown): boolean {
  return error instanceof ConnectorError && (error.status === 0 || PASSING.has(error.status))
}

/** The service's own code; its message may hold words of somebody. */
export function reasonOf(text: string): string {
  const { error } = (readJson(text) ?? {}) as { error?: { code?: unknown; message?: unknown } }
  if (typeof error?.message === 'string' && /stream was cancell?ed by user/iu.test(error.message))
    return STOPPED
  return typeof error?.code === 'string' ? error.code.slice(0, 60) : 'unknown'
}
