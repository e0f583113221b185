import type { Knowledge } from '../domain/knowledge.js'
import type { Language } from '../domain/language.js'
import type { Passage } from '../domain/passage.js'
import type { Stem } from '../domain/ports.js'
import { fold, words } from '../domain/text.js'
import { analyse, termOf } from './analyse.js'
import { hashTerm } from './hash.js'

/** From this Dice coefficient of their 3-grams on, two words count as the same but for spelling. */
const SAME_WORD = 0.55
/** Shortest word, in letters, that is compared by its spelling: short ones differ by one letter too often. */
const SHORTEST_SPELT = 4

/** The words of everything that is known about a topic, both languages together. */
export interface TopicWords {
  has(term: string): boolean
  /** The likeness of a word to the nearest that is spelt nearly so; 0 where none is near enough to be the same. */
  spelt(word: string): number
}

/**
 * Above so many passages a topic is read only as far as it was found: to read every topic that some question touches would
 * cost each question 50 ms at 100,000 passages, and remembering them all several hundred megabytes. Spellings are then not
 * compared either: a word with a typo counts as one that is not there.
 */
const LARGE = 20_000

/** The words of a topic; `leading` are its passages that were found. */
export type WordsOfTopic = (topic: string, leading: readonly Passage[]) => TopicWords

/** Words per topic, read when a topic is first asked for, since a start must be quick. */
export function createTopicWords(knowledge: Knowledge, stem: Stem): WordsOfTopic {
  if (knowledge.passages.length > LARGE) {
    return (_, leading) => {
      const hashes = new Set<number>()
      for (const { title, text, language } of leading)
        for (const hash of analyse(`${title} ${text}`, language, stem).stems) hashes.add(hash)
      return { has: (term) => hashes.has(hashTerm(term)), spelt: () => 0 }
    }
  }
  const texts = new Map<string, { text: string; language: Language }[]>()
  const note = (topic: string, language: Language, text: string): void => {
    const list = texts.get(topic)
    if (list === undefined) texts.set(topic, [{ text, language }])
    else list.push({ text, language })
  }
  let lastHeadings: readonly string[] = []
  for (const { topic, title, asks, language } of knowledge.documents) {
    note(topic, language, title)
    for (const ask of asks) note(topic, language, ask)
  }
  for (const { topic, text, language, headings } of knowledge.passages) {
    note(topic, language, text)
    if (headings !== lastHeadings) for (const heading of headings) note(topic, language, heading)
    lastHeadings = headings
  }
  const known = new Map<string, TopicWords>()
  return (topic) => {
    let found = known.get(topic)
    if (found === undefined) {
      found = readWords(texts.get(topic) ?? [], stem)
      known.set(topic, found)
    }
    return found
  }
}

function readWords(texts: readonly { text: string; language: Language }[], stem: Stem): TopicWords {
  const terms = new Set<string>()
  const folded = new Set<string>()
  for (const { text, language } of texts) {
    for (const word of words(text)) {
      terms.add(termOf(word, language, stem))
      folded.add(fold(word))
    }
  }
  return {
    has: (term) => terms.has(term),
    spelt: createSpeller([...folded].filter((word) => word.length >= SHORTEST_SPELT)),
  }
}

/** Finds the nearest spelling by the 3-grams that words share, each listed with the words it stands in. */
function createSpeller(vocabulary: readonly string[]): (word: string) => number {
  const standsIn = new Map<string, number[]>()
  const sizes = vocabulary.map((word, at) => {
    const grams = trigramsOf(word)
    for (const gram of grams) {
      const list = standsIn.get(gram)
      if (list === undefined) standsIn.set(gram, [at])
      else list.push(at)
    }
    return grams.size
  })
  const shared = new Uint8Array(vocabulary.length)
  return (word) => {
    if (word.length < SHORTEST_SPELT) return 0
    const own = trigramsOf(fold(word))
    shared.fill(0)
    let nearest = 0
    for (const gram of own) {
      for (const at of standsIn.get(gram) ?? []) {
        shared[at] = shared[at]! + 1
        nearest = Math.max(nearest, (2 * shared[at]!) / (own.size + sizes[at]!))
      }
    }
    return nearest >= SAME_WORD ? nearest : 0
  }
}

function trigramsOf(word: string): ReadonlySet<string> {
  const marked = `_${word}_`
  const grams = new Set<string>()
  for (let at = 0; at + 3 <= marked.length; at += 1) grams.add(marked.slice(at, at + 3))
  return grams
}
