import type { Language } from '../../../domain/language.js'

/**
 * How a wording may not be built, whatever its words: an if with a refusal behind it, a future that nobody can know, a "you" with a
 * judgement. Put to each sentence in lower case, short forms written out ("you are"), marks as single signs between spaces.
 */
export interface PolicyPattern {
  readonly code:
    | 'threat'
    | 'condition'
    | 'pressure'
    | 'blame'
    | 'belittles'
    | 'promise'
    | 'order'
    | 'pries'
    | 'diagnosis'
    | 'contempt'
    | 'medicine'
  readonly says: string
  readonly patterns: Readonly<Record<Language, readonly RegExp[]>>
}

/** Lifts a threat: "If you do not want to talk, that is fine." */
export const KIND_END =
  /\b(?:okay|ok|fine|all right|alright|no problem|welcome|still|anyway|do not have to|need not|in ordnung|macht nichts|kein problem|willkommen|trotzdem|musst du nicht|musst nicht|gern|weiter(?:hin)? (?:da|hier)|stays|bleibt|gut so|völlig gut)\b/u

const TRAIT_EN =
  '(?:crazy|mad|insane|stupid|naive|foolish|dumb|weak|ungrateful|difficult|impossible|hopeless|selfish|childish|immature|lazy|irrational|unreasonable|hysterical|paranoid|dramatic|too sensitive|so sensitive|oversensitive|pathetic|a mess|a burden|irresponsible|wrong to|being silly|being stupid|being difficult|being dramatic|manipulative|attention seeking|aggressive|unfair|rude|disrespectful|mean|cruel|toxic|a liar|lying|your own worst enemy|a fool|an idiot|spoilt|stubborn|confused about|exaggerating|overreacting)'
const TRAIT_DE =
  '(?:verrückt|wahnsinnig|dumm|naiv|schwach|undankbar|schwierig|unmöglich|hoffnungslos|egoistisch|kindisch|unreif|faul|unvernünftig|hysterisch|paranoid|dramatisch|zu empfindlich|so empfindlich|überempfindlich|erbärmlich|eine last|eine belastung|verantwortungslos|manipulativ|aggressiv|unfair|unverschämt|frech|respektlos|gemein|toxisch|eine lügnerin|stur|verwöhnt|bockig|zickig|anstrengend|unbelehrbar|selbst verantwortlich|mitverantwortlich|auch verantwortlich|ja auch verantwortlich|nicht ganz unschuldig|nicht unschuldig)'

export const POLICY_PATTERNS: readonly PolicyPattern[] = [
  {
    code: 'threat',
    says: 'The wording threatens or sets a condition.',
    patterns: {
      en: [
        /\b(?:if|unless|until) you\b.*\b(?:not bother|can not (?:keep|help|stay|come|support)|cannot|no longer|will not (?:be able|help|support|keep|take)|not (?:help|keep|support) you|lose your|out of here|we are done|that is it|do not (?:call|come)|you are on your own|i am leaving|we are done|i am done|i will leave|i will go|this is over|have to leave|must leave|stop helping|ask you to leave|close your case|end (?:the|our) support)\b/u,
        /\b(?:next time|this time|one more time)\b.*\b(?:out|last|over|enough)\b/u,
      ],
      de: [
        /\b(?:wenn|falls|solange|bevor|sofern) du\b.*\b(?:brauchst du (?:gar )?nicht|nicht wieder(?:zu)?kommen|kann ich dir nicht|können wir dir nicht|können wir nicht|kann ich nicht|nicht mehr helfen|ist schluss|musst du gehen|musst du (?:hier )?raus|fliegst|ist es vorbei|war es das|beenden wir|verlierst du|auf dich allein)\b/u,
        /\b(?:nächstes mal|dieses mal|noch einmal)\b.*\b(?:raus|letzte|vorbei|schluss|reicht)\b/u,
      ],
    },
  },
  {
    code: 'pressure',
    says: 'The wording puts pressure on the person.',
    patterns: {
      en: [
        /\b(?:after all|with all|everything|all that|all) (?:that )?(?:i|we) (?:have|had) (?:done|given|invested|sacrificed|tried)\b/u,
        /\b(?:we|i) have (?:invested|put|spent) (?:so|that|this) much\b/u,
        /\byou (?:could|can|might) at least\b/u,
        /\byou owe\b(?! (?:us|me|them|nobody|no one)? ?nothing)/u,
        /\bwhat (?:this|that|it) (?:does|do|is doing|means) (?:to|for) (?:your|us|the)\b/u,
        /\b(?:do it|try it|try|stay|go on)\b.{0,12}\bfor (?:us|me|your (?:children|kids|mother|family))\b/u,
        /\b(?:everyone|everybody|all of us) (?:is|are) (?:waiting|counting|hoping)\b/u,
        /\b(?:let|make) (?:us|me) (?:down|proud)\b/u,
        /(?<!nothing )(?<!not think )(?<!what )(?<!whether )(?<!if )\byou (?:just |really |only |simply |still )?(?:have got to|got to|have to|must|need to|ought to|should)\b(?! be (?:tired|exhausted|hungry|cold|worn|so tired|very tired|frightened|scared|in pain)\b)(?! (?:not|never) have (?:had to|been)\b)(?! (?:not|never)\b.*(?:blame|ashamed))(?!.*\bas (?:much|you))/u,
        /\b(?:it is|it would be) (?:about time|high time|better for you|best for you|only sensible)\b/u,
        /\b(?:would|will|does|might) (?:really )?do you good\b(?!.*\?)(?<!\bif .*)|\bgood for you to\b|\bwork on (?:your|yourself)\b/u,
        /\b(?:no excuses|no more excuses|now or never|right now or)\b/u,
      ],
      de: [
        /\bnach allem,? ?,? (?:was|das)\b(?!.*\b(?:erlebt|durchgemacht|erfahren|ertragen|passiert|geschehen|hinter dir|getan wurde)\b)/u,
        /\b(?:wir|ich) (?:haben|habe) (?:so|schon so|doch so) viel\b/u,
        /\b(?:kannst|könntest) du (?:doch )?wenigstens\b/u,
        /\bdu schuldest\b(?! (?:uns|mir|niemandem|ihnen)? ?(?:nichts|gar nichts|kein\p{L}*))/u,
        /\bwas du (?:deine[rmn]?|uns|den kindern|ihnen) (?:\p{L}+ )?(?:damit )?antust\b/u,
        /\b(?:tu|mach|versuch|bleib)\b.{0,14}\bfür (?:uns|mich|deine)\b/u,
        /\balle (?:warten|zählen|hoffen)\b/u,
        /\b(?:wäre(?:n)? (?:\p{L}+ )?enttäuscht|enttäuschst|enttäusch (?:uns|mich)|lass (?:uns|mich) nicht im stich|mach uns stolz)/u,
        /\bdu (?:musst|solltest|sollst|müsstest|hast zu)\b(?! wissen)(?! (?:\p{L}+ ){0,5}(?:nicht|nichts|weder|kein\p{L}*|niemand\p{L}*|nie)\b)/u,
        /\b(?:musst|solltest) du (?:jetzt|endlich|wirklich|schon|einfach|unbedingt|ihn|das)\b(?! nicht)/u,
        /\b(?:würde|täte|tut|wird) dir (?:\p{L}+ )?gut(?!.*\?)|\bdir (?:\p{L}+ )*guttun\b(?!.*\?)|\ban dir arbeiten\b/u,
        /\b(?:keine ausreden|jetzt oder nie|wird (?:mal |langsam )?zeit|höchste zeit)\b/u,
        /\bdu willst (?:dir )?(?:doch |wohl |ja )/u,
        /[,.] ?(?:sonst|andernfalls) (?:kann|können|musst|müssen|fliegst|ist|verlierst|tut|passiert|wird)\b/u,
      ],
    },
  },
  {
    code: 'blame',
    says: 'The wording blames the person.',
    patterns: {
      en: [
        new RegExp(
          `\\byou (?:are|were|would be|must be|have been|sound|seem|are just|are being) (?:really |so |just |a bit |quite |rather |very |only |simply )?${TRAIT_EN}\\b`,
          'u',
        ),
        /\byou (?:always|never|only ever) (?!know|have to|need|feel|wanted)\p{L}+|\byou keep (?:going|falling|making|doing|letting|coming|running|calling|breaking|messing|choosing)\b/u,
        /\byou (?:could|should|would|might) have (?:left|gone|said|known|stopped|called|told|run|refused|asked|thought|noticed|seen|listened|been)\b/u,
        /\byou did (?:get|go|let|choose|agree|say|want|take|stay|come)\b/u,
        /\b(?:nobody|no one) (?:forced|made|asked) you\b/u,
        /\bit takes two\b|\bboth sides\b|\bsomething to do with you\b|\bpartly your\b|\byour (?:own )?(?:fault|doing|choice back then|part in)\b(?<!not (?:your fault))/u,
        /\bfor attention\b|\bseeking attention\b/u,
        /\b(?:others|other (?:women|people|girls|residents)|some people|many people) (?:had|have|have had|go through|suffer|would|manage|are)\b.*\b(?:worse|harder|would|manage|do not|complain|grateful)\b/u,
        /\bgrateful\b(?<!(?:i|we) (?:am|are) grateful)/u,
        /\b(?:over ?react|exaggerat|mess(?:ed)? (?:it|things|everything)? ?up|ruin|wast(?:e|ed|ing))\p{L}*\b/u,
        /\bwhy (?:did|do|would|are|were|can|have) (?:not )?you\b|\bhow (?:could|can) you\b|\bwhat (?:were|are) you thinking\b|\bwhat did you (?:expect|do to)\b/u,
        /\b(?:a )?(?:good|real|proper|decent|normal|sensible|smart|strong) (?:mother|woman|person|girl|daughter|parent)s? (?:would|does|do|can|could)\b/u,
        /\bbetter off without you\b|\bwrong person\b|\bno (?:reason|need|cause) to (?:be|feel|cry|act|complain)\b|\byou brought\b|\bif you had (?:not|only|just|listened|left|told)\b/u,
        /\b(?:provoked?|encouraged?|asked for|led) (?:him|it|that)\b/u,
      ],
      de: [
        new RegExp(
          `\\b(?:du bist|bist du|du wärst|du warst|warst du) (?:(?:doch|ja|wirklich|so|einfach|ein bisschen|ganz schön|ziemlich|echt|nur|auch) )*${TRAIT_DE}\\b`,
          'u',
        ),
        new RegExp(`\\b(?:bist|warst) du (?:(?:doch|ja|wirklich|so|einfach|auch) )*${TRAIT_DE}\\b`, 'u'),
        /\bdu (?:machst|tust|sagst|gehst|willst|kommst|hörst|bringst) (?:\p{L}+ )?(?:immer|nie|ständig|dauernd|nur|bloß)\b/u,
        /\bhättest du (?:doch|nur|mal|besser|früher|einfach|das|nicht|ihn|es)\b|\bdu hättest (?!gern|am liebsten|lieber)|\bdu wärst (?:besser|doch)\b/u,
        /\bdu hast (?:es|ihn|das|dich|ihm|sie)? ?(?:ja |doch |auch |selbst |schließlich |ja auch )*(?:herausgefordert|provoziert|zugelassen|mitgemacht|gewollt|ausgesucht|eingebrockt|verdient|ermutigt|gereizt|angelogen|verdorben)\b/u,
        /\bhast du (?:es |ihn |das |dich |ihm )?(?:ja |doch |auch |selbst |schließlich )*(?:herausgefordert|provoziert|zugelassen|mitgemacht|gewollt|ausgesucht|eingebrockt|verdient|ermutigt|gereizt)\b/u,
        /\b(?:niemand|keiner) hat dich (?:gezwungen|gebeten)\b/u,
        /\bda(?:zu)? gehören (?:immer |ja )?zwei\b|\bbeide seiten\b|\bein stück weit\b|\bteilschuld\b|\bdein anteil\b/u,
        /\baufmerksamkeit zu bekommen\b|\bum aufmerksamkeit\b|\bnur aufmerksamkeit\b/u,
        /\bandere(?:n)? (?:haben|hatten|hätten|frauen|leute|machen|schaffen)\b.*\b(?:schlimm|schlimmer\p{L}*|mehr|längst|schaffen|trotzdem|auch nicht|nicht so|ganz anders)\b/u,
        /\b(?:sei|seid) (?:doch |mal |lieber )?(?:froh|dankbar|zufrieden)\b|\bdankbar sein\b/u,
        /(?<!\p{L})(?:übertreib|überreagier|stellst? dich (?:nicht )?(?:so )?an|stell dich nicht)\p{L}*\b/u,
        /\b(?:warum|wieso|weshalb) (?:hast|bist|machst|gehst|willst|lässt|bleibst|kannst|tust|sagst|hattest|warst) du\b|\bwie (?:konntest|kannst) du\b|\bwas hast du (?:dir|erwartet|denn)\b/u,
        /\b(?:gute|richtige|echte|anständige|normale|vernünftige|starke) (?:mutter|frau|tochter|mütter|frauen) (?:würde|macht|tut|geht|lässt|verlässt|hätte)\b/u,
        /\bohne dich besser\b|\bbesser dran\b|\bkein(?:en)? grund\b|\bhättest du (?:ihn|nicht|damals|gleich)\b|\bwenn du (?:damals |gleich |nur |ihn )+.*\b(?:hättest|wärst)\b|\bso (?:redest|sprichst|benimmst) (?:du|man)\b/u,
        /\bdem ist nicht zu helfen\b|\bdir ist nicht zu helfen\b|\bgar nicht helfen lassen\b/u,
      ],
    },
  },
  {
    code: 'promise',
    says: 'The wording promises what nobody can keep.',
    patterns: {
      en: [
        /\byou (?:will|are going to|shall) (?!not have to|not get|decide|always be welcome|be asked|find me|hear|see me|reach me|meet|get (?:a|an|the|my) (?!residence|flat|job|visa|permit))\p{L}+(?!.*\?)/u,
        /\b(?:everything|all|it|this|that|things|he|the court|the judge|nobody|no one|nothing) (?:will|is going to|are going to)\b.*\b(?:fine|okay|ok|all right|alright|better|over|safe|good|pass|heal|stop|convict|lose|win|work out|hurt you|find you|touch you|happen|reach you|harm you)\b/u,
        /\bnothing (?:bad )?(?:ever |can |will |more )?happens?\b|\b(?:never|ever) happens? (?:to you )?again\b/u,
        /\b(?:definitely|certainly|for sure|guaranteed|hundred per ?cent|without a doubt|absolutely sure|one hundred)\b/u,
        /\b(?:i|we) (?:will|can|are going to) (?:make sure|guarantee|ensure|get you|protect you|save you|fix|solve|always|never|take care of everything|keep you safe|see to it)\b/u,
        /\byou (?:are|will be) (?:completely|totally|absolutely|perfectly|one hundred per ?cent|now) safe\b|\bsafe (?:forever|for good|from now on)\b/u,
        /(?:^|, |\band |\bjust )(?:trust me|believe me)\b|\b(?:do not worry(?! about (?:us|me|the))|no need to worry|no worries|cross my heart|word of honour|you have my word)\b/u,
      ],
      de: [
        /\b(?:du wirst|wirst du)\b(?! (?:nicht gezwungen|gefragt|immer gefragt))/u,
        /\b(?:alles|das|es|er|das gericht|der richter|niemand|keiner|nichts)\b.{0,12}\b(?:wird|werden)\b.*\b(?:gut|besser|vorbei|sicher|heilen|aufhören|verurteil\p{L}*|gewinn\p{L}*|verlier\p{L}*|finden|anfassen|passieren|wehtun|tun|klappen|vergehen|werden)\b/u,
        /(?:^|, )versprochen ?[.!]?$|\bdas verspreche\b/u,
        /\bwird alles\b|\balles wird\b|\bwird (?:schon|wieder|alles wieder)\b|\bdas wird\b/u,
        /\bpassiert dir (?:hier )?(?:nichts|nie)\b|\b(?:nichts|nie) (?:mehr |wieder )?passier\p{L}*/u,
        /\b(?:ganz bestimmt|bestimmt (?:gewinnst|bekommst|wird|schaffst)|auf jeden fall|garantier\p{L}*|hundertprozentig|ganz sicher|mit sicherheit|auf alle fälle|definitiv|ehrenwort|verlass dich)\b/u,
        /\b(?:gewinnst|bekommst|schaffst|kriegst) du (?:ganz |das |es |sie |die )?(?:bestimmt|sicher|schon|auf jeden|locker)\b(?!.*\?)/u,
        /\b(?:ich|wir) (?:werde|werden|sorge|sorgen) (?:dafür|dich|immer|nie|alles)\b/u,
        /(?:^|, |\bund )(?:vertrau|glaub) mir\b|\b(?:niemand|keiner) kann dir\b|\ber kann dir nichts\b|\bkeine sorge\b|\bmach dir keine sorgen\b/u,
        /\b(?:bald|in (?:ein paar|wenigen|zwei|drei) (?:wochen|monaten|tagen)) (?:ist|denkst|geht|wirst|bist)\b/u,
      ],
    },
  },
  {
    code: 'order',
    says: 'The wording gives an order or takes the decision out of her hands.',
    patterns: {
      en: [
        /\b(?:i|we) have (?:already )?(?:called|told|reported|informed|booked|signed|decided|arranged|cancelled|blocked|deleted|spoken to|contacted)\b/u,
        /\b(?:i|we) (?:already|just) (?:called|told|reported|informed|booked|signed|decided|arranged)\b/u,
        /\bfor your own (?:good|sake|safety)\b|\bi know (?:what is )?best\b/u,
        /^(?:just |now |please |so |come on |okay |well )*(?:relax|calm down|cheer up|smile|stop|leave|go|tell|report|call|block|delete|sign|pull|get|give|face|forget|move|testify|promise|listen|do not (?!feel you|hesitate|worry about us|have to))\b(?!.*\?)(?! me (?:if|when|as|what you like)| yourself time)/u,
        /\bdo not you dare\b|\byou dare\b/u,
      ],
      de: [
        /\bdu darfst (?:\p{L}+ ){0,3}(?:nicht|nie|kein\p{L}*)\b(?! vergessen)/u,
        /\b(?:ich|wir) (?:habe|haben) (?:\p{L}+ ){0,4}(?:schon|bereits|einfach|für dich) (?:\p{L}+ ){0,4}(?:angerufen|gesagt|gemeldet|informiert|gebucht|unterschrieben|entschieden|abgesagt|blockiert|gelöscht|gesprochen|organisiert|angezeigt)\b/u,
        /\bzu deinem (?:eigenen )?(?:besten|wohl|schutz)\b|\bfür dich (?:\p{L}+ )?entschieden\b/u,
        /\btu,? ?,? was ich\b|\bwas ich dir sage\b/u,
        /^(?:jetzt |bitte |so |also |komm |los |nun |dann |erst mal )*(?:entschuldig\p{L}* (?:dich|euch)|hör auf|reiß|zeig|geh|ruf|melde|verlass|blockier\p{L}*|lösch\p{L}*|unterschreib\p{L}*|vergiss|versprich|sag endlich|gib|lass ihn|stell dich|beruhig\p{L}*|entspann\p{L}*|konzentrier\p{L}*|denk an|überleg mal|sieh ein)\b(?!.*\?)(?! (?:dir zeit|in deinem|ruhig an|gern an|mir bescheid|dich gern|dich jederzeit|(?:musst|brauchst|kannst|darfst) du))/u,
        /\bdu brauchst jetzt\b/u,
        /\bhör (?:\p{L}+ )?auf(?! (?:dich|dein|deinen))(?!\p{L})/u,
      ],
    },
  },
  {
    code: 'diagnosis',
    says: 'The wording diagnoses the person.',
    patterns: {
      en: [
        /\b(?:you|your|that|this|it)\b.*\b(?:dissociative|borderline|bipolar|ptsd|cptsd|adhd|personality|attachment|anxiety|eating|panic) (?:disorder|identity|syndrome|attack disorder)?\b(?<=disorder|syndrome|ptsd|cptsd|borderline|bipolar|adhd)/u,
        /\b(?:you are|you have|you are just) (?:just |clearly |obviously |simply )?(?:in denial|repress\p{L}*|traumati[sz]ed|codependent|addicted|depressed|dissociating|trauma bonded|triggered|avoidant|insecurely attached)\b/u,
        /\b(?:your|the) trauma\b(?=.*\b(?:talk|speak|make|cause|is|react))/u,
        /\b(?:a|classic|typical) (?:trauma bond|trauma response|stockholm|case of|sign of)\b/u,
      ],
      de: [
        /\b(?:du|dein\p{L}*|das|es)\b.*\b(?:störung|syndrom|borderline|ptbs|bindungsstörung|traumabindung|adhs)\b/u,
        /\bdein(?:em|er)? trauma\b|\bspricht (?:da )?(?:dein|das) trauma\b/u,
        /\bdu (?:verdrängst|dissoziierst|bist (?:\p{L}+ )?(?:traumatisiert|depressiv|abhängig|co abhängig|hörig|krank|psychisch|labil))\b/u,
        /\btypisch(?:e[rs]?)? (?:für|traumatisiert\p{L}*|opfer\p{L}*|trauma\p{L}*)/u,
      ],
    },
  },
  {
    code: 'contempt',
    says: 'The wording shows contempt for a person.',
    patterns: {
      en: [
        /\b(?:men|guys|people|somebody|someone|a man) like (?:him|that)\b/u,
        /\bhe (?:is|was) (?:just |nothing but |only |such |really )?(?:a |an )?(?:loser|criminal|monster|liar|animal|psycho\p{L}*|narcissist|coward|creep|pervert|sick|evil|disgusting|worthless|pathetic|scum|trash|crazy|insane|idiot|bastard|brute|dangerous man|bad man|bad person)\b/u,
        /\b(?:that|this) (?:guy|jerk|creep|man) (?:is|was|does not deserve|deserves)\b/u,
        /\bdoes not deserve (?:you|your)\b/u,
      ],
      de: [
        /\b(?:so einem?|so einen?|solche[nr]?|männer wie|typen wie|leute wie|einem wie|einen wie)\b(?! (?:moment|situation|tag|lage|gefühl|fall|gespräch|ort|nacht|zeit|beziehung|abend|bindung|nachricht|termin))(?=.*\b(?:er|ihn|ihm|der|kerl|typ|mann|männer|dem|den|schwein\p{L}*|dreck\p{L}*|nach)\b)/u,
        /\b(?:er|der|der typ|der kerl|der mann) (?:ist|war) (?:doch |einfach |nur |bloß |ja |wirklich |total )*(?:ein |eine )?(?:verlierer|verbrecher|monster|lügner|tier|psycho\p{L}*|narzisst|feigling|perverser|krank|böse|ekelhaft|wertlos|erbärmlich|abschaum|irre|idiot|schwein|gestört|gefährlicher mann|schlechter mensch)\b/u,
        /\b(?:der|dieser|so ein|deinem?|dein) (?:typ|kerl)\b/u,
        /\bhat (?:dich|deine \p{L}+) nicht verdient\b|\bdich nicht verdient\b/u,
      ],
    },
  },
]
