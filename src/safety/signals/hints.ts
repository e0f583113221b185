import type { UrgentCategory } from '../../domain/knowledge.js'

/**
 * A hint: a group of plain words that mean nothing alone and much together ("river", "tonight", "barefoot"). Staff rarely use
 * the textbook word, so most of what is found is found by hints that come together in a message that reports and does
 * not ask. Same notation as signals; `votes` says which dangers it speaks for.
 */
export interface Hint {
  readonly name: string
  readonly weight: number
  readonly votes: readonly UrgentCategory[]
  readonly words: string
}

const S: UrgentCategory = 'suicide'
const H: UrgentCategory = 'self_harm'
const V: UrgentCategory = 'violence_now'
const C: UrgentCategory = 'child_at_risk'
const M: UrgentCategory = 'missing_or_abducted'
const D: UrgentCategory = 'medical'
const T: UrgentCategory = 'trafficker_contact'

export const HINTS: readonly Hint[] = [
  // Things and places that can kill
  {
    name: 'height',
    weight: 0.4,
    votes: [S],
    words:
      'bridge* | brücke* | roof* | dach | dachboden | balkon* | balcony | railing | geländer | ledge | sims | window | windowsill | fenster* | parkhaus | parkdeck | tower | turm | cliff | klippe | crane | kran | scaffolding | gerüst | stock | floor | storey | treppenhaus | stairwell | hochhaus | high | oben | edge | kante | rand',
  },
  {
    name: 'water',
    weight: 0.35,
    votes: [S],
    words:
      'river | fluss | lake | see | canal | kanal | elbe | alster | rhein | donau | spree | isar | main | water | wasser | harbour | hafen | pier | steg | sea | meer | bath | bathtub | badewanne | wanne | tub | underwater | untergetaucht | drown* | ertrink* | swim* out',
  },
  {
    name: 'rails_and_road',
    weight: 0.35,
    votes: [S],
    words:
      'train | trains | zug | züge | tracks | gleis* | schienen | rail* | platform | bahnsteig | u-bahn | s-bahn | ubahn | sbahn | metro | station | bahnhof | motorway | autobahn | highway | traffic | verkehr | bundesstraße',
  },
  {
    name: 'cord',
    weight: 0.5,
    votes: [S],
    words:
      'rope | seil | strick | cord | schnur | kabel | cable | noose | schlinge | belt | gürtel | scarf | schal | shoelace* | schnürsenkel | bedsheet* | laken | bathrobe | hook | haken | heater pipe | heizungsrohr | beam | balken | necklace ~ tight | knot | knoten | krawatte',
  },
  { name: 'pills', weight: 0.4, votes: [S, D], words: '$pill | blister* | dose | dosis | sachet | stash' },
  {
    name: 'gas_and_poison',
    weight: 0.5,
    votes: [S, D],
    words:
      'gas | exhaust | auspuff | abgase | carbon | poison* | gift | rattengift | bleach | cleaner | reiniger | putzmittel | spülmittel | chlor* | antifreeze | pesticid* | battery | knopfzelle | batterie | charcoal | grill im zimmer | mushrooms | benzin | petrol',
  },
  {
    name: 'sharp',
    weight: 0.45,
    votes: [H, V],
    words:
      '$blade | blades | glas | broken | splitter | cutter | schere | scissors | nail file | nagelfeile | sharp | spitz* | dose | lid | deckel | kanüle | tweezers | pinzette',
  },
  {
    name: 'heat',
    weight: 0.45,
    votes: [H],
    words:
      'lighter | feuerzeug | flame | flamme* | candle | kerze | stove | herd | herdplatte | hob | iron | bügeleisen | glätteisen | lockenstab | hair straightener | straightener | heater | heizung* | kettle | wasserkocher | boiling | kochend* | heiß* | burn* | verbrenn* | verbrann* | brand* | scald* | cigarette | kippe | zigarette | oven | backofen | toaster | match | matches | streichholz*',
  },
  // Ends and farewells
  {
    name: 'finality',
    weight: 0.45,
    votes: [S],
    words:
      'last | final | finally | forever | never again | any more | anymore | end | ended | ending | over | no longer | letzte* | endlich | endgültig | für immer | nie wieder | nie mehr | nicht mehr | ende | vorbei | zu ende | zum letzten | aus und vorbei | danach | afterwards | nachher nicht | no tomorrow | kein morgen | when it is done | wenn es soweit | bald | soon | everything will be | nothing will',
  },
  {
    name: 'farewell_words',
    weight: 0.45,
    votes: [S],
    words:
      'goodbye | bye | farewell | abschied* | tschüss | lebewohl | take care | sleep well | schlaft gut | schlaf gut | pass auf dich auf | macht* gut | thank* you | thanks for | thanked | danke | bedankt | dank | sorry | verzeih* | forgive* | forgiven | entschuldigt sich | remember | erinner* | forget | vergiss | vergesst | miss her | vermissen werde | war schön mit | was nice with | it was nice | love you | hab euch lieb | hab dich lieb | hab lieb | proud of',
  },
  {
    name: 'handing_over',
    weight: 0.35,
    votes: [S],
    words:
      'give | gives | gave | giving | given | gift | gifts | hand* over | handed | return* | inherit* | leave* to | belongs to you now | keep it | you can have | you can keep | gegeben | geben | gibt | verschenk* | schenkt | geschenkt | geerbt | erben | vererb* | überlass* | verteilt | aufgeteilt | zurückgegeben | kannst du haben | könnt ihr haben | darfst du behalten | behalt | behalten | boxes | kartons | labelled | beschriftet | names on',
  },
  {
    name: 'papers_left',
    weight: 0.35,
    votes: [S],
    words:
      'note | notes | letter* | brief | briefe | zettel | diary | tagebuch | journal | video | recorded | voice message* | sprachnachricht* | story | status | post | posted | gepostet | profilbild | profile picture | candle emoji | wrote | written | writes | geschrieben | aufgeschrieben | list | liste | menu | testament | grave* | grab | funeral | beerdigung | burial | service | coffin | sarg | black | schwarz*',
  },
  {
    name: 'dead_and_sky',
    weight: 0.45,
    votes: [S],
    words:
      'dead | death | die | dies | dying | died | tot | tod | toten | sterben | stirbt | gestorben | heaven | himmel | stars | sternen | sterne | angel* | engel | light | licht | jenseits | god | gott | sleep | schlafen | einschlaf* | einschläft | schläft ein | never wakes | peace | frieden | ruhe | rest | quiet | still | silence | stille | nothing | nichts | leer | empty | disappear* | verschwinden | weg sein',
  },
  {
    name: 'burden',
    weight: 0.45,
    votes: [S],
    words:
      'burden | last für | zur last | trouble with me | work with me | arbeit mit mir | ärger mit mir | better without | besser ohne | no use | useless | nutzlos | wertlos | worthless | no point | sinnlos | pointless | no reason | keinen grund | kein grund | keine verwendung | no need for | not need | braucht ~ nicht mehr | tired of | müde | tired | so müde | erschöpft vom leben | exhausted by | hate* herself | hasst sich | deserves | allen egal | nobody cares | keinen interessiert | nobody would',
  },
  {
    name: 'strange_mood',
    weight: 0.3,
    votes: [S],
    words:
      'calm | calmly | ruhig | gelassen | smiled | smiles | smiling | lächelt | lächelte | grinst | grins | laughing | lacht | cheerful | fröhlich | weird | strange* | strangely | odd | komisch | seltsam | merkwürdig | eigenartig | anders als sonst | like never | wie noch nie | wie nie | wie sonst nie | never does | unlike her | not like her | nicht ihre art | nicht sie selbst | not herself | suddenly | plötzlich | auf einmal | all of a sudden | from one day',
  },
  {
    name: 'secrecy',
    weight: 0.3,
    votes: [S, T],
    words:
      'promise* | versprech* | versprochen | versprich | secret* | geheim* | heimlich | hidden | hides | hiding | hid | versteckt | verstecke* | sock | socke | mattress | matratze | drawer ~ full | schwör* | swear | nobody should know | keiner soll | niemandem | not tell | tell nobody | nichts sagen',
  },
  {
    name: 'keep_away',
    weight: 0.4,
    votes: [S, H],
    words:
      'not come closer | nicht näher | näher komm* | stay away | bleib weg | bleibt weg | leave me alone | leave her alone | lass mich | lasst mich | go away | geh weg | geht weg | do not come | not come near | nicht reinkommen | wont come away | will not come | not come down | kommt nicht runter | nicht runter | kommt nicht weg vom',
  },
  // Body
  {
    name: 'blood',
    weight: 0.5,
    votes: [H, D],
    words:
      'blood* | blut* | *blut | bleed* | bluten | red | rot | rote | roten | rotes | drops | tropfen | trail | spur | stain* | fleck* | wet | nass | soaked | running down | läuft runter | zu laufen',
  },
  {
    name: 'wound_words',
    weight: 0.4,
    votes: [H, D],
    words:
      'wound* | wunde* | cut | cuts | cutting | schnitt* | schneid* | scratch* | kratz* | zerkratz* | aufgekratzt | bite* | biss* | gebissen | bruis* | fleisch | flesh | raw | open | offen | offene | deep | tief* | swollen | swell* | geschwollen | schwillt | beule | skin | haut | scar* | narben | marks | striemen | spuren am | fresh | frisch* | bandage* | verband* | pflaster | plaster | first aid kit | verbandskasten',
  },
  {
    name: 'body_part',
    weight: 0.2,
    votes: [H, D],
    words:
      '$body | forehead | stirn | belly | back | knee | knie | lip | lips | lippen | eye | eyes | augen | auge | mouth | mund | nose | nase | tongue | zunge | ear | ohr | tooth | teeth | zähne | ribs | rippen | pupil* | pupille* | heart | herz | lung* | liver | breast',
  },
  {
    name: 'breathing',
    weight: 0.55,
    votes: [D],
    words:
      'breath* | atm* | atem* | luft | air | cough* | hust* | gasp* | röchel* | keuch* | pant* | wheez* | schnauf* | japs* | swallow | schlucken | choke* | choking | würg*',
  },
  {
    name: 'colour',
    weight: 0.4,
    votes: [D],
    words:
      'pale | blass | bleich | white | weiß* | grey | gray | grau | blue | blau* | purple | lila | violett | yellow | gelb | ashen | aschfahl | fahl | green in the face | grün im gesicht',
  },
  {
    name: 'temperature',
    weight: 0.35,
    votes: [D],
    words:
      'fever* | fieber* | 39 | 40 | 41 | 42 | cold | kalt | eiskalt | freezing | unterkühlt | hot | heiß | glüht | sweat* | schwitz* | schweiß* | shiver* | fröstel* | schüttelfrost',
  },
  {
    name: 'consciousness',
    weight: 0.5,
    votes: [D],
    words:
      'wake | wakes | waking | awake | woken | wach | weck* | aufweck* | aufwach* | conscious* | bewusst* | faint* | ohnmacht | collapse* | kollab* | zusammengesack* | zusammengebroch* | drowsy | sleepy | schläfrig | benommen | dazed | confused | verwirrt | wirr | nonsense | far away | recogni* | erkennt | slur* | lallt | mumbl* | murmel* | stagger* | torkel* | dizzy | schwindel* | lies there | liegt da | liegt nur | lies on | liegt auf | lying | slumped | sleeps so deep | schläft so tief | schläft so fest | limp | schlaff | weggetreten | stars | sieht sterne | talks to someone | redet ~ mit jemandem | not there | der nicht da | die nicht da',
  },
  {
    name: 'body_out_of_control',
    weight: 0.45,
    votes: [D],
    words:
      'shak* | trembl* | zitter* | twitch* | zuck* | cramp* | krampf* | krämpf* | seizure* | fit | fits | anfall | convuls* | vomit* | throw* up | threw up | puk* | kotz* | erbrech* | erbroch* | übergib* | übergeb* | foam* | schaum | spit* | spuck* | crawl* | kriecht | krabbelt | doubled | krümm* | gekrümmt | wet herself | eingenässt | rolls her eyes | stiff | steif | hard as | hart wie | paralys* | gelähmt | numb | taub | taubes',
  },
  {
    name: 'pain',
    weight: 0.35,
    votes: [D],
    words:
      'pain* | schmerz* | *schmerzen | hurts | hurt | weh | ache* | aching | moan* | stöhn* | wimmer* | whimper* | groan* | jammert | stung | gestochen | stich | sting',
  },
  {
    name: 'body_fails',
    weight: 0.5,
    votes: [D],
    words:
      'can not feel | can not see | can not move | can not swallow | can not stand | can not walk | can not speak | can not talk | can not hear | can not lift | can not sit | not feel her | sieht nichts | sieht nicht | kann nicht sprechen | kann nicht laufen | kann nicht stehen | kann nicht schlucken | kann nichts sehen | spürt nichts | spürt ihre | hört nichts mehr | reagiert | ansprechbar | responds | antwortet nicht | puls | pulse | heartbeat | sugar | zucker | insulin | asthma | epilep* | allerg* | diabet* | schlaganfall | stroke | herzinfarkt | infarkt | sepsis | thrombose | clot | embolie | broken | gebrochen',
  },
  {
    name: 'pregnancy',
    weight: 0.35,
    votes: [D],
    words:
      'pregnan* | schwanger* | im *ten monat | monat | weeks along | wehen | contractions | fruchtblase | waters | labour | entbindung | birth | geburt | gebärt | miscarriage | fehlgeburt',
  },
  {
    name: 'took_in',
    weight: 0.45,
    votes: [D],
    words:
      'swallow* | schluck* | geschluckt | verschluckt | drank | drunk up | drinks | getrunken | ausgetrunken | trinkt | gegessen | ate | took | taken | nimmt | genommen | eingenommen | inject* | spritz* | gespritzt | snort* | gezogen | smoked | geraucht | overdos* | überdos* | too many | too much | zu viel* | empty | leere | leer | whole | ganze | ganzen | all of | alle auf einmal',
  },
  {
    name: 'drugs',
    weight: 0.35,
    votes: [D, C],
    words:
      'drug* | drogen | droge | heroin | koks | cocaine | crystal | meth | speed | ecstasy | mdma | ketamin* | ghb | spice | needle* | nadel* | spritze* | syringe* | alcohol | alkohol | vodka | wodka | schnaps | wine | wein | bier | beer | drunk | betrunken | besoffen | high | stoned | zugedröhnt | dicht | zu | wasted | breit | drauf | drink | drinking',
  },
  {
    name: 'fell',
    weight: 0.4,
    votes: [D, C],
    words:
      'fell | falls | fallen | falling | gefallen | hingefallen | stürz* | gestürzt | slipped | ausgerutscht | runtergefallen | knocked | hit by | angefahren | crash* | unfall | accident | runter gesegelt | tumbled | stairs | treppe',
  },
  // Force
  {
    name: 'force',
    weight: 0.45,
    votes: [V],
    words:
      'hit | hits | hitting | beat* | kick* | push* | pull* | drag* | grab* | shov* | throw* | threw | punch* | slap* | stab* | smash* | break* | broke | strangl* | chok* | twist* | spit | spits | attack* | fight* | fought | fighting | pour* | tear* | tore | schlag* | schläg* | geschlag* | tritt | tritte | getreten | stoß* | stößt | stoss* | zerr* | zieht sie | zog sie | packt* | gepackt | wirft | geworfen | würg* | gewürgt | boxt | prügel* | verprügel* | sticht | zerschlag* | zertrümmer* | reißt | gerissen | schubs* | drückt | drängt | gießt | geht auf | losgegangen | gehen auf | belt marks | striemen',
  },
  {
    name: 'held_back',
    weight: 0.5,
    votes: [V, M],
    words:
      'lock | locks | locked | lock* up | unlock | not unlock | eingesperrt | eingeschlossen | abgeschlossen | zugesperrt | verriegelt | trapped | stuck | gefangen | held | hold* | holding | hält | halten | festhält | tied | gefesselt | kept | keeps her | not let | lässt ~ nicht | lassen ~ nicht | lassen sie nicht | mouth | zugehalten | not allowed | darf nicht | block* | versperr* | refuse* to leave | refuses to go | without her | not leave | geht nicht weg | gehen nicht weg | geht nicht mehr | took ~ phone* | took our phones | handy weg | forced | zwingt | gezwungen | zwang',
  },
  {
    name: 'weapon_words',
    weight: 0.6,
    votes: [V],
    words:
      'knife | knives | messer* | *messer | gun* | pistol* | weapon* | waffe* | axe | axt | beil | hammer | baseball* | bat | machete* | acid | säure | petrol | benzin | kanister | shot* | schuss | schüsse | schießt | schlagstock | eisenstange | crowbar | brechstange | schraubenzieher | screwdriver | taser | pepper spray | pfefferspray | bomb* | schläger | flasche nach | bottle | sword | schwert',
  },
  {
    name: 'noise',
    weight: 0.45,
    votes: [V],
    words:
      'scream* | schrei* | shout* | yell* | brüll* | roar* | bang* | knall* | krach* | crash* | pounding | hammer* | poltert | gepolter | flying | fliegt | fliegen | klirr* | splinter* | smash* | howl* | heult | crying out | help | hilfe | weint laut | crying into | through the wall | durch die wand | upstairs | von oben | nebenan | next door | voices | stimmen | i hear | hear | ich höre | hört man | gehört',
  },
  {
    name: 'silence_after',
    weight: 0.5,
    votes: [V, M],
    words:
      'then nothing | now nothing | jetzt nichts | dann nichts | then it ends | it ends | then silence | jetzt still | jetzt ist es still | jetzt ist nichts | jetzt ist ruhe | seitdem nichts | since then | seitdem | since nothing | line | leitung | cut off | abgebrochen | hung up | aufgelegt | stopped typing | only writes | schreibt nur | writes only | one word | ein wort | codewort | code word | codeword | safe word | notfallwort | sos | stichwort geschickt | no answer | keine antwort | not answering | nicht mehr ran | antwortet nicht',
  },
  {
    name: 'perpetrators',
    weight: 0.3,
    votes: [V, T],
    words:
      '$perp | stepfather | schwiegervater | in-laws | schwiegereltern | gang | bande | jungs von | die typen | kunde | kunden | client of hers | customer* | clients | ex-mann | his | abuser',
  },
  {
    name: 'he',
    weight: 0.12,
    votes: [V, T],
    words: 'he | him | his | er | ihm | ihn | they | sein | seine | seinem',
  },
  {
    name: 'threat',
    weight: 0.5,
    votes: [V, T],
    words:
      'threat* | droh* | gedroht | bedroh* | kill* | umbring* | umbringt | töte* | warn* | or else | sonst | revenge | rache | next is | als nächstes | regret | bereu* | pay for | bezahlen | last chance | letzte chance | says he will | sagt er wird | or he | oder er | oder sie | if you do not | wenn du nicht | wenn sie nicht | wehe | counting | countdown | frist | deadline | by tonight | until | bis morgen',
  },
  {
    name: 'near_us',
    weight: 0.4,
    votes: [V, T],
    words:
      'outside | draußen | downstairs | unten | in front | vor der | vor dem | vor unserem | vor unserer | vor ihrem | vor ihrer | at the door | door | tür | türe | haustür | gate | tor | fence | zaun | hallway | flur | stairwell | treppenhaus | stairs | treppe | yard | hof | reception | empfang | waiting room | wartezimmer | entrance | eingang* | doorbell | bell | bells | klingel* | corner | ecke | across | gegenüber | opposite | our block | our street | unsere straße | building | gebäude | bus stop | haltestelle | parking | parkplatz | petrol station | tankstelle | courtroom | gericht | hospital ward | station | lobby | garden | garten | course | deutschkurs | kurs',
  },
  {
    name: 'comes_near',
    weight: 0.35,
    votes: [V, T],
    words:
      'walk* to | walking towards | walks up | coming | comes | kommt | kommen | kam | on the way | unterwegs | auf dem weg | arriv* | ankommt | turned up | shows up | showed up | appeared | taucht | aufgetaucht | waiting | waits | wartet | warten | stands | standing | steht | stehen | stand | sitting | sits | sitzt | sitzen | following | follows | folgt | verfolgt | ringing | klingelt | klingeln | knocking | knocks | klopft | waves | winkt | winken | circling | kreist | parked | parkt | got out of | steigen aus | ausgestiegen | approached | angesprochen | spricht sie an | refuse to leave | wants in | will rein | wollen rein | wollen zu ihr | will zu ihr | in front of my',
  },
  // Children
  {
    name: 'kid',
    weight: 0.25,
    votes: [C],
    words:
      '$kid | säugling | neugeboren* | tochter | sohn | bruder hat hunger | twins | zwillinge | grade | schüler* | school | schule | kita | kindergarten | nursery | year old | jährig* | *jährige | *jähriger | 11 | 12 | 13 | 14 | 15',
  },
  {
    name: 'carer',
    weight: 0.12,
    votes: [C],
    words:
      'mum | mom | mother | mutter | mama | father | vater | dad | papa | stepdad | stepfather | stiefvater | parents | eltern | grandma | oma | grandpa | opa | uncle | onkel',
  },
  {
    name: 'kid_without',
    weight: 0.4,
    votes: [C],
    words:
      'no adult | alone | allein* | unattended | unbeaufsichtigt | hungry | hunger | thirsty | durst | not eaten | nichts gegessen | not fed | no food | nichts zu essen | dirty nappy | windel* | nappy | diaper | wickeltisch | changing table | crying | weint | schreit | runs around | running around | läuft herum | on the street | auf der straße | only gives tea | nur tee | only tea | left | gelassen | lässt | lets | verlassen | nobody with | keiner bei | sleeps since | schläft seit | spielt mit | plays with | in the car | im auto',
  },
  {
    name: 'kid_used',
    weight: 0.45,
    votes: [C],
    words:
      'online | internet | met on | kennengelernt | chat* | snap* | pictures | photos | bilder | fotos | nude* | nackt* | naked | undress* | auszieh* | ausgezogen | shower* | duscht | bed with | im bett | bett | touches | touch* | fasst | anfass* | streichelt | hotel | webcam | films | filmt | ceremony | zeremonie | wedding | hochzeit | marry | heirat* | verlob* | bride | braut | village | dorf | circumcis* | beschneid* | sell | verkauf* | buy | kauf* | man | mann',
  },
  // Absence
  {
    name: 'absent',
    weight: 0.45,
    votes: [M],
    words:
      'gone | weg | fort | missing | vermisst | disappear* | verschwund* | vanish* | not there | nicht da | was never there | war nie da | never there | nie da | never came | kam nie | not come | nicht gekommen | nicht zurück | not back | never came out | nicht raus | not here | nobody saw | keiner gesehen | niemand gesehen | no one saw | not seen | nicht gesehen | last seen | zuletzt | last sign | lebenszeichen | no sign | empty | leer | left behind | nur ihr | only her | liegt nur | liegt noch | ran | lief | run off | rausgelaufen | weggelaufen | hat sich ~ weg | left through | back door | hintertür | hinterausgang | not answer* | not reachable | erreich* | unreachable | voicemail | mailbox | handy aus | phone off | switched off | offline | out of',
  },
  {
    name: 'overdue',
    weight: 0.35,
    votes: [M],
    words:
      'was supposed | supposed to | sollte | sollten | wollte nur | only wanted | just wanted | nur kurz | kurz | hours ago | vor ~ stunden | vor einer stunde | since breakfast | seit dem frühstück | seit heute | seit gestern | seit stunden | since this morning | since yesterday | since last night | not since | hasnt been | late | überfällig | verspät* | should be | müsste | eben noch | just now she was | a moment ago | an hour ago | for hours | days now | went to | ging zum | ging zur | never | noch nicht | noch immer nicht | immer noch nicht | still not | not yet',
  },
  {
    name: 'travel',
    weight: 0.35,
    votes: [M, T],
    words:
      'taxi | lorry | truck | lkw | laster | van | transporter | bus | car | auto | wagen | bmw | mercedes | plate | kennzeichen | kennzeichens | airport | flughafen | flight | flug | fly | fliegt | fliegen | border | grenze | abroad | ausland | passport* | pass | pässe | reisepass | ticket* | suitcase* | koffer | rollkoffer | luggage | gepäck | bag | bags | tasche | rucksack | backpack | packed | packt | gepackt | driving | fährt | fahren | gefahren | drive | drove | road | route | richtung | france | frankreich | polen | poland | romania | rumänien | spain | spanien | italien | italy | hungary | ungarn | bulgarien | picked up | picked her up | abgeholt | fetched | geholt | mitgenommen | took her | get in | got in | stieg | eingestiegen | einsteigen',
  },
  {
    name: 'left_things',
    weight: 0.35,
    votes: [M],
    words:
      'shoe | shoes | schuh | schuhe | jacket | jacke | coat | mantel | bag is | tasche | phone is here | keys | schlüssel | wallet | portemonnaie | purse | glasses | brille | slippers | hausschuhe | barefoot | barfuß | socks | socken | pyjama* | schlafanzug | torn | zerrissen | bed | bett | trolley | window open | fenster offen | door open | tür offen | tür stand',
  },
  {
    name: 'not_her_voice',
    weight: 0.5,
    votes: [M],
    words:
      'not her | nicht sie | nicht ihre schrift | not her style | nicht ihr stil | ohne fehler | without mistakes | perfect german | perfektem deutsch | someone else writes | jemand anderes schreibt | her phone but | man answered | ein mann geht ran | a man answers | mann ist rangegangen | strange voice | fremde stimme | man laughing | lacht ein mann | in the background | im hintergrund | selfie | unknown place | unbekannter ort',
  },
  {
    name: 'claims_kin',
    weight: 0.4,
    votes: [M, T],
    words:
      'have no uncle | has no | she has no | hat keinen bruder | keinen onkel | hat gar keinen | know nothing about | wissen nichts von | never heard of | kennen wir nicht | nobody knows him | pretend* | gibt sich | geben sich | angeblich | allegedly | says he is | says they are | sagen sie sind | sagt er ist | sagen sie seien | no id | keinen ausweis | ohne ausweis | fake | falsch* | vom amt | from the office | from the city | health insurance | krankenkasse | gutachter | paketdienst | not real | imposter',
  },
  // Contact and hold
  {
    name: 'traced',
    weight: 0.45,
    votes: [T],
    words:
      'address | adresse | location | standort | wifi | wlan | gps | tracker | airtag* | log* in | eingeloggt | logged | login | password | passwort | account | konto gehackt | hacked | gehackt | spy* | knows what | weiß was | knows where | weiß wo | weiß immer | always knows | knows everything | weiß alles | same plate | same car | selbe auto | gleiche auto | found | gefunden | erkannt | recognised | recognized | real name | arbeitsnamen | working name | künstlernamen | her old name | alten namen | find the place | findet uns | finden kann | can find',
  },
  {
    name: 'reaches_out',
    weight: 0.3,
    votes: [T],
    words:
      'calls | calling | called | ruft | rief | angerufen | anruf* | writes to her | schreibt ihr | message* | nachricht* | sprachnachricht | voice note | texted | sent her | sends her | sent me | schickt ihr | geschickt | schickte | geschenk* | present for | flowers | blumen | rosen | lilies | card | karte | package | paket | parcel | video of | foto von | photo of | picture of | pictures of | bilder von | fotos von | new number | neue nummer | number | nummer | facebook | insta* | tiktok | chat | chats | deleted all | gelöscht | phone call | again | wieder | every ten minutes | alle zehn minuten | friend request | freundschaftsanfrage',
  },
  {
    name: 'hold_over_her',
    weight: 0.4,
    votes: [T],
    words:
      'debt* | schuld | schulden | owe* | pay | pays | zahl* | geld | money | euro | 200 | 500 | 1000 | 5000 | oath | juju | schwur | curse | fluch | her sister | ihre schwester | ihrer schwester | her mother | ihre mutter | ihrer mutter | her family | ihre familie | ihrer familie | her brother | ihr bruder | ihrem bruder | her son | her daughter | ihrer kleinen tochter | little daughter | ihr sohn | home village | zu hause in | work tonight | arbeiten gehen | abarbeiten | anschaffen | weiterarbeiten | work off | back to work | old street | alte straße | alten straße | the club | club | laufhaus | bordell | brothel | street | strich | wohnungsprostitution | termin heute | bookings | gebucht | belong* | gehört',
  },
  {
    name: 'drawn_back',
    weight: 0.35,
    votes: [T],
    words:
      'going back | goes back | back to him | zurück zu ihm | zu ihm | to him | meet him | meets him | treffen | trifft | see him | mit ihm | with him | wants to go | will hin | will gehen | will weg | ordered a taxi | taxi bestellt | leaves tonight | leaving tonight | haut ab | sagt sie liebt ihn und geht | packing | ihre sachen',
  },
]
