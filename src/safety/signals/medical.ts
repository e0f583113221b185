import type { CategorySignals } from './signal.js'

export const MEDICAL: CategorySignals = {
  category: 'medical',
  signals: [
    {
      name: 'not_awake',
      weight: 1,
      en: 'unconscious | passed out | not wake up | not waking up | not wake her | can not wake | can not be woken | will not wake | not waking | hard to wake | barely awake | barely conscious | hardly awake | in and out | drifting in | not open her eyes | not opening her eyes | eyes ~ not focus* | eyes rolled | rolled back | eyes are rolling | slumped | collapsed | collapses | keeled over | fainted | faints | blacked out | limp | lifeless | on the floor and | lies on the floor | lying on the floor | lying on the bathroom | found her on the floor | found her lying | found ~ on the floor | lying there | not responding | unresponsive | not responsive | not moving | not move | does not move | no pulse | weak pulse | cold to the touch | ice cold | stone cold | like a ragdoll | face down | found ~ in the bath',
      de: 'bewusstlos* | ohnmächtig | in ohnmacht | nicht wach | nicht mehr wach | krieg sie nicht wach | kriege sie nicht wach | bekomme sie nicht wach | kriegen sie nicht wach | nicht aufwecken | nicht zu wecken | nicht weckbar | kaum zu wecken | lässt sich nicht wecken | wacht nicht auf | wird nicht wach | wird nicht mehr wach | kaum wach | kaum ansprechbar | nicht ansprechbar | nicht mehr ansprechbar | augen verdreht | verdreht die augen | augen nach oben | augen nur halb | zusammengebrochen | bricht zusammen | zusammengesackt | sackt weg | sackt zusammen | sackt immer | kippt um | umgekippt | umgefallen | kollabiert | liegt am boden | liegt auf dem boden | liegt auf den fliesen | liegt im bad | liegt im flur | liegt da und | liegt reglos | reglos | leblos | regungslos | bewegt sich nicht | rührt sich nicht | keinen puls | kein puls | puls ~ schwach | eiskalt | ganz kalt | ganz schlaff | wie eine puppe | weggetreten | dämmert weg | dämmert weg | driftet weg',
    },
    {
      name: 'breath',
      weight: 1,
      en: 'not breathing | stopped breathing | not breathe | can not breathe | can hardly breathe | struggling to breathe | hardly breathing | barely breathing | breathes funny | breathing funny | breathing strange | breathing weird | shallow breath* | gasping | gasps | gurgling | gurgle* | rattling breath | snoring strange* | snores weird | wheez* | short of breath | no air | not get air | not getting air | lips are blue | lips blue | blue lips | lips are grey | turning blue | going blue | turned blue | grey in the face | face is grey | grey skin | throat ~ thick | throat is closing | throat is swelling | throat closing | throat swollen | tongue ~ swollen | tongue is swelling | face ~ swelling | face is swelling | swelling up | swollen tongue | lips ~ swelling | lips are swelling | chok* on | something stuck in her throat | hives all over | allergic | allergy | epipen | bee sting | since the nuts | after the nuts',
      de: 'atmet nicht | atmet nicht mehr | atmet kaum | atmet komisch | atmet so komisch | atmet flach | atmet ganz flach | atmet schwer | atmet nur noch | atmet seltsam | kriegt keine luft | bekommt keine luft | keine luft | schlecht luft | schnappt nach luft | ringt nach luft | japst | röchel* | rasselt | gurgel* | schnarcht komisch | schnarcht so | pfeift beim | atemnot | lippen ~ blau | blaue lippen | lippen blau | läuft blau an | blau angelaufen | ganz grau | grau im gesicht | gesicht ~ grau | hals ~ zu | hals schwillt | hals geschwollen | zunge ~ dick | zunge schwillt | zunge geschwollen | gesicht schwillt | schwillt an | angeschwollen | lippen ~ dick | lippen ~ geschwollen | verschluckt | steckt im hals | quaddeln | allergisch* | allergie | wespenstich | nach den nüssen | seit den nüssen',
    },
    {
      name: 'took_too_much',
      weight: 0.85,
      en: 'overdos* | od on | took the whole $pack | took a whole | took all | took all her | swallowed all | swallowed the whole | swallowed a | swallowed the | took too many | took too much | took a lot of | took a bunch | took loads | took 20 | took 30 | took 40 | took about 20 | took twenty | took thirty | whole strip | whole blister | whole pack* | whole bottle | whole box | entire box | entire pack* | entire bottle | empty strip* | empty blister* | empty pack* | empty bottle* | empty box* | blister* empty | box is empty | pack is empty | bottle is empty | took something | taken something | took some pills | took $pill | took her $pill all | took ~ $pill | ate ~ $pill | swallowed ~ $pill | swallowed something | swallows | drank the ~ cleaner | drank bleach | drank the bleach | drank cleaner | drank drain* | drain cleaner | drank something | drank the whole | drank a whole | drank antifreeze | mixed ~ with alcohol | $pill with vodka | $pill and vodka | $pill with alcohol | wine and $pill | needle in her arm | needle still | syringe* | foil and | spoon and | injected | shot up | fenta* | fentanyl | heroin | ghb | g and | spiked | put something in her drink | drugged her | insulin ~ too | too much insulin | injected ~ insulin',
      de: 'überdosis | überdosiert | ganze $pack | die ganze $pack | den ganzen streifen | ganzen blister | ganzer blister | ganze packung | ganze schachtel | ganze flasche | alle $pill geschluckt | alle $pill genommen | alle auf einmal | alles geschluckt | $pill geschluckt | $pill genommen | $pill eingenommen | hat ~ $pill genommen | hat ~ geschluckt | geschluckt | zu viele $pill | zu viel genommen | zuviel genommen | zu viel erwischt | was genommen | etwas genommen | irgendwas genommen | was eingeworfen | leere $pack | leere blister | leere tabletten* | leere packung* | packung leer | packung ist leer | blister leer | schachtel leer | schachtel ist leer | flasche leer | rohrreiniger | abflussreiniger | reiniger getrunken | putzmittel | spülmittel | bleiche getrunken | frostschutz | getrunken und | $pill mit alkohol | $pill mit wodka | $pill und wodka | $pill und alkohol | wein und $pill | spritze im | spritze neben | nadel im arm | nadel steckt | gespritzt | gedrückt ~ klo | löffel und folie | k.o. | ko tropfen | kotropfen | was ins glas | was ins getränk | in den drink | insulin gespritzt | zu viel insulin',
    },
    {
      name: 'fading',
      weight: 0.55,
      en: 'drowsy | sleepy | so sleepy | getting sleepy | very tired suddenly | slurr* | slurring | mumbl* | talking nonsense | talks nonsense | not making sense | makes no sense | confused | disoriented | does not know where she is | not know what day | does not recognise | not recognise me | does not recognize | staggering | stagger* | swaying | wobbly | can not stand | can not stand up | can not walk | legs give | gave way | eyes half | pupils | pinprick | nodding off | nods off | dizzy | throwing up | throws up | vomit* | puking | keeps being sick | foam* | shaking all over | shivering | sweat* | sweating | cold sweat | clammy | pale | white as | white like | as a sheet | like a wall | grey | yellow | weak | so weak | getting weaker | weaker',
      de: 'schläfrig | wird müde | wird immer müder | ganz müde plötzlich | lallt | lallen | nuschelt | redet wirr | wirres zeug | wirr | verwirrt | desorientiert | redet unsinn | weiß nicht wo sie ist | weiß nicht welcher | erkennt mich nicht | erkennt niemanden | torkelt | schwankt | taumelt | kann nicht stehen | kann nicht mehr stehen | kann nicht laufen | beine knicken | knickt weg | augen fallen zu | fallen ihr zu | fallen die augen | halb offen | pupillen | nickt weg | nickt immer weg | schwindel* | übergibt sich | übergeben | erbricht | erbrochen | kotzt | gekotzt | spuckt | schaum | zittert am ganzen | schüttelfrost | schwitzt | schweiß | kaltschweißig | blass | kreidebleich | bleich | leichenblass | weiß wie | weiss wie | käseweiß | grau | gelb | schwach | immer schwächer | ganz schwach',
    },
    {
      name: 'bleeds_much',
      weight: 0.85,
      en: 'not stop bleeding | will not stop bleeding | keeps bleeding | bleeding heav* | heavy bleeding | bleeding badly | bleeding a lot | bleeding so much | bleeding everywhere | bleeding since | blood everywhere | lots of blood | so much blood | losing blood | lost a lot of blood | pool of blood | blood everywhere | soaked ~ towel* | soaked ~ pad* | soaking ~ pad* | soaks through | soaked through | through the towel | towel after towel | pad after pad | pads an hour | clots | blood clots | blood running | gushing | spurting | blood from her ear | blood in her vomit | vomits blood | vomiting blood | coughs blood | coughing blood | throws up blood | blood in the toilet | black stool | bleeding down there | bleeding between | bleeding and pregnant | bleeding after the | after the abortion | after the birth | since the abortion | since birth | all red | bed is red | bed is full of',
      de: 'hört nicht auf zu bluten | hört nicht auf mit bluten | blutung stoppt nicht | blutet stark | blutet so stark | blutet sehr | blutet durch | blutet seit | blute seit | blute so | blute stark | blutet wie | starke blutung | blutung* | viel blut | so viel blut | überall blut | verliert blut | viel blut verloren | blutlache | handtuch durch | handtücher durch* | handtuch nach | durchgeblutet | durchgeweicht | binde nach | binden in der stunde | blutklumpen | klumpen | spritzt | blut läuft | läuft das blut | blut aus dem ohr | blut gespuckt | spuckt blut | erbricht blut | hustet blut | blut im erbrochenen | blut im klo | alles rot | bett ~ rot | bett voll | nach der abtreibung | nach der geburt | seit der geburt | untenrum | stoppt nicht',
    },
    {
      name: 'pregnant_danger',
      weight: 0.5,
      en: 'pregnant | weeks pregnant | months pregnant | *th week | tenth week | waters broke | water broke | her waters | contractions | labour | labor started | baby is coming | baby coming | the baby comes | head is visible | not feel the baby | baby not moving | not felt the baby | cramps | miscarr* | belly hard | hard belly',
      de: 'schwanger* | schwangerschaft* | woche schwanger | zehnte woche | *te woche | *ten woche | *ten monat | fruchtblase | blase geplatzt | wehen | geburt geht los | kind kommt | baby kommt | presswehen | spürt das baby nicht | baby bewegt sich nicht | unterleib* | krämpfe im | fehlgeburt | bauch ~ hart | hält sich den bauch | harter bauch',
    },
    {
      name: 'sudden_illness',
      weight: 0.9,
      en: 'seizure* | convuls* | fitting | twitching | jerking | foam at | foaming | foam from | chest pain | pain in her chest | pressure on her chest | tight chest | chest ~ tight | elephant on | stone on her chest | pain in ~ left arm | left arm ~ numb | arm is numb | arm numb | numb on one side | one side of her | half her face | face is hanging | face hanging | face drooping | drooping | mouth hangs | corner of her mouth | can not lift her arm | can not move her arm | can not move her leg | not understand her words | can not speak suddenly | words come out wrong | suddenly can not see | worst headache | headache like | thunderclap | stiff neck | can not bend her neck | fever 40 | fever of 40 | 40 fever | 41 | fever and | hallucinat* | sees things | sees bugs | sees insects | sees spiders | sees animals | bugs on the wall | delirium | withdrawal | since she stopped drinking | stopped drinking | diabet* | sugar is | blood sugar | sugar low | hypo | hypoglyc* | heart attack | stroke | heart is racing ~ not stop | heart stops | heart stopped | anaphyla* | poison* | carbon monoxide | smell gas | smells of gas | electric shock | electrocut* | fell down the stairs | fell on the stairs | fell off | fell out of the window | fell from | hit her head | hit by a car | run over | head injury | broken bone | bone sticking | bone is | can not feel her legs | can not move her legs | knife in | stab wound | gunshot | drowned | drowning | hanging there | burns all over | severe burn* | sepsis | appendi*',
      de: 'krampfanfall | krampft | krampfen | anfall | zuckt | zuckungen | epilep* | schaum am mund | schaum vor | schaum vorm | brustschmerz* | schmerzen in der brust | druck auf der brust | drückt auf der brust | drückt auf die brust | auf der brust | enge in der brust | stein auf der brust | linker arm | linken arm | arm ~ taub | arm taub | taub auf einer | eine seite | eine gesichtshälfte | gesichtshälfte | gesicht hängt | mundwinkel | hängt runter | kann ~ arm nicht heben | kann ~ arm nicht mehr | kann nicht mehr sprechen | kann plötzlich nicht | spricht plötzlich | findet keine worte | sieht plötzlich nichts | kopfschmerzen wie | schlimmste kopfschmerzen | nacken steif | steifer nacken | fieber 40 | 40 fieber | 41 fieber | 40 grad | über 40 | halluzin* | sieht käfer | sieht sachen | sieht dinge | sieht tiere | sieht spinnen | käfer an | delir* | entzug* | nicht mehr trinkt | aufgehört zu trinken | kalter entzug | zucker ist | unterzuck* | zuckerschock | diabet* | zuckerkrank | herzinfarkt | schlaganfall | herz ~ stolpert | herz rast | vergift* | gasgeruch | riecht nach gas | stromschlag | treppe runter* | treppe gefallen | die treppe runter | gestürzt | aus dem fenster gefallen | vom balkon gefallen | angefahren | überfahren | kopf aufgeschlagen | auf den kopf | kopfverletzung | gebrochen | knochen schaut | spürt ~ beine nicht | beine nicht mehr | messer im | stichwunde | ertrunken | schwere verbrennung* | blinddarm',
    },
    {
      name: 'refuses_help',
      weight: 0.3,
      en: 'no doctor | no ambulance | no hospital | not want a doctor | not want an ambulance | not go to hospital | refuses ~ hospital | refuses ~ doctor | does not want ~ doctor | not let me call | begs me not to call | not call an ambulance | says no ambulance | not to the doctor | not let me to | ambulance | paramedic* | emergency room | a&e | should i call ~ ambulance | call ~ doctor | call an ambulance',
      de: 'kein arzt | keinen arzt | kein krankenwagen | keinen krankenwagen | kein krankenhaus | nicht ins krankenhaus | nicht zum arzt | will nicht zum arzt | lehnt ~ ab | keinen rettungswagen | kein rtw | rettungswagen | krankenwagen | notarzt | notaufnahme | arzt rufen | rtw | soll ich den arzt',
    },
    {
      name: 'cleaner_swallowed',
      weight: 0.6,
      en: 'holds her throat | holding her throat | burning mouth | holding her stomach | holds her stomach | bent double | doubled over | curled up in pain | screaming in pain | screams with pain | unbearable pain | worst pain | pain so bad',
      de: 'hält sich den hals | hält sich die brust | hält sich den kopf | hält sich den magen | krümmt sich | gekrümmt vor | schreit vor schmerz* | wahnsinnige schmerzen | schlimme schmerzen | starke schmerzen | unerträgliche schmerzen',
    },
  ],
  combinations: [
    { name: 'took_and_fading', weight: 0.6, all: ['took_too_much|means_at_hand', 'fading|not_awake|breath'] },
    { name: 'took_now', weight: 0.2, all: ['took_too_much', 'now|shut_in|despair|no_future|goodbye'] },
    {
      name: 'fading_twice',
      weight: 0.4,
      all: ['fading', 'sudden_illness|blood_seen|refuses_help|cleaner_swallowed|pregnant_danger'],
    },
    {
      name: 'pregnant_and_more',
      weight: 0.6,
      all: ['pregnant_danger', 'bleeds_much|blood_seen|fading|cleaner_swallowed|hits'],
    },
    {
      name: 'bleeding_without_help',
      weight: 0.4,
      all: ['blood_seen|bleeds_much', 'refuses_help|fading|cannot_stop_self|held'],
    },
    { name: 'swallowed_and_pain', weight: 0.4, all: ['took_too_much', 'cleaner_swallowed'] },
    { name: 'ill_now', weight: 0.25, all: ['sudden_illness|fading', 'now|asks_what_now'] },
  ],
}
