/**
 * Words by what they mean, English and German under one roof, so that what was learned from "gave her hamster away" also holds
 * for "hat ihr meerschweinchen verschenkt". Notation: `word`, `stem*`, `*ending`, `*inside*`. A word may stand in several.
 */
export const PEOPLE_AND_THINGS: Readonly<Record<string, string>> = {
  she: 'she her hers herself sie ihr ihre ihren ihrem ihrer ihres',
  he: 'he him his himself er ihn ihm sein seine seinem seinen seiner',
  they: 'they them their theyre die deren denen leute people',
  i: 'i me my myself mine im ive ich mich mir mein meine meinem meinen meiner meins',
  we: 'we us our ours wir uns unser unsere unserem unseren unserer',
  you: 'you your yours u du dich dir dein* ihr euch eure*',
  one_of_us:
    'colleague* kolleg* volunteer* ehrenamtlich* team staff teamleit* praktikant* intern interns supervis* nightwatch nachtwache* nachtdienst mitarbeit* caseworker betreuer* sozialarbeit* bezugsbetreu* hauptamt*',
  client:
    'client* klient* resident* bewohner* girl girls woman women lady ladies frau frauen mädchen mädel* survivor* betroffene* guest* roommate* mitbewohner* zimmernachbar* housemate* newcomer* teenie* youth jugendliche*',
  perp: 'pimp* zuhälter* loverboy* trafficker* täter* punter* freier* stalker* abuser* perpetrator* schlepper* smuggler* madam madame madams mamma boss chef chefin menschenhändler* luden dealer* handler recruiter* clan gang schläger',
  partner:
    'husband* ehemann mann ex exmann exfreund* boyfriend* freund verlobt* fiance* spouse gatte* partner* lebensgefährt* kerl bf hubby',
  kin: 'brother* bruder brüder cousin* uncle* onkel aunt* tante* schwager* schwägerin* nephew neffe* cousine* sippe familie family relatives verwandt* inlaws schwieger* grandfather opa grandpa',
  parent:
    'mum mom mother mothers mama mami mummy mutter mütter dad father papa vater parents eltern stepdad stepfather stiefvater stepmother stiefmutter foster pflege*',
  granny: 'oma grandma grandmother granny omi großmutter babysitter* nanny tagesmutter',
  sister: 'sister* schwester* sis bestie freundin* friend friends girlfriend*',
  child:
    'child children childs kid kids kind kinder kindern kindes sohn söhne son sons daughter* tochter töchter toddler* kleinkind* boy boys bub junge jungen jungs twins zwilling* kleine kleinen kleiner kleines enkel* schulkind* kita kindergarten* playgroup little two-year-old three-year-old zweijähr* dreijähr* vierjähr* fünfjähr*',
  baby: 'baby babys babies newborn* infant* säugling* neugeboren* pram stroller kinderwagen buggy crib cot wiege wickel* nappy nappies diaper* windel* fläschchen schnuller pacifier stillen',
  minor:
    '12 13 14 15 16 17 twelve thirteen fourteen fifteen sixteen seventeen underage minderjährig* teenager teen teens schoolgirl schülerin* achtklässl* zwölfjähr* dreizehnjähr* vierzehnjähr* fünfzehnjähr* sechzehnjähr* 12jähr* 13jähr* 14jähr* 15jähr* 16jähr* 17jähr* yo',
  stranger:
    'man mann guy guys bloke men männer someone somebody jemand einer unbekannt* fremd* stranger* typ typen kerle leute unknown person driver fahrer taxifahrer hood kapuze hooded lads dudes dude',
  neighbour:
    'neighbour* neighbor* nachbar* passant* passersby witness* zeug* upstairs downstairs mieter* jogger* hausmeister* caretaker janitor porter pförtner* cleaner putzfrau',
  official:
    'police polizei polizist* cop cops bullen officer* court gericht* judge richter* lawyer* anwalt* anwält* jugendamt bamf embassy botschaft* behörde* authority authorities amt ämter staatsanwalt* prosecutor',
  medic:
    'doctor* doc arzt ärztin ärzt* hausarzt* nurse* krankenschwester pfleger* hospital* krankenhaus klinik* clinic* ambulance* rettungs* sanitäter* paramedic* midwife hebamme* psychiat* psycholog* therap* gp notaufnahme er-ward ward station paediatric* kinderarzt* kinderärzt* dentist zahnarzt* pharmac* apothek*',
  pet: 'cat cats kitten* katze* kater kätzchen dog dogs puppy hund hunde welpe* hamster* budgie* wellensittich* bird vogel vögel parrot papagei kanarien* rabbit* bunny kaninchen hase hasen meerschwein* guinea goldfish fish fische aquarium turtle schildkröte pet pets haustier* pony horse pferd hühner chicken',
  plant: 'plant plants pflanze* blume* flowers geranien orchid* kaktus cactus balkonkästen garden beet',
  keepsake:
    'ring rings necklace* kette halskette earring* ohrring* jewel* schmuck armband bracelet bracelets watch uhr gitarre guitar diary tagebuch photo album fotoalbum teddy* kuscheltier* doll puppe bible bibel rosary rosenkranz kreuz cross amulet* talisman heirloom erbstück laptop tablet bike bicycle fahrrad recipe* rezept* book books bücher sewing nähmaschine perfume parfum scarf tuch ersparnisse savings sparbuch sparschwein',
  belongings:
    'things stuff belongings sachen zeug kleider klamotten clothes clothing jacket jacke jackets coat mantel shoes schuhe boots stiefel shirt pulli sweater dress kleid bag bags tasche taschen handtasche handbag backpack rucksack suitcase* koffer tüte tüten luggage gepäck glasses brille purse wallet portemonnaie geldbeutel schrank wardrobe drawer schublade',
  money:
    'money geld euro euros cash bar debt debts schulden pay pays paid paying bezahl* zahlen zahl zahlt abzahlen rate raten owe owes owed schuldet konto account bank iban card karte pin savings rechnung rent miete loan kredit 500 1000 2000 5000 10000 ablöse* freikauf*',
  phone:
    'phone phones mobile cell handy smartphone telefon* nummer number sim akku battery voicemail mailbox whatsapp signal telegram insta instagram snap snapchat tiktok facebook messenger chat chats sms text texts profile profil account status story app',
  keys: 'key keys schlüssel* keycard schlüsselbund zimmerschlüssel haustürschlüssel',
  papers:
    'passport* pass reisepass ausweis papiere papers visa visum aufenthalts* permit documents dokumente birth certificate geburtsurkunde',
  vehicle:
    'car cars auto autos wagen van vans lieferwagen kastenwagen transporter sprinter bmw audi mercedes benz golf opel taxi taxis truck lkw bus lorry motorbike motorrad roller kofferraum trunk engine motor plates kennzeichen suv uber limo fahrzeug',
  travel:
    'flight flights flug flüge flugzeug plane airport flughafen ticket tickets fahrkarte flixbus train zug bahnhof station hbf hauptbahnhof border grenze autobahn motorway highway raststätte rastplatz abroad ausland train platform fähre ferry boarding check-in',
  abroad:
    'poland polen romania rumänien bulgaria bulgarien hungary ungarn albania albanien turkey türkei italy italien spain spanien nigeria benin lagos kosovo serbia serbien iraq irak erbil syria syrien afghanistan ukraine moldova moldau czech tschechien austria österreich holland netherlands belgium belgien france frankreich switzerland schweiz morocco marokko pakistan ghana vietnam thailand',
  town: 'hamburg berlin munich münchen köln cologne frankfurt hannover bremen stuttgart leipzig dresden duisburg düsseldorf dortmund essen nürnberg wien vienna zürich london birmingham leipzig kiel rostock mannheim',
  door: 'door doors doorstep frontdoor tür türe türen haustür wohnungstür terrassentür hintertür türklinke gate tor gartentor entrance eingang* lobby reception empfang hallway flur hausflur stairwell treppenhaus stairs treppe* bell bells klingel* buzzer doorbell intercom gegensprechanlage letterbox briefkasten fence zaun wall mauer porch threshold peephole spion türspion handle klinke hinges',
  outside:
    'outside draußen downstairs unten yard hof innenhof garden garten street straße strasse parking parkplatz carpark pavement gehweg gehsteig opposite gegenüber corner ecke kiosk cafe café across bushes gebüsch hedge hecke driveway einfahrt round',
  window:
    'window windows fenster* windowsill fensterbank fensterbrett ledge sims sill skylight dachfenster dachluke balcony balkon* railing* geländer brüstung parapet rail banister',
  height:
    'roof roofs rooftop dach dächer hausdach flachdach bridge bridges brücke* viaduct viadukt tower turm hochhaus parkhaus parkdeck cliff klippe crane kran scaffold* gerüst* edge kante rand top storey floor stock stockwerk etage attic dachboden speicher jumper high hoch tall',
  water:
    'river fluss lake see canal kanal pond teich sea meer harbour hafen pier steg ufer bank elbe alster rhein donau spree isar main neckar weser quarry baggersee weir wehr waves wellen swim schwimmen drown* ertrink* ertränk* bathtub wanne badewanne bath tub',
  rails:
    'tracks track gleis gleise gleisen schienen bahngleis* rails railway bahnsteig platform* bahndamm bahnübergang crossing metro ubahn sbahn u-bahn s-bahn tram straßenbahn subway train trains zug züge ice regio lok',
  room: 'room rooms zimmer bathroom bad badezimmer toilet* loo klo wc shower dusche bedroom schlafzimmer kitchen küche cellar keller basement laundry waschküche flat wohnung apartment house haus home zuhause office büro hall wardrobe closet cupboard abstellkammer',
  bed: 'bed beds bett betten mattress matratze sheet sheets laken bettlaken pillow* kissen kopfkissen blanket decke duvet bettzeug sofa couch',
  shelter:
    'shelter* safehouse refuge schutzhaus schutzwohnung frauenhaus unterkunft wohngruppe wg notunterkunft house haus beratungsstelle anlaufstelle',
  school:
    'school* schule deutschkurs sprachschule kurs course class classes klasse training lesson unterricht college ausbildung internship lehrer* teacher* sprachkurs integrationskurs',
  work: 'job work arbeit schicht shift brothel* bordell* laufhaus club bar massage escort studio strich customers kunden kunde customer client-work anschaffen hotel hotelzimmer laufhäuser milieu scene szene rotlicht wohnungsbordell terminwohnung',
  pills:
    'pill pills tablet tablets tablette tabletten pillen capsule* kapsel* strip strips blister* meds medication* medikament* medis schlafmittel sleeping* schlaftabl* paracetamol ibuprofen ibu tramadol tilidin quetiapin* sertralin* xanax benzo* diazepam valium lorazepam tavor lyrica pregabalin insulin painkiller* schmerzmittel* antidepress* drops tropfen tranquil* beruhigungs* betablocker* herztabl* opipramol mirtazapin* melatonin dose dosis packung packungen packet packs pack box schachtel* vorrat stash dosage doxepin zopiclon*',
  drugs:
    'heroin h fentanyl crack koks kokain cocaine meth crystal speed mdma ketamin* ketamine ghb gbl ko-tropfen spritze syringe needle nadel shot schuss joint weed gras cannabis foil folie spritzt high zugedröhnt stoned opioid* opiat* naloxon* narcan methadon* subutex konsum* dope stoff',
  alcohol:
    'alcohol alkohol drunk betrunken besoffen vodka wodka schnaps beer bier bottle flasche wine wein drank trunken booze wasted voll hungover korn rum whisky whiskey nüchtern sober promille lallt',
  poison:
    'bleach poison* gift rattengift rohrreiniger rohrfrei cleaner reiniger putzmittel entkalker chlor* antifreeze frostschutz petrol benzin spiritus pesticid* pflanzengift acid säure ammonia batterie knopfzelle detergent waschmittel spülmittel drain pilze mushrooms terpentin lampenöl',
  gas: 'gas gases fumes abgas* auspuff exhaust kohle charcoal grill kohlenmonoxid carbon herd gasherd gashahn oven backofen smoke rauch rauchmelder',
  cord: 'rope ropes seil strick cord cords schnur schnüre noose schlinge belt belts gürtel scarf schal shoelace* schnürsenkel cable kabel wire draht curtain gardinenschnur strap gurt leash leine wäscheleine kordel bettlakenstreifen strumpfhose tights',
  blade:
    'blade blades klinge* rasierklinge* razor* rasierer* cutter* cuttermesser teppichmesser scalpel skalpell scissors schere nagelschere nail-scissors shard* scherbe* sharpener anspitzer spitzer glasscherbe* splitter needle nadel compass zirkel pin safety-pin sicherheitsnadel nail nagel tin lid dosendeckel fork gabel thumbtack reißzwecke peeler',
  weapon:
    'knife knives messer küchenmesser gun guns pistol* pistole* waffe* weapon* machete axe axt beil hatchet bat baseball* schläger stick stock club hammer crowbar brechstange brecheisen rod stange bottle screwdriver schraubenzieher taser pfefferspray pepper pan pfanne armed bewaffnet klappmesser springmesser rifle gewehr schusswaffe chain kette belt gürtel',
  fire: 'fire feuer flame* flammen burning brennt burn burns burnt burned brand lighter feuerzeug match matches streichholz candle kerze stove herd herdplatte iron bügeleisen boiling kochend* kochende heißes heisses hot scald* verbrüh* verbrann* verbrenn* cigarette* zigarette* kippe kippen glätteisen haarglätter straightener kessel kettle ember glut toaster anzünd* zündet',
}
