import type { PolicyPattern } from './policy-patterns.js'

/** Help on her own terms ("as long as you need us") is no condition. */
const AS_SHE_LIKES_EN =
  '(?! (?:want|like|wish|need|feel|prefer|are ready|feel ready|would like|choose|decide|have (?:time|the strength)|can|know))'
const AS_SHE_LIKES_DE =
  '(?!(?: \\p{L}+){0,6} (?:magst|willst|möchtest|brauchst|bereit|wünschst|soweit|so weit|kannst|weißt|ruhe hast|zeit hast|danach ist|guttut))'
const GIVES_EN =
  '(?:we|i|you) (?:can |will |would |are |am )?(?:still |only |gladly |happy to |glad to |love to |like to )*(?:help|support|keep|stay|come|go|work|call|move|see|continue|accompany|be there|hold|get|have|do)'
const GIVES_DE =
  '(?:helfe|helfen|begleit\\p{L}*|unterstütz\\p{L}*|halt\\p{L}*|bleib\\p{L}*|hierbleiben|wohnen|kommen|weiter|platz|da sein|für dich da|anrufen|kannst du|darfst du|bekommst du)'

/**
 * What a well-meant wording slips into in its second half: help with a condition, her feelings judged, her suffering made small,
 * something decided for her, details asked for.
 */
export const POLICY_TURNS: readonly PolicyPattern[] = [
  {
    code: 'condition',
    says: 'The wording ties help to a condition.',
    patterns: {
      en: [
        new RegExp(
          `\\b${GIVES_EN}\\b.*\\b(?:as long as|only if|but only when|provided(?: that)?|on (?:the )?condition|on one condition|once|until) you(?: are| have|'ve)?\\b${AS_SHE_LIKES_EN}(?! (?:are ready|feel|want|like))`,
          'u',
        ),
        /\beither you\b.*\bor (?:i|we)\b/u,
        /\bas long as you (?:are |still |keep )*\p{L}+(?:ing)? (?:\p{L}+ ){0,4}(?:i|we) can not\b/u,
        /\b(?:otherwise|or else) (?:it|we|i|this|there)\b/u,
        /\bif you (?:are|were|stay|can be|show|prove|keep|stop|sign|agree|cooperate|promise)\b.*\bthen (?:we|i) (?:can|will)\b/u,
        /\bif you (?:leave|go|do|say|see|call|stay|drop|cancel|break|miss)\b.*\b(?:we|i) (?:will have to|would have to|have to|must|shall have to)\b/u,
        /\b(?:only stands|only holds|is only (?:open|free|yours)|expires|runs out)\b/u,
      ],
      de: [
        new RegExp(
          `(?<!\\p{L})${GIVES_DE}(?!\\p{L}).*(?<!\\p{L})(?:solange|sobald|nur wenn|nur dann,? wenn|aber erst,? wenn|erst wenn|vorausgesetzt,?|unter der bedingung,? dass|wenn) du dafür(?!\\p{L})`,
          'u',
        ),
        new RegExp(
          `(?<!\\p{L})${GIVES_DE}(?!\\p{L}).*(?<!\\p{L})(?:solange|sobald|nur wenn|nur dann ,? ?wenn|aber erst ,? ?wenn|vorausgesetzt ,? ?|unter der bedingung ,? ?dass) (?:du|dein\\p{L}*)${AS_SHE_LIKES_DE}`,
          'u',
        ),
        /(?<!\p{L})entweder du(?!\p{L}).*(?<!\p{L})oder (?:ich|wir)(?!\p{L})/u,
        /(?<!\p{L})solange du (?:\p{L}+ ){0,4}\p{L}+st ,? ?(?:kann|können|darf|dürfen) (?:ich|wir) (?:\p{L}+ ){0,5}nicht(?!\p{L})/u,
        /(?<!\p{L})(?:setzt (?:\p{L}+ )?voraus|unter der bedingung|bedingung ist|voraussetzung ist|vorausgesetzt)(?!\p{L})/u,
        /(?<!\p{L})(?:wenn|falls|sobald) du(?!\p{L}).*(?<!\p{L})(?:nicht wieder|nicht mehr (?:bei uns )?(?:melden|kommen|zurück)|dein platz (?:hier )?weg|geben wir|verlierst du|müssen wir|muss ich|ist dein)(?!\p{L})/u,
      ],
    },
  },
  {
    code: 'pressure',
    says: 'The wording puts pressure on the person.',
    patterns: {
      en: [
        /\b(?:before it is too late|please say yes|every day you|break our hearts?|mean (?:a lot|so much) to (?:us|me)|hurting (?:someone|somebody) else|(?:other|the next) (?:women|woman|girls?)\b.*\b(?:he|him)|he (?:could|will|might) (?:hurt|do it to))\b/u,
        /\b(?:we|i) (?:fought|worked|tried) (?:so |very |really )?hard\b/u,
        /\b(?:we|i) (?:really )?need (?:a|your) (?:decision|answer)\b|\b(?:by|until) (?:monday|tuesday|wednesday|thursday|friday|tomorrow|tonight|the end of)\b.*\b(?:decision|answer|decide|let us know)\b/u,
      ],
      de: [
        /(?<!\p{L})(?:bevor es zu spät|ehe es zu spät|an der zeit|keine ausreden|ausreden (?:gelten|zählen)|die nächste frau|(?:andere|anderen|nächsten) frauen(?!\p{L}).*(?<!\p{L})(?:er|schweigst)|bricht (?:uns|mir) das herz|bedeutet (?:uns|mir) (?:sehr )?viel)(?!\p{L})/u,
        /(?<!\p{L})bis (?:spätestens )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|heute|ende|zum)(?!\p{L}).*(?<!\p{L})(?:entscheidung|entscheiden|antwort von dir|deine antwort|meldest|brauchen wir|sag uns|gib uns)(?!\p{L})/u,
        /(?<!\p{L})an deiner stelle(?!\p{L})|(?<!\p{L})irgendwann musst du(?!\p{L})(?!.*(?:nicht|nichts|kein\p{L}*))/u,
        /(?<!\p{L})oder nicht \?|(?<!^)(?<!\p{L})(?:solltest|müsstest) du(?!\p{L})(?!.*\?)/u,
        /(?<!\p{L})(?:wir|ich) (?:haben|habe) (?:so |sehr |wirklich )?(?:hart |lange )?(?:dafür |darum )?gekämpft(?!\p{L})/u,
      ],
    },
  },
  {
    code: 'blame',
    says: 'The wording blames the person.',
    patterns: {
      en: [
        /\b(?:i|we|me|us)\b.{0,24}\b(?:let down|disappointed|disappoints|hurt(?:s)? that you|sad that you|upset that you)\b/u,
        /\bit (?:hurts|makes (?:me|us) sad|disappoints (?:me|us))\b.*\byou\b/u,
        /\byou (?:lied|did know|knew (?:what|that|very well)|were warned|signed it|let (?:it|him|them))\b/u,
        /\b(?:i|we) (?:think|find|feel) (?:it is |that is )?(?:wrong|irresponsible|careless|a mistake)\b.*\byou\b/u,
        /\ba pity (?:that|about)\b.*\byou\b|\bit is a shame (?:that )?you\b/u,
      ],
      de: [
        /(?<!\p{L})(?:ich|wir|mich|uns)(?!\p{L}).{0,45}(?<!\p{L})(?:enttäuscht|traurig gemacht|verletzt ,? ?dass du|gekränkt)(?!\p{L})(?!.*\?)/u,
        /(?<!\p{L})(?:finde|fände|halte) (?:ich )?(?:es |das )?(?:für )?(?:\p{L}+ )?(?:falsch|unmöglich|unverantwortlich|leichtsinnig|einen fehler|keine gute idee)(?!\p{L})/u,
        /(?<!\p{L})(?:schade ,? ?dass du|traurig ,? ?dass du|verletzt ,? ?dass du)(?!\p{L})/u,
        /(?<!\p{L})hättest du(?!\p{L}).*(?<!\p{L})(?:früher|eher|nur|gleich|rechtzeitig|damals)(?!\p{L})/u,
        /(?<!\p{L})wie konntest du(?!\p{L})|(?<!\p{L})du wusstest (?:doch|ja|genau)(?!\p{L})|(?<!\p{L})nicht (?:ganz |gerade )?fair(?!\p{L})/u,
      ],
    },
  },
  {
    code: 'belittles',
    says: 'The wording judges what she feels, or makes it small.',
    patterns: {
      en: [
        /\b(?:that|it|this|what you (?:had|have|feel|felt)(?: \p{L}+){0,3}) (?:is|was) (?:not|never) (?:really |real |true )?love\b/u,
        /\byou (?:do not really|only|just|can not (?:really|honestly|possibly)) (?:miss|love|want|feel|need|think)\b/u,
        /\b(?:makes no sense|no reason to (?:feel|be)|nothing to be (?:sad|upset|afraid) about|drop that thought|just confused|only confused|just imagining)\b/u,
        /\b(?:is|are|was) (?:all |finally |now |really )*(?:behind you|over now|not (?:so|that) bad)\b|\bleave (?:it|that|all that) behind\b|\bbright side\b|\bat least (?:he|it|you|they|she)\b/u,
        /\b(?:others?|some|many|other women|some women|people)\b.*\b(?:have it|had it|been through|gone through|suffered|is|are) (?:far |much |a lot )?worse\b|\bcould (?:be|have been) worse\b|\bit was only\b/u,
      ],
      de: [
        /(?<!\p{L})(?:liebe (?:ist|war) (?:das|es)(?: \p{L}+){0,2} nicht|(?:ist|war) (?:\p{L}+ ){0,3}(?:keine|nicht) (?:wirkliche |echte |richtige |wirklich |wahre )*liebe)(?!\p{L})/u,
        /(?<!\p{L})(?:du vermisst|vermisst du)(?: \p{L}+){0,2} (?:nicht ihn|nur|bloß|eigentlich|in wahrheit)(?!\p{L})|(?<!\p{L})in (?:wirklichkeit|wahrheit) (?:vermisst|willst|liebst|fühlst|brauchst)(?!\p{L})/u,
        /(?<!\p{L})(?:unsinn|quatsch|albern|lächerlich|halb so (?:wild|schlimm)|nicht so schlimm|so schlimm ist|so schlimm war|schlimmeres|hätte schlimmer|bildest du dir|nach vorne? (?:schauen|blicken|sehen)|hinter dir lassen|das schlimmste (?:hast du|ist))(?!\p{L})/u,
        /(?<!\p{L})(?:alles|das|es) (?:ist|liegt|hast du) (?:\p{L}+ ){0,3}(?:vorbei|überstanden|hinter dir)(?!\p{L})|(?<!\p{L})wenigstens (?:hat|war|ist|hast|bist)(?!\p{L})/u,
        /(?<!\p{L})(?:anderen?|manche|viele|manchen)(?!\p{L}).*(?<!\p{L})(?:schlimmer|schlechter|viel mehr) (?:dran|ergangen|erlebt|durchgemacht|gegangen|geht|getroffen)/u,
      ],
    },
  },
  {
    code: 'order',
    says: 'The wording takes the decision out of her hands.',
    patterns: {
      en: [
        /\b(?:i|we) (?:have |had )?(?:already |just |gone ahead and |went ahead and |also |even |now |quickly )+(?:(?!wanted|hoped|asked|looked|received|noticed|wondered)\p{L}+ed|told|spoke|spoken|made|put|took|taken|set up|sent|let)\b(?!.*\b(?:kettle|tea|coffee|soup|bed|blanket|food|lunch|dinner)\b)/u,
        /\b(?:i|we) (?:spoke to|told|called|informed|wrote to|asked) (?:your|him|the police|the office|child services|them)\b(?!.*\bif you (?:want|like)\b)/u,
        /\b(?:we|the team|i) (?:\p{L}+ ){0,6}(?:decided|agreed|concluded) (?:that )?(?:you|it)\b|\bbetter for you (?:if|to|that)\b(?!.*\?)|\byou are not ready\b/u,
        /\b(?:first things first|step one) ?:/u,
        /(?:^|[:;,] |\b(?:and|so|now|then|please|just) )(?:cancel|change|delete|block|report|quit|ignore|forget|finish|throw|switch off|hand over|stay away)\b(?!.*\bif you (?:want|like|wish)\b)/u,
      ],
      de: [
        /(?<!\p{L})(?:ich|wir) (?:\p{L}+ ){0,8}(?:schon|bereits|mal|gleich|einfach) (?:\p{L}+ ){0,6}(?:bescheid gegeben|ausgemacht|gemacht|vereinbart|angemeldet|geändert|gesperrt|angerufen|informiert|abgesagt|gekündigt|verständigt|eingetragen|gebucht|geschrieben|erzählt|verabredet)(?!\p{L})/u,
        /(?<!\p{L})habe(?:n)? (?:ich|wir) (?:\p{L}+ ){0,8}(?:schon|bereits|gleich|einfach) (?:\p{L}+ ){0,8}(?:bescheid gegeben|ausgemacht|gemacht|vereinbart|angemeldet|geändert|gesperrt|angerufen|informiert|abgesagt|gekündigt|verständigt|eingetragen|gebucht|geschrieben|erzählt|verabredet)(?!\p{L})/u,
        /(?<!\p{L})(?:wir|ich|team) (?:\p{L}+ ){0,6}(?:beschlossen|entschieden|besprochen|überlegt|festgelegt|vereinbart)(?: und \p{L}+)? ,? ?dass (?:du|es für dich|ich dir|wir dich|wir dir)(?!\p{L})/u,
        /(?<!\p{L})(?:habe|haben) (?:\p{L}+ ){0,4}(?:für dich|deine\p{L}* \p{L}+ (?:deshalb )?(?:schon )?)(?:\p{L}+ ){0,3}(?:entschieden|geändert|beschlossen|gesperrt)(?!\p{L})|(?<!\p{L})(?:halten|halte) es für besser(?!\p{L})/u,
        /(?<!\p{L})(?:dein\p{L}*|für dich|die aussage|den antrag|den termin|dich) (?:\p{L}+ ){0,6}habe(?:n)? (?:ich|wir)(?!\p{L})(?!.*(?:wenn|falls) du)(?=.*(?<!\p{L})(?:weitergegeben|angemeldet|abgemeldet|abgeschickt|informiert|gesperrt|gekündigt|abgesagt|zugesagt|eingereicht|unterschrieben)(?!\p{L}))|(?<!\p{L})habe(?:n)? (?:ich|wir) (?:\p{L}+ ){0,3}(?:dein\p{L}*|für dich|dich) (?:\p{L}+ ){0,6}(?:weitergegeben|angemeldet|abgemeldet|abgeschickt|informiert|gesperrt|gekündigt|abgesagt|zugesagt|eingereicht|unterschrieben)(?!\p{L})(?!.*(?:wenn|falls) du)/u,
        /(?<!\p{L})du darfst (?:\p{L}+ ){0,3}(?:auf keinen fall|keinesfalls|unter keinen umständen)(?!\p{L})|(?<!\p{L})(?:musst|brauchst) du (?:\p{L}+ ){0,2}(?:nur|bloß) noch(?!\p{L})/u,
        /(?<=^|: |; )(?:brich|geh|bleib|triff|ruf|lösch|änder|kündig|zeig|unterschreib)\p{L}*(?! (?:musst|brauchst|kannst|solltest|darfst|willst|möchtest|lässt) )(?= (?:\p{L}+ ){0,6}(?:nicht|ab|ihm|ihn|im haus|sofort|heute))/u,
      ],
    },
  },
  {
    code: 'pries',
    says: 'The wording asks for details of what was done.',
    patterns: {
      en: [
        /\b(?:tell|say|describe|explain|give|share|name)\b.{0,30}\b(?:exactly|in detail|every detail|all the details|everything (?:that )?(?:happened|he)|step by step|from the (?:start|beginning))\b/u,
        /\byou are (?:hiding|keeping) (?:something|things)\b|\bout with it\b/u,
        /\bwhat (?:exactly )?did (?:he|they|those men) (?:do|make you|want)\b|\bhow many (?:men|clients|times a)\b|\bexactly what (?:he|they)\b|\bwhat (?:he|they) (?:made you|did to you)\b(?=.*\?|.*\bexactly\b)/u,
      ],
      de: [
        /(?<!\p{L})(?:erzähl\p{L}*|beschreib\p{L}*|schilder\p{L}*|sag\p{L}*|erklär\p{L}*|berichte\p{L}*|nenn\p{L}*)(?!\p{L}).*(?<!\p{L})(?:genau|im einzelnen|jedes detail|alle details|alles (?:einmal )?von (?:anfang|vorn)|was er (?:\p{L}+ ){0,6}(?:gemacht|getan|verlangt))(?!\p{L})/u,
        /(?<!\p{L})(?:schilder\p{L}*|erzähl\p{L}*|beschreib\p{L}*|sag\p{L}*)(?!\p{L}).*(?<!\p{L})der reihe nach(?!\p{L})|(?<!\p{L})(?:verschweigst|weichst) du(?!\p{L})|(?<!\p{L})du (?:verschweigst|verheimlichst|weichst)(?!\p{L})|(?<!\p{L})raus damit(?!\p{L})/u,
        /(?<!\p{L})(?:von anfang an|ganz genau|im detail)(?!\p{L}).*(?<!\p{L})(?:schilder\p{L}*|erzähl\p{L}*|beschreib\p{L}*)/u,
        /(?<!\p{L})wie viele (?:männer|freier|kunden)(?!\p{L})|(?<!\p{L})was (?:genau )?(?:hat er|haben sie|haben die männer) (?:\p{L}+ ){0,4}(?:gemacht|getan|verlangt)(?!\p{L})/u,
      ],
    },
  },
  {
    code: 'promise',
    says: 'The wording promises what nobody can keep.',
    patterns: {
      en: [
        /(?<!\b(?:i|we|you) )\b(?:will not|is not going to|will never) (?:hurt|upset|happen|touch|come back|find|be)\b(?! (?:able|here|forced|asked|pushed))/u,
        /\b(?:stays|remains|is safe) (?:strictly )?(?:between us|with me|with us)\b.*\b(?:no matter|whatever|always|everything)\b|\b(?:everything|anything|whatever)\b.*\b(?:stays|remains) (?:strictly )?(?:between us|with me|with us|in this room)\b/u,
      ],
      de: [
        /(?<!\p{L})(?:alles|egal was|was auch immer)(?!\p{L}).*(?<!\p{L})bleibt (?:\p{L}+ ){0,2}(?:unter uns|bei mir|bei uns|in diesem raum)(?!\p{L})/u,
        /(?<!\p{L})(?:tut|wird) (?:\p{L}+ ){0,3}(?:gar |überhaupt |bestimmt )?nicht weh(?:tun)?(?!\p{L})/u,
      ],
    },
  },
  {
    code: 'diagnosis',
    says: 'The wording diagnoses the person.',
    patterns: {
      en: [
        /\b(?:your|you)\b.*\b(?:codependent|borderline|dissociative|traumati[sz]ed|trauma (?:bond|response)|stockholm|addict(?:ed|ion)|personality|attachment disorder)\b(?! (?:is|are) (?:not|no))/u,
        /\b(?:codependent|borderline|narcissistic|dissociative) (?:behaviour|behavior|pattern|traits?|personality)\b/u,
      ],
      de: [
        /(?<!\p{L})belastungsstörung(?!\p{L})|(?<!\p{L})borderline\p{L}*|(?<!\p{L})(?:zeigt|heißt|bedeutet) ,? ?(?:dass|wie) du (?:\p{L}+ ){0,2}(?:abhängig|krank|traumatisiert|gestört|depressiv|co abhängig|süchtig)(?!\p{L})/u,
      ],
    },
  },
]
