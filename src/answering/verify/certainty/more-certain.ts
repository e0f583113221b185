import { CERTAIN } from '../case/certainty-words.js'
import type { Case } from '../case/check.js'
import type { Reading } from '../reading/reading.js'
import { negated } from './carries-may.js'

/** "Always", "certainly" where the source says neither, nor anything that goes on without a break. */
export function isMoreCertain(judged: Case): boolean {
  return (
    isCertain(judged.claim) &&
    !judged.sentences.some(({ lowers, language }) => CERTAIN.has(lowers, language)) &&
    !isSteady(judged)
  )
}

function isCertain(claim: Reading): boolean {
  return CERTAIN.find(claim.lowers, claim.language).some(({ at }) => {
    if (negated(claim, at)) return false
    // "Bound to him": tied, not certain.
    if (
      claim.lowers[at] === 'bound' &&
      /^(?:him|her|them|it|you|one|somebody|someone|the|a|an|his|their|that|each)$/u.test(
        claim.lowers[at + 2] ?? '',
      )
    )
      return false
    const around = [claim.lowers[at - 1] ?? '', claim.lowers[at + 1] ?? '']
    // "Schadet immer mehr, als es nützt": always.
    if (
      /^(?:mehr|weniger|öfter|häufiger|stärker)$/u.test(around[1]!) &&
      /(?<!\p{L})als(?!\p{L})/iu.test(claim.text)
    )
      return true
    return !around.some((lower) =>
      /^(?:noch|wieder|mehr|weniger|öfter|häufiger|stärker|not|nicht)$/u.test(lower),
    )
  })
}

const ALWAYS = /\balways\b|(?<!\p{L})(?:immer|stets)(?!\p{L})/iu
const STEADY =
  /\b(?:constant|permanent|continu(?:al|ous))(?:ly)?\b|(?<!\p{L})(?:(?:an)?dauernd|ständig|permanent|fortwährend)\p{L}*(?!\p{L})/iu

const ANY_TIME =
  /\bat any time\b|\b(?:a)?round the clock\b|\bconsistent\p{L}*|\b(?:each|every)\b|(?<!\p{L})(?:jederzeit|rund um die uhr|jede[rsmn]?)(?!\p{L})/iu
const WHEN = /(?<!\p{L})(?:wenn|sobald)(?!\p{L})/iu
const WITHOUT_EXCEPTION = /\bwithout exception\b|(?<!\p{L})(?:ausnahmslos|ohne ausnahme)(?!\p{L})/iu
const OF_ALL = /\b(?:all|every|each)\b|(?<!\p{L})(?:alle[nr]?|jede[rsmn]?)(?!\p{L})/iu
const WHENEVER = /\bwhenever\b/iu
const ANY_POINT = /\b(?:any|each|every)\b|(?<!\p{L})(?:jederzeit|jede[rsmn]?)(?!\p{L})/iu
const EACH_TIME = /\b(?:every|each) time\b|(?<!\p{L})jedes mal(?!\p{L})/iu
const EACH = /\b(?:each|every|any)\b|(?<!\p{L})jede[rsmn]?(?!\p{L})/iu
const OF_ITSELF = /\bautomatically\b|(?<!\p{L})automatisch(?!\p{L})/iu
const AUTOMATIC = /\bautomatic\b|(?<!\p{L})automatische[rsmn]?(?!\p{L})/iu

/** "Constant attention" is told as "always attentive", "each meeting" as "every time you meet". */
function isSteady({ claim, quotes }: Case): boolean {
  return [
    [ALWAYS, STEADY],
    [ALWAYS, ANY_TIME],
    [WHENEVER, ANY_POINT],
    [WHENEVER, WHEN],
    [WITHOUT_EXCEPTION, OF_ALL],
    [EACH_TIME, EACH],
    [OF_ITSELF, AUTOMATIC],
  ].some(([mine, theirs]) => mine!.test(claim.text) && quotes.some(({ text }) => theirs!.test(text)))
}
