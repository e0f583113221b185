import type { PolicyPattern } from './policy-patterns.js'

const BY_WHEN_EN =
  '(?:by|before|until|till|no later than) (?:(?:this |next )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weekend|month)|tomorrow|tonight|noon|midnight|the (?:end|weekend|first)|\\d+|six|seven|eight|nine|ten)'
const BY_WHEN_DE =
  '(?:bis (?:spätestens )?(?:zum |nächsten |nächste |kommenden )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|heute|ende|wochenende|mittag|mitternacht|nächste woche|ersten|\\d+))'
const NO_HURRY_EN =
  '(?!.*\\b(?:if you (?:like|want|wish)|no (?:rush|hurry|need)|take your time|not have to|need not)\\b)'
const NO_HURRY_DE =
  '(?!.*(?<!\\p{L})(?:wenn du (?:magst|willst|möchtest)|nicht|nichts|kein\\p{L}*|in ruhe|lass dir zeit)(?!\\p{L}))'
const DRUG_EN =
  '(?:\\p{L}+ )?(?:pills?|tablets?|capsules?|painkillers?|sedatives?|tranquilli[sz]ers?|antidepressants?|medicines?|medication|meds|valium|xanax|diazepam|ibuprofen|paracetamol|melatonin)'
const DRUG_DE =
  '\\p{L}*(?:tabletten?|pillen?|kapseln?|schlafmittel|schmerzmittel|beruhigungsmittel|medikamente?|tropfen|valium|diazepam|ibuprofen|paracetamol|melatonin)'
const ASKS_DOCTOR = '(?!.*(?:doctor|nurse|pharmac|chemist|prescri|ärzt|arzt|apothek|verschrieb|verordnet))'
const WITHIN_LIMITS_EN =
  '(?!.*\\b(?:unless|except|but|apart from|as long as|limits?|ends?|danger|without|if (?:you|somebody|someone|a life)|only what)\\b)'
const WITHIN_LIMITS_DE =
  '(?!.*(?<!\\p{L})(?:außer|es sei denn|aber|solange|ausnahmen?|grenzen?|endet|aufhört|gefahr|ohne|wenn (?:jemand|du|ein leben)|nur was)(?!\\p{L}))'
const ON_DUTY_EN =
  '(?!.*\\b(?:between|from \\p{L}+ to|during|until|shift|on duty|when i am|while i am|office)\\b)'
const ON_DUTY_DE =
  '(?!.*(?<!\\p{L})(?:zwischen|von \\p{L}+ bis|dienst|dienstzeit\\p{L}*|wenn ich (?:da|hier|im)|solange ich|bürozeit\\p{L}*)(?!\\p{L}))'
const AT_ANY_HOUR_EN =
  '(?:always|any ?time|at any (?:time|hour)|day and night|night and day|day or night|(?:round|around) the clock|24 ?/ ?7|in the middle of the night|no matter (?:when|how late|what time)|whatever the hour)'
const AT_ANY_HOUR_DE =
  '(?:immer|jederzeit|zu jeder (?:\\p{L}+ )*(?:zeit|stunde|uhrzeit)|tag und nacht|tags? und nachts?|rund um die uhr|24 stunden|mitten in der nacht|egal wann|egal wie spät|auch nachts)'
const LIKE_YOU_ALWAYS_EN =
  '(?: \\p{L}+){0,2}? (?:always|never|only|just|all|end up|go back|come back|run back|lie|can not|cannot|do not|will not|deserve|belong|need somebody|need someone)'

/** Where help ends, and wordings that go beyond it: a time limit, a tablet, a secret, all hours; and her counted among "girls like you". */
export const POLICY_BOUNDS: readonly PolicyPattern[] = [
  {
    code: 'threat',
    says: 'The wording sets a time limit or ties a place to it.',
    patterns: {
      en: [
        new RegExp(
          `(?:^|[,;:] |\\bplease )(?:come|be|call|ring|tell|let|decide|choose|sign|leave|move|pack|say|give|make|answer|return)\\b.*\\b${BY_WHEN_EN}\\b${NO_HURRY_EN}`,
          'u',
        ),
        new RegExp(
          `\\b${BY_WHEN_EN}\\b.*\\b(?:you (?:have to|must|need to|are to|should)|or (?:else|otherwise|you|your|we|it|i))\\b${NO_HURRY_EN}`,
          'u',
        ),
        /(?:^|[,;:] |\bplease )(?:come|be|call|sign|stop|decide|choose|stay|leave|go|tell|do|get|show|keep|talk)\b[^?]* or (?:your (?:bed|place|room|spot|things|chance)|you (?:will|lose|are out|can not|have to)|we (?:will|can not|have to|must)|i (?:will|can not|have to|must)|it is|that is)\b/u,
        /\b(?:your|the) (?:bed|place|room|spot) (?:goes|will go|will be (?:given|gone)|is (?:gone|given)|gets given)\b/u,
      ],
      de: [
        new RegExp(
          `(?<!\\p{L})${BY_WHEN_DE}(?!\\p{L}).*(?<!\\p{L})(?:musst|solltest|sollst|hast|brauchst) du(?!\\p{L})${NO_HURRY_DE}`,
          'u',
        ),
        new RegExp(
          `(?:(?<!\\p{L})du (?:musst|solltest|sollst|hast)|(?:^|[,;:] )(?:komm|ruf|sag|entscheid|meld|sei|unterschreib|pack|zieh|gib|geh)\\p{L}*)(?!\\p{L}).*(?<!\\p{L})${BY_WHEN_DE}(?!\\p{L})${NO_HURRY_DE}`,
          'u',
        ),
        /(?<!\p{L})(?:sonst|ansonsten|oder) (?:bekommt|kriegt|geht|ist|geben wir|vergeben wir|verlierst du|wird)(?: \p{L}+){0,4} (?:bett|platz|zimmer|sachen|weg)(?!\p{L})/u,
        /(?<!\p{L})(?:dein|das|der) (?:bett|platz|zimmer) (?:geht|bekommt|kriegt|wird|ist)(?: \p{L}+){0,3} (?:jemand\p{L}*|andere[rn]?|weg|vergeben)(?!\p{L})/u,
      ],
    },
  },
  {
    code: 'medicine',
    says: 'The wording gives out medicine, or tells how to take it.',
    patterns: {
      en: [
        new RegExp(
          `\\b(?:take|try|swallow|have) (?:(?:one|two|some|half|a|an|this|these|my|another|of|the) )+${DRUG_EN}\\b${ASKS_DOCTOR}`,
          'u',
        ),
        new RegExp(
          `\\b(?:i|we) (?:can |could |will |would |have )*(?:give|lend|get|bring|brought|got|have|spare)\\b[^.]*\\b${DRUG_EN}\\b.*${ASKS_DOCTOR}`,
          'u',
        ),
        new RegExp(
          `\\b(?:here (?:is|are)|(?:do )?you want|would you like|how about) (?:(?:one|two|some|half|a|an|my|of|the) )*${DRUG_EN}\\b${ASKS_DOCTOR}`,
          'u',
        ),
        new RegExp(
          `\\b(?:stop|skip|halve|double|leave off|come off)\\b(?: \\p{L}+){0,2} (?:the|your|those) ${DRUG_EN}\\b${ASKS_DOCTOR}`,
          'u',
        ),
      ],
      de: [
        new RegExp(
          `(?<!\\p{L})(?:nimm|nehmt|schluck\\p{L}*|probier\\p{L}*|versuch\\p{L}*)(?: (?!deine)\\p{L}+){0,4} ${DRUG_DE}(?!\\p{L})${ASKS_DOCTOR}`,
          'u',
        ),
        new RegExp(
          `(?<!\\p{L})(?:(?:gebe?|bringe?|besorge?|leihe?|hole?) ich dir|ich (?:gebe?|bringe?|besorge?|leihe?|hole?|habe?|kann) (?:\\p{L}+ )?(?:dir|für dich)|ich habe?|hier (?:ist|sind|hast du)|(?:willst|möchtest|magst) du)(?: (?!deine|mit)\\p{L}+){0,4} ${DRUG_DE}(?!\\p{L})${ASKS_DOCTOR}`,
          'u',
        ),
        new RegExp(
          `(?<!\\p{L})(?:setz|lass|halbier|verdoppel)\\p{L}*(?: \\p{L}+){0,3} ${DRUG_DE}(?!\\p{L})${ASKS_DOCTOR}`,
          'u',
        ),
      ],
    },
  },
  {
    code: 'contempt',
    says: 'The wording counts her among a kind of people.',
    patterns: {
      en: [
        new RegExp(
          `\\b(?:girls|women|people|someone|somebody|mothers|clients|victims|addicts|types|ones|a woman|a girl) like (?:you|yourself)${LIKE_YOU_ALWAYS_EN}\\b`,
          'u',
        ),
        /\b(?:your (?:kind|sort)|you (?:girls|lot)|you people|you are all (?:the same|alike)|one of those (?:girls|women))\b/u,
      ],
      de: [
        /(?<!\p{L})(?:mädchen|frauen|leuten?|menschen|mütter|eine|einer|jemand|opfer|solche) wie (?:du|dich|dir|ihr|euch)(?: \p{L}+){0,3}? (?:immer|nie|niemals|nur|alle|zurück|landen|lügen|schaffen|ändern|lernen|verdien\p{L}*|gehör\p{L}*|nicht|keine?)(?!\p{L})/u,
        /(?<!\p{L})(?:deinesgleichen|euresgleichen|(?:eure|deine) sorte|so (?:eine|welche) wie (?:du|ihr)|ihr (?:seid|mädchen seid) (?:doch )?alle (?:gleich|so))(?!\p{L})/u,
      ],
    },
  },
  {
    code: 'promise',
    says: 'The wording promises secrecy without a limit.',
    patterns: {
      en: [
        new RegExp(
          `\\b(?:(?:stays?|remains?|will (?:stay|remain)) (?:\\p{L}+ ){0,2}with me|(?:stays?|remains?|is|will (?:stay|remain|be)|keep (?:it|this|that|everything)) (?:\\p{L}+ ){0,2}(?:between (?:us|you and me|the two of us)|our (?:little )?secret))\\b${WITHIN_LIMITS_EN}`,
          'u',
        ),
        new RegExp(
          `\\bi (?:will|shall|would) (?:not|never) (?:tell|say (?:it |this |a word )?to) (?:anyone|anybody|a soul|the team|my colleagues|a single)\\b${WITHIN_LIMITS_EN}`,
          'u',
        ),
        new RegExp(
          `\\b(?:nobody|no one) (?:else )?(?:will|needs to|has to|is going to|ever) (?:\\p{L}+ )?(?:know|knows|hear|hears|learn|find out|finds out)\\b${WITHIN_LIMITS_EN}`,
          'u',
        ),
        /\byour secrets? (?:is|are) safe\b|\bmy lips are sealed\b|\bi (?:will )?(?:take|carry) it to (?:my|the) grave\b|\bi keep every(?:thing| secret)\b/u,
      ],
      de: [
        new RegExp(
          `(?<!\\p{L})bleib(?:t|en)(?: \\p{L}+){0,2} (?:unter uns(?: beiden)?|zwischen (?:uns|dir und mir)|unser (?:kleines )?geheimnis|mein geheimnis|geheim)(?!\\p{L})${WITHIN_LIMITS_DE}`,
          'u',
        ),
        new RegExp(
          `(?<!\\p{L})(?:ich (?:sage?|erzähle?|verrate?)|(?:sage?|erzähle?|verrate?) ich|ich werde?)(?: \\p{L}+){0,3} (?:niemand(?:em)?|keinem(?: menschen)?|keiner menschenseele|dem team nichts)(?!\\p{L})${WITHIN_LIMITS_DE}`,
          'u',
        ),
        new RegExp(
          `(?<!\\p{L})(?:niemand|keiner)(?: \\p{L}+){0,2} (?:erfährt|erfahren|muss(?: \\p{L}+){0,2} wissen)(?!\\p{L})${WITHIN_LIMITS_DE}`,
          'u',
        ),
        /(?<!\p{L})(?:dein geheimnis (?:ist|bleibt)|schweige? wie ein grab|behalte? (?:ich )?alles für mich|(?:behalte|behalt) ich für mich)(?!\p{L})/u,
      ],
    },
  },
  {
    code: 'promise',
    says: 'The wording promises to be there at all hours.',
    patterns: {
      en: [
        new RegExp(
          `\\b${AT_ANY_HOUR_EN} (?:\\p{L}+ ){0,3}(?:call|ring|phone|text|message|reach|wake|come to|get hold of) me\\b${ON_DUTY_EN}`,
          'u',
        ),
        new RegExp(
          `\\b(?:call|ring|phone|text|message|reach|wake|come to|get hold of) me\\b.*\\b${AT_ANY_HOUR_EN}(?!\\p{L})${ON_DUTY_EN}`,
          'u',
        ),
        new RegExp(
          `\\bi (?:am|will be|stay) (?:\\p{L}+ ){0,4}(?:day and night|night and day|day or night|(?:round|around) the clock|24 ?/ ?7)(?!\\p{L})${ON_DUTY_EN}`,
          'u',
        ),
        new RegExp(
          `\\b(?:my (?:phone|mobile|door) is|i am) always (?:on|open|available|reachable)\\b${ON_DUTY_EN}`,
          'u',
        ),
      ],
      de: [
        new RegExp(
          `(?=.*(?<!\\p{L})(?:mich|mir)(?!\\p{L}))(?=.*(?<!\\p{L})${AT_ANY_HOUR_DE}(?!\\p{L})).*(?<!\\p{L})(?:ruf|rufst|anrufen|anzurufen|schreib\\p{L}*|erreich\\p{L}*|wecken|weckst|vorbeikommen)(?!\\p{L})${ON_DUTY_DE}`,
          'u',
        ),
        new RegExp(
          `(?<!\\p{L})(?:ich bin|bin ich)(?: \\p{L}+){0,3} (?:tag und nacht|rund um die uhr|jederzeit|zu jeder \\p{L}+|auch nachts)(?!\\p{L})${ON_DUTY_DE}`,
          'u',
        ),
        new RegExp(
          `(?<!\\p{L})mein (?:handy|telefon) ist (?:immer|jederzeit|tag und nacht|rund um die uhr)(?!\\p{L})${ON_DUTY_DE}`,
          'u',
        ),
      ],
    },
  },
]
