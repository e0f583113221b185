import type { CategorySignals } from './signal.js'

export const SELF_HARM: CategorySignals = {
  category: 'self_harm',
  signals: [
    {
      name: 'self_harm_named',
      weight: 0.6,
      en: 'self harm* | selfharm* | self injur* | cut* herself | cuts herself | cutting herself | hurt* herself | hurting herself | harm* herself | injur* herself | burn* herself | scratch* herself | bit* herself | hit* herself | hits herself | punch* herself | stab* herself | hurt myself | cut myself | cutting myself | cutting again | cuts again | is cutting | cutting now | been cutting | on purpose | deliberately | to herself again | doing it again | did it again | at it again | relapsed with the blade',
      de: 'ritzt | ritzen | geritzt | aufgeritzt | cuttet | schneidet sich | schneid* sich | sich geschnitten | sich ~ geschnitten | sich ~ aufgeschnitten | sich ~ schneidet | verletzt sich | sich ~ verletzt | sich selbst verletzt | selbstverletz* | sich weh | tut sich weh | tut sich selber weh | beißt sich | sich blutig | kratzt sich | sich ~ aufgekratzt | kratzt ~ auf | schlägt sich | schlägt sich selbst | schlägt ihren kopf | verbrennt sich | sich verbrannt | sich ~ verbrannt | verbrüht | sticht sich | reißt sich | rupft sich | reißt sich die haare | mit absicht | absichtlich | extra gemacht | schneide mich | verletze mich | verletze ich mich | tu mir weh | tue mir weh | mir selbst weh | mir selber weh | ritze mich | mich geschnitten | mich geritzt | wieder gemacht | schon wieder dabei | hat es wieder getan',
    },
    {
      name: 'blade',
      weight: 0.5,
      en: 'razor* | blades | scalpel | shard* | broken glass | piece of glass | glass in her hand | broken mirror | smashed the mirror | broken plate | sharpener | $blade in her | with the $blade | with a $blade | with scissors | scissors again | $blade missing | $blade is missing | $blade gone | $blade is gone | needle in her | safety pin | tin lid | can lid | broken bottle',
      de: 'klinge | klingen | rasierklinge* | *klinge | scherbe* | scherben | glasscherbe* | *scherbe* | spiegel zerschlagen | spiegel eingeschlagen | zerbrochenen spiegel | kaputten glas | spitzer | skalpell | cutter* | teppichmesser | $blade fehlt | $blade fehlen | $blade ist weg | mit der $blade | mit dem $blade | mit einer $blade | mit einem $blade | $blade in der hand | nadel in | nagelschere | dosendeckel',
    },
    {
      name: 'burns',
      weight: 0.65,
      en: 'burnt skin | burned skin | burning skin | smell ~ burnt | lighter | holding a flame | over the flame | over a candle | cigarette* on | cigarettes out on | cigarette ~ on her | stubs | stubbing | on the stove | hot plate | on the hob | iron on | the iron against | hot iron | boiling water | boiling | scald* | kettle over | hot water over | bleach | scrub* ~ skin | scrubbing herself | scrubs herself | raw skin | skin off | wire brush | steel wool | deodorant ~ skin',
      de: 'kippe auf | kippen auf | zigarette* auf | zigarette* aus | drückt ~ kippe | drückt ~ zigarette | feuerzeug | über der flamme | über die flamme | in die flamme | kerze an | herdplatte | auf die platte | auf den herd | bügeleisen | heißes wasser | kochendes wasser | kochend* | wasserkocher | brüht | verbrüht | bleiche | chlor | domestos | scheuer* | schrubbt | wund geschrubbt | wund gerieben | drahtbürste | stahlwolle | verbrannte haut | nach verbrannt* | deo auf',
    },
    {
      name: 'wound',
      weight: 0.45,
      en: 'stripes | cuts on | cuts all over | lines on her | lines on | rows of | fresh cuts | fresh marks | fresh wounds | fresh ones | fresh lines | fresh burns | open cuts | deep cut* | deep ones | too deep | so deep | very deep | really deep | deeper | deep this time | see the fat | see the white | see bone | gaping | needs stitches | stitch* | wound* | carved | carving | carves | scratched open | picked open | bandage soaked | sleeves | long sleeves | blood on her sleeve | blood through | blood stain* | red spots | bite marks | wrist* | slit* | pulled her stitches | reopened | opened her stitches | opens her wounds | keeps opening',
      de: 'schnitte | schnitt* | striche am | streifen am | frische streifen | frische schnitte | frische wunden | frische | tiefe wunde | tiefer | richtig tief | sehr tief | zu tief | so tief | ganz tief | man sieht das | das fett | das weiße | klafft | klaffend* | muss genäht | nähen | genäht werden | fäden | fäden gezogen | fäden ~ gerissen | wunde* | eingeritzt | aufgekratzt | verband durch* | ärmel | lange ärmel | langärmlig | pulli hochgezogen | bissspuren | handgelenk* | pulsader* | pulsadern | aufgeschlitzt | narben aufgerissen | reißt ~ wunde* ~ auf',
    },
    {
      name: 'blood_seen',
      weight: 0.4,
      en: 'blood | bloody | bleeding | bleeds | drops of red | red water | water is red | red in the | everything is red | all red | on the sheets | on the tiles | blood on the | blood in the | blood under | towel* ~ red | red towel* | dripping | stains on',
      de: 'blut | blutet | blutig* | blutflecken | blutspur* | blutend* | *blutet | rotes wasser | wasser ist rot | alles rot | alles voll | voll blut | rote tropfen | rote flecken | auf dem laken | auf den fliesen | im waschbecken | handtuch ~ rot | handtücher ~ rot | tropft',
    },
    {
      name: 'hits_own_head',
      weight: 0.8,
      en: 'bang* her head | banging her head | hits her head | hit her head against | head against the wall | head on the wall | head on the floor | head against the | bashing her head | slams her head | punches the wall | punching the wall | fist into | pulls out her hair | pulling her hair out | tears her hair | pulls her hair out | tearing out her | bites her arm | bites her hand | bites into her | biting her | scratch* her face | scratching her face | scratches her | digs her nails | hitting her own | hits her own | punches her own | own stomach | nails into | strangl* herself | choking herself | chokes herself | ties ~ around her arm | swallowed a blade | swallowed a battery | swallows glass | swallow* ~ blade',
      de: 'kopf gegen | kopf an die wand | kopf auf den | mit dem kopf | haut ihren kopf | haut den kopf | schlägt den kopf | schlägt ihren kopf | stirn gegen | stirn an | kopf ~ wand | faust gegen die wand | schlägt gegen die wand | boxt ~ wand | boxt sich | haare ~ ausgerissen | haare aus | haare ausreiß* | beißt ~ arm | beißt ~ hand | beißt sich in | gebissen in den arm | gesicht zerkratzt | zerkratzt | gesicht auf | fingernägel in | nägel in | schlägt sich | auf den eigenen | würgt sich | sich selbst würgt | schnürt sich | klinge verschluckt | batterie verschluckt | verschluckt ~ klinge | rasierklinge ~ verschluckt',
    },
    {
      name: 'cannot_stop_self',
      weight: 0.45,
      en: 'not stop doing it | can not stop doing | not stop when | will not let go | not let go of | keeps pressing | keeps digging | keeps scratching | keeps cutting | keeps hitting | keeps picking | keeps doing | will not give me the | will not hand over | not give it to me | will not give it | hides it from me | to feel something | feel something | make it quiet | so it stops | get it out of | get him off | get the dirt | dirty inside | to get clean | to be clean | punish* herself | deserves it | needs to bleed | has to bleed | want to feel | pressure to | urge* | must do it | the pressure is',
      de: 'nicht aufhören damit | hört nicht auf | hört nicht mehr auf | nicht aufhören | kann nicht aufhören | lässt nicht los | gibt ~ nicht her | gibt sie nicht her | rückt ~ nicht raus | will sie mir nicht geben | um sich zu spüren | sich spüren | wieder spüren | still in meinem kopf | still im kopf | ruhe im kopf | damit sie sauber | sauber wird | dreck weg | dreck raus | schmutzig | bestraft sich | bestrafen | hat es verdient | verdient es | druck ~~ schneid* | druck ist zu groß | druck zu groß | wenn ich es mache | muss es tun | drückt ~ scherben',
    },
  ],
  combinations: [
    { name: 'blade_behind_door', weight: 0.5, all: ['blade|self_harm_named', 'shut_in'] },
    { name: 'blade_and_blood', weight: 0.4, all: ['blade|self_harm_named', 'blood_seen|wound'] },
    { name: 'burns_and_more', weight: 0.35, all: ['burns', 'self_harm_named|shut_in|cannot_stop_self|now'] },
    { name: 'fresh_blood', weight: 0.3, all: ['wound', 'blood_seen|now|cannot_stop_self'] },
    { name: 'self_harm_now', weight: 0.4, all: ['self_harm_named|blade', 'now|cannot_stop_self'] },
    { name: 'ongoing_and_blood', weight: 0.4, all: ['cannot_stop_self', 'blood_seen|wound|blade|burns'] },
    { name: 'blood_behind_door', weight: 0.6, all: ['blood_seen', 'shut_in'] },
  ],
}
