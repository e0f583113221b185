import { isValidIBAN } from 'ibantools'
import type { Detail } from '../detail.js'
import { countDigits, type DetailPattern } from './detail-pattern.js'

const IBAN = /\b[A-Z]{2}\s?\d{2}(?:[ -]?[A-Z0-9]){11,30}/giu
const ACCOUNT_WORD =
  /(?<![\p{L}])(?:iban|konto|kontonummer|konto-?nr|kto\.?|kto-?nr|account number|account no\.?|bank account|account|acct|acc)\.?\s?(?:is|ist|lautet|endet auf|ends in|ending in|nr\.?|no\.?|:)?\s?([A-Z]{2}\d{2}(?:\s?(?=[A-Z]{0,3}\d)[A-Z0-9]{2,4}){2,9}|\d[\d ]{2,20}\d)/giu
const SORT_CODE =
  /(?<![\p{L}])(?:sort(?: ?code)?|blz|bankleitzahl)\s?(?:is|ist|:)?\s?(\d{2}[ -]\d{2}[ -]\d{2}|\d{8}|\d{6}|\d{3} \d{3} \d{2})(?!\d)/giu
const BANK_CODE =
  /(?<![\p{L}])(?:bic|swift)(?:[ -]?code)?\s?(?:is|ist|:)?\s?([A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?)(?![\p{L}\d])/giu
/** Cards: four groups of four, or those of American Express. */
const CARD = /(?<!\d)(?:\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{2,4}|3\d{3}[ -]\d{6}[ -]\d{5})(?!\d)/gu
const CARD_SECRET =
  /(?<![\p{L}])(?:cvc|cvv|mtcn|tan|wallet)\s?(?:nr\.?|no\.?|code)?\s?(?:is|ist|:)?\s?(\d[\d -]{1,14}\d)(?!\d)/giu
const COIN = /(?<![\p{L}\d])(?:bc1[a-z\d]{20,60}|0x[a-f\d]{30,64})(?![\p{L}\d])/giu

export const ACCOUNTS: readonly DetailPattern[] = [
  { kind: 'iban', pattern: SORT_CODE },
  {
    kind: 'iban',
    pattern: ACCOUNT_WORD,
    fits: (found) => countDigits(found) >= 4 && !/^(?:19|20)\d\d$/u.test(found),
  },
  { kind: 'iban', pattern: BANK_CODE },
  { kind: 'iban', pattern: CARD },
  { kind: 'iban', pattern: CARD_SECRET },
  { kind: 'iban', pattern: COIN },
]

/** International account numbers, checked by their digits, and mistyped ones by their groups. */
export function findIbans(text: string): Detail[] {
  return [...text.matchAll(IBAN)].flatMap((match): Detail[] => {
    const end = validIbanEnd(match[0])
    return end > 0 ? [{ kind: 'iban', start: match.index, end: match.index + end }] : []
  })
}

/** Where the valid IBAN at the start of `found` ends; a greedy match may have taken words behind it along. */
function validIbanEnd(found: string): number {
  for (let end = found.length; end >= 15; end -= 1) {
    const compact = found.slice(0, end).replace(/[\s-]/gu, '').toUpperCase()
    if (compact.length < 15) break
    if (/[\p{L}\d]$/u.test(found.slice(0, end)) && isValidIBAN(compact)) return end
  }
  // A mistyped one is still somebody's: two letters and mostly digits in groups of four.
  const grouped = /^[A-Z]{2}\d{2}(?: [A-Z0-9]{4}){3,7}(?: [A-Z0-9]{1,4})?/iu.exec(found)
  return grouped !== null && countDigits(found) >= 10 ? grouped[0].length : 0
}
