import { fold } from '../../domain/text.js'
import type { Detail } from '../detail.js'
import { PLACES_AND_TERMS } from '../no-names.js'

/** The house itself, and what tells where it stands. */
const HOUSE_WORD =
  '(?:(?:our|the|unser|unsere|unserem|unserer|das|die|dem|der|im|in der|vom)\\s(?:second |new |zweite |zweiten |neue |neuen |andere |anderen )?(?:house|flat|home|shelter|safe ?house|office|building|apartment|refuge|haus|wohnung|schutzhaus|schutzwohnung|frauenhaus|wohnhaus|wg|büro|beratungsstelle|notwohnung|unterkunft|schutzunterkunft|wohngruppe)|shelter|safe ?house|schutzwohnung|schutzhaus|frauenhaus|notwohnung|schutzunterkunft)'
const WHERE =
  '(?:behind|next to|opposite|across from|above|near|close to|beside|between|over|by|at the corner of|on the corner of|at the end of|around the corner from|in the street|hinter|hinterm|neben|gegenüber|über|überm|nahe|nähe|in der nähe|unweit|bei|beim|an der ecke|ecke|direkt an|direkt am|am|an der|am ende|zwischen|oberhalb|unterhalb|um die ecke|in|im|on)'
/** Where the description of a place ends. */
const STOP =
  '(?:is|ist|are|sind|was|war|feels?|feel|scares?|macht|mag|hat|has|had|hört|hear|hears|too|zu|und|but|aber|and|she|sie|he|er|we|wir|i|ich|it|es|makes?|seems?|wirkt|wo|where|that|which|das|weil|because|so|nicht|not|will|wants|möchte|for|für|with|mit|since|seit|when|wenn|dass|if|ob|kann|can|gibt|need|needs|braucht|reminds?|erinnert|how|wie|very|sehr|full|voll|again|wieder|what|do|does)'
const PLACE_WORD = `(?!${STOP}(?![\\p{L}]))[\\p{L}\\d][\\p{L}\\d.'’-]{0,30}`
const SHELTER_WHERE = new RegExp(
  `(?<![\\p{L}])${HOUSE_WORD}(?:\\s(?:is|ist|liegt|lies|stands|steht|sits|located|right|just|directly|direkt|gleich|genau|jetzt|now|befindet|sich|which)){0,3}\\s(${WHERE}\\s${PLACE_WORD}(?:\\s${PLACE_WORD}){0,5})`,
  'giu',
)
/** "we are behind the …": only what tells a spot, since one can be "in" and "on" many things. */
const WE_ARE_WHERE = new RegExp(
  `(?<![\\p{L}])(?:wir sind|we are|we're|we r|we live|wir wohnen|wir liegen|ihr findet uns|you find us)(?:\\s(?:right|just|directly|direkt|gleich|genau|jetzt|now)){0,2}\\s((?:behind|next to|opposite|across from|near|close to|beside|at the corner of|on the corner of|hinter|hinterm|neben|gegenüber|nahe|in der nähe|unweit|an der ecke|ecke|oberhalb|unterhalb|am ende|at the end of|zwischen|between|im|in|am|an der|on|bei|beim|above|über)\\s${PLACE_WORD}(?:\\s${PLACE_WORD}){0,5})`,
  'giu',
)
const WE_ARE_IN =
  /(?<![\p{L}])(?:[Ww]e are|[Ww]e live|[Ww]ir sind|[Ww]ir wohnen|[Ww]ir liegen)\s(?:in|near|nahe)\s(?:der\s|dem\s)?\p{Lu}/u
/** "fünf Minuten vom Rathaus": minutes are a way only from somewhere or to it. */
const MINUTES_THERE =
  /(?<![\p{L}])((?:\p{L}{2,12}|\d{1,3})\s(?:[Gg]eh)?(?:[Mm]inuten|minutes|min)\s(?:from|vom|von|zum|zur|hinter|behind)\s(?:the\s|der\s|dem\s)?\p{Lu}[\p{L}-]{2,30}(?:\s\p{Lu}[\p{L}-]{2,30})?)/gu
/** "two stops after Volksdorf", "drei Haltestellen hinter …": how to get there. */
const WAY_THERE =
  /(?<![\p{L}])((?:\p{L}{2,12}|\d{1,3})\s(?:stops?|stations?|[Hh]altestellen?|[Ss]tationen?|[Mm]eter|metres|houses?|[Hh]äuser|streets?|[Ss]traßen|[Ee]cken|blocks?)\s(?:after|from|behind|past|before|nach|vor|vom|von|hinter|zum|zur)\s(?:the\s|der\s|dem\s|die\s)?\p{Lu}[\p{L}-]{2,30}(?:\s\p{Lu}[\p{L}-]{2,30})?)/gu
const FLOOR_WORDS =
  '(?:\\d{1,2}\\.?\\s?(?:Stock|OG|Etage|floor)|\\d{1,2}(?:st|nd|rd|th) floor|(?:first|second|third|fourth|fifth|ground|top) floor|(?:erster|zweiter|dritter|vierter|fünfter) stock|erdgeschoss)'
/** `Klingel "Becker"`, with the floor before it. */
const BELL = new RegExp(
  `(?<![\\p{L}\\d])((?:${FLOOR_WORDS},?\\s)?(?:Klingel(?:schild)?|Klingelname|bell|doorbell|buzzer|name on the (?:bell|door))\\s(?:says\\s|heißt\\s|marked\\s|name\\s|ist\\s|is\\s|:\\s?)?["„“']\\p{L}[\\p{L} -]{1,30}["“”'])`,
  'giu',
)
const BELL_NAME =
  /(?<![\p{L}])(?:[Kk]lingel|[Kk]lingelschild|[Dd]oorbell|[Bb]ell|[Bb]uzzer|[Bb]riefkasten|[Ll]etterbox)(?:\s(?!und\s|and\s|oder\s|or\s)[\p{L}]{2,15}){0,4}?\s(?:steht\s|stands\s|says\s|heißt\s|reads\s|name\s|ist\s|is\s|:\s?)?["„“']?(\p{Lu}[\p{L}-]{1,30}(?:\s\p{Lu}[\p{L}-]{1,30})?)/gu
/** The same in lower case, where "says" leaves no doubt: "klingel steht müller". */
const BELL_NAME_LOWER =
  /(?<![\p{L}])(?:klingel|klingelschild|doorbell|bell|buzzer|briefkasten|letterbox)\s(?:(?:da\s)?steht|says|heißt|heisst|name(?:\s(?:is|ist))?)\s(?!auf|an|am|in|the|der|die|das|kein|nicht|no|not)(\p{Ll}[\p{L}-]{2,30})(?![\p{L}])/gu
const FLOOR_OF_SHELTER = new RegExp(
  `(?<![\\p{L}])(?:schutzwohnung|schutzhaus|shelter|safe ?house|notwohnung|unsere wohnung|our flat)\\s(?:is on the\\s|on the\\s|im\\s|ist im\\s)?(${FLOOR_WORDS})`,
  'giu',
)
/** "door code 4711", "Hausnummer 12", "Eingang über den Hof" */
const WAY_IN =
  /(?<![\p{L}])((?:door ?code|gate ?code|entry ?code|türcode|tür-?code|torcode|haustürcode|tresorcode|schlüsseltresor|key ?box|hausnummer|hausnr\.?|house number)\s(?:is\s|ist\s|lautet\s|:\s?)?[#*]?\d{1,6}[#*a-z]?|(?:eingang|entrance)\s(?:is\s|ist\s)?(?:über|durch|hinter|neben|through|behind|via|next to)\s(?:den\s|die\s|das\s|the\s|der\s|dem\s)?[\p{L}-]{2,30})/giu
/** "Haltestelle Farmsen", "U-Bahn Berne", "Hagenbeck station" */
const STOP_NAME =
  /(?<![\p{L}])((?:[Hh]altestelle|[Bb]ushaltestelle|[Uu]-?[Bb]ahn|[Ss]-?[Bb]ahn|[Bb]ahnhof|[Ss]tation|[Ss]tadtteil|[Vv]iertel|[Bb]ezirk)\s\p{Lu}[\p{L}-]{2,30}(?:\s\p{Lu}[\p{L}-]{2,30})?|\p{Lu}\p{Ll}{2,30}\s(?:station|bus stop|tube|underground|district|quarter))(?![\p{L}])/gu
/** "in Sasel", where the message speaks of the house. */
const IN_TOWN =
  /(?<![\p{L}])(?:in|near|nahe|bei|from|aus|at)\s(\p{Lu}\p{Ll}{2,30}(?:-\p{Lu}\p{Ll}{2,30})?)(?![\p{L}-])/gu
const OWN_HOUSE =
  /(?<![\p{L}])(?:(?:our|unser(?:e|em|er|en)?)\s(?:[a-zäöü]+\s)?(?:house|flat|home|shelter|safe ?house|building|apartment|refuge|haus|wohnung|schutzhaus|schutzwohnung|frauenhaus|unterkunft|wg)|shelter|safe ?house|schutzwohnung|schutzhaus|frauenhaus|notwohnung)(?![\p{L}])/iu
const NO_TOWN =
  /^(?:\p{L}+(?:ung|heit|keit|tät|schaft|tion|pie|nis|ment|ness|ity)|Therapie|Panik|Not|Gefahr|Ruhe|Angst|Trauer|Tränen|Haft|Form|Zukunft|Deutsch|English|German|Englisch|Person|Stress|Teil|Part|Phase|Stufe|Kontakt|Sicherheit|Arbeit|Mission|Kenya|Ghana|Bulgaria|Bulgarien|Ukraine|Poland|Polen|Hungary|Ungarn|Romania|Rumänien|Nigeria|Moldova|Albania|Albanien|Vietnam|Thailand|Türkei|Turkey|Syrien|Syria|Afghanistan|Eritrea|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|Hause|Beratung|Chambers|Herman|Frauen|Männern|Kindern|Klientinnen|Betroffenen|Facebook|Instagram|Slack|Teams)$/u

const BEFORE_TOWN = /^(?:in|near|nahe)\s/iu
/** Known names that do tell a spot. */
const SHOPS: ReadonlySet<string> = new Set([
  'lidl',
  'aldi',
  'rewe',
  'edeka',
  'ikea',
  'polizei',
  'court',
  'gericht',
])
/** "in the evening", "bei uns", "im Moment", "on Friday": a time or a state, not a place. */
const NO_PLACE =
  /^(?:in|im|on|am|an der|bei|beim|by|über|over|between|zwischen|near)\s(?:the\s|der\s|dem\s|den\s|a\s|einem\s|einer\s|our\s|my\s|her\s|ihrem\s|ihrer\s)?(?:office|büro|keller|basement|cellar|badezimmer|schlafzimmer|wohnzimmer|bedroom|toilet|toilette|klo|schrank|closet|dachboden|hof|yard|bakery|bäckerei|kitchen|küche|bathroom|bad|room|zimmer|car|auto|bus|train|zug|park|supermarket|supermarkt|hospital|krankenhaus|klinik|clinic|ward|court|garden|garten|hallway|flur|waiting|wartezimmer|stairwell|treppenhaus|house|haus|meeting|call|love|shock|panic|panik|hurry|trouble|same|middle|mitte|process|way|weg|it|platform|polizei|police|arzt|ärztin|doctor|therapeutin|anwältin|lawyer|station|notaufnahme|urlaub|holiday|ende|limit|team|dienst|duty|board|supervision|uns|us|ihm|ihr|him|me|mir|moment|abend|morgen|nacht|nachts|tag|evening|morning|night|day|days|week|weeks|weekend|wochenende|woche|winter|summer|sommer|month|monat|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|general|order|danger|crisis|krise|use|need|stress|streit|angst|fear|peace|ruhe|anfang|end|ende|beginning|own|herself|phone|handy|telefon|group|gruppe|trauma|bindung|time|zeit|first|last|rules|regeln|one|two|three|six|sechs|all|alle|allen|everyone|gewalt|violence|women|frauen|therapy|therapie|essen|dinner|breakfast|frühstück|dienst|team|stage|phase|touch|contact|kontakt|gespräch|januar|january|februar|february|märz|march|april|mai|may|juni|june|juli|july|august|september|oktober|october|november|dezember|december|\d+)(?![\p{L}])/iu

/** "two streets behind the bakery", "at the end of elm close", "über der apotheke": a spot, where the message speaks of the house. */
const SPOT =
  /(?<![\p{L}])((?:(?:\p{L}{2,6}|\d{1,3})\s(?:streets?|doors?|houses?|blocks?|straßen|strassen|häuser|ecken)\s)?(?:behind|next to|opposite|across from|above|near|close to|beside|at the corner of|on the corner of|at the end of|around the corner from|hinter|neben|gegenüber|über|nahe|bei|an der ecke|am ende|um die ecke von)\s(?:the\s|der\s|dem\s|den\s|des\s|vom\s|von\s|einer\s|einem\s|a\s)?(?:[\p{L}.'’-]{2,25}\s){0,2}?(?:church|kirche|mosque|moschee|bakery|bäckerei|pharmacy|apotheke|station|bahnhof|u-bahnhof|s-bahnhof|tankstelle|petrol station|gas station|supermarket|supermarkt|school|schule|park|markt|marktplatz|market|cemetery|friedhof|kita|kindergarten|lidl|aldi|rewe|edeka|netto|penny|ikea|kiosk|brücke|bridge|hospital|krankenhaus|rathaus|town hall|post|bank|close|lane|road|street|straße|strasse|allee|gasse)(?:\s\p{Lu}[\p{L}-]{2,30})?)(?![\p{L}])/giu
/** Who speaks of the spot of the house: the house itself, or "we sit". */
const HOUSE_SPOKEN_OF =
  /(?<![\p{L}])(?:(?:our|unser(?:e|em|er|en)?)\s(?:[a-zäöü]+\s)?(?:house|flat|shelter|building|apartment|refuge|haus|wohnung|schutzhaus|schutzwohnung|unterkunft|wg|büro|office)|(?:shelter|safe ?house|schutzwohnung|schutzhaus|frauenhaus|notwohnung)\s(?:is|ist|liegt|lies|steht|stands|sits|befindet|right|direkt)|wir\s(?:sitzen|wohnen|liegen|sind)\s(?:im|in|direkt|gleich|genau)|we\s(?:sit|live)\s)/iu
/** "…, dann links das Haus mit dem roten Tor": the way to a house. */
const DIRECTIONS =
  /(?<![\p{L}])(?:dann (?:links|rechts|das)|then (?:left|right|the)|the house with|das haus mit|aussteigen|get off at)(?![\p{L}])/iu
/** "steig Wandsbek Markt aus", "get off at Hoheluft" */
const GET_OFF =
  /(?<![\p{L}])(?:[Ss]teigs?t?|[Aa]ussteigen|[Aa]usstieg|[Gg]et off|[Gg]ets off|got off)\s(?:in\s|an der\s|am\s|at\s|bei\s)?(\p{Lu}[\p{L}-]{2,30}(?:\s\p{Lu}[\p{L}-]{2,30})?)/gu
/** "bus 27 bis Sasel Markt" */
const RIDE_TO =
  /(?<![\p{L}])(?:bus|bahn|s-bahn|u-bahn|tram|line|linie|metro)\s?[A-Z]?\d{0,3}\s(?:bis|to|until|richtung|nach)\s(\p{Lu}[\p{L}-]{2,30}(?:\s\p{Lu}[\p{L}-]{2,30})?)/giu
/** "code 1234", "der code für die tür ist 4711#", "pin: 9182", "kombination 44-18-07" */
const CODE =
  /(?<![\p{L}])(?:[\p{L}]{0,12}-?codes?|pin|kombination|combination|zahlenschloss|alarm)(?:\s(?:for|für|of|zum|zur|vom|von|to)(?:\s\p{L}{1,15}){1,3})?(?:\s(?:is|ist|lautet|war|was))?\s?:?\s?([#*]?(?:\d{3,8}|\d{1,3}(?:[ -]\d{1,3}){1,5})[#*]?)(?!\d|[.,]\d|%)/giu
const PASSWORD =
  /(?<![\p{L}])(?:[\p{L}]{0,8}-?passwor[dt]|pw|kennwort|wlan-?(?:key|schlüssel)|wifi(?: key| code)?|passphrase)\s?(?:is|ist|lautet|war|was|heißt|:|=)?\s?["„“']?((?=[^\s]{0,30}[\d!?#$%&*+=_])[^\s"“”'„]{4,40})/giu
/** "zimmer 12", "flat 3": where in the house somebody is. No number of people or beds. */
const ROOM =
  /(?<![\p{L}])(?:zimmer|zi\.|room|apartment|apt\.?|flat|whg\.?|wohnung|haus|house)\s(?:nr\.?\s|no\.?\s|number\s|nummer\s)?(\d{1,4}[a-z]?)(?![\p{L}\d%:/-]|[.,]\d|\s(?:frauen|women|people|personen|betten|beds|mal|times|nights|nächte|euro|kids|kinder|jahre|years|wochen|weeks|tage|days|uhr|pm|am|of|von|and \d|und \d))/giu
/** "the house with the green gate": what it looks like. */
const LOOKS =
  /(?<![\p{L}])(?:house|building|haus|gebäude|eingang|entrance|door|tür)\s(?:with|mit)\s((?:the|a|an|dem|der|den|einem|einer)\s(?:\p{L}{2,15}\s){0,2}(?:gate|doors?|fence|roof|balcony|shutters?|garage|sign|hedge|steps|tor|tür|türen|zaun|dach|balkon|fensterläden|schild|hecke|treppe|fassade|briefkasten)(?:\s(?:behind|opposite|next to|hinter|neben|gegenüber)\s(?:the\s|dem\s|der\s|vom\s)?\p{L}{2,25})?)(?![\p{L}])/giu

/** What tells where the house of the women stands: corners, stops, floors, the name at the bell. General towns stay. */
export function findPlaces(text: string): Detail[] {
  const found: Detail[] = []
  const house = OWN_HOUSE.test(text) || WE_ARE_IN.test(text) || text.search(SHELTER_WHERE) !== -1
  const spoken = HOUSE_SPOKEN_OF.test(text)
  const patterns = [
    CODE,
    PASSWORD,
    ROOM,
    LOOKS,
    SHELTER_WHERE,
    WE_ARE_WHERE,
    WAY_THERE,
    MINUTES_THERE,
    BELL,
    BELL_NAME,
    BELL_NAME_LOWER,
    FLOOR_OF_SHELTER,
    WAY_IN,
    GET_OFF,
  ]
  if (spoken) patterns.push(SPOT)
  if (spoken || DIRECTIONS.test(text)) patterns.push(STOP_NAME, RIDE_TO)
  if (house) patterns.push(STOP_NAME, IN_TOWN)
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const place = (match[1] ?? '').replace(/[\s,.;:]+$/u, '')
      if (place === '' || isGeneral(place) || NO_TOWN.test(place)) continue
      const start = match.index + match[0].lastIndexOf(match[1] ?? '')
      found.push({ kind: 'shelter_place', start, end: start + place.length })
    }
  }
  return found
}

function isGeneral(place: string): boolean {
  // Towns that say nothing about which house stay, also behind "our house in".
  const first = fold(place.replace(BEFORE_TOWN, '').split(' ')[0] ?? '')
  return NO_PLACE.test(place) || (PLACES_AND_TERMS.has(first) && !SHOPS.has(first))
}
