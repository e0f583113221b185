import type { Detail } from './detail.js'

const STREET_END =
  '(?:straße|strasse|str\\.|weg|allee|gasse|platz|ring|damm|ufer|hof|steig|chaussee|kamp|stieg|twiete|wall|markt|brücke|redder|koppel|stern|graben|berg|feld|garten|pfad|zeile|promenade)'
const HOUSE = '\\d{1,4}\\s?[a-z]?(?:\\s?[-/]\\s?\\d{1,3}\\s?[a-z]?)?(?![\\p{L}\\d])'
const FLOOR =
  '(?:,?\\s?(?:(?:\\d{1,2}\\.?\\s?(?:OG|UG|Stock|Etage|floor)|EG|Erdgeschoss|Hinterhaus|HH|Top\\s\\d{1,3}|Whg\\.?\\s?\\d{1,3}|Wohnung\\s\\d{1,3}|Zimmer\\s\\d{1,3}|Flat\\s\\d{1,3}[a-z]?|Apt\\.?\\s?\\d{1,4}[a-z]?|Apartment\\s\\d{1,4}|ap\\.\\s?\\d{1,4}|Unit\\s\\d{1,4})(?:\\s(?:links|rechts|mitte|left|right))?))?'
const POSTCODE = '(?:,?\\s\\d{4,5}(?:\\s\\p{Lu}[\\p{L}-]{2,30})?)?'
const PATTERNS: readonly RegExp[] = [
  // "Musterstraße 112, 3. OG links, 20999 Hamburg", "Testerstr. 45", "Am Beispielhof 3"
  new RegExp(
    `(?<![\\p{L}])(?:[\\p{L}-]{2,30}${STREET_END}|[\\p{L}-]{2,30}(?:er|en|sche|scher)?[ -]${STREET_END}|${STREET_END})\\s?${HOUSE}${FLOOR}${POSTCODE}${FLOOR}`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}])(?:Am|An der|An den|Im|In der|In den|Auf der|Auf dem|Zum|Zur|Unter den|Beim|Hinter der|Alte|Alter|Neue|Neuer|Große|Kleine)\\s\\p{Lu}[\\p{L}-]{2,30}\\s${HOUSE}${FLOOR}${POSTCODE}${FLOOR}`,
    'gu',
  ),
  // "14 Marigold Close, Flat 3"
  new RegExp(
    `(?<![\\p{L}\\d])\\d{1,4}[a-z]?,?\\s(?:\\p{L}[\\p{L}'’-]{1,24}\\s){1,3}(?:Street|St\\.?|Road|Rd\\.?|Avenue|Ave\\.?|Close|Lane|Ln\\.?|Drive|Dr\\.|Way|Court|Ct\\.?|Crescent|Terrace|Place|Square|Gardens|Grove|Mews|Hill|Row|Parade|Walk|Boulevard|Blvd\\.?|Park|Green|Rise|View|Yard|Gate)(?![\\p{L}])${FLOOR}(?:,?\\s[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2})?`,
    'giu',
  ),
  /(?<![\p{L}])(?:Flat|Apt\.?|Apartment|Unit|Room)\s\d{1,4}[a-z]?,\s?\d{1,4}\s(?:\p{L}[\p{L}'’-]{1,24}\s){1,3}(?:Street|Road|Avenue|Close|Lane|Drive|Way|Court|Crescent|Terrace|Place|Square|Gardens)(?![\p{L}])/giu,
  // "Strada Lalelelor 12, ap. 4", "ul. Kwiatowa 5/3", "rue de la Paix 8", "Calle Mayor 3", "Via Roma 1"
  new RegExp(
    `(?<![\\p{L}])(?:strada|str\\.|bulevardul|bd\\.|bdul|aleea|calea|ul\\.|ulica|ulitsa|ulitza|al\\.|os\\.|rue|avenue|boulevard|calle|avenida|via|viale|piazza|rua|sok\\.|sokak|sokağı|cad\\.|caddesi|utca|út|vul\\.|vulytsia|ulice|đường|duong)\\s(?:[\\p{L}.'’-]{2,25}\\s){1,4}(?:nr\\.?\\s?)?${HOUSE}${FLOOR}${POSTCODE}`,
    'giu',
  ),
  /(?<![\p{L}])\d{1,4}\s(?:rue|avenue|boulevard)\s(?:[\p{L}.'’-]{2,25}\s?){1,4}/giu,
  // UK postcodes
  /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}(?![\p{L}\d])/gu,
  // German postcode with its town
  /(?<![\p{L}\d.,/-])\d{5}\s\p{Lu}[\p{L}-]{2,30}/gu,
]
const STREET_WITHOUT_NUMBER =
  /(?<![\p{L}])(?:wohnt|wohnen|wohnhaft|lebt|lives|living|gemeldet|anschrift|adresse|address|zieht|umgezogen|in der|in the|an der|near|nahe)\s(?:in|im|an|at|on|der|dem|the|:|ist|is|\s){0,12}((?:\p{Lu}[\p{L}-]{2,25}\s)?\p{Lu}[\p{L}-]{2,25}(?:straße|strasse|str\.|gasse|allee|weg|Road|Street|Lane))(?![\p{L}])/gu

/** The house itself, and what tells where it stands. */
const HOUSE_WORD =
  '(?:our house|our flat|our home|our shelter|our safe ?house|our office|our place|our building|our apartment|our second (?:house|flat)|the shelter|the safe ?house|the house|the flat|the home|the second flat|the new flat|the refuge|the apartment|shelter|safe ?house|unser haus|unsere wohnung|unser schutzhaus|unsere schutzwohnung|unser frauenhaus|unser wohnhaus|unsere wg|unser büro|unsere beratungsstelle|unsere zweite wohnung|das schutzhaus|die schutzwohnung|das frauenhaus|das haus|die wohnung|die zweite wohnung|die neue wohnung|die notwohnung|die wg|schutzwohnung|schutzhaus|frauenhaus|notwohnung|schutzunterkunft|unterkunft|unserem haus|unserem schutzhaus|unserer wohnung|unserer schutzwohnung|im schutzhaus|in der schutzwohnung|wir sind|we are)'
const WHERE =
  '(?:behind|next to|opposite|across from|above|near|close to|beside|between|over|by|at the corner of|on the corner of|around the corner from|two streets from|hinter|neben|gegenüber|über|nahe|nähe|in der nähe|unweit|bei|an der ecke|ecke|direkt an|direkt am|zwischen|oberhalb|um die ecke)'
const SHELTER_WHERE = new RegExp(
  `(?<![\\p{L}])${HOUSE_WORD}(?:\\s(?:is|ist|liegt|lies|stands|steht|sits|located|right|just|directly|direkt|gleich|genau|jetzt|now|befindet sich|which is)){0,3}\\s(${WHERE}\\s(?:von\\s|vom\\s|from\\s|to\\s|of\\s)?(?:the\\s|der\\s|dem\\s|den\\s|die\\s|das\\s|einem\\s|einer\\s|a\\s)?[\\p{L}-]{2,30}(?:\\s(?:in|on|im|am|an der|in der|at|und|and|of|from|bei)\\s(?:the\\s|der\\s|dem\\s)?[\\p{L}-]{2,30}(?:\\s(?:Weg|Straße|Str\\.|Allee|Platz|Street|Road|Lane|Square|Platz))?|\\s\\p{Lu}[\\p{L}-]{2,30}){0,2})`,
  'giu',
)
const SHELTER_IN =
  /(?<![\p{L}])(?:our (?:house|flat|shelter|safe ?house|home|building)|unser(?:e|em|er)? (?:haus|wohnung|schutzhaus|schutzwohnung|frauenhaus)|schutzhaus|schutzwohnung|frauenhaus|shelter|safe ?house)(?:\s(?:is|ist|liegt)){0,1}\s(?:in|im|an der|am|on)\s(?:der\s|the\s)?(\p{Lu}[\p{L}-]{2,30}(?:\s(?:Weg|Straße|Str\.|Allee|Platz|Street|Road|Lane|Square))?)/giu
const BELL =
  /(?<![\p{L}])((?:(?:\d{1,2}\.?\s?(?:Stock|OG|Etage|floor)|first floor|second floor|third floor|fourth floor|ground floor|erdgeschoss|erster stock|zweiter stock|dritter stock|vierter stock),?\s)?(?:Klingel(?:schild)?|Klingelname|bell|doorbell|buzzer|name on the (?:bell|door)|steht)\s(?:steht\s|says\s|heißt\s|marked\s|name\s|ist\s|is\s|mit\s|:\s?)?["„“']?\p{L}[\p{L} -]{1,30}["“”'])/giu
const BELL_NAME =
  /(?<![\p{L}])((?:Klingel|Klingelschild|doorbell|bell|buzzer)\s(?:steht\s|says\s|heißt\s|name\s|ist\s|is\s|:\s?)?\p{Lu}[\p{L}-]{2,30})/gu
const FLOOR_OF_SHELTER =
  /(?<![\p{L}])(?:schutzwohnung|schutzhaus|shelter|safe ?house|notwohnung)\s(?:is on the\s|on the\s|im\s|ist im\s)?((?:\d{1,2}\.?\s?(?:Stock|OG|Etage)|\d{1,2}(?:st|nd|rd|th) floor))/giu
/** Towns that say nothing about which house: kept, also behind "our house in". */
const GENERAL_PLACES =
  /^(?:hamburg|berlin|munich|münchen|köln|cologne|frankfurt|stuttgart|leipzig|dresden|hannover|bremen|kiel|wien|vienna|zürich|zurich|deutschland|germany|bayern|bavaria|europa|europe|nacht|der|die|the|order|general|danger|gefahr|moment|winter|summer|sommer|week|woche|evening|abend|morning|morgen|need|use|crisis|krise|trouble|chaos)$/iu

/** Addresses, and what tells where the house of the women stands. */
export function findPlaces(text: string): Detail[] {
  const found: Detail[] = []
  const add = (kind: Detail['kind'], start: number, words: string) => {
    const trimmed = words.replace(/[\s,.;:]+$/u, '')
    if (trimmed !== '') found.push({ kind, start, end: start + trimmed.length })
  }
  for (const pattern of PATTERNS)
    for (const match of text.matchAll(pattern)) add('address', match.index, match[0])
  for (const pattern of [STREET_WITHOUT_NUMBER])
    for (const match of text.matchAll(pattern)) {
      const street = match[1] ?? ''
      add('address', match.index + match[0].lastIndexOf(street), street)
    }
  for (const pattern of [SHELTER_WHERE, SHELTER_IN, BELL, BELL_NAME, FLOOR_OF_SHELTER])
    for (const match of text.matchAll(pattern)) {
      const place = match[1] ?? ''
      if (!GENERAL_PLACES.test(place.trim()))
        add('shelter_place', match.index + match[0].lastIndexOf(place), place)
    }
  return found
}
