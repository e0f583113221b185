import type { Case } from '../case/check.js'

/**
 * Of two ways to put a thing, in both languages, only one can be so. Unlike those of `turned-phrases.ts` they turn with a "not" beside them
 * in the source, and may hold one themselves.
 */
const SIDES: readonly (readonly [one: RegExp, other: RegExp])[] = [
  // Everybody's word, or a term.
  [
    /\b(?:popular|everyday|colloquial|lay) (?:word|term|name|expression)\b|(?<!\p{L})(?:volkstümlich\p{L}*|umgangssprachlich\p{L}*|alltagswort|alltagssprache)(?!\p{L})/iu,
    /\b(?:medical|clinical|technical|scientific|legal|official) (?:word|term|name|expression|diagnosis)\b|(?<!\p{L})(?:fachbegriff\p{L}*|fachwort|fachausdruck|medizinische\p{L}* (?:begriff|wort)|diagnose)(?!\p{L})/iu,
  ],
  // Strongest, or weakest.
  [
    /\b(?:strongest|most strongly|stronger)\b|(?<!\p{L})(?:am stärksten|besonders stark|stärkste\p{L}*|stärker\p{L}*)(?!\p{L})/iu,
    /\b(?:weakest|least (?:\p{L}+ )?(?:strong\p{L}*|connected|linked|associated|pronounced)|particularly weak|weaker)\b|(?<!\p{L})(?:am schwächsten|besonders schwach|schwächste\p{L}*|schwächer\p{L}*|am wenigsten)(?!\p{L})/iu,
  ],
  // For these above all, or for these less than for others.
  [
    /\b(?:above all|especially|particularly|most of all|in particular|mainly)\b|(?<!\p{L})(?:vor allem|besonders|insbesondere)(?!\p{L})/iu,
    /\b(?:least|less|fewer|seldom|hardly ever)\b|(?<!\p{L})(?:am wenigsten|weniger|seltener)(?!\p{L})/iu,
  ],
  // Usual, or unusual.
  [
    /\b(?:common|usual|frequent|widespread)\b|(?<!\p{L})(?:häufig|üblich|verbreitet)(?!\p{L})/iu,
    /\b(?:unusual|uncommon|unheard of)\b|(?<!\p{L})(?:ungewöhnlich|unüblich|eine ausnahme)(?!\p{L})/iu,
  ],
  // Well, or poorly.
  [
    /\b(?<!as )well\b(?! as)|\b(?:reliably|accurately)\b|(?<!\p{L})(?:gut|zuverlässig|genau)(?!\p{L})/iu,
    /\b(?:poorly|badly|insufficiently|inadequately)\b|(?<!\p{L})(?:schlecht|unzureichend|mangelhaft|ungenügend)(?!\p{L})/iu,
  ],
  // Loud, or quiet; "laut" before a name says who says so.
  [
    /\bloud(?:ly)?\b|(?<!\p{L})(?:laut(?=[.,;]| und| mit)|schreien|brüllen)(?!\p{L})/iu,
    /\b(?:quiet(?:ly)?|calm(?:ly)?|soft(?:ly)?|gentl[ey]|low voice)\b|(?<!\p{L})(?:leise\p{L}*|ruhig\p{L}*|sanft\p{L}*)(?!\p{L})/iu,
  ],
  // With her, or without her.
  [
    /\bwithout (?:the )?(?:person|woman|client|tenant|her|them|him|survivor)\b|\bbehind (?:her|his|their) back\b|(?<!\p{L})ohne (?:die (?:frau|person|betroffene|klientin|bewohnerin|mieterin)|sie|ihn|dass (?:\p{L}+ ){1,3}dabei)(?!\p{L})/iu,
    /\b(?:together|jointly|with (?:the )?(?:person|woman|client|tenant|her|them|him|survivor)|herself|themselves|himself)\b|(?<!\p{L})(?:gemeinsam|zusammen|miteinander|mit (?:der (?:frau|person|betroffenen|klientin|bewohnerin|mieterin)|ihr|ihm|ihnen))(?!\p{L})/iu,
  ],
  // Still in it, or out of it.
  [
    /\b(?:still (?:living|lived|with|in (?!touch|contact)|being|working|exploited|together)|who still)\b|\bliving with (?:a |their |his |her )?(?:\p{L}+ )?partners?\b|(?<!\p{L})(?:die noch|noch (?:in|bei|mit|immer)|noch (?:\p{L}+ ){0,3}(?:wurden|waren|lebten|leben))(?!\p{L})/iu,
    /\b(?:had left|who left|have left|had got out|former|formerly|previously)\b|\bex-\p{L}+|(?<!\p{L})(?:ausgestiegen\p{L}*|ausgezogen|verlassen (?:hatten|haben|hatte)|ehemalig\p{L}*|früher(?:e|en|er)|nach der trennung|getrennt hatten)(?!\p{L})/iu,
  ],
  // At once, or bit by bit.
  [
    /\b(?:suddenly|overnight|all at once|after a single|single day)\b|(?<!\p{L})(?:plötzlich|schlagartig|über nacht|nach einem einzelnen|von heute auf morgen)(?!\p{L})/iu,
    /\b(?:after (?:a )?(?:long|prolonged|years)|gradually|over time|bit by bit|slowly|repeated)\b|(?<!\p{L})(?:nach (?:lang\p{L}*|jahrelang\p{L}*)|allmählich|schleichend|nach und nach|langsam|wiederholt\p{L}*)(?!\p{L})/iu,
  ],
  // Looks away, or looks at it.
  [
    /\blook(?:s|ing)? (?:away|past)\b|(?<!\p{L})(?:wegschau|wegseh)\p{L}*/iu,
    /\b(?:look(?:s|ing)? (?:at|closely|into)|see(?:s|ing)?|recogni\p{L}*)\b|(?<!\p{L})(?:hinschau|hinseh|anseh|anschau)\p{L}*/iu,
  ],
  // As was expected, or otherwise.
  [
    /\b(?:borne out|came true|turned out (?:to be )?(?:true|right)|confirmed|held up|as expected)\b|(?<!\p{L})(?:bestätigte\p{L}*|bewahrheitet\p{L}*|traf (?:[^.;]* )?zu|wie erwartet|erwartungsgemäß)(?!\p{L})/iu,
    /\b(?:(?:did|does|do) not (?:hold|come true|bear out)|but it went|instead it|had expected [^.;]*(?:but|[.;] instead)|was not (?:confirmed|borne out))\b|(?<!\p{L})(?:bestätigte\p{L}* sich (?:aber )?nicht|hatten [^.;]*erwartet[^;]*(?:aber|stattdessen|doch|sondern)|traf nicht zu)(?!\p{L})/iu,
  ],
  // One holds more of it, or both alike.
  [
    /\b(?:equal (?:power|in power|footing)|same power|equally powerful)\b|(?<!\p{L})(?:gleich viel macht|gleiche macht|auf augenhöhe|gleich stark\p{L}*|ebenbürtig)(?!\p{L})/iu,
    /\b(?:imbalance|unequal|one side holds|more power)\b|(?<!\p{L})(?:machtgefälle|ungleich\p{L}*|machtungleich\p{L}*)(?!\p{L})/iu,
  ],
  // Many, or hardly any.
  [
    /\b(?:most|majority|many)\b(?!.*\bsome\b)|(?<!\p{L})(?:die meisten|mehrheit|viele\p{L}*)(?!\p{L})(?!.*(?:einige|manche))/iu,
    /\b(?:a (?:small )?minority|very few|a few|a small (?:part|share|number|proportion)|only few|few of)\b|(?<!\p{L})(?:die wenigsten|minderheit|ein kleiner teil|nur wenige|kaum jemand|ein geringer teil)(?!\p{L})/iu,
  ],
  // Says so of oneself, or was looked at by others.
  [
    /\b(?:independent|outside) (?:review|audit|evaluation|check|test)\p{L}*|(?<!\p{L})unabhängige\p{L}* (?:prüfung|untersuchung|studie)\p{L}*/iu,
    /\b(?:reports? that it|its own|own account)\b|(?<!\p{L})(?:nach eigenen angaben|eigene\p{L}* angaben?)(?!\p{L})/iu,
  ],
  // Brings it back, or takes it away.
  [
    /\b(?:takes? away|lifts?|relieves?|eases?)\b|(?<!\p{L})(?:lindern?|lindert|wegnehm\p{L}*|nimmt [^.;]*(?:weg|ab))(?!\p{L})/iu,
    /\b(?:brings? back|brings? up|triggers?|causes?|stirs? up)\b|(?<!\p{L})(?:zurückbring\p{L}*|auslös\p{L}*|löst [^.;]* aus|wieder hervor\p{L}*)(?!\p{L})/iu,
  ],
  // Holds her, or helps her to get away.
  [
    /\bkeeps? (?:\p{L}+ ){1,3}(?:caught|captive|trapped|bound)\b|(?<!\p{L})(?:hält|halten) [^.;]*(?:gefangen|fest)(?!\p{L})/iu,
    /\bhelps? [^.;]*(?:break free|let go|loosen|get away|get out)\b|(?<!\p{L})hilf\p{L}* [^.;]*(?:lösen|loszukommen|befreien)(?!\p{L})/iu,
  ],
  // Strong, or helpless.
  [
    /\bstrengths?\b|(?<!\p{L})stärken?(?!\p{L})/iu,
    /\b(?:helpless|weakness|powerless)\p{L}*|(?<!\p{L})(?:hilflos|schwäche|machtlos)\p{L}*/iu,
  ],
  // Without a name, or with it.
  [
    /\banonym\p{L}*/iu,
    /\b(?:given|gives?|giving|states?|stating|left|leaves?) (?:her|his|their|your|one's) (?:full |real )?name\b|(?<!\p{L})namen (?:nennt|nennen|angibt|angeben|genannt|angegeben|nennst|sagt)(?!\p{L})/iu,
  ],
  // One of several, or the only one.
  [
    /\bone of (?:the|several|many|its|their) (?:\p{L}+ )?\p{L}+s\b|\b(?<!the )one (?:reason|cause|way|sign|source)\b|(?<!\p{L})eine[rs]? (?:der|von vielen|von mehreren)(?!\p{L})/iu,
    /\bthe (?:one|only|sole|single) (?:reason|cause|way|sign|feature|path|source)\b|(?<!\p{L})(?:der|die|das) einzige(?!\p{L})/iu,
  ],
  // Works, or fails.
  [
    /\b(?:works|succeeds|worked out|succeeded)\b|(?<!\p{L})(?:gelingt|gelang|klappt\p{L}?|funktionier\p{L}*)(?!\p{L})/iu,
    /\b(?:fails?|failed)\b|(?<!\p{L})(?:scheiter\p{L}*|misslingt|misslang|schlägt [^.;]*fehl)(?!\p{L})/iu,
  ],
  // Within a border, or beyond it.
  [
    /\b(?:go(?:es|ing)? beyond|overstep\p{L}*|exceed\p{L}*)\b|(?<!\p{L})(?:geh\p{L}* (?:(?!nicht|nie)[^.;])*über (?:(?!nicht|nie)[^.;])*hinaus|überschreit\p{L}*)(?!\p{L})/iu,
    /\b(?:stay\p{L}*|keep\p{L}*|remain\p{L}*) (?:with)?in\b|\bwithin the (?:limits|bounds)\b|(?<!\p{L})(?:innerhalb (?:der|ihrer|seiner|deiner)|in den grenzen)(?!\p{L})/iu,
  ],
  // Draws people in, or keeps them away.
  [
    /\b(?:attract\p{L}*|draws? (?:people|them|women|tenants) in)\b|(?<!\p{L})(?:lock\p{L}* [^.;]*an|zieh\p{L}* [^.;]*an|anlock\p{L}*)(?!\p{L})/iu,
    /\b(?:keep|put|drive|scare)\p{L}* (?:\p{L}+ )?(?:away|off)\b|\bdeter\p{L}*|(?<!\p{L})(?:h[aä]lt\p{L}* [^.;]*(?:fern|ab)|abschreck\p{L}*|schreck\p{L}* [^.;]*ab)(?!\p{L})/iu,
  ],
  // Of which kind it is.
  [
    /\bemotional\p{L}*|(?<!\p{L})seelisch\p{L}*/iu,
    /\b(?:financial|economic)\p{L}*|(?<!\p{L})(?:finanziell|wirtschaftlich)\p{L}*/iu,
  ],
  [
    /\bpsychological\p{L}*|(?<!\p{L})psychisch\p{L}*/iu,
    /\bsexual\p{L}*|(?<!\p{L})sex(?:uell|ualisiert)\p{L}*/iu,
  ],
  [
    /\b(?:psychological|emotional)\p{L}*|(?<!\p{L})(?:psychisch|seelisch)\p{L}*/iu,
    /\b(?:physical|bodily)\p{L}*|(?<!\p{L})körperlich\p{L}*/iu,
  ],
  // Fond, or full of hate.
  [
    /\b(?:affection|fond\p{L}*|love|loyalty)\b|(?<!\p{L})(?:zuneigung|liebe)(?!\p{L})/iu,
    /\b(?:hatred|hate|contempt|disgust)\b|(?<!\p{L})(?:hass|verachtung|abscheu)(?!\p{L})/iu,
  ],
]

/** The same where the passage around the quote may speak of both. */
const SIDES_OF_QUOTE: readonly (readonly [one: RegExp, other: RegExp])[] = [
  // Out in the street, or behind a door.
  [/\bstreet\b|(?<!\p{L})straßen?\p{L}*/iu, /\b(?:brothels?|indoors?)\b|(?<!\p{L})bordell\p{L}*/iu],
  // First of all, or last.
  [
    /\b(?:the first (?:step|stage|phase|thing)|comes? first|at the (?:very )?beginning|first of all|most urgent|initially)\b|(?<!\p{L})(?:erste\p{L}* (?:schritt|phase|stufe)|zuerst|zunächst|am anfang|zu beginn|an erster stelle|am dringendsten|dringendste\p{L}*)(?!\p{L})/iu,
    /\b(?:the last (?:step|stage|phase|thing)|comes? last|at the (?:very )?end|last of all|can wait)\b|(?<!\p{L})(?:letzte\p{L}* (?:schritt|phase|stufe)|ganz am ende|am schluss|an letzter stelle|kann warten|können warten)(?!\p{L})/iu,
  ],
  // Left to her, or to those who help.
  [
    /\b(?:leav(?:es?|ing)|left) (?:it |that |this |the \p{L}+ )?(?:up )?to (?:the )?(?:helpers?|staff|team|workers?|advisers?|counsell?ors?|professionals?)\b|(?<!\p{L})(?:überlässt|überlassen|überlass) (?:es )?(?:den |der |dem )?(?:helfend\p{L}*|helferin\p{L}*|fachkr\p{L}*|team|beraterin\p{L}*)(?!\p{L})|\b(?:is|are) for the (?:helpers?|staff|team)\b/iu,
    /\b(?:leav(?:es?|ing)|left) (?:it |that |this |the \p{L}+ )?(?:up )?to (?:the )?(?:person|woman|client|tenant|survivor|her|them|him)\b|(?<!\p{L})(?:überlässt|überlassen|überlass) (?:es )?(?:den |der |dem )?(?:person|frau|betroffene\p{L}*|klientin|mieterin|ihr|ihnen)(?!\p{L})/iu,
  ],
]

const DENIES =
  /\b(?:not|no|never|neither|nobody|without|hardly|nor|none|nothing)\b|n['’]t\b|(?<!\p{L})(?:nicht\p{L}?|kein\p{L}*|nie|weder|ohne|kaum|niemand)(?!\p{L})/iu

/** "Catches it poorly" told as "catches it well", "had left" as "still living there". */
export function takesOneForOther({ claim, quotes, passages }: Case): boolean {
  const says = (text: string, side: RegExp): boolean =>
    side.test(text) && !DENIES.test(text.replace(side, ''))
  const takes = (mine: RegExp, theirs: RegExp, around: Case['passages']): boolean =>
    says(claim.text, mine) &&
    !theirs.test(claim.text) &&
    quotes.some(({ text }) => says(text, theirs)) &&
    ![...quotes, ...around].some(({ text }) => mine.test(text))
  return (
    SIDES.some(([one, other]) => takes(one, other, passages) || takes(other, one, passages)) ||
    SIDES_OF_QUOTE.some(([one, other]) => takes(one, other, []) || takes(other, one, []))
  )
}

const TELLS =
  /\btell (?:her|him|them|the \p{L}+) (?:\p{L}+ )?(?:what|when|how|which)\b|(?<!\p{L})sag\p{L}* (?:Sie )?(?:ihr|ihm|ihnen|der \p{L}+)(?: \p{L}+)?, (?:was|wann|wie|welche)(?!\p{L})/iu
const ASKS = /\bask(?:s|ed|ing)?\b|(?<!\p{L})(?:frag|erfrag|nachfrag)\p{L}*/iu
const SPEAKS = /\b(?:tell|say|speak|explain)\p{L}*|(?<!\p{L})(?:sag|sprech|sprich|erklär)\p{L}*/iu

/** "Ask her what she needs" told as "tell her what she needs". */
export function tellsForAsks({ claim, quotes }: Case): boolean {
  return (
    TELLS.test(claim.text) &&
    !ASKS.test(claim.text) &&
    quotes.every(({ text }) => ASKS.test(text) && !SPEAKS.test(text))
  )
}
