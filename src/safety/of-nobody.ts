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
