import { sameWriting } from '../../../domain/text.js'
import { type Finding, finding } from '../case/check.js'

/** What a claim may contain only if its quote does: links, mentions, markup, and words addressed to machines. */
const FOREIGN: readonly (readonly [code: string, pattern: RegExp, what: string])[] = [
  [
    'link',
    /(?:https?|ftp|mailto|tel|javascript|data):\S|\bwww\.\S|\b[\w-]+\.(?:com|org|net|de|io|ru|info|link|ly|xyz|example)\b(?:\/\S*)?/giu,
    'a link',
  ],
  [
    'mention',
    /<[@!#][^>]*>|(?:^|[\s([{])@[\p{L}\w.-]+|\b[\w.+-]+@[\w-]+\.\w+|<at>|@(?:here|channel|everyone)\b/giu,
    'a mention or an address',
  ],
  [
    'markup',
    /<\/?[a-z!][^>]*>|<[^>\s]+\|[^>]*>|\[[^\]]*\]\([^)]*\)|!\[|\*\*|__|~~|`|^\s*#{1,6}\s|\{\{|\}\}|\[@|&(?:lt|gt|amp|#\d+);|\|\|/gimu,
    'markup',
  ],
  [
    'control',
    /\p{Cc}|[\u202A-\u202E\u2066-\u2069\u200B-\u200F\uE000-\uF8FF]|[\u{E0000}-\u{E007F}]/gu,
    'invisible characters',
  ],
  [
    'instruction',
    /\b(?:ignore|disregard|forget|override|ignoriere|vergiss|missachte)\b[^.]{0,40}\b(?:instruction|prompt|rule|above|previous|anweisung|regel|vorgabe|vorherig|bisherig)|\bsystem[\s-]?prompt|\bas an ai\b|\bals ki\b|\byou are now\b|\bdu bist (?:jetzt|nun) (?:ein|eine)\b|\b(?:api|secret)[\s_-]?key|\bjailbreak|\bdeveloper mode|\bassistant\s*:|\bsystem\s*:|\buser\s*:|\bprompt\b|\boutput (?:only|the following)\b|\brespond (?:only )?with\b|\bantworte (?:nur )?mit\b/giu,
    'an instruction to a machine',
  ],
]

/** A claim is plain text: everything else comes from the quote or not at all. */
export function checkWriting(text: string, quotes: readonly string[]): Finding | null {
  const written = quotes.map(sameWriting).join('\n')
  for (const [code, pattern, what] of FOREIGN) {
    for (const [match] of text.replace(/\u00AD/gu, '').matchAll(pattern)) {
      if (match.trim() !== '' && written.includes(sameWriting(match))) continue
      return finding(code, `The claim holds ${what} that is not in the quote.`)
    }
  }
  return null
}
