import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { words } from '../../dist/src/domain/text.js'
import { seededChance } from './metrics.mjs'

/** Words of a passage, and passages of a file: 100,000 passages are then 2,000 files, as a large team's folder has. */
const WORDS = 110
const PASSAGES_A_FILE = 50
/** One word in so many is of a kind of its own (a name, a place), from a long tail: real text never stops growing words. */
const RARE = 12
const TAIL = 400_000
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

/** @typedef {import('../../dist/src/domain/knowledge.js').Knowledge} Knowledge */

/**
 * Invented texts in any number: sentences of our own English notes, mixed anew, with rare words from a long tail. The same
 * size gives the same texts; common words are as common as in our notes.
 * @param {Knowledge} knowledge
 * @param {number} size
 */
export function* largeTexts(knowledge, size) {
  const sentences = knowledge.passages
    .filter(({ language }) => language === 'en')
    .map(({ text }) => words(text))
  const chance = seededChance(size)
  for (let at = 0; at < size; at += 1) {
    const text = []
    while (text.length < WORDS) {
      // As frequent as its rank says (Zipf).
      for (const word of sentences[Math.floor(chance() * sentences.length)])
        text.push(chance() * RARE < 1 ? spell(Math.floor(TAIL ** chance())) : word)
    }
    yield text.slice(0, WORDS).join(' ')
  }
}

/**
 * A version of the knowledge with these texts as its passages, in the form in which the retriever takes it.
 * @param {Knowledge} knowledge
 * @param {Iterable<{ title: string, text: string, language: 'en' | 'de' }>} entries
 * @param {number} aFile passages of one document
 * @returns {Knowledge}
 */
export function knowledgeOf(knowledge, entries, aFile = PASSAGES_A_FILE) {
  const passages = []
  const documents = new Map()
  for (const { title, text, language } of entries) {
    const at = passages.length
    const file = `source${Math.floor(at / aFile)}`
    const where = {
      language,
      file: `knowledge/library/${file}.md`,
      kind: 'library',
      topic: `library/${file}`,
    }
    const head = { title, phase: null, review: null }
    passages.push({
      ...where,
      ...head,
      id: `${at}`,
      text,
      quote: text,
      role: 'fact',
      citations: [{ citekey: file }],
      lines: [at + 1, at + 1],
      headings: [],
    })
    if (!documents.has(file)) documents.set(file, { ...where, ...head, asks: [] })
  }
  const glossary = { terms: [], words: [] }
  const own = { passages, documents: [...documents.values()], glossary, boundaries: [], questions: [] }
  return { ...knowledge, ...own, sources: new Map(), problems: [] }
}

/**
 * The same texts as a folder on disk, for a start and an edit as they really are.
 * @param {Knowledge} knowledge
 * @param {number} size
 * @param {string} directory
 */
export async function writeLargeFolder(knowledge, size, directory) {
  await mkdir(join(directory, 'notes'), { recursive: true })
  const bib = []
  let paragraphs = []
  const texts = largeTexts(knowledge, size)
  for (let file = 0; file * PASSAGES_A_FILE < size; file += 1) {
    paragraphs = []
    for (let at = 0; at < PASSAGES_A_FILE; at += 1) {
      const { value } = texts.next()
      if (value !== undefined) paragraphs.push(`${value}.`)
    }
    bib.push(
      `@book{source${file}, title={Source number ${file}}, author={Author, Ann}, year={2020}, url={https://example.org/${file}}}`,
    )
    await writeFile(fileOf(directory, file), noteOf(file, paragraphs))
  }
  await writeFile(join(directory, 'references.bib'), `${bib.join('\n')}\n`)
  return {
    file: fileOf(directory, 0),
    edited: (word) => noteOf(0, [`${word} stands here since a moment ago.`, ...paragraphs]),
  }
}

const fileOf = (directory, file) => join(directory, 'notes', `source-${file}.md`)
const noteOf = (file, paragraphs) =>
  `---\ntitle: Note number ${file}\nsource: "[@source${file}]"\n---\n\n${paragraphs.join('\n\n')}\n`

function spell(rank) {
  let word = ''
  for (let rest = rank + 16; rest > 0; rest = Math.floor(rest / 16)) word += SYLLABLES[rest % 16]
  return word
}
