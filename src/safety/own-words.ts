import type { UrgentCategory } from '../domain/knowledge.js'
import type { Language } from '../domain/language.js'
import type { MessageWord } from './message-words.js'
import { createSignalMatcher, type SignalHit } from './signal-matcher.js'
import { SAID_OF_ONESELF, THREAT_TO_ONESELF } from './signals/said-of-oneself.js'
import { WORD_CLASSES } from './signals/word-classes.js'

/** A word for oneself alone tells a survivor's words only where the danger is in the writer. */
const IN_ONESELF: readonly UrgentCategory[] = ['suicide', 'self_harm']
/** German "im" is in the. */
const ONESELF: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set('i im me my myself'.split(' ')),
  de: new Set('ich i me my mich mir mein meine meinem meinen'.split(' ')),
}
/** Somebody else whom the message is about; "she" and her words are signs (`own:about_her`). */
const SOMEBODY = new Set(
  'he himself client clients resident klient klienten bewohner bewohners er guy boy'.split(' '),
)
const findSaidOfOneself = createSignalMatcher(
  [
    { name: 'of_oneself', phrases: SAID_OF_ONESELF.split('|') },
    { name: 'threat', phrases: THREAT_TO_ONESELF.split('|') },
  ],
  WORD_CLASSES,
)
/** Who or what tells in the first person what is somebody else's: "she said I want to die", "client: …". Folded. */
const TELLS =
  /^(?:she|her|he|him|they|sie|ihr|er|ihm|mann|girl|woman|frau|madchen|colleague|kollegin|resident|bewohnerin|(?:client|klient)\p{L}*|says?|said|told|texted|texts|text|wrote|writes|message|sagte?|sagts|meint|meinte|schreibt|schrieb|geschrieben|nachricht|sms|whatsapp|zitat|quote|statement|satz)$/u
/** Who may have said so of herself: "she writes he knows where I live". */
const SHE =
  /^(?:she|her|sie|ihr|girl|woman|frau|madchen|resident|bewohnerin|(?:client|klient)\p{L}*|texted|texts?|message|schreibt|schrieb|geschrieben|nachricht)$/u
/** Somebody of hers is not she: "der Freund von der Klientin", "the client's boyfriend". */
const HERS =
  /^(?:freund|exfreund|mann|exmann|ex|bruder|vater|zuhalter|onkel|cousin|boyfriend|husband|brother|father|pimp|uncle)$/u
/** What a helper asks and says of herself: "what do I say", "ich weiß nicht". Folded. */
const HELPERS =
  /\b(?:(?:what|how|who|where|when)(?: else)? (?:(?:do|can|should|could|would|am|will) i|i (?:can|could|should|do))|(?:should|can|may|could|do) i|i (?:do not know|have no (?:clue|idea)|am with|am not sure)|(?:was|wie|wen|wo|wem|wann) (?:soll|sag|sage|mach|mache|tu|tue|kann|ruf|rufe|reagiere|antworte|helfe|gehe|darf|muss) ich|(?:soll|darf|kann|muss) ich|ich (?:weiss nicht|bin bei|hab keine ahnung|habe keine ahnung))\b/gu

/**
 * Whether the words are a survivor's own ("he hits me"). Quoted words are somebody else's; a message that speaks about "her"
 * or a client is a helper's, unless it opens with a danger to the writer herself.
 */
export function readOwnWords(
  words: readonly MessageWord[],
  hits: readonly SignalHit[],
  category: UrgentCategory,
  language: Language,
): boolean {
  const outside = (hit: SignalHit) => words[hit.start]?.quoted !== true
  const teller = words.findIndex(({ word }) => TELLS.test(word))
  const she = words.findIndex(({ word }, at) => SHE.test(word) && !isSomebodyOfHers(words, at))
  const isOfOneself = (hit: SignalHit) => {
    const other = hit.name === 'threat' ? she : teller
    return outside(hit) && (other === -1 || other > hit.end)
  }
  if (findSaidOfOneself(words).some(isOfOneself)) return true
  if (hits.some((hit) => hit.name === 'own:about_her' && outside(hit) && !isThey(words, hit.start)))
    return false
  const others = words.some(({ word }) => SOMEBODY.has(word))
  const isOwn = (hit: SignalHit) =>
    hit.name === 'own:done_to_me' ||
    // Of "he wants to end it" nothing is the writer's.
    (hit.name === 'own:i_am' && (!others || hasOneself(words.slice(hit.start, hit.end + 1), language)))
  if (hits.some((hit) => isOwn(hit) && outside(hit))) return true
  return IN_ONESELF.includes(category) && !others && hasOneself(words, language)
}

function isSomebodyOfHers(words: readonly MessageWord[], at: number): boolean {
  const near = [words[at - 3], words[at - 2], words[at + 1]]
  return near.some((word) => HERS.test(word?.word ?? ''))
}

function hasOneself(words: readonly MessageWord[], language: Language): boolean {
  const unquoted = words.filter(({ quoted }) => !quoted).map(({ word }) => word)
  const rest = unquoted.join(' ').replaceAll(HELPERS, '')
  return rest.split(' ').some((word) => ONESELF[language].has(word))
}

/** "sie zwingen mich": German "sie" with a verb in the plural and the writer as its object is "they", not "she". */
function isThey(words: readonly MessageWord[], at: number): boolean {
  return (
    words[at]?.word === 'sie' &&
    words[at + 1]?.word.endsWith('en') === true &&
    /^(?:mich|mir|mein|meine|meinen)$/u.test(words[at + 2]?.word ?? '')
  )
}
