import { foldWord, type MessageWord } from './message-words.js'
import { createSignalMatcher, type SignalHit } from './signal-matcher.js'
import { EVERYDAY_MISHAPS, MISHAP_CLASSES } from './signals/everyday-mishaps.js'
import { EVERYDAY_CLASSES, EVERYDAY_THINGS } from './signals/plain-everyday.js'
import { SPEAKS_FOR_DANGER, signNumber } from './signs.js'

/** In words; where more is told, what was learned reads it better. */
const SHORT = 16
/** So much may be said besides, before it is more than the everyday thing. */
const FEW = 4

const folded = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).map(foldWord))
/** Not "die": in English that is a danger. */
const PASSED_OVER = folded(
  'the a der das den dem ein eine einen einem auch mal halt very so really quite total ganz sehr etwas bisschen',
)
/** With one of these it is told twice, doubted, done on purpose, feared, spoken to somebody, or of a man besides. */
const DOUBT = folded(
  `again wieder purpose absichtlich absicht says said claims claim sagt sagte behauptet angeblich supposedly allegedly apparently not never no
   without alone only nicht kein keine nie ohne allein but aber though obwohl he him his they them man men er ihm ihn typ mann männer
   since yesterday hours days seit gestern stunden tagen still immer every jede jeden jeder keeps dauernd ständig help hilfe
   scared afraid terrified fear angst panik you your du dich dein deine deinen princess prinzessin come komm take nimm gone weg last letzten off ab`,
)
/** What asks or feels, and tells of nothing. */
const ASKS_OR_FEELS = folded(
  `what do does i we say tell her to how react respond answer should can talk about it is that this normal ok okay now and please why
   happy sad glad upset annoyed smiles laughs nervous confused feels was sag sage sagen ich wir ihr man soll sollen darf wie reagiere reagier
   antworte gehe damit um kann können helfen jetzt nun tun mache machen und bitte warum ist das freut sich traurig genervt lacht froh`,
)

const THINGS = [...EVERYDAY_THINGS, ...EVERYDAY_MISHAPS]
const ALONE: ReadonlySet<string> = new Set(THINGS.filter(({ alone }) => alone).map(({ name }) => name))
const findThings = createSignalMatcher(
  THINGS.map(({ name, en, de }) => ({
    name,
    phrases: [en, de].flatMap((written) => written.split('|').flatMap(spell)),
  })),
  { ...EVERYDAY_CLASSES, ...MISHAP_CLASSES },
)

/** Every way to say a phrase with and without its words in brackets. */
function spell(phrase: string): string[] {
  const optional = /\(([^()]*)\)/u
  const inside = optional.exec(phrase)?.[1]
  return inside === undefined
    ? [phrase]
    : [phrase.replace(optional, inside), phrase.replace(optional, '')].flatMap(spell)
}

/**
 * Whether a short message tells of an everyday thing that danger is told in the words of ("he has a knife collection"), and what it says
 * besides is little and no danger by itself: `isDanger` weighs the rest as if it stood alone.
 */
export function isOfEveryday(
  words: readonly MessageWord[],
  hits: readonly SignalHit[],
  isDanger: (rest: readonly MessageWord[]) => boolean,
): boolean {
  if (words.length > SHORT) return false
  const found = findEveryday(words)
  if (found.length === 0) return false
  const isCovered = (at: number) => found.some(({ start, end }) => start <= at && at <= end)
  const rest = words.filter((_, at) => !isCovered(at))
  const told = rest.filter(({ word }) => !PASSED_OVER.has(word))
  if (!told.every(({ word }) => ASKS_OR_FEELS.has(word))) {
    const isAlone = found.some(({ name }) => ALONE.has(name))
    if (isAlone || told.length > FEW || told.some(isDoubt)) return false
  }
  const isBeside = (hit: SignalHit) => speaks(hit) && !(isCovered(hit.start) && isCovered(hit.end))
  return !hits.some(isBeside) && (told.length === 0 || !isDanger(rest))
}

const isDoubt = ({ word }: MessageWord): boolean => DOUBT.has(word) || /\d/u.test(word)
const speaks = ({ name }: SignalHit): boolean => SPEAKS_FOR_DANGER[signNumber(name)] === true

/** The everyday things in a message, by their places in it; what is passed over inside of one is in it too. */
function findEveryday(words: readonly MessageWord[]): SignalHit[] {
  const places = words.flatMap(({ word }, at) => (PASSED_OVER.has(word) ? [] : [at]))
  const lean = places.flatMap((at) => words[at] ?? [])
  return findThings(lean).map((hit) => ({
    ...hit,
    start: places[hit.start] ?? hit.start,
    end: places[hit.end] ?? hit.end,
  }))
}
