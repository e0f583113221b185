import { ModelError } from './model-error.js'

/** Ends what takes too long: one signal for everything that belongs to a question. */
export interface Watch {
  readonly signal: AbortSignal
  /** Milliseconds until the deadline. */
  left(): number
  /** From now on something must come within so many milliseconds, until it is called again; `null` = only the deadline counts. */
  expect(milliseconds: number | null): void
  /** Nothing is waited for any more; whatever still runs is cut off. */
  end(): void
}

/** `deadline` in milliseconds from now; `ending` is the asker's own signal. Aborts with a `ModelError`, or with the asker's reason. */
export function startWatch(deadline: number, ending: AbortSignal): Watch {
  const controller = new AbortController()
  const until = performance.now() + deadline
  const late = (reason: string) => () => controller.abort(new ModelError('late', reason))
  const whole = setTimeout(late('deadline'), deadline)
  let gap: ReturnType<typeof setTimeout> | undefined
  const leave = (): void => controller.abort(ending.reason)
  if (ending.aborted) leave()
  ending.addEventListener('abort', leave, { once: true })
  return {
    signal: controller.signal,
    left: () => Math.max(0, until - performance.now()),
    expect(milliseconds) {
      clearTimeout(gap)
      gap = milliseconds === null ? undefined : setTimeout(late('stall'), milliseconds)
    },
    end() {
      clearTimeout(whole)
      clearTimeout(gap)
      ending.removeEventListener('abort', leave)
      controller.abort(new ModelError('late', 'ended'))
    },
  }
}
