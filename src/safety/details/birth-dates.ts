import type { DetailPattern } from './detail-pattern.js'

const MONTH =
  '(?:jan(?:uary|uar|\\.)?|jän(?:ner)?|feb(?:ruary|ruar|\\.)?|mar(?:ch|\\.)?|märz|maerz|mrz|apr(?:il|\\.)?|may|mai|june?|juni|jun\\.?|july?|juli|jul\\.?|aug(?:ust|\\.)?|sep(?:t|tember|\\.)?|o[ck]t(?:ober|\\.)?|nov(?:ember|\\.)?|de[cz](?:ember|\\.)?)'
/** "dritten", "einundzwanzigsten", "third", "twenty-first" */
const ORDINAL_WORD =
  '(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und(?:zwanzig|dreißig|dreissig)sten?|(?:erst|zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|elft|zwölft|dreizehnt|vierzehnt|fünfzehnt|sechzehnt|siebzehnt|achtzehnt|neunzehnt|zwanzigst|dreißigst|dreissigst)en?|(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)'
const DAY = `(?:\\d{1,2}(?:st|nd|rd|th|\\.)?|${ORDINAL_WORD})`
const YEAR = "(?:(?:19|20)\\d{2}|['’]?\\d{2})(?!\\d)"
const FULL_DATE = `(?:\\d{1,2}\\s?[./\\s-]\\s?\\d{1,2}\\s?[./\\s-]\\s?(?:\\d{4}|\\d{2})(?!\\d)|\\d{4}[./\\s-]\\d{1,2}[./\\s-]\\d{1,2}(?!\\d)|${DAY}\\s?(?:of )?${MONTH},?\\s?(?:of )?${YEAR}|${MONTH}\\s(?:the\\s)?${DAY},?\\s${YEAR})`
const DAY_AND_MONTH = `(?:${DAY}\\s?(?:of )?${MONTH}(?!\\p{L})|${MONTH}\\s(?:the\\s)?${DAY}|\\d{1,2}\\.\\s?\\d{1,2}\\.|\\d{1,2}/\\d{1,2}(?![\\d/])|\\d{2}-\\d{2}(?![\\d-]|\\s(?:weeks|days|months|years|minutes|wochen|tage|monate|jahre)))`
const MONTH_AND_YEAR = `(?:(?:im\\s|in\\s)?${MONTH},?\\s(?:of )?${YEAR}|(?:im\\s|in\\s)${MONTH}(?!\\p{L})|\\d{1,2}[./](?:19|20)\\d{2})`
const BIRTH_WORD =
  '(?:born(?: on| in)?|b\\.|dob|d\\.o\\.b\\.?|date of birth|birth ?date|birthday|bday|b-day|geb\\.?|geboren(?: am| den)?|geburtsdatum|geburtstag|geburtstermin|entbindungstermin|due date|geb-?datum|gebdat|geb\\.-dat\\.?|geb\\.datum|\\*)'
const BIRTH_BEFORE = new RegExp(
  `(?<![\\p{L}])${BIRTH_WORD}(?:\\s?[:=(]|\\s(?:is|was|ist|war|on|am|the|der|den|her|ihr|date|on the|ist am|is on)(?!\\p{L})){0,3}[\\s(]{0,2}(${FULL_DATE}|${MONTH_AND_YEAR}|${DAY_AND_MONTH}|\\d{6}(?:\\d{2})?(?!\\d))`,
  'giu',
)
const BIRTH_AFTER = new RegExp(
  `(?:(${FULL_DATE}|(?<![\\d./-])\\d{1,2}[./](?:19|20)\\d{2})\\s?(?:geboren|born|geb\\.|zur welt|auf die welt|\\(geb)|(?<![\\d./-])((?:${DAY_AND_MONTH}))\\s?(?:ist\\s|is\\s|hat\\ssie\\s|hat\\ser\\s|she\\shas\\s|it\\sis\\s|its\\s)?(?:her\\s|his\\s|ihr\\s|sein\\s)?(?:geburtstag|birthday|bday|geboren|born|zur welt))`,
  'giu',
)
const AGE =
  '(?:\\d{1,2}|volljährig|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)(?![\\p{L}\\d])'
/** "turned 18 on 12 June", "wird am 12. juni 18", "am 3.5. wird sie volljährig" */
const COMING_OF_AGE = new RegExp(
  `(?<![\\p{L}])(?:(?:turns|turned|turning|be|is|wird|wurde|werde|werden)\\s${AGE}\\s(?:on|am)\\s(?:the\\s)?(${FULL_DATE}|${DAY_AND_MONTH})|(?:wird|wurde|werde|werden|ist)\\s(?:\\p{L}{2,12}\\s)?am\\s(${FULL_DATE}|${DAY_AND_MONTH})\\s(?:schon\\s|erst\\s)?${AGE})`,
  'giu',
)
const ON_THE_DAY = new RegExp(
  `(?<![\\p{L}])(?:am|on)\\s(?:the\\s)?(${FULL_DATE}|${DAY_AND_MONTH}),?\\s(?:(?:wird|wurde)\\s\\p{L}{2,12}\\s(?:schon\\s|erst\\s)?${AGE}|\\p{L}{2,12}\\s(?:turns|turned|will\\sturn|will\\sbe)\\s${AGE})`,
  'giu',
)
/** "jahrgang 2002", "Geburtsjahr: 98" */
const BIRTH_YEAR =
  /(?<![\p{L}])(?:jahrgang|jg\.?|geburtsjahr|birth year|year of birth|yob)\s?(?:is|ist|:)?\s?((?:19|20)\d{2}|['’]?\d{2})(?!\d)/giu
const OLD_YEAR = '(?:19[3-9]\\d|200\\d|201[0-5])'
/** A whole date of long ago is a birth date more often than not; later ones, months and years are kept. */
const OLD_DATE = new RegExp(
  `(?<![\\d./-])(?:\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?${OLD_YEAR}|${OLD_YEAR}-\\d{2}-\\d{2}|(?:0?[1-9]|[12]\\d|3[01])\\.(?:0?[1-9]|1[0-2])\\.(?:[4-9]\\d|0\\d)|${DAY}\\s?(?:of )?${MONTH},?\\s${OLD_YEAR}|${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s${OLD_YEAR})(?![\\d./-]*\\d)`,
  'giu',
)

/** Days of laws and of the founding of bodies stay. */
const PUBLIC_DAY =
  /(?:found|gegründet|gründung|gesetz|\blaws?\b|\bact\b|convention|konvention|übereinkommen|protocol|protokoll von|in kraft|in force|adopted|signed|published|veröffentlicht|resolution)/iu
const AROUND = 90

/** What a text must hold for one of the patterns above: a word of birth, or a day (no flag `g`, so that nothing is remembered). */
const OF_BIRTH = /b\.|born|d\.?o\.?b|birth|b-?day|due date|geb|entbindungstermin|welt|\*/iu
const OF_A_DAY = new RegExp(`\\d|${ORDINAL_WORD}`, 'iu')

export const BIRTH_DATES: readonly DetailPattern[] = [
  { kind: 'birth_date', needs: OF_BIRTH, pattern: BIRTH_BEFORE },
  { kind: 'birth_date', needs: OF_BIRTH, pattern: BIRTH_AFTER },
  { kind: 'birth_date', needs: OF_A_DAY, pattern: COMING_OF_AGE },
  { kind: 'birth_date', needs: OF_A_DAY, pattern: ON_THE_DAY },
  { kind: 'birth_date', pattern: BIRTH_YEAR },
  {
    kind: 'birth_date',
    needs: OF_A_DAY,
    pattern: OLD_DATE,
    fits: (_, { input, index }) => !PUBLIC_DAY.test(input.slice(Math.max(0, index - AROUND), index + AROUND)),
  },
]
