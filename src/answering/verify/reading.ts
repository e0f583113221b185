import type { Language } from '../../domain/language.js'
import { fold } from '../../domain/text.js'
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
  /** The stem, and for a German verb the one with its first part: "schlägt … vor". */
  readonly stems: readonly string[]
  readonly language: Language
  readonly meanings: ReadonlySet<Meaning>
  /** Halves of a German compound, by their meanings. */
  readonly parts: readonly (readonly Meaning[])[] | undefined
  readonly clause: number
  /** Stands under a "not": of its clause, or of a "without" just before it. */
  readonly denied: boolean
  /** "Without" stands just before it. */
  readonly taken: boolean
  /** Stands in "none of the five studies": what is counted, not what is denied. */
  readonly counted: boolean
  /** Stands in "according to Mission Freedom", "says Herman": who says it, not what is said. */
  readonly named: boolean
  /** Names a thing or a person rather than an action or a quality; unknown words of English do, unless they end in -ly. */
  readonly thing: boolean
  /** Names a person: who helps, who is helped, who does harm. */
  readonly person: boolean
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
  /** Opened by "whether" or "how": it asks, and nothing in it is said to be so. */
  readonly asked: boolean
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
const OWN_PART = new Set(['statt', 'anstatt', 'rather', 'instead', 'who', 'which', 'nor'])
/** After these a German comma opens a part that the sentence's negation reaches: "Niemand weiß, wie …". */
const INTRODUCES = new Set(['wie', 'dass', 'ob', 'warum', 'wann', 'wo', 'was', 'wer'])
/** Separable first parts of German verbs, when they stand at the end of a clause. */
const PARTICLES = new Set(
  `zusammen zurück aus ab an ein auf weg vor nach mit her hin statt bei fest los teil um zu frei wieder dar bereit durch über unter weiter fort heraus herein
  hinein hinaus herunter vorbei herum hervor hinzu nieder entgegen voran raus rein runter nahe fern auseinander wahr klar sicher gut schwer leicht`.split(
    /\s+/u,
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
  const { meanings, carriers, joined, parts } = meaningsIn(tokens, stems, clauseOf, language, concepts)
  const taken = takenAway(tokens, language)
  const named = namedSources(tokens, language)
  const counted = countedIn(tokens, language)
  const content: Word[] = []
  const minor: Word[] = []
  tokens.forEach((token, at) => {
    if (token.kind !== 'word' || numbered.has(at)) return
    const small = (isSmallWord(token.lower, language) && !carriers.has(at)) || parts.has(at)
    if (small && meanings[at]!.size === 0) return
    ;(small ? minor : content).push({
      at,
      lower: token.lower,
      raw: token.raw,
      stem: stems[at]!,
      stems: [stems[at]!, ...(joined.get(at) ?? [])],
      language,
      meanings: meanings[at]!,
      parts: language === 'de' && token.lower.length >= 8 ? concepts.partsOf(stems[at]!) : undefined,
      clause: clauseOf[at]!,
      denied: clauses[clauseOf[at]!]!.negated !== taken.has(at),
      taken: taken.has(at),
      counted: counted.has(at),
      named: named.has(at),
      thing: isThing(tokens, at, meanings[at]!, language, concepts),
      person: [...meanings[at]!].some(concepts.isPerson),
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
        if (tokens[verb]!.kind !== 'word' || tokens[verb]!.capital) continue
        const whole = fold(`${token.lower}${stems[verb]!}`)
        const known =
          concepts.meaningsOf([whole], language) ?? concepts.meaningsOf([stems[verb]!, stems[at]!], language)
        if (known !== undefined) {
          for (const meaning of known) meanings[verb]!.add(meaning)
          carriers.add(verb)
          parts.add(at)
        }
        if (!isSmallWord(tokens[verb]!.lower, language)) joined.set(verb, [...(joined.get(verb) ?? []), whole])
      }
    })
  }
  return { meanings, carriers, joined, parts }
}

/** English words that open a part of a sentence with a "not" of its own. */
const OPENS = new Set(
  'because if when unless until which who whom whose why how whether although though while whereas since once where'.split(' '),
)
/** What the part before denies or asks ("nobody knows whether", "does not mean that") is not said in the part that these open. */
const INHERITS = new Set(['that', 'dass', 'whether', 'how', 'ob', 'wie'])
/** In a part that these open nothing is said to be so or not to be so. */
const ASKS = new Set(['whether', 'ob'])
/** "How often", "wie viele": a question of number; a plain "how" tells of something that happens. */
const HOW_MUCH = /^(?:often|common|many|much|frequent|widespread|oft|häufig|viele|viel|verbreitet)$/u
/** "To test if", "nobody knows if". */
const LOOKS_FOR = /^(?:test\p{L}*|examin\p{L}*|know[sn]?|ask(?:s|ed)?|check\p{L}*|wonder\p{L}*|clear|see|prüf\p{L}*|weiß|untersuch\p{L}*)$/u
/** "The idea that": what stands in an idea is not said to be so. */
const IDEA = /^(?:sentence|idea|claim|question|hope|wish|belief|assumption|satz|idee|gedanke|gedanken|annahme|frage|hoffnung|behauptung)$/u
type Under = 'said' | 'asked' | null
/** "says that", "the idea that": after these, "that" opens a part; elsewhere it points at a thing. */
const BEFORE_THAT =
  /^(?:sa(?:y|ys|id)|know[sn]?|knew|thinks?|thought|believes?|means?|meant|shows?|showed|shown|finds?|found|notes?|reports?|reported|suggests?|writes?|wrote|concludes?|concluded|proves?|proved|warns?|sentence|idea|fact|so|likely|tells?|told|sure|true|clear|expect(?:s|ed)?|argues?|recommends?|assumes?|evidence|proof|sign|feel(?:s|ing)?|him|her|them|you|afraid|fears?|worried|hopes?|hoping|glad|fear)$/u

function clausesOf(tokens: readonly RawToken[], lowers: readonly string[], language: Language) {
  const negators = negatorsIn(tokens, lowers, language)
  const plain = plainMarks(tokens, negators)
  const clauseOf: number[] = []
  /** Whether a clause stands under what the one before denies ("that"), or asks something ("whether"). */
  const under: Under[] = [asksHere(lowers, 0) ? 'asked' : null]
  let current = 0
  tokens.forEach((token, at) => {
    const before = lowers[at - 1] ?? ''
    const opens =
      at > 0 &&
      !(/^(?:which|whom)$/u.test(token.lower) && /^(?:by|with|in|of|for|to)$/u.test(before)) &&
      ((language === 'en' && (OPENS.has(token.lower) || (token.lower === 'that' && BEFORE_THAT.test(before)))) ||
        (language === 'de' && before === ',' && INHERITS.has(token.lower)))
    const keeps =
      token.lower === ',' && INTRODUCES.has(lowers[at + 1] ?? '') && !INHERITS.has(lowers[at + 1] ?? '')
    if (
      (token.kind === 'mark' && !plain.has(at) && !keeps) ||
      CONTRAST.has(token.lower) ||
      (OWN_PART.has(token.lower) && at > 0 && !/^(?:by|in|of|with|to|for|from)$/u.test(before)) ||
      opens ||
      startsAfterJoint(tokens, lowers, at, negators, language)
    ) {
      current += 1
      under.push(underOf(lowers, at, opens, current, clauseOf))
    }
    clauseOf.push(current)
  })
  return { clauseOf, clauses: negated(lowers, language, clauseOf, negators, under) }
}

function asksHere(lowers: readonly string[], at: number): boolean {
  const lower = lowers[at] ?? ''
  return ASKS.has(lower) || (/^(?:how|wie)$/u.test(lower) && HOW_MUCH.test(lowers[at + 1] ?? ''))
}

/** How a part of a sentence stands to the one before: reported ("says that"), asked ("tests whether"), or on its own. */
function underOf(
  lowers: readonly string[],
  at: number,
  opens: boolean,
  current: number,
  clauseOf: readonly number[],
): Under {
  const before = lowers[at - 1] ?? ''
  const [lower, earlier] = before === ',' || opens ? [lowers[at]!, lowers[at - 2] ?? ''] : [lowers[at]!, before]
  if (asksHere(lowers, at)) return 'asked'
  if (!opens) return null
  if (lower === 'if' && lowers.some((word, place) => clauseOf[place] === current - 1 && LOOKS_FOR.test(word)))
    return 'asked'
  if (!INHERITS.has(lower) || before === 'so') return null
  return IDEA.test(before) || (before === ',' && IDEA.test(earlier)) ? 'asked' : 'said'
}

function negatorsIn(tokens: readonly RawToken[], lowers: readonly string[], language: Language): Set<number> {
  const negators = new Set(NEGATORS.find(lowers, language).map(({ at }) => at))
  lowers.forEach((lower, at) => {
    // "findet … statt" ends a clause, "Betroffene statt Opfer" does not.
    if (lower === 'statt' && tokens[at + 1]?.kind === 'word') negators.add(at)
  })
  for (const hit of NEGATION_SAYINGS.find(lowers, language))
    for (let step = 0; step < hit.length; step += 1) negators.delete(hit.at + step)
  // "Keeps them from reporting", "hält sie vom Anzeigen ab": what follows does not happen.
  lowers.forEach((lower, at) => {
    const near = lowers.slice(at + 1, at + 7)
    if (/^(?:keeps?|kept|stops?|stopped|prevents?|prevented|deters?)$/u.test(lower) && /\bfrom \p{L}+ing\b/u.test(near.join(' ')))
      negators.add(at)
    if (/^(?:hält|halten|hielt|hielten)$/u.test(lower) && near.includes('ab')) negators.add(at)
  })
  for (const at of [...negators]) if (WITHOUT.test(lowers[at]!)) negators.delete(at)
  return negators
}

/** Marks that part nothing: percent signs, quotation marks around a word or two, brackets around a year or a short name. */
function plainMarks(tokens: readonly RawToken[], negators: ReadonlySet<number>): Set<number> {
  const plain = new Set<number>()
  const pairs: readonly (readonly [RegExp, RegExp, number])[] = [
    [/[("“„]/u, /[)"”“]/u, 4],
  ]
  tokens.forEach(({ raw, kind }, at) => {
    if (kind !== 'mark') return
    if (/[%§]/u.test(raw) || (raw === '.' && tokens[at + 1]?.kind === 'number')) plain.add(at)
    for (const [opening, closing, longest] of pairs) {
      if (!opening.test(raw) || plain.has(at)) continue
      const end = tokens.findIndex((token, place) => place > at && token.kind === 'mark' && closing.test(token.raw))
      if (end === -1 || end - at - 1 > longest) continue
      if (tokens.some((_, place) => place > at && place < end && negators.has(place))) continue
      for (let place = at; place <= end; place += 1) if (tokens[place]!.kind === 'mark') plain.add(place)
    }
  })
  return plain
}

/** "raises the risk and may lead to": what comes after the joint is less sure. */
const MODAL = /^(?:may|might|can|could|must|should|kann|können|könnte|könnten|darf|soll|sollte|muss|müssen)$/u

function startsAfterJoint(
  tokens: readonly RawToken[],
  lowers: readonly string[],
  at: number,
  negators: ReadonlySet<number>,
  language: Language,
): boolean {
  if (!JOINS.has(lowers[at]!)) return false
  if (startsNewSubject(tokens, at) || MODAL.test(lowers[at + 1] ?? '')) return true
  const opensLong =
    language === 'en' ||
    /^(?:de[nmr]|die|das|für|bei|mit|in|im|ist|sind|hat|wird|kann)$/u.test(tokens[at + 1]?.lower ?? '')
  const steps = language === 'en' ? [1, 2] : opensLong ? [1, 2, 3] : [1]
  return steps.some((step) => negators.has(at + step) && !/^un/u.test(lowers[at + step]!))
}

function negated(
  lowers: readonly string[],
  language: Language,
  clauseOf: readonly number[],
  negators: ReadonlySet<number>,
  under: readonly Under[],
): Clause[] {
  const counts = under.map(() => 0)
  for (const at of negators) counts[clauseOf[at]!]! += 1
  // "neither … nor", "weder … noch" and "never … any" are one negation.
  const either = new Set<number>()
  for (const hit of EITHER_WAY.find(lowers, language)) either.add(clauseOf[hit.at]!)
  lowers.forEach((lower, at) => {
    if (lower === 'nor' && counts[clauseOf[at]!]! > 1) counts[clauseOf[at]!]! -= 1
  })
  const clauses: Clause[] = []
  counts.forEach((count, clause) => {
    const own = count % 2 === 1
    const above = under[clause] === 'said' && clauses[clause - 1]?.negated === true
    const asked = under[clause] === 'asked'
    clauses.push({ negated: own !== above, eitherWay: either.has(clause) || asked, asked })
  })
  // "A bond does not mean that …": what is denied is what follows, not the bond.
  return clauses.map((clause, index) =>
    clause.negated && under[index + 1] === 'said' ? { ...clause, eitherWay: true } : clause,
  )
}

function segmentsOf(tokens: readonly RawToken[]): number[] {
  let current = 0
  return tokens.map(({ kind, lower }, at) => {
    if (kind === 'mark' && /[.;:!?–—]/u.test(lower) && tokens[at + 1]?.kind !== 'number') current += 1
    return current
  })
}

const WITHOUT = /^(?:without|ohne)$/u

/** "without written consent": what "without" takes away, a thing and what describes it. */
function takenAway(tokens: readonly RawToken[], language: Language): Set<number> {
  const taken = new Set<number>()
  tokens.forEach(({ lower }, start) => {
    if (!WITHOUT.test(lower)) return
    let things = 0
    for (let at = start + 1; at < Math.min(tokens.length, start + 5); at += 1) {
      const token = tokens[at]!
      if (token.kind === 'mark' || JOINS.has(token.lower)) break
      if (isSmallWord(token.lower, language)) {
        if (things > 0) break
        continue
      }
      taken.add(at)
      things += 1
      if (language === 'de' && token.capital) break
      if (things === 2) break
    }
  })
  return taken
}

/** "none of the five studies listed", "von den 15 Artikeln … keiner": the places of the whole that is counted. */
function countedIn(tokens: readonly RawToken[], language: Language): Set<number> {
  const counted = new Set<number>()
  const none = /^(?:none|one|any|neither|keine?[rsn]?|niemand|nobody)$/u
  tokens.forEach(({ lower }, at) => {
    const partitive = /^(?:of|von|der|dieser|unter)$/u.test(lower) && none.test(tokens[at - 1]?.lower ?? '')
    const ahead =
      /^(?:of|von)$/u.test(lower) &&
      tokens.slice(at + 1, at + 9).some((token) => none.test(token.lower) && token.lower !== 'one')
    if (!partitive && !ahead) return
    let words = 0
    for (let place = at + 1; place < tokens.length && words < 3; place += 1) {
      const token = tokens[place]!
      if (token.kind === 'mark') break
      if (token.kind === 'number' || isSmallWord(token.lower, language)) continue
      counted.add(place)
      words += 1
      if (language === 'de' && token.capital) break
    }
  })
  return counted
}

const CITES = /^(?:laut|to|sa(?:y|ys|id)|schreib(?:t|en)|sag(?:t|en)|bei|by|von|nach|zufolge)$/u
const CITED =
  /^(?:sa(?:y|ys|id)|writes?|wrote|warns?|notes?|reports?|states?|found|finds?|calls?|names?|describes?|recommends?|advises?|argues?|concludes?|suggests?|points?|asks?|schreib\p{L}*|sag(?:t|en)|berichte\p{L}*|nennt|nennen|warnt|warnen|rät|raten|empfiehlt|empfehlen|beschreib\p{L}*|betont|zufolge)$/u
const AMONG_NAMES = /^(?:and|und|et|al|of|for|the|der|des|for)$/u

/** "laut Mission Freedom (Teil 2)", "says Herman", "Chambers et al. (2024) advise": the places of those who are cited. */
function namedSources(tokens: readonly RawToken[], language: Language): Set<number> {
  const named = new Set<number>()
  const isName = ({ kind, capital, lower, raw }: RawToken): boolean =>
    kind === 'word' &&
    capital &&
    !isSmallWord(lower, language) &&
    (language === 'en' || /\p{Lu}.*\p{Lu}/u.test(raw) || !/(?:ung|heit|keit|schaft|tion|en|er|in|innen)$/u.test(lower))
  const mark = (from: number, step: 1 | -1): void => {
    let inside = false
    for (let at = from; at >= 0 && at < tokens.length && Math.abs(at - from) < 12; at += step) {
      const token = tokens[at]!
      if (/^[()]$/u.test(token.raw)) inside = !inside
      else if (inside || token.kind === 'number') continue
      else if (isName(token)) named.add(at)
      else if (!AMONG_NAMES.test(token.lower)) break
    }
  }
  tokens.forEach(({ lower }, at) => {
    if (CITES.test(lower) && (language === 'en' || /^(?:laut|schreib\p{L}*|sag\p{L}*|zufolge)$/u.test(lower) || isCited(tokens, at)))
      mark(at + 1, 1)
    if (CITED.test(lower)) mark(at - 1, -1)
  })
  return named
}

/** "bei Lohmann et al. (2024)": a year in brackets or an "et al." follows. */
function isCited(tokens: readonly RawToken[], at: number): boolean {
  return tokens.slice(at + 2, at + 7).some(({ lower, raw }) => lower === 'al' || /^(?:19|20)\d\d$/u.test(raw))
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
  if (meanings.size === 0) return !/(?:ly|ig|lich|isch)$/u.test(token.lower)
  const [before, after] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower ?? '']
  // "by lying", "and sleeplessness": the head of a phrase is a thing, whatever its German words are.
  if (language === 'en' && /(?:ness|ment|tion|sion|ity|ship|hood|ism|ance|ence)$/u.test(token.lower)) return true
  if (language === 'en' && BEFORE_THING.test(before) && /^(?:[.,;:!?]|and|or|of|that|who|which|is|are|was|were|)$/u.test(after))
    return true
  const things = [...meanings].filter(concepts.isThing).length
  if (things === 0 || things === meanings.size) return things > 0
  // "trust" is a thing in "the trust" and "trust is", and none in "to trust".
  return BEFORE_THING.test(tokens[at - 1]?.lower ?? '') || AFTER_THING.test(tokens[at + 1]?.lower ?? '')
}
