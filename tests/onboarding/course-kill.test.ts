import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Button } from '../../src/domain/reply.js'
import { BIB } from '../corpus/support/folder.js'
import { describeOnBothEngines, KEY, type Place } from '../storage/support/both-engines.js'
import { type Child, startChild } from '../storage/support/child.js'
import { module } from './support/small-course.js'

const SECTIONS = [['Arriving', 'Meeting'], ['Fear', 'Longing', 'Outlasting'], ['Safety']]
const WAY = SECTIONS.flat()
/** Each step starts a process; on a busy machine that takes seconds. */
const SLOW = 290_000

let place: string
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'secure-base-kill-'))
  mkdirSync(join(place, 'knowledge/onboarding'), { recursive: true })
  writeFileSync(join(place, 'knowledge/references.bib'), BIB)
  for (const [at, sections] of SECTIONS.entries())
    writeFileSync(
      join(place, `knowledge/onboarding/0${at + 1}-module.md`.replace('module', `module-${at}`)),
      module(`Module ${at}`, sections),
    )
})
afterAll(() => rmSync(place, { recursive: true, force: true }))

interface Heard {
  readonly heading: string | null
  readonly buttons: readonly Button[]
}

/** A process of the assistant on this store. */
async function startProcess(state: Place): Promise<Child> {
  const child = startChild('../../onboarding/children/course', {
    place: { ...state, hashKey: KEY },
    folder: join(place, 'knowledge'),
    cache: join(place, 'cache'),
  })
  await child.until((line) => line === '"ready"')
  return child
}

async function hear(child: Child, at: number): Promise<Heard> {
  await child.until(() => child.lines.length > at)
  return JSON.parse(child.lines[at]!) as Heard
}

async function tell(child: Child, what: { text?: string; token?: string }): Promise<Heard> {
  const at = child.lines.length
  child.say({ person: 'ada', ...what })
  return await hear(child, at)
}

describeOnBothEngines('kill -9 in the middle of the course', (engine) => {
  test(
    'between any two steps, typed: the next process goes on with the next one',
    async () => {
      const state = await engine.place()
      const shown: (string | null)[] = []
      for (const step of WAY.keys()) {
        const child = await startProcess(state)
        shown.push((await tell(child, { text: step === 0 ? 'start the course' : 'continue' })).heading)
        await child.kill()
      }
      expect(shown).toEqual(WAY)
    },
    SLOW,
  )

  test(
    'while a step is under way: whoever saw no answer and presses again gets that step, neither the one before nor the one after',
    async () => {
      const state = await engine.place()
      let child = await startProcess(state)
      let seen = await tell(child, { text: 'start the course' })
      let answered = 0
      for (let step = 1; step < WAY.length; step += 1) {
        const { token } = seen.buttons.find((button) => button.label === 'Continue')!
        const at = child.lines.length
        child.say({ person: 'ada', token })
        // A different moment each time, over the first 50 ms of the step.
        await new Promise((resolve) => setTimeout(resolve, (step * 13) % 50))
        await child.kill()
        const reached = child.lines.length > at
        answered += Number(reached)
        child = await startProcess(state)
        seen = reached
          ? (JSON.parse(child.lines[at] ?? 'null') ?? (await tell(child, { token })))
          : await tell(child, { token })
        expect([step, seen.heading]).toEqual([step, WAY[step]])
      }
      await child.kill()
      expect(answered).toBeLessThan(WAY.length)
    },
    SLOW,
  )
})
