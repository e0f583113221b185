import type { Language } from '../../domain/language.js'
import { fold } from '../../domain/text.js'
import { countedIn, namedSources, takenAway } from './asides.js'
import { type Clause, clausesOf, JOINS, segmentsOf } from './clauses.js'
import type { Concepts, Meaning } from './concepts.js'
import type { NumberFound } from './number-found.js'
import { numbersIn } from './numerals.js'
import { HOLDS_NOT, scopeOfNot } from './scope-of-not.js'
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

/** Separable first parts of German verbs, when they stand at the end of a clause. */
const PARTICLES = new Set(
  `zusammen zurück aus ab an ein auf weg vor nach mit her hin statt bei fest los teil um zu frei wieder dar bereit durch über unter weiter fort heraus herein
  hinein hinaus herunter vorbei herum hervor hinzu nieder entgegen voran raus rein runter nahe fern auseinander wahr klar sicher gut schwer leicht vorher voraus heran herab dagegen offen näher hinterher zurecht übrig`.split(
    /\s+/u,
  ),
)

/** A finite verb before a list: "sagten …, … vorher". */
const LISTED_FORM = /^\p{Ll}{2,}(?:ten|te|t)$/u

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

/** Every word's meanings: its own, those of phrases it stands in, those of a verb whose first part stands at the clause's end. */
function meaningsIn(
  tokens: readonly RawToken[],
  stems: readonly string[],
  clauseOf: readonly number[],
  language: Language,
  concepts: Concepts,
): {
  readonly meanings: readonly ReadonlySet<Meaning>[]
  readonly carriers: ReadonlySet<number>
  readonly joined: ReadonlyMap<number, readonly string[]>
  /** First parts of verbs, which mean nothing of their own: "zurück" in "gingen … zurück". */
  readonly parts: ReadonlySet<number>
} {
  const meanings = tokens.map(() => new Set<Meaning>())
  const joined = new Map<number, string[]>()
  const parts = new Set<number>()
  const carriers = new Set<number>()
  for (let at = 0; at < tokens.length; at += 1) {
    for (let length = Math.min(concepts.longestPhrase, tokens.length - at); length >= 1; length -= 1) {
      const found = concepts.meaningsOf(stems.slice(at, at + length), language)
      if (found === undefined) continue
      // "go back": small words that mean something together; the first one stands for the phrase.
      const covered = tokens.slice(at, at + length)
      const allSmall = covered.every(({ lower }) => isSmallWord(lower, language))
      if (length > 1 && allSmall) carriers.add(at)
      // Of "imbalance of power" the "of" means nothing alone.
      covered.forEach(({ lower }, step) => {
        if (allSmall || !isSmallWord(lower, language))
          for (const meaning of found) meanings[at + step]!.add(meaning)
      })
    }
  }
  if (language === 'de') {
    const segments = segmentsOf(tokens)
    tokens.forEach((token, at) => {
      if (!PARTICLES.has(token.lower)) return
      const next = tokens[at + 1]
      if (
        next !== undefined &&
        next.kind === 'word' &&
        !JOINS.has(next.lower) &&
        !/^(?:wie|als|mit|um|wenn|bevor)$/u.test(next.lower)
      )
        return
      // "Sagten Gewalt, Armut und Alter die Bindung vorher": a list may stand between.
      for (let verb = at - 1; verb >= 0 && segments[verb] === segments[at]; verb -= 1) {
        if (tokens[verb]!.kind !== 'word' || (tokens[verb]!.capital && !tokens[verb]!.first)) continue
        if (clauseOf[verb] !== clauseOf[at] && !LISTED_FORM.test(tokens[verb]!.lower)) continue
        const whole = fold(`${token.lower}${stems[verb]!}`)
        const known =
          concepts.meaningsOf([whole], language) ?? concepts.meaningsOf([stems[verb]!, stems[at]!], language)
        if (known !== undefined) {
          for (const meaning of known) meanings[verb]!.add(meaning)
          carriers.add(verb)
          parts.add(at)
        }
        if (!isSmallWord(tokens[verb]!.lower, language))
          joined.set(verb, [...(joined.get(verb) ?? []), whole])
      }
    })
  }
  return { meanings, carriers, joined, parts }
}

/** "unprepared" is "prepared" under a "not" of its own. */
function withoutNot(lower: string, language: Language): string[] {
  if (!HOLDS_NOT[language].test(lower)) return []
  const base = lower.replace(language === 'en' ? /^(?:un|in|im|dis)/u : /^(?:un|miss)/u, '')
  return base === lower || base.length < 4 ? [] : [base]
}

const BEFORE_THING =
  /^(?:the|a|an|her|his|their|its|our|your|my|of|in|on|with|for|from|no|by|about|into|any|some|more|less|this|that|these|those|such|each|every|all|between|through|without|against|as)$/u
const AFTER_THING = /^(?:is|are|was|were|has|had|of|can|may|will)$/u

function isThing(
  tokens: readonly RawToken[],
  at: number,
  meanings: ReadonlySet<Meaning>,
  language: Language,
  concepts: Concepts,
): boolean {
  const token = tokens[at]!
  if (language === 'de' && !token.first) return token.capital
  if (meanings.size === 0 && !/(?:ly|ig|lich|isch|ed|ise|ize|ful|able|ive)$/u.test(token.lower))
    return language === 'de' || !/ing$/u.test(token.lower) || BEFORE_THING.test(tokens[at - 1]?.lower ?? '')
  const [before, after] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower ?? '']
  // "by lying", "and sleeplessness": the head of a phrase is a thing, whatever its German words are.
  if (language === 'en' && /(?:ness|ment|tion|sion|ity|ship|hood|ism|ance|ence)$/u.test(token.lower))
    return true
  if (
    language === 'en' &&
    BEFORE_THING.test(before) &&
    /^(?:[.,;:!?]|and|or|of|that|who|which|is|are|was|were|)$/u.test(after)
  )
    return true
  const things = [...meanings].filter(concepts.isThing).length
  if (things === 0 || things === meanings.size) return things > 0
  // "trust" is a thing in "the trust" and "trust is", and none in "to trust".
  return BEFORE_THING.test(tokens[at - 1]?.lower ?? '') || AFTER_THING.test(tokens[at + 1]?.lower ?? '')
}
