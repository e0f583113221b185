import type { Case } from '../case/check.js'
import type { Reading, Word } from '../reading/reading.js'
import { type Stretch, stretchesIn } from './swapped-numbers.js'

const MORE = /^(?:more|stronger|higher|closer|larger|greater|mehr|stärker|höher|enger|größer|häufiger)$/u
const LESS = /^(?:less|weaker|lower|fewer|smaller|weniger|schwächer|niedriger|geringer|kleiner|seltener)$/u
const THAN = /^(?:than|als)$/u

/** "Depression more closely than PTSD" of a source that gives .27 for depression and .32 for PTSD. */
export function goesAgainstFigures({ claim, quotes, inQuotes }: Case): boolean {
  const than = claim.lowers.findIndex((lower) => THAN.test(lower))
  const compares = claim.lowers.find((lower, at) => at < than && (MORE.test(lower) || LESS.test(lower)))
  // "More than 200": a bound, and no comparison.
  if (claim.numbers.some(({ at }) => at === than + 1)) return false
  if (compares === undefined || claim.clauses.some(({ negated }) => negated)) return false
  const isIn = (word: Word, { words }: Stretch): boolean =>
    inQuotes.matches(word).some((match) => words.includes(match))
  return quotes.some((quote) => {
    const stretches = alike(quote)
    const meant = (chosen: (word: Word) => boolean, others: readonly Stretch[]): readonly Stretch[] =>
      stretches.filter(
        (stretch) =>
          !others.includes(stretch) && claim.content.some((word) => chosen(word) && isIn(word, stretch)),
      )
    const behind = meant(({ at }) => at > than, [])
    const before = meant(({ at }) => at < than, behind)
    if (behind.length !== 1 || before.length !== 1) return false
    const [more, less] = [before[0]!.number.value, behind[0]!.number.value]
    return MORE.test(compares) ? more < less : more > less
  })
}

/** The figures of a quote that can be compared: those of the kind of its first. */
function alike(quote: Reading): readonly Stretch[] {
  const stretches = stretchesIn(quote)
  return stretches.filter(({ number }) => number.kind === stretches[0]!.number.kind && number.kind !== 'year')
}
