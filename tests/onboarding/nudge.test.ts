import { expect, test } from '@jest/globals'
import type { Reply } from '../../src/domain/reply.js'
import { createNudge, SILENT_FOR } from '../../src/onboarding/nudge.js'
import { describeOnBothEngines, NOON } from '../storage/support/both-engines.js'
import { module, openCourse, shelfOf } from './support/small-course.js'

const MODULES = { '01-first.md': module('First', ['One', 'Two']) }

describeOnBothEngines('the reminder', (engine) => {
  test('reaches once whoever wished for it and was silent for two weeks, and nobody else', async () => {
    const state = await engine.open()
    let now = NOON
    const course = openCourse(state, MODULES, () => now)
    // Wished for it: in the course, and after saying stop.
    await course.say('ada', 'start')
    await course.say('ada', 'remind me')
    await course.say('bea', 'Kurs starten')
    await course.say('bea', 'genug für heute')
    await course.say('bea', 'ja')
    // Did not: never asked, said no, wished for it and came back, finished.
    await course.say('cleo', 'start')
    await course.say('dora', 'start')
    await course.say('dora', 'stop')
    await course.say('dora', 'no')
    await course.say('eva', 'start')
    await course.say('eva', 'remind me')
    await course.say('fay', 'start')
    await course.say('fay', 'remind me')
    await course.say('fay', 'skip')

    const sent: [string, Reply][] = []
    const nudge = createNudge({
      progress: state.progress,
      shelf: () => shelfOf(MODULES),
      notify: async (to, reply) => {
        sent.push([to, reply])
        return true
      },
      clock: () => now,
    })
    const run = {
      signal: new AbortController().signal,
      once: async (_: string, __: string, effect: () => Promise<void>) => effect(),
    }
    await nudge(run)
    expect(sent).toEqual([])
    now += SILENT_FOR - 1
    await course.say('eva', 'continue')
    now += 2
    await nudge(run)
    expect(sent.map(([to]) => to).sort()).toEqual(['ada', 'bea'])
    const words = Object.fromEntries(sent.map(([to, reply]) => [to, JSON.stringify(reply.blocks)]))
    expect(words.ada).toContain('Two weeks ago we stopped at')
    expect(words.bea).toContain('Vor zwei Wochen haben wir im Kurs bei')
    // Once is once: not the next day, not by another process.
    now += 24 * 60 * 60 * 1000
    await Promise.all([nudge(run), nudge(run)])
    expect(sent.filter(([to]) => to !== 'eva')).toHaveLength(2)
  })

  test('whoever was reminded and wishes for it once more is reminded once more', async () => {
    const state = await engine.open()
    let now = NOON
    const course = openCourse(state, MODULES, () => now)
    const sent: string[] = []
    const nudge = createNudge({
      progress: state.progress,
      shelf: () => shelfOf(MODULES),
      notify: async (to) => {
        sent.push(to)
        return true
      },
      clock: () => now,
    })
    const run = {
      signal: new AbortController().signal,
      once: async (_: string, __: string, effect: () => Promise<void>) => effect(),
    }
    await course.say('ada', 'start')
    await course.say('ada', 'remind me')
    now += SILENT_FOR + 1
    await nudge(run)
    expect(sent).toEqual(['ada'])
    expect(JSON.stringify(await course.say('ada', 'progress'))).toContain('Remind me once')
    await course.say('ada', 'remind me')
    now += SILENT_FOR + 1
    await nudge(run)
    await nudge(run)
    expect(sent).toEqual(['ada', 'ada'])
  })

  test.each(['says no', 'fails'])('waits for another day where the platform %s', async (how) => {
    const state = await engine.open()
    let now = NOON
    const course = openCourse(state, MODULES, () => now)
    await course.say('ada', 'start')
    await course.say('ada', 'remind me')
    let away = true
    const sent: string[] = []
    const nudge = createNudge({
      progress: state.progress,
      shelf: () => shelfOf(MODULES),
      notify: async (to) => {
        if (away && how === 'fails') throw new Error('away')
        if (!away) sent.push(to)
        return !away
      },
      clock: () => now,
    })
    const run = {
      signal: new AbortController().signal,
      once: async (_: string, __: string, effect: () => Promise<void>) => effect(),
    }
    now += SILENT_FOR + 1
    await nudge(run)
    expect(sent).toEqual([])
    away = false
    now += 24 * 60 * 60 * 1000
    await nudge(run)
    await nudge(run)
    expect(sent).toEqual(['ada'])
  })

  test('so many at once, the others in the next run; and nobody once the run is told to stop', async () => {
    const state = await engine.open()
    let now = NOON
    const course = openCourse(state, MODULES, () => now)
    for (let at = 0; at < 56; at += 1) {
      await course.say(`p${at}`, 'start')
      await course.say(`p${at}`, 'remind me')
    }
    now += SILENT_FOR + 1
    const stop = new AbortController()
    let sent = 0
    const nudge = createNudge({
      progress: state.progress,
      shelf: () => shelfOf(MODULES),
      notify: async () => {
        sent += 1
        if (sent === 3) stop.abort()
        return true
      },
      clock: () => now,
    })
    const once = async (_: string, __: string, effect: () => Promise<void>) => effect()
    await nudge({ signal: stop.signal, once })
    expect(sent).toBe(3)
    const { signal } = new AbortController()
    // Three are reminded already, and 53 are left.
    await nudge({ signal, once })
    expect(sent).toBe(53)
    await nudge({ signal, once })
    expect(sent).toBe(56)
  })
})
