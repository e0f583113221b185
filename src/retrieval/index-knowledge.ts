import type { Knowledge } from '../domain/knowledge.js'
import type { Passage } from '../domain/passage.js'
import type { Stem } from '../domain/ports.js'
import { indexEntries, type LexicalIndex } from './lexical-index.js'
import { phrasingsOf } from './phrasings.js'
import { type Keyed, updateIndex } from './update-index.js'

/** The three indexes of one version of the knowledge: derived from the folder, and only ever a cache. */
export interface RetrievalIndexes {
  readonly passages: LexicalIndex
  readonly documents: LexicalIndex
  readonly phrasings: LexicalIndex
}

/** Indexes the passages, the documents as wholes, and the phrasings that lead to them. */
export function indexKnowledge(knowledge: Knowledge, stem: Stem): RetrievalIndexes {
  const all = ({ keys, entry }: Keyed) =>
    indexEntries(
      keys.map((_, at) => entry(at)),
      stem,
    )
  return {
    passages: all(passageEntries(knowledge)),
    documents: all(documentEntries(knowledge)),
    phrasings: all(phrasingEntries(knowledge)),
  }
}

/**
 * The indexes of `after`, made from those of `before`: only what is new in `after` is analysed, what is no longer there is
 * taken out, and every score is exactly what `indexKnowledge(after)` would give. Works out the difference itself, from the
 * content of passages, documents and phrasings: `after` may be read anew as a whole, or share its unchanged parts with
 * `before`. Neither `before` nor its indexes are changed, so questions under way go on with them.
 */
export function updateIndexes(
  before: { readonly knowledge: Knowledge; readonly indexes: RetrievalIndexes },
  after: Knowledge,
  stem: Stem,
): RetrievalIndexes {
  const { knowledge, indexes } = before
  return {
    passages: updateIndex(indexes.passages, passageEntries(knowledge), passageEntries(after), stem),
    documents: updateIndex(indexes.documents, documentEntries(knowledge), documentEntries(after), stem),
    phrasings: updateIndex(indexes.phrasings, phrasingEntries(knowledge), phrasingEntries(after), stem),
  }
}

function passageEntries({ passages }: Knowledge): Keyed {
  const titleOf = (passage: Passage): string =>
    passage.kind === 'response' ? passage.title : [passage.title, ...passage.headings].join(' ')
  return {
    // The id says language and text; the title is what is indexed beside them.
    keys: passages.map((passage) => `${passage.id} ${titleOf(passage)}`),
    entry: (at) => {
      const passage = passages[at]!
      return { title: titleOf(passage), text: passage.text, language: passage.language }
    },
  }
}

/** Documents that are worth an index of the whole: where there is one passage and nothing else, that is the whole. */
export function wholeDocuments({ documents, passages }: Knowledge) {
  const parts = new Map<string, Passage[]>()
  for (const passage of passages) {
    const key = documentKey(passage)
    const list = parts.get(key)
    if (list === undefined) parts.set(key, [passage])
    else list.push(passage)
  }
  return documents.flatMap((document) => {
    const own = parts.get(documentKey(document)) ?? []
    return own.length > 1 || document.asks.length > 0 ? [{ document, passages: own }] : []
  })
}

function documentEntries(knowledge: Knowledge): Keyed {
  const wholes = wholeDocuments(knowledge)
  return {
    keys: wholes.map(({ document: { title, asks, language }, passages }) =>
      [language, title, ...asks, ...passages.map(({ id }) => id)].join('\n'),
    ),
    entry: (at) => {
      const { document, passages } = wholes[at]!
      const text = [...document.asks, ...passages.map((passage) => passage.text)].join(' ')
      return { title: document.title, text, language: document.language }
    },
  }
}

function phrasingEntries(knowledge: Knowledge): Keyed {
  const phrasings = phrasingsOf(knowledge)
  return {
    keys: phrasings.map(({ language, text }) => `${language} ${text}`),
    entry: (at) => {
      const { text, language } = phrasings[at]!
      return { title: '', text, language, every: true }
    },
  }
}

/** Which document a passage belongs to: one file may hold several (the glossary), and a topic one in each language. */
export function documentKey({ file, topic, language }: Pick<Passage, 'file' | 'topic' | 'language'>): string {
  return `${file}\n${topic}\n${language}`
}
