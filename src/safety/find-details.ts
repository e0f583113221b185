import { isValidIBAN } from 'ibantools'
import { findPhoneNumbersInText } from 'libphonenumber-js'
import type { Detail } from './detail.js'
import { findAddresses } from './find-addresses.js'
import { findPlaces } from './find-places.js'

import type { DetailKind } from './redact-words.js'

/** Every pattern here is bounded: no repetition inside a repetition, no unbounded part that can begin at every letter. */
const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}(?:@|\s@\s)[\p{L}\p{N}][\p{L}\p{N}.-]{1,252}/gu
const LINK =
  /(?:\bhttps?:\/\/|\bwww\.)[^\s<>"']{1,2000}|\b(?:t\.me|wa\.me|bit\.ly|instagram\.com|facebook\.com|tiktok\.com|maps\.app\.goo\.gl|goo\.gl|onlyfans\.com|discord\.gg|youtu\.be)\/[^\s<>"']{1,500}/giu
const BARE_LINK = /(?<![\p{L}\p{N}@.])(?:[a-z0-9][a-z0-9-]{1,40}\.){1,3}[a-z]{2,10}\/[^\s<>"']{1,500}/giu
/** "kaufmich.com": a site without a path. Only endings that are no words, since people forget the space after a full stop. */
const SITE =
  /(?<![\p{L}\p{N}@._/-])(?:[a-z0-9][a-z0-9-]{1,40}\.){1,3}(?:com|net|org|de|eu|info|biz|xxx|ru|ro|bg|hu|pl|ua|ch|io|tv|co\.uk)(?![\p{L}\p{N}/-])/giu
const EMAIL_SPELLED =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}._+-]{1,64}\s?(?:\(at\)|\[at\]|\{at\}|\sat\s|\sÄt\s)\s?[\p{L}\p{N}-]{1,60}(?:(?:\.|\s?(?:\(dot\)|\[dot\]|\(punkt\)|\[punkt\]|\sdot\s|\spunkt\s)\s?)[\p{L}\p{N}-]{2,30}){1,3}/giu
const DOI_LINK = /^https?:\/\/(?:dx\.)?doi\.org\//iu
const DOI = /\b10\.\d{4,9}\/[^\s<>"']{1,200}/gu
const IBAN = /\b[A-Z]{2}\s?\d{2}(?:[ -]?[A-Z0-9]){11,30}/giu
const ACCOUNT_WORD =
  /(?<![\p{L}])(?:iban|konto|kontonummer|kto\.?|account number|account no\.?|bank account)\s?(?:is|ist|nr\.?|no\.?|:)?\s?([A-Z]{2}\d{2}(?:\s?(?=[A-Z]{0,3}\d)[A-Z0-9]{2,4}){2,9}|\d[\d ]{5,20}\d)/giu
const SORT_CODE =
  /(?<![\p{L}])(?:sort ?code|blz|bankleitzahl)\s?(?:is|ist|:)?\s?(\d{2}-\d{2}-\d{2}|\d{8}|\d{3} \d{3} \d{2})(?!\d)/giu
const MONTH =
  '(?:jan(?:uary|uar|\\.)?|jän(?:ner)?|feb(?:ruary|ruar|\\.)?|mar(?:ch|\\.)?|märz|mrz|apr(?:il|\\.)?|may|mai|june?|juni|jun\\.?|july?|juli|jul\\.?|aug(?:ust|\\.)?|sep(?:t|tember|\\.)?|o[ck]t(?:ober|\\.)?|nov(?:ember|\\.)?|de[cz](?:ember|\\.)?)'
const FULL_DATE = `(?:\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?(?:\\d{4}|\\d{2})|\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}|\\d{1,2}(?:st|nd|rd|th|\\.)?\\s?(?:of )?${MONTH},?\\s?\\d{2,4}|${MONTH}\\s\\d{1,2}(?:st|nd|rd|th|\\.)?,?\\s\\d{4})`
const DAY_AND_MONTH = `(?:\\d{1,2}(?:st|nd|rd|th|\\.)?\\s?(?:of )?${MONTH}|${MONTH}\\s\\d{1,2}(?:st|nd|rd|th|\\.)?|\\d{1,2}\\.\\s?\\d{1,2}\\.)`
const BIRTH_WORD =
  '(?:born(?: on| in)?|b\\.|dob|d\\.o\\.b\\.?|date of birth|birth ?date|birthday|bday|geb\\.?|geboren(?: am| den)?|geburtsdatum|geburtstag|gebdatum|geb\\.-dat\\.?|\\*|jahrgang|jg\\.?)'
const BIRTH_BEFORE = new RegExp(
  `(?<![\\p{L}])${BIRTH_WORD}(?:\\s?[:=(]|\\s(?:is|was|ist|war|on|am|the|der|her|ihr|date|on the|ist am)){0,2}[\\s(]{0,2}(${FULL_DATE}|${DAY_AND_MONTH}|(?:im\\s|in\\s)?${MONTH}\\s(?:19|20)\\d{2}|\\d{1,2}[./](?:19|20)\\d{2}|\\d{6}(?:\\d{2})?(?!\\d))`,
  'giu',
)
const BIRTH_AFTER = new RegExp(
  `(?:(${FULL_DATE}|(?<![\\d./-])\\d{1,2}[./](?:19|20)\\d{2})\\s?(?:geboren|born|geb\\.|zur welt|\\(geb)|(?<![\\d./-])((?:${DAY_AND_MONTH}))\\s?(?:ist\\s|is\\s|hat\\ssie\\s|hat\\ser\\s)?(?:her\\s|his\\s|ihr\\s|sein\\s)?(?:geburtstag|birthday|geboren|born))`,
  'giu',
)
/** "turned 18 on 12 June", "wird am 12. juni 18" */
const COMING_OF_AGE = new RegExp(
  `(?<![\\p{L}])(?:(?:turns|turned|turning)\\s\\d{1,2}\\son\\s(?:the\\s)?(${DAY_AND_MONTH})|(?:wird|wurde)\\sam\\s(${DAY_AND_MONTH})\\s\\d{1,2}(?!\\d))`,
  'giu',
)
/** A whole date with the year in words next to a person is a birth date more often than not; others are kept as years. */
const OLD_DATE = /(?<![\d./-])\d{1,2}[./-]\d{1,2}[./-](?:19[3-9]\d|200\d|201[0-5])(?![\d./-])/gu

const PHONE_START = /(?<![\p{L}\d./,:§#-])(?:\+|00|\(?0)\d?[\d\s()/.-]{5,22}\d(?![\p{L}\d])/gu
const DIGIT_WORD =
  '(?:null|eins|zwei|zwo|drei|vier|fünf|fuenf|funf|sechs|sieben|acht|neun|zero|oh|one|two|three|four|five|six|seven|eight|nine|double)'
/** A number spelled out, so that nobody finds it: "null eins sieben eins …". */
const PHONE_SPELLED = new RegExp(
  `(?<![\\p{L}])${DIGIT_WORD}(?:[\\s,-]{1,2}${DIGIT_WORD}){5,20}(?![\\p{L}])`,
  'giu',
)
const PHONE_WORD =
  /(?:\b(?:text her|text him|call her|call him|ring|phone|mobile|cell|call|number|no|nr|tel|telefon|telefonnummer|handy|handynummer|nummer|durchwahl|festnetz|whatsapp|signal|viber|sms|ruf|rufnummer|unter)\b\.?:?\s{0,2}(?:is|ist|lautet)?\s{0,2})((?:null\s?)?\d[\d\s/.-]{4,18}\d)/giu

const CASE_WORD =
  '(?:case|file|(?:police\\s)?ref(?:\\scrn)?|crn|js|fallakte|reference|docket|az|aktenzeichen|akte|aktennr|aktennummer|geschäftszeichen|gz|vorgang|vorgangsnummer|fall|fallnummer|fall-?nr|bamf|azr|js-?nr|tagebuchnummer|tgb|client|klientin|klient|klient:innen|ticket|ermittlungsverfahren|verfahren|strafanzeige|anzeige|police report)'
const NUMBER_WORD = '(?:\\s?(?:no|nr|number|nummer|id|number is|nummer ist|zeichen)\\.?)?\\s?[:#]?\\s?'
const CASE_NUMBER = new RegExp(
  `(?<![\\p{L}])${CASE_WORD}\\.?${NUMBER_WORD}((?=[\\p{L}\\d/.-]{0,12}\\d)[\\p{L}\\d]{1,10}(?:[/._-][\\p{L}\\d]{1,10}){1,5}(?![\\p{L}\\d])|\\d{5,14}(?!\\d))`,
  'giu',
)
/** "klientin 4471", "case 117": short, so only right behind the word, and no year or age. */
const CLIENT_NUMBER =
  /(?<![\p{L}])(?:client|klientin|klient|akte|file|case|fall|fallnr|bewohnerin|resident)\s(?:nr\.?\s|no\.?\s|number\s|nummer\s)?((?!(?:19|20)\d\d(?!\d))\d{3,4})(?![\d.,%]|\s?(?:euro|€|years|jahre|women|frauen))/giu
/** "client #4471" */
const HASH_NUMBER = /(?<![\p{L}\d#])#\s?\d{2,10}(?!\d)/gu
/** German prosecutors and courts: "7500 Js 412/24", "3 F 21/25", "(412) 251 Js 33/24". */
const COURT_NUMBER =
  /(?<![\p{L}\d])(?:\(?\d{1,4}\)?\s)?\d{1,5}\s?(?:Js|Ujs|UJs|Ds|Ls|Ks|KLs|Cs|Gs|Ws|Ss|F|C|O|L|K|B|A|S|T|M|X|XIV|XVII|VII|UF|WF|UR|AR|VRs|BvR|StR|Jug)\s?\d{1,6}\/\d{2,4}(?:\.[A-Z])?/gu

const ID_WORD =
  '(?:passport|pass|passnr|passnummer|reisepass|reisepassnummer|ausweis|ausweisnr|ausweisnummer|personalausweis|perso|id|id card|identity card|id-card|identity|aufenthaltstitel|aufenthaltserlaubnis|aufenthaltsgestattung|duldung|gestattung|eat|visum|visa|residence permit|permit|brp|driving licen[cs]e|licen[cs]e|führerschein|führerscheinnummer|sozialversicherungsnummer|sv-?nummer|svnr|sv-?nr|rentenversicherungsnummer|rvnr|versichertennummer|krankenkassennummer|kvnr|versicherungsnummer|insurance number|steuer-?id|steueridentifikationsnummer|steuernummer|idnr|tax id|tax number|ni number|nino|national insurance number|national insurance|nhs|nhs number|ssn|social security number|social security|cnp|pesel|egn|emso|jmbg|oib|bsn|nin|bvn|personnummer|inn|carte d.identite|card)'
const ID_NUMBER = new RegExp(
  `(?<![\\p{L}])${ID_WORD}\\.?(?:[\\s-]?(?:no|nr|number|nummer|id|num))?\\.?\\s?(?:is|ist|lautet|:|#|=)?\\s?((?=[\\p{L}\\d ]{0,14}\\d{2})(?:[\\p{L}]{1,3}\\s)?[\\p{L}\\d]{0,12}\\d[\\p{L}\\d]{0,20}(?:[ -][\\p{L}]?\\d[\\p{L}\\d]{0,12}|[ -]\\p{L}(?![\\p{L}])){0,5})`,
  'giu',
)
/** Personal numbers that give themselves away by their form: German insurance, UK insurance, Romanian, German passport. */
const ID_FORMS =
  /(?<![\p{L}\d])(?:\d{2}\s?[0-3]\d[01]\d\d{2}\s?[A-Z]\s?\d{3}|[A-CEGHJ-PQR-TW-Z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D]|[1-8]\d{2}[01]\d[0-3]\d{7}|[CFGHJKLMNPRTVWXYZ]\d{2}[CFGHJKLMNPRTVWXYZ0-9]{6}\d?|[A-Z]\d{9}|[A-Z]{2}\s?\d{7}|(?=\p{L}{0,12}\d)(?=(?:\p{L}{0,10}\d){4})[\p{Lu}\d]{8,14}|\d{9,14})(?![\p{L}\d])/gu

const HANDLE_AT = /(?<![\p{L}\p{N}@._%+-])@[\p{L}\p{N}_][\p{L}\p{N}_.]{1,40}/gu
const HANDLE_TAG = /(?<![\p{L}\p{N}])[\p{L}\p{N}_.]{2,32}#\d{4}(?!\d)/gu
const HANDLE_WORD =
  /(?<![\p{L}])(?:insta|instagram|ig|snap|snapchat|tiktok|telegram|tg|discord|facebook|fb|messenger|twitter|onlyfans|of|skype|username|user|user name|handle|account|accountname|benutzername|nutzername|profil|profile|nick|nickname|tinder|badoo|kik|threema|wechat|line|vk|steam|roblox)\b(?:\s?(?:unter dem namen|under the name|dem namen|name|account|acc|profil|profile|handle|nick|is|ist|heißt|heisst|called|as|als|unter|under|:|=|-)){0,3}[\s:]{0,2}["„“]?([\p{L}\p{N}][\p{L}\p{N}._-]{2,40})/giu

/** "mia2003 bei snap", "rosalie-xx auf insta" */
const HANDLE_BEFORE =
  /(?<![\p{L}\p{N}@])([\p{L}\p{N}](?=[\p{L}\p{N}]{0,30}[\d._-])[\p{L}\p{N}._-]{2,40})\s(?:auf|on|bei|in|at)\s(?:insta|instagram|ig|snap|snapchat|tiktok|telegram|discord|facebook|fb|twitter|onlyfans|tinder)(?![\p{L}])/giu
const PLATE_DE = /(?<![\p{L}\d-])[A-ZÄÖÜ]{1,3}\s?[-–]\s?[A-Z]{1,2}\s?[-–]?\s?\d{1,4}\s?[EH]?(?![\p{L}\d-])/giu
/** Without a hyphen, and as other countries write them: "HH OK 777", "CA 1234 KP", "B 123 ABC". Capitals only. */
const PLATE_OTHER =
  /(?<![\p{L}\d-])(?:[A-ZÄÖÜ]{1,3}\s[A-Z]{1,2}\s\d{1,4}|[A-Z]{1,2}[ -]?\d{2,4}[ -]?[A-Z]{2,3}|[A-Z]{2}\s?\d{4,5}[A-Z]{0,2})(?![\p{L}\d-])/gu
/** "hh ab 1234": in lower case only with the letters of a large town, since "er ab 1200" is none. */
const PLATE_LOWER =
  /(?<![\p{L}\d-])(?:hh|hb|hl|hro|ki|kiel|mz|dd|lpz|ks|ffm|da|wi|of|ka|fr|stg|ul|nbg|wü|dor|ess|duis|bo|ge|ob|gt|bi|pb|os|ol|gö|bs|wob|od|pi|se|stade|rz|wl|lg|cux|hst|sn|pm|mol|bar|fds|kn|vs|rt|tü|wn|es|lb|pf|hd|ma|lu|sp|kl|tr|ko|sb|ac|dn|bm|su|gl|me|mg|kr|vie|kle|wes|re|ms|waf|st|bor|coe)\s[a-z]{1,2}\s\d{2,4}(?![\p{L}\d-])/gu
const PLATE_UK = /(?<![\p{L}\d])[A-Z]{2}\d{2}\s?[A-Z]{3}(?![\p{L}\d])/gu
const NO_PLATE = /^(?:the|und|and|mit|am|um|in|at|for|auf|vor|seit|bis|on|is|ist)\s/iu
const PLATE_WORD =
  /(?<![\p{L}])(?:plates?|number plate|license plate|licence plate|reg|registration|kennzeichen|nummernschild|kfz|autokennzeichen|car|auto|wagen|van|taxi|golf|bmw|audi|mercedes|vw|opel|ford|skoda|fiat|renault|sprinter|transporter|passat|polo|seat|toyota|benz|porsche|tesla|dacia|volvo|kombi|lieferwagen|fahrzeug|kleinwagen|limousine|suv|jeep|truck|lkw|motorrad|motorbike|roller|scooter|passat|corsa|astra|clio|transit|vito|nissan|mazda|peugeot|citroen|kia|hyundai|honda|smart|minivan|vehicle)\b(?:\s?(?:is|ist|war|was|lautet|lautete|:|mit|with|the|dem|ends|endet|auf|no\.?|nr\.?|number|nummer|kennzeichen|plates?)){0,4}[\s:,]{0,2}["„]?([\p{L}]{1,3}[ :-]?(?:\p{L}{1,2}[ -]?)?\d{1,5}(?:[ -]?[\p{L}]{1,3})?)(?![\p{L}\d])/giu

/** Details with a form of their own; names are another file's. Overlaps are settled by the caller. */
export function findDetails(text: string): { details: Detail[]; kept: Detail[] } {
  const details: Detail[] = []
  const kept: Detail[] = []
  const add = (kind: DetailKind, start: number, found: string) => {
    const trimmed = found.replace(/[\s.,;:!?)"'“”–-]+$/u, '')
    if (trimmed !== '') details.push({ kind, start, end: start + trimmed.length })
  }
  const addGroup = (kind: DetailKind, pattern: RegExp, fits: (found: string) => boolean = () => true) => {
    for (const match of text.matchAll(pattern)) {
      const found = match[1] ?? match[2] ?? match[0]
      const start = match.index + match[0].lastIndexOf(found)
      if (fits(found)) add(kind, start, found)
    }
  }
  for (const match of text.matchAll(DOI))
    kept.push({ kind: 'link', start: match.index, end: match.index + match[0].length })
  addGroup('link', LINK, (found) => !DOI_LINK.test(found))
  addGroup('link', BARE_LINK, (found) => !/^\d/u.test(found) && !/^(?:dx\.)?doi\.org/iu.test(found))
  addGroup('link', SITE, (found) => !/^(?:www\.)?doi\.org$/iu.test(found))
  addGroup(
    'email',
    EMAIL_SPELLED,
    (found) => /[([{]|(?:\.|\s(?:dot|punkt)\s)\p{L}{2,}$/iu.test(found) && !/\swww\./iu.test(found),
  )
  addGroup('email', EMAIL, (found) => found.includes('.', found.indexOf('@')))
  for (const match of text.matchAll(IBAN)) {
    const end = validIbanEnd(match[0])
    if (end > 0) details.push({ kind: 'iban', start: match.index, end: match.index + end })
  }
  addGroup('iban', SORT_CODE)
  addGroup('iban', ACCOUNT_WORD, (found) => found.replace(/\D/gu, '').length >= 6)
  addGroup('birth_date', BIRTH_BEFORE)
  addGroup('birth_date', BIRTH_AFTER)
  addGroup('birth_date', COMING_OF_AGE)
  addGroup('birth_date', OLD_DATE)
  addGroup('case_number', CASE_NUMBER, (found) => /\d/u.test(found))
  addGroup('case_number', CLIENT_NUMBER)
  addGroup('case_number', COURT_NUMBER)
  addGroup('case_number', HASH_NUMBER)
  addGroup('id_number', ID_NUMBER, (found) => found.replace(/\D/gu, '').length >= 4)
  addGroup('handle', HANDLE_AT)
  addGroup('handle', HANDLE_TAG)
  addGroup('handle', HANDLE_BEFORE)
  addGroup('handle', HANDLE_WORD, isUserName)
  addGroup('plate', PLATE_DE, (found) => !/^(?:AWMF|ICD|DSM|ISO|DIN|EN)/u.test(found))
  addGroup('plate', PLATE_OTHER, (found) => !/^(?:AZ|AB|ID|NR|DIN|ISO|EU|UK|US|HIV)\b/u.test(found))
  addGroup('plate', PLATE_LOWER, (found) => !/^(?:da|es|of|me|st|se|re|ma|su) /u.test(found))
  addGroup('plate', PLATE_UK)
  addGroup(
    'plate',
    PLATE_WORD,
    (found) => /\d{2}/u.test(found) && /\p{L}/u.test(found) && !NO_PLATE.test(found),
  )
  for (const found of findPhoneNumbersInText(text, { defaultCountry: 'DE', extended: false })) {
    const written = text.slice(found.startsAt, found.endsAt)
    if (isPhoneLike(written, found.number.isValid()))
      details.push({ kind: 'phone', start: found.startsAt, end: found.endsAt })
  }
  addGroup('phone', PHONE_START, (found) => found.replace(/\D/gu, '').length >= 7)
  addGroup('phone', PHONE_SPELLED)
  // A form alone is a guess: a run of digits within a telephone number is part of that number.
  const phones = details.filter((detail) => detail.kind === 'phone')
  for (const match of text.matchAll(ID_FORMS)) {
    const end = match.index + match[0].length
    if (!phones.some((phone) => phone.start < end && match.index < phone.end))
      details.push({ kind: 'id_number', start: match.index, end })
  }
  addGroup('phone', PHONE_WORD, (found) => found.replace(/\D/gu, '').length >= 6 && !isShortHelpline(found))
  details.push(...findAddresses(text), ...findPlaces(text))
  return { details, kept }
}

/** A user name carries a digit, a dot, a line or a capital in the middle; a year or a plain word is none. */
function isUserName(found: string): boolean {
  const name = found.replace(/[._-]+$/u, '')
  return !/^\d{1,4}$/u.test(name) && /[\d_.]|\p{L}-\p{L}{1,3}$|\p{Ll}\p{Lu}/u.test(name)
}

/** The library also takes years and pages for short numbers: a phone number begins with 0 or +, or is long and valid. */
function isPhoneLike(written: string, valid: boolean): boolean {
  const digits = written.replace(/\D/gu, '').length
  if (isShortHelpline(written) || /^(?:19|20)\d{2}\s?[/–-]\s?(?:19|20)?\d{2}$/u.test(written.trim()))
    return false
  return /^\s*\(?[+0]/u.test(written) ? digits >= 7 : digits >= 9 && valid
}

/** 112, 110, 116 016 and their like are nobody's. */
function isShortHelpline(found: string): boolean {
  return /^116\s?\d{3}$/u.test(found.trim())
}

/** Where the valid IBAN at the start of `found` ends; a greedy match may have taken words behind it along. */
function validIbanEnd(found: string): number {
  for (let end = found.length; end >= 15; end -= 1) {
    const compact = found.slice(0, end).replace(/[\s-]/gu, '').toUpperCase()
    if (compact.length < 15) break
    if (/[\p{L}\d]$/u.test(found.slice(0, end)) && isValidIBAN(compact)) return end
  }
  // A mistyped one is still somebody's: two letters and mostly digits in groups of four.
  const digits = found.replace(/\D/gu, '').length
  const grouped = /^[A-Z]{2}\d{2}(?: [A-Z0-9]{4}){3,7}(?: [A-Z0-9]{1,4})?/iu.exec(found)
  return grouped !== null && digits >= 10 ? grouped[0].length : 0
}
