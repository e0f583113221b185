import { expect, test } from '@jest/globals'
import type { OpenState } from '../../../src/storage/open-state.js'
import { type EngineUnderTest, KEY, NOON } from '../support/both-engines.js'
import { type Child, startChild } from '../support/child.js'

const KILLS = 100
const PEOPLE = Array.from({ length: 20 }, (_, index) => `person-${index}`)

/** `kill -9` in the middle of writing. A file per engine, so that they run side by side. */
export function killSuite(engine: EngineUnderTest): void {
  test(`${KILLS} times while ${PEOPLE.length} people take steps: no acknowledged step is lost, none is there twice`, async () => {
    const place = { ...(await engine.place()), hashKey: KEY }
    const watcher = await engine.open(place)
    const prepared = () => startChild('write-steps', { place, now: NOON, people: PEOPLE })
    let acknowledged = 0
    let next = prepared()
    for (let round = 0; round < KILLS; round += 1) {
      const child = next
      await child.until((line) => line === 'ready')
      child.say({ round })
      // The one after it loads meanwhile.
      next = prepared()
      // Counted in steps, not in time, so that a slow machine is killed just as deep in the writing;
      // then a few milliseconds, another number each time, so that every part of a step is hit.
      await child.until(() => stepsSaid(child) > (round * 7) % 11)
      await new Promise((resolve) => setTimeout(resolve, (round * 5) % 8))
      await child.kill()
      acknowledged += await check(watcher, child, round)
    }
    await next.kill()
    expect(acknowledged).toBeGreaterThan(KILLS * 5)
  }, 280_000)
}

const stepsSaid = (child: Child): number => child.lines.filter((line) => line.startsWith('saved ')).length

/** What stands there against what was said. Says how many steps were acknowledged. */
async function check(watcher: OpenState, child: Child, round: number): Promise<number> {
  const last = new Map<string, number>()
  const said = child.lines.filter((line) => line.startsWith('saved '))
  for (const line of said) {
    const [, person = '', step = ''] = line.split(' ')
    last.set(person, Number(step))
  }
  for (const person of PEOPLE) {
    const now = await watcher.progress.get(person)
    if (now === null || now.module !== `round-${round}`) {
      // Killed before her first step: then nothing was acknowledged either.
      expect(last.has(person)).toBe(false)
      continue
    }
    expect(now.covered.map((entry) => entry.module)).toEqual(now.covered.map((_entry, step) => String(step)))
    expect(now.covered).toHaveLength(now.step + 1)
    expect(now.step).toBeGreaterThanOrEqual(last.get(person) ?? 0)
    // At most the one step that was under way when the plug was pulled.
    expect(now.step).toBeLessThanOrEqual((last.get(person) ?? -1) + 1)
  }
  return said.length
}
