import { describe, expect, test } from '@jest/globals'
import { LANGUAGES } from '../../src/domain/language.js'
import { type Reply, toPlainText } from '../../src/domain/reply.js'
import { createResilientState } from '../../src/storage/resilient-state.js'
import {
  blocks,
  button,
  buttons,
  DAY,
  HOUR,
  headingOf,
  openHouse,
  progressOf,
  sharedHouse,
  talker,
} from '../support/talk.js'

const house = sharedHouse()

describe('the course, by direct message', () => {
  test.each([
    ['en', 'hi', 'Start the course', /How good that you are here/u],
    ['de', 'hallo', 'Kurs starten', /Schön, dass du da bist/u],
  ] as const)(
    'is offered to somebody new who says hello, and begins with a press (%s)',
    async (language, hello, label, welcome) => {
      const ada = talker(house, `new-${language}`)
      const offer = await ada.say(hello)
      expect(offer.answer.intent).toBe('greeting')
      const begun = await ada.press(button(offer.reply, label))
      expect(begun.reply.language).toBe(language)
      expect(toPlainText(begun.reply)).toMatch(welcome)
      expect(progressOf(begun.reply)).toMatchObject({ done: 1 })
      // Who has begun is greeted with her place, not with the offer.
      expect(toPlainText((await ada.say(hello)).reply)).toContain(
        (await house.house.ready).knowledge.modules.find(
          (module) => module.language === language && module.topic.includes('/01-'),
        )!.title,
      )
    },
  )

  test('a list of what was covered is offered once something was read, and not before', async () => {
    const ada = talker(house, 'nothing-read')
    await ada.say('start the course')
    const shown: Reply[] = []
    for (let module = 1; module <= 11; module += 1) shown.push((await ada.say('skip')).reply)
    shown.push((await ada.say('continue')).reply, (await ada.say('certificate')).reply)
    expect(toPlainText(shown.at(-1)!)).toMatch(/^0 of 11 modules read, 11 left out/u)
    for (const reply of shown) {
      expect(toPlainText(reply)).not.toContain('What you have covered')
      expect(buttons(reply).map(({ label }) => label)).not.toContain('What I have covered')
    }
    // Nothing is left to be reminded of, either.
    expect(buttons(shown.at(-1)!).map(({ label }) => label)).not.toContain('Remind me once')
  })

  test.each(LANGUAGES)(
    'shows every section of every module with all its lines, each a verified claim with a source (%s)',
    async (language) => {
      const { knowledge } = await house.house.ready
      const modules = knowledge.modules.filter((module) => module.language === language)
      expect(modules.length).toBeGreaterThanOrEqual(8)
      const ada = talker(house, `whole-${language}`)
      let { answer, reply } = await ada.say(language === 'de' ? 'Kurs starten' : 'start the course')
      for (const module of modules) {
        expect(module.minutes).toBeGreaterThanOrEqual(3)
        expect(module.minutes).toBeLessThanOrEqual(6)
        expect(module.stops.map((stop) => stop.kind)).toEqual(
          expect.arrayContaining(['step', 'situation', 'check', 'take-along']),
        )
        for (const [at, stop] of module.stops.entries()) {
          expect([headingOf(reply), progressOf(reply)!.done, reply.language]).toEqual([
            stop.heading,
            at + 1,
            language,
          ])
          const claims = 'claims' in answer ? answer.claims : []
          if ('passages' in stop)
            expect(claims.map((claim) => claim.text)).toEqual(stop.passages.map((passage) => passage.text))
          if (claims.length > 0) {
            const numbers = new Set(blocks(reply, 'sources')[0]!.items.map((item) => item.number))
            for (const item of blocks(reply, 'list')[0]!.items) {
              expect(item.citations.length).toBeGreaterThan(0)
              expect(item.citations.every((number) => numbers.has(number))).toBe(true)
            }
            for (const source of blocks(reply, 'sources')[0]!.items)
              expect(source.url).toMatch(/^https?:\/\//u)
          }
          if (stop.kind === 'check') {
            for (const [letter, option] of stop.options.entries()) {
              const chosen = await ada.press(button(reply, String.fromCharCode(65 + letter)))
              const told = 'claims' in chosen.answer ? chosen.answer.claims : []
              expect(told.map((claim) => claim.text)).toEqual([option.feedback!.text])
              expect(blocks(chosen.reply, 'sources')[0]!.items.length).toBeGreaterThan(0)
            }
          }
          const next = button(reply, language === 'de' ? 'Weiter' : 'Continue')
          ;({ answer, reply } = await ada.press(next))
        }
      }
      expect(toPlainText(reply)).toContain(
        language === 'de' ? 'Das war der ganze Kurs' : 'That was the whole course',
      )
      const certificate = await ada.say(
        language === 'de' ? 'zeig mir meine Bescheinigung' : 'my certificate please',
      )
      const listed = blocks(certificate.reply, 'list')[0]!.items.map((item) => item.text)
      expect(listed).toEqual(
        modules.map(
          (module) => `${module.title} (${language === 'de' ? '23. November 2026' : '23 November 2026'})`,
        ),
      )
    },
    120_000,
  )

  test('speaks to no one as if she failed: right and other answers alike lead on', async () => {
    const ada = talker(house, 'check')
    await ada.say('start the course')
    let { reply } = await ada.say('module 5')
    while (blocks(reply, 'choices').every((block) => block.items.every((item) => item.label !== 'A')))
      ({ reply } = await ada.say('continue'))
    const other = await ada.say('c')
    expect(toPlainText(other.reply)).not.toMatch(/\b(?:wrong|incorrect|false|failed|mistake)\b/iu)
    expect(buttons(other.reply).map((one) => one.label)).toEqual(['Continue', 'A', 'B', 'D'])
    const right = await ada.say('2')
    expect(toPlainText(right.reply)).toContain('That fits well.')
    const inWords = await ada.say('calmly say where we are and what day it is')
    expect(toPlainText(inWords.reply)).toContain('That fits well.')
    // About the same thing, and a question all the same.
    const question = await ada.say('should I hold her tight when she drifts off?')
    expect(question.answer.intent).toBe('question')
    expect(toPlainText(question.reply)).toContain('The question from the course waits, too.')
    const back = await ada.press(button(question.reply, 'Back to the course'))
    expect(headingOf(back.reply)).toBe('A question for you')
  })

  test('waits while a question is answered, and goes on afterwards where it was', async () => {
    const ada = talker(house, 'asks')
    await ada.say('start the course')
    const second = await ada.say('continue')
    const asked = await ada.say('she went back to him, what do I say?')
    expect(asked.answer.outcome).toBe('answered')
    expect(toPlainText(asked.reply)).toContain('The course waits where you left it.')
    const third = await ada.press(button(asked.reply, 'Continue'))
    expect(progressOf(third.reply)!.done).toBe(progressOf(second.reply)!.done + 1)
    house.pass(3 * HOUR)
    const later = await ada.say('she went back to him, what do I say?')
    expect(toPlainText(later.reply)).not.toContain('The course waits')
  })

  test('changes its language in the middle and stays at the place, by wish or by the word that was typed', async () => {
    const ada = talker(house, 'switches')
    await ada.say('start the course')
    await ada.say('go on pls')
    const german = await ada.say('auf deutsch bitte')
    expect([german.reply.language, progressOf(german.reply)!.done]).toEqual(['de', 2])
    const pressed = await ada.press(button(german.reply, 'Weiter'))
    expect([pressed.reply.language, progressOf(pressed.reply)!.done]).toEqual(['de', 3])
    const typed = await ada.say('ok, continue please')
    expect([typed.reply.language, progressOf(typed.reply)!.done]).toEqual(['en', 4])
    const back = await ada.say('und weiter')
    expect([back.reply.language, progressOf(back.reply)!.done]).toEqual(['de', 5])
    expect(await house.state.preferences.language('switches')).toBe('de')
  })

  test('moves nothing by a second click or by a button from long ago', async () => {
    const ada = talker(house, 'clicks')
    const first = await ada.say('start the course')
    const next = button(first.reply, 'Continue')
    const [one, other] = await Promise.all([ada.press(next), ada.press(next)])
    expect([progressOf(one.reply)!.done, progressOf(other.reply)!.done]).toEqual([2, 2])
    await ada.say('continue')
    const old = await ada.press(next)
    expect(progressOf(old.reply)!.done).toBe(3)
  })

  test('leaves a module out, comes back to it, and says so', async () => {
    const ada = talker(house, 'skips')
    await ada.say('start the course')
    const skipped = await ada.say('skip this module')
    expect(toPlainText(skipped.reply)).toContain('All right, we leave "What we do and for whom" for now')
    const progress = await ada.say('how far am I?')
    const list = toPlainText(progress.reply)
    expect(list).toContain('↷ 1. What we do and for whom')
    expect(list).toContain('→ 2.')
    const visited = await ada.say('module 1')
    expect(progressOf(visited.reply)).toMatchObject({
      done: 1,
      text: 'Module 1 of 11: What we do and for whom',
    })
    const step = await ada.say('skip this step')
    expect(progressOf(step.reply)!.done).toBe(2)
  })

  test('repeats, goes a step back, and begins anew only when asked twice', async () => {
    const ada = talker(house, 'repeats')
    await ada.say('start the course')
    const second = await ada.say('continue')
    expect(headingOf((await ada.say('once more please')).reply)).toBe(headingOf(second.reply))
    expect(progressOf((await ada.say('go back')).reply)!.done).toBe(1)
    await ada.say('continue')
    await ada.say('continue')
    const sure = await ada.say('start over')
    expect(progressOf(sure.reply)).toBeUndefined()
    expect(progressOf((await ada.press(button(sure.reply, 'Back to it'))).reply)!.done).toBe(3)
    expect(progressOf((await ada.press(button(sure.reply, 'From the beginning'))).reply)!.done).toBe(1)
  })

  test('stops when told to, keeps quiet, and comes back after weeks where it was', async () => {
    const ada = talker(house, 'weeks')
    await ada.say('start the course')
    const second = await ada.say('continue')
    const stopped = await ada.say("that's enough for today")
    expect(stopped.answer.intent).toBe('stop')
    expect(toPlainText((await ada.say('what is a trigger?')).reply)).not.toContain('The course waits')
    house.pass(40 * DAY)
    const back = await ada.say('weiter')
    expect(toPlainText(back.reply)).toContain('Schön, dass du wieder da bist!')
    expect(progressOf(back.reply)!.done).toBe(progressOf(second.reply)!.done)
    expect(progressOf((await ada.say('weiter')).reply)!.done).toBe(progressOf(second.reply)!.done + 1)
  })

  test('shows once where she was when she comes back after a day without having said stop, then goes on', async () => {
    const ada = talker(house, 'days')
    await ada.say('start the course')
    for (let days = 1; days <= 3; days += 1) {
      house.pass(DAY)
      const back = await ada.say('continue')
      expect(toPlainText(back.reply)).toContain('Good to have you back!')
      expect(progressOf(back.reply)!.done).toBe(days)
      expect(progressOf((await ada.say('continue')).reply)!.done).toBe(days + 1)
    }
  })

  test('asks once whether leads may see how far she is, and shows them only those who said yes', async () => {
    const names = ['yes', 'no', 'silent'] as const
    for (const name of names) {
      const one = talker(house, `shares-${name}`)
      await one.say('start the course')
      const asked = await one.say('skip')
      expect(toPlainText(asked.reply)).toContain('may your leads see how far you are?')
      if (name === 'yes') await one.press(button(asked.reply, 'Yes, gladly'))
      if (name === 'no') expect(toPlainText((await one.say('no thanks')).reply)).toContain('stays between us')
      expect(toPlainText((await one.say('skip')).reply)).not.toContain('may your leads see')
    }
    const lead = talker(house, 'lead', 'lead')
    const seen = await lead.say('progress')
    expect(blocks(seen.reply, 'person').map((block) => block.person)).toEqual(['shares-yes'])
    expect(blocks(seen.reply, 'person')[0]!.text).toBe(
      '0 of 11 modules (2 left out), last step on 5 January 2027',
    )
    expect(seen.reply.visibility).toBe('asker')
    // Taken back, it is gone at once.
    expect(toPlainText((await talker(house, 'shares-yes').say('stop sharing')).reply)).toContain(
      'stays between us',
    )
    expect(blocks((await lead.say('progress')).reply, 'person')).toEqual([])
    // A volunteer sees nobody but herself.
    expect(blocks((await talker(house, 'shares-no').say('progress')).reply, 'person')).toEqual([])
  })

  test('reminds nobody who did not wish for it, and asks only once', async () => {
    const ada = talker(house, 'nudge')
    await ada.say('start the course')
    const first = await ada.say('stop')
    expect(toPlainText(first.reply)).toContain('Shall I remind you')
    expect(await house.state.consents.has('nudge', 'nudge')).toBe(false)
    await ada.say('continue')
    expect(toPlainText((await ada.say('stop')).reply)).not.toContain('Shall I remind you')
    await ada.say('remind me please')
    expect(await house.state.consents.has('nudge', 'nudge')).toBe(true)
  })

  test('stays out of channels', async () => {
    const channel = talker(house, 'channel', 'volunteer', 'channel')
    const answered = await channel.say('start the course')
    expect(toPlainText(answered.reply)).toContain('write me a direct message')
    expect(answered.reply.visibility).toBe('asker')
    expect(await house.state.progress.get('channel')).toBeNull()
    expect(toPlainText((await channel.say('hello')).reply)).not.toContain('course')
  })

  test('forgets her when she says so', async () => {
    const ada = talker(house, 'forgets')
    await ada.say('start the course')
    await ada.say('forget me now')
    expect(await house.state.progress.get('forgets')).toBeNull()
    expect(toPlainText((await ada.say('continue')).reply)).toContain('You have not begun the course yet')
  })
})

describe('while the store is away', () => {
  test('the course says that it cannot save, and questions are answered all the same', async () => {
    const state = createResilientState(
      {},
      { open: async () => Promise.reject(new Error('gone')), clock: () => Date.UTC(2026, 10, 23) },
    )
    await state.tried
    const without = await openHouse(undefined, state)
    const ada = talker(without, 'ada')
    expect(toPlainText((await ada.say('start the course')).reply)).toContain('the course has to wait')
    expect(toPlainText((await ada.say('weiter')).reply)).toContain('deshalb muss der Kurs warten')
    expect((await ada.say('she went back to him, what do I say?')).answer.outcome).toBe('answered')
    expect(toPlainText((await ada.say('hi')).reply)).toContain('I am here for you')
    await without.close()
    await state.close()
  }, 60_000)
})
