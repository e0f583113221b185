import { words } from '../../dist/src/domain/text.js'
import { seededChance } from './metrics.mjs'

/** Words of a passage, and passages of a file: 100,000 passages are then 2,000 files, as a large team's library has. */
const WORDS = 110
const PASSAGES_A_FILE = 50
/** One word in so many is one of its own kind (a name, a place, a term), from a long tail: real text never stops growing words. */
const RARE = 12
const TAIL = 400_000

/**
 * A folder of invented texts of any size: sentences of our own notes, mixed anew, with rare words from a long tail. The same
 * seed gives the same folder. Every question finds something, and common words are as common as in real text.
 * @param {import('../../dist/src/domain/knowledge.js').Knowledge} knowledge
 * @param {number} size passages
 */
export function largeFolder(knowledge, size, seed = 1) {
  const sentences = knowledge.passages
    .filter(({ language }) => language === 'en')
    .map(({ text }) => words(text))
  const chance = seededChance(seed)
  const rare = () => {
    // As frequent as its rank says (Zipf), from a tail of pronounceable words.
    const rank = Math.floor(TAIL ** chance())
    return spell(rank)
  }
  const passages = []
  for (let at = 0; at < size; at += 1) {
    const text = []
    while (text.length < WORDS) {
      for (const word of sentences[Math.floor(chance() * sentences.length)])
        text.push(chance() * RARE < 1 ? rare() : word)
      text[text.length - 1] += '.'
    }
    passages.push(passageOf(at, text.slice(0, WORDS).join(' ')))
  }
  return folderOf(knowledge, passages)
}

/** @param {import('../../dist/src/domain/knowledge.js').Knowledge} knowledge */
function folderOf(knowledge, passages) {
  const documents = new Map()
  for (const { topic, file, title } of passages)
    documents.set(file, {
      topic,
      file,
      kind: 'library',
      language: 'en',
      title,
      asks: [],
      phase: null,
      review: null,
    })
  return {
    ...knowledge,
    documents: [...documents.values()],
    passages,
    questions: [],
    boundaries: [],
    problems: [],
  }
}

export function passageOf(at, text) {
  const file = Math.floor(at / PASSAGES_A_FILE)
  const citation = { citekey: `source${file}` }
  return {
    id: `p${at}-${text.length}-${text.slice(0, 24)}`,
    text,
    quote: text,
    role: 'fact',
    language: 'en',
    citations: [citation],
    file: `knowledge/library/source${file}.md`,
    lines: [at, at],
    title: `Source ${file}`,
    headings: [],
    kind: 'library',
    topic: `library/source${file}`,
    phase: null,
    review: null,
  }
}

const SYLLABLES = [
  'ba',
  'ke',
  'li',
  'mo',
  'nu',
  'ra',
  'se',
  'ti',
  'vo',
  'zu',
  'fa',
  'de',
  'gi',
  'ho',
  'ju',
  'pa',
]

function spell(rank) {
  let word = ''
  for (let rest = rank + 16; rest > 0; rest = Math.floor(rest / 16)) word += SYLLABLES[rest % 16]
  return word
}
