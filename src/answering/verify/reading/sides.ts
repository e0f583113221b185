/** On which side of the work somebody stands. */
export type Side = 'helping' | 'helped' | 'harming' | 'studying' | 'others'

/** Words that name somebody of a side. */
export const PLAIN: Readonly<Record<Side, RegExp>> = {
  helping:
    /^(?:helpers?|supporters?|workers?|staff|teams?|colleagues?|practitioners?|professionals?|counsellors?|volunteers?|therapists?|carers?|clinicians?|interpreters?|you|helfende[nr]?|helferin(?:nen)?|helfern?|fachkr\p{L}+|fachleuten?|fachperson\p{L}*|mitarbeite\p{L}+|kolleg\p{L}+|berater\p{L}*|ehrenamtliche[nr]?|therapeut\p{L}*|dolmetscher\p{L}*|du)$/u,
  helped:
    /^(?:survivors?|victims?|clients?|wom[ae]n|girls?|residents?|patients?|she|betroffene[nmr]?|überlebende[nr]?|opfern?|klient\p{L}*|frau(?:en)?|mädchen|bewohner\p{L}*|patient\p{L}*)$/u,
  harming:
    /^(?:perpetrators?|traffickers?|abusers?|exploiters?|offenders?|pimps?|he|him|tätern?|täters|täterin(?:nen)?|ausbeutern?|menschenhändlern?|händlern?|zuhältern?|peinigern?|misshandlern?|ihn|ihm)$/u,
  studying:
    /^(?:researchers?|authors?|scholars?|scientists?|forschende[nr]?|forscher\p{L}*|autor\p{L}*|wissenschaftl\p{L}+)$/u,
  others: /^(?:others|anderen?|anderer)$/u,
}

/** Pronouns and possessives that may stand for others too. */
export const FAINT: Readonly<Record<Side, RegExp>> = {
  helping: /^(?:your|yours|we|us|our|dir|dich|dein\p{L}*|wir|uns|unser\p{L}*|euch|eure?\p{L}*|selbst)$/u,
  helped: /^(?:her|hers|herself|they|them|their|those|sie|ihr|ihre\p{L}?|ihnen)$/u,
  harming: /^(?:his|himself|er|sein|seine\p{L}?|partners?|partnern?)$/u,
  studying: /^(?:stud(?:y|ies)|studien?)$/u,
  others: /^(?:everyone|everybody|alle[nr]?)$/u,
}

/** Whether a word names somebody in general ("survivors", "Fachkräfte"), and so nobody who could be cited by name. */
export function isSomebody(lower: string): boolean {
  return Object.values(PLAIN).some((pattern) => pattern.test(lower))
}
