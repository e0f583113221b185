import type { Detail } from './detail.js'

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
    `(?<![\\p{L}])(?:Am|An der|An den|Im|In der|In den|Auf der|Auf dem|Zum|Zur|Unter den|Beim|Hinter der|Alte|Alter|Neue|Neuer|Große|Kleine|Lange|Hohe)\\s(?:\\p{Lu}[\\p{L}-]{2,30}\\s){1,2}${HOUSE}${TAIL}`,
    'gu',
  ),
  // "14 Marigold Close, Flat 3"
  new RegExp(
    `(?<![\\p{L}\\d])(?:(?:Flat|Apt\\.?|Apartment|Unit|Room)\\s\\d{1,4}[a-z]?,\\s?)?\\d{1,4}[a-z]?,?\\s(?:\\p{L}[\\p{L}'’-]{1,24}\\s){1,3}(?:Street|St\\.?|Road|Rd\\.?|Avenue|Ave\\.?|Lane|Ln\\.?|Drive|Dr\\.|Crescent|Terrace|Gardens|Grove|Mews|Boulevard|Blvd\\.?)(?![\\p{L}])${FLOOR}${UK_POSTCODE}`,
    'giu',
  ),
  // The same with words that mean other things too: in capitals only
  new RegExp(
    `(?<![\\p{L}\\d])(?!(?:19|20)\\d\\d\\s)\\d{1,4}[a-z]?,?\\s(?:\\p{Lu}[\\p{L}'’-]{1,24}\\s){1,3}(?:Close|Way|Court|Ct\\.?|Place|Square|Hill|Row|Parade|Walk|Park|Green|Rise|View|Yard|Gate)(?![\\p{L}])${FLOOR}${UK_POSTCODE}`,
    'gu',
  ),
  // "Strada Lalelelor 12, ap. 4", "ul. Kwiatowa 5/3", "Calle Mayor 3", "Via Roma 1"
  new RegExp(
    `(?<![\\p{L}])(?:strada|str\\.|rruga|rr\\.|bul\\.|bulevardul|bd\\.|bdul|aleea|calea|ul\\.|ulica|ulitsa|ulitza|al\\.|os\\.|rue|avenue|boulevard|calle|avenida|via|viale|piazza|rua|sok\\.|sokak|sokağı|cad\\.|caddesi|utca|út|vul\\.|vulytsia|ulice|đường|duong)\\s(?:[\\p{L}.'’-]{2,25},?\\s){1,4}(?:nr\\.?\\s?)?${HOUSE}${TAIL}`,
    'giu',
  ),
  /(?<![\p{L}])\d{1,4}\s(?:rue|avenue|boulevard)\s(?:[\p{L}.'’-]{2,25}\s?){1,4}/giu,
  /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}(?![\p{L}\d])/gu,
  // A postcode with its town
  /(?<![\p{L}\d.,/-])\d{5}\s\p{Lu}[\p{L}-]{2,30}/gu,
  /(?<=,\s)\d{5}\s\p{L}[\p{L}-]{2,30}/gu,
]
/** A street that gives itself away without a number: "in der lindenstr", "im Kastanienweg". */
const STREET_ALONE =
  /(?<![\p{L}])(?:in|im|in der|an der|am|auf der|zur|on|at|from|near|nahe|der|die|den|wohnhaft:?|anschrift:?|adresse:?|address:?|wohnt|gemeldet|lives|living|corner|ecke)\s((?!haupt|land|neben|schnell|bundes|dorf|einbahn)\p{L}{3,25}(?:straße|strasse|str\b\.?|gasse|chaussee|twiete|allee)|(?!(?:aus|um|rück|heim|lebens|hin|flucht|mittel|königs|rechts|bildungs|lösungs|hilfs|heilungs|arbeits|schul|nach|schleich|berufs|ausstiegs|dienst|geh|rad)weg)\p{L}{4,25}weg)(?![\p{L}])/giu
/** "lives on Harbour Lane" */
const ROAD_ALONE =
  /(?<![\p{L}])(?:on|in|at|near|from|to|off|der|die)\s(?:the\s)?((?:\p{Lu}\p{Ll}{1,20}\s){1,2}(?:Street|Road|Lane|Avenue|Close|Square|Terrace|Crescent|Weg|Straße|Str\.|Allee|Platz))(?![\p{L}])/gu
/** "wohnt Lange Reihe 77" */
const AFTER_LIVES =
  /(?<![\p{L}])(?:wohnt|wohnen|wohne|wohnhaft|gemeldet|lives at|living at|lives on|address is|address:|adresse ist|adresse:|anschrift:|anschrift ist)\s(?:in der\s|in\s|im\s|an der\s|am\s)?((?:\p{Lu}[\p{L}.-]{2,25}\s){1,3}\d{1,4}\s?[a-z]?)(?![\p{L}\d])/gu

/** Addresses, in the ways of several countries. */
export function findAddresses(text: string): Detail[] {
  const found: Detail[] = []
  for (const pattern of [...ADDRESSES, STREET_ALONE, ROAD_ALONE, AFTER_LIVES]) {
    for (const match of text.matchAll(pattern)) {
      const place = (match[1] ?? match[0]).replace(/[\s,.;:]+$/u, '')
      const start = match.index + (match[1] === undefined ? 0 : match[0].lastIndexOf(match[1]))
      if (place !== '') found.push({ kind: 'address', start, end: start + place.length })
    }
  }
  return found
}
