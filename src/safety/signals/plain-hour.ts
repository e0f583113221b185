import type { PlainDanger } from './plain-danger.js'

/** Danger of this hour that a sentence says outright: heavy bleeding, poison drunk, a head hurt, smoke, life that is given up, a threat to kill, a call that did not come. */
export const PLAIN_HOUR: readonly PlainDanger[] = [
  {
    name: 'plain:bleeds',
    category: 'medical',
    en: `bleeds/bleeding ~ heavily/badly/heavy | bleeds/bleeding like crazy | blood ~ gushing/pouring | it is ~ gushing | $not stop bleeding | $subject is bleeding out`,
    de: 'blutet ~ stark/heftig/schlimm | stark/heftig blutet | stark am bluten | blutet wie verrückt | hört nicht ~ auf zu bluten | blut läuft ~ runter | verliert ~ viel blut | blutung ~ hört nicht ~ auf',
  },
  {
    name: 'plain:poison',
    category: 'medical',
    en: '$swallowed $poison | $swallowed $some $poison | $swallowed $some $some $poison | $swallowed ~ bottle/glass/cup/box/pack of ~ $poison',
    de: '$poison getrunken/geschluckt/gesoffen/gegessen/ausgetrunken | gift getrunken/geschluckt/genommen | $poison leer/aus/pur getrunken | $poison aus der flasche getrunken | trinkt/schluckt $poison | trinkt/schluckt $some $poison',
  },
  {
    name: 'plain:cut_off',
    category: 'medical',
    en: 'cut $own finger/fingers/thumb/toe off | cut off $own finger/fingers/thumb/toe | chopped off $own finger/fingers/thumb/toe',
    de: 'finger/fingerkuppe/daumen/zeh abgeschnitten/abgehackt/abgetrennt | finger/daumen/zeh ist ab',
  },
  {
    name: 'plain:child_as_lever',
    category: 'child_at_risk',
    en: 'back to him ~~ he has her kid/kids/child/children/son/daughter/baby | he has her kid/child/son/daughter/baby ~~ until/unless',
    de: 'zu ihm zurück ~~ er hat ihr/ihren/ihre kind/kinder/sohn/tochter/baby | zurück zu ihm ~~ er hat ihr/ihren/ihre kind/kinder/sohn/tochter/baby | zu ihm zurück weil er ihr/ihren/ihre kind/kinder/sohn/tochter/baby hat',
  },
  {
    name: 'plain:head',
    category: 'medical',
    en: 'hit/hits/banged/bumped $own head ~~ vomit/vomits/vomiting/threw/throws/throwing/unconscious/dizzy/confused | fell on $own head ~~ vomits/vomiting/throws/throwing/unconscious/confused',
    de: 'kopf ~~ gestoßen/angeschlagen/aufgeschlagen/gefallen ~~ kotzt/erbricht/übergibt/bewusstlos/verwirrt/erkennt | auf den kopf gefallen ~~ kotzt/erbricht/übergibt/bewusstlos/verwirrt',
  },
  {
    name: 'plain:ambulance',
    category: 'medical',
    en: 'we/i need an/the ambulance | we/i need ambulance | she/he needs an ambulance | send an/the ambulance | ambulance please/now/quick',
    de: 'brauchen/brauche/braucht ~ krankenwagen/rettungswagen/notarzt/rtw | krankenwagen/rettungswagen/notarzt bitte/schnell/sofort | schickt ~ krankenwagen/rettungswagen/notarzt',
  },
  {
    name: 'plain:police',
    category: 'violence_now',
    en: 'police please/now/quick | we/i need the police now/here/quick/please | send the police | send police',
    de: 'polizei bitte sofort/schnell/jetzt | polizei sofort/schnell | sofort/schnell polizei | brauchen/brauche ~ sofort/schnell/jetzt polizei | brauchen/brauche sofort/schnell/jetzt die polizei | schickt die polizei',
  },
  {
    name: 'plain:noose',
    category: 'suicide',
    en: 'tie/tying/tied/make/made a/the noose | noose ~ around $own neck | noose in $own room/bag | how to tie a noose',
    de: 'schlinge ~ geknüpft/geknotet/gebunden/gebastelt | knüpft/knotet/bindet ~ schlinge | galgenknoten | schlinge um ~ hals',
  },
  {
    name: 'plain:unseen_since',
    category: 'missing_or_abducted',
    en: 'nobody/noone/none has seen her since | no one has seen her since | nobody has seen her for ~ days/hours',
    de: 'niemand/keiner hat sie seit ~ gesehen | seit ~ hat sie niemand/keiner ~ gesehen',
  },
  {
    name: 'plain:smoke',
    category: 'medical',
    en: 'smoke everywhere | house/flat/kitchen/room is on fire | fire in the/our/her house/flat/kitchen/room',
    de: 'überall ~ rauch | alles voller rauch | haus/wohnung/küche/zimmer brennt | es brennt in/im/bei ~ haus/wohnung/küche/zimmer',
  },
  {
    name: 'plain:life_given_up',
    category: 'suicide',
    en: `can not do/take/bear/stand this life | no strength/energy/will/reason/power ~ to live | no strength/energy/will/reason to go on living
      | asks/asked/asking ~~ if/when/once/after she dies/died | asks/asked/asking ~~ if/when/once/after she is dead | $subject/who ~~ if i die $subject asked/asks
      | is the last time she/i/we talk/speak/call | the last time she calls she/i said/says | $saying ~ last time we/you talk/speak/hear/see`,
    de: `kein/keine/keinen bock/lust/kraft/grund/sinn mehr zu/zum leben/weiterleben | kein/keine/keinen bock/lust/kraft/grund/sinn zu/zum leben/weiterleben | keine lust mehr auf das/dieses leben
      | fragt/fragte/gefragt ~~ wenn sie stirbt | fragt/fragte/gefragt ~~ wenn sie tot ist | bald/endlich habe/hab ich ruhe vor allem/allen/euch | bald/endlich ruhe vor allem/allen | das letzte mal dass ihr/du mich/uns seht/siehst/hört/hörst`,
  },
  {
    name: 'plain:would_kill',
    category: 'violence_now',
    en: '$killer want/wants/wanted to kill her/him/me/us | $killer is/are going to kill her/me/us | $killer plan/plans/planning to kill her/me',
    de: '$killer will/wollen/möchte/möchten sie/ihn/mich/uns umbringen/töten/abstechen | $killer sie/mich umbringen/töten will/wollen | $killer bringt/bringen sie/mich um wenn',
  },
  {
    name: 'plain:call_missed',
    category: 'missing_or_abducted',
    en: '$not check/checked in ~~ agreed/hours/hourly | missed her/the check in | $not check/checked in as agreed | $not call/called ~ as agreed',
    de: '$not wie vereinbart/abgemacht/verabredet/ausgemacht gemeldet | $not ~ gemeldet wie ~ vereinbart/abgemacht/verabredet/ausgemacht | $not ~ gemeldet obwohl ~ vereinbart/abgemacht/verabredet/ausgemacht',
  },
  {
    name: 'plain:void',
    category: null,
    en: `ambulance training/course/driver/service/bill | police please/now ~~ appointment/statement/form | since her birthday/wedding/holiday | he has her kid/kids/child/children/son/daughter/baby ~~ weekend/weekends | period ~~ bleeds/bleeding heavily/badly/heavy | bleeds/bleeding ~ heavily/badly/heavy ~~ period/periods/month | bleeding heart | colour/color/ink/dye/pen/sharpie ~~ bleeds/bleeding ~ badly/heavily | not check/checked in at/to/the
      | last time we/you talk/speak ~ about/before | to live with/in/on/near/alone/like/there/here/by | want to kill her/him/me/us with kindness | if/when ~ $killer want/wants to kill | she wants to kill him/me`,
    de: `er hat ihr/ihren/ihre kind/kinder/sohn/tochter/baby ~~ wochenende | periode/tage/regel ~~ blutet ~ stark/heftig | blutet ~ stark/heftig ~~ periode/regel | zu leben wie/mit/in/bei/von/auf
      | wie vereinbart abgesagt | nicht wie abgemacht gemeldet beim amt/jobcenter`,
  },
]

/** Classes of words for these phrases only. */
export const HOUR_CLASSES: Readonly<Record<string, string>> = {
  swallowed: 'drank drunk drinks swallowed swallows ate eaten downed chugged sipped',
  some: 'some the a an whole all her our his toilet drain oven dishwasher rat floor window glass kitchen laundry den das ihr ihren unser',
  poison: `bleach ratpoison poison cleaner antifreeze detergent acid ammonia acetone turpentine descaler drano
    rohrreiniger *reiniger putzmittel spülmittel rattengift entkalker bleiche chlorreiniger frostschutzmittel säure essigessenz nagellackentferner verdünnung waschmittel`,
  killer:
    'he they father dad uncle brother brothers family husband ex clan er familie vater onkel bruder brüder mann exmann clan die leute',
}
