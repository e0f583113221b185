import { describe, expect, test } from '@jest/globals'
import { createRedactor } from '../../src/safety/redact.js'
import { expectLinear } from '../support/expect-linear.js'
import { type DetailLine, languageOf, readLines, sourceNames } from './golden-lines.js'

const redact = createRedactor({ sourceNames: sourceNames() })
const lines = readLines<DetailLine>('tests/safety/redact-more.jsonl')
/** Counted from one: the odd lines were kept aside when the rules were written, and are never read one by one. */
const half = (odd: boolean) => lines.filter((_, index) => (index % 2 === 0) === odd)

function count(some: readonly DetailLine[]) {
  let left = 0
  let touched = 0
  for (const line of some) {
    const { text } = redact(line.text, languageOf(line.lang))
    left += line.remove.filter(({ value }) => text.includes(value)).length
    if (line.remove.length === 0 && text !== line.text) touched += 1
  }
  return { left, touched }
}

describe('lines of the kinds a tester saw slip through, and look-alikes', () => {
  test('there are as many of both', () => {
    expect(lines.filter((line) => line.remove.length > 0)).toHaveLength(60)
    expect(lines.filter((line) => line.remove.length === 0)).toHaveLength(60)
  })

  // Before the rules: 22 of 31 details stayed, no look-alike was touched.
  test('on the half the rules were written with everything comes out right', () => {
    expect(count(half(false))).toEqual({ left: 0, touched: 0 })
  })

  // Before the rules: 23 of 31 details stayed, and one look-alike was touched.
  test('on the half kept aside it does not fall behind what was reached', () => {
    const { left, touched } = count(half(true))
    expect(left).toBeLessThanOrEqual(1)
    expect(touched).toBeLessThanOrEqual(1)
  })
})

describe('goes', () => {
  test.each([
    ['Frau Dr. von Uhlenhorst sagt nein', 'de', 'Uhlenhorst'],
    ['EKHK Nottebohm hat Fragen', 'de', 'Nottebohm'],
    ['RAin Vossloh meint, sie soll warten', 'de', 'Vossloh'],
    ['Mr el-Masri is waiting', 'en', 'Masri'],
    ['her uncle Karim el-Masri is waiting', 'en', 'Masri'],
    ['der Zhelimir hat sie geschlagen', 'de', 'Zhelimir'],
    ['der Besnik zahlt nichts', 'de', 'Besnik'],
    ['she stays with that Besnik', 'en', 'Besnik'],
    ['Bewohnerin Xhevahire will zu ihm', 'de', 'Xhevahire'],
    ['Frau Prof. Dr. zur Heyde empfiehlt EMDR', 'de', 'Heyde'],
    ['she was at Club Nova', 'en', 'Nova'],
    ['Zhelimirs Bruder hat sie geschlagen', 'de', 'Zhelimir'],
    ['Zhelimir has picked her up', 'en', 'Zhelimir'],
    ['back at Zhelimir’s place', 'en', 'Zhelimir'],
    ['back at Zhelimir´s place', 'en', 'Zhelimir'],
    ["back at Zhelimir's place", 'en', 'Zhelimir'],
    ['Zhelimira, unsere neue Bewohnerin, weint', 'de', 'Zhelimira'],
    ['Sky, our new resident, cries', 'en', 'Sky'],
    ['unter dem Namen Bambi', 'de', 'Bambi'],
    ['Baby Elian weint', 'de', 'Elian'],
    ['小丽 weint', 'de', '小丽'],
    ['فاطمة weint', 'de', 'فاطمة'],
    ['talked to E.R. again', 'en', 'E.R.'],
    ['on Tinder as moonlightkitty', 'en', 'moonlightkitty'],
    ['auf Kaufmich als Honigkatze gelistet', 'de', 'Honigkatze'],
    ['0176-FOUR-FIVE-66', 'en', 'FOUR'],
    ['she turns 19 on 05-04', 'en', '05-04'],
    ['im Laufhaus Smaragd', 'de', 'Smaragd'],
    ['in Haus Morgenröte', 'de', 'Morgenröte'],
    ['die Leute von der Davidwache', 'de', 'Davidwache'],
    ['wohnt jetzt da, Max-Brauer 12, ganz oben', 'de', 'Brauer'],
    ['aus Pazardzhik, 19, seit Mai hier', 'de', 'Pazardzhik'],
  ] as const)('%s', (text, language, value) => {
    expect(redact(text, language).text).not.toContain(value)
  })
})

describe('stays', () => {
  test.each([
    ['weil die Frau zu Hause sitzt', 'de'],
    ['Herr von Anfang an war er, sagt sie', 'de'],
    ['die KHK Patientin darf das', 'de'],
    ['die KK Karte ist weg', 'de'],
    ['KOK Fachberatungsstellen helfen', 'de'],
    ['we meet at 7 PM Tuesday', 'en'],
    ['Der Staat hat versagt, sagt sie', 'de'],
    ['die Amygdala feuert', 'de'],
    ['Der Verlust hat sie getroffen', 'de'],
    ['Najavits has described Seeking Safety', 'en'],
    ['Heaven helps us', 'en'],
    ['May it be trauma?', 'en'],
    ['das Baby Hunger hat', 'de'],
    ['weil ihre Kinder Zweifel haben', 'de'],
    ['U.S. law and E.U. law', 'en'],
    ['C.G. Jung on shadows', 'en'],
    ['auf Tinder als Köder benutzt', 'de'],
    ['on Telegram under pressure', 'en'],
    ['geboren 10-12 Wochen zu früh', 'de'],
    ['im Laufhaus Angst haben', 'de'],
    ['Nachtwache und Polizeiwache', 'de'],
    ['aus Rumänien, 19, seit Mai hier', 'de'],
    ['aus Angst, 19, allein', 'de'],
  ] as const)('%s', (text, language) => {
    expect(redact(text, language).text).toBe(text)
  })
})

test('the new forms cannot be made slow either', () => {
  for (const unit of [
    'Herr von ',
    'Zhe-',
    'Haus Zhe ',
    'auf kik als ',
    'O.B. ',
    '0176-',
    'aus Zhe 19 ',
    'Baby Zhe und ',
  ])
    expectLinear(unit, (text) => redact(text, 'de'))
})

describe('helplines that everybody may ask about', () => {
  test.each([
    'is 116016 open at night',
    '116117 am wochenende?',
    'helpline 08000 116 016 open at night?',
    'ist die 0800 111 0 111 anonym',
    '0800/111 0 222 auch nachts?',
  ])('stay: %s', (text) => {
    for (const language of ['en', 'de'] as const) expect(redact(text, language).text).toBe(text)
  })

  test('a number beside one goes all the same', () => {
    expect(redact('0800 111 0 111 oder 0176 12345678', 'de').text).toBe('0800 111 0 111 oder [Telefonnummer]')
    expect(redact('pass nr 116234', 'de').removed).toHaveLength(1)
  })
})

test('a helpline of the house may be asked about, written in any way; anybody else’s number goes', () => {
  const ofTheHouse = createRedactor({ sourceNames: [], helplines: ['0441 555 01-0'] })
  const text = 'is 0441/555010 open at night, or 0441 555 01 0?'
  expect(ofTheHouse(text, 'en').text).toBe(text)
  expect(ofTheHouse('is 0441 555 01 9 hers?', 'en').text).not.toContain('555')
  expect(redact(text, 'en').text).not.toContain('555')
})
