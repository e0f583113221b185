/** Lists of words that many phrases share, written `$name` there. Umlauts and their spellings are made alike. */
export const WORD_CLASSES: Readonly<Record<string, string>> = {
  not: 'not no never nicht kein* nichts nie niemand* nobody none noone nothing without ohne keiner nirgends nirgendwo',
  she: 'she her hers herself sie ihr ihre ihren ihrem ihrer client* resident* klientin* bewohnerin* girl girls woman lady mädchen frau patientin',
  he: 'he him his er ihn ihm sein seine seinem seinen',
  they: 'they them deren',
  i: 'i me my myself im ich mich mir mein* ive',
  perp: 'husband* ex exmann exfreund* exboyfriend ehemann pimp* zuhälter* loverboy* madam madame trafficker* täter* freier punter* boss chef brother* bruder brüder cousin* uncle* onkel typ typen kerl kerle männer men mann guy guys driver fahrer stalker* boyfriend* verlobter fiance schwager clan gang stepdad stiefvater lebensgefährte*',
  who: 'he they er $perp someone somebody jemand einer leute people fremder fremde stranger*',
  kid: 'child children kid kids baby babies babys son sons daughter daughters toddler newborn infant boy boys kind kinder kindern säugling* sohn söhne tochter töchter kleine kleinen kleiner junge jungen bub neugeborene* zwillinge enkel* minors jährige* jähriger jährigen *jährige *jährigen *jähriger teenager teen twins',
  mum: 'mum mom mother mutter mama mami dad father vater papa parents eltern stepdad stiefvater oma opa grandma uncle onkel babysitter',
  body: 'arm arms leg legs wrist wrists forearm* thigh thighs hand hands finger* stomach belly skin neck throat face head chest vein veins unterarm* arme armen bein beine beinen handgelenk* oberschenkel bauch haut hals gesicht kopf puls pulsader* pulsadern brust hände rücken foot feet fuß füße ellenbeuge',
  door: 'door doors gate entrance hallway stairwell stairs staircase yard courtyard street downstairs outside lobby reception fence bell doorbell porch parking driveway corridor corner tür türe haustür wohnungstür tor gartentor eingang* treppe* hof innenhof straße strasse draußen draussen unten flur zaun klingel einfahrt parkplatz carport gehweg straßenseite eck ecke foyer empfang balkon terrasse vorgarten',
  room: 'room bathroom bath toilet loo shower bedroom kitchen flat apartment house zimmer bad badezimmer klo toilette dusche wohnung haus küche schlafzimmer keller cellar wc büro office',
  pill: 'pill pills tablet tablets tabs meds medication* medicine* tabletten tablette pillen medikamente medis schlaftabletten sleeping paracetamol ibuprofen tramadol tilidin quetiapin* sertralin* xanax benzo* diazepam valium lorazepam tavor lyrica methadon* insulin capsules kapseln schmerzmittel painkillers antidepress* fentanyl fenta h heroin tropfen drops',
  pack: 'strip strips blister* pack packs packet packets package box boxes bottle bottles packung packungen schachtel schachteln dose dosen flasche flaschen glas röhrchen bottle handful handvoll riegel vorrat stash',
  blade:
    'blade blades razor* rasierer* knife knives scalpel scissors shard shards glass sharpener cutter box-cutter needle klinge klingen rasierklinge* messer* teppichmesser cuttermesser *messer skalpell schere scherben scherbe anspitzer glasscherbe* nagelschere pin',
  weapon:
    'knife knives gun pistol weapon machete axe bat stick hammer bottle belt crowbar acid petrol gasoline screwdriver messer pistole waffe machete axt schläger baseballschläger *schläger stock hammer gürtel säure benzin kanister eisenstange stange schlagstock kabel schraubenzieher brecheisen beil knarre blankes klappmesser',
  dead: 'dead died death gestorben tot tod verstorben* toten verstorbene* grab grave heaven himmel jenseits drüben',
  someday:
    'kids kid children child son daughter sister brother mum mom mother family cat dog friends kinder kind sohn tochter schwester bruder mutter mama familie katze hund kleine kleinen jungs freundin*',
  thing:
    'things stuff belongings clothes jewelry jewellery ring necklace phone bag money savings cat dog hamster budgie bird rabbit pet plant plants books laptop guitar teddy sachen zeug kleider klamotten schmuck ring kette handy tasche geld ersparnisse katze hund kater hamster vogel wellensittich hase kaninchen haustier pflanzen pflanze bücher laptop gitarre kuscheltier alles everything schuhe möbel furniture',
  today:
    'today tonight now heute jetzt gerade gleich nachher abend night nacht soon bald morgen tomorrow minute minutes minuten stunde stunden hour hours',
  day: 'monday tuesday wednesday thursday friday saturday sunday weekend montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend wochenende tomorrow morgen übermorgen tonight week woche weeks wochen christmas weihnachten month monat birthday geburtstag then dann',
  contact:
    'answer answers answering answered reply replies replying react reacts reacting respond responds responding responsive pick picks antwortet reagiert meldet gemeldet ansprechbar ran rangeht abnimmt hört',
}
