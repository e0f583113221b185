import { foldWord, type MessageWord } from './message-words.js'
import { createSignalMatcher, type SignalHit } from './signal-matcher.js'
import { SPEAKS_FOR_DANGER, signNumber } from './signs.js'

/** Who comes to a house every day, and what for. */
const CLASSES = {
  caller: `plumber electrician postman postwoman mailman courier locksmith carpenter craftsman workman repairman handyman gardener cleaner janitor
    caretaker intern trainee volunteer colleague technician inspector cabbie taxi pizza delivery parcel dhl ups hermes dpd amazon
    klempner elektriker postbote* paketbote* pizzabote* bote briefträger* lieferant* lieferdienst kurier schlosser tischler handwerker
    hausmeister* installateur* monteur techniker gärtner schornsteinfeger* praktikant* ehrenamtliche* kollege kollegin azubi post
    jobcenter stadtwerke telekom`,
  errand: `boiler heating heater radiator sink tap leak wifi internet router printer meter readings fridge oven dishwasher lift roof bins
    heizung boiler therme heizkörper waschbecken wasserhahn rohr wlan router drucker zähler ablesen kühlschrank herd spülmaschine
    waschmaschine aufzug müll fenster lampe`,
  here: 'here there outside downstairs door gate reception da hier draußen unten tür türe haustür tor eingang',
}
const CALLER = 'caller'
const ERRAND = 'errand'
const matchCallers = createSignalMatcher(
  [
    { name: CALLER, phrases: ['$caller'] },
    {
      name: ERRAND,
      phrases: ['$here ~ about/for ~ $errand', '$here ~ because of ~ $errand', '$here ~ wegen ~ $errand'],
    },
    { name: 'here', phrases: ['$here'] },
  ],
  CLASSES,
)

const folded = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).map(foldWord))
/** What may stand before the caller where a part of the sentence begins: "the plumber", "der vom jobcenter". */
const BEFORE = folded(
  'the a our new just only it is its from of with man guy der die das unser unsere ein eine neue neuer nur vom von mann',
)
/** What may stand behind him, so that "der hausmeister lässt ihn rein" tells of another. */
const BEHIND = folded(
  'is are here there outside downstairs at with for from about because to waiting ist sind da hier draußen unten steht wartet mit für vom von wegen zum zur guy man person',
)
/** With one of these the caller is not who he says, or somebody else is meant or afraid, or more is told. */
const DOUBT = folded(
  `say says said claims claiming pretends pretending dressed disguised supposed supposedly allegedly apparently maybe not no never nobody but though
   who whose she sie sagt sagte behauptet gibt angeblich verkleidet als aber nicht kein keine nie niemand vielleicht obwohl
   scared afraid terrified frightened fear angst panik weint crying shaking zittert weird strange komisch seltsam again wieder and und`,
)
/** The banter of who lets him in: "hi" is said, not claimed. */
const GREETS = folded('hi hello hallo')
/** What speaks for danger in whoever comes to a door, the errand and the way there included. */
const OF_COMING: ReadonlySet<string> = new Set(
  'hint:he hint:near_us hint:comes_near hint:travel hint:reaches_out hint:heat at_the_door'.split(' '),
)
const MEN = folded('someone somebody jemand einer is ist man guy mann typ landlord vermieter')
/** In words; where more is told, what was learned reads it better. */
const SHORT = 14

/**
 * Whether a short message tells of nobody but a caller ("he is at the door: the plumber", "er ist da wegen der heizung"): somebody is here, he
 * is named by his trade or his errand, and there is neither doubt of it nor any sign of a danger but that he came.
 */
export function isOfCaller(words: readonly MessageWord[], hits: readonly SignalHit[]): boolean {
  if (words.length > SHORT || words.some(({ word }, at) => DOUBT.has(word) && !isGreeting(words, at)))
    return false
  const found = matchCallers(words)
  const isNamed = found.some(
    (hit) => hit.name === ERRAND || (hit.name === CALLER && opensPart(words, hit.start)),
  )
  return isNamed && found.some(({ name }) => name === 'here') && hits.every((hit) => isOfComing(words, hit))
}

/** Right at the beginning of a part of the sentence and doing no more than being there, so that "call the plumber" names nobody who is there. */
function opensPart(words: readonly MessageWord[], at: number): boolean {
  const clause = words[at]?.clause
  const before = words.slice(0, at).filter((word) => word.clause === clause)
  const behind = words[at + 1]
  return (
    before.every(({ word }) => BEFORE.has(word)) &&
    (behind === undefined || behind.clause !== clause || BEHIND.has(behind.word))
  )
}

function isGreeting(words: readonly MessageWord[], at: number): boolean {
  return GREETS.has(words[at + 1]?.word ?? '')
}

function isOfComing(words: readonly MessageWord[], { name, start, end }: SignalHit): boolean {
  if (name === 'context:scared' || name === 'context:alarm_tone') return false
  if (SPEAKS_FOR_DANGER[signNumber(name)] !== true || OF_COMING.has(name)) return true
  return name === 'hint:perpetrators' && words.slice(start, end + 1).every(({ word }) => MEN.has(word))
}
