import { AssistantError } from '../../domain/assistant-error.js'

/**
 * The promise's outcome, or `embedding-late` after so many milliseconds or when `signal` aborts. LangChain's embeddings
 * take no signal, so the request itself is left to end by its own time limit; nobody waits for it any more.
 */
export async function withDeadline<T>(
  promise: Promise<T>,
  milliseconds: number,
  signal?: AbortSignal,
): Promise<T> {
  let stopWaiting = (): void => undefined
  const late = new Promise<never>((_, reject) => {
    const end = (): void => {
      reject(
        new AssistantError(
          'embedding-late',
          'The embedding server did not answer in time. Check that it runs and is reachable.',
          { milliseconds },
        ),
      )
    }
    const timer = setTimeout(end, milliseconds)
    signal?.addEventListener('abort', end)
    if (signal?.aborted === true) end()
    stopWaiting = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
    }
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    stopWaiting()
  }
}
