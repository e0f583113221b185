/** Added to the concepts of the other files, and concepts of their own: words that messages of later batches brought. */
export const MORE_WORDS: Readonly<Record<string, string>> = {
  perp: 'zuhälter* pimp* freier punter* loverboy* madam madame boss* chef* stiefvater stepfather stepbrother stepdad exmann exfreund peiniger täter* ring clan menschenhändler* schlepper smuggler* schleuser* luden lude recruiter* vermittler* fahrer driver*',
  child:
    '*jährige *jährigen *jähriger *jahrige *jahrigen kita hort kindergarten nursery kindergärtnerin krippe schulkind schulkinder grundschule enkel enkelin nephew niece neffe nichte kleinkind zwillinge twins toddler pupil',
  baby: 'fontanelle wiege cot crib strampler windel* nappy nappies diaper* stillt gestillt breastfe* milch bottle fläschchen schnuller pram buggy kinderwagen',
  official:
    'court gericht* gerichtssaal verhandlung prozess trial hearing testif* aussage aussagen zeugin witness* statement staatsanwalt* richter* judge anwalt* anwält* lawyer* jugendamt jobcenter ausländerbehörde botschaft embassy haft prison jail jva gefängnis knast bewährung parole entlassen released detention',
  marriage:
    'marry marri* wedding heirat* verheirat* hochzeit braut bride groom bräutigam verlobt* engaged mitgift dowry ehre honour honor jungfrau virgin beschneid* circumcis* fgm',
  debt: 'debt* schuld schulden owe* schuldet pay* zahlen zahlt bezahl* abbezahl* abarbeiten raten euro euros thousand tausend grand geld money cash loan kredit zinsen lösegeld ransom reward belohnung kopfgeld',
  blackmail:
    'video videos nudes nackt* pictures bilder fotos photo photos selfie* film* aufnahme* clip clips erpress* blackmail* veröffentlich* hochlad* uploaded posted post leak* online group gruppe kanal schwören schwur juju voodoo oath priest fluch curse',
  asks_for_her:
    'fragt fragte fragen nach asking asks asked inquir* sucht suchte suchen searching looking wants to know erkundigt* reception empfang klingelt klingeln rang rings buzzer lobby kiosk bäcker* baker bakery nachbarhaus',
  gift_from_him:
    'flowers blumen strauß roses rosen parcel paket päckchen geliefert liefern delivered delivery doll puppe geschenk ring necklace halskette umschlag envelope zettel note brief postcard karte sender absender',
  tracked:
    'tracker airtag gps standort location ortung geortet spyware stalkerware logged eingeloggt account passwort password code codes address adresse zimmernummer hausnummer fenster gps share* geteilt map karte',
  silence:
    'silent silence still stille stumm schweigt ruhig quiet nothing nichts dot punkt mute whisper* flüster* leise tonlos flat breathes breathing wortlos sagt kein word',
  break_things:
    'kaputt* smash* broke break* scherben zersplitter* splitter glass glas stein stones steine throws throwing schmeißt schmeisst wirft wirf zerschlägt geschmissen kracht crash* bang bangs rumst poltert',
  burn: 'burn* verbrenn* brand* brennt feuer fire flames flammen lighter feuerzeug match streichholz benzin petrol anzünd* angezündet bügeleisen iron herdplatte hob kettle wasserkocher kochend* scald* verbrüh* zigarette* cigarette* blister*',
  smell:
    'smell* riecht stinkt stinkend* gestank stench smoke rauch gas gasgeruch gasherd qualm nagellack acetone',
  swell:
    'swell* swollen schwillt geschwollen zugeschwollen anschwell* dick hives quaddeln pustel* ausschlag rash bee sting stich wasp wespe peanut* erdnuss* nüsse nuts allerg* epipen pfeift wheez*',
  stroke:
    'droop* hängt herunterhängt mundwinkel slurr* lallt lallen speech sprechen sprechstörung numb taub taubheit gelähmt lähmung paraly* one side halbseitig sehstörung doppelt pupil* pupille* pupillen stagger* wobbly torkelt schwankt confus* verwirrt wirr rubbish nonsense unsinn',
  sweat_shake:
    'shak* zitter* zittert shiver* schüttelfrost schwitz* sweat* klatschnass klamm clammy delir* entzug withdrawal turkey halluzin* sieht spinnen spiders stimmen voices paranoid psychose manic',
  womb: 'bleeding blutung fehlgeburt miscarriage* wehen contraction* fruchtblase waters water broke schwanger* pregnant gebärmutter abtreibung abbruch abortion binde pad pads clots klumpen fötus foetus kindsbewegung moves bewegt schwangerschaft* month monat week woche ssw',
  kidnap_act:
    'gezerrt zerrt dragged drag* pushed gedrückt geschubst shoved grab* packt gepackt packte eingestiegen steig* transporter van kofferraum boot trunk gefesselt tied entführt abduct* kidnap* verschleppt mitgenommen snatched abgeholt picked',
  last_trace:
    'last seen zuletzt letzte letztes lebenszeichen trace spur spurlos erdboden verschluckt vanish* disappear* verschwunden nowhere nirgends unauffindbar unreachable codeword codewort no-show never arrived ankam angekommen erschienen showed turned missing vermisst lost',
  left_behind:
    'shoe schuh schuhe shoes jacket jacke coat mantel bag tasche handtasche rucksack glasses brille portemonnaie wallet medikamente coffee kaffee tee dinner essen dog hund warm kalt cold gown drip zurückgelassen behind dagelassen liegt',
  border:
    'border grenze airport flughafen plane flieger flugzeug flight flug ticket ferry fähre lorry lkw truck rumänien romania bulgarien bulgaria türkei turkey albania albanien ungarn hungary nigeria italien italy spanien spain bukarest bucharest visum zob busbahnhof coach gate boarding',
  farewell_acts:
    'folded gefaltet zusammengelegt geordnet sorted sortiert aufgeräumt tidied cleaned geputzt geduscht showered dressed schick frisiert geschminkt makeup list liste name names namen zettel labelled beschriftet verteilt verschenkt gave giving deleted gelöscht gekündigt cancelled unsubscrib* abgezogen leer empty einäscher* cremat* urn urne grab grave funeral beerdigung sarg coffin testament testament* will lied song playlist kalender calendar',
  burden:
    'burden last belastung besser dran better off without me mich keiner niemand nobody vermiss* miss me easier leichter trouble mühe bemüht erlöst erlösung peace frieden ruhe heaven himmel drüben wiedersehen reise journey forever immer ewig schluss fertig over done end enden vorbei finished',
  means:
    'rope seil strick kordel belt gürtel kabel fön föhn hairdryer socket steckdose auspuff exhaust blister pillen tabletten paracetamol insulin schlaftabletten klinge razor rasierer rasierklinge skalpell box cutter cutter teppichmesser spiegelscherbe brücke gleis gleise tracks train zug platform bahnsteig',
  hurt_tools:
    'needle nadel nadeln haarnadel* hairpin* stecknadel* safety pin sicherheitsnadel zirkel compass corkscrew korkenzieher scissors schere nagelschere tweezers pinzette sharpener spitzer lighter feuerzeug iron bleach chlor* spüli scrub* schrubb* peitsch* whip sandpaper schleifpapier can lid dosendeckel fork gabel',
  sleeves:
    'sleeve* ärmel long langarm hoodie pulli verdeckt hides versteckt covers zieht runter sticking klebt suppt nässt ooz* drip* tropf* verband verbände plaster pflaster wickelt towel handtuch',
  locked_in:
    'locked eingesperrt eingeschlossen verschlossen abgeschlossen verriegelt schlüssel verrammelt barricad* trapped gefangen keller cellar basement schrank wardrobe closet bad bathroom klo toilet lässt raus out akku battery prozent percent router wlan rollläden shutters blinds',
  weapon_more:
    'bat baseballschläger hammer axe axt shovel schaufel spaten pistole gun pistol knife messer machete taser pfefferspray schlagring crowbar brechstange stange rod stock flasche bottle fork gabel pan pfanne säure acid belt gürtel gürtelschnalle',
  code_sign:
    'codeword codewort handzeichen sign zeichen signal pizza bestellt ordered order daumen thumb emoji punkt dot hilf hilfe help sos notruf',
  sexual_child:
    'touch* anfass* angefasst fasst bett bed nights nachts uncle onkel secret geheimnis doktorspiel* drew malt gemalt zeichnung drawing shower duschen filmt films undress* ausziehen underpants unterhose slip schoß lap lehrer trainer coach pfarrer grooming',
  neglect:
    'food essen hungry hunger hungrig fridge kühlschrank nappy windel schmutzig dirty alone allein unattended unbeaufsichtigt drunk besoffen betrunken high stoned bekifft passed sofa pennt schläft wakes kein nobody needle spritze crib',
}
