import type { Case } from '../case/check.js'

/** What has a "not" in the claim, and what says the same without one in the source. */
const SAID_WITH_NOT: readonly (readonly [RegExp, RegExp])[] = [
  // "No source other than this", "nobody but her", "no more than one": the only one.
  [
    /\b(?:no|not|none|nobody|nothing)\b[^.;]*\b(?:other than|except|besides|more than)\b|\b(?:none|nobody|nothing) but\b|(?<!\p{L})(?:kein\p{L}*|nicht|nichts|niemand\p{L}*)(?!\p{L})[^.;]*(?<!\p{L})(?:außer|als)(?!\p{L})/iu,
    /\b(?:only|sole|one|single|at most|alone)\b|(?<!\p{L})(?:nur|einzig\p{L}*|ein|höchstens|allein)(?!\p{L})/iu,
  ],
  [
    /\b(?:not|no) (?:less|fewer) than\b|(?<!\p{L})nicht (?:weniger|kürzer) als(?!\p{L})/iu,
    /\b(?:at least|or more|minimum)\b|(?<!\p{L})(?:mindestens|wenigstens|oder mehr)(?!\p{L})/iu,
  ],
  // "Bonds that nobody tends to" are left to themselves; what is not seen is missed or hidden.
  [
    /\bnobody\b|\bno one\b|(?<!\p{L})niemand\p{L}*(?!\p{L})/iu,
    /\bto (?:itself|themselves)\b|\b(?:hidden|unseen|unnoticed)\b|(?<!\p{L})(?:sich selbst überlass\p{L}*|verborgen\p{L}*|unbemerkt\p{L}*|versteckt\p{L}*)(?!\p{L})/iu,
  ],
  [
    /\b(?:not|n['’]t|never|nobody) (?:see|notice|look)\p{L}*|(?<!\p{L})(?:sieht|sehen|bemerkt)(?!\p{L})[^.;]*(?<!\p{L})(?:nicht|niemand)(?!\p{L})/iu,
    /\b(?:overlook|miss|hid)\p{L}*|(?<!\p{L})(?:übersieh|überseh|verborgen|verdeck)\p{L}*/iu,
  ],
  [/(?<!\p{L})kein\p{L}* deutsch\p{L}*/iu, /\bforeign\p{L}*|(?<!\p{L})ausländisch\p{L}*/iu],
  // "Not yet 21" of "under 21".
  [
    /\b(?:not|n['’]t) yet\b|(?<!\p{L})noch (?:nicht|kein\p{L}*)(?!\p{L})/iu,
    /\bunder \d|(?<!\p{L})unter \d/iu,
  ],
  // "May never come": the source says "if ever".
  [
    /\bnever\b|(?<!\p{L})nie(?!\p{L})/iu,
    /\bif (?:it )?(?:\p{L}+ )?(?:ever|at all)\b|(?<!\p{L})(?:falls|wenn) (?:\p{L}+ )?(?:je|jemals|überhaupt)(?!\p{L})/iu,
  ],
  [
    /(?<!\p{L})kein\p{L}* hindernis|\bno (?:barrier|obstacle)/iu,
    /\bremov\p{L}*|(?<!\p{L})(?:abbau|beseitig|abgebaut)\p{L}*/iu,
  ],
  [
    /\bnot (?:\p{L}+ )?(?:stay )?the same\b|(?<!\p{L})nicht (?:gleich|dasselbe|so)(?!\p{L})/iu,
    /\bchang\p{L}*|(?<!\p{L})(?:veränder|änder|wandel|wechsel)\p{L}*/iu,
  ],
  [
    /\bnot (?:all )?at once\b|(?<!\p{L})nicht auf einmal(?!\p{L})/iu,
    /\b(?:stages?|steps?|phases?|little by little|gradual\p{L}*)\b|(?<!\p{L})(?:stufe|schritt|phase|nach und nach|allmählich)\p{L}*/iu,
  ],
  [
    /(?:\bnot|n['’]t) know\b|(?<!\p{L})(?:wissen|weiß)(?!\p{L})[^.;]*(?<!\p{L})(?:nicht|niemand)(?!\p{L})/iu,
    /\b(?:is|are|remains?|stays?) (?:open|unclear|unknown)\b|(?<!\p{L})(?:offen|unklar|unbekannt)(?!\p{L})/iu,
  ],
  [
    /\bnot keep\p{L}*|(?<!\p{L})(?:nicht (?:\p{L}+ )?(?:ein)?(?:ge)?halten|hält [^.;,]* nicht)(?!\p{L})/iu,
    /\bbroken\b|\bbreak|(?<!\p{L})gebrochen\p{L}*/iu,
  ],
  [
    /(?:\bnot|n['’]t)\b|(?<!\p{L})(?:nicht|kein\p{L}*)(?!\p{L})/iu,
    /\bprefer\p{L}*\b[^.;]*\bto\b|\bimpossible\b|(?<!\p{L})unmöglich/iu,
  ],
  // "Also those who are none" of what is for all.
  [
    /\b(?:also|even|too)\b[^.;]*(?:\bnot|n['’]t)\b|(?<!\p{L})auch(?!\p{L})[^.;]*(?<!\p{L})(?:nicht|kein\p{L}*)(?!\p{L})/iu,
    /\b(?:anyone|everyone|anybody|everybody)\b|(?<!\p{L})(?:alle|jede[rmn]?|nicht nur)(?!\p{L})/iu,
  ],
  [
    /\bnot rule out\b|\bno guarantee\b/iu,
    /\b(?:as well|too|also|even)\b|(?<!\p{L})(?:auch|selbst)(?!\p{L})/iu,
  ],
]

/** Whether the source says without a "not" what the claim says with one. */
export const saidWithNot = ({ claim, quotes }: Case): boolean =>
  SAID_WITH_NOT.some(([told, said]) => told.test(claim.text) && quotes.some(({ text }) => said.test(text)))
