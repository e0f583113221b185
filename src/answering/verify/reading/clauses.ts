import type { Language } from '../../../domain/language.js'
import { EITHER_WAY } from './negation-words.js'
import { negatorsIn } from './negators.js'
import type { RawToken } from './tokens.js'

/** One part of a sentence in which a "not" reaches everything. */
export interface Clause {
  readonly negated: boolean
  /** "Whether or not": neither yes nor no is said. */
  readonly eitherWay: boolean
  /** Opened by "whether" or "how": it asks, and nothing in it is said to be so. */
  readonly asked: boolean
  /** Place of the first "not" of the clause's own; `null` where there is none, or the clause inherits it. */
  readonly from: number | null
}

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
export const JOINS = new Set(['and', 'und', 'or', 'oder'])
/** Negations that reach only what follows them. */
const OWN_PART = new Set(['statt', 'anstatt', 'rather', 'instead', 'who', 'which', 'nor'])
/** After these a German comma opens a part that the sentence's negation reaches: "Niemand weiß, wie …". */
const INTRODUCES = new Set(['wie', 'dass', 'ob', 'warum', 'wann', 'wo', 'was', 'wer'])
/** English words that open a part of a sentence with a "not" of its own. */
const OPENS = new Set(
  'because if when unless until which who whom whose why how whether although though while whereas since once where'.split(
    ' ',
  ),
)
/** What the part before denies or asks ("nobody knows whether", "does not mean that") is not said in the part that these open. */
const INHERITS = new Set(['that', 'dass', 'whether', 'how', 'ob', 'wie'])
/** In a part that these open nothing is said to be so or not to be so. */
const ASKS = new Set(['whether', 'ob'])
/** "How often", "wie viele": a question of number; a plain "how" tells of something that happens. */
const HOW_MUCH = /^(?:often|common|many|much|frequent|widespread|oft|häufig|viele|viel|verbreitet)$/u
/** "To test if", "nobody knows if". */
const LOOKS_FOR =
  /^(?:test\p{L}*|examin\p{L}*|know[sn]?|ask(?:s|ed)?|check\p{L}*|wonder\p{L}*|clear|see|prüf\p{L}*|weiß|untersuch\p{L}*)$/u
/** "Cannot tell what leads to it": what is asked is not denied. */
const KNOWS =
  /^(?:tell|tells|know|knows|known|knew|say|says|see|shows?|clear|sure|understand|learn|explain|about)$/u
/** "The idea that": what stands in an idea is not said to be so. */
const IDEA =
  /^(?:sentence|idea|claim|question|hope|wish|belief|assumption|satz|idee|gedanke|gedanken|annahme|frage|hoffnung|behauptung)$/u
/** "Telling her that …" names what is told, and does not say it. */
const TELLS =
  /^(?:telling|promising|assuring|insisting|pretending|versprechen|behaupten|versichern|einreden)$/u
type Under = 'said' | 'asked' | null
/** "says that", "the idea that": after these, "that" opens a part; elsewhere it points at a thing. */
const BEFORE_THAT =
  /^(?:sa(?:y|ys|id)|know[sn]?|knew|thinks?|thought|believes?|means?|meant|shows?|showed|shown|finds?|found|notes?|reports?|reported|suggests?|writes?|wrote|concludes?|concluded|proves?|proved|warns?|sentence|idea|fact|so|likely|tells?|told|sure|true|clear|expect(?:s|ed)?|argues?|recommends?|assumes?|evidence|proof|sign|feel(?:s|ing)?|him|her|them|you|afraid|fears?|worried|hopes?|hoping|glad|fear)$/u

/** The parts of the sentences, the part each token stands in, and what is denied or asked there. */
export function clausesOf(tokens: readonly RawToken[], lowers: readonly string[], language: Language) {
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
      ((language === 'en' &&
        (OPENS.has(token.lower) ||
          (token.lower === 'as' && /^(?:long|soon|far)$/u.test(lowers[at + 1] ?? '')) ||
          (token.lower === 'what' && KNOWS.test(before)) ||
          (token.lower === 'that' && BEFORE_THAT.test(before)))) ||
        (language === 'de' && before === ',' && INHERITS.has(token.lower)))
    const next = lowers[at + 1] ?? ''
    // The word behind the comma opens the new part, if one begins.
    const keeps =
      token.lower === ',' &&
      (INTRODUCES.has(next) || ASKS.has(next) || (language === 'en' && OPENS.has(next)))
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
  const [lower, earlier] =
    before === ',' || opens ? [lowers[at]!, lowers[at - 2] ?? ''] : [lowers[at]!, before]
  if (asksHere(lowers, at) || (/^[;:.–—]$/u.test(lower) && asksHere(lowers, at + 1))) return 'asked'
  if (!opens) return null
  if (lower === 'what') return 'asked'
  if (lower === 'if' && lowers.some((word, place) => clauseOf[place] === current - 1 && LOOKS_FOR.test(word)))
    return 'asked'
  if (!INHERITS.has(lower) || before === 'so') return null
  if (
    /^(?:that|dass)$/u.test(lower) &&
    lowers.some((word, place) => clauseOf[place] === current - 1 && TELLS.test(word))
  )
    return 'asked'
  return IDEA.test(before) || (before === ',' && IDEA.test(earlier)) ? 'asked' : 'said'
}

/** Marks that part nothing: percent signs, quotation marks around a word or two, brackets around a year or a short name. */
function plainMarks(tokens: readonly RawToken[], negators: ReadonlySet<number>): Set<number> {
  const plain = new Set<number>()
  const pairs: readonly (readonly [RegExp, RegExp, number])[] = [[/[("“„]/u, /[)"”“]/u, 4]]
  tokens.forEach(({ raw, kind }, at) => {
    if (kind !== 'mark') return
    if (/[%§]/u.test(raw) || (raw === '.' && tokens[at + 1]?.kind === 'number')) plain.add(at)
    for (const [opening, closing, longest] of pairs) {
      if (!opening.test(raw) || plain.has(at)) continue
      const end = tokens.findIndex(
        (token, place) => place > at && token.kind === 'mark' && closing.test(token.raw),
      )
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
  const first = under.map((): number | null => null)
  for (const at of negators) {
    const clause = clauseOf[at]!
    counts[clause]! += 1
    first[clause] = Math.min(first[clause] ?? at, at)
  }
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
    clauses.push({
      negated: own !== above,
      eitherWay: either.has(clause) || asked,
      asked,
      from: above ? null : first[clause]!,
    })
  })
  // "A bond does not mean that …": what is denied is what follows, not the bond.
  return clauses.map((clause, index) =>
    clause.negated && under[index + 1] === 'said' ? { ...clause, eitherWay: true } : clause,
  )
}

/** "… and her wishes are asked": after the joint a new statement begins. */
function startsNewSubject(tokens: readonly RawToken[], at: number): boolean {
  return /^(?:she|he|they|it|you|we|sie|er|es|du|wir|that|dass|her|his|ihre?)$/u.test(
    tokens[at + 1]?.lower ?? '',
  )
}
