import { fold } from '../../domain/text.js'
import type { Detail } from '../detail.js'
import { GIVEN_NAMES } from '../given-names.js'
import { isUnheard } from '../names/unheard.js'
import { EVERYDAY_WORDS, NO_SURNAMES, PLACES_AND_TERMS } from '../no-names.js'

const NAME =
  "(\\p{Lu}[\\p{L}\\d'’-]{2,24}(?:\\s(?:Nord|Süd|Ost|West|Mitte|North|South|East|City|Royal|Palace))?)(?![\\p{L}])"
/** What is said of such places in general: "im Laufhaus Angst haben". */
const NOUN = /(?:ung|ungen|heit|keit|schaft|tion|ität|nis|en|er|ern|eln)$/u

/** A word for the place and how sure it is that a capital behind it is its name. */
interface Venue {
  readonly pattern: RegExp
  /** Any word may be the name of a brothel; behind "Haus" or "Hotel" only what is no word. */
  readonly sure: boolean
}

const VENUES: readonly Venue[] = [
  {
    sure: true,
    pattern: new RegExp(
      `(?<![\\p{L}])(?:[Ll]aufhaus|Eros[- ]?[Cc]enter|Eroscenter|FKK(?:[- ]?Club)?|Sauna[- ]?[Cc]lub|Nacht[- ]?[Cc]lub|Night ?[Cc]lub|Strip ?[Cc]lub|Swinger ?[Cc]lub|Tabledance|Terminwohnung|[Mm]assage (?:salon|parlour|parlor)|Massagesalon)\\s["„“]?${NAME}`,
      'gu',
    ),
  },
  // "in Haus Regenbogen", ", Haus Regenbogen,": without an article it is a name.
  {
    sure: true,
    pattern: new RegExp(
      `(?:(?<![\\p{L}])(?:in|aus|at|from|to|bei)\\s|,\\s)(?:Haus|House|Villa|Pension|[Cc]lub|[Kk]lub|Hotel)\\s["„“]?${NAME}`,
      'gu',
    ),
  },
  {
    sure: false,
    pattern: new RegExp(
      `(?<![\\p{L}])(?:[Cc]lub|[Kk]lub|[Bb]ordell|[Bb]rothel|[Ff]rauenhaus|Hotel|Hostel|Pension|Villa|Haus|House|Bar|Studio|Café|Disco|Disko|Casino)\\s["„“]?(?!Villa|Haus|House|Hotel|Club|Klub|Pension|Bar\\s)${NAME}`,
      'gu',
    ),
  },
  // "in der Vitos Klinik", "Fliedner clinic"
  {
    sure: false,
    pattern: new RegExp(`(?<![\\p{L}-])${NAME}\\s(?:Klinik|Klinikum|[Cc]linic)(?![\\p{L}])`, 'gu'),
  },
  // "der Bürgermeister von Hintertupfing": there is one of them.
  {
    sure: true,
    pattern: new RegExp(
      `(?<![\\p{L}])(?:[Bb]ürgermeister(?:in)?|[Mm]ayor|[Ll]andrat|[Pp]farrer|[Pp]riest)\\s(?:von|of)\\s(?:Bad\\s|St\\.\\s)?${NAME}`,
      'gu',
    ),
  },
  // "the only dentist in Kleinmachnow"
  {
    sure: false,
    pattern: new RegExp(
      `(?<![\\p{L}])(?:[Bb]ürgermeister(?:in)?|[Mm]ayor|[Ll]andrat|[Pp]farrer(?:in)?|[Pp]riest|[Pp]astor(?:in)?|(?:only|einzigen?|einziger)\\s(?:\\p{L}{3,15}\\s)?\\p{L}{4,20}(?:arzt|ärztin|in|er|or|ist))\\s(?:in|von|aus|of|from)\\s(?:Bad\\s|St\\.\\s)?${NAME}`,
      'gu',
    ),
  },
  // "she works in the Pascha", "arbeitet im Pascha"
  {
    sure: false,
    pattern: new RegExp(
      `(?<![\\p{L}])(?:[Ww]ork(?:s|ed|ing)?|[Dd]anc(?:es|ed|ing)|arbeite(?:t|te|n)?|tanz(?:t|te)|anschaffen)\\s(?:in the|at the|im|in der)\\s["„“]?${NAME}`,
      'gu',
    ),
  },
]
/** "aus Pazardzhik, 19", "the 19 year old from Veliko": towns stay, but a place that no list has, beside an age, is one woman's. */
const ORIGIN = new RegExp(`(?<![\\p{L}])(?:from|aus)\\s${NAME}`, 'gu')
const AGE =
  /(?<![\d.,:/-])\d{2}(?:[- ](?:year|jähr|jahre alt)|,?\s?\)|,|\s?j\.|\s(?:und|and)\s(?:aus|from|kommt|comes))|(?:und|and)\s\d{2}(?![\p{L}\d%.,:]|\s(?:frauen|women|jahre|years))/iu
const BESIDE = 40
/** "Davidwache": a police station by its name. */
const STATION =
  /(?<![\p{L}-])(?!Nacht|Polizei|Feuer|Haupt|Sitz|Rettungs|Mahn|Toten|Ehren|Leib|Bahnhofs|Grenz|Bundes|Tag|Schlaf|Stadt|Er|Über|Be|Sani|Kranken)(\p{Lu}\p{Ll}{3,20}wache)(?![\p{L}])/gu
/** "St. Ansgar school", "Sankt-Ansgar-Schule" */
const OF_SAINT =
  /(?<![\p{L}])((?:St\.|Sankt)[\s-]\p{Lu}\p{L}{2,20}[\s-](?:[Ss]chool|Schule|Kita|Kindergarten|Kirche|[Cc]hurch|[Hh]ospital|Krankenhaus|Gymnasium))(?![\p{L}])/gu
/** "Astrid-Lindgren-Grundschule": called after somebody, so two parts before the word. */
const OF_SOMEBODY =
  /(?<![\p{L}-])(\p{Lu}\p{L}{1,20}-\p{Lu}\p{L}{1,20}-(?:Grund|Haupt|Real|Mittel|Gesamt|Ober|Förder|Gemeinschafts|Berufs)?(?:[Ss]chule|Gymnasium|Kita|Kindergarten))(?![\p{L}-])/gu
/** "Kita Regenbogen", "Kindergarten St. Josef": such names are words of the language, so they are listed. */
const OF_CHILDREN =
  /(?<![\p{L}])(?:[Kk]ita|[Kk]indergarten|[Kk]rippe|[Hh]ort)\s["„“]?((?:St\.|Sankt)\s\p{Lu}\p{L}{2,20}|(?:Villa\s)?(?:Regenbogen|Sonnenschein|Sonnenblume|Sonnenkinder|Löwenzahn|Pusteblume|Spatzennest|Zwergenland|Zwergennest|Kunterbunt|Schatzkiste|Schatzinsel|Arche|Rappelkiste|Wirbelwind|Bärenhöhle|Wichtel\p{L}{0,10}|Schmetterling\p{L}{0,3}|Marienkäfer|Rasselbande|Purzelbaum|Spatzen|Apfelbäumchen))(?![\p{L}])/gu

/** Where somebody works, lives or goes to, told by a name: brothels, clubs, houses, police stations, schools. */
export function findVenues(text: string): Detail[] {
  const found: Detail[] = []
  const add = (match: RegExpExecArray, name: string) => {
    const start = match.index + match[0].lastIndexOf(name)
    found.push({ kind: 'shelter_place', start, end: start + name.length })
  }
  for (const { pattern, sure } of VENUES)
    for (const match of text.matchAll(pattern)) if (isName(match[1] ?? '', sure)) add(match, match[1] ?? '')
  for (const match of text.matchAll(ORIGIN)) {
    const around = text.slice(Math.max(0, match.index - BESIDE), match.index + match[0].length + BESIDE)
    if (AGE.test(around) && isName(match[1] ?? '', false)) add(match, match[1] ?? '')
  }
  for (const pattern of [STATION, OF_SAINT, OF_SOMEBODY, OF_CHILDREN])
    for (const match of text.matchAll(pattern)) add(match, match[1] ?? '')
  return found
}

function isName(name: string, sure: boolean): boolean {
  const word = fold(name.split(' ')[0] ?? '')
  // "Europas" is as known as "Europa".
  const forms = [word, word.replace(/s$/u, '')]
  const lists = [EVERYDAY_WORDS, NO_SURNAMES, PLACES_AND_TERMS]
  if (name === '' || lists.some((list) => forms.some((form) => list.has(form)))) return false
  return sure ? !NOUN.test(word) : GIVEN_NAMES.has(word) || isUnheard(word)
}
