import type { Case } from '../case/check.js'

const SHOWS =
  /\b(?:show(?:s|ed|n)?|prove[sdn]?|demonstrat\p{L}*|reveal\p{L}*|establish\p{L}*|sign (?:that|of)|evidence (?:that|of|for))\b|(?<!\p{L})(?:zeigt\p{L}*|gezeigt|beweis\p{L}*|bewiesen|belegt\p{L}*|belegen|ergab\p{L}*|ergibt|nachgewiesen|weist nach|zeichen (?:für|dafür|von))(?!\p{L})/giu
const NOT_SHOWN =
  /\b(?:no|not|nothing|none|neither|never|cannot)\b[^.;,]*\b(?:show\p{L}*|prove\p{L}*|proof|prov\p{L}*|test(?:s|ed)?|evidence|sign|stud(?:y|ies)|says?|read|tell|examined|measured)\b|\b(?:says?|tells?|shows?|proves?)\b[^.;,]{0,30}\b(?:nothing|little|not)\b|(?<!\p{L})(?:nicht\p{L}?|kein\p{L}*|weder|niemand)(?!\p{L})[^.;]*(?<!\p{L})(?:zeig\p{L}*|beweis\p{L}*|beleg\p{L}*|zeichen|geprüft\p{L}*|prüf\p{L}*|studie\p{L}*|nachweis\p{L}*|nachgewiesen|lesen)(?!\p{L})|(?<!\p{L})(?:zeig|beweis|beleg|sag|prüf|les)\p{L}* (?:[^.;,]* )?(?:nicht\p{L}?|kein\p{L}*|wenig)(?!\p{L})/iu
const NOT_BEFORE =
  /\b(?:not|no|never|neither|none|nothing|nobody|cannot|without|hardly|whether|if|to|rather|instead|than)\b|n['’]t\b|(?<!\p{L})(?:nicht\p{L}?|kein\p{L}*|nie|niemand|weder|ohne|kaum|ob|wenn|zu|statt)(?!\p{L})/iu
const NOT_BEHIND = /^ (?:\p{L}+ ){0,3}(?:nicht|kein\p{L}*|no|not|nothing|little|nichts|wenig)(?!\p{L})/iu
const NOT_SOON = /^[^.;,]{0,25}(?:not|nothing|nicht|nichts|kein)/u
/** "It shows a link, not a cause", "it is not shown". */
const KEEPS_NOT =
  /(?<!\p{L})(?:nicht|kein\p{L}*)(?!\p{L})[^.;]*(?:beweis|zeig|beleg)|, (?:und )?(?:not|no|kein\p{L}*|nicht)(?!\p{L})/iu

const sentenceBefore = (text: string, at: number): string => text.slice(0, at).split(/[.;:]/u).at(-1)!

/** "It did not test whether it works" told as "it showed that it does not work", "no proof of failure" as "a sign of failure". */
export function showsWhatIsOpen({ claim, quotes }: Case): boolean {
  if (KEEPS_NOT.test(claim.text)) return false
  const plain = [...claim.text.matchAll(SHOWS)].some(({ index, 0: hit }) => {
    const behind = claim.text.slice(index + hit.length).split(/[.;:,]/u)[0]!
    return !NOT_BEFORE.test(sentenceBefore(claim.text, index)) && !NOT_BEHIND.test(behind)
  })
  return (
    plain &&
    quotes.every(
      ({ text }) =>
        NOT_SHOWN.test(text) &&
        [...text.matchAll(SHOWS)].every(
          ({ index }) => NOT_BEFORE.test(sentenceBefore(text, index)) || NOT_SOON.test(text.slice(index)),
        ),
    )
  )
}
