import { fold } from '../../domain/text.js'
import type { Detail } from '../detail.js'
import { GIVEN_NAMES, OTHER_WORD_NAMES, SHORT_NAMES } from '../given-names.js'
import { PLACES_AND_TERMS } from '../no-names.js'

const STREET_END =
  '(?:straße|strasse|str\\.?|weg|allee|gasse|platz|ring|damm|ufer|hof|steig|chaussee|kamp|stieg|twiete|wall|markt|brücke|redder|koppel|stern|graben|berg|feld|garten|pfad|zeile|promenade)'
const HOUSE = '\\d{1,4}\\s?[a-z]?(?:\\s?[-/]\\s?\\d{1,3}\\s?[a-z]?)?(?![\\p{L}\\d])'
const FLOOR =
  '(?:,?\\s?(?:(?:\\d{1,2}\\.?\\s?(?:OG|UG|Stock|Etage|floor)|EG|Erdgeschoss|Hinterhaus|HH|Top\\s\\d{1,3}|Whg\\.?\\s?\\d{1,3}|Wohnung\\s\\d{1,3}|Zimmer\\s\\d{1,3}|Flat\\s\\d{1,3}[a-z]?|Apt\\.?\\s?\\d{1,4}[a-z]?|Apartment\\s\\d{1,4}|Unit\\s\\d{1,4})(?:\\s(?:links|rechts|mitte|left|right))?))?'
const BLOCK = '(?:,?\\s(?:bl|sc|et|ap|apt|vh|entr)\\.?\\s?[A-Z]?\\d{1,4}[A-Z]?){0,4}'
const POSTCODE = '(?:,?\\s\\d{4,5}(?:\\s\\p{Lu}[\\p{L}-]{2,30})?)?'
const TAIL = `${FLOOR}${BLOCK}${POSTCODE}${FLOOR}`
const UK_POSTCODE = '(?:,?\\s(?:\\p{Lu}\\p{Ll}{2,20},?\\s)?[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2})?'

const ADDRESSES: readonly RegExp[] = [
  // "Musterstraße 112, 3. OG links, 20999 Hamburg", "Testerstr. 45", "lindenstr 4"
  new RegExp(`(?<![\\p{L}])(?:[\\p{L}-]{2,30}[ -]?)?${STREET_END}\\s?${HOUSE}${TAIL}`, 'giu'),
  // "Reeperbahn 12", "Lange Reihe 7": endings that mean other things alone, so only grown together
  new RegExp(
    `(?<![\\p{L}])(?!(?:auto|eisen|straßen|strassen|achter|lauf|schwimm|u|s)-?bahn)\\p{L}{3,25}(?:bahn|reihe|deich|kai|brink|winkel|siedlung|anger|bogen|stiege|terrasse|zeile|heide|horst)\\s${HOUSE}${TAIL}`,
    'giu',
  ),
  /(?<![\p{L}])(?:postfach|p\.?\s?o\.?\s?box)\s(?:nr\.?\s)?\d{2,6}(?:\s\d{2}){0,3}(?:,?\s\d{5}(?:\s\p{Lu}[\p{L}-]{2,30})?)?/giu,
  // "Platz der Freiheit 3"
  new RegExp(
    `(?<![\\p{L}])(?:Straße|Platz|Allee|Weg|Ring|Ufer)\\s(?:der|des|am|an der|zum|zur|beim)\\s(?:[\\p{L}\\d.-]{2,30}\\s){1,2}${HOUSE}${TAIL}`,
    'gu',
  ),
  // "Am Beispielhof 3", "An der Alten Mühle 9"
  new RegExp(
    `(?<![\\p{L}])(?:Am|An der|An den|Im|In der|In den|Auf der|Auf dem|Zum|Zur|Unter den|Beim|Hinter der|Alte|Alter|Neue|Neuer|Große|Kleine|Lange|Hohe)\\s(?!Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jahr|Sommer|Winter|Herbst|Frühjahr|Frühling|Alter|Tag|Abend|Teil|Modul|Kapitel|Monat)(?:\\p{Lu}[\\p{L}-]{2,30}\\s){1,2}${HOUSE}${TAIL}`,
    'gu',
  ),
  // "14 Marigold Close, Flat 3"
  new RegExp(
    `(?<![\\p{L}\\d])(?:(?:Flat|Apt\\.?|Apartment|Unit|Room)\\s\\d{1,4}[a-z]?,\\s?)?\\d{1,4}[a-z]?,?\\s(?:(?!(?:in|on|at|of|from|into|down|her|his|our|my|and|or|they|she|he|we|is|are|was|times|women|girls|people|min|minutes|years|days|the|a|this|that|across|off)\\s)\\p{L}[\\p{L}.'’-]{1,24}\\s){1,3}(?:Street|St\\.?|Road|Rd\\.?|Avenue|Ave\\.?|Lane|Ln\\.?|Drive|Dr\\.|Crescent|Terrace|Gardens|Grove|Mews|Boulevard|Blvd\\.?)(?![\\p{L}])${FLOOR}${UK_POSTCODE}`,
    'giu',
  ),
  // The same with words that mean other things too: in capitals only
  new RegExp(
    `(?<![\\p{L}\\d])(?!(?:19|20)\\d\\d\\s)\\d{1,4}[a-z]?,?\\s(?:\\p{Lu}[\\p{L}.'’-]{1,24}\\s){1,3}(?:Close|Way|Court|Ct\\.?|Place|Square|Hill|Row|Parade|Walk|Park|Green|Rise|View|Yard|Gate)(?![\\p{L}])${FLOOR}${UK_POSTCODE}`,
    'gu',
  ),
  // "Strada Lalelelor 12, ap. 4", "ul. Kwiatowa 5/3", "Calle Mayor 3", "Via Roma 1"
  new RegExp(
    `(?<![\\p{L}])(?:strada|str\\.|rruga|rr\\.|bul\\.|bulevardul|bd\\.|bdul|aleea|calea|ul\\.|ulica|ulitsa|ulitza|al\\.|os\\.|rue|avenue|boulevard|calle|avenida|via|viale|piazza|rua|sok\\.|sokak|sokağı|cad\\.|caddesi|utca|út|vul\\.|vulytsia|ulice|đường|duong)\\s(?:[\\p{L}.'’-]{2,25},?\\s){1,4}(?:nr\\.?\\s?)?${HOUSE}${TAIL}`,
    'giu',
  ),
  /(?<![\p{L}])\d{1,4}\s(?:rue|avenue|boulevard)\s(?:[\p{L}.'’-]{2,25}\s?){1,4}/giu,
  /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}(?![\p{L}\d])/gu,
  // "Rákóczi út 12"
  new RegExp(
    `(?<![\\p{L}])\\p{Lu}[\\p{L}-]{2,25}\\s(?:út|utca|tér|krt\\.|ulica|sokak|sokağı|caddesi|gata|gatan|vej|straat|laan|tee)\\s${HOUSE}${TAIL}`,
    'gu',
  ),
  // "D-21073", "A-1010 Wien", "00-950 Warszawa"
  /(?<![\p{L}\d-])(?:(?:D|A|CH|L|PL|NL|DK|F|I|B)-\d{4,5}|\d{2}-\d{3})(?:\s\p{Lu}[\p{L}-]{2,30})?(?![\d-])/gu,
  /(?<![\p{L}])(?:plz|postleitzahl|post ?code|zip(?: code)?)\s?(?:is|ist|lautet|:)?\s?(\d{4,6}|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})(?!\d)/giu,
  // A place on the map
  /(?<![\d.])-?\d{1,3}\.\d{3,8}\s?°?[NS]?,?\s-?\d{1,3}\.\d{3,8}\s?°?[EWO]?(?![\d.])/gu,
  // A postcode with its town
  /(?<![\p{L}\d.,/-])\d{5}\s\p{Lu}[\p{L}-]{2,30}/gu,
  /(?<=,\s)\d{5}\s\p{L}[\p{L}-]{2,30}/gu,
]
/** A street that gives itself away without a number: "lindenstr", "Kastanienallee". */
const STREET_ALONE =
  /(?<![\p{L}-])(?!haupt|land|neben|schnell|bundes|dorf|einbahn|seiten|quer|durchgangs|fußgänger|spiel|sack|wohn|geschäfts|einkaufs|auto|wasser|milch|prunk)\p{L}{3,25}(?:straße|strasse|str\b\.?|gasse|chaussee|twiete|allee)(?![\p{L}])/giu
/** Endings that other words have too: only behind what tells a place ("im Kastanienweg"). */
const WAY_ALONE =
  /(?:(?<![\p{L}])(?:in|im|in der|an der|am|auf der|zur|on|at|from|near|nahe|wohnhaft:?|anschrift:?|adresse:?|address:?|wohnt|gemeldet|lives|living|corner|ecke|und)\s|(?<=\p{L}\/))((?!(?:aus|um|rück|heim|lebens|hin|flucht|mittel|königs|rechts|bildungs|lösungs|hilfs|heilungs|arbeits|schul|nach|schleich|berufs|ausstiegs|dienst|geh|rad|mutter|umwege?|feld|wald|halb|keines|durch|vor|geschäfts|verhandlungs|genesungs)weg|bahndamm|flussufer|seeufer|lehrgang|zugang)\p{L}{4,25}(?:weg|stieg|redder|kamp|damm|ufer|brook|hof(?<!bahnhof|friedhof|innenhof|bauernhof|hinterhof|schulhof|gerichtshof|reiterhof|gasthof))|\p{Lu}\p{L}{3,20}(?:platz|ring|graben|wall|steig)(?<!arbeitsplatz|schlafplatz|parkplatz|spielplatz|therapieplatz|kitaplatz|heimplatz|stellplatz|sitzplatz|studienplatz|ehering|hering|frühling|bahnsteig))(?![\p{L}])/gu
/** "Bremer Straße", "Ecke Wandsbeker Allee" */
const STREET_OF_TOWN =
  /(?<![\p{L}])(?!(?:Sicher|Gut|Neu|Ander|Lang|Kurz|Schwer|Unser|Ihr|Dies|Jed|Eigen|Richtig|Falsch|Weit|Best|Leer|Frei|Hart|Offen|Ein|Kein|Sein|Mein|Dunkl|Leicht|Welch|Steinig|Erst)er\s)\p{Lu}\p{Ll}{2,20}er\s(?:Straße|Strasse|Str\.|Allee|Platz|Ring|Damm|Ufer|Chaussee|Weg|Landstraße)(?![\p{L}])/gu
/** "Steindamm Ecke Lindenstraße", "corner of Mill Lane and High Street" */
const CORNER =
  /(?<![\p{L}])(?:\p{Lu}[\p{L}-]{3,25}\s[Ee]cke\s\p{Lu}[\p{L}-]{3,25}|(?<=corner of )(?:\p{Lu}[\p{L}'’]{1,20}\s){1,3}(?:and|&)(?:\s\p{Lu}[\p{L}'’]{1,20}){1,3})(?![\p{L}])/gu
/** "lives on Harbour Lane" */
const ROAD_ALONE =
  /(?<![\p{L}])(?:on|in|at|near|from|to|off|of|and|der|die|und|corner|ecke|between|behind|down|along|into)\s(?:the\s)?((?:\p{Lu}[\p{Ll}'’]{1,20}\s){1,2}(?:Street|St|Road|Rd|Ave|Drive|Grove|Gardens|Row|Hill|Lane|Avenue|Close|Square|Terrace|Crescent|Weg|Straße|Str\.|Allee|Platz))(?![\p{L}])/gu
/** The same in lower case: "on mill lane", but not "on the main road". */
const ROAD_LOWER =
  /(?<![\p{L}])(?:on|at|near|off|of|and|corner)\s((?!(?:the|a|an|this|that|main|busy|same|next|right|left|wrong|open|long|whole|memory|every|our|her|his|my|their|dark|other|one|country|high|back|side|fast|slow|bike|bus|any|some|no|middle|quiet)\s)\p{L}{3,20}\s(?:street|road|lane|avenue|terrace|crescent))(?![\p{L}])/giu
/** "wohnt Lange Reihe 77", "adresse ist lange reihe 77"; no "wohnt seit 3 jahren". */
const NO_STREET =
  '(?!(?:seit|mit|with|since|für|for|in|im|zu|noch|jetzt|erst|about|over|ca|etwa|nur|only|schon|bei|there|dort|here|hier|alone|allein|zusammen|together|now|nr|no|bis|until|ab|from|als|wie|ein|eine|einem|einer|the|a|her|his|zimmer|room|gruppe)[\\s.])'
const AFTER_LIVES = new RegExp(
  `(?<![\\p{L}])(?:wohnt|wohnen|wohne|wohnhaft|gemeldet|lives at|living at|lives on|address is|address:?|adresse ist|adresse:?|anschrift:?|anschrift ist)\\s(?:in der\\s|in\\s|im\\s|an der\\s|am\\s)?((?:${NO_STREET}\\p{L}[\\p{L}.-]{1,25}\\s){1,3}\\d{1,4}\\s?[a-z]?)(?![\\p{L}\\d])(?!\\s(?:jahr|monat|woche|tag|year|month|week|day|frauen|women|kinder|kids|personen|people|leute|uhr))`,
  'giu',
)
/** "an der Mühle 4": a German preposition in lower case, a noun, a number, and no day or platform. */
const BY_THE_MILL =
  /(?<![\p{L}])(?:am|an der|an den|zum|zur|auf dem|auf der)\s(?:[Aa]lten?\s|[Nn]euen?\s)?(?!(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Tag|Abend|Morgen|Gleis|Punkt|Eingang|Tisch|Station|Haltestelle|Standort|Ende|Anfang|Telefon|Modul|Teil|Kapitel|Termin|Platz|Seite|Skala|Schule|Tür|Stelle|Stufe|Treffen|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\p{Lu}[\p{L}-]{2,25}\s\d{1,3}[a-z]?(?![\p{L}\d.:%]|\s?(?:Uhr|Euro|€|%|Jahr|Tage|Woche|Monat|Frauen|Kinder|Leute|Personen|Stunden|Minuten))/gu
const STREETS_ALONE = [
  STREET_ALONE,
  CORNER,
  WAY_ALONE,
  STREET_OF_TOWN,
  ROAD_ALONE,
  ROAD_LOWER,
  AFTER_LIVES,
  BY_THE_MILL,
]
/** "22111 hamburg": a town that we know. */
const POSTCODE_LOWER = /(?<![\p{L}\d.,/-]|\d\s)\d{5}\s(\p{L}[\p{L}-]{2,30})/gu
/** "Max-Brauer 12": a street that people call by the name it was given. */
const NAMED_STREET =
  /(?<![\p{L}-])(\p{Lu}\p{Ll}{2,14})-\p{Lu}\p{Ll}{2,20}\s\d{1,3}\s?[a-z]?(?![\p{L}\d%:-]|[.,]\d)/gu
/** "in 21073", where nothing is counted */
const POSTCODE_ALONE =
  /(?<![\p{L}])(?:in|aus|nach|from|to|wohnt|area|near)\s(\d{5})(?=[\s]*(?:[,.;:!?)]|$))/giu

/** Addresses, in the ways of several countries. */
export function findAddresses(text: string): Detail[] {
  const found: Detail[] = []
  for (const pattern of [...ADDRESSES, ...STREETS_ALONE, POSTCODE_ALONE]) {
    for (const match of text.matchAll(pattern)) {
      const place = (match[1] ?? match[0]).replace(/[\s,.;:]+$/u, '')
      const start = match.index + (match[1] === undefined ? 0 : match[0].lastIndexOf(match[1]))
      if (place !== '') found.push({ kind: 'address', start, end: start + place.length })
    }
  }
  const told: readonly (readonly [RegExp, ReadonlySet<string>[]])[] = [
    [POSTCODE_LOWER, [PLACES_AND_TERMS]],
    [NAMED_STREET, [GIVEN_NAMES, SHORT_NAMES, OTHER_WORD_NAMES]],
  ]
  for (const [pattern, lists] of told)
    for (const match of text.matchAll(pattern))
      if (lists.some((list) => list.has(fold(match[1] ?? ''))))
        found.push({ kind: 'address', start: match.index, end: match.index + match[0].length })
  return found
}
