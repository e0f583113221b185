import type { PlainDanger } from './plain-danger.js'

/**
 * Danger to oneself, or to somebody near, that a sentence says outright in other words than its names: what staff write of themselves
 * and of colleagues, the plan and the means, a voice that orders it, in dialect too.
 */
export const PLAIN_THOUGHTS: readonly PlainDanger[] = [
  {
    name: 'plain:thoughts',
    category: 'suicide',
    en: 'thoughts of ending it | thought of ending it | thoughts of ending $own life | thoughts about ending it | thinking of ending it | thinking about ending it | think about ending it | have thoughts of suicide | has thoughts of suicide | having thoughts of suicide | $think ~~ driving ~ into ~ $crash | $think ~~ driving against ~ $crash | $think ~~ crashing ~~ into ~ $crash | $think ~~ steering ~~ into ~ $crash | want to drive into ~ $crash | wants to drive into ~ $crash | $think ~ about taking all ~ $pill | $think ~ of taking all ~ $pill | $think ~ about swallowing all | $think ~ about jumping | $think ~ of jumping | i wish i ~~ not wake up | i hope i ~~ not wake up | she wishes she ~~ not wake up | she hopes she ~~ not wake up | better off without me | better for everyone if i | better for everybody if i | i do not want to be alive | i do not want to exist | i would rather be dead | rather be dead',
    de: '$think an jeden baum | $think ~~ gegen ~ $crash | $think ~~ gegenverkehr | gegen ~ $crash zu fahren | in den gegenverkehr fahren | in den gegenverkehr lenken | in den gegenverkehr zu lenken | in den gegenverkehr ziehen | daran gedacht ~~ alle ~ $pill | dran gedacht ~~ alle ~ $pill | $think ~~ alle ~ $pill zu nehmen | $think ~~ alle ~ $pill zu schlucken | überlege ~~ alle ~ $pill zu nehmen | überlegt ~~ alle ~ $pill zu nehmen | überlegt ~~ alle ~ $pill zu schlucken | ich habe ~ selbst suizidgedanken | ich hab ~ selbst suizidgedanken | ich habe ~ selber suizidgedanken | ich hab ~ selber suizidgedanken | hab selbst suizidgedanken | hab selber suizidgedanken | ich habe suizidgedanken | ich hab suizidgedanken | ich habe wieder suizidgedanken | ich hab wieder suizidgedanken | ich habe selbstmordgedanken | ich hab selbstmordgedanken | meine suizidgedanken | wünsche ~~ nicht mehr aufwach* | wünschte ~~ nicht mehr aufwach* | wünscht ~~ nicht mehr aufwach* | will ~ nicht mehr aufwachen | möchte ~ nicht mehr aufwachen | am liebsten ~~ nicht mehr aufwach* | nicht mehr aufwachen will | nicht mehr aufwachen möchte | besser wenn ich ~ nicht mehr da bin | besser wenn ich ~ nicht mehr da wäre | besser wenn ich ~ nicht mehr da wär | besser wenn ich ~ nicht mehr hier bin | besser wenn ich ~ nicht mehr hier wäre | besser wenn ich ~ nicht mehr lebe | besser wenn es mich nicht | ohne mich besser dran | besser dran ohne mich | sich was anzutun | sich etwas anzutun | sich was antun | sich etwas antun | mir was anzutun | mir etwas anzutun | mir was antun | mir etwas antun | wäre lieber tot | lieber tot sein | lieber tot wäre | gar nicht mehr da sein will | nicht mehr da sein wollen',
  },
  {
    name: 'plain:thoughts_dialect',
    category: 'suicide',
    en: '',
    de: 'mag $nomore leben | mog $nomore leben | will $nomore leben | wui $nomore leben | möcht $nomore leben | mecht $nomore leben | $nomore leben mag | $nomore leben mog | $nomore leben will | $nomore leben wui | $nomore leben möcht | mag $nomore läbe | will $nomore läbe | well $nomore läbe | wott $nomore läbe | leben is nichts mehr | leben ist nichts mehr wert | springt obi | springt owi | springt owe | springt abe | springt abi | bringt si um | bringt sich heute um | bringt sich heute nacht um | bringt sich jetzt um | bringt sich sonst um | bringt sich noch um | bringt sich irgendwann um | bring mi um | bringt sech um',
  },
  {
    name: 'plain:plan',
    category: 'suicide',
    en: 'has a suicide plan | plan how she would do it | plan how he would do it | plan how i would do it | knows ~ how she would do it | knows ~ how he would do it | know ~ how i would do it | how and when she would do it | how and when he would do it | how and when i would do it | asks ~~ train* ~~ brake | asked ~~ train* ~~ brake | asks ~~ trains go through | asks ~~ train passes | asked ~~ train passes | asks ~~ how much ~~ $lethal | asked ~~ how much ~~ $lethal | asking ~~ how much ~~ $lethal | asks ~~ how many ~~ $lethal | asked ~~ how many ~~ $lethal | asking ~~ how many ~~ $lethal | wonders ~~ how many ~~ $lethal',
    de: 'hat einen suizidplan | plan wie und wann | plan wie sie es macht und wann | plan wie sie es machen würde | plan wie er es machen würde | plan wie ich es machen würde | weiß ~ wie und wann sie es | fragt ~~ zug ~~ bremsen | fragt ~~ züge ~~ durchfahren | fragt ~~ zug ~ durchfährt | weiß ~ wann und wie sie es | weiß ~ wie ich es machen würde | weiß ~ wie sie es machen würde | fragt ~~ wieviel ~~ $lethal | fragt ~~ wieviele ~~ $lethal | fragt ~~ wie viel ~~ $lethal | fragt ~~ wie viele ~~ $lethal | gefragt ~~ wieviel ~~ $lethal | gefragt ~~ wieviele ~~ $lethal | gefragt ~~ wie viel ~~ $lethal | gefragt ~~ wie viele ~~ $lethal | keine sorgen mehr um sie machen | keine sorgen mehr um mich machen | sie dann nicht mehr gibt | mich dann nicht mehr gibt | gibt es mich nicht mehr | gibt es sie nicht mehr sagt',
  },
  {
    name: 'plain:voices',
    category: 'suicide',
    en: 'voice ~~ kill $oneself | voice ~~ kill yourself | voices ~~ kill $oneself | voices ~~ kill yourself | voices ~~ to jump | voices ~~ to die | voices ~~ to hurt | voices ~~ to harm',
    de: 'stimmen ~~ umbringen | stimmen ~~ springen | stimmen ~~ bring dich um | stimmen ~~ sterben | stimme ~~ umbringen | stimme ~~ springen | stimme ~~ bring dich um | stimmen ~~ wehtun | stimmen ~~ sich verletzen',
  },
  {
    name: 'plain:harm_to_myself',
    category: 'self_harm',
    en: 'i burn myself again | i burn myself when | i burn myself after | i burn myself sometimes | burning myself again | i hit myself when | i hit myself again | i cut again | i started to cut again | i started self harming',
    de: 'verletz mich ~ selbst | verletz mich ~ selber | ritz mich | schneid mich ~ wieder | schneide mich ~ wieder | schneid mich ~ selbst | schneid mich ~ selber | schneide mich ~ selbst | schneide mich ~ selber | hau mir selber | hau mir selbst | haue mir selbst | schlag mich selber | schlag mich selbst | schlage mich selbst | verbrenn mich ~ wieder | verbrenne mich ~ wieder',
  },
  {
    name: 'plain:worker_alone',
    category: 'violence_now',
    en: 'colleague ~ still inside | colleague ~ still in there | colleague is inside with him | colleague is alone with him | colleague is in there with him | holding my colleague | holds my colleague | pressed the alarm button | pressed the panic button | pushed the alarm button',
    de: 'kollegin ~ noch drin | kollegin ~ noch drinnen | kollege ~ noch drin | kollegin ~ allein mit ihm | kollegin ~ alleine mit ihm | hält meine kollegin fest | alarmknopf gedrückt | notrufknopf gedrückt',
  },
  {
    name: 'plain:armed',
    category: 'violence_now',
    en: 'at the door with ~ $armed | at our door with ~ $armed | outside with ~ $armed | is here with ~ $armed | came with ~ $armed and is',
    de: 'mit ~ $armed vor der tür | mit ~ $armed vorm haus | vor der tür mit ~ $armed | ist ~ hier mit ~ $armed | mit ~ $armed im hof',
  },
  {
    name: 'plain:coming',
    category: 'trafficker_contact',
    en: 'he found her and is on his way | he found us and is on his way | they found her and are on their way | he is on his way to our house | he is on his way to the shelter',
    de: 'hat sie gefunden und ist unterwegs | hat sie gefunden und kommt | hat uns gefunden und ist unterwegs | haben sie gefunden und sind unterwegs',
  },
  {
    name: 'plain:senseless',
    category: 'medical',
    en: 'she is unconscious | he is unconscious | client is unconscious | lies unconscious | is not breathing | barely breathing | stopped breathing',
    de: 'sie ist bewusstlos | er ist bewusstlos | klientin ist bewusstlos | liegt bewusstlos | atmet nicht | atmet kaum | nicht mehr ansprechbar',
  },
  {
    name: 'plain:opened_wrists',
    category: 'self_harm',
    en: 'just cut $own wrists | just slit $own wrists | has cut $own wrists open | cut $own wrists and is bleeding',
    de: 'gerade ~ pulsadern aufgeschnitten | gerade ~ arme aufgeschnitten | pulsadern aufgeschnitten und blutet',
  },
  {
    name: 'plain:gone_since',
    category: 'missing_or_abducted',
    en: 'since last night she is gone | since yesterday she is gone | since this morning she is gone',
    de: 'seit ~ ist sie verschwunden | seit gestern ist sie weg | seit heute früh ist sie weg | seit letzter nacht ist sie weg',
  },
  {
    name: 'plain:worker_missing',
    category: 'missing_or_abducted',
    en: 'home visit ~~ not answer* ~~ hours | home visit ~~ not back ~~ hours | home visit ~~ not come back | home visit ~~ never came back | outreach ~~ not answer* ~~ hours | outreach ~~ not come back | outreach ~~ never came back',
    de: 'hausbesuch ~~ nicht zurückgekommen | hausbesuch ~~ nicht zurück ~~ stunden | hausbesuch ~~ nicht ~ telefon ~~ stunden | hausbesuch ~~ nicht ~ erreich* ~~ stunden | streetwork ~~ nicht zurückgekommen | streetwork ~~ nicht ~ erreich* ~~ stunden',
  },
  {
    name: 'plain:watched',
    category: 'trafficker_contact',
    en: 'he is back ~~ and found her | now he is out and at the door | he is back ~~ outside our | airtag in $own | airtag under $own | airtag inside $own | tracker in $own | tracker under $own | tracker inside $own | asked ~~ where the women live | asks ~~ where the women live | asking ~~ where the women live | asked ~~ which house the women | asking ~~ which house the women | asked ~~ where the girls live | he texted ~~ nice new flat | he texted ~~ nice new place | he wrote ~~ nice new flat | he wrote ~~ nice new place | photo of $own ~ front door | picture of $own ~ front door | photo of $own ~ house number',
    de: 'zurück und hat sie gefunden | wieder da und hat sie gefunden | airtag in ihrer | airtag in ihrem | airtag unter ihrem | gps sender in ihrem | gps sender unter ihrem | gefragt ~~ wo ~ frauen wohnen | fragt ~~ wo ~ frauen wohnen | gefragt ~~ welchem haus die frauen | foto von ihrer ~ haustür | foto von ihrer ~ wohnungstür | bild von ihrer ~ haustür | foto ihrer haustür | geschrieben ~~ schöne neue wohnung hast du',
  },
  {
    name: 'plain:other_child',
    category: 'child_at_risk',
    en: 'still does it to ~ $sibling | now does it to ~ $sibling | does it now to ~ $sibling | does it to ~ $sibling now | doing it to ~ $sibling | daughter ~ to be circumcised | daughter ~ be cut in the holidays | will have her ~ cut in the holidays | grandpa ~~ secret game | uncle ~~ secret game | dad ~~ secret game',
    de: 'macht es jetzt mit ~ $sibling | es jetzt mit ~ $sibling macht | macht es noch mit ~ $sibling | macht es auch mit ~ $sibling | es auch mit ~ $sibling macht | es jetzt auch mit ~ $sibling | tochter ~~ beschneiden | töchter ~~ beschneiden | mädchen ~~ beschneiden lassen | schwester ~~ beschneiden lassen | tochter ~~ beschnitten werden | tochter ~~ beschnitten wird | opa ~~ geheimspiel | onkel ~~ geheimspiel | papa ~~ geheimspiel',
  },
  {
    name: 'plain:birth_and_packets',
    category: 'medical',
    en: 'not feel ~ baby mov* | not feel ~ baby kick* | not feel ~ baby ~ since | baby ~ stopped moving | baby ~ stopped kicking | baby ~ not moved since | baby is not moving since | gave birth alone | gave birth in the toilet | gave birth in her room | condom with drugs | packets ~ burst inside',
    de: 'spürt ~ kind ~~ nicht mehr | spürt ~ baby ~~ nicht mehr | baby bewegt sich ~~ nicht mehr | kind bewegt sich ~~ nicht mehr | kindsbewegungen ~ nicht mehr | im klo entbunden | auf dem klo entbunden | auf der toilette entbunden | allein entbunden | päckchen ~ im bauch geplatzt',
  },
  {
    name: 'plain:void',
    category: null,
    en: 'ending it with | ending it for good with | $think ~ about jumping into | $think ~ about jumping in | $think ~ of jumping into | about jumping ship | about jumping straight | airtag in her keys | better for everyone if i work* | better for everyone if i take | better for everyone if i have | better for everyone if i get | unconscious bias | unconscious of',
    de: 'gegen eine wand zu reden | gegen eine wand rede* | gegen eine wand red* | gegen die wand gefahren | sich etwas antun lässt | stimmen für | springt abends',
  },
]

/** Classes of words for these phrases only. */
export const THOUGHT_CLASSES: Readonly<Record<string, string>> = {
  think:
    'think thinks thinking thought thoughts imagine imagining imagined denke denk denkt denken gedacht gedanke gedanken gedankn',
  crash:
    'wall tree trees truck lorry traffic pillar bridge baum bäume wand mauer pfeiler brückenpfeiler laster lkw leitplanke',
  nomore: 'nimmer nimma nima nümm nüme nimme nemme nimmermehr',
  armed: 'knife gun pistol weapon machete axe hammer messer pistole waffe machete axt baseballschläger',
  lethal: 'lethal deadly fatal kill kills die tödlich* sterben stirbt reichen tot',
  sibling:
    'sister sisters brother brothers daughter son cousin schwester schwestern bruder tochter sohn cousine',
}
