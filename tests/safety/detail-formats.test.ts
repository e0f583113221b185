import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { composeIBAN, countrySpecs, isValidIBAN } from 'ibantools'
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js'
import { LANGUAGES } from '../../src/domain/language.js'
import { createRedactor } from '../../src/safety/redact.js'

const redact = createRedactor({ sourceNames: [] })
const RUNS = { numRuns: 400, seed: 20_261_125 }

/** Nothing that could be put together again is left: `secret` neither whole nor a run of five characters of its digits. */
function expectGone(text: string, secret: string): void {
  for (const language of LANGUAGES) {
    const left = redact(text, language).text
    expect(left).not.toContain(secret)
    const digits = left.replace(/[\s/().-]/gu, '')
    const wanted = secret.replace(/[\s/().-]/gu, '')
    if (/\d{5}/u.test(wanted)) expect(digits).not.toContain(wanted.slice(-5))
  }
}

const before = fc.constantFrom(
  'sie hat eine neue nummer: ',
  'call her on ',
  'erreichbar unter ',
  'her mobile is ',
  'tel. ',
  'schreib ihr auf whatsapp ',
  '',
)
const after = fc.constantFrom('', ' bitte nur abends', ', ask for the night shift', '. danke', ' und dann?')
const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''))

/** Country, prefix of mobile numbers, and how many digits follow: as the numbering plans have it. */
const MOBILES: readonly (readonly [CountryCode, string, string, number])[] = [
  ['DE', '49', '151', 8],
  ['DE', '49', '171', 7],
  ['AT', '43', '664', 7],
  ['CH', '41', '79', 7],
  ['GB', '44', '7700', 6],
  ['RO', '40', '72', 7],
  ['BG', '359', '88', 7],
  ['HU', '36', '30', 7],
  ['PL', '48', '60', 7],
  ['UA', '380', '50', 7],
  ['NG', '234', '803', 7],
  ['TH', '66', '81', 7],
  ['AL', '355', '69', 7],
  ['TR', '90', '532', 7],
  ['ES', '34', '61', 7],
  ['IT', '39', '347', 7],
]
const SEPARATORS = ['', ' ', '-', '/', '.'] as const

describe('telephone numbers', () => {
  test('go, however they are written, in all countries our users come from', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...MOBILES),
        digits(9),
        fc.constantFrom(...SEPARATORS),
        fc.constantFrom('+', '00'),
        fc.integer({ min: 2, max: 4 }),
        before,
        after,
        ([country, code, prefix, length], some, separator, plus, group, lead, rest) => {
          const number = some.slice(0, length)
          fc.pre(parsePhoneNumberFromString(`+${code}${prefix}${number}`, country)?.isPossible() === true)
          const grouped = number.match(new RegExp(`.{1,${group}}`, 'gu'))?.join(separator) ?? number
          expectGone(`${lead}${plus}${code}${separator}${prefix}${separator}${grouped}${rest}`, grouped)
        },
      ),
      RUNS,
    )
  })

  test('go in national writing, with slash, brackets and spaces', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('0151', '0171', '0664', '040', '030', '089', '0221', '07700', '0351'),
        digits(7),
        fc.constantFrom('A/B', 'A B', 'A-B', '(A) B', 'A / B', 'A.B', 'AB', 'A/ B'),
        fc.integer({ min: 2, max: 7 }),
        fc.constantFrom(' ', '-', ' '),
        before,
        after,
        (area, number, shape, group, separator, lead, rest) => {
          const grouped = number.match(new RegExp(`.{1,${group}}`, 'gu'))?.join(separator) ?? number
          expectGone(`${lead}${shape.replace('A', area).replace('B', grouped)}${rest}`, grouped)
        },
      ),
      RUNS,
    )
  })
})

describe('bank accounts', () => {
  test('go in all countries with IBANs of digits, grouped or not, in capitals or not', () => {
    const countries = Object.entries(countrySpecs).filter(([, spec]) => {
      const format = spec.bban_regexp ?? ''
      return spec.chars !== null && /^\^\[0-9\]\{\d+\}\$$/u.test(format)
    })
    expect(countries.length).toBeGreaterThan(15)
    fc.assert(
      fc.property(
        fc.constantFrom(...countries),
        digits(30),
        fc.constantFrom('', ' ', '-'),
        fc.boolean(),
        after,
        ([countryCode, spec], some, separator, capital, rest) => {
          const iban = composeIBAN({ countryCode, bban: some.slice(0, (spec.chars ?? 0) - 4) })
          fc.pre(iban !== null && isValidIBAN(iban))
          const grouped = iban?.match(/.{1,4}/gu)?.join(separator) ?? ''
          const written = capital ? grouped : grouped.toLowerCase()
          expectGone(`das geld geht an ${written}${rest}`, written)
        },
      ),
      RUNS,
    )
  })
})

describe('mail addresses', () => {
  test('go with @, (at), [at] and spelled out', () => {
    const part = fc.stringMatching(/^[a-z][a-z0-9]{2,8}$/u)
    fc.assert(
      fc.property(
        part,
        part,
        fc.constantFrom('.', '_', '-', ''),
        fc.constantFrom('@', '(at)', '[at]', ' (at) ', ' [at] ', ' at ', ' @ ', ' ät '),
        fc.constantFrom('.', '(dot)', '[dot]', ' dot ', ' punkt ', '(punkt)'),
        fc.constantFrom('de', 'com', 'org', 'ro', 'net'),
        after,
        (name, host, joint, at, dot, top, rest) => {
          const user = `${name}${joint}${host}`
          const point = at === '@' || at === ' @ ' ? '.' : dot
          expectGone(`schreib ihr an ${user}${at}example${point}${top}${rest}`, user)
        },
      ),
      RUNS,
    )
  })
})

describe('birth dates', () => {
  test('go behind a word for birth, in the ways of both languages', () => {
    const months = ['Januar', 'März', 'Mai', 'Juli', 'Dezember', 'January', 'March', 'May', 'Aug', 'December']
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1960, max: 2024 }),
        fc.constantFrom(...months),
        fc.constantFrom(
          'geb. ',
          'geb ',
          'geboren am ',
          'born ',
          'born on ',
          'DOB ',
          'dob: ',
          'geburtsdatum: ',
          'birthday: ',
          '*',
        ),
        fc.constantFrom('D.M.Y', 'DD.MM.Y', 'DD.MM.YY', 'Y-MM-DD', 'DD/MM/Y', 'D N Y', 'D. N Y', 'N D, Y'),
        after,
        (day, month, year, name, word, shape, rest) => {
          const two = (value: number) => String(value).padStart(2, '0')
          const written = shape
            .replace('DD', two(day))
            .replace('D', String(day))
            .replace('MM', two(month))
            .replace('M', String(month))
            .replace('YY', two(year % 100))
            .replace('Y', String(year))
            .replace('N', name)
          expectGone(`sie ist ${word}${written}${rest}`, written)
        },
      ),
      RUNS,
    )
  })
})

describe('numbers of files, papers and cars', () => {
  test('file numbers of courts, prosecutors and offices go', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 7_500 }),
        fc.constantFrom('Js', 'F', 'K', 'Ls', 'Ds', 'XVII', 'Gs', 'O'),
        fc.integer({ min: 10, max: 99_999 }),
        fc.integer({ min: 18, max: 26 }),
        fc.constantFrom('Az. ', 'AZ: ', 'aktenzeichen ', 'Az ', 'case no. ', 'Geschäftszeichen: ', ''),
        after,
        (chamber, register, number, year, word, rest) => {
          const written = `${chamber} ${register} ${number}/${year}`
          expectGone(`unter ${word}${written}${rest}`, written)
        },
      ),
      RUNS,
    )
  })

  test('numbers of papers go behind their word', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'passport number ',
          'passnummer: ',
          'reisepass nr. ',
          'ausweis ',
          'ID no ',
          'aufenthaltstitel ',
          'visa ',
        ),
        fc.constantFrom('C', 'L', 'A', 'RO', 'YZ', ''),
        digits(8),
        after,
        (word, letters, number, rest) => expectGone(`${word}${letters}${number}${rest}`, number),
      ),
      RUNS,
    )
  })

  test('German number plates go with hyphen and space', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('HH', 'B', 'M', 'PI', 'STD', 'K', 'HRO'),
        fc.stringMatching(/^[A-Z]{1,2}$/u),
        fc.integer({ min: 1, max: 9_999 }),
        fc.constantFrom('-', ' - ', '–'),
        after,
        (town, letters, number, hyphen, rest) => {
          const written = `${town}${hyphen}${letters} ${number}`
          expect(redact(`der wagen stand da, ${written}${rest}`, 'de').text).not.toContain(written)
        },
      ),
      RUNS,
    )
  })
})

describe('what is no detail', () => {
  test('years, percentages, counts, scales and page numbers stay', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1950, max: 2026 }),
        fc.integer({ min: 1, max: 999 }),
        fc.constantFrom(
          'Chambers Y',
          'N women in Y',
          'p. N',
          'N %',
          'Seite N',
          'Y bis Y',
          'N von 1000 frauen',
          'ab Y',
          'N mg',
        ),
        (year, count, shape) => {
          const text = `what does it say: ${shape.replaceAll('Y', String(year)).replace('N', String(count))}`
          for (const language of LANGUAGES) expect(redact(text, language).text).toBe(text)
        },
      ),
      RUNS,
    )
  })
})
