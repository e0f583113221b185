export interface OneAtATime {
  /** Resolves when all is done that was asked for. */
  run(): Promise<void>
  /** Waits for what is under way. */
  ended(): Promise<void>
}

/**
 * Does `work`, which never rejects, one at a time; what is asked for meanwhile is done once more afterwards. Begins nothing after
 * `signal`: nobody would wait for it.
 */
export function oneAtATime(work: () => Promise<void>, signal: AbortSignal): OneAtATime {
  let running: Promise<void> | null = null
  let again = false
  const runAll = async (): Promise<void> => {
    do {
      again = false
      await work()
    } while (again && !signal.aborted)
    running = null
  }
  return {
    async run() {
      if (signal.aborted) return
      again = running !== null
      running ??= runAll()
      await running
    },
    async ended() {
      await running
    },
  }
}
