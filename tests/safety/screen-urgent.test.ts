import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { LANGUAGES } from '../../src/domain/language.js'
import { CONCEPTS } from '../../src/safety/concepts/find-concepts.js'
import { createUrgentScreen } from '../../src/safety/screen-urgent.js'
import { SIGN_NAMES } from '../../src/safety/signs.js'
import { expectLinear } from '../support/expect-linear.js'
import { languageOf, readLines, type UrgentLine } from './golden-lines.js'

const screen = createUrgentScreen()
const golden = readLines<UrgentLine>('tests/golden/urgent.jsonl')

function totals(lines: readonly UrgentLine[]) {
  const urgent = lines.filter((line) => line.urgent)
  const harmless = lines.filter((line) => !line.urgent)
  const alarms = (some: readonly UrgentLine[]) =>
    some.filter((line) => screen(line.text, languageOf(line.lang)) !== null).length
  const rightPerson = urgent.filter((line) => {
    const found = screen(line.text, languageOf(line.lang))
    return found !== null && found.firstPerson === (line.first_person ?? false)
  }).length
  const found = urgent.flatMap((line) => {
    const danger = screen(line.text, languageOf(line.lang))
    return danger === null ? [] : [danger.category === line.category]
  })
  return {
    rightCategory: found.filter((right) => right).length / Math.max(1, found.length),
    recall: alarms(urgent) / urgent.length,
    falseAlarms: alarms(harmless) / harmless.length,
    rightPerson: rightPerson / Math.max(1, alarms(urgent)),
  }
}

describe('the golden set', () => {
  test('on the half it was tuned on nearly everything is found, with few false alarms', () => {
    const { recall, falseAlarms, rightPerson } = totals(golden.filter((line) => line.split === 'tune'))
    expect(recall).toBeGreaterThanOrEqual(0.99)
    expect(falseAlarms).toBeLessThanOrEqual(0.01)
    expect(rightPerson).toBeGreaterThanOrEqual(0.95)
  })

  // The targets are 0.95, 0.08 and 0.85; what is held is what was reached.
  test('on the half kept aside it does not fall behind what was reached', () => {
    const { recall, falseAlarms, rightCategory, rightPerson } = totals(
      golden.filter((line) => line.split === 'held'),
    )
    expect(recall).toBeGreaterThanOrEqual(0.95)
    expect(falseAlarms).toBeLessThanOrEqual(0.02)
    expect(rightCategory).toBeGreaterThanOrEqual(0.85)
    expect(rightPerson).toBeGreaterThanOrEqual(0.93)
  })

  test('everyday questions of staff raise hardly an alarm', () => {
    const questions = readLines<UrgentLine>('tests/golden/questions.jsonl')
    const alarms = (some: readonly UrgentLine[]) =>
      some.filter((line) => screen(line.text, languageOf(line.lang)) !== null).length / some.length
    expect(alarms(questions)).toBeLessThanOrEqual(0.02)
    expect(alarms(questions.filter((line) => line.split === 'held'))).toBeLessThanOrEqual(0.03)
  })
})

describe('what it says', () => {
  test.each([
    ["she gave her cat away and says she won't need the room next week", 'suicide'],
    ['er steht unten vor der tür', 'violence_now'],
    ['she took the whole strip and is getting drowsy', 'medical'],
    ['sie hat sich im bad eingeschlossen und die klinge fehlt', 'self_harm'],
    ['das baby wird nicht mehr richtig wach', 'child_at_risk'],
    ['she was supposed to be back at 6, phone off, her bag is still here', 'missing_or_abducted'],
    ['he knows our address and is on his way', 'trafficker_contact'],
  ])('finds danger without a keyword: %s', (text, category) => {
    expect(screen(text, 'en')?.category).toBe(category)
  })

  test.each([
    'dying to know if the grant came through',
    'how common is suicide among survivors of trafficking',
    'Rollenspiel für morgen: sie sagt sie will nicht mehr leben. Welche Antwort passt?',
    'früher hat sie geritzt, heute malt sie. wie kann ich das würdigen',
    'she is safe with us now, police have him. how do i help her come down?',
    'what does trauma bonding mean',
    '',
    '   ',
  ])('raises no alarm for: %s', (text) => {
    expect(screen(text, 'en')).toBeNull()
  })

  test('reads a message without umlauts, with a slip and in two languages alike', () => {
    for (const text of [
      'er steht unten vor der tuer',
      'er steht unten vor der tur',
      'er stehtt unten vor der tür',
      'he steht unten vor der door',
    ])
      expect(screen(text, 'de')).not.toBeNull()
  })

  test("tells a survivor's own words from a helper's", () => {
    expect(screen('he hits me', 'en')?.firstPerson).toBe(true)
    expect(screen('ich will nicht mehr leben', 'de')?.firstPerson).toBe(true)
    expect(screen('she says he hits her and he is at the door', 'en')?.firstPerson).toBe(false)
  })

  test('says of the meaning of the words which way it spoke', () => {
    const texts = golden.filter((line) => line.split === 'tune').map((line) => line.text)
    const long = texts.map((_, at) => [...texts.slice(at), ...texts].join('. ').slice(0, 2_000))
    const reasons = [...texts, ...long].map((text) => screen(text, 'en')?.why ?? [])
    const against = reasons.filter((why) => why.includes('less:meaning'))
    expect(against.length).toBeGreaterThan(0)
    for (const why of against) expect(why.filter((reason) => reason.startsWith('meaning'))).toEqual([])
  })

  test('gives reasons by name, never words of the message', () => {
    const found = screen(
      'svetlana hat alle ihre sachen verschenkt und sagt ab morgen braucht sie nichts mehr',
      'de',
    )
    expect(found?.why.length).toBeGreaterThan(0)
    const known = new Set([
      ...SIGN_NAMES,
      'wording',
      'meaning',
      ...CONCEPTS.flatMap((name) => [`concept:${name}`, `meaning:${name}`]),
    ])
    for (const reason of found?.why ?? []) {
      const name = reason.replace(/^less:/u, '')
      const parts = name.startsWith('concept:') ? name.slice(8).split('+') : [name]
      for (const part of parts) expect(known.has(part) || known.has(`concept:${part}`)).toBe(true)
    }
    expect(JSON.stringify(found)).not.toMatch(/svetlana|verschenkt/u)
  })

  test('finds a danger at the end of a long message', () => {
    const long = 'we had a quiet day, she helped in the kitchen and the kids played outside. '.repeat(20)
    expect(screen(`${long} now she is on the roof and says goodbye to everyone`, 'en')).not.toBeNull()
  })

  test('takes a phrase of the leads at its word', () => {
    const own = createUrgentScreen([{ category: 'trafficker_contact', phrase: 'the black* car $is back' }])
    expect(own('the black car is back', 'en')).toMatchObject({
      category: 'trafficker_contact',
      why: ['added_by_leads_1'],
    })
    expect(own('the car is clean', 'en')).toBeNull()
    expect(createUrgentScreen([{ category: 'suicide', phrase: '  ' }])('hello', 'en')).toBeNull()
  })
})

describe('hostile input', () => {
  test('never throws and always answers the same, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 500 }),
        fc.constantFrom(...LANGUAGES),
        (text, language) => {
          expect(screen(text, language)).toEqual(screen(text, language))
        },
      ),
      { numRuns: 300 },
    )
  })

  test('no pattern can be made slow: four times the text takes about four times the time', () => {
    const parts = [
      'a',
      '1',
      '. ',
      'he is at the door ',
      'now not ',
      'sie will nicht mehr ',
      'und ',
      'xyzab ',
      '"',
      'not stop ',
      'früher ',
      'she gave her cat ',
      'tür küche messer ',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 4 }), (some) => {
        const unit = some.join('')
        expectLinear(unit, (text) => screen(text, 'en'))
      }),
      { numRuns: 30, seed: 5 },
    )
  })
})
