/** Words that are never taken for a name, folded. Own compilation. */
const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Researchers and writers of the field whom staff ask about; those of the folder come with the folder. */
export const KNOWN_AUTHORS: ReadonlySet<string> = set(`
bowlby ainsworth main kolk levine porges reddemann huber gysi herman freud janet rogers maslow ogden fisher nijenhuis steele
ferenczi stark johnson walker winnicott brisch wentland dutton painter carnes frankl tronick siegel perry linehan beck shapiro
neff figley pearlman rosenberg miller rollnick prochaska diclemente cloitre courtois ford lanius schore fonagy mikulincer
shaver crittenden graham raghavan doychak casassa chambers contreras lahav lohmann shaughnessy cimino dalla baker karandikar
norak bamber schwarzer farley raymond hooks butler hirigoyen`)

/** Places, organisations, methods, medicines and terms that a name-like look must not take away. */
export const PLACES_AND_TERMS: ReadonlySet<string> = set(`
hamburg berlin munich munchen koln cologne frankfurt stuttgart leipzig dresden hannover bremen kiel lubeck rostock mainz bonn
essen dortmund dusseldorf duisburg nurnberg augsburg freiburg karlsruhe mannheim kassel wien vienna graz linz salzburg innsbruck
zurich bern basel geneva genf london manchester birmingham leeds glasgow dublin paris lyon marseille rome rom milan mailand madrid
barcelona lisbon amsterdam rotterdam brussels brussel antwerp warsaw warschau krakow prague prag budapest bucharest bukarest sofia
plovdiv varna cluj iasi kyiv kiew kiev lviv odessa odesa moscow moskau minsk chisinau belgrade belgrad sarajevo tirana skopje
istanbul ankara izmir athens athen benin lagos abuja accra nairobi addis ababa asmara mogadishu kabul tehran teheran baghdad damascus
damaskus beirut hanoi saigon bangkok manila dubai stockholm oslo copenhagen kopenhagen helsinki riga vilnius tallinn arizona texas
california craiova timisoara constanta brasov galati ploiesti bacau sibiu oradea suceava sliven burgas ruse zagora dobrich shumen pernik kharkiv charkiw
dnipro kherson donetsk mariupol lwiw szeged debrecen miskolc pecs nyiregyhaza durres shkoder pristina prishtina prizren gjakova novi nis kano
ibadan edo enugu tbilisi yerevan baku tashkent bishkek almaty pattaya isan udon haiphong diyarbakir adana gaziantep konya bursa erbil
mosul aleppo homs herat kandahar lahore karachi medellin bogota cali lima havana recife fortaleza braila katowice lodz lublin gdansk wroclaw
poznan szczecin kosice brno ostrava kaunas daugavpils
nevada dakota florida york washington boston chicago
germany deutschland austria osterreich switzerland schweiz france frankreich italy italien spain spanien portugal poland polen
romania rumanien bulgaria bulgarien hungary ungarn ukraine russia russland moldova moldau serbia serbien albania albanien greece
griechenland turkey turkei nigeria ghana kenya kenia ethiopia eritrea somalia syria syrien iraq irak iran afghanistan pakistan
vietnam thailand china philippines philippinen brazil brasilien colombia kolumbien europe europa africa afrika asia asien america
amerika england britain scotland ireland irland netherlands niederlande holland belgium belgien denmark danemark norway norwegen
sweden schweden finland finnland latvia lettland lithuania litauen estonia estland belarus israel india indien usa uk eu
english german deutsch englisch romanian rumanisch bulgarian hungarian polish ukrainian russian french spanish turkish arabic
sertraline sertralin fluoxetine fluoxetin mirtazapine mirtazapin quetiapine quetiapin citalopram escitalopram venlafaxine venlafaxin
paroxetine lorazepam tavor diazepam valium promethazin prazosin olanzapin risperidon ritalin lithium tramadol tilidin ibuprofen
paracetamol methadon subutex lyrica pregabalin xanax zopiclon melatonin opipramol seroquel cannabis kokain cocaine heroin crystal
borderline stockholm polyvagal emdr grounding flashback trigger loverboy madame juju whatsapp telegram instagram tiktok facebook
snapchat slack teams zoom google excel word netflix signal threema discord youtube lidl aldi rewe edeka ikea
christmas easter weihnachten ostern ramadan islam muslim christian catholic jewish bible bibel koran quran god gott allah jesus
caritas diakonie solwodi jadwiga polizei police jugendamt jobcenter bamf auslanderbehorde court gericht mission freedom part teil
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
november december montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz mai juni juli oktober dezember
prozac zoloft cptsd ptsd ptbs kptbs adhs adhd trauma tcb tca`)

/** Everyday words that can stand where names stand; also words with a capital at the beginning of a sentence. */
export const EVERYDAY_WORDS: ReadonlySet<string> = set(`
the a an and or but if so as at by for from in into is it its of off on onto out over that then there these they this those to up
was were what when where which who whom whose why will with would you your he she her hers him his i me my mine we us our be been
being am are do does did done dont have has had how can could should shall may might must not no nor yes ok okay please thanks hi hello
hey just only also very too here now today tomorrow yesterday again still always never ever soon later after before since until
because although though while during about against between without within she's he's im ive id ill its someone somebody anyone
everyone everybody nobody people women men girls boys client clients survivor survivors victim victims help support how's what's
any some all both each every other another such more most less least many much few first last next new old young same different
good better best bad worse worst big small little long short great right wrong true false own home house room flat work job
mother father mum mom dad sister brother friend husband boyfriend son daughter child children baby family attachment trauma bond
bonding shame guilt fear anger sleep trust safety group session question answer source sources story phone lawyer doctor therapist
der die das den dem des ein eine einen einem einer eines und oder aber wenn weil dass ob wie was wer wo wann warum wieso welche
welcher welches ich du er sie es wir ihr ihn ihm ihnen mich mir dich dir sich uns euch mein meine dein deine sein seine ihre ihrem
ihren ihrer unser unsere kein keine nicht ja nein doch auch nur noch schon sehr mehr viel wenig immer nie oft mal jetzt heute morgen
gestern hier da dort dann danach vorher seit bis von vom zu zum zur bei beim mit nach aus auf an am im in ins fur ohne gegen um uber
unter vor hinter neben zwischen ist war sind waren hat hatte haben hatten wird wurde werden kann konnte konnen soll sollte muss will
mochte wollte darf geht kommt sagt macht gibt nimmt steht liegt sitzt lebt wohnt weint schlaft bitte danke hallo frau frauen mann
manner madchen kind kinder mutter vater schwester bruder tochter sohn freundin freund klientin klientinnen bewohnerin bewohnerinnen
betroffene betroffenen tater taterin kollegin kollege hilfe angst schuld scham wut trauma bindung vertrauen gefuhl gefuhle
going gone got get gets getting go goes come comes coming take takes make makes give gives tell tells told ask asks asked say says said
want wants wanted need needs feel feels felt think thinks know knows known see sees saw look looks like likes love loves hate hates miss
misses missing live lives left leave leaves stay stays back away down feeling afraid scared angry sad happy tired alone safe
and-or e.g etc ca bzw usw z.b vs nr no
wegen trotz leider vielleicht eigentlich einfach gerade gleich bald wieder zuruck allein alleine alles nichts etwas jemand niemand
man denn also sogar wohl eher fast ganz gar so zu neu neue neuen alt alte gut gute schlecht klein kleine gross grosse
meine deine diese dieser dieses jede jeder jedes manche viele einige andere anderen`)

/** Nouns of our field that stand right behind a name in German ("ob Ana Hilfe braucht"), and are no family names. */
export const NO_SURNAMES: ReadonlySet<string> = set(`
hilfe angst geld kontakt zeit ruhe platz arbeit kraft mut vertrauen hoffnung liebe hass wut trauer scham schuld schuldgefuhle gefuhle
gefuhl nahe distanz grenzen grenze druck stress schmerzen schlaf essen alkohol drogen tabletten medikamente albtraume flashbacks
flashback panik trigger therapie termin termine besuch brief post handy nummer foto fotos kinder kind mutter vater schwester bruder
tochter sohn familie freunde freundin freund mann frau heimweh sehnsucht zimmer wohnung haus schlussel pass papiere schulden recht rechte
aussage anzeige polizei gericht anwalt anwaltin arzt arztin klinik kurs deutsch deutschkurs schule job ausbildung sachen kleidung
fragen frage antwort worte ubung ubungen unterstutzung sicherheit struktur regeln regel halt trost verstandnis geduld respekt wurde
kontrolle freiheit chance ziel ziele plan plane stimme macht ohnmacht bindung beziehung trauma traumabindung tater taterin loverboy
montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz april mai juni juli august september oktober november
dezember team dienst schicht supervision betreuerin betreuung beratung begleitung dolmetscherin dolmetscher jugendamt jobcenter bamf
krise notfall gewalt schlage drohungen ruckfall ausstieg alltag nacht nachte tag tage woche wochen monat jahr jahre morgen abend
ptbs borderline depression sucht entzug isolation dissoziation beziehungsabbruch kontaktabbruch`)
