import { type Case, type Check, finding } from '../case/check.js'

/** Kinds of one thing of which each shuts the others out, in the words of both languages. */
const KINDS: readonly (readonly RegExp[])[] = [
  // Patterns of attachment.
  [
    /\bsecure(?:ly)?\b(?! base)|(?<!\p{L})sicher(?:e[nrsm]?)? (?:gebunden|bindung\p{L}*)/iu,
    /\b(?:dismissing|avoidant)\b|(?<!\p{L})(?:abweisend|vermeidend)\p{L}*/iu,
    /\bpreoccup\p{L}*|(?<!\p{L})(?:verstrickt|präokkupiert)\p{L}*/iu,
    /\bfearful\b|(?<!\p{L})ängstlich\p{L}*/iu,
    /\bdisorgani[sz]ed\b|(?<!\p{L})desorganisiert\p{L}*/iu,
  ],
  [/\bhyper-?arousal\b|(?<!\p{L})übererregung/iu, /\bhypo-?arousal\b|(?<!\p{L})untererregung/iu],
  [/\bsecure base\b|(?<!\p{L})sichere[nr]? basis/iu, /\bsafe haven\b|(?<!\p{L})sichere[nr]? hafen/iu],
  // What the work does to those who do it.
  [
    /\bburn-?out\b/iu,
    /\bcompassion fatigue\b|mitgefühlserschöpfung/iu,
    /\b(?:secondary|vicarious) trauma\p{L}*|sekundärtrauma\p{L}*|sekundäre traumatisierung/iu,
    /\bmoral injury\b|moralische verletzung/iu,
  ],
]

/** "A dismissing pattern keeps closeness small" told of a preoccupied one, though the passage speaks of both. */
export const checkKinds: Check = (judged) =>
  KINDS.some((kinds) => exchanges(judged, kinds))
    ? finding('name', 'The claim says of one kind what the source says of another.')
    : null

function exchanges({ claim, quotes }: Case, kinds: readonly RegExp[]): boolean {
  const told = kinds.map((kind) => ({
    mine: kind.test(claim.text),
    theirs: quotes.some(({ text }) => kind.test(text)),
  }))
  return (
    told.some(({ mine, theirs }) => mine && !theirs) &&
    told.some(({ mine, theirs }) => theirs && !mine) &&
    !told.some(({ mine, theirs }) => mine && theirs)
  )
}
