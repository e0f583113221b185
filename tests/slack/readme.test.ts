import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { runCli } from '../support/run-cli.js'
import { createActor } from '../support/slack/actor.js'
import { wordsOf } from '../support/slack/check-blocks.js'
import { APP_TOKEN, BOT_TOKEN, MEMBER } from '../support/slack/world.js'
import { type SlackDouble, startSlack } from '../support/slack-server.js'
import { until } from '../support/until.js'

const readme = readFileSync('README.md', 'utf8')
const chapter = readme.slice(readme.indexOf('\n## In Slack\n')).split(/\n## /u)[1] ?? ''

let slack: SlackDouble
let folder: string
let child: ChildProcess | undefined

beforeEach(async () => {
  slack = await startSlack()
  folder = await mkdtemp(join(tmpdir(), 'secure-base-readme-'))
})
afterEach(async () => {
  child?.kill('SIGKILL')
  await slack.close()
  await rm(folder, { recursive: true, force: true })
})

test('whoever follows the six steps has it running: .env as written there, the doctor, the start, a mention', async () => {
  const from = Date.now()
  expect([...chapter.matchAll(/^\d\. \*\*/gmu)]).toHaveLength(6)
  // Step 4, with the tokens in place of the dots, and nothing else but where this test's Slack is.
  const [env] = [...chapter.matchAll(/```\s*\n(\s*SLACK_BOT_TOKEN[\s\S]*?)```/gu)].map((match) => match[1]!)
  const filled = String(env).replace('xoxb-…', BOT_TOKEN).replace('xapp-…', APP_TOKEN).replace(/^ +/gmu, '')
  expect(filled).not.toContain('…')
  const settings = `${filled}\nSLACK_API_URL=${slack.apiUrl}\nPORT=0\nKNOWLEDGE_DIR=${resolve('knowledge')}\nDATA_DIR=${folder}\n`
  await writeFile(join(folder, '.env'), settings)

  // Steps 5 and 6, as npm runs them.
  const scripts = JSON.parse(readFileSync('package.json', 'utf8')).scripts as Record<string, string>
  expect(chapter).toContain('npm run slack -- doctor')
  const main = resolve(String(scripts.start).split(' ')[1]!)
  const doctor = await new Promise<{ code: number | null; out: string }>((done) => {
    let out = ''
    const run = spawn(process.execPath, [main, 'slack', 'doctor'], {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '' },
    })
    run.stdout.on('data', (chunk) => {
      out += String(chunk)
    })
    run.once('close', (code) => done({ code, out }))
  })
  expect(doctor).toMatchObject({ code: 0, out: expect.stringContaining('Slack is ready: npm start') })

  child = spawn(process.execPath, [main], { cwd: folder, env: { PATH: process.env.PATH ?? '' } })
  await until(() => slack.sockets() === 1, 120_000)
  const member = createActor(slack, MEMBER)
  const { delivered } = await member.mention('she went back to him again, what do I say?')
  expect(delivered.acknowledged).toBe(true)
  await until(() => member.sees().length === 1, 120_000)
  expect(wordsOf(member.sees()[0]?.blocks)).toContain('Sources')
  process.stderr.write(`from .env to the first answer: ${Math.round((Date.now() - from) / 1000)} s\n`)

  // It is stopped as a person stops it, and finishes first.
  const gone = new Promise<number | null>((done) => child?.once('exit', done))
  child.kill('SIGINT')
  expect(await gone).toBe(0)
  expect(slack.world.violations).toEqual([])
}, 420_000)

test('what the chapter names is there', async () => {
  for (const name of chapter.match(/SLACK_[A-Z_]+/gu) ?? [])
    expect(readFileSync('.env.example', 'utf8')).toContain(`${name}=`)
  expect(chapter).toContain('adapters/slack/manifest.yaml')
  for (const word of ['help', 'status', 'gaps', 'language de', 'forget me']) expect(chapter).toContain(word)
  expect((await runCli(['--help'])).out).toContain('npm run slack -- doctor')
})
