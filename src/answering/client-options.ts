import { createBoundedFetch } from './bounded-fetch.js'
import type { ModelServer } from './model-server.js'
import { createReadableErrors } from './readable-errors.js'

/** OpenAI's own address, said aloud: otherwise the client looks for one in the environment, and may be led elsewhere. */
export const OPENAI = 'https://api.openai.com/v1'

/**
 * How the client talks to a server: it reads at most so many bytes of an answer, and tells no other server which organisation and
 * project at OpenAI one has. From the environment it would take both, and send them to whomever it talks to.
 */
export function clientOptions(config: ModelServer, mostBytes: number, ask: typeof fetch = fetch) {
  return {
    fetch: createReadableErrors(createBoundedFetch(mostBytes, ask)),
    // The client would log whole requests if OPENAI_LOG asked for it.
    logLevel: 'off' as const,
    ...(isOpenAi(config) ? {} : { organization: null, project: null }),
  }
}

function isOpenAi(config: ModelServer): boolean {
  if ('deployment' in config) return false
  return config.baseUrl === null || /(?:^|\.)api\.openai\.com$/u.test(new URL(config.baseUrl).hostname)
}
