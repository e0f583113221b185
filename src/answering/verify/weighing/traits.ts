import { words } from '../../../domain/text.js'
import type { Case } from '../case/check.js'
import { addsCondition, bindsToWhatIsNew, bindsWhatIsFree } from '../case/conditions.js'
import { changesInCopy } from '../case/copied.js'
import { givesOrders, isCommandVerb } from '../case/instructs.js'
import { isPale } from '../case/pale.js'
import { mixedIn, sharedRow } from '../case/shared-row.js'
import { notOf } from '../negation/kept-not.js'
import { polarityOf } from '../negation/polarity.js'
import type { Reading, Word } from '../reading/reading.js'
import { takenFromAround } from './around.js'
import { isReversed } from './direction.js'
import { rolesChanged } from './roles.js'
import { apartOf, otherSubjectOf } from './scraps.js'
import { untoldIn } from './untold.js'

/** What speaks for and against a claim, as numbers; `support-weights.ts` holds how much each counts. */
export interface Traits {
  /** Things and persons that stand nowhere in the passage, of the words of our lexicon. */
  readonly addedThings: number
  readonly addedPersons: number
  /** One item of a list ("realize, recognize and recover") that stands nowhere: another list. */
  readonly addedItems: number
  /** The same behind a single "and": "nightmares and sleepwalking". */
  readonly addedJoined: number
  /** Words for which there is a likeness only, or half a compound. */
  readonly halfFound: number
  /** Share of the claim's words that stand nowhere. */
  readonly addedShare: number
  /** Share of neighbours in the claim that stand far apart in the source: a sentence put together from scraps. */
  readonly apart: number
  /** Whom or what a part of the claim is about stands in another sentence of the source than what is said of it. */
  readonly otherSubject: number
  /** "You" where the source says "she", "he" where it says "she". */
  readonly otherPerson: number
  /** A side (those who help, are helped, do harm) of which the source does not speak, or one in the place of another. */
  readonly otherSide: number
  readonly movedSide: number
  /** Two sides change places. */
  readonly swappedSides: number
  /** "Once she has reported" of what the source says without such a condition. */
  readonly condition: number
  /** "From A comes B" told as "from B comes A". */
  readonly reversed: number
  /** Claim and quote are in two languages. */
  readonly across: number
  readonly acrossAdded: number
  /** Words that stand under a "not" on one side only: their share. */
  readonly turned: number
  /** Words just behind a "not" on one side that stand under none on the other: two at most. */
  readonly turnedFocus: number
  /** A "not" of the quotes that the claim has too, or has not: 1 or 0. */
  readonly notKept: number
  readonly notLost: number
  /** In a claim that repeats its quote: words that are new there, that stand elsewhere there, and the share of what is left out between. */
  readonly copyAdded: number
  readonly copyMoved: number
  readonly copyLeftOut: number
  /** Share of the quotes' words that the claim leaves untold (`check-support.ts` asks it of short claims, too): what was exchanged for another thing leaves a gap behind. */
  readonly untold: number
  /** The same for the parts of the quotes that the claim is about. */
  readonly untoldNear: number
  /**
   * Share of the claim's words, and of persons among its weighty ones, that only the passage around the quotes has; and of the words
   * where no "it" or "such" in the quotes asks for them.
   */
  readonly around: number
  readonly aroundUnasked: number
  readonly aroundPersons: number
  /** How much the claim takes apart what stands together in its quotes: `shared-row.ts`. */
  readonly fromSeveral: number
  readonly intoSeveral: number
}

export interface Weighed {
  readonly traits: Traits
  readonly added: readonly Word[]
  /** Share of the claim's words that stand in the quote itself. */
  readonly inQuote: number
  readonly turnedWord: Word | undefined
}

const FRAME_WEIGHT = 0.3

export function traitsOf(judged: Case): Weighed {
  // Where the source gives an order itself, another order is another thing to do.
  const orders = givesOrders(judged)
  const content = judged.claim.content.filter(
    (word) =>
      !word.named &&
      !(judged.instructs && !orders && isCommandVerb(judged.claim, word.at)) &&
      !isNamed(word, judged),
  )
  const asked = content.filter((word) => !word.frame && !isPale(word))
  const strengths = new Map(asked.map((word) => [word, judged.inPassages.strength(word)]))
  const added = asked.filter((word) => strengths.get(word) === 0)
  const isNew = ({ meanings, parts }: Word): boolean => meanings.size === 0 && parts === undefined
  const count = (test: (word: Word) => boolean): number => distinct(added.filter(test)).length
  const all = distinct(content)
  const weigh = (value: (word: Word) => number): number =>
    all.reduce((sum, word) => sum + (word.frame || isPale(word) ? FRAME_WEIGHT : 1) * value(word), 0)
  const total = Math.max(
    weigh(() => 1),
    1,
  )
  const addedShare = weigh((word) => 1 - (strengths.get(word) ?? 1)) / total
  const { agree, disagree, focus, example } = polarityOf(judged)
  const across = judged.across ? 1 : 0
  const sides = rolesChanged(judged)
  const untold = untoldIn(judged)
  const copy = changesInCopy(judged)
  const not = notOf(judged)
  const around = takenFromAround(judged)
  const mixed = mixedIn(sharedRow(judged))
  return {
    added,
    inQuote: 1 - weigh((word) => 1 - judged.inQuotes.strength(word)) / total,
    turnedWord: example,
    traits: {
      addedThings: count((word) => word.thing && !isNew(word)),
      addedPersons: count((word) => word.person),
      addedItems: count((word) => isListed(word, judged.claim)),
      addedJoined: count((word) => isJoined(word, judged.claim)),
      halfFound: asked.filter((word) => strengths.get(word)! > 0 && strengths.get(word)! < 1).length,
      addedShare,
      apart: apartOf(judged),
      otherSubject: otherSubjectOf(judged),
      otherPerson: isOtherPerson(judged) ? 1 : 0,
      otherSide: sides.others,
      movedSide: sides.moved,
      swappedSides: sides.swapped ? 1 : 0,
      condition: bindsWhatIsFree(judged) ? 2 : addsCondition(judged) || bindsToWhatIsNew(judged) ? 1 : 0,
      reversed: isReversed(judged) ? 1 : 0,
      across,
      acrossAdded: across * addedShare,
      turned: disagree / Math.max(agree + disagree, 1),
      turnedFocus: Math.min(focus, 2),
      notKept: not.kept && disagree === 0 ? 1 : 0,
      notLost: not.lost ? 1 : 0,
      copyAdded: copy.added,
      copyMoved: copy.moved,
      copyLeftOut: copy.leftOut,
      untold: untold.all,
      untoldNear: untold.near,
      around: around.words,
      aroundUnasked: around.unasked,
      aroundPersons: around.persons,
      fromSeveral: mixed.fromSeveral,
      intoSeveral: mixed.intoSeveral,
    },
  }
}

const PERSONS = [/^(?:you|du)$/u, /^(?:she|sie)$/u, /^(?:he|er)$/u] as const

/** Only the pronouns that stand as a subject, in the parts that claim and source share. */
function isOtherPerson({ claim, quotes, inQuotes }: Case): boolean {
  const personIn = (reading: Reading, clause: number): number | undefined => {
    const found = PERSONS.flatMap((pronoun, person) =>
      reading.lowers.some((lower, at) => reading.clauseOf[at] === clause && pronoun.test(lower))
        ? [person]
        : [],
    )
    return found.length === 1 ? found[0] : undefined
  }
  for (const word of claim.content) {
    if (word.frame) continue
    const mine = personIn(claim, word.clause)
    if (mine === undefined) continue
    const theirs = quotes.flatMap((quote) =>
      inQuotes
        .matches(word)
        .filter(quote.holds)
        .map(({ clause }) => personIn(quote, clause)),
    )
    if (theirs.length > 0 && theirs.every((person) => person !== undefined && person !== mine)) return true
  }
  return false
}

/** "feel", "feeling" and "feelings" say one thing. */
export function distinct(chosen: readonly Word[]): Word[] {
  const seen = new Set<string>()
  return chosen.filter(({ stem, meanings }) => {
    const key = meanings.size > 0 ? String(Math.min(...meanings)) : stem
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function isJoined({ at }: Word, { tokens }: Reading): boolean {
  return at > 0 && /^(?:,|and|und|or|oder)$/u.test(tokens[at - 1]!.lower)
}

function isListed({ at }: Word, { tokens }: Reading): boolean {
  const mark = (place: number): boolean => /^(?:,|and|und|or|oder|\.)$/u.test(tokens[place]?.lower ?? '.')
  return mark(at - 1) && mark(at + 1) && at > 0
}

/** A name that stands in the passage's title or among its sources. */
function isNamed({ lower, capital }: Word, { titles, sources }: Case): boolean {
  if (!capital) return false
  const around = [...titles, ...sources.flatMap(({ authors, short, title }) => [...authors, short, title])]
  return around.some((text) => words(text).includes(lower))
}
