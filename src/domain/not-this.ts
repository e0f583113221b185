import type { Evidence } from './evidence.js'
import { oneLine } from './text.js'

/** "no, that doesn't fit", "nee, das passt nicht": what was shown is about something else. */
const NOT_THIS =
  /^(?:(?:no|nope|nah|nee|ne|nein|hm+|sorry|ok|okay|but|aber|also|na ja|naja)[\s,.!]+)*(?:(?:that|this|it)(?: really| just)? (?:does ?n['’]?t|does not)(?: really| quite)? (?:fit|match|help(?: me| us)?)|(?:that|this)(?: is|['’]?s) not (?:it|helpful|what i (?:meant?|asked)(?: for)?)|does ?n['’]?t (?:fit|help(?: me| us)?)|not what i (?:meant?|asked)(?: for)?|wrong (?:card|topic|answer)|(?:das|es|die (?:antwort|karte))(?: (?:so|leider|aber|irgendwie|hier))* (?:passt|hilft|trifft)(?: (?:mir|uns|es|leider|so|gar|überhaupt|hier|da|irgendwie|wirklich|grad|gerade))* nicht(?: (?:weiter|ganz|wirklich|so|richtig))?|(?:passt|hilft)(?: (?:mir|uns|so|hier|gar|leider))* nicht(?: weiter)?|(?:das|so) (?:meine?|meinte|hab) ich nicht(?: gemeint)?|darum gehts?(?: es)?(?: mir)? nicht|falsche (?:karte|antwort)|falsches thema)(?![\p{L}\p{N}]| zu (?:ihr|ihm|mir|uns))[\s,.;:!?–-]*/iu

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
