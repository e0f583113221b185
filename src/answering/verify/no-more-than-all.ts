import type { Case } from './check.js'
import { isTop } from './own-comparison.js'
import { ALL, NONE } from './quantity-words.js'

/** "Safety, trust and motivation all come under strain", "63 women in all, …": those just named. */
const SUMS_UP =
  /,[^.;,]+,? and (?:\p{L}+ ){1,3}(?:(?:are|were|is|have|had|can|may|must|will) )?all\b|\bin all(?=[,.;]|$)/iu
/** "Jeder Standard fehlt", "lack of all": none of it. */
const LACKS_ALL =
  /\b(?:without|lacks?|lacking|lack of) (?:any|all|every)\b|(?<!\p{L})(?:ohne|fehl(?:t|en|te|ten)) jede[rsmn]?(?!\p{L})/iu

const WHEN = /(?<!\p{L})wenn(?!\p{L})/iu

/** Whether an "all" of the claim says no more than the source. */
export function isNoMoreThanSaid(judged: Case): boolean {
  const { claim, quotes, sentences } = judged
  const hits = ALL.find(claim.lowers, claim.language)
  return (
    isTop(judged) ||
    (SUMS_UP.test(claim.text) && hits.length === 1) ||
    (LACKS_ALL.test(claim.text) && sentences.some(({ lowers, language }) => NONE.has(lowers, language))) ||
    // "Wenn gedolmetscht wird" is whenever it is.
    (hits.every(({ phrase }) => phrase === 'whenever') && quotes.some(({ text }) => WHEN.test(text)))
  )
}
