import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { freePort } from '../support/free-port.js'

const CLOCK = new URL('./moving-clock.mjs', import.meta.url).href
const MAIN = fileURLToPath(new URL('../../dist/src/app/main.js', import.meta.url))
/** Longest that a start or a stop may take, in milliseconds: whatever takes longer hangs, and its last words say where. */
const PATIENCE = 60_000

/** The assistant as `npm start` runs it, in a process that can be killed and started again. */
export interface HouseProcess {
  readonly url: string
  /** Whatever it logged or complained about, of every run. */
  readonly said: { readonly at: number; readonly text: string }[]
  start(): Promise<void>
  /** `kill -9`. */
  kill(): Promise<void>
  /** As an administrator stops it; gives the exit code. */
  stop(): Promise<number | null>
  health(): Promise<'ok' | 'degraded' | 'down'>
}

export async function houseProcess(environment: Readonly<Record<string, string>>): Promise<HouseProcess> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const said: { at: number; text: string }[] = []
  let child: ChildProcess | null = null
  const health = async (): Promise<'ok' | 'degraded' | 'down'> => {
    try {
      const response = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(2_000) })
      return ((await response.json()) as { status: 'ok' | 'degraded' | 'down' }).status
    } catch {
      return 'down'
    }
  }
  const lastWords = (): string =>
    said
      .slice(-5)
      .map(({ text }) => text)
      .join('')
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> => {
    if (child === null) return null
    const ended = once(child, 'exit', { signal: AbortSignal.timeout(PATIENCE) })
    child.kill(signal)
    const [code] = (await ended.catch(() => {
      throw new Error(`The assistant did not end after ${signal}: ${lastWords()}`)
    })) as [number | null]
    child = null
    return code
  }
  return {
    url,
    said,
    health,
    async start() {
      child = spawn(process.execPath, ['--import', CLOCK, MAIN], {
        env: { PATH: process.env.PATH ?? '', HOST: '127.0.0.1', PORT: String(port), ...environment },
        cwd: environment.DATA_DIR,
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      for (const stream of [child.stdout, child.stderr])
        stream?.on('data', (chunk) => said.push({ at: Date.now(), text: String(chunk) }))
      const until = Date.now() + PATIENCE
      while ((await health()) === 'down') {
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error(`The assistant ended: ${lastWords()}`)
        if (Date.now() > until) throw new Error(`The assistant does not become ready: ${lastWords()}`)
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    },
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
  }
}
