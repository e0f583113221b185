import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach } from '@jest/globals'

const CHILDREN = fileURLToPath(new URL('../children/', import.meta.url))
const BUILT = fileURLToPath(new URL('../../../dist/src/storage/open-state.js', import.meta.url))

/** Another process of the assistant. It runs what `npm run build` made, since it must load as fast as a real one. */
export interface Child {
  /** Whole lines it has printed so far. */
  readonly lines: readonly string[]
  /** Hands it one line. */
  say(value: unknown): void
  /** Waits until it has printed a line that fits. */
  until(fits: (line: string) => boolean): Promise<string>
  /** `kill -9`, and waits until it is gone. */
  kill(): Promise<void>
  /** Waits until it ends by itself; throws with what it complained about if that was not well. */
  ended(): Promise<void>
}

const running = new Set<ChildProcess>()

// A test that fails leaves nothing behind.
afterEach(() => {
  for (const process of running) process.kill('SIGKILL')
})

export function startChild(script: string, settings: unknown): Child {
  if (!existsSync(BUILT)) throw new Error('Run `npm run build` first: other processes run what it makes.')
  const process: ChildProcess = spawn(
    globalThis.process.execPath,
    [`${CHILDREN}${script}.mjs`, JSON.stringify(settings)],
    {
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  )
  running.add(process)
  process.once('close', () => running.delete(process))
  const lines: string[] = []
  const waiting = new Set<() => void>()
  let rest = ''
  let complaint = ''
  process.stdout?.on('data', (chunk) => {
    const parts = `${rest}${String(chunk)}`.split('\n')
    rest = parts.pop() ?? ''
    lines.push(...parts)
    for (const check of waiting) check()
  })
  process.stderr?.on('data', (chunk) => {
    complaint += String(chunk)
  })
  process.stdin?.on('error', () => {})
  const closed = once(process, 'close')
  return {
    lines,
    say: (value) => process.stdin?.write(`${JSON.stringify(value)}\n`),
    until: (fits) =>
      new Promise((resolve, reject) => {
        const check = () => {
          const line = lines.find(fits)
          if (line === undefined) return
          waiting.delete(check)
          resolve(line)
        }
        waiting.add(check)
        closed.then(() => reject(new Error(`the process ended before it said so: ${complaint}`)))
        check()
      }),
    kill: async () => {
      process.kill('SIGKILL')
      await closed
    },
    ended: async () => {
      const [code] = (await closed) as [number | null]
      if (code !== 0) throw new Error(`the process ended with ${code}: ${complaint}`)
    },
  }
}
