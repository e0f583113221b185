import type { Language } from '../../../domain/language.js'
import { countedIn, namedSources, takenAway } from './asides.js'
import { type Clause, clausesOf } from './clauses.js'
import type { Concepts, Meaning } from './concepts.js'
import { isThing } from './is-thing.js'
import { meaningsIn } from './meanings-in.js'
import type { NumberFound } from './number-found.js'
import { numbersIn } from './numerals.js'
import { HOLDS_NOT, scopeOfNot } from './scope-of-not.js'
import { segmentsOf } from './segments.js'
import { isFrameWord, isSmallWord } from './small-words.js'
import { type RawToken, tokensOf } from './tokens.js'

/** A word of a claim or a source, with everything the checks ask about it. */
export interface Word {
  /** Place among the tokens of the text. */
  readonly at: number
  readonly lower: string
  readonly raw: string
  readonly stem: string
  /** The stem, and for a German verb the one with its first part: "schlägt … vor". */
  readonly stems: readonly string[]
  readonly language: Language
  readonly meanings: ReadonlySet<Meaning>
  /** Halves of a German compound, by their meanings. */
  readonly parts: readonly (readonly Meaning[])[] | undefined
  readonly clause: number
  /** Stands under a "not": of its clause, or of a "without" just before it. */
  readonly denied: boolean
  /** Stands before the "not" of its clause, and something else behind it: "a person in a bond does not need …". */
  readonly aside: boolean
  /** One of the two words that the "not" of its clause means first. */
  readonly focal: boolean
  /** "Without" stands just before it. */
  readonly taken: boolean
  /** Stands in "none of the five studies": what is counted, not what is denied. */
  readonly counted: boolean
  /** Stands in "according to Mission Freedom", "says Herman": who says it, not what is said. */
  readonly named: boolean
  /** Names a thing or a person rather than an action or a quality; unknown words of English do, unless they end in -ly. */
  readonly thing: boolean
  /** Names a country or a part of the world. */
  readonly country: boolean
  /** Names a person: who helps, who is helped, who does harm. */
  readonly person: boolean
  /** "unknown", "homeless", "kostenlos": it has a "not" of its own. */
  readonly holdsNot: boolean
  /** Frames a statement without adding to it. */
  readonly frame: boolean
  readonly capital: boolean
  readonly first: boolean
}

/** A text as the checks see it. */
export interface Reading {
  readonly text: string
  readonly language: Language
  readonly tokens: readonly RawToken[]
  /** Lower-case words with gaps where marks stand, for phrase tables. */
  readonly lowers: readonly string[]
  /** The words that carry a topic, in order. */
  readonly content: readonly Word[]
  /** Small words that have a meaning of their own ("needs", "keep"): a claim's word may stand for one, and none is asked for. */
  readonly minor: readonly Word[]
  readonly clauses: readonly Clause[]
  /** Which part between full stops, colons and semicolons each token stands in. */
  readonly segmentOf: readonly number[]
  /** Which clause each token stands in. */
  readonly clauseOf: readonly number[]
  readonly numbers: readonly NumberFound[]
  /** Whether the word is one of this text. */
  holds(word: Word): boolean
}

export type Read = (text: string, language: Language) => Reading

/** A reading costs about 0.1 ms; the same passages are read for every question. */
const REMEMBERED_READINGS = 20_000

export function createReader(concepts: Concepts): Read {
  const memory = new Map<string, Reading>()
  return (text, language) => {
    const key = `${language} ${text}`
    const remembered = memory.get(key)
    if (remembered !== undefined) return remembered
    const reading = read(text, language, concepts)
    if (memory.size >= REMEMBERED_READINGS) memory.clear()
    memory.set(key, reading)
    return reading
  }
}

function read(text: string, language: Language, concepts: Concepts): Reading {
  const tokens = tokensOf(text, language)
  const lowers = tokens.map((token) => (language === 'de' && token.raw === 'Macht' ? token.raw : token.lower))
  const numbers = numbersIn(tokens, language)
  const numbered = new Set<number>()
  for (const { at, length } of numbers) for (let step = 0; step < length; step += 1) numbered.add(at + step)
  const { clauseOf, clauses } = clausesOf(tokens, lowers, language)
  // "macht" is no power, as "Macht" is, though both have one stem.
  const stems = tokens.map(({ lower, raw, kind }) =>
    kind !== 'word' || (language === 'de' && raw === 'macht') ? lower : concepts.stemOf(lower, language),
  )
  const { meanings, carriers, joined, parts } = meaningsIn(tokens, stems, clauseOf, language, concepts)
  const taken = takenAway(tokens, language)
  const named = namedSources(tokens, language)
  const counted = countedIn(tokens, language)
  const scope = scopeOfNot(tokens, clauses, clauseOf, language)
  const content: Word[] = []
  const minor: Word[] = []
  tokens.forEach((token, at) => {
    if (token.kind !== 'word' || numbered.has(at)) return
    const small =
      (isSmallWord(token.lower, language) && !carriers.has(at) && !/^\p{Lu}{2,}$/u.test(token.raw)) ||
      parts.has(at)
    if (small && meanings[at]!.size === 0) return
    ;(small ? minor : content).push({
      at,
      lower: token.lower,
      raw: token.raw,
      stem: stems[at]!,
      stems: [
        stems[at]!,
        ...(joined.get(at) ?? []),
        ...withoutNot(token.lower, language).map((base) => concepts.stemOf(base, language)),
      ],
      language,
      meanings: meanings[at]!,
      parts: language === 'de' && token.lower.length >= 8 ? concepts.partsOf(stems[at]!) : undefined,
      clause: clauseOf[at]!,
      denied: (clauses[clauseOf[at]!]!.negated && !scope.aside.has(at)) !== taken.has(at),
      aside: scope.aside.has(at),
      focal: scope.focal.has(at),
      taken: taken.has(at),
      counted: counted.has(at),
      named: named.has(at),
      thing: isThing(tokens, at, meanings[at]!, language, concepts),
      country: [...meanings[at]!].some(concepts.isCountry),
      person: [...meanings[at]!].some(concepts.isPerson),
      holdsNot: HOLDS_NOT[language].test(token.lower),
      frame: isFrameWord(token.lower, language) || isSmallWord(token.lower, language),
      capital: token.capital,
      first: token.first,
    })
  })
  const words = new Set<Word>([...content, ...minor])
  return {
    text,
    language,
    tokens,
    lowers,
    content,
    minor,
    clauses,
    clauseOf,
    segmentOf: segmentsOf(tokens),
    numbers,
    holds: (word) => words.has(word),
  }
}

/** "unprepared" is "prepared" under a "not" of its own. */
function withoutNot(lower: string, language: Language): string[] {
  if (!HOLDS_NOT[language].test(lower)) return []
  const base = lower.replace(language === 'en' ? /^(?:un|in|im|dis)/u : /^(?:un|miss)/u, '')
  return base === lower || base.length < 4 ? [] : [base]
}
