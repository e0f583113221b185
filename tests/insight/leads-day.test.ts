import { expect, test } from '@jest/globals'
import { calendarDay } from '../../src/domain/calendar-day.js'
import type { DeskTurn } from '../../src/domain/desk.js'
import { createLeadsDesk, type LeadsDeps } from '../../src/insight/leads-desk.js'

/** Half past midnight on the 15th of July in Berlin; in UTC it is still the 14th. */
const SUMMER_NIGHT = Date.UTC(2026, 6, 14, 22, 30)

test.each([
  ['a summer night', SUMMER_NIGHT, '2026-07-15'],
  ['a winter night', Date.UTC(2026, 11, 31, 23, 30), '2027-01-01'],
  ['noon', Date.UTC(2026, 6, 14, 12), '2026-07-14'],
])('the day by the organisation’s clock: %s', (_, at, day) => {
  expect(calendarDay(at)).toBe(day)
})

test('the list of gaps dates a question by the organisation’s day, not by UTC', async () => {
  const deps = {
    handedOn: {
      open: async () => [{ id: 'q1', question: 'Who pays for the flat?', at: SUMMER_NIGHT, person: null }],
    },
    topics: { readable: async () => [] },
    feedback: {},
  } as unknown as LeadsDeps
  const turn = {
    as: 'lead',
    language: 'en',
    intent: 'gaps',
    press: null,
    now: SUMMER_NIGHT,
    shelf: async () => ({ knowledge: {} }),
  }
  const said = await createLeadsDesk(deps).handle(turn as unknown as DeskTurn)
  expect(JSON.stringify(said)).toContain('2026-07-15')
})
