import { GIVEN_NAMES } from './given-names.js'
import { foldWord, type MessageWord } from './message-words.js'
import type { SignalHit } from './signal-matcher.js'

/** Words for a person, by which a danger is told of somebody. Folded. */
const PERSONS: ReadonlySet<string> = new Set(
  `i me my mine myself we us our ours you your she her hers herself he him his himself they them their someone somebody anyone anybody everyone
   everybody all nobody ich mich mir wir uns du dich dir sie ihr ihm ihn er jemand alle allen keine keiner niemand neue neuer new client clients
   resident residents woman women girl girls man men guy guys boy kid kids child children baby son daughter mother mum mama father sister
   brother friend boyfriend husband ex pimp trafficker perpetrator colleague volunteer neighbour police people frau frauen madchen mann manner
   kind kinder saugling sohn tochter mutter vater schwester bruder freund freundin mann zuhalter tater loverboy kollege kollegin nachbar polizei
   leute klientin klientinnen klient bewohnerin bewohnerinnen`
    .split(/\s+/u)
    .map(foldWord),
)
const NAMES: ReadonlySet<string> = new Set([...GIVEN_NAMES].map(foldWord))
const POSSESSIVE = /^(?:mein|dein|sein|ihr|unser|euer|eur)\p{L}{0,2}$/u
/** Signs that say when and how something is said, and of no danger. */
const SAYS_NO_DANGER = /^(?:context|style|frame|own|plain):/u
/** When it is. What was learned holds a "tonight" for half a danger, since whoever writes of one writes of now. */
const TIMES: ReadonlySet<string> = new Set(['context:now', 'context:set_day'])
/** Beasts by names that are no pet name and no insult for a person, as "Maus" or "rat" are, and that sting nobody; as words are folded. */
const ANIMALS: ReadonlySet<string> = new Set(
  `cat cats tomcat dog parrot budgie canary pigeon hamster rabbit rabbits mice hedgehog squirrel horse goat goldfish
   katze katzen kater hund welpe vogel papagei wellensittich kanarienvogel taube kaninchen igel eichhornchen pferd ziege goldfisch`
    .split(/\s+/u)
    .map(foldWord),
)
/** What may stand before the beast that a sentence is about. "Dead" may not: that is a threat at somebody's door. */
const BEFORE_ANIMAL: ReadonlySet<string> = new Set(
  `the a an this that our my her his their your another some two every die der das ein eine diese dieser dieses noch so neighbour neighbours
   nachbars nachbarin little big old black white grey brown kleine kleiner grosse grosser alte alter schwarze schwarzer weisse graue`
    .split(/\s+/u)
    .map(foldWord),
)
/** Many at once, of whom a danger to one is not told. */
const GROUPS: ReadonlySet<string> = new Set(
  `we us our ours wir uns everybody everyone all alle allen people leute clients residents women girls guys men kids children klientinnen
   bewohnerinnen frauen madchen kinder volunteers colleagues neighbours nachbarn`
    .split(/\s+/u)
    .map(foldWord),
)
/** With these beside it a beast is what somebody does to a person: a threat, a grief, a farewell. */
const OF_MORE: ReadonlySet<string> = new Set(
  `dead died die dies killed killing poisoned hanged hanging strangled drowned note letter door doorstep threat threatens him goodbye bye away
   outside house gate window waits waiting haus draussen tor fenster steht wartet
   tot tote toter gestorben verstorben getotet umgebracht vergiftet erhangt erwurgt zettel brief tur haustur drohung droht tschuss verschenkt abgegeben`
    .split(/\s+/u)
    .map(foldWord),
)
/** So many words may stand before the beast. */
const FEW = 3
/** In words; where more is told, what was learned reads it better. */
const SHORT = 12

/**
 * Whether a short message tells of a time and of nobody ("will it snow tonight"): no person in it, no name, no sign of any danger. What the
 * learned weights make of its words is chance.
 */
export function isOfNobody(words: readonly MessageWord[], hits: readonly SignalHit[]): boolean {
  return (
    words.length <= SHORT &&
    hits.some(({ name }) => TIMES.has(name)) &&
    hits.every(({ name }) => SAYS_NO_DANGER.test(name)) &&
    words.every(({ word }) => !PERSONS.has(word) && !POSSESSIVE.test(word) && !NAMES.has(word))
  )
}

/**
 * Whether a message tells of a beast ("the cat is on the roof again"): it is what the sentence is about, and no person is in it whom
 * the danger could be of, but a group that looks on.
 */
export function isOfAnimal(words: readonly MessageWord[]): boolean {
  const at = words.findIndex(({ word }) => ANIMALS.has(word))
  if (at === -1 || at > FEW) return false
  return words.every(({ word }, index) => {
    if (index < at) return BEFORE_ANIMAL.has(word) || POSSESSIVE.test(word)
    if (OF_MORE.has(word) || NAMES.has(word)) return false
    return GROUPS.has(word) || !PERSONS.has(word)
  })
}
