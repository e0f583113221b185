import { describe, expect, test } from '@jest/globals'
import type { CourseProgress } from '../../../src/domain/progress.js'
import type { GivenFeedback, HandedOnQuestion, HandOnConsent } from '../../../src/domain/stores.js'
import { createKeyedHash } from '../../../src/storage/keyed-hash.js'
import { createSeenEvents, REMEMBER_EVENTS_FOR } from '../../../src/storage/seen-events.js'
import { createUnderway, LEASE, WAITED_FOR } from '../../../src/storage/underway.js'
import { DAY, type EngineUnderTest, NOON } from '../support/both-engines.js'

export const ADA: CourseProgress = {
  person: 'slack:T1:U_ADA',
  language: 'de',
  status: 'active',
  module: 'onboarding/01-welcome',
  step: 2,
  mark: 'a1b2',
  covered: [{ module: 'onboarding/00-before', title: 'Bevor du anfängst', how: 'done', at: NOON - DAY }],
  memory: { order: ['a', 'b'], tries: 3, last: null, open: { check: true, ratio: 0.25 } },
}

const given = (overrides: Partial<GivenFeedback> = {}): GivenFeedback => ({
  answer: 'answer-1',
  person: 'ada',
  passages: ['p1', 'p2'],
  verdict: 'not_helpful',
  line: 'zu lang für den Flur',
  ...overrides,
})

const question = (overrides: Partial<HandedOnQuestion> = {}): HandedOnQuestion => ({
  id: 'q1',
  question: 'What do we do when [name] calls at night?',
  language: 'en',
  topic: 'responses/night-calls',
  person: null,
  ...overrides,
})

const consent = (overrides: Partial<HandOnConsent> = {}): HandOnConsent => ({
  kind: 'hand_on',
  question: 'q1',
  person: 'ada',
  at: NOON,
  ...overrides,
})

/** What every store keeps to, whatever lies below. */
export function storeContract(engine: EngineUnderTest): void {
  describe('seen events', () => {
    test('a key is claimed exactly once until it expires, and then once more', async () => {
      const { seen } = await engine.open()
      expect(await seen.claim('Ev1', NOON)).toBe(true)
      expect(await seen.claim('Ev1', NOON + 1)).toBe(false)
      expect(await seen.claim('Ev2', NOON)).toBe(true)
      expect(await seen.claim('Ev1', NOON + REMEMBER_EVENTS_FOR - 1)).toBe(false)
      expect(await seen.claim('Ev1', NOON + REMEMBER_EVENTS_FOR)).toBe(true)
      expect(await seen.claim('Ev1', NOON + REMEMBER_EVENTS_FOR)).toBe(false)
    })

    test('of fifty at the same moment one gets it', async () => {
      const { seen } = await engine.open()
      const claims = await Promise.all(Array.from({ length: 50 }, () => seen.claim('Ev1', NOON)))
      expect(claims.filter(Boolean)).toHaveLength(1)
    })

    test('the platform’s id is not stored as it is', async () => {
      const state = await engine.open()
      await state.seen.claim('Ev-from-T1-by-U_ADA', NOON)
      const rows = await state.engine.db.selectFrom('seen_events').selectAll().execute()
      expect(rows).toHaveLength(1)
      expect(JSON.stringify(rows)).not.toContain('U_ADA')
    })
  })

  describe('progress', () => {
    test('comes back as it was saved: umlauts, nested JSON, times as numbers', async () => {
      const { progress } = await engine.open()
      expect(await progress.get(ADA.person)).toBeNull()
      expect(await progress.save(ADA, null, NOON)).toEqual({ saved: true, revision: 1 })
      expect(await progress.get(ADA.person)).toEqual({
        ...ADA,
        revision: 1,
        startedAt: NOON,
        updatedAt: NOON,
        nudgedAt: null,
      })
    })

    test('a second click on the same step is told what stands, and changes nothing', async () => {
      const { progress } = await engine.open()
      await progress.save(ADA, null, NOON)
      const [one, two] = await Promise.all([
        progress.save({ ...ADA, step: 3 }, 1, NOON + 1),
        progress.save({ ...ADA, step: 3 }, 1, NOON + 1),
      ])
      expect([one.saved, two.saved].sort()).toEqual([false, true])
      const late = await progress.save({ ...ADA, step: 9 }, 1, NOON + 2)
      expect(late).toMatchObject({ saved: false, current: { step: 3, revision: 2 } })
      expect(await progress.save(ADA, null, NOON + 2)).toMatchObject({ saved: false })
    })

    test('a save keeps when it began and whether she was reminded', async () => {
      const { progress } = await engine.open()
      await progress.save(ADA, null, NOON)
      await progress.markNudged(ADA.person, NOON + 5)
      await progress.save({ ...ADA, step: 3, mark: null }, 1, NOON + 10)
      expect(await progress.get(ADA.person)).toMatchObject({
        step: 3,
        mark: null,
        startedAt: NOON,
        updatedAt: NOON + 10,
        nudgedAt: NOON + 5,
      })
    })

    test('only who is silent, in the course, agreed and was not reminded yet is due, once', async () => {
      const { progress, consents } = await engine.open()
      const people = ['silent', 'talking', 'stopped', 'disagreeing', 'longest'] as const
      for (const person of people) {
        const at = person === 'talking' ? NOON : person === 'longest' ? NOON - 9 * DAY : NOON - 5 * DAY
        await progress.save({ ...ADA, person, status: person === 'stopped' ? 'stopped' : 'active' }, null, at)
        if (person !== 'disagreeing') await consents.give(person, 'nudge', NOON)
      }
      const due = async () => (await progress.silentSince(NOON - 3 * DAY, 10)).map(({ person }) => person)
      expect(await due()).toEqual(['longest', 'silent'])
      expect(await progress.silentSince(NOON - 3 * DAY, 1)).toHaveLength(1)
      const marks = await Promise.all([1, 2, 3].map(() => progress.markNudged('longest', NOON)))
      expect(marks.filter(Boolean)).toHaveLength(1)
      expect(await due()).toEqual(['silent'])
    })

    test('leads see only those who agreed, until they take it back', async () => {
      const { progress, consents } = await engine.open()
      await progress.save(ADA, null, NOON)
      await progress.save({ ...ADA, person: 'bea' }, null, NOON)
      await consents.give('bea', 'share_progress', NOON)
      await consents.give(ADA.person, 'nudge', NOON)
      expect((await progress.shared()).map(({ person }) => person)).toEqual(['bea'])
      await consents.withdraw('bea', 'share_progress')
      expect(await progress.shared()).toEqual([])
    })

    test('what the course remembers has a bound, named without its words', async () => {
      const { progress } = await engine.open()
      const saving = progress.save({ ...ADA, memory: 'Mirela '.repeat(3_000) }, null, NOON)
      await expect(saving).rejects.toMatchObject({
        code: 'memory-too-long',
        message: expect.not.stringContaining('Mirela'),
      })
    })

    test('is removed once', async () => {
      const { progress } = await engine.open()
      await progress.save(ADA, null, NOON)
      expect(await progress.remove(ADA.person)).toBe(true)
      expect(await progress.remove(ADA.person)).toBe(false)
    })
  })

  describe('feedback', () => {
    test('is counted by passage, the least helpful first, with the lines in order', async () => {
      const { feedback } = await engine.open()
      await feedback.give(given(), NOON)
      await feedback.give(given({ person: 'bea', passages: ['p2'], line: 'passt nicht' }), NOON + 1)
      await feedback.give(
        given({ person: 'cleo', passages: ['p1'], verdict: 'helpful', line: null }),
        NOON + 2,
      )
      expect(await feedback.open(10)).toEqual([
        {
          passage: 'p2',
          helpful: 0,
          notHelpful: 2,
          lines: [
            { verdict: 'not_helpful', line: 'zu lang für den Flur', at: NOON },
            { verdict: 'not_helpful', line: 'passt nicht', at: NOON + 1 },
          ],
        },
        {
          passage: 'p1',
          helpful: 1,
          notHelpful: 1,
          lines: [{ verdict: 'not_helpful', line: 'zu lang für den Flur', at: NOON }],
        },
      ])
      expect(await feedback.open(1)).toHaveLength(1)
    })

    test('a second click of the same person changes the first', async () => {
      const { feedback } = await engine.open()
      await feedback.give(given({ passages: ['p1'] }), NOON)
      await feedback.give(given({ passages: ['p1'], verdict: 'helpful', line: null }), NOON + 1)
      expect(await feedback.open(10)).toEqual([
        {
          passage: 'p1',
          helpful: 1,
          notHelpful: 0,
          lines: [{ verdict: 'helpful', line: 'zu lang für den Flur', at: NOON + 1 }],
        },
      ])
    })

    test('does not say who gave it', async () => {
      const state = await engine.open()
      await state.feedback.give(given({ person: 'U_ADA' }), NOON)
      const rows = [
        ...(await state.engine.db.selectFrom('feedback').selectAll().execute()),
        ...(await state.engine.db.selectFrom('feedback_passages').selectAll().execute()),
      ]
      expect(rows).toHaveLength(3)
      expect(JSON.stringify(rows)).not.toContain('U_ADA')
    })

    test('what a lead closed is gone from the list; what comes later is there again', async () => {
      const { feedback } = await engine.open()
      await feedback.give(given(), NOON)
      expect(await feedback.close('p1', NOON + 1)).toBe(1)
      expect(await feedback.close('p1', NOON + 1)).toBe(0)
      expect((await feedback.open(10)).map(({ passage }) => passage)).toEqual(['p2'])
      await feedback.give(given({ person: 'bea' }), NOON + 2)
      expect((await feedback.open(10)).map(({ passage }) => passage)).toEqual(['p2', 'p1'])
    })

    test('a long line is cut, a zero character does not break it', async () => {
      const { feedback } = await engine.open()
      await feedback.give(given({ passages: ['p1'], line: `zu\u0000 ${'lang '.repeat(300)}` }), NOON)
      const line = (await feedback.open(1))[0]?.lines[0]?.line ?? ''
      expect(line.length).toBeLessThanOrEqual(500)
      expect(line.startsWith('zu lang')).toBe(true)
    })
  })

  describe('handed-on questions', () => {
    test('one is kept once, listed until a lead closes it', async () => {
      const { handedOn } = await engine.open()
      expect(await handedOn.handOn(question(), consent(), NOON)).toBe(true)
      expect(await handedOn.handOn(question(), consent(), NOON + 1)).toBe(false)
      expect(await handedOn.open(10)).toEqual([{ ...question(), at: NOON, closedAt: null }])
      expect(await handedOn.close('q1', NOON + 2)).toBe(true)
      expect(await handedOn.close('q1', NOON + 3)).toBe(false)
      expect(await handedOn.open(10)).toEqual([])
    })

    test.each([
      ['to another question', consent({ question: 'q2' }), question()],
      ['of another person than the one named', consent({ person: 'bea' }), question({ person: 'ada' })],
    ])('a consent %s keeps nothing', async (_name, given, asked) => {
      const state = await engine.open()
      await expect(state.handedOn.handOn(asked, given, NOON)).rejects.toMatchObject({
        code: 'consent-missing',
      })
      expect(await state.engine.db.selectFrom('handed_on').selectAll().execute()).toEqual([])
    })

    test('who asked is kept by name only where she wants it', async () => {
      const state = await engine.open()
      await state.handedOn.handOn(question(), consent({ person: 'U_ADA' }), NOON)
      expect(
        JSON.stringify(await state.engine.db.selectFrom('handed_on').selectAll().execute()),
      ).not.toContain('U_ADA')
      const named = question({ id: 'q2', person: 'U_ADA' })
      await state.handedOn.handOn(named, consent({ question: 'q2', person: 'U_ADA' }), NOON + 1)
      expect((await state.handedOn.open(10)).map(({ person }) => person)).toEqual([null, 'U_ADA'])
    })
  })

  describe('topic counts', () => {
    test('a topic cannot be read before three people met it, however often two did', async () => {
      const { topics } = await engine.open()
      for (let time = 0; time < 9; time += 1) {
        await topics.meet('responses/court', 'ada', NOON)
        await topics.meet('responses/court', 'bea', NOON + DAY)
      }
      expect(await topics.readable(10)).toEqual([])
      await topics.meet('responses/court', 'cleo', NOON)
      expect(await topics.readable(10)).toEqual([
        { topic: 'responses/court', people: 3, times: 19, lastOn: '2026-11-24' },
      ])
    })

    test('the topic that most people met comes first, and numbers are numbers', async () => {
      const { topics } = await engine.open()
      for (const person of ['a', 'b', 'c', 'd']) await topics.meet('many', person, NOON)
      for (const person of ['a', 'b', 'c', 'a', 'b', 'c']) await topics.meet('few', person, NOON)
      const read = await topics.readable(10)
      expect(read.map(({ topic, people, times }) => [topic, people, times])).toEqual([
        ['many', 4, 4],
        ['few', 3, 6],
      ])
    })

    test('what was answered is counted apart from what was not, and stays when a lead has dealt with that', async () => {
      const { topics } = await engine.open()
      for (const person of ['a', 'b', 'c']) await topics.meet('asked', person, NOON, 'answered')
      for (const person of ['a', 'b', 'c', 'd']) await topics.meet('open', person, NOON)
      const names = async (how?: 'answered') => (await topics.readable(10, how)).map(({ topic }) => topic)
      expect([await names(), await names('answered')]).toEqual([['open'], ['asked']])
      expect([await topics.close('asked'), await topics.close('open')]).toEqual([false, true])
      expect([await names(), await names('answered')]).toEqual([[], ['asked']])
    })

    test('neither the person nor the hour is in it, and the same person looks different under each topic', async () => {
      const state = await engine.open()
      await state.topics.meet('one', 'U_ADA', NOON)
      await state.topics.meet('two', 'U_ADA', NOON)
      const rows = await state.engine.db.selectFrom('topic_meetings').selectAll().execute()
      expect(JSON.stringify(rows)).not.toContain('U_ADA')
      expect(new Set(rows.map((row) => row.person_hash)).size).toBe(2)
      expect(rows.map((row) => row.last_on)).toEqual([NOON - DAY / 2, NOON - DAY / 2])
    })

    test('what was posted is found by the question and by the thread, ids of theirs stand nowhere', async () => {
      const state = await engine.open()
      await state.posted.remember('C1:100.1', 'C1:100.2', 'C1:100.0', 'U_ADA', NOON)
      expect(await state.posted.answerTo('C1:100.1')).toBe('C1:100.2')
      expect(await state.posted.inThread('C1:100.0')).toBe(true)
      expect(await state.posted.answerTo('C1:100.0')).toBeNull()
      expect(await state.posted.inThread('C1:100.1')).toBe(false)
      await state.posted.remember('C1:100.1', 'C1:100.3', 'C1:100.0', 'U_ADA', NOON + 1)
      expect(await state.posted.answerTo('C1:100.1')).toBe('C1:100.3')
      const rows = JSON.stringify(await state.engine.db.selectFrom('posted').selectAll().execute())
      expect(rows).not.toMatch(/100\.[01]|U_ADA/u)
      await state.posted.remove('C1:100.1')
      expect(await state.posted.answerTo('C1:100.1')).toBeNull()
    })

    test('a person is found where she was last, and nowhere once forgotten', async () => {
      const state = await engine.open()
      expect(await state.addresses.find('ada')).toBeNull()
      await state.addresses.remember('ada', 'D1', NOON)
      await state.addresses.remember('ada', 'D2', NOON + 1)
      expect(await state.addresses.find('ada')).toBe('D2')
      await state.forget('ada')
      expect(await state.addresses.find('ada')).toBeNull()
    })

    describe('a question between arrival and answer', () => {
      const asked = { event: 'C1:100.1', platform: 'slack', place: '{"channel":"C1"}' }
      const NOTHING = { events: [], keys: [] }
      const twoProcesses = async () => {
        const state = await engine.open()
        const hash = createKeyedHash('a key')
        const { db } = state.engine
        return { state, db, one: createUnderway(db, hash, 'one'), two: createUnderway(db, hash, 'two') }
      }

      test('is one process’s while that gives signs of life, and is not noted again once it was claimed and ended', async () => {
        const { db, one, two } = await twoProcesses()
        const seen = createSeenEvents(db, createKeyedHash('a key'))
        expect(await one.begin(asked, NOON)).toBe('ours')
        expect(await one.begin(asked, NOON)).toBe('theirs')
        expect(await two.begin(asked, NOON + LEASE - 1)).toBe('theirs')
        await one.renew({ events: [asked.event], keys: [] }, NOON + LEASE - 1)
        expect(await two.begin(asked, NOON + LEASE)).toBe('theirs')
        expect(await two.adopt('slack', NOTHING, NOON + 2 * LEASE, 9)).toEqual([])
        expect(await seen.claim(asked.event, NOON)).toBe(true)
        await two.end(asked.event)
        expect(await two.begin(asked, NOON + LEASE)).toBe('theirs')
        await one.end(asked.event)
        expect(await two.begin(asked, NOON + LEASE)).toBe('over')
      })

      test('of a dead process goes to exactly one other, which may claim it again', async () => {
        const { db, one, two } = await twoProcesses()
        const seen = createSeenEvents(db, createKeyedHash('a key'))
        for (const n of [1, 2, 3]) {
          await one.begin({ ...asked, event: `e${n}`, place: String(n) }, NOON)
          await seen.claim(`e${n}`, NOON)
        }
        await one.saying('e2')
        const later = NOON + 2 * LEASE
        const three = createUnderway(db, createKeyedHash('a key'), 'three')
        expect(await two.adopt('teams', NOTHING, later, 9)).toEqual([])
        const both = await Promise.all([
          two.adopt('slack', NOTHING, later, 9),
          three.adopt('slack', NOTHING, later, 9),
        ])
        expect(both.flat().sort((a, b) => a.place.localeCompare(b.place))).toMatchObject([
          { place: '1', unclear: false },
          { place: '2', unclear: true },
          { place: '3', unclear: false },
        ])
        expect(await seen.claim('e1', later)).toBe(true)
        expect(await seen.claim('e1', later)).toBe(false)
      })

      test('that is delivered again goes to whom it is delivered', async () => {
        const { db, one, two } = await twoProcesses()
        const seen = createSeenEvents(db, createKeyedHash('a key'))
        await one.begin(asked, NOON)
        await seen.claim(asked.event, NOON)
        expect(await two.begin(asked, NOON + LEASE)).toBe('ours')
        expect(await seen.claim(asked.event, NOON + LEASE)).toBe(true)
        await two.saying(asked.event)
        expect(await one.begin(asked, NOON + 2 * LEASE)).toBe('unclear')
      })

      test('is not taken over by the process that has it in hand, whatever its clock says', async () => {
        const { one } = await twoProcesses()
        await one.begin(asked, NOON)
        const later = NOON + 3_600_000
        expect(await one.adopt('slack', { events: [asked.event], keys: [] }, later, 9)).toEqual([])
        const [again] = await one.adopt('slack', NOTHING, later, 9)
        expect(await one.adopt('slack', { events: [], keys: [again!.key] }, later + 3_600_000, 9)).toEqual([])
      })

      test('that was taken over and did not arrive, since the store was slow, is left behind again', async () => {
        const { one, two } = await twoProcesses()
        await one.begin(asked, NOON)
        const later = NOON + 2 * LEASE
        const [adopted] = await two.adopt('slack', NOTHING, later, 9)
        await two.renew({ events: [], keys: [adopted!.key] }, later)
        expect(await one.adopt('slack', NOTHING, later + LEASE - 1, 9)).toEqual([])
        await two.renew(NOTHING, later + LEASE)
        expect(await two.adopt('slack', NOTHING, later + 2 * LEASE, 9)).toHaveLength(1)
      })

      test('of a process whose clock was an hour ahead is not lost for an hour', async () => {
        const { one, two } = await twoProcesses()
        await one.begin(asked, NOON + 3_600_000)
        expect(await two.adopt('slack', NOTHING, NOON, 9)).toHaveLength(1)
      })

      test('is forgotten after two hours', async () => {
        const { state, one, two } = await twoProcesses()
        await one.begin(asked, NOON)
        expect(await state.sweep(NOON + WAITED_FOR)).toMatchObject({ underway: 1 })
        await one.begin(asked, NOON)
        expect(await two.adopt('slack', NOTHING, NOON + WAITED_FOR, 9)).toEqual([])
        expect((await state.sweep(NOON + WAITED_FOR)).underway ?? 0).toBe(0)
      })
    })

    test('a closed topic is counted anew', async () => {
      const { topics } = await engine.open()
      for (const person of ['a', 'b', 'c']) await topics.meet('one', person, NOON)
      expect(await topics.close('one')).toBe(true)
      expect(await topics.close('one')).toBe(false)
      await topics.meet('one', 'a', NOON)
      expect(await topics.readable(10)).toEqual([])
    })
  })

  describe('preferences and consents', () => {
    test('the language is the one chosen last', async () => {
      const { preferences } = await engine.open()
      expect(await preferences.language('ada')).toBeNull()
      await preferences.setLanguage('ada', 'de', NOON)
      await preferences.setLanguage('ada', 'en', NOON + 1)
      expect(await preferences.language('ada')).toBe('en')
    })

    test('a consent holds until it is taken back, each for itself', async () => {
      const { consents } = await engine.open()
      await consents.give('ada', 'nudge', NOON)
      await consents.give('ada', 'nudge', NOON + 1)
      expect(await consents.has('ada', 'nudge')).toBe(true)
      expect(await consents.has('ada', 'share_progress')).toBe(false)
      await consents.withdraw('ada', 'nudge')
      expect(await consents.has('ada', 'nudge')).toBe(false)
    })
  })

  describe('the state as a whole', () => {
    test('what was written is there after closing and opening again', async () => {
      const place = await engine.place()
      const first = await engine.open(place)
      await first.progress.save(ADA, null, NOON)
      await first.seen.claim('Ev1', NOON)
      await first.close()
      const second = await engine.open(place)
      expect(await second.progress.get(ADA.person)).toMatchObject({ step: 2, memory: ADA.memory })
      expect(await second.seen.claim('Ev1', NOON)).toBe(false)
    })

    test('a key that is not given is made once and kept', async () => {
      const place = await engine.place()
      const first = await engine.open({ ...place, hashKey: '' })
      for (const person of ['a', 'b', 'c']) await first.topics.meet('one', person, NOON)
      await first.close()
      const second = await engine.open({ ...place, hashKey: '' })
      await second.topics.meet('one', 'a', NOON)
      expect(await second.topics.readable(1)).toMatchObject([{ people: 3, times: 4 }])
    })

    test('another key than the first is refused with what to do', async () => {
      const place = await engine.place()
      await (await engine.open(place)).close()
      for (const hashKey of ['another', '']) {
        await expect(engine.open({ ...place, hashKey })).rejects.toMatchObject({
          trouble: 'other-key',
          message: expect.stringContaining('HASH_KEY'),
        })
      }
    })

    test('hostile ids and texts are only data', async () => {
      const { preferences, progress } = await engine.open()
      const person = `'; drop table progress; --"\\ ${'ä'.repeat(50)} 🕊`
      await preferences.setLanguage(person, 'de', NOON)
      await progress.save({ ...ADA, person, memory: { "'": '\\"--', nul: 'a\u0000b' } }, null, NOON)
      expect(await preferences.language(person)).toBe('de')
      expect((await progress.get(person))?.memory).toEqual({ "'": '\\"--', nul: 'a\u0000b' })
    })
  })
}
