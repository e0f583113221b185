import type { Evidence } from './evidence.js'
import { anyOf } from './sayings.js'
import { oneLine } from './text.js'

const FIRST = ['no|nope|nah|nee|ne|nein|hm|hmm|hmmm|sorry|ok|okay|but|aber|also|na ja|naja']
const WRONG = [
  "(that|this|it) [really|just] (doesn't|does n't|does not) [really|quite] (fit|match|help [me|us])",
  "(doesn't|does n't) (fit|help [me|us])|((that|this) is|that's|this's) not (it|helpful|what i (mean|meant|asked) [for])",
  'not what i (mean|meant|asked) [for]|wrong (card|topic|answer)|falsche (karte|antwort)|falsches thema',
  `(das|es|die (antwort|karte)) [so|leider|aber|irgendwie|hier]* (passt|hilft|trifft)
    [mir|uns|es|leider|so|gar|überhaupt|hier|da|irgendwie|wirklich|grad|gerade]* nicht [weiter|ganz|wirklich|so|richtig]`,
  '(passt|hilft) [mir|uns|so|hier|gar|leider]* nicht [weiter]|(das|so) (mein|meine|meinte|hab) ich nicht [gemeint]',
  "darum (geht|gehts|geht's) [es] [mir] nicht",
]
/** "It does not fit with her" tells of her. */
const TELLS_ON = '(?!\\s*zu (?:ihr|ihm|mir|uns))'

const asWritten = (word: string): string => word.replaceAll("'", "['’]?")
const first = anyOf(FIRST, '[\\s,.!]+', asWritten)
const wrong = anyOf(WRONG, '(?![\\p{L}\\p{N}])\\s*', asWritten)
/** "no, that doesn't fit", "nee, das passt nicht": what was shown is about something else. */
const NOT_THIS = new RegExp(`^(?:${first})*(?:${wrong})${TELLS_ON}[\\s,.;:!?–-]*`, 'iu')

/** What is told beside "that doesn't fit", perhaps nothing; `null` where nobody says so. */
export function saidBesideNotThis(text: string): string | null {
  const line = oneLine(text)
  const found = NOT_THIS.exec(line)
  return found === null ? null : line.slice(found[0].length)
}

/** What lies near, but for what was shown and did not fit. */
export function withoutTopics(evidence: Evidence, topics: readonly string[]): Evidence {
  const shown = new Set(topics)
  const hits = evidence.hits.filter(({ passage }) => !shown.has(passage.topic))
  const cards = evidence.cards.filter(({ topic }) => !shown.has(topic))
  // One card that leads by far fills all the hits; its neighbours are still neighbours.
  return {
    ...evidence,
    cards,
    hits: hits.length > 0 ? hits : cards.map((passage) => ({ passage, score: 0 })),
  }
}
