import type { PlainDanger } from './plain-danger.js'

/**
 * Danger to life that a sentence says outright with hardly a telling word: being a burden, the amount that "would be enough", the edge somebody
 * stands on, the pulse that is not there.
 */
export const PLAIN_ENDS: readonly PlainDanger[] = [
  {
    name: 'plain:burden',
    category: 'suicide',
    en: `better/easier/happier/nicer for ~ $everyone if $weary was/were dead/gone | better/easier/happier/nicer for ~ $everyone if $weary was/were not around/alive
      | better/happier if $weary was/were gone/dead | better/happier if $weary was/were not around/alive | he says ~~ better if he was/were gone/dead
      | better/easier/happier for $everyone without me | $everyone ~~ better/happier/easier/relieved ~ without me | $everyone would ~ be ~ better/happier/easier/relieved without her
      | world ~~ better ~ without me/her | better/nicer place ~ without me/her | nobody/noone would ~ miss me/her | no one would ~ miss me/her`,
    de: `$better ~ wenn $weary weg/tot wär/wäre | $better ~ wenn $weary nicht mehr da/hier wär/wäre | er sagt ~~ $better wenn er weg/tot wär/wäre
      | $better ~ wenn es $weary/mich nicht ~ gäbe | ohne mich ~~ für $everyone $better | ohne mich ~ $better für $everyone
      | für $everyone $better ohne mich | $better für $everyone ohne mich | welt ~~ besser ~ ohne sie/mich | welt ~~ ohne sie/mich ~ besser | $everyone ~~ besser ~ ohne mich
      | mich würd/würde ~ keiner/niemand vermissen | keiner/niemand würd/würde mich ~ vermissen | mich ~ vermisst ~ keiner/niemand`,
  },
  {
    name: 'plain:amount',
    category: 'suicide',
    en: `how many ~ $own $tablets ~ be/b ~ enough/sufficient | how many ~ $own $tablets ~ enough | how many ~ $own $tablets ~ too many/much | of $own $tablets enough to | floor/storey/bridge ~~ high enough | how many/much ~ $tablets ~~ to die
      | how much/many ~~ so you/one do/dos/does not wake up | amount/dose ~~ so you/one do/dos/does not wake up`,
    de: `viele/wieviele/wieviel ~ ihren/meinen/den/der $tablets ~ reichen/reicht/genug | reichen ~ von ~ $tablets damit/um/dass | damit man ~ nicht mehr aufwacht
      | viele/wieviele/wieviel ~~ zum sterben | stock/stockwerk/etage/brücke ~~ hoch genug | dass man ~ nicht mehr aufwacht | um nicht mehr aufzuwachen`,
  },
  {
    name: 'plain:all_taken',
    category: 'suicide',
    en: '$tablets ~~ took the whole lot | $tablets ~~ took them all | $tablets ~~ took all of them | took the whole lot ~~ $tablets',
    de: '$tablets ~~ alle auf einmal genommen/geschluckt | $tablets ~~ alle geschluckt | alle auf einmal genommen/geschluckt ~~ $tablets',
  },
  {
    name: 'plain:ledge',
    category: 'suicide',
    en: '$stander is/stands/standing/sits/sitting ~ on ~ $edge',
    de: '$stander ist/steht/sitzt/hockt ~ auf ~ $edge | steht/sitzt/hockt auf dem/einem/der $edge',
  },
  {
    name: 'plain:leap',
    category: 'suicide',
    en: '$stander is about to jump | $stander is going to jump | $stander will jump',
    de: '$stander springt gleich/jetzt/runter/sonst | gleich springt $stander | jetzt springt $stander',
  },
  {
    name: 'plain:rings_off',
    category: 'suicide',
    en: 'hung/hanged up ~~ is over now | said it is over now ~~ hung/hanged up',
    de: 'aufgelegt ~~ ist schluss | ist jetzt schluss ~~ aufgelegt',
  },
  {
    name: 'plain:door_forced',
    category: 'violence_now',
    en: '$attacker is/are ~ breaking/kicking/smashing ~ door | $attacker is/are ~ breaking/kicking/smashing down/in ~ door | $attacker kicks/kicked/kick ~ door in',
    de: '$attacker treten/tritt/schlagen/schlägt ~ tür ein | $attacker brechen/bricht ~ tür auf',
  },
  {
    name: 'plain:no_food_or_drink',
    category: 'medical',
    en: 'stopped eating and drinking | not eaten or drunk/drank | not eating or drinking | not eat or drink ~ days | refuses to eat and drink | refuses food and water',
    de: 'isst und trinkt ~~ nichts | weder isst noch trinkt | nichts gegessen und getrunken | verweigert essen und trinken | trinkt seit ~ tagen nichts',
  },
  {
    name: 'plain:still',
    category: 'medical',
    en: 'no pulse | not feel/find ~ pulse | eyes ~ open ~~ not react/respond/reacting/responding | not react/respond ~~ shake/pinch/shaking/pinching/pain | eyes ~ open ~~ no reaction/response',
    de: 'kein/keinen puls | augen ~ offen ~~ reagiert ~ nicht/nichts | reagiert ~~ nicht ~~ kneifen/rütteln/schütteln/schmerz/schmerzen',
  },
  {
    name: 'plain:void',
    category: null,
    en: `was/were gone from/by/before/for/on/at | not around when/at/on | enough for/until/till | enough to last | miss me at/in/on | eating and drinking out/alcohol/sugar/too | high enough for/to reach | pulse in this | no pulse ~ team/meeting
      | to jump for/into/in/on/at/up/rope/ship | jump for joy | will jump in/on/at/up/for/into`,
    de: `weg wär/wäre von/aus | weg von ~ wär/wäre | reichen bis/für | reicht bis/für | genug für/bis | $vehicle steht/ist ~ auf ~ $edge | $object ~ steht/liegt/ist ~ auf ~ $edge | $vehicle springt gleich/jetzt
      | springt gleich/jetzt ~~ ein/an/auf/für/zur/zum | springt sonst ~ ein/an | vermissen im/beim/bei/am | hoch genug für/um`,
  },
]

/** Classes of words for these phrases only. */
export const END_CLASSES: Readonly<Record<string, string>> = {
  everyone:
    'everyone everybody everbody everyones all us them kids children family alle allen jeden jeder kinder uns',
  weary: 'she i client resident they sie ich klientin bewohnerin',
  better: 'besser leichter einfacher glücklicher froher',
  attacker: 'they he someone somebody men man guy guys die er sie jemand einer männer typ typen',
  tablets:
    'pill pills pils pilz pilss tablet tablets tabs meds medication tablette tabletten pillen medikamente medikamenten medis schlaftabletten kapseln capsules drops tropfen painkillers schmerzmittel',
  stander: 'she he client resident girl woman sie er klientin bewohnerin mädchen frau',
  edge: 'roof ledge parapet railing windowsill rooftop dach *dach parkhaus hochhaus geländer *geländer brückenrand fensterbrett fensterbank fenstersims sims balkonbrüstung brüstung',
  vehicle: 'auto wagen motor taxi bus car',
  object:
    '*topf *kasten *schale *vase antenne *antenne schornstein kamin kater katze vogel taube paket päckchen',
}
