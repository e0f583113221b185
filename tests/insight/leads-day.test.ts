import { expect, test } from '@jest/globals'
import { defineJobs } from '../../src/app/jobs.js'
import { calendarDay } from '../../src/domain/calendar-day.js'
import type { DeskTurn } from '../../src/domain/desk.js'
import { createLeadsDesk, type LeadsDeps } from '../../src/insight/leads-desk.js'
import { COURSE_WORDS } from '../../src/onboarding/course/course-words.js'

/** Half past midnight on the 15th of July in Berlin; in UTC it is still the 14th. */
const SUMMER_NIGHT = Date.UTC(2026, 6, 14, 22, 30)

test.each([
  ['a summer night in Berlin', SUMMER_NIGHT, 'Europe/Berlin', '2026-07-15'],
  ['a winter night in Berlin', Date.UTC(2026, 11, 31, 23, 30), 'Europe/Berlin', '2027-01-01'],
  ['noon in Berlin', Date.UTC(2026, 6, 14, 12), 'Europe/Berlin', '2026-07-14'],
  ['the same night in Lisbon', SUMMER_NIGHT, 'Europe/Lisbon', '2026-07-14'],
])('the day by the organisation’s clock: %s', (_, at, zone, day) => {
  expect(calendarDay(at, zone)).toBe(day)
})

test('the course’s certificate and every job go by the same clock', () => {
  expect(COURSE_WORDS.en.day(SUMMER_NIGHT, 'Europe/Berlin')).toBe('15 July 2026')
  expect(COURSE_WORDS.de.day(SUMMER_NIGHT, 'Europe/Lisbon')).toBe('14. Juli 2026')
  const run = async (): Promise<void> => undefined
  const zones = defineJobs({ sweep: run, nudge: run, digest: run }, 'Europe/Lisbon').map(
    (job) => job.timeZone,
  )
  expect(zones).toEqual(Array(3).fill('Europe/Lisbon'))
})

test.each([
  ['Europe/Berlin', '2026-07-15'],
  ['Europe/Lisbon', '2026-07-14'],
])('the list of gaps dates a question by the organisation’s day: %s', async (timeZone, day) => {
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
    timeZone,
    shelf: async () => ({ knowledge: {} }),
  }
  const said = await createLeadsDesk(deps).handle(turn as unknown as DeskTurn)
  expect(JSON.stringify(said)).toContain(day)
})
