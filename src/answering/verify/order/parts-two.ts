import type { Case } from '../case/check.js'
import { isPale } from '../case/pale.js'
import type { Reading, Word } from '../reading/reading.js'

const CONTRASTS =
  /\b(?:but|(?<!\ba )while|whereas)\b|(?<!\p{L})(?:aber|während|hingegen|dagegen|jedoch)(?!\p{L})|, (?:not|nicht)(?!\p{L})/iu
/** "Are left out", "plays no part": a "not" in other words. */
const LEFT_OUT =
  /\b(?:(?:is|are|was|were|be) (?:left out|spared|excluded|exempt|unaffected|untouched)|(?:falls?|fell) outside|remains? (?:unhurt|unharmed|untouched|unaffected|intact)|stays? (?:out of it|unhurt|intact)|plays? no part)\b|(?<!\p{L})(?:(?:bleib|blieb)\p{L}* (?:[^.;,]* )?(?:unberührt|verschont|außen vor|unverletzt|ausgenommen|unversehrt)|ausgenommen|ausgeschlossen|keine rolle)(?!\p{L})/iu
/** What in a source may set two things apart itself. */
const SETS_APART =
  /\b(?:but|whereas|though|although|rather than|instead|only(?! in))\b|(?<!\p{L})(?:aber|hingegen|dagegen|jedoch|obwohl|nur|statt|anstatt)(?!\p{L})/iu
const NOT_ONLY = /\bnot only\b[^.;]*\bbut\b/giu
const JOINT = /^(?:and|or|nor|neither|und|oder|noch|sowie|wie|as|also|auch|beide)$/u
/** So far apart may stand what the source joins, in tokens. */
const NEAR = 10

/** "Staff and volunteers alike" told as "staff, but not volunteers", "… while volunteers are left out". */
export function partsTwo({ claim, quotes, inQuotes }: Case): boolean {
  if (!CONTRASTS.test(claim.text) && !LEFT_OUT.test(claim.text)) return false
  const out = leftOutIn(claim)
  const told = claim.content.filter((word) => word.thing && !word.frame && !word.named && !isPale(word))
  const denied = (word: Word): boolean => word.denied !== out.has(word.clause)
  return quotes.some(
    (quote) =>
      !SETS_APART.test(quote.text.replace(NOT_ONLY, '')) &&
      told.some((one, index) =>
        told
          .slice(index + 1)
          .some(
            (other) =>
              other.clause !== one.clause &&
              denied(other) !== denied(one) &&
              areJoined(
                quote,
                inQuotes.matches(one).filter(quote.holds),
                inQuotes.matches(other).filter(quote.holds),
              ),
          ),
      ),
  )
}

/** Both stand under the same "not" or under none, and a joint stands between them. */
function areJoined({ lowers }: Reading, ones: readonly Word[], others: readonly Word[]): boolean {
  const [one, other] = [ones[0], others[0]]
  if (one === undefined || other === undefined || ones.some((twin) => others.includes(twin))) return false
  const between = lowers.slice(Math.min(one.at, other.at) + 1, Math.max(one.at, other.at))
  return (
    [...ones, ...others].every((twin) => twin.denied === one.denied && !twin.aside && !twin.holdsNot) &&
    between.length < NEAR &&
    !between.some((lower) => /^[.;:]$/u.test(lower)) &&
    between.some((lower) => JOINT.test(lower))
  )
}

function leftOutIn({ clauseOf, tokens }: Reading): ReadonlySet<number> {
  const text = (clause: number): string =>
    tokens
      .filter((_, at) => clauseOf[at] === clause)
      .map(({ raw }) => raw)
      .join(' ')
  return new Set([...new Set(clauseOf)].filter((clause) => LEFT_OUT.test(text(clause))))
}
