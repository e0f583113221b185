import type { Detail } from '../detail.js'
import { type DetailPattern, findPatterns } from './detail-pattern.js'

const PLATE_DE = /(?<![\p{L}\d-])[A-ZÄÖÜ]{1,3}\s?[-–]\s?[A-Z]{1,2}\s?[-–]?\s?\d{1,4}\s?[EH]?(?![\p{L}\d-])/giu
/** Without a hyphen, and as other countries write them: "HH OK 777", "CA 1234 KP", "B 123 ABC". Capitals only. */
const PLATE_OTHER =
  /(?<![\p{L}\d-])(?:[A-ZÄÖÜ]{1,3}\s[A-Z]{1,2}\s\d{1,4}|[A-Z]{1,2}[ -]?\d{2,4}[ -]?[A-Z]{2,3}|[A-Z]{2}\s?\d{4,5}[A-Z]{0,2}|\d{1,2}-[A-Z]{2,3}-\d{1,2}|[A-Z]{2}-\d{2,3}-[A-Z]{2}|[A-ZÄÖÜ]{1,3}\s?[:.]\s?[A-Z]{1,2}\s?\d{1,4})(?![\p{L}\d-])/gu
/** "hh ab 1234": in lower case only with the letters of a large town, since "er ab 1200" is none. */
const PLATE_LOWER =
  /(?<![\p{L}\d-])(?:hh|hb|hl|hro|ki|kiel|mz|dd|lpz|ks|ffm|da|wi|of|ka|fr|stg|ul|nbg|wü|dor|ess|duis|bo|ge|ob|gt|bi|pb|os|ol|gö|bs|wob|od|pi|se|stade|rz|wl|lg|cux|hst|sn|pm|mol|bar|fds|kn|vs|rt|tü|wn|es|lb|pf|hd|ma|lu|sp|kl|tr|ko|sb|ac|dn|bm|su|gl|me|mg|kr|vie|kle|wes|re|ms|waf|st|bor|coe)\s[a-z]{1,2}\s\d{2,4}(?![\p{L}\d-])/gu
const PLATE_UK = /(?<![\p{L}\d])[A-Z]{2}\d{2}\s?[A-Z]{3}(?![\p{L}\d])/gu
const NO_PLATE =
  /^(?:the|und|and|mit|am|um|in|at|for|auf|vor|seit|bis|on|is|ist|or|oder|der|die|das|ca|no|nr)\s/iu
const VEHICLE =
  '(?:plates?|number plate|license plate|licence plate|reg|registration|kennzeichen|nummernschild|kfz|autokennzeichen|car|auto|wagen|van|taxi|golf|bmw|audi|mercedes|vw|opel|ford|skoda|fiat|renault|sprinter|transporter|passat|polo|seat|toyota|benz|porsche|tesla|dacia|volvo|kombi|lieferwagen|fahrzeug|kleinwagen|limousine|suv|jeep|truck|lkw|motorrad|motorbike|roller|scooter|corsa|astra|clio|transit|vito|nissan|mazda|peugeot|citroen|kia|hyundai|honda|smart|minivan|vehicle)'
const PLATE_WORD = new RegExp(
  `(?<![\\p{L}])${VEHICLE}(?![\\p{L}])(?:\\s?(?:is|ist|war|was|lautet|lautete|:|mit|with|the|dem|ends|endet|auf|no\\.?|nr\\.?|number|nummer|kennzeichen|plates?)(?![\\p{L}])){0,4}[\\s:,(]{0,2}["„]?([\\p{L}]{1,3}[ :-]?(?:\\p{L}{1,2}[ -]?)?\\d{1,5}(?:[ -]?[\\p{L}]{1,3})?)(?![\\p{L}\\d])`,
  'giu',
)
/** "irgendwas mit HH-A", "plate starts with OD": what somebody could catch of it. */
const PLATE_PART =
  /(?<![\p{L}])(?:[Kk]ennzeichen|[Nn]ummernschild|[Pp]lates?)(?:\s(?:beginnt|fängt|war|was|ist|is|irgendwas|something|like|starts|starting|began|an|ungefähr|vielleicht|maybe|endet|ends|ending)){0,4}\s(?:mit|with|auf|in|an)\s(\p{Lu}{1,3}(?:[ -]\p{Lu}{1,2})?(?:[ -]?\d{1,4})?)(?![\p{L}\d])/gu
const SPEAKS_OF_A_CAR = new RegExp(`(?<![\\p{L}])\\p{L}{0,14}${VEHICLE}(?![\\p{L}])`, 'iu')
/** Forms of all countries, too common elsewhere: only in a message about a vehicle. */
const BESIDE_A_CAR =
  /(?<![\p{L}\d-])(?:\p{Lu}{1,3}[ :.-]?\d{2,6}[ -]?\p{Lu}{0,3}|\d{1,4}[ -]?\p{Lu}{1,3}[ -]?\d{1,5}|\d{3,4}[ -]?\p{Lu}{3}|\d\p{Lu}{1,2}\d?[ ]?\d{3,4}|\p{Lu}{2}[ -]\d{2,3}[ -]\p{Lu}{2}|\p{Lu}{1,3}[ -]?\d{3}[ -]?\p{Lu}\d?)(?![\p{L}\d-])/gu
const OTHER_LETTERS =
  /^(?:AWMF|ICD|DSM|ISO|DIN|EN|AZ|ID|NR|EU|UK|US|HIV|BGB|WHO|PTSD|PTBS|A\d{1,2}$|B\d{1,3}$|S\d{1,2}$|U\d{1,2}$)/u

const PLATES: readonly DetailPattern[] = [
  { kind: 'plate', pattern: PLATE_DE, fits: (found) => !/^(?:AWMF|ICD|DSM|ISO|DIN|EN)/u.test(found) },
  {
    kind: 'plate',
    pattern: PLATE_OTHER,
    fits: (found) => !/^(?:AZ|AB|ID|NR|DIN|ISO|EU|UK|US|HIV)\b/u.test(found),
  },
  { kind: 'plate', pattern: PLATE_LOWER, fits: (found) => !/^(?:da|es|of|me|st|se|re|ma|su) /u.test(found) },
  { kind: 'plate', pattern: PLATE_UK },
  {
    kind: 'plate',
    pattern: PLATE_WORD,
    fits: (found) =>
      /\d{2}/u.test(found) && /\p{L}/u.test(found) && !/^\p{Ll}{4}/u.test(found) && !NO_PLATE.test(found),
  },
  { kind: 'plate', pattern: PLATE_PART },
]
const BESIDE: readonly DetailPattern[] = [
  { kind: 'plate', pattern: BESIDE_A_CAR, fits: (found) => !OTHER_LETTERS.test(found) },
]

export function findPlates(text: string): Detail[] {
  const found = findPatterns(text, PLATES)
  return SPEAKS_OF_A_CAR.test(text) ? [...found, ...findPatterns(text, BESIDE)] : found
}
