import type { Case } from '../case/check.js'
import { isPale } from '../case/pale.js'
import { isNear, type Shared, sharedRow } from '../case/shared-row.js'
import type { Reading, Word } from '../reading/reading.js'
import { commonName } from './common-words.js'

/** How far apart two neighbours of a claim may stand in the quote for the words between them to belong to both. */
const BETWEEN = 8
/** Stands for "no small word". */
const NONE = '0'

/**
 * Where the words that a claim and its quotes share stand in each, and which small words (`common-words.ts`) stand beside them. A `+` is
 * the claim's, a `-` the quote's, a `=` both's:
 * `before+by` the small word before a shared word, where the other has another; `kept+and` one between two neighbours of the claim that
 * keep their order in the quote; `turned+by`, `turned-by` one between two that stand the other way round there, `turned pt` what the two
 * are (person, thing, other); `leads+p` a shared word with which a part begins; `denied-v` one under a "not"; `first+if` the first word;
 * `left p`, `left before by` a word of the quote that the claim leaves untold, and the small word before it.
 */
export function placeSigns(judged: Case): Set<string> {
  const { claim, quotes } = judged
  const row = sharedRow(judged)
  return new Set([
    `first+${nameAt(claim, 0)}`,
    ...quotes.map((quote) => `first-${nameAt(quote, 0)}`),
    ...row.flatMap((shared) => besideSigns(shared, judged)),
    ...row.flatMap((shared, index) => neighbourSigns(shared, row[index + 1], judged)),
    ...leftSigns(judged),
  ])
}

function besideSigns({ word, match, quote }: Shared, { claim, quotes }: Case): string[] {
  const theirs = quotes[quote]!
  const signs: string[] = []
  const [mine, other] = [nameBefore(claim, word), nameBefore(theirs, match)]
  if (mine !== other) signs.push(`before+${mine}`, `before-${other}`)
  else if (mine !== NONE) signs.push(`before=${mine}`)
  if (word.denied === match.denied ? word.denied : theirs.content.includes(match))
    signs.push(`denied${word.denied === match.denied ? '=' : word.denied ? '+' : '-'}${kindOf(word)}`)
  if (isWeighty(word)) {
    const [leads, led] = [isFirst(claim, word), isFirst(theirs, match)]
    if (leads || led) signs.push(`leads${leads === led ? '=' : leads ? '+' : '-'}${kindOf(word)}`)
  }
  return signs
}

function neighbourSigns(one: Shared, next: Shared | undefined, { claim, quotes }: Case): string[] {
  if (next === undefined || !isNear(one, next)) return []
  const theirs = quotes[one.quote]!
  const mine = namesBetween(claim, one.word.at, next.word.at)
  if (next.match.at < one.match.at) {
    const far = one.match.at - next.match.at > BETWEEN
    const other = far ? ['far'] : namesBetween(theirs, next.match.at, one.match.at)
    return [
      ...orNone(mine).map((name) => `turned+${name}`),
      ...orNone(other).map((name) => `turned-${name}`),
      `turned ${kindOf(one.word)}${kindOf(next.word)}`,
    ]
  }
  if (next.match.at - one.match.at > BETWEEN) return []
  const other = namesBetween(theirs, one.match.at, next.match.at)
  return [
    ...mine.map((name) => `kept${other.includes(name) ? '=' : '+'}${name}`),
    ...other.filter((name) => !mine.includes(name)).map((name) => `kept-${name}`),
  ]
}

function leftSigns({ claim, quotes, inQuotes }: Case): string[] {
  const told = new Set(claim.content.flatMap((word) => inQuotes.matches(word)))
  return quotes.flatMap((quote) =>
    quote.content
      .filter((word) => isWeighty(word) && !told.has(word))
      .flatMap((word) => {
        const before = nameBefore(quote, word)
        return [`left ${kindOf(word)}`, ...(before === NONE ? [] : [`left before ${before}`])]
      }),
  )
}

const isWeighty = (word: Word): boolean => !word.frame && !isPale(word)
const kindOf = ({ person, thing }: Word): string => (person ? 'p' : thing ? 't' : 'v')
const nameAt = ({ lowers }: Reading, at: number): string => commonName(lowers[at] ?? '') ?? NONE
const orNone = (names: readonly string[]): readonly string[] => (names.length > 0 ? names : [NONE])

/** The small word one or two places before. */
function nameBefore(reading: Reading, { at }: Word): string {
  const before = nameAt(reading, at - 1)
  return before === NONE ? nameAt(reading, at - 2) : before
}

function namesBetween({ lowers }: Reading, from: number, to: number): string[] {
  return lowers.slice(from + 1, to).flatMap((lower) => commonName(lower) ?? [])
}

/** Whether a part of the text begins with this word, small words aside. */
function isFirst({ content }: Reading, word: Word): boolean {
  return content.find((other) => other.clause === word.clause && isWeighty(other)) === word
}
