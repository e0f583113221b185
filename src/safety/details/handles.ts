import { fold } from '../../domain/text.js'
import { COMMON_WORDS } from '../common-words.js'
import { isNoWord, isUnheard } from '../names/unheard.js'
import { EVERYDAY_WORDS } from '../no-names.js'
import type { DetailPattern } from './detail-pattern.js'

const PLATFORM =
  '(?:insta|instagram|ig|snap|snapchat|tiktok|tik tok|telegram|tele|tg|discord|facebook|fb|messenger|twitter|whatsapp|onlyfans|skype|viber|tinder|lovoo|badoo|kik|threema|wechat|vk|roblox|fortnite|reddit|twitch|youtube|pinterest|kaufmich|joyclub|paypal|markt\\.de|quoka(?:\\.de)?|ladies\\.de|erobella|fetlife|poppen\\.de|adultwork|vivastreet|fansly|chaturbate)'
const NAMED =
  '(?:username|user ?name|user|handle|accountname|account|acc|benutzername|nutzername|screen ?name|profilname|profil|profile|nickname|nick|künstlername|alias|pseudonym|gamertag)'
const USER = '["„“\']?((?:live:)?[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}._-]{1,40}[\\p{L}\\p{N}_]|[\\p{L}\\p{N}_]))'
const CONNECT =
  '(?:\\s?(?:-name|name|account|acc|profil|profile|handle|nick|username|unter dem namen|under the name|dem namen|is|ist|war|was|heißt|heisst|nennt|läuft|called|calls|goes|by|sie|er|she|he|sich|herself|himself|her|his|there|dort|as|als|unter|under|lautet|:|=|-)(?![\\p{L}])){0,5}'
const ON_PLATFORM = new RegExp(
  `(?<![\\p{L}@])(?:${PLATFORM}|${NAMED}|of|line|signal|steam)(?![\\p{L}])${CONNECT}[\\s:]{0,2}${USER}`,
  'giu',
)
/** The name is announced as one: then a plain word is one too. */
const ANNOUNCED = new RegExp(
  `(?<![\\p{L}])(?:(?:${PLATFORM}(?:[ -]name|[ -]handle|[ -]account)|username|user name|benutzername|nutzername|accountname|screen ?name|profilname|gamertag)(?:\\s(?:is|ist|lautet|war|was|sie ist|on \\p{L}{2,12}(?: is)?|auf \\p{L}{2,12}(?: ist)?))?|(?:${PLATFORM}|handle|nickname|nick)\\s?(?::|\\s(?:is|ist|lautet)(?!\\p{L}))|(?:auf|on|bei|in) ${PLATFORM} (?:heißt|heisst|nennt|ist|is|calls|goes)(?:\\s(?:sie|er|she|he|sich|herself|himself|by|called)){0,3}|(?:nennt|calls) (?:sie |er )?(?:sich|herself|himself) (?:dort |da |auf|on|bei) ?${PLATFORM}?)\\s?:?\\s{0,2}${USER}`,
  'giu',
)
/** "auf OnlyFans als sweetkittyhh", "on Kik under velvetrosie": what no list has as a word, or what is listed there. */
const APPEARING = new RegExp(
  `(?<![\\p{L}])(?:auf|on|bei|in|at|via|über)\\s(?:${PLATFORM}|bumble|hinge)\\s?,?\\s?(?:(?:läuft|is|ist|goes|heißt|heisst|listed|gelistet|angemeldet|registered|unterwegs|active|aktiv)\\s)?(?:as|als|under|unter|by)\\s(?:the name\\s|dem namen\\s|of\\s)?${USER}(?:\\s(?:gelistet|angemeldet|registriert|unterwegs|online|aktiv|bekannt|listed|registered|active))?`,
  'giu',
)
const LISTED_THERE =
  /\s(?:gelistet|angemeldet|registriert|unterwegs|online|aktiv|bekannt|listed|registered|active)$/iu
/** "er heißt auf telegram Papa Joe 77": a shown name of several words. */
const SHOWN_NAME =
  /(?<![\p{L}])(?:[Hh]eißt|[Nn]ennt sich|[Cc]alled|[Gg]oes by|[Cc]alls (?:her|him)self) (?:auf|on|bei|in) (?:[Ii]nsta(?:gram)?|[Ss]nap(?:chat)?|[Tt]ik[Tt]ok|[Tt]elegram|[Dd]iscord|[Ff]acebook|[Ff]b|[Ww]hats[Aa]pp|[Tt]inder)\s["„“]?(\p{Lu}[\p{L}\d]{0,20}(?:\s\p{Lu}[\p{L}\d]{0,20}){0,2}(?:\s\d{1,4})?)/gu
const HANDLE_AT = /(?<![\p{L}\p{N}@._%+-])@\s?[\p{L}\p{N}_][\p{L}\p{N}_.-]{1,40}/gu
const HANDLE_TAG = /(?<![\p{L}\p{N}])[\p{L}\p{N}_.]{2,32}#\d{4}(?!\d)/gu
/** "mia2003 bei snap", "rosalie-xx auf insta" */
const HANDLE_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}@])([\\p{L}\\p{N}_](?=[\\p{L}\\p{N}]{0,30}[\\d._-])[\\p{L}\\p{N}._-]{2,40})\\s(?:auf|on|bei|in|at|via|über)\\s${PLATFORM}(?![\\p{L}])`,
  'giu',
)
/** Nobody writes a line under the words, or digits behind a name, but in a user name: "dark_markus", "bossman77", "mia.x3". */
const UNDERLINED = /(?<![\p{L}\p{N}@/.-])(?:[\p{L}\p{N}.-]{1,30}_){1,4}[\p{L}\p{N}.]{0,30}(?![\p{L}\p{N}])/gu
const WITH_DIGITS =
  /(?<![\p{L}\p{N}@/_.-])\p{L}{3,20}(?:[.-]\p{L}{1,20}){0,2}[.-]?\d{2,4}(?![\p{L}\p{N}@/_%§-]|[.,:]\d)/gu
const SKYPE = /(?<![\p{L}])live:[\p{L}\p{N}._-]{3,40}/giu
const COUNTED_WORD =
  /^(?:covid|sars|teil|part|modul|module|kapitel|chapter|schritt|step|phase|stufe|level|lvl|woche|week|tag|day|seite|page|nr|zimmer|room|raum|gruppe|group|haus|house|klasse|class|version|mission|tabelle|table|abb|fig|icd|dsm|din|iso|frage|question|vitamin|alter|age|ca|bis|ab|um|seit|since|from|until|till|vor|nach|jahr|year|sommer|winter|herbst|spring|summer|jan|feb|m(?:ä|a)r|apr|ma[iy]|jun|jul|aug|sep|o[kc]t|nov|de[cz]|omega|agenda|convention|art|article|artikel|abs|kat|stand|uhr|istanbul|palermo|chambers|gysi|herman|lohmann|bowlby)/iu

export const HANDLES: readonly DetailPattern[] = [
  { kind: 'handle', pattern: HANDLE_AT },
  { kind: 'handle', pattern: HANDLE_TAG },
  { kind: 'handle', pattern: HANDLE_BEFORE },
  { kind: 'handle', pattern: ON_PLATFORM, fits: isUserName },
  { kind: 'handle', pattern: ANNOUNCED, fits: isAnnouncedName },
  { kind: 'handle', pattern: APPEARING, fits: appearsAs },
  {
    kind: 'handle',
    pattern: UNDERLINED,
    fits: (found) => /[\p{L}\d]_[\p{L}\d]|\p{L}{2}_$|\d_$/u.test(found),
  },
  {
    kind: 'handle',
    pattern: WITH_DIGITS,
    fits: (found) => !COUNTED_WORD.test(found) && !/^\p{L}{3}-?\d{2}$/u.test(found),
  },
  { kind: 'handle', pattern: SKYPE },
  { kind: 'handle', pattern: SHOWN_NAME },
]

/** A user name carries a digit, a dot, a line or a capital in the middle; a year or a plain word is none. */
function isUserName(found: string): boolean {
  const name = found.replace(/[._-]+$/u, '')
  return !/^\d{1,4}$/u.test(name) && /[\d_.]|\p{L}-\p{L}{1,3}$|\p{Ll}\p{Lu}/u.test(name)
}

/** Says of an account what it is, and is no name of one. */
const SAID_OF_ACCOUNT =
  /^(?:private|privat|public|öffentlich|open|offen|gone|deleted|gelöscht|blocked|blockiert|hacked|gehackt|gesperrt|locked|fake|real|echt|secret|geheim|unknown|unbekannt|different|anders|changed|geändert|empty|leer|weird|komisch|online|offline|still|immer|noch|full|voll|voller|visible|sichtbar|known|bekannt|wichtig|important|nicht|not|kein|keine|ihr|ihre|sein|seine|mein|meine|wirklich|really|jetzt|now|gerade|dangerous|gefährlich|banned|inactive|inaktiv|verified|linked)$/iu

function appearsAs(found: string, match: RegExpExecArray): boolean {
  if (isUserName(found)) return true
  // A German noun with its capital is what somebody is there: "auf Tinder als Köder".
  if (!isAnnouncedName(found)) return false
  return LISTED_THERE.test(match[0]) || isNoWord(fold(found)) || isUnheard(fold(found))
}

function isAnnouncedName(found: string): boolean {
  if (isUserName(found)) return true
  const word = fold(found)
  return (
    found.length >= 5 &&
    !SAID_OF_ACCOUNT.test(found) &&
    !EVERYDAY_WORDS.has(word) &&
    !COMMON_WORDS.has(word) &&
    !/^\d+$/u.test(found)
  )
}
