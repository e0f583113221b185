import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runCli } from '../support/run-cli.js'
import { APP_TOKEN, BOT_TOKEN } from '../support/slack/world.js'
import { type SlackDouble, startSlack } from '../support/slack-server.js'

const home = mkdtempSync(join(tmpdir(), 'secure-base-start-'))
let slack: SlackDouble
beforeAll(async () => {
  slack = await startSlack()
})
afterAll(async () => {
  await slack.close()
  rmSync(home, { recursive: true, force: true })
})

/** `npm start` as a service manager runs it; `null`: it did not end by itself and was killed. */
function start(settings: Readonly<Record<string, string>>): Promise<{ code: number | null; err: string }> {
  const child = spawn(process.execPath, ['dist/src/app/main.js', 'start'], {
    env: {
      PATH: process.env.PATH ?? '',
      DATA_DIR: join(home, 'data'),
      PORT: '0',
      TEAMS_LOCAL: '1',
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_APP_TOKEN: APP_TOKEN,
      SLACK_API_URL: slack.apiUrl,
      ...settings,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const timer = setTimeout(() => child.kill('SIGKILL'), 60_000)
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    err += chunk
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      clearTimeout(timer)
      resolve({ code, err })
    })
  })
}

test('a token that Slack does not know ends the start, says what to do, and leaves no Teams behind', async () => {
  const { code, err } = await start({ SLACK_BOT_TOKEN: 'xoxb-1-wrong' })
  expect(code).toBe(1)
  expect(err).toContain('SLACK_BOT_TOKEN is not valid. Copy it anew from "OAuth & Permissions" into .env.')
  expect(err).toContain('"msg":"stopped"')
  expect(err).not.toContain('xoxb-1-wrong')
  expect(err).not.toContain('Something went wrong inside')
})

test('a place where no folder can be made ends the start, and a command, and says which', async () => {
  if (process.platform !== 'linux') return
  for (const DATA_DIR of ['/proc/secure-base', '/proc/secure-base/data', '/proc']) {
    const { code, err } = await start({ DATA_DIR })
    expect([code, err]).toEqual([1, expect.stringContaining('no folder can be made in /proc.')])
  }
  const { code, err } = await runCli(['ask', 'how do I start'], { env: { DATA_DIR: '/proc/secure-base' } })
  expect([code, err]).toEqual([1, expect.stringContaining('DATA_DIR is /proc/secure-base')])
})

test('a port that is taken ends the start and says what to do', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  try {
    const port = String((other.address() as AddressInfo).port)
    const { code, err } = await start({ PORT: port })
    expect(code).toBe(1)
    expect(err).toContain(
      `cannot listen on 127.0.0.1:${port}. Something else listens there: choose another PORT.`,
    )
    expect(err).not.toContain('Something went wrong inside')
    // Nobody was greeted by a process that does not listen.
    expect(slack.sockets()).toBe(0)
  } finally {
    other.close()
  }
})
