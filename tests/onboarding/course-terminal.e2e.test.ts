import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { loadKnowledge } from '../../src/corpus/load-knowledge.js'
import type { CourseModule } from '../../src/domain/course-module.js'
import type { Language } from '../../src/domain/language.js'
import { runCli } from '../support/run-cli.js'
import { KNOWLEDGE } from '../support/talk.js'

const DATA_DIR = mkdtempSync(join(tmpdir(), 'secure-base-terminal-'))
afterAll(() => rmSync(DATA_DIR, { recursive: true, force: true }))

/** One sitting at the terminal: a line is typed after the other, as `npm start` reads them. */
const sit = async (lines: readonly string[]): Promise<string> => {
  const { code, out, err } = await runCli(['start'], { input: `${lines.join('\n')}\n`, env: { DATA_DIR } })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ')

describe('a volunteer at the terminal', () => {
  test('goes through the whole course over several sittings, asks in between, changes the language, answers by letter, and gets her list', async () => {
    const { modules } = await loadKnowledge(KNOWLEDGE)
    const of = (language: Language): CourseModule[] =>
      modules.filter((module) => module.language === language)
    const [english, german] = [of('en'), of('de')]

    // The first evening: hello, the offer, the first two modules in English.
    const evening: string[] = ['hi', 'start the course']
    for (const stop of [...english[0]!.stops, ...english[1]!.stops]) {
      if (stop.kind === 'check') evening.push('b')
      if (stop.kind === 'situation') evening.push('she went back to him again, what do I say?')
      evening.push('continue')
    }
    evening.push('how far am I?', 'no thanks', "that's enough for today")
    const first = oneLine(await sit(evening))
    expect(first).toContain('there is a short course for you')
    for (const stop of [...english[0]!.stops, ...english[1]!.stops]) expect(first).toContain(stop.heading)
    expect(first).toContain('What the sources say')
    expect(first).toContain('The course waits where you left it.')
    expect(first).toContain('✓ 2. ')
    expect(first).toContain('I keep your place')

    // Another process, later: on in German, to the end; one module left out.
    const morning: string[] = ['hallo', 'auf deutsch bitte', 'weiter']
    const rest = german.slice(2)
    for (const [at, module] of rest.entries()) {
      if (at === 1) {
        morning.push('überspringen')
        continue
      }
      for (const [place, stop] of module.stops.entries()) {
        // The first section of the third module was on the screen in the evening already.
        if (at === 0 && place === 0) continue
        if (stop.kind === 'check') morning.push('a', 'c')
        if (stop.kind === 'situation' && at === 2) morning.push('was ist ein trigger?')
        morning.push('weiter')
      }
    }
    morning.push('zeig mir bitte meine Bescheinigung')
    const second = oneLine(await sit(morning))
    for (const [at, module] of rest.entries()) {
      expect(second).toContain(module.title)
      if (at === 1) continue
      for (const stop of module.stops.slice(at === 0 ? 1 : 0)) expect(second).toContain(stop.heading)
    }
    // One module was left out, so it was not the whole course.
    expect(second).toContain('Gelesen hast du 10 von 11; eines ist ausgelassen')
    expect(second).not.toContain('Das war der ganze Kurs')
    const list = second.slice(second.lastIndexOf('Das hast du gemacht'))
    // In one language, also what was covered in the other.
    for (const [at, module] of german.entries()) {
      expect(list).toContain(module.title)
      if (at === 3) expect(list).toContain(`${module.title} (ausgelassen)`)
    }
    // Nothing it said of the field was said without a source.
    for (const part of (second + first).split('What the sources say').slice(1))
      expect(part).toContain('Sources [1]')
  }, 280_000)

  test('takes up the place by JSON lines as well, a thread being a person', async () => {
    const ask = (text: string) => JSON.stringify({ text, thread: 'ada', as: 'volunteer', place: 'dm' })
    const { out } = await runCli(['ask', '--json', '-'], {
      input: [
        'start the course',
        'lets go on pls',
        'wie weit bin ich denn schon?',
        'what is a trigger?',
        'stop',
      ]
        .map(ask)
        .join('\n'),
      env: { DATA_DIR },
    })
    const answers = out
      .trim()
      .split('\n')
      .map(
        (line) =>
          JSON.parse(line) as {
            intent: string
            outcome: string
            claims: unknown[]
            sources: unknown[]
            language: string
          },
      )
    expect(answers.map((answer) => answer.intent)).toEqual([
      'start_onboarding',
      'continue',
      'progress',
      'question',
      'stop',
    ])
    expect(answers[1]).toMatchObject({ outcome: 'conversation', language: 'en' })
    expect(answers[1]!.claims.length).toBeGreaterThan(0)
    expect(answers[1]!.sources.length).toBeGreaterThan(0)
    expect(answers[2]!.language).toBe('de')
  }, 120_000)
})
