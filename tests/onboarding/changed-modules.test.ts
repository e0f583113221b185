import { expect, test } from '@jest/globals'
import { describeOnBothEngines, NOON } from '../storage/support/both-engines.js'
import { type Modules, module, openCourse, type SmallCourse } from './support/small-course.js'

const STEPS = {
  first: ['Arriving', 'Meeting', 'Listening'],
  second: ['Fear', 'Longing', 'Cold and warm', 'Outlasting'],
  third: ['Safety', 'Routine', 'Choice'],
}

const BEFORE: Modules = {
  '01-first.md': module('First', STEPS.first),
  '02-second.md': module('Second', STEPS.second),
  '03-third.md': module('Third', STEPS.third),
}
/** The same without any `{#id}`: found again by its words. */
const withoutIds = (modules: Modules): Modules =>
  Object.fromEntries(Object.entries(modules).map(([name, text]) => [name, text.replace(/ \{#[^}]*\}/gu, '')]))

/** Ten people, spread over the whole course: one at each section. */
const PEOPLE = [...STEPS.first, ...STEPS.second, ...STEPS.third]

/** Walks each to her section and lets her stop there. */
async function spread(course: SmallCourse): Promise<void> {
  for (const [at, section] of PEOPLE.entries()) {
    let heard = await course.say(section, 'start')
    for (let step = 0; step < at; step += 1) heard = await course.say(section, 'continue')
    expect(heard.heading).toBe(section)
  }
}

/** Where each is shown to be, and everything she is led through from there to the end. */
async function walks(course: SmallCourse): Promise<Record<string, string[]>> {
  const ways: Record<string, string[]> = {}
  for (const person of PEOPLE) {
    const way: string[] = []
    let heard = await course.say(person, 'show me that again')
    for (let step = 0; heard.heading !== null && step < 40; step += 1) {
      way.push(heard.heading)
      heard = await course.say(person, 'continue')
    }
    expect(heard.text).toContain('That was the whole course')
    ways[person] = way
  }
  return ways
}

/** What lies before each person and what lies behind her is, together, the whole course. */
const after = (person: string, order: readonly string[] = PEOPLE): string[] =>
  order.slice(order.indexOf(person))

describeOnBothEngines('modules that change while ten people are in them', (engine) => {
  test.each([
    ['with ids', BEFORE],
    ['without ids', withoutIds(BEFORE)],
  ])('a renamed module: each goes on at her section (%s)', async (_, before) => {
    const course = openCourse(await engine.open(), before, () => NOON)
    await spread(course)
    const { '02-second.md': second, ...others } = before
    course.change({ ...others, '02-the-bond.md': second!.replace('title: Second', 'title: The bond') })
    const ways = await walks(course)
    for (const person of PEOPLE) expect([person, ways[person]]).toEqual([person, after(person)])
  })

  test.each([
    ['with ids', (text: string) => text],
    ['without ids', (text: string) => text.replace(/ \{#[^}]*\}/gu, '')],
  ])(
    'a split module: each goes on in the part that has her section, nothing twice, nothing lost (%s)',
    async (_, strip) => {
      const all = (modules: Modules): Modules =>
        Object.fromEntries(Object.entries(modules).map(([name, text]) => [name, strip(text)]))
      const course = openCourse(await engine.open(), all(BEFORE), () => NOON)
      await spread(course)
      course.change(
        all({
          '01-first.md': BEFORE['01-first.md']!,
          '02-second.md': module('Second', STEPS.second.slice(0, 2)),
          '03-second-part.md': module('Second, part two', STEPS.second.slice(2)),
          '04-third.md': BEFORE['03-third.md']!,
        }),
      )
      const ways = await walks(course)
      for (const person of PEOPLE) expect([person, ways[person]]).toEqual([person, after(person)])
    },
  )

  test('reordered modules: each finishes hers, then goes through what is still open, in the new order', async () => {
    const course = openCourse(await engine.open(), BEFORE, () => NOON)
    await spread(course)
    course.change({
      '01-third.md': BEFORE['03-third.md']!,
      '02-first.md': BEFORE['01-first.md']!,
      '03-second.md': BEFORE['02-second.md']!,
    })
    const ways = await walks(course)
    // In the first module: it, then the second, which follows it now, then the third, which stands before it.
    for (const person of STEPS.first)
      expect(ways[person]).toEqual([...after(person, STEPS.first), ...STEPS.second, ...STEPS.third])
    for (const person of STEPS.second)
      expect(ways[person]).toEqual([...after(person, STEPS.second), ...STEPS.third])
    for (const person of STEPS.third) expect(ways[person]).toEqual(after(person, STEPS.third))
  })

  test('reordered sections of a module: what was seen is not shown again, what was not is shown', async () => {
    const course = openCourse(await engine.open(), BEFORE, () => NOON)
    await spread(course)
    const turned = [...STEPS.second].reverse()
    course.change({ ...BEFORE, '02-second.md': module('Second', turned) })
    const ways = await walks(course)
    for (const [at, person] of STEPS.second.entries()) {
      const way = ways[person]!.filter((section) => STEPS.second.includes(section))
      expect(way[0]).toBe(person)
      expect(new Set(way).size).toBe(way.length)
      expect([...way].sort()).toEqual([...STEPS.second.slice(at)].sort())
    }
  })

  test('a deleted module: whoever was in it is told, and goes on in its neighbour; what she covered stays', async () => {
    const state = await engine.open()
    const course = openCourse(state, BEFORE, () => NOON)
    await spread(course)
    const { '02-second.md': _, ...rest } = BEFORE
    course.change(rest)
    for (const person of STEPS.second) {
      const heard = await course.say(person, 'continue')
      expect([heard.heading, heard.text.includes('"Second" is no longer part of the course')]).toEqual([
        'Safety',
        true,
      ])
    }
    const ways = await walks(course)
    for (const person of STEPS.first)
      expect(ways[person]).toEqual([...after(person, STEPS.first), ...STEPS.third])
    for (const person of STEPS.second) expect(ways[person]).toEqual(STEPS.third)
    for (const person of STEPS.third) {
      expect(ways[person]).toEqual(after(person, STEPS.third))
      // Under the title it had then, though the module is no more.
      expect((await state.progress.get(person))!.covered.map((covered) => covered.title)).toEqual([
        'First',
        'Second',
        'Third',
      ])
    }
  })

  test('the last module deleted: whoever was in it has reached the end', async () => {
    const course = openCourse(await engine.open(), BEFORE, () => NOON)
    await spread(course)
    const { '03-third.md': _, ...rest } = BEFORE
    course.change(rest)
    for (const person of STEPS.third)
      expect((await course.say(person, 'continue')).text).toContain('That was the whole course')
  })

  test('a module that came later is offered to whoever was through', async () => {
    const course = openCourse(await engine.open(), BEFORE, () => NOON)
    await spread(course)
    await walks(course)
    course.change({ ...BEFORE, '04-new.md': module('New', ['Fresh']) })
    for (const person of PEOPLE) expect((await course.say(person, 'continue')).heading).toBe('Fresh')
  })

  test('words changed and a section taken out: each stays in her module, at the same place', async () => {
    const course = openCourse(await engine.open(), withoutIds(BEFORE), () => NOON)
    await spread(course)
    course.change({
      ...withoutIds(BEFORE),
      '02-second.md': module('Second', ['Fear anew', 'Longing anew', 'Warm anew'], false),
    })
    const here = await Promise.all(STEPS.second.map((person) => course.say(person, 'show me that again')))
    expect(here.map((heard) => heard.heading)).toEqual([
      'Fear anew',
      'Longing anew',
      'Warm anew',
      'Warm anew',
    ])
  })

  test('a course that is taken away altogether loses nobody’s place', async () => {
    const course = openCourse(await engine.open(), BEFORE, () => NOON)
    await spread(course)
    course.change({})
    for (const person of PEOPLE) expect((await course.say(person, 'continue')).text).toContain('no course')
    course.change(BEFORE)
    for (const person of PEOPLE) expect((await course.say(person, 'show me that again')).heading).toBe(person)
  })
})
