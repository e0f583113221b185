import type { EmbeddingProgress } from '../retrieval/vector/embed-passages.js'

/** Fewer passages than this are embedded before anybody has read a bar. */
const WORTH_A_BAR = 200

/**
 * A bar for the first making of the vectors, on a terminal's stderr; nothing where the output is a file or a pipe, and nothing
 * where only a few edited passages are missing. It disappears when all are there.
 */
export function createProgressBar(stream: NodeJS.WriteStream): (progress: EmbeddingProgress) => void {
  if (stream.isTTY !== true) return () => undefined
  let bar: { update(done: number): void; stop(): void } | null | undefined
  let latest: EmbeddingProgress = { done: 0, total: 0 }
  const show = (): void => {
    bar?.update(latest.done)
    if (latest.done < latest.total) return
    bar?.stop()
    bar = null
  }
  return (progress) => {
    latest = progress
    if (bar !== undefined) return show()
    if (progress.total - progress.done < WORTH_A_BAR) return
    bar = null
    // Loaded when there is something to show; most starts have nothing.
    import('cli-progress').then(({ default: { SingleBar } }) => {
      const format =
        'Reading {total} passages with the embedding model {bar} {percentage} %, {eta_formatted} left'
      const made = new SingleBar({ format, stream, hideCursor: true, clearOnComplete: true, etaBuffer: 50 })
      made.start(latest.total, latest.done)
      bar = made
      show()
    })
  }
}
