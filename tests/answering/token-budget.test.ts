import { describe, expect, test } from '@jest/globals'
import { createTokenBudget } from '../../src/answering/token-budget.js'
import { sayBudgetUsedUp } from '../../src/insight/budget-word.js'

/** A budget that is used up at this moment. */
function usedUp(timeZone: string, at: string) {
  let now = Date.parse(at)
  const told: number[] = []
  const budget = createTokenBudget(
    { perDay: 100, timeZone },
    { clock: () => now, onUsedUp: (spent) => told.push(spent) },
  )
  budget.spend(100)
  return {
    told,
    mayAt: (moment: string) => {
      now = Date.parse(moment)
      return budget.reserve(10) !== null
    },
  }
}

describe('the day of the token budget is that of the house', () => {
  test('in summer Berlin has its midnight at ten in the evening by UTC', () => {
    const { mayAt } = usedUp('Europe/Berlin', '2026-07-14T12:00:00Z')
    expect([mayAt('2026-07-14T21:59:00Z'), mayAt('2026-07-14T22:01:00Z')]).toEqual([false, true])
  })

  test('and the midnight of UTC begins no day there', () => {
    const { mayAt, told } = usedUp('Europe/Berlin', '2026-07-14T22:30:00Z')
    expect([mayAt('2026-07-14T23:59:00Z'), mayAt('2026-07-15T00:01:00Z')]).toEqual([false, false])
    expect(told).toEqual([100])
  })

  test('a day on which the clocks change begins at its midnight as well', () => {
    const { mayAt } = usedUp('Europe/Berlin', '2026-10-25T12:00:00Z')
    expect([mayAt('2026-10-25T22:59:00Z'), mayAt('2026-10-25T23:01:00Z')]).toEqual([false, true])
  })

  test('a house elsewhere has another', () => {
    const { mayAt } = usedUp('America/New_York', '2026-07-14T12:00:00Z')
    expect([mayAt('2026-07-15T03:59:00Z'), mayAt('2026-07-15T04:01:00Z')]).toEqual([false, true])
  })

  test.each(['en', 'de'] as const)('the leads’ word (%s) names no other clock than theirs', (language) => {
    const said = JSON.stringify(sayBudgetUsedUp(language))
    expect(said).toMatch(/midnight|Mitternacht/u)
    expect(said).not.toMatch(/UTC/u)
  })
})
