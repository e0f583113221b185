import { describe, expect, test } from '@jest/globals'
import type { Inbound, Origin, Standing } from '../../src/domain/question.js'
import { createAccess } from '../../src/safety/decide-access.js'

const inbound = (person: string, as: Standing = 'staff'): Inbound => ({
  text: 'a',
  thread: null,
  person,
  as,
  place: 'dm',
  event: null,
  locale: null,
})

const GRANTED = { allowed: true, as: 'staff', visibility: 'thread' }

describe('who may ask', () => {
  test('guests may not', () => {
    const access = createAccess({ rate: {} }, () => 0)
    expect(access(inbound('a', 'guest'))).toEqual({ allowed: false, reason: 'guest' })
    expect(access(inbound('a', 'volunteer'))).toEqual({
      allowed: true,
      as: 'volunteer',
      visibility: 'thread',
    })
  })

  test('nobody faster than the rate, and time gives it back', () => {
    let now = 0
    const access = createAccess({ rate: { person: { burst: 2, perMinute: 1 } } }, () => now)
    expect([access(inbound('a')), access(inbound('a')), access(inbound('a'))]).toEqual([
      GRANTED,
      GRANTED,
      { allowed: false, reason: 'too-many' },
    ])
    expect(access(inbound('b'))).toEqual(GRANTED)
    now = 60_000
    expect(access(inbound('a'))).toEqual(GRANTED)
    now = 0
    expect(access(inbound('a'))).toEqual({ allowed: false, reason: 'too-many' })
  })

  test('presses count a quarter, so that whoever reads on in the course is not told to wait', () => {
    const access = createAccess({ rate: { person: { burst: 2, perMinute: 1 } } }, () => 0)
    const press = { ...inbound('a'), text: '', press: { token: 'x', line: null } }
    for (let turn = 0; turn < 8; turn += 1) expect(access(press)).toEqual(GRANTED)
    expect(access(press)).toEqual({ allowed: false, reason: 'too-many' })
  })

  test('of what everybody together may ask, a press takes as much as a question', () => {
    const access = createAccess({ rate: { everybody: { burst: 2, perMinute: 1 } } }, () => 0)
    const press = (person: string) => ({ ...inbound(person), text: '', press: { token: 'x', line: null } })
    expect([access(press('a')), access(press('b'))]).toEqual([GRANTED, GRANTED])
    expect(access(press('c'))).toEqual({ allowed: false, reason: 'too-many' })
  })

  test('time gives everybody back what they may ask together, and no more than at first', () => {
    let now = 0
    const access = createAccess({ rate: { everybody: { burst: 1, perMinute: 1 } } }, () => now)
    expect(access(inbound('a'))).toEqual(GRANTED)
    expect(access(inbound('b'))).toEqual({ allowed: false, reason: 'too-many' })
    now = 60 * 60_000
    expect(access(inbound('b'))).toEqual(GRANTED)
    expect(access(inbound('c'))).toEqual({ allowed: false, reason: 'too-many' })
  })

  test('a clock that is set back takes nothing from anybody', () => {
    let now = 60 * 60_000
    const access = createAccess({ rate: { person: { burst: 2, perMinute: 1 } } }, () => now)
    expect(access(inbound('a'))).toEqual(GRANTED)
    now = 0
    expect(access(inbound('a'))).toEqual(GRANTED)
  })

  test('of 5,000 people the longest silent are forgotten first, and whoever has just asked is not', () => {
    const access = createAccess(
      { rate: { person: { burst: 2, perMinute: 1 }, everybody: { burst: 100_000, perMinute: 1 } } },
      () => 0,
    )
    for (const person of ['early', 'early', 'silent', 'silent']) access(inbound(person))
    for (let other = 0; other < 4_990; other += 1) access(inbound(`o${other}`))
    expect(access(inbound('early'))).toEqual({ allowed: false, reason: 'too-many' })
    for (let other = 0; other < 20; other += 1) access(inbound(`n${other}`))
    expect(access(inbound('early'))).toEqual({ allowed: false, reason: 'too-many' })
    // Forgotten is as good as new: that costs one burst, and keeps the memory small.
    expect(access(inbound('silent'))).toEqual(GRANTED)
  })

  test('whoever has waited long enough is forgotten before one who asks too fast', () => {
    let now = 0
    const access = createAccess(
      { rate: { person: { burst: 2, perMinute: 1 }, everybody: { burst: 100_000, perMinute: 1 } } },
      () => now,
    )
    for (const person of ['fast', 'fast']) access(inbound(person))
    for (let other = 0; other < 4_999; other += 1) access(inbound(`o${other}`))
    now = 60_000
    access(inbound('new'))
    expect(access(inbound('fast'))).toEqual(GRANTED)
    expect(access(inbound('fast'))).toEqual({ allowed: false, reason: 'too-many' })
  })

  test('everybody together has a rate, and one loud person is stopped before it is used up', () => {
    const access = createAccess(
      { rate: { person: { burst: 3, perMinute: 1 }, everybody: { burst: 5, perMinute: 1 } } },
      () => 0,
    )
    for (let turn = 0; turn < 100; turn += 1) access(inbound('loud'))
    expect(access(inbound('b'))).toEqual(GRANTED)
    expect(access(inbound('c'))).toEqual(GRANTED)
    expect(access(inbound('d'))).toEqual({ allowed: false, reason: 'too-many' })
  })

  test('remembers no more people than it says', () => {
    const access = createAccess({ rate: { everybody: { burst: 1e9, perMinute: 1 } } }, () => 0)
    for (let person = 0; person < 20_000; person += 1) access(inbound(`p${person}`))
    expect(access(inbound('last'))).toEqual(GRANTED)
  })
})

describe('who may ask on a platform', () => {
  const people = { leads: ['U_LEAD', 'S_LEADS'], allowed: ['partner.example', 'U_FRIEND'] }
  const access = createAccess({ people: () => people, rate: {} }, () => 0)
  const from = (membership: Origin['membership'], known: readonly string[], outsiders = false) =>
    access({ ...inbound('p'), as: null, origin: { membership, known, outsiders } })

  test('members are staff; whoever is named in organisation.yaml, herself or by her group, is a lead', () => {
    expect(from('member', ['U_ADA'])).toEqual(GRANTED)
    expect(from('member', ['U_LEAD'])).toMatchObject({ as: 'lead' })
    expect(from('member', ['U_ADA', 'S_LEADS'])).toMatchObject({ as: 'lead' })
  })

  test('guests and strangers are refused unless a lead let them in, and never become leads', () => {
    expect(from('guest', ['U_EVE', 'elsewhere.example'])).toEqual({ allowed: false, reason: 'guest' })
    expect(from('stranger', ['U_EVE'])).toEqual({ allowed: false, reason: 'stranger' })
    expect(from('guest', ['U_FRIEND'])).toEqual(GRANTED)
    expect(from('stranger', ['U_EVE', 'partner.example'])).toEqual(GRANTED)
    expect(from('stranger', ['U_LEAD', 'partner.example'])).toEqual(GRANTED)
    expect(from('stranger', ['U_LEAD'])).toEqual({ allowed: false, reason: 'stranger' })
  })

  test('a message that does not say where it comes from is a stranger', () => {
    expect(access({ ...inbound('p'), as: null })).toEqual({ allowed: false, reason: 'stranger' })
  })

  test('where outsiders read along, the answer is for the asker alone', () => {
    expect(from('member', ['U_ADA'], true)).toMatchObject({ allowed: true, visibility: 'asker' })
  })
})
