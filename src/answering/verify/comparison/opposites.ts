import { OPPOSITE_ACTS } from '../lexicon/opposite-acts.js'
import { OPPOSITE_WORDS } from '../lexicon/opposite-words.js'
import { createPhraseFinder, list, type PhraseFinder } from '../reading/phrases.js'

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

/** Opposites only where one stands in the very place of the other, in a text that is otherwise repeated. */
export const IN_ONE_PLACE: readonly Opposite[] = [
  [
    'oneself and others',
    'herself, himself, themselves, oneself, yourself = sich, dich, selbst',
    'them, her, him, others, other people = ihnen, ihn, ihm, andere, anderen, anderer',
  ],
  ['her and him', 'she, her, hers = ihr', 'he, him, his = er, ihm, ihn, sein, seine, seinen, seinem, seiner'],
  [
    'none and one',
    'none, no, nobody = keiner, keine, kein, keines, keinen, niemand',
    'one, a, an, somebody = einer, eine, ein, eines, einen, jemand',
  ],
  [
    'in and out of it',
    'in, inside, within = in, im, innerhalb',
    'out, outside, out of = außerhalb, raus, aus dem, aus der',
  ],
  ['with and without', 'with = mit', 'without = ohne'],
  ['from and to', 'from, out of = aus, von', 'to, into = zu, nach'],
  ['up and down', 'up, above, over = hinauf, über, oben', 'down, below, under = hinunter, unter, unten'],
].map(([name = '', one = '', other = '']) => ({ name, one: side(one), other: side(other), describes: true }))

function side(words: string): PhraseFinder {
  const [en = '', de = ''] = words.split(' = ')
  return createPhraseFinder({ en: list(en), de: list(de) })
}
