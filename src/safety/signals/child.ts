import type { CategorySignals } from './signal.js'

export const CHILD: CategorySignals = {
  category: 'child_at_risk',
  signals: [
    {
      name: 'child_not_well',
      weight: 0.95,
      en: '$kid ~~ not wake | $kid ~~ not waking | $kid ~ hard to wake | $kid ~ limp | $kid ~ floppy | $kid ~ blue | $kid ~ unconscious | $kid ~ not breathing | $kid ~ not move* | $kid ~ not cry* any* | $kid ~ very quiet | $kid ~ very sleepy | $kid ~ not react* | $kid ~ seizure* | $kid ~ fitting | $kid ~ shaking all | $kid ~ burning up | $kid ~ fever ~~ not drink* | $kid ~ not drunk | $kid ~ not drink* | $kid ~ not eaten | $kid ~ not been fed | $kid ~ not fed | $kid ~ starving | $kid ~ fell from | $kid fell out | $kid ~ swallowed | $kid ~ drank | $kid ~ ate ~ $pill | $kid ~ choking | $kid ~ bleeding | $kid ~ bruises | $kid ~ bruise* ~~ face | $kid ~ burn* | $kid ~ scald* | $kid ~ broken arm | not had a wet nappy | no wet nappy | fontanelle | eyes rolled | eyes roll back | arm hangs | arm is hanging | arm looks wrong',
      de: '$kid ~~ nicht wach | $kid ~~ nicht mehr richtig wach | $kid ~~ nicht mehr wach | $kid ~ nicht wecken | $kid ~ schlapp | $kid ~ ganz schlapp | es ist ganz schlapp | $kid ~ schlaff | $kid ~ blau | $kid ~ bewusstlos | $kid ~ atmet ~ nicht | $kid ~ bewegt sich nicht | $kid ~ reagiert ~ nicht | $kid ~ schreit nicht mehr | $kid ~ weint nicht mehr | $kid ~ ganz still | $kid ~ apathisch | $kid ~ krampf* | $kid ~ zuckt | $kid ~ glüht | $kid ~ fieber | $kid ~ trinkt nicht* | $kid ~ trinkt seit | $kid ~ nicht getrunken | $kid ~ nichts getrunken | $kid ~ nichts gegessen | $kid ~ seit ~~ nichts | $kid ~ runtergefallen | $kid ~ gefallen | $kid ~ aus dem fenster | $kid ~ verschluckt | $kid ~ geschluckt | $kid ~ blutet | $kid ~ blaue flecken | $kid ~ verbrannt | $kid ~ verbrüht | $kid ~ arm ~ hängt | arm ~ komisch hängt | arm ~~ hängt | keine nasse windel | windel seit',
    },
    {
      name: 'child_hurt_by',
      weight: 0.95,
      en: 'shook him | shook her baby | shook the $kid | shakes the $kid | shaking the $kid | shook $kid | shake the $kid | shake him | shakes him | throw the $kid | throws the $kid | threw the $kid | throw him against | drop the $kid | hold* ~ $kid over | dangles ~ $kid | dangling | hit* the $kid | hits the $kid | beats the $kid | beating the $kid | hurts the $kid | hurt the $kid | hurt her $kid | hurt my $kid | slapped the $kid | hits her son | hits her daughter | kicked the $kid | pillow over the $kid | pillow on the $kid | drown* the $kid | under water | filling the bathtub | fills the bathtub | filling the bath | running a bath ~~ $kid | in the bath alone | devil is in | devil in the | demon* | demon in | possessed | evil in ~ $kid | evil spirit | better off in heaven | take the $kid with | takes the $kid with | taking the $kid with | not leave them behind | not leave him behind ~~ world | all together to | make them sleep | put them to sleep | gives the $kid ~ drops | giving the $kid ~ $pill | gave the $kid ~ $pill | gives ~ sleeping | gave ~ baby something | gives the baby something | cough syrup | vodka in ~ bottle | whisky | crush* ~ $pill ~~ $kid | in the $kid bottle | locked the $kid | locks the $kid | ties the $kid | tied to the bed | gave her $kid to | sold her $kid | sell* ~ $kid | selling ~ $kid | offer* ~ for ~ $kid | wants to buy',
      de: 'schüttelt | geschüttelt | schüttelt das | werf ihn | werf sie | werfe ihn | wirft ~ $kid | gegen die wand werf* | schmeißt ~ $kid | hält ~ $kid ~ aus dem | hält ~ $kid ~ über | schlägt ~ $kid | schlägt das $kid | $kid ~ geschlagen | haut ~ $kid | tritt ~ $kid | tut ~ $kid ~ weh | tut dem $kid | kissen auf ~ $kid | ertränk* | unter wasser | badewanne ~~ $kid | $kid ~~ badewanne | lässt die wanne | lässt wasser ein | teufel in | teufel ist | dämon* | besessen | $kid mit ~~ keiner mehr | nimmt die $kid ~ mit | nimmt die $kid heute mit | nimmt das $kid mit | nimmt die $kid mit | $kid mitnehmen ~~ himmel | alle zusammen ~ gehen | so fest gepackt | fest gepackt | am arm gerissen | gibt dem $kid ~ tropfen | gibt dem $kid | gibt der $kid ~ $pill | dem $kid ~ $pill gegeben | hustensaft | schnaps in | wodka in | $pill ins fläschchen | ins fläschchen | sperrt ~ $kid ein | $kid eingesperrt | $kid ~ angebunden | festgebunden | verkauft ~ $kid | $kid verkaufen | für das $kid ~ geboten | $kid weggeben an',
    },
    {
      name: 'child_alone',
      weight: 0.9,
      en: '$kid alone | $kid ~ alone in | $kid ~ alone at | $kid ~ all alone | $kid ~ by themselves | $kid ~ by himself | $kid ~ on their own | $kid ~ on his own | left the $kid | left her $kid | leaves the $kid | left alone with | home alone | alone with the baby | $kid in the car | $kid ~ in a hot car | locked in the car | $kid ~~ windowsill | $kid ~~ window sill | $kid ~ open window | $kid on the balcony | $kid ~ on the road | $kid ~ in the street | $kid ~ barefoot | outside barefoot | in pyjamas | in his pajamas | mum is gone and | mum has not come back | mother has not come back | nobody with the $kid | no adult | no grown* | nobody is with | stroller alone | pram alone | pram outside | baby is still in | baby crying for hours | crying for hours | baby crying ~~ nobody | hear the baby | hear a baby',
      de: '$kid allein* | $kid ~ allein in | $kid ~ allein zu* | $kid ~ alleine | $kid ganz allein | $kid ~~ allein in der wohnung | allein zu hause | alleine daheim | lässt ~ $kid ~ allein | $kid ~ allein gelassen | $kid im auto | $kid ~ im heißen auto | $kid ~ fensterbrett | $kid ~ offenen fenster | $kid auf dem balkon | $kid ~ auf der straße | $kid ~ barfuß | barfuß | im schlafanzug | im pyjama | mutter ist weg und | mutter nicht da | kein erwachsener | keiner bei den $kid | niemand bei den $kid | kinderwagen steht | kinderwagen allein | kinderwagen ~ allein | $kid ~ noch im | weint seit stunden | schreit seit stunden | schreit das baby | baby schreit',
    },
    {
      name: 'minor_used',
      weight: 0.95,
      en: '$kid ~~ hotel room | hotel room for her tonight | booked a hotel | must do clients | do clients | do customers | see clients tonight | client for her tonight | with grown men | with older men | older man | with a 40 year | man of 40 | meet* ~ tonight ~ $kid | meets him ~ today | nudes | naked pictures | naked photos | sends ~ pictures | sends him pictures | sent ~ nude* | wants more pictures | wants more photos | send the video | sends the video | post the video | leak the video | upload the video | livestream* | webcam | cam for | filmed the $kid | films the $kid | films her daughter | photographs ~ $kid | pictures of the $kid | touch* ~ $kid | touches the $kid | touched her daughter | touches her daughter | he comes into her room | came into her bed | gets into bed with | shares a bed with | bath with the girl | uncle ~~ alone with | alone with the $kid | picks her up from school | picks her up after school | waiting at the school | waits at the school | outside the school | outside school | at the school gate | in front of the school | marry her off | married off | wedding ~~ $kid | engaged at | flight to ~~ marry | be cut | circumcis* | fgm | cutting ceremony',
      de: '$kid ~~ hotelzimmer | hotelzimmer | hotel ~ heute | heute ~ hotel | kunden machen | freier ~ minderjährig* | kunden heute | mit älteren männern | mit erwachsenen männern | älterer mann | trifft ~ heute ~ | trifft sie heute | trifft ihn heute | will mehr fotos | will mehr bilder | er will mehr | nacktfotos | nacktbilder | nackt* | schickt ihm fotos | schickt ihm bilder | schickt bilder | video rumschicken | video veröffentlichen | video an alle | vor der kamera | webcam | filmt ~ $kid | filmt die $kid | fotografiert ~ $kid | fotos von der $kid | fasst ~ $kid ~ an | fasst sie an | fasst die $kid an | angefasst | kommt in ihr bett | geht zu ihr ins bett | zu ihr ins bett | schläft bei ihr im bett | badet mit | allein mit der $kid | vor der schule | an der schule | wartet an der schule | holt ~~ von der schule ab | zwangsheirat* | verheiratet werden | verheiraten | soll heiraten | hochzeit ~ in den ferien | verlobt mit | beschnitten werden | beschneidung | beschneiden',
    },
    {
      name: 'minor_age',
      weight: 0.3,
      en: 'is 9 | is 10 | is 11 | is 12 | is 13 | is 14 | is 15 | is 16 | is 17 | am 12 | am 13 | am 14 | am 15 | am 16 | am 17 | im 12 | im 13 | im 14 | im 15 | im 16 | im 17 | 12 years | 13 years | 14 years | 15 years | 16 years | 17 years | year old | underage | minor | minors | she is only 1* | only 12 | only 13 | only 14 | only 15 | only 16 | 14yo | 15yo | 13yo | 12yo | 16yo | school girl | schoolgirl',
      de: 'ist 9 | ist 10 | ist 11 | ist 12 | ist 13 | ist 14 | ist 15 | ist 16 | ist 17 | bin 12 | bin 13 | bin 14 | bin 15 | bin 16 | bin 17 | erst 12 | erst 13 | erst 14 | erst 15 | erst 16 | erst 17 | 10jährig* | 11jährig* | 12jährig* | 13jährig* | 14jährig* | 15jährig* | 16jährig* | 17jährig* | jährige tochter | minderjährig* | jahre alt | schülerin',
    },
    {
      name: 'carer_unfit',
      weight: 0.5,
      en: '$mum smells of | smells of vodka | smells of alcohol | $mum ~ drunk | $mum is drunk | $mum ~ wasted | $mum ~ high | $mum ~ passed out | $mum ~ just stares | $mum stares | $mum ~ not react* | $mum ~ not get up | $mum will not wake | $mum ~ hears voices | hears voices | voices tell her | voices say | voices told her | puts ~ $kid in the car | putting ~ kids in the car | driving ~ $kid ~ drunk | kids in the car | drives with the $kid | $mum ~ screaming at the $kid | can not stand the crying | can not take the crying | if he does not stop | if it does not stop | if she does not stop crying | stop crying | make him stop | make it stop crying | shut up or | before i do something | scared of what she | afraid she will hurt',
      de: 'mutter ~ betrunken | mutter riecht | riecht nach alkohol | riecht nach schnaps | mutter ~ voll | mutter starrt | mutter ~ reagiert nicht | mutter ~ liegt nur | $mum ~ betrunken | hört stimmen | stimmen sagen | stimmen befehlen | stimmen haben | setzt ~ $kid ins auto | kinder ins auto | $kid ins auto | will ~ fahren und | schreit ~ $kid an | erträgt das geschrei | wenn ~ nicht aufhört | wenn er nicht ruhig | wenn es nicht aufhört | wenn sie nicht aufhört zu | damit ruhe ist | damit es ruhig | damit er ruhig | bevor was passiert | ich halte das schreien | weint nonstop | schreit nonstop | lass es schlafen | lass ihn schlafen',
    },
  ],
  combinations: [
    { name: 'minor_used_now', weight: 0.4, all: ['minor_used', 'minor_age|child', 'now|set_day'] },
    {
      name: 'minor_and_trafficker',
      weight: 0.5,
      all: ['minor_age', 'pick_up|knows_place|pressure|hits|held'],
    },
    { name: 'unfit_and_child', weight: 0.5, all: ['carer_unfit', 'child'] },
    {
      name: 'child_in_danger_mix',
      weight: 0.4,
      all: [
        'child',
        'no_future|means_at_hand|deadly_place|suicide_named|wants_to_die|burns|weapon|threatens_life',
      ],
    },
  ],
}
