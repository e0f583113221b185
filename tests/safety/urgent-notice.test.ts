import { describe, expect, test } from '@jest/globals'
import { type Helpline, type Organisation, URGENT_CATEGORIES } from '../../src/domain/knowledge.js'
import { LANGUAGES } from '../../src/domain/language.js'
import { createUrgentNotice } from '../../src/safety/urgent-notice.js'

const line = (over: Partial<Helpline>): Helpline => ({
  id: 'a',
  name: { en: 'Line', de: 'Telefon' },
  number: '1 2 3',
  purpose: { en: 'Help.', de: 'Hilfe.' },
  kind: 'advice',
  suits: ['suicide'],
  url: null,
  checked: '2026-11-20',
  ...over,
})
const organisation = (over: Partial<Organisation>): Organisation => ({
  name: 'House',
  languages: ['en', 'de'],
  mainLanguage: 'en',
  leads: [],
  allowed: [],
  onCall: null,
  helplines: [],
  review: { validForMonths: 12, useUnreviewed: true },
  urgentPhrases: [],
  ...over,
})
const urgency = (category: (typeof URGENT_CATEGORIES)[number], firstPerson = false) => ({
  category,
  language: 'en' as const,
  why: [],
  firstPerson,
})

describe('the urgent notice', () => {
  test('stands for every danger and language with no organisation at all, and names 112', () => {
    const notice = createUrgentNotice(null)
    for (const category of URGENT_CATEGORIES)
      for (const language of LANGUAGES)
        for (const own of [true, false]) {
          const { title, steps, helplines } = notice(urgency(category, own), language)
          expect(title).not.toBe('')
          expect(steps.join(' ')).toMatch(/112/u)
          expect(steps.join(' ')).not.toMatch(/[{}]/u)
          expect(steps.length).toBeLessThanOrEqual(5)
          for (const step of steps) expect(step.length).toBeLessThanOrEqual(170)
          expect(helplines).toEqual([])
        }
  })

  test('names the person on call, and "your lead" where there is none', () => {
    const named = createUrgentNotice(organisation({ onCall: { name: 'Lead $&', phone: '040 1' } }))
    expect(named(urgency('medical'), 'en').steps).toContain('Call Lead $&: 040 1.')
    const empty = createUrgentNotice(organisation({ onCall: { name: '', phone: '' } }))
    expect(empty(urgency('medical'), 'en').steps.join(' ')).toMatch(/your lead/u)
  })

  test('shows only checked lines that suit, each with its day, and says which is the police', () => {
    const notice = createUrgentNotice(
      organisation({
        helplines: [
          line({ id: 'unchecked', checked: null }),
          line({ id: 'other', suits: ['medical'] }),
          line({ id: 'police', kind: 'police', number: '9' }),
          line({ id: 'advice', number: '8' }),
        ],
      }),
    )
    expect(notice(urgency('suicide'), 'en').helplines).toEqual([
      { name: 'Line', number: '9', purpose: 'Help. (This is the police.)', checked: '2026-11-20' },
      { name: 'Line', number: '8', purpose: 'Help.', checked: '2026-11-20' },
    ])
  })

  test("answers a survivor's own words warmly, and says what this is", () => {
    const { steps } = createUrgentNotice(null)(urgency('violence_now', true), 'en')
    expect(steps.join(' ')).toMatch(/tool for staff/u)
    expect(steps.join(' ')).not.toMatch(/you should|you must/iu)
  })
})
