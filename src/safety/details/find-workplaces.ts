import { fold } from '../../domain/text.js'
import type { Detail } from '../detail.js'
import { isUnheard } from '../names/unheard.js'
import { EVERYDAY_WORDS, NO_SURNAMES, PLACES_AND_TERMS } from '../no-names.js'

const NAME = "\\p{Lu}[\\p{L}\\d'’&-]{2,24}"
const QUOTE = '["„“]?'

/** Hotels of which every town has one; with the town they tell which. */
const CHAINS =
  'Ibis|Marriott|Hilton|Motel One|Holiday Inn|Novotel|Mercure|Radisson|Steigenberger|Maritim|Hampton|Sheraton|Best Western|Premier Inn|Travelodge|Scandic|Leonardo|Ramada|A&O|B&B'
/** Where many have a job, so that only the quarter tells which one. */
const SHOPS =
  "Rewe|REWE|Lidl|LIDL|Aldi|ALDI|Edeka|EDEKA|Netto|Penny|Kaufland|Norma|Rossmann|Müller|dm|Ikea|IKEA|Tesco|Asda|Sainsbury’s|McDonald[’']?s|Burger King|KFC|Subway|Amazon|DHL|Starbucks"
/** What inns and shelters are called, words of the language all of them. */
const USUAL =
  'Adler|Anker|Arche|Bären|Engel|Hirsch(?:en)?|Hafen|Horizont|Kassandra|Krone|Lamm|Leuchtturm|Lichtblick|Lilith|Linde|Lindenhof|Löwen?|Morgenröte|Oase|Ochsen?|Phönix|Rapunzel|Regenbogen|Rosengarten|Rössle|Schmetterling|Schwanen?|Sonne|Sonnenblume|Sonnenhof|Sonnenschein|Sternen?|Traube|Waldhorn'
const INN =
  '(?:Grand ?|Park ?|Land ?|Stadt ?|Flughafen ?|Berg ?)?[Hh]otel|Motel|Hostel|Gasthof|Gasthaus|Wirtshaus|Pension|Haus|Villa|[Ff]rauenhaus|[Mm]ädchenhaus|[Ss]chutzhaus|[Ss]helter'
const HOUSE_BEHIND =
  '(?:hotel|hostel|motel|inn|guesthouse|nightclub|club|brothel|bar|café|cafe|pub|casino|spa)'
const AT = '(?:at|in|im|into|to|from|near|outside|of|for|bei|beim|zum|vom|aus|vor|nahe|ins)'
const WORKS =
  '(?:[Ww]ork(?:s|ed|ing)?|[Cc]lean(?:s|ed|ing)?|[Cc]ook(?:s|ed|ing)?|job|[Aa]rbeite(?:t|te|n)?|[Pp]utz(?:t|te|en)|[Jj]obb(?:t|te|en)|[Kk]ellnert|Stelle|Arbeit|Ausbildung)(?:\\s(?:now|jetzt|there|again|wieder|seit gestern|at night|nachts))?'

/** A word that is no name is left where it stands; what cannot be anything else goes unasked. */
interface Workplace {
  readonly pattern: RegExp
  readonly isName: (name: string) => boolean
}

const always = (): boolean => true
const isNoEverydayWord = (name: string): boolean =>
  isIn(name, [EVERYDAY_WORDS, NO_SURNAMES, PLACES_AND_TERMS])
const isNoKnownWord = (name: string): boolean => isNoEverydayWord(name) && isUnheard(fold(name))

const WORKPLACES: readonly Workplace[] = [
  { isName: always, pattern: of(`${AT}\\s(?:the\\s|dem\\s|der\\s|einem\\s|an?\\s)?(${CHAINS})`) },
  { isName: always, pattern: of(`(?:${INN})\\s${QUOTE}(?:zu[rm]\\s)?(${USUAL}|(?<=zu[rm]\\s)Post)`) },
  // "the Ibis hotel", "outside the Karamell club": English says the name first.
  { isName: isNoKnownWord, pattern: of(`(?:the|at|in|from)\\s${QUOTE}(${NAME})["“”]?\\s${HOUSE_BEHIND}`) },
  // With a capital behind it, a shop where she works, and the quarter it stands in.
  { isName: always, pattern: of(`${WORKS}\\s${AT}\\s(?:the\\s|der\\s|dem\\s|einem\\s|an?\\s)?(${SHOPS})`) },
  {
    isName: isNoEverydayWord,
    pattern: of(`${WORKS}\\s${AT}\\s(?:the\\s|der\\s|dem\\s)?(?:${SHOPS})\\s(?:in|am|an der)\\s(${NAME})`),
  },
  {
    isName: isNoEverydayWord,
    pattern: of(
      `(?:at|bei|for)\\s(?:Café|Cafe|Bistro|Restaurant|Salon|Kiosk|Bäckerei|Bakery)\\s${QUOTE}(${NAME})`,
    ),
  },
  // What ends as companies do is one.
  {
    isName: always,
    pattern: of(
      `(${NAME}(?:\\s(?:&\\s)?${NAME}){0,2})\\s(?:&\\sCo\\.?\\s?)?(?:GmbH|mbH|AG|UG|KG|OHG|Ltd|LLC)`,
    ),
  },
  // "Goethe-Schule"; of two parts they are found with the venues.
  {
    isName: (name) => isNoEverydayWord(name) && !KINDS_OF_SCHOOL.test(name),
    pattern: of(`(?<!-)(\\p{Lu}\\p{Ll}{2,20})-(?:Schule|Gymnasium|Realschule|Grundschule|Hauptschule)`),
  },
]
const KINDS_OF_SCHOOL =
  /^(?:Abend|Berufs?|Fach|Fahr|Förder|Ganztags?|Gesamt|Grund|Haupt|Hoch|Internet|Koch|Kunst|Mädchen|Mittel|Musik|Näh|Ober|Online|Pflege|Privat|Real|Reit|Schwimm|Sonder|Sport|Sprach|Tages|Tanz|Volkshoch|Waldorf|Montessori|Wirtschafts|Yoga)$/u
/** "room number is 207", "Zimmernummer 207", "room 308 of the …" */
const ROOM_NUMBER =
  /(?<![\p{L}])(?:(?:zimmer-?nummer|room number)\s?(?:is\s|ist\s|:\s?|war\s|was\s)?|(?:room|zimmer|suite)\s(?=\d{1,4}\s(?:of the|von dem|im|in the)\s))(\d{1,4}[a-z]?)(?![\p{L}\d%:/-]|[.,]\d)/dgiu

/** Where somebody works, stays or learns, told by a name that a house, a shop, a company or a school has. */
export function findWorkplaces(text: string): Detail[] {
  const found: Detail[] = []
  const add = ({ indices }: RegExpExecArray): void => {
    const place = indices?.[1]
    if (place !== undefined) found.push({ kind: 'shelter_place', start: place[0], end: place[1] })
  }
  for (const { pattern, isName } of WORKPLACES)
    for (const match of text.matchAll(pattern)) if (isName(match[1] ?? '')) add(match)
  for (const match of text.matchAll(ROOM_NUMBER)) add(match)
  return found
}

function of(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}])${pattern}(?![\\p{L}])`, 'dgu')
}

function isIn(name: string, lists: readonly ReadonlySet<string>[]): boolean {
  const word = fold(name.split(' ')[0] ?? '')
  return !lists.some((list) => list.has(word) || list.has(word.replace(/s$/u, '')))
}
