import type { Reading } from '../reading/reading.js'
import type { Case } from './check.js'
import { isPale } from './pale.js'

/** What must be so first: "once she has reported", "nur wenn". */
const CONDITION = {
  en: /\b(?:only if|only when|if|once|as soon as|unless|until|provided|as long as|on condition|only after|by then)\b/iu,
  de: /(?<!\p{L})(?:nur wenn|erst wenn|wenn|falls|sobald|sofern|solange|bis sie|vorausgesetzt|erst nach|erst dann|unter der bedingung)(?!\p{L})/iu,
} as const

/** What in a source is enough for a condition: it tells when, where or with whom something is so. */
const GIVEN = {
  en: /\b(?:if|when|whenever|where|wherever|once|while|until|unless|as long as|as soon as|after|before|during|without|with|whoever|those who|who|by|provided|only|at|on|in case|at first|has to|must|needs?)\b|(?:^|[.;:] ?)\p{L}+ing\b/iu,
  de: /(?<!\p{L})(?:wenn|wann|wo|falls|sobald|sofern|solange|nach|vor|bei|beim|während|ohne|mit|wer|die|der|bis|durch|erst|nur|muss|braucht|im fall|am|zuerst)(?!\p{L})|(?:^|[.;:] ?)(?:Ist|Sind|Hat|Haben|Wird|Kommt|Geht|Will|Kann|Fehlt|Sagt|Bleibt|Droht)(?!\p{L})/u,
} as const

const WHETHER_OR_NOT =
  /\bwhether\b[^.;]*\bor\b|\bwith or without\b|\bregardless\b|\bno matter\b|\beven (?:if|without)\b|(?<!\p{L})(?:ob (?:[^.;]*)oder|egal|unabhängig davon|gleichgültig|mit oder ohne|auch wenn|auch ohne)(?!\p{L})/iu

/** The claim says "once she has reported" of what holds "whether she reports or not". */
export function bindsWhatIsFree({ claim, quotes }: Case): boolean {
  return (
    isBound(claim) &&
    !WHETHER_OR_NOT.test(claim.text) &&
    quotes.some(({ text }) => WHETHER_OR_NOT.test(text)) &&
    !quotes.some(isBound)
  )
}

/** The claim names a condition, and the source none at all. */
export function addsCondition({ claim, quotes, sentences }: Case): boolean {
  return (
    isBound(claim) &&
    !WHETHER_OR_NOT.test(claim.text) &&
    ![...quotes, ...sentences].some(({ text, language }) => GIVEN[language].test(text))
  )
}

function isBound({ text, language }: Reading): boolean {
  return CONDITION[language].test(text.replace(/\b(?:even if|auch wenn|as if|what if|als wenn)\b/giu, ''))
}

/** The "long" of "as long as". */
export const isAsLongAs = (lowers: readonly string[], at: number): boolean =>
  lowers[at] === 'long' && lowers[at - 1] === 'as' && lowers[at + 1] === 'as'

const IF = /^(?:if|unless|provided|once|wenn|falls|sofern|solange|sobald|vorausgesetzt)$/u

/** "As long as her account is consistent": a condition whose words stand nowhere in the passage. */
export function bindsToWhatIsNew({ claim, quotes, inPassages, instructs }: Case): boolean {
  if (
    instructs ||
    quotes.some(({ lowers }) => lowers.some((lower) => /^(?:when|whenever)$/u.test(lower) || IF.test(lower)))
  )
    return false
  return claim.lowers.some((lower, at) => {
    const opens = IF.test(lower) || (lower === 'long' && claim.lowers[at + 1] === 'as')
    if (!opens) return false
    const words = claim.content.filter(
      (word) => word.at > at && word.clause === claim.clauseOf[at + 1] && !word.frame && !isPale(word),
    )
    return words.length > 0 && words.every((word) => inPassages.strength(word) === 0)
  })
}
