import type { Case } from '../case/check.js'

/** Two ways to put a thing of which only one can be so; a word or phrase for each, in both languages. */
const REVERSE: readonly (readonly [one: RegExp, other: RegExp])[] = [
  // Meant, or not meant.
  [
    /\b(?:on purpose|deliberate(?:ly)?|intentional(?:ly)?|knowingly)\b|(?<!\p{L})(?:absichtlich|mit absicht|bewusst|gezielt)(?!\p{L})/iu,
    /\b(?:without (?:meaning|wanting|intending)|unintentional(?:ly)?|by accident|accidentally|unknowingly)\b|(?<!\p{L})(?:ohne es zu (?:wollen|merken|beabsichtigen)|unabsichtlich|ohne absicht|versehentlich|unbewusst|ungewollt)(?!\p{L})/iu,
  ],
  // As expected, or not.
  [
    /\b(?:as|just as|like) (?:\p{L}+ ){0,5}expected\b|(?<!\p{L})(?:wie|so wie) (?:\p{L}+ ){0,5}erwartet(?!\p{L})|(?<!\p{L})erwartungsgemäß(?!\p{L})/iu,
    /\b(?:against|contrary to|unlike) (?:\p{L}+ ){0,5}(?:expect\p{L}*)|\bunexpected(?:ly)?\b|(?<!\p{L})(?:gegen|entgegen|anders als) (?:\p{L}+ ){0,5}(?:erwart\p{L}*)|(?<!\p{L})(?:wider erwarten|unerwartet\p{L}*)(?!\p{L})/iu,
  ],
  // Real, or put on.
  [
    /\b(?:really|truly|genuinely|sincerely)\b|(?<!\p{L})(?:wirklich|tatsächlich|echt|aufrichtig)(?!\p{L})/iu,
    /\b(?:pretend\p{L}*|fakes?|faked|feign\p{L}*)\b|(?<!\p{L})(?:vortäusch\p{L}*|täusch\p{L}* [^.;]*vor|gibt [^.;]*vor|geben [^.;]*vor|vorgibt|vorgeblich|vorgespielt\p{L}*|spielt [^.;]*vor|tut so)(?!\p{L})/iu,
  ],
  // Of one's own will, or forced.
  [
    /\bof (?:her|his|their|one['’]s) own (?:accord|free will|will)\b|\b(?:voluntar(?:y|ily)|freely|free choice|free decision|decides? for (?:her|them|him)sel(?:f|ves))\b|(?<!\p{L})(?:freiwillig\p{L}*|aus freien stücken|aus freiem willen|freie[rn]? (?:entscheidung|wahl|wille))(?!\p{L})/iu,
    /\b(?:forc(?:e|es|ed|ing)|coerc\p{L}*|automatic\p{L}*|nobody chooses|compel\p{L}*)\b|(?<!\p{L})(?:zw(?:ingt|ingen|ang\p{L}*|ungen)|erzw\p{L}*|gezwungen\p{L}*|aufgezwungen\p{L}*|automatisch\p{L}*|niemand (?:wählt|aussucht))(?!\p{L})/iu,
  ],
  // The same, or the reverse.
  [
    /\bthe same (?:as|thing)\b|(?<!\p{L})(?:dasselbe|das gleiche|genau das)(?!\p{L})/iu,
    /\bthe (?:reverse|opposite|contrary)\b|(?<!\p{L})(?:das gegenteil|umgekehrte?)(?!\p{L})/iu,
  ],
  // One thing, or two.
  [
    /\b(?:as (?:one and )?the same(?: thing)?|as one thing|another (?:word|name|term) for|are the same|is the same as|treat (?:it|them|this) as a)\b|(?<!\p{L})(?:als dasselbe|ein und dasselbe|gleichsetz\p{L}*|gleichgesetzt|ein anderes wort für|ein anderer name für|ist dasselbe|sind dasselbe)(?!\p{L})/iu,
    /\b(?:keep\p{L}* (?:[^.;]* )?apart|kept apart|tell\p{L}* (?:[^.;]* )?apart|distinguish\p{L}*|not (?:as )?the same|not (?:be )?confuse\p{L}*)\b|(?<!\p{L})(?:unterscheid\p{L}*|auseinander\p{L}*|nicht (?:als )?dasselbe|nicht gleich\p{L}*|nicht verwechsel\p{L}*)(?!\p{L})/iu,
  ],
  // It changes, or it stays.
  [
    /\b(?:chang\p{L}*|var(?:y|ies)|shifts?) (?:over|with|in the course of) time\b|(?<!\p{L})(?:änder\p{L}*|wandel\p{L}*|veränder\p{L}*) sich (?:mit der|im lauf\p{L}* der) zeit(?!\p{L})/iu,
    /\b(?:stay|remain|keep)(?:s|ed)? (?:that way|as (?:it|they) (?:is|are)|the same|constant|unchanged)\b|(?<!\p{L})(?:bleib\p{L}*|blieb\p{L}*) (?:\p{L}+ ){0,3}(?:gleich|so|dieselbe\p{L}*|unverändert)(?!\p{L})/iu,
  ],
  // For it, or against it.
  [
    /\b(?:confirm\p{L}*|in line with|agrees? with|bears? out)\b|(?<!\p{L})(?:bestätig\p{L}*|im einklang|stimm\p{L}* (?:[^.;]* )?überein)(?!\p{L})/iu,
    /\b(?:contrast\p{L}*|contradict\p{L}*|at odds|disagree\p{L}*)\b|(?<!\p{L})(?:widersprech\p{L}*|widerspricht|im gegensatz|stell\p{L}* [^.;]*gegenüber|gegenübergestellt|gegenüberzustellen)(?!\p{L})/iu,
  ],
]

/** Whatever denies, wherever it stands in a text. */
export const DENIES =
  /\b(?:not|no|never|neither)\b|n['’]t\b|(?<!\p{L})(?:nicht|kein\p{L}*|nie|weder)(?!\p{L})/iu

/** "On purpose" told as "without meaning to", "against what they expected" as "as they expected": the claim takes the other of two sides. */
export function takesOtherSide({ claim, quotes, passages }: Case): boolean {
  const takes = (mine: RegExp, theirs: RegExp): boolean =>
    mine.test(claim.text) &&
    !theirs.test(claim.text) &&
    !DENIES.test(claim.text) &&
    quotes.some(({ text }) => theirs.test(text)) &&
    !passages.some(({ text }) => mine.test(text))
  return REVERSE.some(([one, other]) => takes(one, other) || takes(other, one))
}

const NOT_WITHOUT =
  /\bwithout\b[^.;]*\b(?:no|not|nothing|nobody|never|cannot)\b|(?<!\p{L})ohne(?!\p{L})[^.;]*(?<!\p{L})(?:kein\p{L}*|nicht|nichts|niemand|nie)(?!\p{L})/iu
const NOT_NEEDED =
  /(?:\b(?:no|not|nobody)\b|n['’]t\b)[^.;]*\b(?:need(?:s|ed)?|requir\p{L}*|necessary|ha(?:s|ve) to|condition)\b|\bneed not\b|(?<!\p{L})(?:kein\p{L}*|nicht|niemand)(?!\p{L})[^.;]*(?<!\p{L})(?:voraus\p{L}*|nötig|notwendig|erforderlich|brauch\p{L}*|muss|müssen|bedingung)(?!\p{L})|(?<!\p{L})(?:setzt|setzen|braucht|brauchen|muss|müssen)(?!\p{L})[^.;]*(?<!\p{L})(?:kein\p{L}*|nicht)(?!\p{L})/iu

/** "No border has to be crossed" told as "without crossing a border it is none". */
export function makesNeeded({ claim, quotes }: Case): boolean {
  return (
    NOT_WITHOUT.test(claim.text) &&
    !NOT_NEEDED.test(claim.text) &&
    quotes.some(({ text }) => NOT_NEEDED.test(text) && !NOT_WITHOUT.test(text))
  )
}

const NOT_AMONG =
  /\b(?:not|never|n['’]t) (?:\p{L}+ )?(?:among|one of|part of|counted (?:among|as))\b|(?<!\p{L})(?:gehör(?:t|en)|zähl(?:t|en)) (?:\p{L}+ ){0,3}nicht(?!\p{L})|(?<!\p{L})nicht (?:darunter|dabei)(?!\p{L})/iu
const AMONG =
  /\b(?:among|one of|part of|counted|belongs?)\b|(?<!\p{L})(?:gehör(?:t|en)|zähl(?:t|en)|darunter|dabei)(?!\p{L})/iu

/** "Among them is secure housing" told as "secure housing is not among them". */
export function leavesOut({ claim, quotes }: Case): boolean {
  return NOT_AMONG.test(claim.text) && quotes.every(({ text }) => AMONG.test(text) && !DENIES.test(text))
}
