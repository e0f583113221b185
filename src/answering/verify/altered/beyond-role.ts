import type { Case } from '../case/check.js'

const BOUNDS_EN = '(?:roles?|remit|mandate|limits?|bounds|boundaries|competences?|tasks?|duties|job|training)'
const BOUNDS_DE =
  '\\p{L}*(?:rollen?|auftrags?|aufträge|grenzen?|rahmens?|zuständigkeit|befugnis\\p{L}*|aufgaben?|kompetenz\\p{L}*)'
const WITHIN = new RegExp(
  `\\b(?:within|inside|(?:keep|stick|hold|limited|confined) to|(?:stay|remain) (?:with)?in)\\b(?: \\p{L}+){0,4} ${BOUNDS_EN}\\b|(?<!\\p{L})(?:innerhalb|im rahmen|(?:bleib\\p{L}*|arbeite\\p{L}*)(?: \\p{L}+){0,2} in|halt\\p{L}*(?: \\p{L}+){0,2} an)(?: \\p{L}+){0,4} ${BOUNDS_DE}(?!\\p{L})`,
  'iu',
)
const BEYOND = new RegExp(
  `\\b(?:beyond|outside|past|exceed\\p{L}*|overstep\\p{L}*|more than)(?: of)?(?: \\p{L}+){0,3} ${BOUNDS_EN}\\b|(?<!\\p{L})über(?: \\p{L}+){0,4} ${BOUNDS_DE}(?: \\p{L}+){0,2} hinaus\\p{L}*|(?<!\\p{L})(?:außerhalb|mehr als)(?: \\p{L}+){0,3} ${BOUNDS_DE}(?!\\p{L})|(?<!\\p{L})überschreit\\p{L}*`,
  'iu',
)
/** Whoever says so stays within them: "what lies outside your role belongs to others". */
const STAYS =
  /n['’]t\b|\b(?:not|no|nothing|never|nobody|without|instead|rather|leave|others?|lead|somebody|someone|refer\p{L}*|pass|hand|belongs?|stop\p{L}*|avoid\p{L}*|where|limit\p{L}*)\b|(?<!\p{L})(?:nicht|nichts|kein\p{L}*|nie|niemand\p{L}*|ohne|statt|lieber|andere\p{L}*|leitung|fachleute\p{L}*|überlass\p{L}*|gib|abgeb\p{L}*|verweis\p{L}*|gehört|vermeid\p{L}*|wo)(?!\p{L})/iu

/** "Go beyond your role" of "work within your own role". */
export const goesBeyondRole = ({ claim, quotes, role }: Case): boolean =>
  role !== 'avoid' &&
  BEYOND.test(claim.text) &&
  !STAYS.test(claim.text.replace(/\bwhere\b[^.;]*\b(?:needed|necessary)\b/iu, '')) &&
  quotes.some(({ text }) => WITHIN.test(text) && !BEYOND.test(text))
