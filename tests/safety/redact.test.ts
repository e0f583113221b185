import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { LANGUAGES } from '../../src/domain/language.js'
import { createRedactor } from '../../src/safety/redact.js'
import { expectLinear } from '../support/expect-linear.js'
import { type DetailLine, languageOf, readLines, sourceNames } from './golden-lines.js'

const redact = createRedactor({ sourceNames: sourceNames() })
const golden = readLines<DetailLine>('tests/golden/personal.jsonl')

function totals(lines: readonly DetailLine[]) {
  const names = { right: 0, all: 0 }
  const structured = { right: 0, all: 0 }
  const kept = { right: 0, all: 0 }
  for (const line of lines) {
    const { text } = redact(line.text, languageOf(line.lang))
    for (const { kind, value } of line.remove) {
      const count = kind === 'name' ? names : structured
      count.all += 1
      if (!text.includes(value)) count.right += 1
    }
    for (const value of line.keep) {
      kept.all += 1
      if (text.includes(value)) kept.right += 1
    }
  }
  return {
    names: names.right / names.all,
    structured: structured.right / structured.all,
    kept: kept.right / kept.all,
  }
}

describe('the golden set', () => {
  test('on the half it was tuned on every detail goes and the question stays', () => {
    const { names, structured, kept } = totals(golden.filter((line) => line.split === 'tune'))
    expect(structured).toBe(1)
    expect(names).toBeGreaterThanOrEqual(0.97)
    expect(kept).toBeGreaterThanOrEqual(0.97)
  })

  // The targets are 1, 0.92 and 0.97.
  test('on the half kept aside it does not fall behind what was reached', () => {
    const { names, structured, kept } = totals(golden.filter((line) => line.split === 'held'))
    expect(structured).toBe(1)
    expect(names).toBeGreaterThanOrEqual(0.92)
    expect(kept).toBeGreaterThanOrEqual(0.98)
  })

  test('our own lines, written beside it (first-shot: batch 2 82 %, batch 3 89 % of details), come out right', () => {
    const { names, structured, kept } = totals(readLines<DetailLine>('tests/safety/own-details.jsonl'))
    expect([names, structured, kept]).toEqual([1, 1, 1])
  })

  test('everyday questions lose no word', () => {
    const questions = readLines<{ text: string; lang: string; split: string }>('tests/golden/questions.jsonl')
    const touched = questions.filter((line) => redact(line.text, languageOf(line.lang)).removed.length > 0)
    expect(touched.length / questions.length).toBeLessThanOrEqual(0.03)
  })
})

describe('family names, however they are written', () => {
  const GIVEN = ['anna', 'maria', 'mirela', 'fatima', 'olena', 'sandra']
  const FAMILY = (
    'schmidt müller meyer weber wagner becker schulz hoffmann koch bauer richter wolf schröder neumann zimmermann krüger ' +
    'smith jones taylor garcia davis popescu ionescu ivanova georgieva nowak kowalska nagy kovacs shevchenko melnyk yilmaz kaya ' +
    'demir okafor adeyemi osagie tran nguyen hoxha krasniqi hussein haddad singh silva rossi novak jensen tesfaye vukelja'
  ).split(' ')
  const SAID = [
    ['{} went back to him', 'en'],
    ['her name is {}', 'en'],
    ['i spoke to {}, and she cried', 'en'],
    ['{} weint wieder', 'de'],
    ['ich habe mit {} gesprochen', 'de'],
  ] as const
  const stay = (write: (text: string) => string): string[] =>
    GIVEN.flatMap((given) =>
      FAMILY.flatMap((family) =>
        SAID.flatMap(([said, language]) => {
          const { text } = redact(write(said.replace('{}', `${given} ${family}`)), language)
          return text.toLowerCase().includes(family) ? [`${given} ${family}: ${text}`] : []
        }),
      ),
    )

  test('go in small letters and in capitals, listed or not', () => {
    expect(stay((text) => text)).toEqual([])
    expect(stay((text) => text.toUpperCase())).toEqual([])
  })

  test('go with one capital of two, and behind a title', () => {
    const { text } = redact('Anna schmidt went back, and anna Müller too', 'en')
    expect(text).toBe('[name] [name] went back, and [name] [name] too')
    expect(redact('ich war bei frau schmidt und FRAU MUELLER', 'de').text).not.toMatch(/schmidt|mueller/iu)
  })

  test.each([
    ['anna went back', 'en', '[name] went back'],
    ['ANNA WENT BACK TO HIM', 'en', '[name] WENT BACK TO HIM'],
    ['anna and maria scream at each other', 'en', '[name] and [name] scream at each other'],
    ['anna rose up at four', 'en', '[name] rose up at four'],
    ['anna brown bread please', 'en', '[name] brown bread please'],
    ['anna geht nicht mit', 'de', '[Name] geht nicht mit'],
    ['maria weint wieder', 'de', '[Name] weint wieder'],
    ['MARIA WEINT WIEDER', 'de', '[Name] WEINT WIEDER'],
    ['ob anna krebs hat', 'de', '[Name] krebs hat'],
    ['ob anna das allen sagt', 'de', '[Name] das allen sagt'],
    ['wie anna albträume loswird', 'de', '[Name] albträume loswird'],
    ['als anna klein war', 'de', '[Name] klein war'],
    ['anna fahr bitte heim', 'de', '[Name] fahr bitte heim'],
    ['is there a grace period', 'en', 'grace period'],
    ['hope grows slowly', 'en', 'hope grows slowly'],
    ['she rose up', 'en', 'she rose up'],
  ] as const)('and nothing else behind a name: %s', (text, language, kept) => {
    expect(redact(text, language).text).toContain(kept)
  })

  test('of the words behind "anna", put where "she" and "sie" stand in everyday questions, none goes', () => {
    const questions = readLines<{ text: string; lang: string }>('tests/golden/questions.jsonl')
    let behind = 0
    const gone: string[] = []
    for (const { text, lang } of questions)
      for (const write of [(said: string) => said, (said: string) => said.toUpperCase()]) {
        const said = text.toLowerCase().replace(/(?<!\p{L})(?:she|sie|her|ihr)(?!\p{L})/gu, 'anna')
        const left = redact(write(said), languageOf(lang)).text.toLowerCase()
        for (const [, word = ''] of said.matchAll(/(?<!\p{L})anna (?!anna)(\p{L}+)/gu)) {
          behind += 1
          // There is no capital of "ß".
          if (!left.replaceAll('ss', 'ß').includes(word.replaceAll('ss', 'ß'))) gone.push(word)
        }
      }
    expect(behind).toBeGreaterThan(200)
    expect(gone).toEqual([])
  })
})

describe('a slip of a small word is no name', () => {
  test.each([
    ['wiso glaupt si imer noch an in', 'de'],
    ['sie sagt imer das gleiche', 'de'],
    ['imer wen ich sie frage weint sie', 'de'],
    ['und dan ging sie ohne iren mantel', 'de'],
    ['was hab ich geta, sie kommt um zhen', 'de'],
    ['is it rong to ask her, i neve know', 'en'],
    ['or what ese, she is awa from home', 'en'],
  ] as const)('%s', (text, language) => {
    expect(redact(text, language).removed).toEqual([])
  })

  test.each([
    ['heute war Imer da und hat gefragt', 'de', 'Imer'],
    ['her name is imer', 'en', 'imer'],
    ['i spoke with Dan about it', 'en', 'Dan'],
  ] as const)('and the name stays one where it is meant: %s', (text, language, name) => {
    expect(redact(text, language).text).not.toContain(name)
  })
})

describe('what stands in the place of a detail', () => {
  test('a number in brackets is a telephone number, and both brackets stay', () => {
    expect(redact('call her (0151 23456789) tonight', 'en')).toEqual({
      text: 'call her ([phone number]) tonight',
      removed: [{ kind: 'phone', count: 1 }],
    })
  })

  test('is a kind word in the language of the question, and is counted', () => {
    expect(redact('for Mirela, call +49 171 3920017', 'en')).toEqual({
      text: 'for [name], call [phone number]',
      removed: [
        { kind: 'name', count: 1 },
        { kind: 'phone', count: 1 },
      ],
    })
    expect(redact('die kleine von ana weint', 'de').text).toBe('die kleine von [Name] weint')
  })

  test('is nothing where there is no detail', () => {
    expect(redact('Was sagt Chambers 2024 zu Traumabindung?', 'de')).toEqual({
      text: 'Was sagt Chambers 2024 zu Traumabindung?',
      removed: [],
    })
  })

  test('the same name is taken out each time it is written', () => {
    expect(redact('Blessing said no. Why does Blessing stay?', 'en').text).toBe(
      '[name] said no. Why does [name] stay?',
    )
  })

  test('emergency numbers and DOIs stay', () => {
    for (const text of ['is 112 or 110 right, or 116 016?', 'see 10.1037/tra0001951'])
      expect(redact(text, 'en').text).toBe(text)
  })
})

describe('hostile input', () => {
  test('never throws, and finds nothing new in what it gave back', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom(...LANGUAGES),
        (text, language) => {
          redact(redact(text, language).text, language)
        },
      ),
      { numRuns: 200 },
    )
  })

  test('no pattern can be made slow: four times the text takes about four times the time', () => {
    const parts = [
      'a',
      '1',
      ' ',
      '0 ',
      'a@',
      '.a',
      '+49 ',
      'id ',
      'weg ',
      'unser haus in ',
      'Ana ',
      'DE89 ',
      'geb. ',
      '(0',
      'klingel ',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 4 }), (some) => {
        const unit = some.join('')
        expectLinear(unit, (text) => redact(text, 'de'))
      }),
      { numRuns: 30, seed: 5 },
    )
  })
})
