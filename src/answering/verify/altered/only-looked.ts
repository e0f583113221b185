import type { Case } from '../case/check.js'

const LOOKED =
  /\b(?:looked (?:at|into)|examined|investigated|explored|asked (?:about|whether|if)|tested (?:whether|if)|set out to|aimed to)\b|(?<!\p{L})(?:untersucht(?:e|en|e[nrsm])|(?:hat|haben|hatte|hatten) [^.;]*(?:untersucht|betrachtet|erforscht|gefragt)|betrachtete[nt]?|erforschte[nt]?|befasste[nt]? sich|beschäftigte[nt]? sich|fragte[nt]? (?:danach|ob|nach))(?!\p{L})/iu
/** A link, an effect, or that something is so. */
const FOUND_OUT =
  /\b(?:found|showed|shows|shown|demonstrated|established|proved|confirmed|revealed)\b[^.;]*\b(?:that|links?|connections?|associations?|relations?\p{L}*|effects?|differences?|connected|related)\b|(?<!\p{L})(?:fand(?:en)?|gefunden|zeigt\p{L}*|gezeigt|belegt\p{L}*|ergab\p{L}*|bewies\p{L}*|bestätigt\p{L}*|nachgewiesen)(?!\p{L})[^.;]*(?<!\p{L})(?:dass|zusammenh\p{L}*|verbindung\p{L}*|wirkung\p{L}*|unterschied\p{L}*|effekt\p{L}*)(?!\p{L})/iu
const DENIES =
  /n['’]t\b|\b(?:not|no|never|nobody|none|yet)\b|(?<!\p{L})(?:nicht|kein\p{L}*|nie|niemand)(?!\p{L})/iu
/** Any result in a source, however it is worded. */
const RESULT =
  /\b(?:found|show\p{L}*|link\p{L}*|went with|go with|goes with|associat\p{L}*|correlat\p{L}*|relat\p{L}*|predict\p{L}*|higher|lower|more|less|fewer|percent|explain\p{L}*|stood|said|report\p{L}*|describ\p{L}*|wrote|writes?|conclud\p{L}*|learn\p{L}*|saw|observed|noted|notes?)\b|[%=]|(?<!\p{L})(?:fand\p{L}*|gefunden|zeig\p{L}*|gezeigt|erg[ai]b\p{L}*|zusammenhang|zusammenhäng\p{L}*|hing\p{L}*|häng\p{L}*|verbunden|höher\p{L}*|niedriger\p{L}*|mehr|weniger|prozent|erklär\p{L}*|berichte\p{L}*|beschr\p{L}*|schrieb\p{L}*|schreib\p{L}*|folger\p{L}*|sah\p{L}*|beobacht\p{L}*)(?!\p{L})/iu

/** "Had looked at both" told as "found a link between both": what was asked is no result. */
export const tellsQuestionAsResult = ({ claim, quotes, passages, instructs }: Case): boolean =>
  !instructs &&
  FOUND_OUT.test(claim.text) &&
  !DENIES.test(claim.text) &&
  quotes.some(({ text }) => LOOKED.test(text)) &&
  ![...quotes, ...passages].some(({ text }) => RESULT.test(text))
