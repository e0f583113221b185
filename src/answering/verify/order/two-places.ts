import type { Case } from '../case/check.js'
import type { Reading, Word } from '../reading/reading.js'

/** "Taken for", "read as", "als … verstanden": what stands before the small word is held to be what stands behind it. */
const TAKEN =
  /^(?:taken|mistaken|misread|read|seen|understood|interpreted|verstanden|missverstanden|gedeutet|gelesen|ausgelegt|gehalten)$/u
const AS = /^(?:for|as|als|für)$/u
/** "What looks like A may be B". */
const LOOKS = /^(?:looks?|appears?|aussieht|aussehen|wirkt|wirken)$/u
const IS = /^(?:is|be|are|ist|sind|sein)$/u
/** "Puts listening before talking". */
const PUTS = /^(?:puts?|sets?|places?|values?|stellt|stellen|setzt|setzen)$/u
const BEFORE = /^(?:before|above|over|vor|über)$/u
/** "Takes the name from B". */
const TAKES =
  /^(?:übernimm\p{L}*|übernehm\p{L}*|übernahm\p{L}*|adopt(?:s|ed)?|takes?|took|borrow\p{L}*|inherit\p{L}*)$/u
const FROM = /^(?:from|von)$/u
/** "Prefers the paper to the blog", "eher Fragen als Pläne", "the paper rather than the blog". */
const PREFERS = /^(?:prefer(?:s|red)?|rather|sooner|eher|lieber)$/u
const OVER = /^(?:to|than|als|denn|over)$/u
const RATHER_THAN = /^(?:(?:rather|instead) (?:than|of)|(?:an)?statt .*)$/u
/** How far from the small word the two may stand, in tokens. */
const NEAR = 6

/** "Feelings taken for ingratitude" told as "ingratitude taken for feelings", "puts A before B", "A rather than B", "takes it from B", the other way round. */
export function changesPlaces({ claim, quotes, inQuotes }: Case): boolean {
  const mine = sidesIn(claim)
  if (mine === null) return false
  return quotes.some((quote) => {
    const theirs = sidesIn(quote)
    if (theirs === null) return false
    const crosses = (words: readonly Word[], to: readonly Word[], from: readonly Word[]): boolean =>
      words.some((word) => {
        const found = inQuotes.matches(word)
        // "Victim" may stand for "person affected" as well; the very word tells more.
        const same = found.filter(({ stem }) => stem === word.stem)
        const twins = same.length > 0 ? same : found
        return twins.some((twin) => to.includes(twin)) && !twins.some((twin) => from.includes(twin))
      })
    return (
      crosses(mine.first, theirs.second, theirs.first) && crosses(mine.second, theirs.first, theirs.second)
    )
  })
}

/** What something is and what it is taken for, what is put before or preferred to what, or who takes and from whom. */
function sidesIn(reading: Reading): Record<'first' | 'second', readonly Word[]> | null {
  const { lowers } = reading
  const all = (from: number, to: number): readonly Word[] =>
    reading.content.filter(({ at }) => at > from && at < to)
  const near = (from: number, to: number): readonly Word[] => all(from, to).filter(({ frame }) => !frame)
  const as = lowers.findIndex(
    (lower, at) =>
      AS.test(lower) &&
      (TAKEN.test(lowers[at - 1] ?? '') ||
        lowers.slice(at + 1, at + 1 + NEAR).some((word) => TAKEN.test(word))),
  )
  if (as !== -1) return { first: near(as - 1 - NEAR, as), second: near(as, as + 1 + NEAR) }
  const puts = lowers.findIndex((lower) => PUTS.test(lower))
  const before = lowers.findIndex((lower, at) => at > puts + 1 && at <= puts + NEAR && BEFORE.test(lower))
  if (puts !== -1 && before !== -1)
    return { first: near(puts, before), second: near(before, before + 1 + NEAR) }
  const prefers = lowers.findIndex((lower) => PREFERS.test(lower))
  const over = lowers.findIndex((lower, at) => at > prefers + 1 && at <= prefers + NEAR && OVER.test(lower))
  if (prefers !== -1 && over !== -1) return { first: all(prefers, over), second: all(over, over + 1 + NEAR) }
  const rather = lowers.findIndex((_, at) => RATHER_THAN.test(lowers.slice(at, at + 2).join(' ')))
  if (rather > 1 && lowers[rather - 1] !== ',')
    return { first: all(rather - 1 - NEAR, rather), second: all(rather, rather + 2 + NEAR) }
  const takes = lowers.findIndex((lower) => TAKES.test(lower))
  const from = lowers.findIndex(
    (lower, at) => at > takes && FROM.test(lower) && reading.segmentOf[at] === reading.segmentOf[takes],
  )
  if (takes !== -1 && from !== -1)
    return {
      first: near(reading.segmentOf.indexOf(reading.segmentOf[takes]!) - 1, takes),
      second: near(from, from + 1 + NEAR),
    }
  const looks = lowers.findIndex((lower) => LOOKS.test(lower))
  const is = lowers.findIndex((lower, at) => at > looks && IS.test(lower))
  if (looks === -1 || is === -1) return null
  return { second: near(looks - NEAR, is), first: near(is, is + 1 + NEAR) }
}
