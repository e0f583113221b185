import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from '@jest/globals'

/** A process that is told to stop, says so, and then hangs, as one whose last answer never comes to an end. */
const HANGS = `
import { toldToStop } from './dist/src/app/told-to-stop.js'
setInterval(() => undefined, 1_000)
const told = toldToStop()
console.log('running')
await told
console.log('stopping')
`

test.each([
  ['SIGTERM', 'SIGINT'],
  ['SIGINT', 'SIGINT'],
  ['SIGINT', 'SIGTERM'],
] as const)(
  '%s asks the process to end, and %s after it ends it at once',
  async (first, second) => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', HANGS], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    try {
      const ended = once(child, 'exit')
      const said = async (): Promise<string> => String((await once(child.stdout, 'data'))[0]).trim()
      expect(await said()).toBe('running')
      child.kill(first)
      expect(await said()).toBe('stopping')
      child.kill(second)
      expect(await ended).toEqual([null, second])
    } finally {
      child.kill('SIGKILL')
    }
  },
  60_000,
)
