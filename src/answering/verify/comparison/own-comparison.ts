import type { Case } from '../case/check.js'
import { goesAgainstFigures } from '../numbers/against-figures.js'

/** "The more afraid she is, the stronger the bond": said only of what the source lets grow together. */
const THE_MORE =
  /\bthe (?:more|less)\b[^.]*,? the (?:more|less|\p{L}+er)\b|\bthe \p{L}+er\b[^.]*(?:, the (?:more|less|\p{L}+er)| the (?:more|less))\b|(?<!\p{L})je (?:mehr|weniger|\p{L}+er)(?!\p{L})[^.]*(?:desto|umso)/iu
const GROWS_WITH =
  /\bthe more\b|\bas\b|(?<!\p{L})(?:je|desto|umso|einher)(?!\p{L})|\b\p{L}+er\b.*\b\p{L}+er\b|\b(?:went|goes|go) with\b|\b(?:link|correlat)|zusammenhang/iu
/** "Just as easily as": said only where the source sets the two side by side. */
const AS_MUCH = /\b(?:just as|equally|no different)\b|(?<!\p{L})(?:genauso|ebenso) \p{L}+ wie(?!\p{L})/iu
const TOGETHER =
  /\b(?:as|equal\p{L}*|same|both|alike|like|similar\p{L}*|and|or)\b|(?<!\p{L})(?:genauso|ebenso|gleich\p{L}*|wie|beide\p{L}*|ähnlich\p{L}*|und|oder|sowohl)(?!\p{L})/iu

/** "Changed how strongly the two were linked": in which direction is not said. */
const CHANGES_HOW =
  /\b(?:chang\p{L}*|influenc\p{L}*|affect\p{L}*|moderat\p{L}*) how\b|(?<!\p{L})(?:veränder\p{L}*|beeinfluss\p{L}*) (?:die stärke|wie stark)/iu
const DIRECTED =
  /\b(?:the more|with more|stronger|weaker|higher|lower|(?:more|less) strongly)\b|(?<!\p{L})(?:je (?:mehr|\p{L}+er)|stärker|schwächer|höher|niedriger)(?!\p{L})/iu

/** A comparison that the claim makes of its own: of growing together, of being alike, of a direction. What it says, or `null`. */
export function ownComparison(judged: Case): string | null {
  const { claim, sentences } = judged
  if (goesAgainstFigures(judged)) return 'The claim compares the two against the figures of the source.'
  const says = (pattern: RegExp): boolean => sentences.some(({ text }) => pattern.test(text))
  if (THE_MORE.test(claim.text) && !says(GROWS_WITH))
    return 'The claim lets one thing grow with another; the source does not.'
  if (AS_MUCH.test(claim.text) && !says(TOGETHER))
    return 'The claim says the two are alike; the source does not.'
  if (DIRECTED.test(claim.text) && says(CHANGES_HOW) && !says(DIRECTED))
    return 'The source says that it changes something, not in which direction.'
  return null
}

const ABOVE_ALL =
  /\b(?:nothing|no one|nobody|none|no other)\b[^.]* (?:more|than)\b|\b(?:more|\p{L}+er|more \p{L}+|above) than (?:anything|everything|any other|all)\b|\babove all (?:else|others)\b|\bof all\b|(?<!\p{L})als (?:alles|alle anderen)(?!\p{L})|(?<!\p{L})(?:von|unter) all(?:en|em)(?!\p{L})|(?<!\p{L})(?:nichts|niemand|kein\p{L}*)(?!\p{L})[^.]* als(?!\p{L})/iu
const TOP =
  /\b(?:the|its|is) (?:most|\p{L}{2,}est|first|main|key|top)\b|\bmost (?:often|frequently)\b|(?<!\p{L})(?:am \p{L}+sten|\p{L}{3,}ste[nrs]?|zuerst)(?!\p{L})/iu

/** "Nothing matters more", "of all parts the most important", "more often than anything else" of what the source puts at the top. */
export function isTop({ claim, sentences }: Case): boolean {
  return ABOVE_ALL.test(claim.text) && sentences.some(({ text }) => TOP.test(text))
}
