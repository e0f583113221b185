import type { Language } from '../../domain/language.js'
import type { Concepts, Meaning } from './concepts.js'
import { EITHER_WAY, NEGATION_SAYINGS, NEGATORS } from './markers.js'
import { type NumberFound, numbersIn } from './numerals.js'
import { isFrameWord, isSmallWord } from './small-words.js'
import { type RawToken, tokensOf } from './tokens.js'

/** A word of a claim or a source, with everything the checks ask about it. */
export interface Word {
  /** Place among the tokens of the text. */
  readonly at: number
  readonly lower: string
  readonly raw: string
  readonly stem: string
  readonly language: Language
  readonly meanings: ReadonlySet<Meaning>
  /** Halves of a German compound, by their meanings. */
  readonly parts: readonly (readonly Meaning[])[] | undefined
  readonly clause: number
  /** Names a thing or a person rather than an action or a quality; unknown words of English do, unless they end in -ly. */
  readonly thing: boolean
  /** Frames a statement without adding to it. */
  readonly frame: boolean
  readonly capital: boolean
  readonly first: boolean
}

/** One part of a sentence in which a "not" reaches everything. */
export interface Clause {
  readonly negated: boolean
  /** "Whether or not": neither yes nor no is said. */
  readonly eitherWay: boolean
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
  readonly clauses: readonly Clause[]
  /** Which part between full stops, colons and semicolons each token stands in. */
  readonly segmentOf: readonly number[]
  /** Which clause each token stands in. */
  readonly clauseOf: readonly number[]
  readonly numbers: readonly NumberFound[]
}

export type Read = (text: string, language: Language) => Reading

/** A reading costs about 0.1 ms; the same passages are read for every question. */
const REMEMBERED_READINGS = 20_000

const CONTRAST = new Set([
  'but',
  'while',
  'whereas',
  'aber',
  'sondern',
  'während',
  'wohingegen',
  'although',
  'obwohl',
])
const JOINS = new Set(['and', 'und', 'or', 'oder'])
/** Negations that reach only what follows them. */
const OWN_PART = new Set(['without', 'ohne', 'statt', 'anstatt', 'rather', 'instead', 'who', 'which', 'nor'])
/** After these a German comma opens a part that the sentence's negation reaches: "Niemand weiß, wie …". */
const INTRODUCES = new Set(['wie', 'dass', 'ob', 'warum', 'wann', 'wo', 'was', 'wer'])
/** Separable first parts of German verbs, when they stand at the end of a clause. */
const PARTICLES = new Set(
  'zusammen zurück aus ab an ein auf weg vor nach mit her hin statt bei fest los teil um zu frei wieder dar bereit'.split(
    ' ',
  ),
)

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
  const stems = tokens.map(({ lower, kind }) => (kind === 'word' ? concepts.stemOf(lower, language) : lower))
  const { meanings, carriers } = meaningsIn(tokens, stems, clauseOf, language, concepts)
  const content: Word[] = []
  tokens.forEach((token, at) => {
    if (token.kind !== 'word' || numbered.has(at)) return
    if (isSmallWord(token.lower, language) && !carriers.has(at)) return
    content.push({
      at,
      lower: token.lower,
      raw: token.raw,
      stem: stems[at]!,
      language,
      meanings: meanings[at]!,
      parts: language === 'de' && token.lower.length >= 8 ? concepts.partsOf(stems[at]!) : undefined,
      clause: clauseOf[at]!,
      thing: isThing(tokens, at, meanings[at]!, language, concepts),
      frame: isFrameWord(token.lower, language) || isSmallWord(token.lower, language),
      capital: token.capital,
      first: token.first,
    })
  })
  return {
    text,
    language,
    tokens,
    lowers,
    content,
    clauses,
    clauseOf,
    segmentOf: segmentsOf(tokens),
    numbers,
  }
}

/** Every word's meanings: its own, those of phrases it stands in, those of a verb whose first part stands at the clause's end. */
function meaningsIn(
  tokens: readonly RawToken[],
  stems: readonly string[],
  clauseOf: readonly number[],
  language: Language,
  concepts: Concepts,
): { readonly meanings: readonly ReadonlySet<Meaning>[]; readonly carriers: ReadonlySet<number> } {
  const meanings = tokens.map(() => new Set<Meaning>())
  const carriers = new Set<number>()
  for (let at = 0; at < tokens.length; at += 1) {
    for (let length = Math.min(concepts.longestPhrase, tokens.length - at); length >= 1; length -= 1) {
      const found = concepts.meaningsOf(stems.slice(at, at + length), language)
      if (found === undefined) continue
      for (let step = 0; step < length; step += 1)
        for (const meaning of found) meanings[at + step]!.add(meaning)
      // "go back": small words that mean something together; the first one stands for the phrase.
      const covered = tokens.slice(at, at + length)
      if (length > 1 && covered.every(({ lower }) => isSmallWord(lower, language))) carriers.add(at)
    }
  }
  if (language === 'de') {
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
      for (let verb = at - 1; verb >= 0 && clauseOf[verb] === clauseOf[at]; verb -= 1) {
        const joined =
          concepts.meaningsOf([`${token.lower.replace('ü', 'u')}${stems[verb]!}`], language) ??
          concepts.meaningsOf([stems[verb]!, stems[at]!], language)
        if (joined === undefined) continue
        for (const meaning of joined) meanings[verb]!.add(meaning)
        carriers.add(verb)
      }
    })
  }
  return { meanings, carriers }
}

function clausesOf(tokens: readonly RawToken[], lowers: readonly string[], language: Language) {
  const negators = new Map<number, boolean>()
  for (const hit of NEGATORS.find(lowers, language)) negators.set(hit.at, true)
  lowers.forEach((lower, at) => {
    // "findet … statt" ends a clause, "Betroffene statt Opfer" does not.
    if (lower === 'statt' && tokens[at + 1]?.kind === 'word') negators.set(at, true)
  })
  for (const hit of NEGATION_SAYINGS.find(lowers, language))
    for (let step = 0; step < hit.length; step += 1) negators.delete(hit.at + step)
  const clauseOf: number[] = []
  let current = 0
  tokens.forEach((token, at) => {
    const afterJoin =
      JOINS.has(token.lower) &&
      (startsNewSubject(tokens, at) ||
        (language === 'de' &&
        /^(?:de[nmr]|die|das|für|bei|mit|in|im|ist|sind|hat|wird|kann)$/u.test(tokens[at + 1]?.lower ?? '')
          ? [1, 2, 3]
          : language === 'de'
            ? [1]
            : [1, 2]
        ).some((step) => negators.has(at + step) && !/^un/u.test(lowers[at + step]!)) ||
        endsWithout(lowers, clauseOf, at, current))
    const keeps = token.lower === ',' && INTRODUCES.has(tokens[at + 1]?.lower ?? '')
    const decimal = token.raw === '.' && tokens[at + 1]?.kind === 'number'
    if (
      (token.kind === 'mark' && !/[%§"“”„]/u.test(token.raw) && !decimal && !keeps) ||
      CONTRAST.has(token.lower) ||
      (OWN_PART.has(token.lower) && at > 0 && !/^(?:by|in|of|with|to|for|from)$/u.test(lowers[at - 1]!)) ||
      afterJoin
    )
      current += 1
    clauseOf.push(current)
  })
  const counts = new Array<number>(current + 1).fill(0)
  for (const at of negators.keys()) counts[clauseOf[at]!]! += 1
  // "neither … nor", "weder … noch" and "never … any" are one negation.
  const either = new Set<number>()
  for (const hit of EITHER_WAY.find(lowers, language)) either.add(clauseOf[hit.at]!)
  lowers.forEach((lower, at) => {
    if (lower === 'nor' && counts[clauseOf[at]!]! > 1) counts[clauseOf[at]!]! -= 1
  })
  const clauses = counts.map((count, clause) => ({ negated: count % 2 === 1, eitherWay: either.has(clause) }))
  return { clauseOf, clauses }
}

function segmentsOf(tokens: readonly RawToken[]): number[] {
  let current = 0
  return tokens.map(({ kind, lower }, at) => {
    if (kind === 'mark' && /[.;:!?–—]/u.test(lower) && tokens[at + 1]?.kind !== 'number') current += 1
    return current
  })
}

/** "without a home and with an addiction": what "without" takes away ends at the joint. */
function endsWithout(
  lowers: readonly string[],
  clauseOf: readonly number[],
  at: number,
  current: number,
): boolean {
  for (let before = at - 1; before >= 0 && clauseOf[before] === current; before -= 1)
    if (lowers[before] === 'without' || lowers[before] === 'ohne') return true
  return false
}

/** "… and her wishes are asked": after the joint a new statement begins. */
function startsNewSubject(tokens: readonly RawToken[], at: number): boolean {
  return /^(?:she|he|they|it|you|we|sie|er|es|du|wir|that|dass|her|his|ihre?)$/u.test(
    tokens[at + 1]?.lower ?? '',
  )
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
  if (meanings.size === 0) return !/(?:ly|ing|ed|ig|lich|isch)$/u.test(token.lower)
  const things = [...meanings].filter(concepts.isThing).length
  if (things === 0 || things === meanings.size) return things > 0
  // "trust" is a thing in "the trust" and "trust is", and none in "to trust".
  return BEFORE_THING.test(tokens[at - 1]?.lower ?? '') || AFTER_THING.test(tokens[at + 1]?.lower ?? '')
}
