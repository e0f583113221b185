/** Tells many signs in a row as one. */
export interface WhenQuiet {
  sign(): void
  cancel(): void
}

/** Calls `then` after `settle` milliseconds without a sign, and `atMost` milliseconds after the first in any case. */
export function whenQuiet(settle: number, atMost: number, then: () => void): WhenQuiet {
  let timer: NodeJS.Timeout | null = null
  let first = 0
  return {
    sign() {
      const now = performance.now()
      if (timer === null) first = now
      else clearTimeout(timer)
      const wait = Math.max(0, Math.min(settle, first + atMost - now))
      timer = setTimeout(() => {
        timer = null
        then()
      }, wait).unref()
    },
    cancel() {
      if (timer !== null) clearTimeout(timer)
    },
  }
}
