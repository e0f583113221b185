import { describe, expect, test } from '@jest/globals'
import { createRedactor } from '../../src/safety/redact.js'
import { expectLinear } from '../support/expect-linear.js'
import { type DetailLine, languageOf, readLines, sourceNames } from './golden-lines.js'

const redact = createRedactor({ sourceNames: sourceNames() })

describe('details in the words of a case, and words that only look so', () => {
  const lines = readLines<DetailLine>('tests/safety/redact-kinds.jsonl')

  // 62 of the 182 lines were written before any rule was read, the others for these kinds. Before the rules 50 of 121 details stayed
  // and two look-alikes were touched.
  test('what was reached is held', () => {
    let left = 0
    let touched = 0
    for (const line of lines) {
      const { text } = redact(line.text, languageOf(line.lang))
      left += line.remove.filter(({ value }) => text.includes(value)).length
      if (line.remove.length === 0 && text !== line.text) touched += 1
    }
    expect(left).toBeLessThanOrEqual(REACHED.left)
    expect(touched).toBeLessThanOrEqual(REACHED.touched)
  })

  test.each([
    ['Hope from Nigeria sleeps badly', 'Hope'],
    ['ihr freund andre schlägt sie', 'andre'],
    ['der Andre schlägt sie', 'Andre'],
    ['Patience (19, Nigeria) runs away when men come', 'Patience'],
    ['Frank zahlt ihre miete', 'Frank'],
    ['wie sag ich grace dass sie nicht schuld ist', 'grace'],
    ['klientin K. L. kommt nicht', 'K. L.'],
    ['die neue, shanice, redet nicht', 'shanice'],
    ['ihr sohn geht in die Astrid-Lindgren-Grundschule', 'Lindgren'],
    ['die kleine ist in der Kita Regenbogen', 'Regenbogen'],
    ['der bürgermeister von Hintertupfing war ihr freier', 'Hintertupfing'],
    ['the only dentist in Kleinmachnow abused her', 'Kleinmachnow'],
    ['sie ist 22 und aus Oberammergau', 'Oberammergau'],
    ['sie ist in der Vitos Klinik', 'Vitos'],
    ['im club Kiki hat sie gearbeitet', 'Kiki'],
    ['sie wohnt im frauenhaus Buxtehude', 'Buxtehude'],
  ])('goes: %s', (text, detail) => {
    for (const language of ['en', 'de'] as const)
      if (language === 'de' || !/\b(?:sag ich|zahlt)\b/u.test(text))
        expect(redact(text, language).text).not.toContain(detail)
  })

  test.each([
    'die andre hat angst und die eine oder andre sagt nix',
    'Hope from therapy is small, how do i keep it',
    'Frauen aus Ghana und Juju',
    'was sag ich wenn sie weint',
    'die einzige Frau im Team',
    'the only hope in recovery',
    'im club Angst haben viele',
    'Frauenhaus Plätze sind knapp',
    'Tagesklinik oder Trauma Klinik, was hilft',
  ])('stays: %s', (text) => {
    for (const language of ['en', 'de'] as const) expect(redact(text, language).text).toBe(text)
  })

  test('no rule can be made slow', () => {
    for (const unit of [
      'Frau K. ',
      'Kita St. ',
      'Bürgermeister von ',
      'only a er in ',
      'A-B-',
      'Hope from ',
      '0800 ',
    ])
      expectLinear(unit, (text) => redact(text, 'de'))
  })
})

const REACHED = { left: 6, touched: 3 }
