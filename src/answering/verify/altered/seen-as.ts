import type { Case } from '../case/check.js'
import type { Reading } from '../reading/reading.js'

/** How somebody sees or names herself: what she is to herself stands behind these, up to the end of the part. */
const SEES = {
  en: /\b(?:(?:see|sees|saw|seen|consider|considers|considered|regard|regards|describe|describes|described|think of|thinks of|view|views|perceive|perceives|identify|identifies|recogni[sz]e|recogni[sz]es) (?:themselves|herself|himself|oneself|yourself|myself)(?: \p{L}+){0,2} as|(?:call|calls|called|name|names) (?:themselves|herself|himself|oneself|yourself|myself)) /u,
  de: /(?<!\p{L})(?:sehen|sieht|sah|sahen|bezeichnen|bezeichnet|betrachten|betrachtet|empfinden|empfindet|begreifen|begreift|verstehen|versteht|erleben|erlebt|erkennen|erkennt)(?: \p{L}+){0,2} sich(?: \p{L}+){0,3} als |(?<!\p{L})sich(?: \p{L}+){0,3} als |(?<!\p{L})(?:nennen|nennt|nannten|nannte) sich /u,
} as const
/** Whatever keeps it a view of her own. */
const VIEWS = {
  en: /\b(?:see|sees|saw|seen|call\p{L}*|consider\p{L}*|regard\p{L}*|describ\p{L}*|think\p{L}*|thought|view\p{L}*|perceiv\p{L}*|perception|recogni[sz]\p{L}*|identif\p{L}*|name[sd]?|naming|feel\p{L}*|felt|believ\p{L}*|seem\p{L}*|understand\p{L}*|label\p{L}*|for (?:them|her|him)|to (?:them|her|him)|eyes|accept\p{L}*|say\p{L}*|said|word|know|knows|aware|themselves|herself|himself|term|self\p{L}*|takes?|finds?|speaks?)\b/u,
  de: /(?<!\p{L})(?:seh\p{L}*|sieht|sah\p{L}*|nenn\p{L}*|nannt\p{L}*|bezeichn\p{L}*|empf\p{L}*|halt\p{L}*|hält|hielt\p{L}*|erleb\p{L}*|begreif\p{L}*|versteh\p{L}*|betracht\p{L}*|fühl\p{L}*|erkenn\p{L}*|glaub\p{L}*|denk\p{L}*|find\p{L}*|wahr\p{L}*|bewusst|wissen|weiß|sag\p{L}*|sprech\p{L}*|spricht|wort|augen|sicht|sich|selbst\p{L}*|begriff|für sie|für ihn|gelten|gilt)(?!\p{L})/u,
} as const
const IS = {
  en: /^(?:is|are|was|were|isn't|aren't|be)$/u,
  de: /^(?:ist|sind|war|waren|sei|seien)$/u,
} as const

/** "Many do not see themselves as victims" told as "many are not victims": how they see it is not how it is. */
export function tellsViewAsFact({ claim, quotes, inQuotes }: Case): boolean {
  const copula = claim.lowers.findIndex((lower) => IS[claim.language].test(lower))
  if (copula === -1 || VIEWS[claim.language].test(claim.lowers.join(' '))) return false
  return quotes.some((quote) => {
    const seen = seenAs(quote)
    return (
      seen.size > 0 &&
      claim.content.some((word) => {
        if (word.at < copula || word.frame) return false
        const matches = inQuotes.matches(word).filter(quote.holds)
        // "Affected" may stand for "victims": the word itself comes first.
        const same = matches.filter(({ stem }) => stem === word.stem)
        const found = same.length > 0 ? same : matches
        return found.length > 0 && found.every(({ at }) => seen.has(at))
      })
    )
  })
}

function seenAs({ lowers, language, clauseOf }: Reading): ReadonlySet<number> {
  const text = `${lowers.join(' ')} `
  const sees = SEES[language].exec(text)
  if (sees === null) return new Set()
  const from = text.slice(0, sees.index + sees[0].length).split(' ').length - 1
  const joint = lowers.findIndex((lower, at) => at > from && /^(?:and|but|und|aber|[.,;:])$/u.test(lower))
  const end = joint === -1 ? lowers.length : joint
  return new Set(
    lowers.flatMap((_, at) => (at >= from && at < end && clauseOf[at] === clauseOf[from] ? [at] : [])),
  )
}
