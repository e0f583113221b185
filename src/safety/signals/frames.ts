/** How a message is meant: what makes a sign of danger weigh less. `metaphor` takes the words under it out altogether. */
export interface Frame {
  readonly name: string
  /** How much it takes off. */
  readonly weight: number
  /**
   * `message`: holds for the whole message. `sentence`: takes the signs of its own sentence down to a fifth, except behind a
   * word for now; `weight` is taken off once as well. `words`: the signs that lie in its words are void.
   */
  readonly reach: 'message' | 'sentence' | 'words'
  readonly en: string
  readonly de: string
}

export const FRAMES: readonly Frame[] = [
  {
    name: 'education',
    weight: 1.1,
    reach: 'message',
    en: 'research | researchers | study | studies | literature | paper | papers | article | articles | essay | thesis | dissertation | bachelor | master thesis | presentation | slides | slide | handout | leaflet | flyer | brochure | poster | folder | textbook | handbook | manual | guideline* | source | sources | acc to | according to | toolkit | checklist | glossary | term | terms | definition | define | what does ~ mean | what is meant by | meaning of | what is the difference | difference between | explain | theory | factor | factors | risk factor* | warning signs | red flags | signs of | symptoms of | typical | training for | the training | first aid course | first aid training | course | courses | workshop | webinar | seminar | lecture | university | exam | quiz | test question | module | onboarding | induction | curriculum | how common | how often do | how do ~ recognise | prevention | preventing | meta analysis | in general | generally | for my | for the induction | who wrote | page | chapter',
    de: 'forschung | studie | studien | literatur | artikel | aufsatz | hausarbeit | bachelorarbeit | masterarbeit | arbeit über | präsentation | präsi | folie | folien | vortrag | handout | flyer | broschüre | plakat | lehrbuch | handbuch | leitlinie* | quelle | quellen | laut | begriff | begriffe | fachbegriff | definition | definiert | was bedeutet | was heißt | was ist der unterschied | unterschied | erklär* | theorie | risikofaktor* | warnzeichen | warnsignale | anzeichen für | anzeichen von | merkmale | symptome von | typisch* | fortbildung | weiterbildung | schulung | kurs | workshop | seminar | referat | prüfung | klausur | modul | wie häufig | wie oft | wie verbreitet | prävention | metaanalyse | meta analyse | allgemein | generell | grundsätzlich | was sagt die | wie erkennt man | wie erkennen | woran erkennt | heißt das nochmal | heisst das nochmal | seite | kapitel | für die homepage | hausordnung | leitfaden | konzept | schutzkonzept',
  },
  {
    name: 'statistics',
    weight: 1.2,
    reach: 'message',
    en: 'how many victims | how many women | how many girls | how many people | how many children | how many minors | how many survivors | how many cases | number of victims | number of cases | percent | percentage | which % | what % | share of | proportion | rate of | rates of | suicide rate | statistic* | figures | numbers on | prevalence | per year | every year | each year | last year in germany | in germany last year | reported cases | counted | police reports | annual report | bka',
    de: 'wie viele frauen | wieviele frauen | wie viele kinder | wie viele mädchen | wie viele opfer | wie viele betroffene | wie viele minderjährige | wie viele menschen | wie viele fälle | zahlen | statistik* | prozent | anteil | quote | rate | suizidrate | *rate | prävalenz | pro jahr | im jahr | jährlich | jedes jahr | letztes jahr in deutschland | bundesweit | lagebild | erfasst | gezählt | dunkelziffer | bka',
  },
  {
    name: 'practice',
    weight: 1.8,
    reach: 'message',
    en: 'role play* | roleplay* | role-play* | in the training | in training | training case | training scenario | training example | training question | practice case | practice scenario | practise | practising | exercise | scenario | case study | case example | example case | vignette | fictional | fictitious | made up | made-up | invented | simulation | simulat* | drill | rehearsal | rehears* | script | scripted | actor | actress | quiz | exam question | homework | pretend that | for the course | for a course | mock',
    de: 'rollenspiel* | rollen spiel | übung | übungs* | übungsfall | übungskarte | zum üben | üben | geübt | fallbeispiel* | beispielfall | fallstudie | fallvignette | vignette | szenario | fiktiv* | erfunden* | ausgedacht | simulation | simulier* | probealarm | probe | schauspieler* | theater | drehbuch | quiz | prüfungsfrage | hausaufgabe | angenommen ihr | testfall | planspiel | im kurs',
  },
  {
    name: 'hypothetical',
    weight: 1.15,
    reach: 'message',
    en: 'lets say | let us say | suppose | supposing | imagine | what if | hypothetical* | in theory | theoretically | in case of | in case a | in case someone | in case she ever | in case one | should a client | should a resident | if a client | if a resident | if a woman | if someone | if somebody | if one of | if she ever | if he ever | if ever | ever tells | ever happens | one day | someday | some day | some time | in two years | might one day | would we | would you do | what would | would i be | house rules | policy | policies | protocol | procedure | plan for the | crisis plan | emergency plan | safety plan | emergency card | are we allowed | am i allowed | can i break confidentiality | next time she | how would',
    de: 'gesetzt den fall | angenommen | stell dir vor | stellt euch vor | mal angenommen | nehmen wir an | nur mal theoretisch | theoretisch | hypothetisch | was wäre wenn | was ist wenn | was machen wir wenn | was tun wir wenn | was mache ich wenn | was tun wenn | wie gehen wir vor wenn | was passiert wenn | falls mal | falls eine | falls einmal | falls sie mal | falls jemand | falls jemals | wenn mal | wenn eine klientin | wenn eine bewohnerin | wenn eine frau | wenn jemand | wenn sie irgendwann | wenn er irgendwann | irgendwann mal | irgendwann | eines tages | für den fall | für den fall dass | im fall | im falle | in zukunft | notfallplan | krisenplan | schutzplan | notfallkarte | sicherheitsplan | notfallkoffer | ablauf | ablaufplan | hausregel* | hausordnung | regelung | zuständig* | welche stellen | festlegen | dürfte ich | dürfen wir eigentlich | schweigepflicht',
  },
  {
    name: 'past',
    weight: 0.25,
    reach: 'sentence',
    en: 'used to | back then | in the past | years ago | years back | year ago | months ago | weeks ago | long ago | last year | last month | last week | last summer | last winter | as a child | as a kid | as a teenager | when she was a child | when she was a kid | when she was little | when she was young | when she was 1* | when she was five | when she was six | when she was seven | when she was ten | when i was | when she was | in her childhood | childhood | growing up | in 19* | in 200* | in 201* | in 202* | until 20* | since 201* | since 202* | 2015 | 2016 | 2017 | 2018 | 2019 | 2020 | 2021 | 2022 | 2023 | 2024 | 2025 | in her marriage | before she came to us | before she came | before we knew | former | formerly | previous | previously | at 17 | at 16 | at 15 | at 14 | at the age of | once tried | the time he | the night he | the day he | her past | her history | in those days | had once | anniversary',
    de: 'früher | damals | vor jahren | vor ~ jahren | jahre her | vor ~ monaten | monate her | vor ~ wochen | wochen her | vor langer zeit | lange her | letztes jahr | letzten jahr | voriges jahr | letzten monat | letzten sommer | letzten winter | letzte woche | vorletzte* | als kind | als jugendliche | als mädchen | als sie klein war | als sie noch | als sie jung | als sie ein | als sie fünf | als sie sechs | als sie acht | als sie zehn | als ich | kindheit | in der kindheit | jugend | mit 17 | mit 16 | mit 15 | mit 14 | im jahr 20* | in 20* | bis 20* | seit 20* | 2015 | 2016 | 2017 | 2018 | 2019 | 2020 | 2021 | 2022 | 2023 | 2024 | 2025 | in der ehe | in ihrer ehe | bevor sie zu uns | ehemalig* | vergangenheit | vorgeschichte | hatte mal | war mal | einmal versucht | jahrestag | seinerzeit | immer wieder von damals',
  },
  {
    name: 'safe',
    weight: 1.2,
    reach: 'message',
    en: 'is safe | are safe | safe now | she is ok | is ok now | is okay now | ok now | okay now | is fine now | fine now | all good | all ok | everything is fine | false alarm | back since | is back since | is back now | she is back | came back safe | came back | came home | returned safely | found safe | found her safe | she turned up | is stable | stable | stable since | was treated | treated | stitched up | discharged | released from hospital | in hospital now | at the hospital | in the hospital | hospital says | ambulance took her | doctor was here | doctor was there | doctor says | doctor said | doctor saw her | saw a doctor | psychiatrist saw | psychiatrist says | no thoughts now | police have him | police took him | police arrested | arrested | in custody | in prison | in jail | deported | was arrested | was found | was locked up | moved away | checked it | checked her | low blood pressure | midwife | all fine | restraining order | new shelter | new house | moved to another city | far away from him | does not know where she | does not know the address | does not know our | not know where she lives | nothing happened | no danger | not in danger | no acute | not acute | not urgent | no emergency | not an emergency | had breakfast | sleeps here now | it is over now | it was only | was only the | turned out | turned out to be | no longer in danger | recovered | survived | over and done',
    de: 'in sicherheit | ist sicher | sind sicher | jetzt sicher | wieder da | ist wieder da | ist wieder zurück | wieder zurück | wieder zu hause | wieder gut | geht es wieder gut | geht ihr gut | es geht ihr gut | geht es gut | alles gut | alles ok | alles okay | alles in ordnung | entwarnung | fehlalarm | falscher alarm | wohlbehalten | stabil | ist versorgt | versorgt | wurde versorgt | genäht worden | wurde genäht | entlassen | aus der klinik | in der klinik | im krankenhaus | klinik sagt | arzt war da | arzt war hier | ärztin war | ärztin sagt | arzt sagt | beim arzt gewesen | psychiaterin sagt | psychiater sagt | polizei hat ihn | polizei hat ihn mitgenommen | festgenommen | verhaftet | in haft | u haft | untersuchungshaft | in u haft | im knast | im gefängnis | sitzt im knast | abgeschoben | kontaktverbot | näherungsverbot | neuen schutzhaus | neues schutzhaus | kennt die adresse nicht | weiß nicht wo sie wohnt | weiß nicht wo sie ist er | nichts passiert | keine gefahr | nicht in gefahr | nicht akut | keine akute | kein notfall | nicht dringend | kinderarzt sagt | hebamme sagt | therapeutin sagt | nur kreislauf | nur ein infekt | gefunden und zurückgebracht | wurde gefunden | bei uns angekommen | gut angekommen | überstanden | überlebt | schläft jetzt | hat gefrühstückt | zum glück | gott sei dank | stellte sich heraus | hat sich geklärt | hat sich aufgeklärt | war nur | war bloß | außer gefahr | wohne jetzt sicher | wohnt jetzt sicher',
  },
  {
    name: 'dream_or_story',
    weight: 1.4,
    reach: 'message',
    en: 'dream | dreams | dreamed | dreamt | dreaming | nightmare* | in the film | in a film | film | movie | movies | series | netflix | tv show | show on | documentary | podcast | novel | book | the book | story about | song | lyrics | poem | game | video game | tatort | crime series | theatre | opera | flashback* | fantasy | episode',
    de: 'traum | träume | träumt | träumte | geträumt | albtraum | albträume* | alptraum | alpträume* | albträumen | film | filme | kino | serie | netflix | doku | dokumentation | podcast | roman | buch | krimi | tatort | lied | songtext | gedicht | videospiel | theaterstück | oper | flashback* | fantasie | folge | hörspiel',
  },
  {
    name: 'staff_strain',
    weight: 0.9,
    reach: 'message',
    en: 'burnout | burned out | burnt out | burn out | exhausted | drained | i am so tired | im so tired | i am tired | secondary trauma | vicarious | compassion fatigue | supervision | self care | since i work here | in this job | my job | this job | our team is | i need a break | need a holiday | overtime | my shift was | stress me | stressed me | so stressed',
    de: 'burnout | ausgebrannt | erschöpft | ausgelaugt | bin so müde | bin fertig | bin total fertig | am limit | sekundärtrauma* | mitgefühlserschöpfung | supervision | selbstfürsorge | seit ich hier arbeite | in diesem job | unser team | mich nimmt | nimmt mich mit | urlaub | überstunden | dienstplan | liege nachts wach | nachts wachliege | mich belastet | belastet mich | abgrenzen',
  },
  {
    name: 'denied',
    weight: 0.9,
    reach: 'message',
    en: 'no one followed | nobody followed | did nothing to her | not threatened | not suicidal | no suicidal | not want to die | does not want to die | not in any danger | no plan | no threat | no threats | nobody is hurt | no one is hurt | nobody was hurt | not hurt | not injured | isnt missing | is not missing | not missing | dont worry | do not worry | has not contacted | no contact | not contacted her for | not cut any* | no longer cuts | stopped cutting | not cut for | not cut since | not self harmed | clean since | clean for | just a question | only a question | quick question about | not her ex | not him but | was not him | was not her ex | no weapons',
    de: 'hat ihr nichts getan | droht nicht | droht auch nicht | ist nichts passiert | passiert nichts | keine gedanken an | nicht suizidal | will nicht sterben | keine suizid* | keine pläne | kein plan | keine drohung | keine drohungen | niemand verletzt | keiner verletzt | nicht verletzt | niemand ist verletzt | nicht vermisst | keine sorge | keine angst | kein kontakt | keinen kontakt | keinen druck | ritzt nicht mehr | ritzt sich nicht mehr | nicht mehr geritzt | verletzt sich nicht mehr | schneidet sich nicht mehr | nur eine frage | nur mal eine frage | nur frage | nicht ihr ex | nicht er sondern | nicht der täter | sondern der | sondern die | sondern nur | war nicht er',
  },
  {
    name: 'harmless_reason',
    weight: 0.8,
    reach: 'message',
    en: 'her flat is ready | flat is ready | own flat | new flat | own apartment | moving out | moves out | moved out | starts her job | starts a job | new job | found a job | apprenticeship | goodbye party | farewell party | graduation | graduated | holiday | vacation | birthday party | visiting her sister | swimming club | swimming | because it stresses | finds it stressful | charger | printer | paper jam | spreadsheet | software | deadline | grant | postman | delivery guy | plumber | electrician | caretaker | janitor | craftsman | workman | flu | a cold | dentist | until she has | for the summer | big day | celebrate | so proud',
    de: 'eigene wohnung | eigenen wohnung | neue wohnung | wohnung gefunden | zieht aus | auszieht | umzug | zieht um | ausbildung | neuen job | neue stelle | job gefunden | abschiedsfeier | abschiedsparty | abschlussfeier | feiern | feier | urlaub | ferien | geburtstagsfeier | besuch bei | schwimmkurs | drucker | ladekabel | software | excel | tabelle | antrag | anträge | paketbote | postbote | hausmeister | handwerker | klempner | elektriker | schornsteinfeger | grippe | erkältung | zahnarzt | bis sie eine | übergangsweise | vorübergehend | großer tag | stolz | anbieterwechsel | spieleabend',
  },
  {
    name: 'in_general',
    weight: 0.4,
    reach: 'message',
    en: 'survivors | victims | women who | people who | clients who | often | usually | normally | sometimes | always a bit | in this work | many of | most of | every night | each time | never says | for months | for years | for weeks | all the time',
    de: 'betroffene | opfer | frauen die | menschen die | klientinnen die | oft | häufig | meistens | normalerweise | manchmal | viele von | die meisten | jedes mal | seit monaten | seit jahren | seit wochen | seit einem halben jahr | seit einem jahr | dauernd',
  },
  {
    name: 'asks_how',
    weight: 0.4,
    reach: 'message',
    en: 'how can i support | how can we | how do we | how can i | how do i support | how do i | how should i respond | how should i react | how to | what helps | what can help | what could help | what can i offer | what can i say | what do i say | what should i say | what would be | why does | why do | why is | why would | is that normal | is it normal | is this normal | which | any tips | any advice | tips for | ideas | good way | best way | recommend | does anyone know | does someone know | where can i find | where do i | where is it | is there | are there | what do sources | what do people | good for her | help her feel | make her feel',
    de: 'wie kann ich | wie können wir | wie begleite ich | wie unterstütze ich | wie reagiere ich | wie gehe ich | wie spreche ich | wie sage ich | wie rede ich | wie spricht man | wie erkläre ich | wie würdet ihr | wie geht man | wie kann man | wie tröste | wie stärke | wie halte ich | wie | was hilft | was könnte helfen | was kann ich ihr | was braucht | was sage ich | was sag ich | was kann man | was würde | warum | wieso | weshalb | ist das normal | ist das gut | war das gut | welche | welcher | welches | gibt es | habt ihr tipps | tipps | ideen | empfehl* | wo finde ich | wo steht | kennt jemand | wird das',
  },
  {
    name: 'metaphor',
    weight: 0,
    reach: 'words',
    en: 'dying to | dying for a | death of me | be the death of | killing it | kills me | killing me | to die for | dead tired | dead line | dead battery | bored to death | scared to death of the | sick to death | nearly died | almost died | i died | died of | died laughing | dying of | dying laughing | over my dead body | kill two birds | kill for a | could kill for | kill time | killing time | i could kill | would kill for | shoot me an | shoot an email | shoot over | bleeding ink | bleeding edge | bleeding heart | bombed | blew up my | blow up my phone | phone died | phone is dead | battery died | laptop died | computer died | burning question | burning the candle | burn through | on fire today | firing | drowning in | drown in | buried in | swamped | hit the road | hit a wall | hit me up | hits home | hits me hard | hits different | beats me | beat the | cut corners | cut short | cut costs | short cut | shortcut | jump to | jump in | jump on | jumps from topic | jump into | let go of | hang out | hang in | hang on | hanging out | knocked out | knock out | stabs in the back | back stab* | attack of | heart attack when i saw | gave me a heart attack | panic attack* | under attack | crash course | server crashed | crashed my | computer crash* | hostage to | choked up | bloody hell | bloody printer | bloody mary | murder on my | murder board | killer app | killer | breathing space | suicide squad | i will die if | die of embarrassment',
    de: 'bringt mich um | bringt mich noch um | macht mich fertig | macht mich kaputt | macht mich wahnsinnig | lachen ~ gestorben | vor lachen | sterbe vor | sterben vor | sterbe gleich | stirbt vor | gestorben vor | zum sterben | zum totlachen | totgelacht | tot müde | todmüde | todlangweilig | tod umfallen | handy ist tot | handy tot | akku tot | akku ist tot | rechner tot | drucker ist tot | tote hose | nur über meine leiche | könnte ich ~ umbringen | könnt ich ~ umbringen | mich umbringen die | mörder* | mordshunger | killt mich | kills me | ertrinke in | ertrinken in | versinke in | untergehen in | schlagen vor | schlage vor | schlägt vor | vorschlag | eingeschlagen wie | bombe | explodiert mir | schießt mir | spring ein | springt ein | einspringen | springe ein | eingesprungen | rausspringen | durchdrehen in | ich dreh durch | dreh hier durch | dreh bald durch | in der luft zerrissen | herzinfarkt bekommen als | fast einen herzinfarkt | panikattacke* | panik attacke | abgestürzt ~ rechner | rechner ~ abgestürzt | computer abgestürzt | server ~ abgestürzt | brennt mir unter | brennende frage | feuer und flamme | blutige anfängerin | blutiger anfänger | hängt mir zum | aufgehängt ~ wäsche | wäsche auf* | fall in den rücken | vor scham',
  },
]
