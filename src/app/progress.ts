import { SingleBar } from 'cli-progress'

/** Shorter work shows nothing, in milliseconds. */
const PATIENCE = 1_000

export interface Progress {
  /** How far one part of the work is. */
  step(what: string, done: number, of: number): void
  stop(): void
}

/** A bar on the given stream (stderr, so that what is printed stays clean), only for a person and only when it takes long. */
export function createProgress(
  stream: NodeJS.WriteStream,
  now: () => number = () => performance.now(),
): Progress {
  const began = now()
  let bar: SingleBar | null = null
  let showing = ''
  return {
    step(what, done, of) {
      if (!stream.isTTY || now() - began < PATIENCE) return
      if (bar === null || showing !== what) {
        bar?.stop()
        bar = new SingleBar({
          stream,
          format: `${what} {bar} {value}/{total}`,
          barCompleteChar: '#',
          barIncompleteChar: '.',
          hideCursor: true,
          clearOnComplete: true,
        })
        bar.start(of, done)
        showing = what
      }
      bar.update(done)
    },
    stop: () => bar?.stop(),
  }
}
