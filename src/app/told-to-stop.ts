const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** Resolves when the process is told to stop. With nobody listening any more, the next signal ends it at once, whichever of the two it is. */
export function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      for (const signal of SIGNALS) process.off(signal, stop)
      resolve()
    }
    for (const signal of SIGNALS) process.on(signal, stop)
  })
}
