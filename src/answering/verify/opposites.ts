import { OPPOSITE_ACTS } from './lexicon/opposite-acts.js'
import { OPPOSITE_WORDS } from './lexicon/opposite-words.js'
import { createPhraseFinder, list, type PhraseFinder } from './phrases.js'

/** Two sides of which a source means one; a claim that says the other one says something else. */
export interface Opposite {
  readonly name: string
  readonly one: PhraseFinder
  readonly other: PhraseFinder
  /** Says which one is meant ("young people"): a "not" in the sentence changes nothing. */
  readonly describes: boolean
}

export const OPPOSITES: readonly Opposite[] = `${OPPOSITE_WORDS}${OPPOSITE_ACTS}`
  .split('\n')
  .flatMap((line) => {
    const [name, one, other] = line.split(' | ')
    if (name === undefined || one === undefined || other === undefined) return []
    return [
      {
        name: name.replace(/[[\]]/gu, ''),
        one: side(one),
        other: side(other),
        describes: name.startsWith('['),
      },
    ]
  })

function side(words: string): PhraseFinder {
  const [en = '', de = ''] = words.split(' = ')
  return createPhraseFinder({ en: list(en), de: list(de) })
}
