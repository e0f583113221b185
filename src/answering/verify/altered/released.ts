import type { Case } from '../case/check.js'
import type { Reading } from '../reading/reading.js'

/** Whoever is told this is free to leave something undone. */
const RELEASES = {
  en: /\b(?:need not|needn['’]t|(?:do|does|did)(?: not|n['’]t) (?:have|need) to|no need to|leave out|leaving out|no longer (?:have|has|need|needs) to|not necessary to)\b/u,
  de: /(?<!\p{L})(?:(?:muss|musst|müssen|müsst|brauch(?:t|st|en))(?: \p{L}+){0,6}? (?:nicht|kein\p{L}*|nichts)|(?:nicht|kein\p{L}*)(?: \p{L}+){0,4} (?:muss|musst|müssen|brauch(?:t|st|en)|nötig|notwendig)|weglassen|lass(?:en|t|e)?(?: \p{L}+){0,4} weg|verzichte\p{L}*|auslassen|überspring\p{L}*|erübrigt)(?!\p{L})/u,
} as const
/** What leaves something open in a source, however it is worded. */
const LEAVES_FREE =
  /n['’]t\b|\b(?:not|no|nobody|never|neither|nor|without|optional|voluntar\p{L}*|free|instead|rather|only|unless|later|wait\p{L}*|enough|already|sometimes|avoid\p{L}*|leave (?:\p{L}+ ){0,3}out)\b|(?<!\p{L})(?:nicht|kein\p{L}*|nichts|nie|niemand\p{L}*|weder|ohne|freiwillig\p{L}*|frei|statt|lieber|nur|außer|später|warten|genüg\p{L}*|reicht|schon|manchmal|weg|verzicht\p{L}*)(?!\p{L})/u

const clauseText = ({ lowers, clauseOf }: Reading, clause: number): string =>
  lowers.filter((_, at) => clauseOf[at] === clause).join(' ')

/** "You need not ask what she wants" of "even then ask her wishes": the source asks for it, and says nothing that would free from it. */
export function releases({ claim, quotes, inQuotes }: Case): boolean {
  return claim.clauses.some((_, clause) => {
    const text = clauseText(claim, clause)
    const release = RELEASES[claim.language].exec(text)
    if (release === null) return false
    // English says what is left out behind the release; German may put it before.
    const from = claim.language === 'en' ? text.slice(0, release.index).split(' ').length - 1 : 0
    const start = claim.clauseOf.indexOf(clause) + from
    const meant = claim.content.filter(
      (word) => word.clause === clause && word.at >= start && !word.named && !word.frame,
    )
    const found = meant.flatMap((word) => inQuotes.matches(word))
    const parts = quotes.flatMap((quote) =>
      [...new Set(found.filter(quote.holds).map((match) => match.clause))].map((part) =>
        clauseText(quote, part),
      ),
    )
    return parts.length > 0 && !parts.some((part) => LEAVES_FREE.test(part)) && asks(quotes, found)
  })
}

const ASKS =
  /\b(?:must|should|need|needs|ask|asks|keep|leave|give|tell|let|always|even then|also|has to|have to|belongs?|part of)\b|(?<!\p{L})(?:muss|müssen|soll|sollen|sollte|sollten|fragt?|lass|gib|sag|immer|auch dann|gehör\p{L}*|brauch\p{L}*|nötig)(?!\p{L})/u

function asks(quotes: readonly Reading[], found: readonly { readonly clause: number }[]): boolean {
  return quotes.some((quote) =>
    quote.content.some((word) => found.includes(word) && ASKS.test(clauseText(quote, word.clause))),
  )
}
