import { type EverydayThing, ofOneself } from './plain-everyday.js'

/** Games, bumps, lost phones and waiting for the bus, in the words of blows and of people gone. Notation as in `plain-everyday.ts`. */
export const EVERYDAY_MISHAPS: readonly EverydayThing[] = [
  {
    name: 'game',
    alone: false,
    en: `$player beat/beats me/him/her/us/them/everyone at $game (again) | $player lost/loses against me/him/her/us at $game (again) | $player killed/kills it at/in/on (his/her) $game/job/stage
      | $player (has) shot/shoots/missed penalty/goal/ball/hoop (over/into/past/wide) (goal/bar/net) | $player shot/shoots (great/nice/some) photos/pictures (of) ($view)`,
    de: `$player hat mich/sie/ihn/uns/alle (wieder) (bei/in/im) $game ($game_rest) (wieder) geschlagen/besiegt/abgezogen | $player schlägt mich/sie/ihn/uns/alle (immer) (bei/in/im) $game
      | $player hat (wieder) tor/elfmeter (geschossen/verschossen) | $player schießt (ein) tor | $player hat (schöne/tolle) fotos (von/vom) ($view) geschossen`,
  },
  {
    name: 'bumped',
    alone: false,
    en: ofOneself(`$who hit/bumped/banged $whose head/elbow/knee/toe/shin on/against (our) $furniture | $who bumped $whose elbow/knee/toe/shin/head
      | $who stubbed $whose toe`),
    de: `(er/sie/ich) (hat/habe/hab) (sich/mir) (kopf/knie/ellbogen/zeh) (am/an) $furniture gestoßen | (er/sie/ich) (hat/habe/hab) (sich/mir) kopf/knie/ellbogen/zeh (am/an) ($furniture) gestoßen/angestoßen (gibt) (beule)
      | (nur) (kleine) beule | gibt beule`,
  },
  {
    name: 'broken_at_play',
    alone: false,
    en: '$anyone (has) broke/broken/smashed (our) $pane while/when playing/dancing/cleaning/hoovering (football/ball) | $anyone (has) broke/broken (our) $pane playing football/ball',
    de: '$anyone hat (unsere) $pane bei/mit/vom (der) fußball/ballspielen/spielen/ball/putzen/tanzen (eingeschlagen/zerbrochen/zerschossen/kaputtgemacht) | $anyone hat (unsere) $pane (eingeschlagen/zerbrochen/zerschossen/kaputtgemacht) bei fußball/ballspielen/spielen/putzen/tanzen',
  },
  {
    name: 'smoke_alarm',
    alone: false,
    en: 'smoke alarm/detector (is) beeps/beeping/chirps/chirping battery (is) empty/low | smoke alarm/detector needs new battery | battery of smoke alarm/detector is empty/low',
    de: 'rauchmelder piept/piepst/piepen (wegen/weil) (die) batterie (ist) (leer) (ist) | rauchmelder braucht neue batterie | batterie von/vom rauchmelder (ist) leer',
  },
  {
    name: 'opens_a_box',
    alone: false,
    en: '$anyone need/needs/wants knife/scissors to open/cut (our) $parcel | scissors/knife is/are in drawer/kitchen/office',
    de: '$anyone braucht/brauche/brauchen messer/schere zum (paket/kuchen) (auf) aufmachen/öffnen/schneiden | $anyone braucht/brauche/brauchen messer/schere für $parcel | $utensil und (großes/scharfe/große) messer',
  },
  {
    name: 'phone_lost',
    alone: false,
    en: ofOneself(`$whose phone (has) fell/fallen/dropped in/into/down (our) $water | $who (has) dropped $whose phone in/into (our) $water
      | ($who) (has) left/lost/forgot/forgotten $whose phone in/on/at (our) $transport | left/lost/forgot phone in/on/at $transport`),
    de: `(ihr/mein/sein) handy (ist) (in/ins) (die/das) $water gefallen | (ihr/mein/sein) handy (weg) (in/im) $transport (liegen) lassen/gelassen/vergessen/verloren/liegengelassen
      | (sie/er/ich) (hat/hab/habe) (ihr/mein/sein) handy (in/im) $transport (liegen) lassen/gelassen/vergessen/verloren/liegengelassen`,
  },
  {
    name: 'waits_for_the_bus',
    alone: false,
    en: '$anyone (is) waiting/waits for (his/her/our) $awaited (with) (us) | we are waiting for $awaited with him/her | bus/taxi/tram driver (is) waits/waited/waiting for us',
    de: '(er/sie) wartet (mit) (uns) auf (seinen/ihren/seine/ihre) $awaited (mit) (uns) (bei/beim) (amt/arzt) | busfahrer/taxifahrer/bus/taxi wartet (auf) uns | makler/maklerin wartet (vor/unten) (haus) (auf) (uns)',
  },
  {
    name: 'on_the_way',
    alone: false,
    en: `$anyone got lost on way (here) (and) arrives/comes/is in $clock/few/some (minutes/min) | $anyone got lost on way (here) (and) (is/arrives/comes) (late/later)
      | he/agent comes at $clock (to) look at (our) flat/room | (our) flat viewing is at/on $clock/$soon`,
    de: '(er/sie) hat sich verfahren/verlaufen (und) (kommt) (später) | (der/die) makler/maklerin kommt um $clock (uhr) | wohnungsbesichtigung (ist) (um/am) $clock/$soon (uhr)',
  },
  {
    name: 'at_the_view',
    alone: false,
    en: 'we (all) stood/sat/were on bridge/roof/balcony/terrace and (we) $leisure (ducks/swans/sun/sunset/tea/coffee/photos/pictures/stars)',
    de: 'wir standen/saßen/waren (alle) auf (der/die) brücke/dach/balkon/dachterrasse/terrasse und (haben) (die) (enten/fotos/tee/kaffee/sterne/sonnenuntergang) $leisure',
  },
  {
    name: 'period',
    alone: false,
    en: '$anyone (always) bleeds/bleed heavily on/during (her/my) period | (her/my) periods are (always) heavy',
    de: '$anyone blutet (immer) stark während/in/bei (der/ihrer) periode/regel | $anyone hat (ihre) periode/tage/regel und blutet stark',
  },
  {
    name: 'small_cut',
    alone: false,
    en: ofOneself(
      '$who (has) cut $whose finger/thumb/fingertip (bit) | (it/she/he) (has) stopped bleeding (small/only/just) (plaster)',
    ),
    de: '$anyone hat sich in finger/daumen geschnitten | $anyone hat sich bei rasieren geschnitten | (es) blutet nicht mehr (pflaster) (drauf)',
  },
]

/** Classes of words for these phrases only, besides those of `plain-everyday.ts`. */
export const MISHAP_CLASSES: Readonly<Record<string, string>> = {
  player: 'he she they i we er sie ich wir sohn tochter junge boy girl son daughter kollegin kollege',
  game: 'chess cards uno monopoly pingpong football badminton bowling scrabble dominoes ludo darts schach karten kniffel mensch mühle kicker tischtennis fußball skat rommé halma',
  game_rest: 'ärgere dich nicht spielen',
  view: 'lake sunset sea park group children see sonnenuntergang park meer kinder',
  furniture:
    'cupboard shelf table lamp door beam doorframe cabinet desk schrank regal tisch lampe tür balken türrahmen schreibtisch tischkante',
  pane: 'window vase lamp glass mirror pane fenster fensterscheibe scheibe vase lampe glas spiegel',
  parcel: 'box parcel package letter cake bread watermelon paket karton kuchen brot brief wassermelone',
  utensil: 'dosenöffner korkenzieher flaschenöffner schneidebrett brotkorb',
  water:
    'toilet sink water bath bathtub lake river puddle pool klo toilette waschbecken wasser badewanne see fluss spree pfütze',
  transport:
    'bus train tram taxi metro office classroom café zug tram straßenbahn bahn ubahn sbahn taxi büro kursraum',
  awaited:
    'bus train tram appointment results doctor dentist taxi turn bahn zug termin ergebnis arzt zahnarzt taxi',
  leisure:
    'fed feed ate drank talked watched took looked gefüttert gegessen getrunken gequatscht geredet geschaut gemacht angeschaut',
}
