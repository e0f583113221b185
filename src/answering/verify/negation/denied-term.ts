import type { Case } from '../case/check.js'

/** A word that is written in capitals, behind "does not say". */
const NOT_CALLED =
  /(?:\b(?:not|never)\b|n['’]t\b) (?:say|use|call it|speak of|write|name) (?:the (?:term|word|name) )?(\p{Lu}{2,}\p{L}*)|(?<!\p{L})(?:sagt|schreibt|verwendet|benutzt|nennt|spricht) [^.;,]*?(?:nicht|kein\p{L}*) (?:von |den begriff |das wort )?(\p{Lu}{2,}\p{L}*)/u
const DENIES =
  /\b(?:not|never|no|nowhere|without|instead|rather|avoid\p{L}*)\b|n['’]t\b|(?<!\p{L})(?:nicht|nie|kein\p{L}*|nirgends|ohne|statt)(?!\p{L})/iu

/** "The paper does not say TCB" told as "the paper uses the term TCB". */
export function usesDeniedTerm({ claim, quotes }: Case): boolean {
  if (DENIES.test(claim.text)) return false
  return quotes.some(({ text }) => {
    const term = NOT_CALLED.exec(text)
      ?.slice(1)
      .find((name) => name !== undefined)
    return term !== undefined && new RegExp(`(?<!\\p{L})${term}(?!\\p{L})`, 'u').test(claim.text)
  })
}
