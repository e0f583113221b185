import type { Detail } from '../detail.js'
import { countDigits, type DetailPattern, findPatterns } from './detail-pattern.js'

const IS_YEAR = /^(?:19|20)\d{2}$/u
const JOIN = '(?:\\s?[:#=]|\\s(?:is|was|ist|war|lautet|lautete|nr\\.?|no\\.?|number|nummer|id)(?![\\p{L}]))'
/** A number as offices write one: letters and digits in groups; the first group with a digit stands near the beginning. */
const CODE =
  '(?=[\\p{L}./ _-]{0,6}\\d|[\\p{L}\\d]{0,8}\\d)[\\p{L}\\d]{1,22}(?:[ ./_–-]{1,2}(?=\\p{L}{0,4}\\d|\\p{L}{1,3}(?![\\p{L}\\d]))[\\p{L}\\d]{1,14}){0,7}'

const CASE_WORD =
  '(?:case|cases|file|(?:police |crime |court |our |your )?(?:ref|reference)(?: crn)?|crime(?: report)?|(?:police|incident) (?:log|report|case)|incident|log|crn|js|fallakte|docket|az|aktenzeichen|akte|aktennr|aktennummer|geschäftszeichen|gesch\\.?-?z|gz|unser zeichen|zeichen|vorgang|vorgangsnr|vorgangsnummer|fall|fallnummer|fall-?nr|fall-id|bamf|bamf-az|azr|js-?nr|tagebuchnummer|tagebuchnr|tgb|client|clients?-id|klientin|klient|klient:innen|ticket|ermittlungsverfahren|verfahren|strafanzeige|anzeige|police report|hotline call|meldung|protokoll)'
const CASE_NUMBER = new RegExp(
  `(?<![\\p{L}])${CASE_WORD}\\.?(?:[ -]?(?:no|nr|number|nummer|id)\\.?)?${JOIN}{0,2}\\s?#?\\s?((?=[\\p{L}\\d/. _-]{0,14}\\d)[\\p{L}\\d]{1,12}(?:[/._–-][\\p{L}\\d]{1,14}){1,6}(?![\\p{L}\\d])|(?=\\p{Lu}{0,6}\\d)[\\p{Lu}\\d]{5,16}(?![\\p{L}\\d])|\\d{5,14}(?!\\d))`,
  'giu',
)
/** "klientin 4471", "case 117": short, so only right behind the word, and no year or age. */
const CLIENT_NUMBER =
  /(?<![\p{L}])(?:client|klientin|klient|akte|file|case|fall|fallnr|fallnummer|bewohnerin|resident|ticket)(?![\p{L}])\.?[ -]?(?:nr\.?\s?|no\.?\s?|number\s|nummer\s|id\s)?[:#]?\s?((?!(?:19|20)\d\d(?!\d))(?:[A-Z]{1,3}[ -]?)?\d{3,4})(?![\d.,%]|\s?(?:euro|€|years|jahre|women|frauen))/giu
/** "client #4471" */
const HASH_NUMBER = /(?<![\p{L}\d#])#\s?\d{2,10}(?!\d)/gu
/** German prosecutors and courts: "7500 Js 412/24", "3 F 21/25", "(412) 251 Js 33/24", "7a F 122/24". */
const COURT_NUMBER =
  /(?<![\p{L}\d])(?:\(?\d{1,4}\)?\s)?\d{1,5}\s?[a-z]?\s?-?\s?(?:Js|UJs|OJs|BJs|Ds|Ls|Ks|KLs|NBs|Cs|Gs|OGs|Ws|Ss|Bs|Ns|Qs|Rs|AR|VRs|StVK|OWi|Jug|BvR|StR|StS|ZR|XIV|XVII|VII|VI|X|UF|WF|UR|IK|IN|Ca|Sa|Ta|AS|SO|KR|[FCOLKBASTMUWE])\s?(?:\d{1,6}\/\d{2,4}|\d{1,4}\.\d{2})(?:\s?\.?[A-Z](?!\p{L}))?(?![\p{L}\d])/giu

const ID_WORD =
  "(?:passport|pass|passnr|pass-nr|passnummer|reisepass|reisepassnummer|ausweis|ausweisnr|ausweisnummer|personalausweis|perso|id|id card|identity card|id-card|identity|aufenthaltstitel|aufenthaltserlaubnis|aufenthaltskarte|aufenthaltsgestattung|niederlassungserlaubnis|fiktionsbescheinigung|duldung|gestattung|ankunftsnachweis|eat|visum|visa|residence (?:permit|card|title)|permit|brp|driving licen[cs]e|driver'?s? licen[cs]e|licen[cs]e|führerschein|führerscheinnummer|sozialversicherungsnummer|sozialversicherungsnr|sozialversicherung|sv[ -]?nummer|svnr|sv-?nr|rentenversicherungsnummer|rentenversicherung|rvnr|rv-?nr|versichertennummer|versicherten-?nr|versicherten-?id|krankenversicherung|krankenkassennummer|krankenkasse|kvnr|kv-?nr|versicherungsnummer|versicherungs-?nr|insurance|insurance number|health insurance|steuer-?id|steuer-?nr|steueridentifikationsnummer|steuernummer|idnr|tax id|tax number|tax code|tin|ni number|nino|national insurance number|national insurance|nhs|nhs number|ssn|social security number|social security|social|cnp|pesel|egn|emso|jmbg|oib|bsn|nin|bvn|nie|dni|curp|codice fiscale|personnummer|inn|carte d.identite|card|kundennummer|kunden-?nr|customer|bg-?nummer|bg-?nr|bedarfsgemeinschaft|jobcenter|kindergeldnummer|mitgliedsnummer|patient|patientennummer|matrikelnummer|imei|geburtsurkunde|birth certificate|urkunde|registernummer|personalnummer|zulassung)"
const ID_NUMBER = new RegExp(
  `(?<![\\p{L}])${ID_WORD}\\.?(?:[ -]?(?:no|nr|number|nummer|id|num|code)(?![\\p{L}]))?\\.?${JOIN}{0,2}\\s?(${CODE})(?![\\p{L}\\d])`,
  'giu',
)
/** German has a word for every number: "Jobcenter-Nummer 123…", "Laufnr. 88-12". */
const SOME_NUMBER = new RegExp(
  `(?<![\\p{L}])(?!notruf|telefon|handy|haus|zimmer|seiten|hotline|kapitel|modul|teil)(?:[\\p{L}-]{2,30}(?:nummer|-nr|nr|kennung|-id)|(?:\\p{L}{3,15} )(?:number|no\\.|code|ref|id))(?!\\p{L})\\.?${JOIN}{0,2}\\s?(${CODE})(?![\\p{L}\\d])`,
  'giu',
)
/** Personal numbers that give themselves away by their form: German insurance, UK insurance, Romanian, German passport. */
const ID_FORMS =
  /(?<![\p{L}\d])(?:\d{2}\s?[0-3]\d[01]\d\d{2}\s?[A-Z]\s?\d{3}|[A-CEGHJ-PQR-TW-Z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D]|[1-8]\d{2}[01]\d[0-3]\d{7}|[CFGHJKLMNPRTVWXYZ]\d{2}[CFGHJKLMNPRTVWXYZ0-9]{6}\d?|[A-Z]\d{9}|[A-Z]{1,2}\s?\d{6,8}|(?=\p{L}{0,12}\d)(?=(?:\p{L}{0,10}\d){4})[\p{Lu}\d]{8,14}|(?=\d{0,10}[A-Z])(?=[A-Z]{0,10}\d[A-Z]{0,10}\d)[A-Z\d]{8,16}|\d{9,14}|\d{2} \d{3} \d{3} \d{3}|\d{6}[-+]\d{4})(?![\p{L}\d])/gu
/** Terms that look like the number of a paper. */
const NAMES_OF_TERMS = /^(?:COVID|SARS|ICD|DSM|PTBS|KPTBS)/u
/** A long run of digits that nothing explains: no amount, no count, no number of a study. */
const LONG_NUMBER =
  /(?<![\p{L}\d.,/§€$£#_-]|(?:n ?= ?|über |rund |etwa |about |around |over |nearly |some |pmid:? |isbn:? |isrctn:? ?|nct))\d{6,8}(?![\p{L}\d%/]|[.,]\d|\s?(?:%|€|euro|eur|dollar|pounds|mal|times|women|frauen|girls|mädchen|people|menschen|persons|personen|victims|opfer|betroffene|children|kinder|men|männer|cases|fälle|einwohner|migrants|refugees|geflüchtete|users|jahre|years|mg|ml|pro|per|in|im|of|von))/giu

export const PAPERS: readonly DetailPattern[] = [
  {
    kind: 'case_number',
    pattern: CASE_NUMBER,
    fits: (found) => countDigits(found) >= 2 && !IS_YEAR.test(found),
  },
  {
    kind: 'case_number',
    pattern: CLIENT_NUMBER,
    fits: (found) =>
      !/^(?:of|in|no|is|and|und|vom|von|aus|mit|bis|am|im|zu|der|die|on|at|the|ab)[ -]?\d/iu.test(found),
  },
  { kind: 'case_number', pattern: COURT_NUMBER },
  { kind: 'case_number', pattern: HASH_NUMBER },
  { kind: 'id_number', pattern: ID_NUMBER, fits: isOfficeNumber },
  {
    kind: 'id_number',
    pattern: SOME_NUMBER,
    fits: (found) => isOfficeNumber(found) && !/^116\s?\d{3}$/u.test(found),
  },
]

/** Four digits and no year, or letters and digits mixed in one piece. */
function isOfficeNumber(found: string): boolean {
  const trimmed = found.trim()
  if (IS_YEAR.test(trimmed)) return false
  const digits = countDigits(trimmed)
  return digits >= 4 || (digits >= 2 && /^(?=[\p{L}-]*\d)[\p{L}\d-]{4,}$/u.test(trimmed))
}

/** A form alone is a guess: a run of digits within something surer is part of that. */
export function findPersonalNumbers(text: string, phones: readonly Detail[]): Detail[] {
  return findPatterns(text, [
    { kind: 'id_number', pattern: ID_FORMS, fits: (found) => !NAMES_OF_TERMS.test(found) },
  ]).filter((detail) => !phones.some((phone) => phone.start < detail.end && detail.start < phone.end))
}

/** Long numbers that nothing explains and nothing else found. */
export function findLongNumbers(text: string, others: readonly Detail[]): Detail[] {
  return findPatterns(text, [{ kind: 'id_number', pattern: LONG_NUMBER }]).filter(
    (detail) => !others.some((other) => other.start < detail.end && detail.start < other.end),
  )
}
