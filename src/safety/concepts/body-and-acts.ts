/** As in people-and-things.ts: the body and what befalls it, and what people do. */
export const BODY_AND_ACTS: Readonly<Record<string, string>> = {
  limb: 'arm arms arme armen unterarm* forearm* wrist* handgelenk* hand hands hände finger fingers leg legs bein beine beinen thigh* oberschenkel foot feet fuß füße knuckles knöchel elbow ellenbogen ellenbeuge knee knie toes zehen skin haut nails fingernägel shoulder schulter',
  head: 'head kopf face gesicht forehead stirn eye eyes auge augen lips lippe lippen mouth mund ear ohr ohren nose nase neck hals throat kehle chin kinn tongue zunge hair haare pupil* pupille* gums teeth zähne mundwinkel cheek wange nacken eyelids lider skull schläfe',
  trunk:
    'belly bauch stomach magen chest brust back rücken rib ribs rippe* womb unterleib heart herz herzen lung* lunge* kidney niere pulse puls herzschlag hip',
  blood:
    'blood bloody blut blutig* blutet blutend bleed* bleeds verblut* nosebleed red rot rote roten drips tropft drops stain* fleck* towel towels handtuch handtücher tissue* tempos soaked durchtränkt schwall* blutung* rinnt trickles',
  wound:
    'wound* wunde* cut cuts schnitt* schnitte gash open gape* klafft klaffen* deep tief tiefe tiefer stitches nähte fäden scab kruste* blister blase blasen scratch* kratz* kratzer bruise* bläu* blaue striemen stripes marks scar* narbe* swollen geschwollen swell* schwillt broken gebrochen fracture bandage* verband verbände plaster pflaster welts raw flesh fleisch bite',
  pale: 'pale blass bleich* kreidebleich white weiß weiss blue blau bläulich bluish grey gray grau ashen clammy sweat* schweiß* schwitz* cold kalt kaltschweißig cool yellow gelb violett purple',
  breath:
    'breath* breathe* atmet atmen atem atmung atemnot luft air wheez* pfeift gasp* keuch* röchel* chok* erstick* suffocat* snor* schnarch* choke cough* hust* hechelt japst',
  unconscious:
    'unconscious bewusstlos* ohnmächtig* ohnmacht faint* passed umgekippt kippt kollabiert collaps* wake wakes waking woke wach wachkriegen aufwachen aufwacht wecken weckbar ansprechbar responsive respond* react* reagiert drowsy benommen dämmrig schläfrig schlapp limp floppy schlaff lifeless leblos reglos motionless apathisch apathetic dozing weggetreten weg eyes',
  lying:
    'lies lying lay liegt lag daliegt floor boden ground fußboden curled zusammengekrümmt gekrümmt slumped zusammengesackt slid',
  seizure:
    'seizure* fit fits fitting krampf* zuckt zucken zuckungen convuls* foam* schaum shak* zitter* twitch* stiff steif jerk* epilep* schüttelfrost tremor delir*',
  vomit:
    'vomit* throw* threw throwing erbrich* erbroch* kotz* spuckt speit puke* puking übergibt übergeben nausea übel sick brech* durchfall diarrh* dehydrat* austrocknet',
  pain: 'pain pains painful schmerz* weh hurts hurt hurting cramp* stechen stich drückt pressure druck brennt kopfweh headache bauchweh ache aches agony wehen contractions unerträglich* krämpfe',
  fever:
    'fever fieber* temperature temperatur glüht burning hot heiß heiss 39 40 41 infected entzündet eiter pus sepsis blutvergiftung smells riecht rash ausschlag punkte spots stinkt',
  pregnant:
    'pregnan* schwanger* week woche ssw weeks wochen monat months miscarr* fehlgeburt* waters water fruchtblase labour labor birth geburt* gebär* due wehen abort* abtreib* ausschabung plazenta hebamme',
  numb: 'numb taub kribbelt tingl* paraly* gelähmt slur* lall* verwaschen stroke schlaganfall hängt hanging droops speech sprechen speak nonsense wirr confused verwirrt desorientiert halluz* käfer spiders spinnen bugs stimmen voices delirium blurred doppelt double vision sieht seh dizzy schwindlig schwindel',
  allergy:
    'allerg* bee biene wasp wespe sting gestochen nut nuts nüsse peanut* erdnuss* epipen swell* geschwollen schwillt hives quaddeln anaphyl* thick zuschwillt zu',
  sleep:
    'sleep sleeps sleeping slept asleep schläft schlafen schlaf geschlafen einschlaf* schlafe nap nights nächte nachts tired müde erschöpft* exhaust*',
  give: 'give gives gave given giving gift gifts gifted handed hands brought bring brings gebracht geschenkt schenkt verschenkt verschenk* vermacht überlassen hergegeben weggegeben gab gibt geben gegeben donates donated hinterlass* leave leaves inherit* erben erbt distribut* verteilt passed left',
  send: 'send sends sent sending schickt geschickt schicken post posts posted gepostet forwarded weitergeleitet mail letter brief briefe envelope umschlag note zettel parcel paket package nachricht* message* msg link video videos',
  write:
    'write writes wrote written writing schreibt geschrieben schrieb schreiben texts texted texting textet tippt notiert typed list liste letter letters brief abschiedsbrief* zettel',
  call: 'call calls called calling ruft rief angerufen anruf* anrufen rings rang telefoniert phoned phone dial dialed line leitung voice sprachnachricht* voicenote hung aufgelegt',
  say: 'say says said saying sagt sagte gesagt sagen meint meinte told tells telling erzählt erzählte erklärt announces angekündigt kündigt erwähnt mentions mentioned whisper* flüster* leise reden redet talk talks',
  ask: 'ask asks asked asking fragt fragte gefragt wanted wants will wollte möchte requests bittet gebeten begged begs bettelt demand* fordert verlangt',
  thank: 'thank thanks thanked thankful dank* bedankt bedanken grateful dankbar*',
  bye: 'goodbye bye farewell abschied* verabschied* tschüss lebewohl wiedersehen tschau ciao hug hugs hugged umarmt umarmung kiss kissed geküsst küsst küsste adieu byebye servus forever immer last letzte letzten letztes letzter',
  sorry: 'sorry forgive* verzeih* entschuldig* leid apolog* böse vergeb* bereut regret* guilty',
  caretake:
    'care kümmer* kümmert look after aufpass* pass passt acht raise raising sorge sorgerecht guardian vormund adopt* promise* promised versprech* versprochen versprich swear swore schwören schwör tell sag sagt bitte please',
  arrange:
    'arranged geregelt regelt ordnet geordnet ordnung settle* testament will bequeath wills password* passwort passwörter funeral beerdigung begräbnis grab grave coffin sarg burial urn* urne einäscher* cremat* list liste papers cancel* abgesagt absagen gekündigt kündigt deletes deleted löscht gelöscht burned zerrissen tore verbrannt sells verkauft bezahlt paid tidied tidies aufgeräumt räumt ausgeräumt cleaned leer cleared wiped entsperrt unlocked',
  no_need:
    'need needs needed braucht brauch brauche brauchen wont worth lohnt lohnen worry bother egal anymore mehr nimmer nie never again eh anyway sowieso overflüssig pointless sinnlos umsonst unnecessary nötig',
  future:
    'tomorrow morgen übermorgen monday montag tuesday dienstag wednesday mittwoch thursday donnerstag friday freitag saturday samstag sunday sonntag weekend wochenende week woche month monat birthday geburtstag christmas weihnachten silvester summer sommer easter ostern year jahr autumn herbst winter soon bald then dann after danach nachher',
  die: 'dying died dead death sterb* stirb* starb gestorben tot tod tote toten verstorben* killed heaven himmel drüben jenseits angel engel ancestors ahnen paradise paradies underground grave grab erlös* releas* peace frieden ruhe quiet still silence',
  kill: 'kill* töt* umbring* umgebracht bringt murder* ermord* mord suizid* suicid* selbstmord* abstech* stab* erstech* erstoch* shoot* erschieß* schieß* schießt geschossen burn anzünd* finish* fertig end beenden schluss ende over vorbei',
  tired_of_life:
    'enough genug reicht kraft strength anymore mehr nimmer mag halte halt aushalten bear stand carry weight last burden ballast hopeless hoffnungslos sinn sense meaning point worthless wertlos nichts nothing empty leer tunnel lösung solution ausweg way dunkel dark exit disappear verschwinden auflösen aufhören stop',
  jump: 'jump* spring* sprang gesprungen springt hang* häng* hing aufgehängt erhäng* leap balancier* balanc* climb* kletter* steigt steig überklettert',
  stand:
    'stand stands standing stood steht stehen stand sit sits sitting sat sitzt saß hockt hock kauert crouch* leans lehnt kniet wait* wartet warten gewartet lauert lurk* parks parked parkt geparkt loiter*',
  come: 'come comes coming came kommt kommen kam gekommen arrive* ankommt angekommen turned shows showed appear* auftauch* aufgetaucht back zurück wieder way unterwegs weg approaching nähert near nah here hier da there dort heading entering betritt rein in inside drin drinnen hoch up rauf',
  go: 'go goes going went gone geht ging gegangen gehen walk* läuft lief spaziergang ran run runs rennt rannte weg left leave leaves leaving hinaus raus away out fort haut abgehauen verlassen ausgang escape* fled flee flieht sneaks schleicht',
  not_back:
    'back zurück return* zurückgekommen heim heimgekommen wiedergekommen erschienen appeared arrived ankommen angekommen showed turned überfällig overdue late due abgeholt collected home supposed should sollte wollte only nur kurz quickly',
  gone: 'gone missing weg fort verschwunden verschwand vanish* disappear* vermisst* nowhere nirgends nirgendwo unauffindbar lost verloren empty leer unberührt untouched find findet seen gesehen suchen sucht search* looking spurlos trace traces spur spuren absent fehlt fehlen last-seen',
  unreachable:
    'off aus answer* antwort* reply replies replied pick picks picked ran rangeht abnimmt abheben erreicht erreichbar erreichen reachable reach reaches voicemail mailbox straight tot dead haken tick ticks gelesen read online offline signal netz response respond silence nix nichts nothing',
  location:
    'location standort ortung gps map karte position pin tracker* airtag* tracking track* ortungs* chip peilsender address adresse anschrift street straßenname where wo wohin bell house number hausnummer standorte live',
  take: 'take takes took taken taking nimmt nahm genommen nehmen mitnehmen mitgenommen mitnimmt grab* packt gepackt snatch* entführ* abduct* kidnap* geholt holt holen abholen abholt abgeholt pick picks picked collect* fetch* drag* zerr* zieht gezogen zog ziehen pull* push* schubs* gedrängt shoved shove gestoßen stieß force* bundled verfrachtet weggebracht bringen bringt brought',
  drive:
    'drive drives driving drove driven fährt fahren fuhr gefahren fahrt mitfährt lenkt rast speed* steer* eingestiegen steigt stieg getin boards boarded flies fliegt geflogen ride mitfahren losgefahren abfahrt',
  hold: 'hold holds holding held hält halten hielt festgehalten locked lock locks locking abgeschlossen eingeschlossen eingesperrt sperrt einsperr* verschlossen schließt zugesperrt trapped gefangen captive chain* angekettet tied gefesselt fesselt bound block* versperr* won let lets lässt lassen allow* erlaubt darf dürfen keeps kept behält verriegelt barricad* verbarrik*',
  hide: 'hide* hid hiding versteck* under unter behind hinter closet wardrobe schrank leise quiet quietly whisper* flüster* secretly heimlich codeword codewort code signal zeichen',
  hit: 'hit* hits hitting schlägt schlug schlagen geschlagen haut prügel* verprügel* beat* beating slap* ohrfeig* punch* boxt faust fist kick* tritt trat getreten tritte attack* angegriffen greift smack* smash* geschmettert knocked stomp* stamp* fight* fighting kämpf* schläger* prügeln assault* überfallen geht-los los',
  choke:
    'chok* würg* strangl* erwürg* throat kehle smother* kissen ersticken zugedrückt zugehalten luft abgedrückt hals',
  cut_oneself:
    'cut cuts cutting cutted ritz* ritzt schneid* schneidet geschnitten schnitt carv* slice* sliced slit aufgeschnitten aufgeritzt cuttet aufschneid*',
  hurt_oneself:
    'scratch* kratz* bite* bites bit beißt biss bang* bangs hit pull* pulls reißt rips ripping tore scrub* schrubbt burn* drückt presses pressing sticht stabs pierce* pinch* kneift punch* herself selbst selber sich ausgedrückt peel* pulen purposely absichtlich purpose extra',
  throw:
    'throw* threw wirft warf geworfen schmeiß* schmiss geschmissen stone* steine stein breaks broke broken break smashes zerbrochen zerschlag* zerdepper* glass glas scheibe* fenster furniture möbel plate teller rumms knall bang crash* klirr* rumpel* polter*',
  knock:
    'knock* klopf* klopft ring rings ringing klingelt klingeln sturm hammer* hämmert bang* banging pound* trommel* rattl* rüttel* rüttelt kicks tritt forc* aufgebroch* einbrech* eingebroch* break-in burst* stürmt push pushes drängt kratzt horn hupt hupe',
  shout:
    'shout* shouting scream* screaming schreit schrie schreien geschrien geschrei brüll* yell* roar* tobt toben rage* raging wütend furious ausgerastet rastet ausraste* angry drunk flippt crying weint wimmert whimper* cries help hilfe please bitte',
  threat:
    'threat* droh* bedroh* drohung* warn* blackmail* erpress* or else sonst ultimatum frist deadline until bis revenge rache pay büßen bereuen regret kill* sorry punish* strafe bestraf* curse* fluch juju oath schwur eid ritual voodoo schame ehre honour honor',
  watch:
    'watch* watches watching beobacht* follow* verfolg* folgt gefolgt hinterher stalk* spy* spionier* schaut guckt stares starrt observ* photograph* fotografier* photo* foto fotos picture* bild bilder film* filmt gefilmt camera kamera knows weiß weiss kennt found gefunden find rausgefunden herausgefunden recogni* erkannt spotted entdeckt seen gesehen sah saw traced',
  contact:
    'contact* kontakt* message* nachricht* texted schreibt geschrieben calls ruft called anruf* profile profil fake insta dm new neue nummer wrote met meet* treff* getroffen trifft date verabred* verabredet appointment invite* eingeladen chat* liked like likes followed friend-request request',
  lure: 'present* geschenk* flowers blumen rose roses love liebe liebt verziehen forgiven miss vermiss* vermisst come-back zurückkommen promise* versprochen job work arbeit visa hochzeit wedding marry heirat* heiraten heiratet chance cousin aunt tante ticket taxi birthday surprise überraschung belong* gehörst gehört',
  sexual:
    'rape* raped vergewaltig* sex sexual* touch* fasst anfass* angefasst naked nackt* nude* nackt condom* kondom* porn* customers kunden freier hotel bed bett underwear unterwäsche private intim* undress* auszieh* ausgezogen wedding heirat* beschneid* circumcis* fgm cut-girl',
  swallow:
    'swallow* schluck* schluckt geschluckt verschluck* took taken takes genommen nimmt eaten ate isst gegessen drank drink drinks trinkt getrunken trank overdos* überdosis inject* gespritzt spritzt nimmt-zu snort* consumed eingenommen leer empty leere whole ganze alle all too many viele',
  no_food:
    'eat eats eaten isst essen gegessen drink drinks drunk trinkt trinken getrunken food hunger* hungry starv* fed feed feeds gefüttert füttert milk milch bottle fläschchen weigert refuses nothing nichts nix pee urine trocken dry',
  alone:
    'alone allein alleine lonely einsam unattended unbeaufsichtigt himself themselves selbst nobody niemand keiner without ohne unsupervised verlassen abandon* zurückgelassen',
  fall: 'fall* fell fällt fiel gefallen sturz* gestürzt dropp* runtergefallen slip* slipped ausgerutscht rutscht tumble* hingefallen gestolpert crash* unfall accident',
}
