import { findPhoneNumbersInText } from 'libphonenumber-js'
import type { Detail } from '../detail.js'
import { countDigits, type DetailPattern } from './detail-pattern.js'

const PHONE_START = /(?<![\p{L}\d./,:§#-])(?:\+|00|\(?0)\d?[\d\s()/.-]{5,22}\d(?![\p{L}\d])/gu
const ONES = 'ein|eins|zwei|zwo|drei|vier|fünf|fuenf|funf|sechs|sieben|acht|neun'
const DIGIT_WORD = `(?:(?:${ONES})und(?:zwanzig|dreißig|dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|null|${ONES}|zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|zwanzig|dreißig|dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|double|triple|doppel|plus|hundred|hundert|mal)`
/** A number spelled out, so that nobody finds it: "null eins sieben eins …", also mixed with digits: "0 eins 7 eins …". */
const SPELLED = new RegExp(
  `(?<![\\p{L}\\d])(?:${DIGIT_WORD}|\\d{1,4})(?:[\\s,./-]{1,2}(?:${DIGIT_WORD}|\\d{1,4})){5,20}(?![\\p{L}\\d])`,
  'giu',
)
/** "0176-FOUR-FOUR-55": the beginning in digits, of the rest some in words. */
const HALF_SPELLED = new RegExp(
  `(?<![\\p{L}\\d])0\\d{2,4}(?:[\\s,./-]{1,2}(?:${DIGIT_WORD}|\\d{1,4})(?![\\p{L}\\d])){2,12}`,
  'giu',
)
/** In one word: "nulleinssieben…" */
const SPELLED_TOGETHER =
  /(?<![\p{L}\d])(?:null|eins|zwei|zwo|drei|vier|fünf|fuenf|sechs|sieben|acht|neun|zero|one|two|three|four|five|six|seven|eight|nine){6,20}(?![\p{L}\d])/giu
const PHONE_WORD =
  /(?:\b(?:text her|text him|call her|call him|ring|phone|mobile|cell|call|number|no|nr|tel|telefon|telefonnummer|handy|handynummer|nummer|durchwahl|festnetz|whatsapp|signal|viber|sms|ruf|rufnummer|unter|erreichbar)\b\.?:?\s{0,2}(?:is|ist|lautet|unter|on|at)?\s{0,2})((?:null\s?)?\(?\d[\d\s/().-]{4,18}\d)/giu
/** "die nummer endet auf 4471", "last digits of his phone are 889 02": a part is somebody's too. */
const PHONE_PART =
  /(?<![\p{L}])\p{L}{0,12}(?:nummer|nr|number|phone|handy|tel|telefon|mobile|konto|iban|karte|card|vorwahl|kennzeichen|plates?|ausweis|passport)(?:\s\p{L}{1,14}){0,5}\s(?:ends?|ending|endet|endend|aufhört|digits?|ziffern|stellen|zahlen|starts?|beginnt|begins|anfängt|vorne|hinten)\s?(?:are|is|sind|ist|:)?\s?(?:in|with|auf|mit|on)?\s?((?!(?:19|20)\d\d(?!\d))\d[\d\s.-]{0,12}\d)(?!\d)/giu
const LAST_DIGITS =
  /(?<![\p{L}])(?:hinten|vorne|(?:last|first|letzten?|ersten?|final|end)\s?(?:\p{L}{2,8}\s)?(?:digits|numbers|ziffern|stellen|zahlen|nummern))(?:\s\p{L}{2,10}){0,4}\s?:?\s?(\d[\d\s.-]{0,12}\d)(?!\d)/giu
const EXTENSION =
  /(?<![\p{L}])(?:durchwahl|dw|ext|extension|nebenstelle|apparat|kurzwahl)\.?\s?(?:is|ist|nr\.?|no\.?|:)?\s?(-?\s?\d{2,5})(?!\d)/giu
/** "0151 xxx 4471" */
const MASKED = /(?<![\p{L}\d])[+(]?\d{2,5}[)\s/.-]{0,2}(?:[x*•#_]{2,8}[\s/.-]?){1,3}\d{1,6}(?![\p{L}\d])/giu
/** A letter for a nought: "o151 …". */
const LETTER_NOUGHT = /(?<![\p{L}\d])o(?=1[5-7]\d|[2-9]\d)\d{2,4}[\d\s/.-]{4,14}\d(?!\d)/giu
/** Digits of other scripts, wide ones and those on keys. */
const OTHER_DIGITS = /(?:(?!\d)\p{Nd}[\s-]?){5,20}|(?:\d\uFE0F?\u20E3\s?){4,20}/gu

export const PHONES: readonly DetailPattern[] = [
  { kind: 'phone', pattern: PHONE_START, fits: (found) => countDigits(found) >= 7 },
  { kind: 'phone', pattern: SPELLED, fits: isSpelledNumber },
  { kind: 'phone', pattern: HALF_SPELLED, fits: (found) => /\p{L}/u.test(found) },
  { kind: 'phone', pattern: SPELLED_TOGETHER },
  { kind: 'phone', pattern: PHONE_PART },
  { kind: 'phone', pattern: LAST_DIGITS },
  { kind: 'phone', pattern: EXTENSION, fits: (found) => !/^1(?:10|12)$/u.test(found) },
  { kind: 'phone', pattern: MASKED },
  { kind: 'phone', pattern: LETTER_NOUGHT },
  { kind: 'phone', pattern: OTHER_DIGITS },
]

/** Found by the word before it alone: a form of another kind knows better. */
export const PHONES_BY_WORD: readonly DetailPattern[] = [
  {
    kind: 'phone',
    pattern: PHONE_WORD,
    fits: (found) =>
      countDigits(found) >= 6 && !isShortHelpline(found) && !/^(?:19|20)\d\d\D+(?:19|20)\d\d$/u.test(found),
  },
]

/** What the library knows for a number of some country. */
export function findKnownPhones(text: string): Detail[] {
  return findPhoneNumbersInText(text, { defaultCountry: 'DE', extended: false }).flatMap((found): Detail[] =>
    isPhoneLike(text.slice(found.startsAt, found.endsAt), found.number.isValid())
      ? [{ kind: 'phone', start: found.startsAt, end: found.endsAt }]
      : [],
  )
}

/** The library also takes years and pages for short numbers: a phone number begins with 0 or +, or is long and valid. */
function isPhoneLike(written: string, valid: boolean): boolean {
  const digits = countDigits(written)
  if (isShortHelpline(written) || /^(?:19|20)\d{2}\s?[/–-]\s?(?:19|20)?\d{2}$/u.test(written.trim()))
    return false
  return /^\s*\(?[+0]/u.test(written) ? digits >= 7 : digits >= 9 && valid
}

/** 112, 110, 116 016 and their like are nobody's. */
function isShortHelpline(found: string): boolean {
  return /^116\s?\d{3}$/u.test(found.trim())
}

const COUNTED: ReadonlyMap<string, number> = new Map(
  [
    ['null', 'zero', 'oh', '0'],
    ['eins', 'one', '1'],
    ['zwei', 'zwo', 'two', '2'],
    ['drei', 'three', '3'],
    ['vier', 'four', '4'],
    ['fünf', 'five', '5'],
    ['sechs', 'six', '6'],
    ['sieben', 'seven', '7'],
    ['acht', 'eight', '8'],
    ['neun', 'nine', '9'],
    ['zehn', 'ten', '10'],
  ].flatMap((words, value) => words.map((word): [string, number] => [word, value])),
)

/** Three words or more, or the beginning of a number, and no counting up or down, as breathing and grounding have it. */
function isSpelledNumber(found: string): boolean {
  const parts = found.toLowerCase().split(/[\s,./-]+/u)
  const said = parts.filter((part) => /\p{L}/u.test(part)).length
  if (said === 0 || (said < 3 && !parts[0]?.startsWith('0') && parts.length < 8)) return false
  const values = parts.map((part) => COUNTED.get(part))
  const steps = values.slice(1).map((value, at) => (value ?? 100) - (values[at] ?? 0))
  return !steps.every((step) => step === steps[0] && Math.abs(step) === 1)
}
