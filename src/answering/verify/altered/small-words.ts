import type { Placed } from '../case/copy-of.js'
import type { Change } from './nearly-copied.js'

/** Small words that a statement hangs on. Each is one of a kind: "may" for "can" changes nothing, "will" for "may" does. */
const KINDS = {
  not: /^(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot|\p{L}+n['’]t|kein(?:e[nmrs]?)?|nicht|nie|niemals|niemand(?:e[nm])?|nichts|ohne|weder)$/u,
  may: /^(?:may|might|can|could|perhaps|maybe|possibl[ey]|potentially|probably|likely|seems?|appears?|kann|kannst|können|könnt|könnten?|darf|dürfen|dürften?|mag|mögen|vielleicht|womöglich|möglich|möglicherweise|eventuell|wohl|wahrscheinlich|vermutlich|scheint|scheinen|offenbar)$/u,
  often:
    /^(?:often|sometimes|usually|frequently|mostly|partly|rarely|seldom|generally|largely|oft|manchmal|häufig|meist|meistens|teils|teilweise|gelegentlich|mitunter|selten|überwiegend)$/u,
  some: /^(?:some|many|most|several|few|manche[rnms]?|viele[rnms]?|einige[rnms]?|mehrere[rn]?|meisten)$/u,
  only: /^(?:only|solely|alone|nur|lediglich|allein)$/u,
  all: /^(?:all|every|each|any|always|everyone|everybody|immer|stets|alle[rnms]?|jede[rnms]?)$/u,
  must: /^(?:must|muss|musst|müsst|müssen)$/u,
  and: /^(?:and|und|sowie)$/u,
  or: /^(?:or|oder)$/u,
  she: /^(?:she|her|hers|herself|sie|ihr(?:e[nmrs]?)?)$/u,
  he: /^(?:he|him|his|himself|er|ihn|ihm|sein(?:e[nmrs]?)?)$/u,
} as const
type Kind = keyof typeof KINDS
const ALL_KINDS = Object.keys(KINDS) as Kind[]

/** What says the same as a word of the kind in other words. */
const ALSO: Partial<Record<Kind, RegExp>> = {
  not: /^(?:rather|instead|statt|anstatt|un\p{L}+)$/u,
  may: /^(?:often|sometimes|oft|manchmal|mitunter)$/u,
  often: /^(?:may|can|many|most|some|kann|können|viele|manche|meisten)$/u,
  some: /^(?:often|sometimes|mostly|usually|oft|manchmal|meist|teils)$/u,
  only: /^(?:just|merely|simply|bloß|erst|kaum)$/u,
  must: /^(?:has|have|needs?|requires?|hat|haben|braucht|brauchen)$/u,
}

/** Which a claim may neither lose nor gain, lose, or gain. */
const KEPT: readonly Kind[] = ['not', 'only']
const NOT_LOST: readonly Kind[] = ['may', 'often', 'some']
const NOT_GAINED: readonly Kind[] = ['all', 'must']
const EXCHANGED: readonly (readonly [Kind, Kind])[] = [
  ['and', 'or'],
  ['she', 'he'],
]

/** A "not" that stands so many words from where it stood was moved, and denies the same; another word may stand anywhere. */
const NEAR = 3

/** The small word by which a copy says something else ("can" told as "will", a "not" more, "or" as "and"), or nothing. */
export function changedSmallWord(changes: readonly Change[]): string | null {
  for (const { gained, lost, others } of changes) {
    const mine = gained.flatMap((word) => kindsOf(word, others.theirs))
    const theirs = lost.flatMap((word) => kindsOf(word, others.mine))
    const kind = changedKind(mine, theirs, { gained, lost })
    if (kind !== null) return [...lost, ...gained].find(({ lower }) => KINDS[kind].test(lower))!.lower
  }
  return null
}

/** The kinds a word is of, but for those of which the other text has one too where it has none of its words. */
function kindsOf({ lower, at }: Placed, elsewhere: readonly Placed[]): Kind[] {
  return ALL_KINDS.filter(
    (kind) =>
      KINDS[kind].test(lower) &&
      !elsewhere.some(
        (other) => KINDS[kind].test(other.lower) && (kind !== 'not' || Math.abs(other.at - at) <= NEAR),
      ),
  )
}

function changedKind(
  mine: readonly Kind[],
  theirs: readonly Kind[],
  { gained, lost }: Pick<Change, 'gained' | 'lost'>,
): Kind | null {
  const also = (words: readonly Placed[], kind: Kind): boolean =>
    words.some(({ lower }) => ALSO[kind]?.test(lower))
  return (
    [...KEPT, ...NOT_LOST].find((kind) => theirs.includes(kind) && !also(gained, kind)) ??
    [...KEPT, ...NOT_GAINED].find((kind) => mine.includes(kind) && !also(lost, kind)) ??
    EXCHANGED.find(
      ([one, other]) =>
        (mine.includes(one) && theirs.includes(other)) || (mine.includes(other) && theirs.includes(one)),
    )?.[0] ??
    null
  )
}
