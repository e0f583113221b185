import type { Case } from '../check.js'
import { isPale } from '../pale.js'
import type { Reading, Word } from '../reading.js'
import { commonName } from './common-words.js'

/** So many letters of a stem tell one word from another. */
const LETTERS = 7

/**
 * What a claim has that its source lacks, and the reverse, word by word:
 * `+only` a small word of the claim that no quote has, `++only` one that the passage has neither, `-only` one of the quotes that the claim
 * leaves out (`x+`, `x-`: across languages as well), `u en stem` a word that stands nowhere in the source, `l en stem` one of the quotes
 * that the claim leaves untold.
 */
export function claimSigns({
  claim,
  quotes,
  passages,
  inQuotes,
  inPassages,
  across,
}: Case): ReadonlyMap<string, number> {
  const signs = new Set<string>()
  const mine = namesIn([claim])
  const theirs = namesIn(quotes)
  const around = namesIn(passages)
  for (const name of mine) {
    if (theirs.has(name)) continue
    signs.add(`+${name}`)
    if (across) signs.add(`x+${name}`)
    if (!around.has(name)) signs.add(`++${name}`)
  }
  for (const name of theirs) {
    if (mine.has(name)) continue
    signs.add(`-${name}`)
    if (across) signs.add(`x-${name}`)
  }
  const told = new Set(claim.content.flatMap((word) => inQuotes.matches(word)))
  for (const word of claim.content)
    if (isWeighty(word) && inPassages.strength(word) === 0) signs.add(`u ${keyOf(word)}`)
  for (const { content } of quotes)
    for (const word of content) if (isWeighty(word) && !told.has(word)) signs.add(`l ${keyOf(word)}`)
  return new Map([...signs].map((sign) => [sign, 1]))
}

const isWeighty = (word: Word): boolean => !word.frame && !isPale(word) && !word.named
const keyOf = ({ language, stem }: Word): string => `${language} ${stem.slice(0, LETTERS)}`

function namesIn(readings: readonly Reading[]): Set<string> {
  return new Set(readings.flatMap(({ lowers }) => lowers.flatMap((lower) => commonName(lower) ?? [])))
}
