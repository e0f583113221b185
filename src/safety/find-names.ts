import type { Language } from '../domain/language.js'
import { fold } from '../domain/text.js'
import type { Detail } from './detail.js'
import { ENGLISH_WORD_NAMES, GIVEN_NAMES, OTHER_WORD_NAMES, SHORT_NAMES } from './given-names.js'
import { EVERYDAY_WORDS, KNOWN_AUTHORS, NO_SURNAMES, PLACES_AND_TERMS } from './no-names.js'

interface Word {
  readonly text: string
  /** Folded, without a possessive. */
  readonly base: string
  readonly start: number
  readonly end: number
  readonly capital: boolean
  readonly allCapitals: boolean
  readonly possessive: boolean
  /** First word of the message or behind a full stop, question mark, colon or line end. */
  readonly first: boolean
  /** What stands between this word and the next. */
  readonly gap: string
}

const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*\.?/gu
const set = (list: string) => new Set(list.split(' '))

/** Behind these stands a person's name, even one that nobody knows. */
const TITLES = set(
  'familie family frau herr herrn fr hr mrs mr ms miss dr prof madame madam signora senora pani pan doamna domnul',
)
const CALLED = set(
  'called named namens genannt heisst nennt alias aka spitzname vorname nachname rufname kunstlername nickname',
)
/** "Hi Tom,", "lg Sabine" */
const GREETINGS = set('hi hallo hey dear liebe lieber lg gruss grusse regards cheers')
const PERSON_WORDS = set(
  'client clients klientin klient bewohnerin bewohner resident patient patientin woman girl lady sister brother mother mum mom dad father cousin aunt uncle friend daughter son volunteer colleague intern madchen schwester bruder mutter vater tante onkel tochter sohn freundin kollegin kollege ehrenamtliche praktikantin ex husband boyfriend pimp zuhalter loverboy ehemann polizist polizistin kommissar kommissarin officer detective interpreter dolmetscherin dolmetscher zeugin zeuge witness hausmeister pastor pfarrer priest mandantin praktikant caretaker teammate trainee beraterin counsellor counselor mentor coach chef boss pflegemutter stiefvater stiefmutter schwager schwagerin bekannte bekannter anwalt anwaltin lehrer lehrerin richter richterin betreuer betreuerin sozialarbeiter sozialarbeiterin hebamme arzt arztin therapeut therapeutin nachbar nachbarin doctor lawyer judge therapist teacher neighbour neighbor midwife nurse worker roommate mitbewohnerin zimmernachbarin cousine nichte neffe oma opa grandma grandpa niece nephew pate verlobter madam trafficker tater survivor kleine kleinen kleiner',
)
/** Behind these a person often stands. */
const TOWARDS = set(
  'for with to about from tell told ask asked help see saw met meet support supporting remind visit visited call text texted message and between than like without near fur mit von an bei zu uber gegen um ohne wegen ist dass ob wenn seit weil als und oder besuche besuchen frage fragte sage sagte gab gebe gibt erklare erklaren helfe begleite begleiten unterstutze treffe neben hat wie kann',
)
/** Behind these a word that is also an everyday one is a person. */
const TOWARDS_PERSON = set(
  'tell told ask asked support supporting remind visit visited met answer called mit bei erklare erklaren begleite begleiten unterstutze besuche treffe frage fragte von an w/ spoke',
)
/** Before these a person stands. */
const DOES = set(
  'said says told tells asked asks wants wanted cried cries feels felt called calls texted writes wrote thinks believes refuses refused needs keeps kept left came went has had is was doesnt does wont cant will can takes took sleeps eats lives told seems looks misses loves hates trusts knows hasnt isnt wasnt had didnt sagt sagte meint meinte fragt fragte will mochte wollte hat hatte ist war weint weinte erzahlt erzahlte schreibt schrieb nimmt kommt kam geht ging zieht zog braucht kann konnte soll fuhlt vermisst liebt schlaft isst spricht redet denkt glaubt hasst wirkt ruft rief mag darf muss wird wurde bleibt lebt wohnt traut',
)
/** The same, but only such as an everyday word ("hope", "joy") cannot do. */
const DOES_AS_PERSON = set(
  'hit hits beat beats found sent sends gave gives tried lost forced forces sold brought lied lies promised threatened threatens followed follows waited waits met meets looks seems feels ran hides trusts thinks believes knows left came went schlug droht drohte schickt schickte gab findet fand wartet verfolgt bringt brachte bleibt wohnt lebt said says told tells asked asks wants wanted cried cries called calls texted wrote refuses refused hates sagt sagte meint meinte fragt fragte mochte wollte weint weinte erzahlt erzahlte schreibt schrieb nimmt vermisst liebt schlaft isst spricht redet ruft rief mag darf traut zieht takes slept eats sleeps misses laughed laughs smiled smiles lied screamed screams shouted shouts drinks drank trinkt trank lacht lachte lugt schreit schrie hustet verlangt versteckt macht isst fragt mochten streitet packt lauft rennt hort redete zittert blutet',
)
const RELATIONS = set(
  'sohn tochter kind kinder mutter vater mama papa schwester bruder familie freund freundin mann exmann zimmer handy nummer pass fall akte geschichte sachen baby therapie termin anwalt anwaltin ruckfall geburtstag verhalten aussage papiere wohnung passport appointment statement mum mom mother father dad sister brother son daughter baby child kids husband boyfriend ex family friend phone room case story situation therapist lawyer behaviour behavior past birthday whatsapp number trauma file money bed things shift fear anger mood aunt cousin uncle',
)
const CITES = set(
  'writes wrote argues argued defines defined describes described nennt schreibt beschreibt definiert and und et studie study model modell theorie theory paper article artikel',
)
const CITED_BEFORE = set('laut nach by see siehe vgl cf study studie according')
const INSTITUTIONS =
  /^(?:foundation|stiftung|institute?|university|college|center|centre|verein|haus|syndrome?|syndrom|model|modell|scale|skala|house|hospital|klinik|trust|story|projekt|project|e\.?v|gmbh|test|protocol|method|methode|act|law|convention|konvention|church|kirche)$/u
/** Endings that only family names have. */
const SURNAME =
  /^\p{L}{2,}(?:escu|enko|eanu|czyk|wicz|chuk|tschuk|oglu|shvili|ovic|evic|ova|eva|skaya|skyj|sky|ski|ska|ević|ović|oğlu)$/u
const NOUN_END =
  /(?:ung|ungen|heit|keit|schaft|tion|tionen|tät|ismus|nis|tum|ment|anz|enz|ling|chen|lein|ität|phase|frage|zeit|plan|haus|gruppe|recht|amt|geld|angst|hilfe)$/u

/**
 * Names of people, by list and by the words around them, in both languages and in lower case. Kept: authors of the folder
 * and of the field, places, terms, German nouns, words at the beginning of a sentence. A name written twice counts both times.
 */
export function findNames(text: string, language: Language, sources: ReadonlySet<string>): Detail[] {
  const words = readWords(text)
  const taken = new Set<number>()
  for (let at = 0; at < words.length; at += 1) {
    if (taken.has(at) || !isName(words, at, language, sources)) continue
    taken.add(at)
    takeSurnames(words, at, language, sources, taken)
  }
  // Written the same way elsewhere in the message, it is the same person.
  const written = new Set(
    [...taken]
      .map((at) => words[at])
      .filter((word) => word?.capital)
      .map((word) => word?.text.replace(/['’]s$|\.$/u, '')),
  )
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (word !== undefined && written.has(word.text.replace(/['’]s$|\.$/u, ''))) taken.add(at)
  }
  return [...taken].map((at) => {
    const word = words[at]
    if (word === undefined) return { kind: 'name', start: 0, end: 0 }
    const possessive = /['’]s\.?$|\.$/u.exec(word.text)?.[0].length ?? 0
    return { kind: 'name', start: word.start, end: word.end - possessive }
  })
}

function readWords(text: string): Word[] {
  const found = [...text.matchAll(WORD)]
  return found.map((match, index) => {
    const raw = match[0]
    const next = found[index + 1]
    const before = text.slice(Math.max(0, match.index - 3), match.index)
    const letters = raw.replace(/['’]s\.?$/u, '').replace(/\.$/u, '')
    return {
      text: raw,
      base: fold(letters),
      start: match.index,
      end: match.index + raw.length,
      capital: /^\p{Lu}/u.test(letters),
      allCapitals: letters.length > 1 && letters === letters.toUpperCase(),
      possessive: /['’]s\.?$/u.test(raw),
      first:
        match.index === 0 ||
        /[.!?:\n"“„]\s*$/u.test(before) ||
        (index > 0 && /\.$/u.test(found[index - 1]?.[0] ?? '') && (found[index - 1]?.[0].length ?? 0) > 4),
      gap: text.slice(match.index + raw.length, next?.index ?? text.length),
    }
  })
}

function isName(
  words: readonly Word[],
  at: number,
  language: Language,
  sources: ReadonlySet<string>,
): boolean {
  const word = words[at]
  if (word === undefined || word.base.length < 2) return false
  if (isGenitive(words, at)) return true
  const parts = word.base.split('-')
  const listed =
    parts.every((part) => GIVEN_NAMES.has(part) || SHORT_NAMES.has(part)) &&
    parts.some((part) => GIVEN_NAMES.has(part))
  const introduced = isIntroduced(words, at)
  if (isCited(words, at, sources) && !introduced) return false
  if (sources.has(word.base) || KNOWN_AUTHORS.has(word.base)) {
    if (!listed && !isNameWord(word)) return word.capital && introduced && isTitled(words, at)
  }
  if (ENGLISH_WORD_NAMES.has(word.base)) return introduced || isWordUsedAsName(words, at, language)
  if (OTHER_WORD_NAMES.has(word.base)) return introduced || isSmallWordUsedAsName(words, at, language)
  if (PLACES_AND_TERMS.has(word.base) && !introduced) return false
  if (listed) return true
  if (SHORT_NAMES.has(word.base))
    return introduced || word.possessive || isPersonHere(words, at) || (word.capital && !word.first)
  if (introduced) return true
  if (isForeign(word) && !PLACES_AND_TERMS.has(word.base) && !EVERYDAY_WORDS.has(word.base)) return true
  if (isJoined(words, at) || isSoundingForeign(words, at)) return true
  if (SURNAME.test(word.base) && word.base.length >= 6 && !EVERYDAY_WORDS.has(word.base))
    return word.capital || isPersonHere(words, at)
  return language === 'en' && isUnknownEnglishName(words, at)
}

/** "mirelas sohn", "anas mutter", "olenas passport": hurried writing leaves the apostrophe out, and German has none. */
function isGenitive(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined || word.possessive || !word.base.endsWith('s')) return false
  const owner = word.base.slice(0, -1)
  if (EVERYDAY_WORDS.has(word.base) || PLACES_AND_TERMS.has(word.base) || GIVEN_NAMES.has(word.base))
    return false
  if (GIVEN_NAMES.has(owner) && owner.length >= 5) return true
  const owned = words[at + 1]
  const known = GIVEN_NAMES.has(owner) || SHORT_NAMES.has(owner) || ENGLISH_WORD_NAMES.has(owner)
  return (
    known &&
    owned !== undefined &&
    word.gap === ' ' &&
    (RELATIONS.has(owned.base) || NO_SURNAMES.has(owned.base))
  )
}

/** "my client, svetlana,", "her name is …", "die kleine von ana", "Frau Yilmaz". */
function isIntroduced(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const one = words[at - 1]
  const two = words[at - 2]
  if (word === undefined || one === undefined || EVERYDAY_WORDS.has(word.base) || word.allCapitals)
    return false
  if (/[.!?\n]/u.test(one.gap) && !TITLES.has(one.base)) return false
  if (isTitled(words, at)) return true
  const close = /^[\s,:("“„'-]*$/u.test(one.gap)
  if (!close) return false
  if (one.base === 'is' || one.base === 'ist' || one.base === 'was' || one.base === 'war') {
    if (two?.base === 'name') return true
  }
  if (one.base === 'name' && (word.capital || one.gap.includes(':'))) return true
  if (GREETINGS.has(one.base) && word.capital && isNameShaped(word) && /^\s*(?:[,!.\n]|$)/u.test(word.gap))
    return true
  if (
    (one.base === 'as' && two?.base === 'known') ||
    (one.base === 'by' && two?.base === 'goes') ||
    one.base === 'herself' ||
    one.base === 'himself'
  )
    if (word.capital && isNameShaped(word)) return true
  if (CALLED.has(one.base)) {
    if (one.base === 'called')
      return (
        two !== undefined &&
        /^(?:is|was|girl|woman|client|someone|resident|are|man|guy|named)$/u.test(two.base)
      )
    if (one.base === 'heisst' || one.base === 'nennt') {
      if (
        two === undefined ||
        !/^(?:sie|er|die|der|frau|madchen|klientin|tochter|sohn|sich|kind|mann|baby|neue|freundin)$/u.test(
          two.base,
        )
      )
        return false
      return word.capital
        ? !NOUN_END.test(word.base) && !NO_SURNAMES.has(word.base)
        : GIVEN_NAMES.has(word.base) || word.base.length > 3
    }
    return true
  }
  if (PERSON_WORDS.has(one.base) && !one.possessive) {
    if (one.gap.includes(','))
      return (
        (word.capital
          ? !isPluralNoun(word)
          : /^\s*,/u.test(word.gap) && !/(?:ed|ing|[stedn])$/u.test(word.base)) &&
        !PERSON_WORDS.has(word.base) &&
        isNameShaped(word) &&
        /^[,\s]/u.test(word.gap)
      )
    // "jede kleine Absprache": little ones that are no children.
    if (/^klein/u.test(one.base) && !/^(?:die|der|den|dem|unsere|meine|ihre)$/u.test(two?.base ?? ''))
      return false
    return word.capital && isNameShaped(word) && !isPluralNoun(word)
  }
  return false
}

function isNameWord(word: Word): boolean {
  return SHORT_NAMES.has(word.base) || ENGLISH_WORD_NAMES.has(word.base) || OTHER_WORD_NAMES.has(word.base)
}

function isTitled(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const one = words[at - 1]
  const two = words[at - 2]
  if (word === undefined || one === undefined) return false
  if (!/^\.?\s+$/u.test(one.gap)) return false
  const title = TITLES.has(one.base)
  if (!title) return false
  if ((one.base === 'dr' || one.base === 'prof') && word.capital) return true
  if (
    EVERYDAY_WORDS.has(word.base) ||
    TITLES.has(word.base) ||
    DOES.has(word.base) ||
    NO_SURNAMES.has(word.base)
  )
    return false
  const general =
    two !== undefined &&
    /^(?:die|der|eine|einer|jede|jeder|diese|dieser|keine|junge|jungen|the|this|that|als|andere|anderen|ihre|pro)$/u.test(
      two.base,
    )
  if (one.base === 'frau' && general) return word.capital && !NOUN_END.test(word.base)
  if (one.base === 'madam' || one.base === 'madame' || one.base === 'miss' || one.base === 'pan')
    return word.capital
  if (word.capital) return true
  // "frau helfen", "der familie weg": in lower case only what does not look like a verb, and never behind "family".
  return word.base.length > 3 && !/^famil/u.test(one.base) && !VERB_END.test(word.base)
}

const VERB_END = /(?:en|et|te|st|[^aeiou]t|ed|ing|ern|eln)$/u

/** "Zahlen", "Bindungswunden": German nouns in the plural, and long ones in -e; names that end so are listed. */
function isPluralNoun(word: Word): boolean {
  return /(?:en|eln|ern)$/u.test(word.base) || (word.base.length > 6 && /(?:e|er)$/u.test(word.base))
}

function isNameShaped(word: Word): boolean {
  return (
    !NOUN_END.test(word.base) &&
    !EVERYDAY_WORDS.has(word.base) &&
    !NO_SURNAMES.has(word.base) &&
    !PLACES_AND_TERMS.has(word.base) &&
    word.base.length > 2
  )
}

/** Behind these a plain word stands as often as a name. */
const LOOSE = set(
  'ist hat kann wie dass ob und oder wenn als wegen seit weil and than like an zu um uber ohne without about',
)

/** The word stands where people stand: before "said", behind "told", with a possessive. */
function isPersonHere(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const one = words[at - 1]
  const next = words[at + 1]
  if (word === undefined) return false
  if (word.possessive && next !== undefined && RELATIONS.has(next.base)) return true
  if (one !== undefined && /^\s+$/u.test(one.gap)) {
    if (TOWARDS.has(one.base) && (word.capital || !LOOSE.has(one.base))) return true
  }
  if (next !== undefined && /^\s+$/u.test(word.gap)) {
    if (DOES.has(next.base) && (word.capital || word.first || DOES_AS_PERSON.has(next.base))) return true
  }
  return word.first && /^\s*[,:]/u.test(word.gap)
}

const ARTICLES = set(
  'the a an my her his your our their some no any this that much more little of der die das dem den des ein eine einen einem einer kein keine keinen viel mehr meine ihre seine in im am i we you to lets new deep good great inner and or full new',
)

function isWordUsedAsName(words: readonly Word[], at: number, language: Language): boolean {
  const word = words[at]
  const one = words[at - 1]
  const next = words[at + 1]
  if (word === undefined || word.allCapitals) return false
  if (word.possessive && !/^(?:summer|autumn|heaven|love|peace|storm)$/u.test(word.base)) return true
  const alone = one === undefined || word.first || !ARTICLES.has(one.base)
  if (next !== undefined && DOES_AS_PERSON.has(next.base) && /^\s+$/u.test(word.gap) && alone) return true
  if (word.capital && !word.first && one !== undefined && !ARTICLES.has(one.base)) return true
  if (word.capital && next?.capital === true && word.gap === ' ' && !PLACES_AND_TERMS.has(next.base))
    return true
  if (next !== undefined && language === 'de' && DOES.has(next.base) && (word.capital || alone)) return true
  if (isListed(words, at)) return true
  if (next !== undefined && FROM_ROOM.test(`${next.base} ${words[at + 2]?.base ?? ''}`)) return true
  if (
    word.capital &&
    next !== undefined &&
    /^(?:is|was|has|had)$/u.test(next.base) &&
    PERSON_AFTER.has(words[at + 2]?.base ?? '')
  )
    return true
  if (
    one !== undefined &&
    TOWARDS_PERSON.has(one.base) &&
    (language === 'de' || one.base !== 'an') &&
    /^\s+$/u.test(one.gap)
  )
    return true
  // A lower-case English word in the middle of German is a name, or it would be German.
  return (
    language === 'de' &&
    one !== undefined &&
    TOWARDS.has(one.base) &&
    next !== undefined &&
    GERMAN_AROUND.has(next.base)
  )
}

/** "blessing aus zimmer 4", "joy in room 2" */
const FROM_ROOM = /^(?:aus|in|from|of) (?:zimmer|room|gruppe|group|haus)$/u

/** "mercy, joy and blessing share a flat": several such words in a row, and somebody does something. */
function isListed(words: readonly Word[], at: number): boolean {
  const isListedName = (index: number) => ENGLISH_WORD_NAMES.has(words[index]?.base ?? '')
  const joins = (index: number) => /^(?:and|und)$/u.test(words[index]?.base ?? '')
  const comma = (index: number) => /^\s*[,&/]\s*$/u.test(words[index]?.gap ?? '')
  let to = at
  for (let guard = 0; guard < 6; guard += 1) {
    if (comma(to) && isListedName(to + 1)) to += 1
    else if (joins(to + 1) && isListedName(to + 2)) to += 2
    else break
  }
  const joined = to > at || (comma(at - 1) && isListedName(at - 1)) || (joins(at - 1) && isListedName(at - 2))
  return joined && PLURAL_DOES.has(words[to + 1]?.base ?? '')
}

const PLURAL_DOES = set(
  'share are were want have live came come went both said say argue fight need sind waren wollen haben teilen kommen kamen streiten sagen wohnen brauchen',
)
/** Name words that hardly mean anything else behind "mit" or "met". */
const PLAIN_NAMES = set(
  'mark frank jack bill rob guy pat ray jan ali lee jay kay sue don ron dick miles dale earl rose iris',
)
const MEETING = set('mit bei von fur with met called saw and und')
const TELLING = set('tell told ask asked')
const TOLD = set('that about if whether why what how to she he')
const IS = set('is was ist war hat has')

/** A capital word joined to a well-known name by "and" is a name too ("Rosi und Uschi"). */
function isJoined(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined || !word.capital || word.allCapitals || !isNameShaped(word)) return false
  const isKnown = (other: Word | undefined) => other?.capital === true && GIVEN_NAMES.has(other.base)
  const joins = (index: number) => /^(?:and|und)$/u.test(words[index]?.base ?? '')
  if (joins(at + 1) && isKnown(words[at + 2])) return true
  if (joins(at - 1) && isKnown(words[at - 2])) return true
  return /^\s*[,&/]\s*$/u.test(word.gap) && isKnown(words[at + 1])
}

const BARE_PREPOSITIONS = set('mit von fur bei zu an ohne uber with for from to about told tell asked ask')
/** Nouns that end like names do. */
const OPEN_NOUNS = set(
  'trauma thema drama schema klima komma panorama pizza mama papa oma opa kita uni auto foto fotos video videos buro kino konto risiko tempo echo radio info infos kilo euro disko mango avocado porno limo taxi juju alibi gummi ski profi azubi party baby handy yoga sofa villa kamera agenda extra data media criteria schemata phobia dementia anorexia bulimia schizophrenia paranoia insomnia hysteria amnesia ego logo memo demo intro hobby sozi kripo studio stiletto casino tango piano kasino libido corona aura mensa karma mantra koma coma china psycho promo ghetto mafia camorra macho polizei behordi',
)

/** Compounds end like their last noun: "Bindungstrauma". */
function isOpenNoun(base: string): boolean {
  if (OPEN_NOUNS.has(base)) return true
  for (let from = 3; from <= base.length - 5; from += 1) if (OPEN_NOUNS.has(base.slice(from))) return true
  return false
}

/** A capital word with an open ending behind a bare preposition or before "sagt": German has few such nouns, listed above. */
function isSoundingForeign(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const one = words[at - 1]
  const next = words[at + 1]
  if (word === undefined || !word.capital || word.allCapitals || word.base.length < 4) return false
  if (!/[aiou]$/u.test(word.base) || isOpenNoun(word.base) || !isNameShaped(word)) return false
  if (!word.first && one !== undefined && one.gap === ' ' && BARE_PREPOSITIONS.has(one.base)) return true
  return next !== undefined && word.gap === ' ' && DOES_AS_PERSON.has(next.base)
}

/** A capital and a letter that neither German nor English has ("Zsófi", "Wójcik"). */
function isForeign(word: Word): boolean {
  return (
    word.capital &&
    !word.allCapitals &&
    /[^\p{ASCII}äöüÄÖÜßéèàêôïçñ’'-]/u.test(word.text.replace(/['’]s$/u, ''))
  )
}

const PERSON_AFTER = set(
  'back afraid scared sad angry here gone late 14 15 16 17 18 19 20 21 22 pregnant sick asleep still crying been told asked not schwanger krank wieder weg traurig wutend allein zuruck angekommen da heute gestern sehr 23 24 25 26 27',
)
const GERMAN_AROUND = set(
  'da hier ist hat will nicht sich war wieder weg und kommt sagt mochte geht zu immer heute sehr noch kein keine auf im am bei nach wird kann',
)

function isSmallWordUsedAsName(words: readonly Word[], at: number, language: Language): boolean {
  const word = words[at]
  const one = words[at - 1]
  const next = words[at + 1]
  if (word === undefined || word.allCapitals) return false
  if (one !== undefined && TELLING.has(one.base) && next !== undefined && TOLD.has(next.base)) return true
  if (one !== undefined && MEETING.has(one.base) && one.gap === ' ' && PLAIN_NAMES.has(word.base)) return true
  if (
    one !== undefined &&
    /^(?:der|lg|gruss|dein)$/u.test(one.base) &&
    PLAIN_NAMES.has(word.base) &&
    (one.base !== 'der' || (next !== undefined && DOES.has(next.base)))
  )
    return true
  if (!word.capital) return false
  if (word.first && next !== undefined && IS.has(next.base) && PERSON_AFTER.has(words[at + 2]?.base ?? ''))
    return true
  if (
    one !== undefined &&
    !word.first &&
    /^(?:in|im|since|seit|until|bis|last|next|letzten|nachsten|ab|der|die|das|den|dem|eine|einer|am|on|anfang|mitte|ende|this|every|the|von|from|nach|vor|to)$/u.test(
      one.base,
    )
  )
    return false
  if (word.possessive && next !== undefined && RELATIONS.has(next.base)) return true
  if (next !== undefined && DOES_AS_PERSON.has(next.base) && /^\s+$/u.test(word.gap)) return true
  if (next?.capital === true && word.gap === ' ' && SURNAME.test(next.base)) return true
  if (!word.first && one !== undefined && language === 'en' && TOWARDS_PERSON.has(one.base)) return true
  return (
    !word.first &&
    one !== undefined &&
    /^(?:mit|bei|und)$/u.test(one.base) &&
    next !== undefined &&
    DOES.has(next.base)
  )
}

/** English gives capitals to names; what is a place, a term, a day or an author has been left out before. */
function isUnknownEnglishName(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const one = words[at - 1]
  const next = words[at + 1]
  if (
    word === undefined ||
    !word.capital ||
    word.allCapitals ||
    !isNameShaped(word) ||
    /\p{Ll}\p{Lu}/u.test(word.text)
  )
    return false
  if (word.first)
    return (
      next !== undefined &&
      DOES_AS_PERSON.has(next.base) &&
      word.gap === ' ' &&
      !EVERYDAY_WORDS.has(word.base)
    )
  if (next?.capital && INSTITUTIONS.test(next.base)) return false
  if (one !== undefined && /^(?:in|from|at|the|near|of|on|via|using|on)$/u.test(one.base)) return false
  if (word.possessive && next !== undefined && RELATIONS.has(next.base)) return true
  if (next !== undefined && DOES_AS_PERSON.has(next.base) && word.gap === ' ') return true
  return (
    one !== undefined &&
    /^(?:for|with|to|about|told|tell|asked|ask|help|support|met|remind|and)$/u.test(one.base) &&
    one.gap === ' ' &&
    !NOUN_END.test(word.base)
  )
}

/** "Lohmann 2024", "Herman writes", "laut Gysi", "Dutton und Painter": a source, not a person we speak about. */
function isCited(words: readonly Word[], at: number, sources: ReadonlySet<string>): boolean {
  const word = words[at]
  if (word === undefined) return false
  const next = words[at + 1]
  const one = words[at - 1]
  const isSource = (other: Word | undefined) =>
    other?.capital === true && (sources.has(other.base) || KNOWN_AUTHORS.has(other.base))
  for (let ahead = at + 1; ahead <= at + 3; ahead += 1) {
    const other = words[ahead]
    if (other === undefined || (word.capital && !other.capital)) break
    if (INSTITUTIONS.test(other.base)) return true
  }
  if (/^\s*\(?(?:19|20)\d{2}\b/u.test(word.gap)) return true
  if (next?.base === 'et' && words[at + 2]?.base === 'al') return true
  const famous =
    next !== undefined &&
    !GIVEN_NAMES.has(next.base) &&
    (sources.has(next.base) || KNOWN_AUTHORS.has(next.base))
  if (famous && word.gap === ' ' && !TITLES.has(one?.base ?? '') && (isSource(next) || !word.capital))
    return true
  if (!sources.has(word.base) && !KNOWN_AUTHORS.has(word.base)) return false
  if (
    next !== undefined &&
    CITES.has(next.base) &&
    (next.base !== 'and' && next.base !== 'und' ? true : isSource(words[at + 2]))
  )
    return true
  if (one !== undefined && CITED_BEFORE.has(one.base)) return true
  return one !== undefined && (one.base === 'and' || one.base === 'und') && isSource(words[at - 2])
}

function takeSurnames(
  words: readonly Word[],
  at: number,
  language: Language,
  sources: ReadonlySet<string>,
  taken: Set<number>,
): void {
  const name = words[at]
  if (name === undefined || name.possessive) return
  for (let next = at + 1; next <= at + 3; next += 1) {
    const before = words[next - 1]
    const word = words[next]
    if (word === undefined || before === undefined || before.gap !== ' ' || before.text.endsWith('.')) return
    const initial = /^\p{Lu}\.$/u.test(word.text)
    const known = GIVEN_NAMES.has(word.base) || (SURNAME.test(word.base) && !EVERYDAY_WORDS.has(word.base))
    const fits =
      initial ||
      known ||
      (name.capital &&
        word.capital &&
        !word.allCapitals &&
        isSurname(word, language) &&
        !sources.has(word.base))
    if (!fits) return
    if (!initial) taken.add(next)
    if (word.possessive) return
  }
}

function isSurname(word: Word, language: Language): boolean {
  if (EVERYDAY_WORDS.has(word.base) || PLACES_AND_TERMS.has(word.base)) return false
  return language === 'en' ? true : !NO_SURNAMES.has(word.base) && !NOUN_END.test(word.base)
}
