import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { runCli } from '../support/run-cli.js'

const home = mkdtempSync(join(tmpdir(), 'secure-base-cli-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))
const env = { DATA_DIR: join(home, 'data') }

describe('npm start without any platform', () => {
  test('holds a conversation in a pipe: no prompt, no colour, one answer a line', async () => {
    const ran = await runCli(['start'], { input: 'hi\nwhy does she go back?\nexit\nnever read\n', env })
    expect(ran.code).toBe(0)
    expect(ran.err).toBe('')
    expect(ran.out).toContain('Hello, how good that you are here!')
    expect(ran.out).toContain('Sources')
    expect(ran.out).not.toContain('\u001b[')
    expect(ran.out).not.toContain('> ')
  })

  test('ends quietly when the input ends', async () => {
    expect(await runCli(['start'], { input: '', env })).toMatchObject({ code: 0, err: '' })
  })
})

describe('mistakes on the command line', () => {
  test('an unknown command, an empty question and a bad setting are said plainly', async () => {
    const unknown = await runCli(['dance'], { env })
    expect(unknown.code).toBe(2)
    expect(unknown.err).toContain('There is no command "dance"')
    expect((await runCli(['ask'], { env })).code).toBe(2)
    const setting = await runCli(['ask', 'hi'], { env: { ...env, DEFAULT_LANGUAGE: 'klingon' } })
    expect(setting.code).toBe(1)
    expect(setting.err).toContain('DEFAULT_LANGUAGE')
    expect(setting.err).not.toContain('klingon')
  })

  test('a folder that cannot be written to is named, and is no fault inside', async () => {
    const file = join(home, 'a-file')
    writeFileSync(file, 'no folder')
    const ran = await runCli(['knowledge', 'accept'], { env: { DATA_DIR: file } })
    expect(ran.code).toBe(1)
    expect(ran.err).toContain(file)
    expect(ran.err).not.toMatch(/went wrong inside|knowledge folder may not/u)
  })
})

describe('what keeps it from working is said to whoever types', () => {
  test('a flag that is none, in our words', async () => {
    const { code, err } = await runCli(['ask', '--josn', 'hi'], { env })
    expect(code).toBe(2)
    expect(err).toMatch(/^There is no flag --josn\. .*\nUsage:/u)
    expect(err).not.toContain('positional')
  })

  test('a folder that is not there: which, and what to do, beside the answer that says so to anybody', async () => {
    const { out, err } = await runCli(['ask', 'she went back'], {
      env: { ...env, KNOWLEDGE_DIR: join(home, 'nowhere') },
    })
    expect(out).toContain('I cannot read the knowledge folder')
    expect(err).toContain(`${join(home, 'nowhere')} is not there. Check KNOWLEDGE_DIR`)
  })

  test('a state that cannot be kept, in a conversation', async () => {
    const { out, err } = await runCli(['start'], {
      input: 'start the course\n',
      env: { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', DATA_DIR: join(home, 'data') },
    })
    expect(out).toContain('the course has to wait')
    expect(err).toContain('Check DATABASE_URL')
  })
})

describe('npm run eval', () => {
  test('--limit without --model is not ignored but said plainly, and nothing is asked', async () => {
    const ran = await runCli(['eval', '--limit', '10'], { env })
    expect(ran).toMatchObject({ code: 2, out: '' })
    expect(ran.err).toContain('--limit goes with --model')
  })
})

describe('npm run knowledge', () => {
  test('check finds nothing to mend in our own folder', async () => {
    const ran = await runCli(['knowledge', 'check'], { env })
    expect(ran.out).toContain('Nothing to mend')
    expect(ran.code).toBe(0)
  })

  test('check names a missing folder, and ends with 1', async () => {
    const ran = await runCli(['knowledge', 'check'], {
      env: { ...env, KNOWLEDGE_DIR: join(home, 'nowhere') },
    })
    expect(ran.code).toBe(1)
    expect(ran.out).toContain('is not there')
  })

  test('status counts what is loaded and runs the regression questions of the leads', async () => {
    const ran = await runCli(['knowledge', 'status'], { env })
    expect(ran.out).toMatch(/Loaded: \d+ files/u)
    // As many as the leads' list says.
    const files = /Loaded: (\d+) files/u.exec(ran.out)?.[1]
    expect((await runCli(['leads', 'status'], { env })).out).toContain(` in ${files} files, `)
    expect(ran.out).toMatch(/^ {2}[a-z0-9-]+: 116 016$/mu)
    const questions = readFileSync('knowledge/questions.yaml', 'utf8').match(/\bask:/gu)?.length ?? 0
    expect(questions).toBeGreaterThan(100)
    expect(ran.out).toMatch(new RegExp(`questions\\.yaml: \\d+ of ${questions} cite their source`, 'u'))
    expect(ran.out).toContain('Not reviewed')
  })
})

describe('npm run claims', () => {
  test('tells for each line whether a claim would be shown, and why not', async () => {
    const line = (claim: string): string =>
      JSON.stringify({
        passage: 'Of 45 participants, most spoke of fear. It may last for years.',
        quote: 'Of 45 participants, most spoke of fear.',
        claim,
        lang: 'en',
      })
    const ran = await runCli(['claims', '--json', '-'], {
      input: `${line('Most of the 45 participants spoke of fear.')}\n${line('Most of the 54 participants spoke of fear.')}\n`,
      env,
    })
    const [kept, dropped] = ran.out
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text) as { shown: boolean; reason: string })
    expect(kept!.shown).toBe(true)
    expect(dropped!.shown).toBe(false)
    expect(dropped!.reason.length).toBeGreaterThan(10)
  })
})
