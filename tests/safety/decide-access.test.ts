import { describe, expect, test } from '@jest/globals'
import type { Inbound, Standing } from '../../src/domain/question.js'
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

describe('who may ask', () => {
  test('guests may not', () => {
    const access = createAccess({ rate: {} }, () => 0)
    expect(access(inbound('a', 'guest'))).toEqual({ allowed: false, reason: 'guest' })
    expect(access(inbound('a', 'volunteer'))).toEqual({ allowed: true })
  })

  test('nobody faster than the rate, and time gives it back', () => {
    let now = 0
    const access = createAccess({ rate: { person: { burst: 2, perMinute: 1 } } }, () => now)
    expect([access(inbound('a')), access(inbound('a')), access(inbound('a'))]).toEqual([
      { allowed: true },
      { allowed: true },
      { allowed: false, reason: 'too-many' },
    ])
    expect(access(inbound('b'))).toEqual({ allowed: true })
    now = 60_000
    expect(access(inbound('a'))).toEqual({ allowed: true })
    now = 0
    expect(access(inbound('a'))).toEqual({ allowed: false, reason: 'too-many' })
  })

  test('everybody together has a rate, and one loud person is stopped before it is used up', () => {
    const access = createAccess(
      { rate: { person: { burst: 3, perMinute: 1 }, everybody: { burst: 5, perMinute: 1 } } },
      () => 0,
    )
    for (let turn = 0; turn < 100; turn += 1) access(inbound('loud'))
    expect(access(inbound('b'))).toEqual({ allowed: true })
    expect(access(inbound('c'))).toEqual({ allowed: true })
    expect(access(inbound('d'))).toEqual({ allowed: false, reason: 'too-many' })
  })

  test('remembers no more people than it says', () => {
    const access = createAccess({ rate: { everybody: { burst: 1e9, perMinute: 1 } } }, () => 0)
    for (let person = 0; person < 20_000; person += 1) access(inbound(`p${person}`))
    expect(access(inbound('last'))).toEqual({ allowed: true })
  })
})
