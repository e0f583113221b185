import { sentenceStarts, sentencesOf } from '../domain/sentences.js'
import { STOP_WORDS } from '../domain/stop-words.js'
import { fold, words } from '../domain/text.js'

/** What is longer than this, in words, is shortened; what is shown of it is no longer. A line written for the folder has 15 to 30. */
const LONGEST = 45
/** Two words that begin alike are taken for forms of one: "attached", "attachment". */
const SAME_BEGINNING = 5

/**
 * Of a passage as long as those of full texts, the one sentence, or the few that follow one another, that the question is most
 * about; letter for letter, so that it is a quote. A short passage stays as it is.
 */
export function keySentences(text: string, question: string): string {
  if (count(text) <= LONGEST) return text
  const starts = sentenceStarts(text)
  const sentences = sentencesOf(text)
  const asked = new Set(words(question).filter(isContent).map(beginning))
  const hits = sentences.map((one) => {
    const own = new Set(words(one).map(beginning))
    return [...asked].filter((word) => own.has(word)).length
  })
  let first = hits.indexOf(Math.max(...hits))
  let last = first
  let length = count(sentences[first]!)
  // What comes after a sentence explains it more often than what comes before.
  for (;;) {
    const next = sentences[last + 1]
    const before = sentences[first - 1]
    if (next !== undefined && length + count(next) <= LONGEST) {
      last += 1
      length += count(next)
    } else if (before !== undefined && length + count(before) <= LONGEST) {
      first -= 1
      length += count(before)
    } else break
  }
  return text.slice(starts[first], starts[last + 1] ?? text.length).trimEnd()
}

function isContent(word: string): boolean {
  return !STOP_WORDS.en.has(word) && !STOP_WORDS.de.has(word)
}

function beginning(word: string): string {
  return fold(word).slice(0, SAME_BEGINNING)
}

function count(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0
}
