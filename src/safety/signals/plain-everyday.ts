import type { PlainDanger } from './plain-danger.js'

/**
 * Everyday things told in words that danger is told in too: who writes to her, the wish to go back, the kitchen knife, the burnt finger,
 * the child brought to school. Notation as in signals, without gaps, so that nothing unread stands inside; `(a/b)` may be left out.
 * Articles are passed over. What a message says besides is weighed as ever (`of-everyday.ts`).
 */
export interface EverydayThing {
  readonly name: string
  /** Beside these stands what a threat says or who waits downstairs: nothing but a question or a feeling may. */
  readonly alone: boolean
  readonly en: string
  readonly de: string
}

/** What somebody did to herself by mistake, never what "he" did to "her": who, whose and to whom agree. */
export function ofOneself(told: string): string {
  const persons = [
    ['she/client/resident/girl/daughter/cook', 'her', 'herself'],
    ['he/son/boy/cook', 'his', 'himself'],
    ['i', 'my', 'myself'],
  ] as const
  return persons
    .map(([who, whose, self]) =>
      told.replaceAll('$whose', whose).replaceAll('$who', who).replaceAll('$self', self),
    )
    .join(' | ')
}

export const EVERYDAY_THINGS: readonly EverydayThing[] = [
  {
    // Not "again": that he has found her number anew is a danger.
    name: 'contact',
    alone: true,
    en: `(her) $him writes/wrote/texts/texted/messages/messaged (to) her (on/over/via) ($platform) | (her) $him is writing/texting/messaging (to) her (on/over/via) ($platform)
      | (her) $him sent/sends her friend/follow/contact request (on) ($platform) | (her) $him follows her on $platform | (her) $him likes/liked/likes (all) her posts/photos/pictures/stories (on) ($platform)`,
    de: `(ihr/der) $him schreibt ihr (auf/bei/über/per) ($platform) | (ihr/der) $him hat ihr (auf/bei/über/per) ($platform) geschrieben
      | (ihr/der) $him folgt ihr (auf/bei) ($platform) | (ihr/der) $him ruft sie an | (ihr/der) $him hat sie angerufen | (ihr/der) $him likt/liked/liket (alle) ihre bilder/fotos/storys/stories
      | (ihr/der) $him hat ihr (auf/bei) ($platform) (eine) freundschaftsanfrage/anfrage geschickt`,
  },
  {
    name: 'wish_to_return',
    alone: true,
    en: `(my) $her (says/said) (she/that) (she) want/wants/wanted/plans/hopes/longs (really) to go/move back (in) (to/with) $dear (again) ($soon) ($soon)
      | $her is thinking/thinks about/of going/moving back (in) (to/with) $dear (again) ($soon)`,
    de: `(meine) $her will/möchte/mag/wollte (unbedingt) ($soon) ($soon) (wieder) zu (ihrem) $dear (zurück) (gehen/ziehen)
      | $her will/möchte/mag/wollte (unbedingt) ($soon) ($soon) (wieder) zurück zu (ihrem) $dear (gehen/ziehen)
      | $her überlegt ($soon) (wieder) zu (ihrem) $dear zurück (zu) (gehen) | $her überlegt ob sie ($soon) (wieder) zu (ihrem) $dear zurück (geht)`,
  },
  {
    name: 'parts_from_him',
    alone: true,
    en: '$her (says/said) (she) want/wants/wanted to end it/things with $dear ($soon) | $her want/wants/wanted to break up with $dear ($soon)',
    de: '$her will/möchte ($soon) (endlich) (es) mit (ihrem) $dear beenden | $her will/möchte es mit (ihrem) $dear ($soon) beenden | $her will/möchte ($soon) (endlich) mit (ihrem) $dear schluss machen | $her will/möchte ($soon) (endlich) schluss machen mit (ihrem) $dear',
  },
  {
    name: 'taken_along_by_us',
    alone: false,
    en: 'we/i took/take (her/him) along to $outing | we/i have taken her to $outing',
    de: 'wir/ich haben/habe/hab sie (zum/zur/in/ins) ($outing) mitgenommen (zum/zur/in/ins) ($outing) | wir/ich nehmen/nehme sie mit (zum/zur/in/ins) $outing',
  },
  {
    name: 'sold_in_the_past',
    alone: true,
    en: '$anyone (also) had to (go) sell themselves/himself/herself (back) (then) | $anyone (also) had to work (on) streets/street (back) (then)',
    de: '$anyone musste (früher/damals) (auch) (jahrelang) anschaffen (gehen) | $anyone hat (früher/damals) (jahrelang) angeschafft',
  },
  {
    name: 'arrived',
    alone: false,
    en: '$her (has) (just) arrived/came ($soon) and seems/looks/is/feels (bit) (rather) $lost (and) ($lost)',
    de: '$her ist ($soon/gestern/eben/gerade) (neu) angekommen und (sie) wirkt/ist/scheint (ziemlich/noch) $lost (und) ($lost)',
  },
  {
    name: 'farewell_feast',
    alone: false,
    en: 'last/final night/evening/day (with/of) (us/group/course) (here/together/today/tonight) we ($feasting) (and) $feasting',
    de: 'letzte/letzter/letzten nacht/abend/tag (mit/der) (gruppe/uns) (hier/zusammen/heute) wir $feasting (und) ($feasting)',
  },
  {
    name: 'kitchen_knife',
    alone: false,
    en: `$anyone has (nice/big/huge) knife collection | $anyone collects knives | $anyone forgot/left (big/bread/sharp) knife/knives in (our/my) $kitchen
      | $anyone (is) cut/cuts/cutting/chop/chops/chopped/chopping/slices/sliced/peels/peeled $food with (big/sharp/bread/kitchen) knife
      | $anyone sharpens/sharpened/washes/washed (our) (kitchen) knives`,
    de: `$anyone hat (schöne/große/riesige) messersammlung | $anyone sammelt messer/küchenmesser | $anyone hat (großes/große/scharfe) messer/küchenmesser in $kitchen vergessen/gelassen/gelegt/liegengelassen
      | $anyone hat (großes/große/scharfe) messer in $kitchen liegen (lassen/gelassen) | $anyone schneidet/schnippelt/schält (die) $food mit (großen/scharfen) messer/küchenmesser
      | $anyone hat (die) $food mit (großen/scharfen) messer/küchenmesser geschnitten/geschält/geschnippelt | $anyone schärft/schleift (die) (unsere) messer/küchenmesser`,
  },
  {
    name: 'in_the_wind',
    alone: false,
    en: '(our) flags/flag/curtains/curtain/laundry is/are blowing/waving (all) in (strong) wind | (our) flags/curtains blow/wave (all) in (strong) wind',
    de: '(die/unsere) $flags wehen/weht (alle/schön) im (starken) wind | (die/unsere) $flags wehen (alle/schön)',
  },
  {
    name: 'plants_and_sweets',
    alone: false,
    en: '$anyone (has/have) overdosed (all) (our/my/her/his) $plants/$laundry | $anyone (has/have) overdosed on $sweets | $anyone (has/have) gave/given (our/my) $plants too much (water/fertiliser/fertilizer)',
    de: '$anyone habe/hab/hat (die) (unsere/meine/ihre) $plants überdosiert/überdüngt/ertränkt (alle) (tot/hin) | $anyone hat eine überdosis dünger/$sweets | (die) $plants (sind) alle tot/hin',
  },
  {
    name: 'hurt_at_work_in_the_kitchen',
    alone: false,
    en: ofOneself(`$who (has) (slightly) cut/cuts/nicked/scratched $whose $limb on $edges (while/when) ($chores) ($food)
      | $who (has) (slightly) cut/nicked $self while/when $chores ($food) | $who (has) (slightly) cut/nicked $whose $limb while/when $chores ($food)
      | $who (has) burned/burnt/burns/scalded $whose $limb on (hot) $hot (while/when) ($chores) ($food)`),
    de: `$anyone hat sich bei $chores (an) ($edges/$hot) (in) (die) (ihr/sein/ihren) ($limb) (geschnitten/verbrannt/geritzt) (geschnitten/verbrannt)
      | $anyone hat sich am/an (der) (heißen) $hot ($limb) verbrannt | $anyone hat sich an $edges ($limb) (in) ($limb) geschnitten`,
  },
  {
    name: 'medicine_fetched',
    alone: false,
    en: '$anyone took/takes/brought/brings/returned (her/his/old) $medicine (box/boxes) (back) to pharmacy/chemist/doctor/pharmacist/office',
    de: '$anyone hat/habe/hab (ihre/seine/alten/alte) $medicine in/zur/zum/zurück (die) (zur) apotheke/büro/arzt gebracht/zurückgebracht',
  },
  {
    name: 'child_brought',
    alone: false,
    en: `$carer took/takes/brought/brings/drove/walked (her/our/my) ($age) $child to $daycare | $carer picked/picks up (her/our/my) $child from $daycare | $carer picked/picks (her/our/my) $child up from $daycare
      | $carer left (her/our/my) $child with/at (her/our) $daycare and went to $lesson (class/course/lesson) | $carer (has) ran/run/runs out of milk/nappies/diapers/formula/wipes (for) ($child)`,
    de: `$carer hat/habe/hab (die) (ihr/ihre/ihren/unsere) $child in/zu/zur/zum (die) $daycare gebracht/gefahren | $carer bringt (die) (ihr/ihre/ihren) $child in/zu/zur/zum (die) $daycare
      | $carer hat/habe/hab (die) (ihr/ihre/ihren) $child aus/von/vom (der) $daycare abgeholt/geholt | $carer holt (die) (ihr/ihre/ihren) $child aus/von/vom (der) $daycare (ab)`,
  },
  {
    name: 'who_repairs',
    alone: false,
    en: `$tradesman is/are/comes/come/works/work/goes/go (coming/working/tomorrow/today) (up) on/onto (our) roof (again) ($soon)
      | he/she/someone is coming/comes (tomorrow/today/over) to fix/repair/install/check/read (our) (washing/coffee) $device | he is guy/man/one from $office`,
    de: `(der/die) $tradesman ist/sind/kommt/kommen/arbeitet/arbeiten/geht/steht (morgen/heute) (auf/aufs) (dach) (das) (dach) (morgen/heute)
      | er/sie/jemand kommt ($soon) und repariert/prüft/installiert (die) $device | er kommt ($soon) (um) ($clock) (uhr) zum/zur $talk | er ist (der) (typ/mann) vom/von $office`,
  },
]

/** The same things where words of theirs say a danger outright; they void it only where the message is of such a thing as a whole. */
export const EVERYDAY_VOID: PlainDanger = {
  name: 'plain:everyday_void',
  category: null,
  en: `knife collection/block | cut $own wrist/wrists/arm on $edges | cut $own wrist/wrists/arm on a/the/some $edges
    | overdosed $plants | overdosed our/my/her/his/the/all/some $plants/$laundry | overdosed all the/our $plants | overdosed on $sweets`,
  de: `wehen alle im wind | wehen alle im starken wind | messer in der/die/unserer $kitchen vergessen/gelassen/gelegt/liegen/liegengelassen
    | überdosis $plants/dünger/$sweets`,
}

/** What is cut on, watered, eaten and waves in the wind: these make a danger said outright mean something else, too. */
export const HARMLESS_CLASSES: Readonly<Record<string, string>> = {
  kitchen: 'kitchen sink drawer dishwasher küche spüle schublade spülmaschine besteckkasten',
  laundry: 'laundry detergent fertiliser fertilizer salt chili pepper washing',
  flags: 'fahne fahnen flagge flaggen vorhang vorhänge gardinen blätter bäume haare flaggn wimpel segel',
  plants:
    'plant plants flower flowers herbs lawn roses tomatoes pflanze pflanzen blumen kräuter rasen rosen tomaten zimmerpflanzen orchideen',
  sweets:
    'chocolate cake sweets sugar netflix cookies biscuits garlic schokolade kuchen zucker süßigkeiten kekse plätzchen knoblauch netflix',
  edges:
    'tin can lid grater paper envelope tray peeler dose büchse deckel reibe papier briefumschlag blech hobel gemüsehobel',
}

/** Classes of words for these phrases only. */
export const EVERYDAY_CLASSES: Readonly<Record<string, string>> = {
  ...HARMLESS_CLASSES,
  him: 'he ex boyfriend exboyfriend freund exfreund er mann husband',
  her: 'she client resident sie klientin bewohnerin mädchen frau girl woman',
  anyone:
    'she he they we i someone somebody client resident cook son daughter boy girl sie er wir ich jemand klientin bewohnerin köchin koch sohn tochter junge',
  carer: 'she we i client mother mum sie wir ich klientin mutter mama',
  dear: 'him ex boyfriend husband ihm exfreund freund mann exmann',
  platform:
    'instagram insta facebook fb messenger whatsapp wa tiktok snapchat snap telegram signal phone email mail handy telefon mail',
  soon: 'today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday morning evening heute abend nacht morgen montag dienstag mittwoch donnerstag freitag samstag sonntag this',
  clock: '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20',
  lost: 'lost tired exhausted quiet shy nervous lonely sad unsure overwhelmed homesick verloren müde erschöpft still ruhig schüchtern unsicher nervös einsam traurig fremd überfordert',
  feasting:
    'bake cook grill barbecue celebrate dance sing party watch play eat backen kochen grillen feiern tanzen singen gucken schauen spielen essen',
  food: 'meat bread onion onions carrot carrots potatoes vegetables veg tomatoes salad apples cucumber cheese cake fish chicken herbs fleisch brot zwiebel zwiebeln karotten möhren kartoffeln gemüse tomaten salat äpfel gurke gurken käse kuchen fisch hähnchen kräuter',
  limb: 'finger fingers thumb hand wrist arm palm daumen handgelenk unterarm',
  chores:
    'cooking baking chopping peeling frying ironing cutting slicing kochen backen schnippeln schälen braten bügeln basteln grillen kartoffelschälen gemüseschneiden zwiebelschneiden',
  hot: 'oven stove pan pot iron kettle toaster tray herd herdplatte ofen backofen pfanne topf bügeleisen wasserkocher toaster blech backblech',
  medicine:
    'pill pills tablets meds medication medicine tabletten tablette medikamente medis pillen tablettenbox',
  child: 'kid kids child children son daughter boy girl baby kind kinder sohn tochter kleinen kleine jungen',
  age: 'older younger little',
  daycare:
    'school kindergarten daycare nursery preschool sitter babysitter childminder kita schule hort krippe tagesmutter babysitter kindergarten grundschule',
  lesson: 'german english language sewing work shift appointment class course',
  tradesman:
    'roofer roofers chimneysweep electrician workmen workers builders dachdecker schornsteinfeger handwerker elektriker bauarbeiter techniker zimmermann',
  outing:
    'doctor dentist shops supermarket shopping court cinema park lake zoo gym einkaufen arzt zahnarzt gericht kino park see zoo stadt café ausflug kirche',
  device:
    'machine washer fridge heating heater boiler oven dishwasher tap sink router wifi printer lift toilet shower waschmaschine kühlschrank heizung herd spülmaschine drucker aufzug toilette dusche therme',
  office:
    'jobcenter insurance telekom council bank library krankenkasse versicherung stadtwerke arbeitsagentur',
  talk: 'hausmeistergespräch vorstellungsgespräch bewerbungsgespräch teamgespräch mitarbeitergespräch probearbeiten teamsitzung supervision deutschkurs',
}
