/** Calls `beat` again and again, `every` milliseconds after it has ended, until `signal`. */
export function startHeartbeat(every: number, beat: () => Promise<void>, signal: AbortSignal): void {
  let timer: NodeJS.Timeout | null = null
  const next = (): void => {
    if (signal.aborted) return
    timer = setTimeout(async () => {
      await beat()
      next()
    }, every).unref()
  }
  signal.addEventListener('abort', () => {
    if (timer !== null) clearTimeout(timer)
  })
  next()
}
