import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { detectLanguage } from '../../dist/src/domain/detect-language.js'

/** @typedef {import('./metrics.mjs').Grades} Grades */
/** @typedef {{ title: string, text: string, language: 'en' | 'de', asks?: string }} Entry `asks`: how staff put it, where the folder says so */
/** @typedef {{ text: string, language: 'en' | 'de', grades: Grades, held: boolean }} Asked */
/** @typedef {{ name: string, entries: readonly Entry[], questions: readonly Asked[] }} Collection */

/**
 * The folders that a `--data` names: itself, or every collection that lies directly in it.
 * @param {string} directory
 */
export function collectionsIn(directory) {
  if (existsSync(join(directory, 'corpus.jsonl'))) return [directory]
  const inside = existsSync(directory)
    ? readdirSync(directory)
        .map((name) => join(directory, name))
        .filter((path) => existsSync(join(path, 'corpus.jsonl')))
        .sort()
    : []
  if (inside.length === 0) throw new Error(`${directory} holds no corpus.jsonl, nor does any folder in it.`)
  return inside
}

/**
 * A collection in BEIR form. Its language is not asked for: it is counted per text, as the assistant does with its folder,
 * and a tie takes the language of most passages.
 * @param {string} directory
 * @returns {Promise<Collection>}
 */
export async function readCollection(directory) {
  const corpus = await readLines(join(directory, 'corpus.jsonl'))
  const queries = await readLines(join(directory, 'queries.jsonl'))
  const place = new Map(corpus.map((one, at) => [String(one._id), at]))
  const texts = corpus.map((one) => ({ title: String(one.title ?? ''), text: String(one.text ?? '') }))
  const german = texts.filter((one) => detectLanguage(`${one.title} ${one.text}`, 'en') === 'de').length
  const main = german * 2 > texts.length ? 'de' : 'en'
  const judged = await readJudgements(directory, place)
  return {
    name: basename(directory),
    entries: texts.map((one) => ({ ...one, language: detectLanguage(`${one.title} ${one.text}`, main) })),
    questions: queries.flatMap((one) => {
      const grades = judged.get(String(one._id))
      if (grades === undefined) return []
      const text = String(one.text)
      return [{ text, language: detectLanguage(text, main), grades, held: false }]
    }),
  }
}

/**
 * Our own folder as a collection: its passages under title and headings, and the golden questions that have an answer. A
 * passage is relevant if it cites one of the sources that the question names; none is judged by hand.
 * @param {import('../../dist/src/domain/knowledge.js').Knowledge} knowledge
 * @param {string} file
 * @returns {Promise<Collection>}
 */
export async function readGoldenCollection(knowledge, file) {
  const { documents, passages, organisation } = knowledge
  const golden = await readLines(file)
  const asks = new Map(documents.map((one) => [`${one.topic} ${one.language}`, one.asks.join('\n')]))
  return {
    name: 'our folder',
    entries: passages.map(({ title, headings, text, language, kind, topic }) => ({
      title: kind === 'response' ? title : [title, ...headings].join(' '),
      text,
      language,
      asks: asks.get(`${topic} ${language}`) ?? '',
    })),
    questions: golden
      .filter((one) => one.kind === 'answerable')
      .map((one) => {
        const expected = new Set(one.cites)
        const relevant = passages.flatMap(({ citations }, at) =>
          citations.some((ref) => expected.has(ref.citekey)) ? [at] : [],
        )
        return {
          text: one.text,
          language: detectLanguage(one.text, organisation.mainLanguage),
          grades: new Map(relevant.map((at) => [at, 1])),
          held: one.split === 'held',
        }
      }),
  }
}

/** @param {string} file @returns {Promise<Record<string, any>[]>} */
async function readLines(file) {
  return (await readFile(file, 'utf8'))
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
}

/** @param {string} directory @param {ReadonlyMap<string, number>} place */
async function readJudgements(directory, place) {
  const file = [join(directory, 'qrels.tsv'), join(directory, 'qrels', 'test.tsv')].find(existsSync)
  if (file === undefined) throw new Error(`${directory} holds no qrels.tsv.`)
  /** @type {Map<string, Map<number, number>>} */
  const judged = new Map()
  for (const line of (await readFile(file, 'utf8')).split('\n')) {
    const [question, passage, grade] = line.trim().split('\t')
    const at = place.get(passage ?? '')
    if (at === undefined || !(Number(grade) > 0)) continue
    const grades = judged.get(question)
    if (grades === undefined) judged.set(question, new Map([[at, Number(grade)]]))
    else grades.set(at, Number(grade))
  }
  return judged
}
