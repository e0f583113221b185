import type { Case } from '../case/check.js'
import { createPhraseFinder, list } from '../reading/phrases.js'
import { GIVES_REASON, LINK } from './cause-words.js'

/** One thing changes another: "lowers", "heals". */
const EFFECT = createPhraseFinder({
  en: list(`lowers, lowered, reduces, reduced, prevents, prevented, protects against, improves, improved, cures, cured, heals, healed, increases, raises, worsens, worsened, weakens, weakened, strengthens,
    strengthened, causes, destroys, destroyed, loosens, stops, removes, removed, ends, makes sick, make sick, makes ill, ruins, solves, solved`),
  de: list(`lockert, lockern, senkt, senken, senkte, verringert, verringern, mindert, mindern, verhindert, verhindern, schützt vor, schützen vor, verbessert, verbessern, heilt, heilen, heilte, erhöht, erhöhen, steigert, steigern,
    verschlimmert, verschlimmern, schwächt, stärkt, zerstört, zerstören, beseitigt, beendet, macht krank, machen krank, krank, löst, verursacht`),
})

/** "Make the impact worse": the two parts stand apart. */
const MAKES_WORSE =
  /\bma(?:ke|kes|de|king)\b[^.;]*\b(?:worse|better|stronger|weaker|harder|easier|ill|sick)\b|(?<!\p{L})mach(?:t|en|te|ten)(?!\p{L})[^.;]*(?:schlimmer|besser|stärker|schwächer|schwerer|leichter|krank)/iu

/** "Makes it more likely" told as "raises the risk". */
const RAISES_RISK =
  /\b(?:rais|increas)\p{L}* (?:\p{L}+ ){0,2}(?:risk|chance|likelihood|probability)|(?<!\p{L})(?:erhöh|steiger)\p{L}* (?:\p{L}+ ){0,2}(?:risiko|gefahr|wahrscheinlichkeit)|(?:risiko|gefahr|wahrscheinlichkeit)[^.;]*(?:erhöh|steiger)/iu
const MORE_LIKELY = /\bmore likely\b|(?<!\p{L})wahrscheinlicher/iu

/** The claim lets one thing change another, where the source only puts the two together, or does not say so at all. */
export function worksOn({ claim, quotes, sentences, inQuotes, instructs }: Case): boolean {
  if (instructs) return false
  const works = EFFECT.find(claim.lowers, claim.language).filter(
    ({ at }) =>
      !claim.clauses[claim.clauseOf[at]!]!.asked &&
      !claim.clauses[claim.clauseOf[at]!]!.negated &&
      // "Wer sich aus der Bindung löst" works on nobody.
      !(/^lös/u.test(claim.lowers[at]!) && claim.lowers.slice(0, at).includes('sich')) &&
      // "The bond had weakened by a quarter": nothing weakened it; "ends up with him" ends nothing.
      !/^(?:by|up|with|when|there|in)$/u.test(claim.lowers[at + 1] ?? ''),
  )
  if (works.length === 0 || claim.content.filter(({ frame }) => !frame).length < 2) return false
  if (RAISES_RISK.test(claim.text) && sentences.some(({ text }) => MORE_LIKELY.test(text))) return false
  if (
    sentences.some(
      (source) =>
        EFFECT.has(source.lowers, source.language) ||
        MAKES_WORSE.test(source.text) ||
        // "Guilty because they left" told as "having left sets off guilt".
        GIVES_REASON.has(source.lowers, source.language),
    )
  )
    return false
  const linked = quotes.some((quote) => LINK.has(quote.lowers, quote.language))
  return works.every(({ at }) => {
    const word = claim.content.find((other) => other.at === at)
    return linked || word === undefined || !inQuotes.has(word)
  })
}
