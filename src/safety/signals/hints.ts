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
      'bridge* | brücke* | roof* | dach | dachboden | balkon* | balcony | railing | geländer | ledge | sims | windowsill | fenster* | parkhaus | parkdeck | tower | turm | cliff | klippe | crane | kran | scaffolding | gerüst | treppenhaus | stairwell | hochhaus | kante | high up | th floor | *ter stock | third floor | fourth floor | fifth floor | sixth floor | dritter stock | vierter stock | window ledge | open window | skylight | dachluke | attic | fußgängerbrücke | on the edge | am rand | ladder | leiter',
  },
  {
    name: 'water',
    weight: 0.35,
    votes: [S],
    words:
      'river | fluss | lake | canal | kanal | elbe | alster | rhein | donau | spree | isar | harbour | hafen | pier | steg | bath | bathtub | badewanne | wanne | tub | underwater | untergetaucht | drown* | ertrink* | swim* out | in the water | into the water | ins wasser | im wasser | the water | in den see | am see | deep water | strand | beach at night | regentonne | pond | teich',
  },
  {
    name: 'rails_and_road',
    weight: 0.35,
    votes: [S],
    words:
      'tracks | gleis* | schienen | rail* | platform | bahnsteig | u-bahn | s-bahn | ubahn | sbahn | metro | motorway | autobahn | highway | traffic | bundesstraße | the train | next train | train comes | nächster zug | am gleis | vor den zug | bahnübergang | bahndamm | to the tracks | an den gleisen',
  },
  {
    name: 'cord',
    weight: 0.5,
    votes: [S],
    words:
      'rope | seil | strick | cord | schnur | noose | schlinge | belt | gürtel | scarf | schal | shoelace* | schnürsenkel | bedsheet* | laken | bathrobe | heater pipe | heizungsrohr | necklace ~ tight | knoten | kabel um | cable around | rope for | wäscheleine | laundry line',
  },
  { name: 'pills', weight: 0.4, votes: [S, D], words: '$pill | blister* | dose | dosis | sachet | stash' },
  {
    name: 'gas_and_poison',
    weight: 0.5,
    votes: [S, D],
    words:
      'gas | exhaust | auspuff | abgase | carbon | poison* | rattengift | bleach | cleaner | reiniger | putzmittel | spülmittel | chlor* | antifreeze | pesticid* | knopfzelle | charcoal | grill im zimmer | mushrooms | benzin | petrol | swallowed ~ battery | batterie verschluckt | nitrite | cyanide | zyankali | insektengift | pesticide* | weedkiller | unkrautvernichter',
  },
  {
    name: 'sharp',
    weight: 0.45,
    votes: [H, V],
    words:
      '$blade | blades | splitter | cutter | schere | scissors | nail file | nagelfeile | sharp | kanüle | tweezers | pinzette | tacker | stapler | drahtbürste | wire sponge | wire brush | drahtschwamm | metal | metall | spiegelscherbe | broken cup | broken glass | broken mirror | zerbrochen*',
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
      'final | finally | forever | never again | ended | ending | letzte* | endlich | endgültig | für immer | nie wieder | nie mehr | ende | vorbei | zu ende | zum letzten | aus und vorbei | nachher nicht | no tomorrow | kein morgen | when it is done | wenn es soweit | everything will be | nothing will | the last | one last | eine letzte | is over | was over | the end | the end of | the final | after that | danach ist | not any more | any more after | not be any more | nicht mehr kommen | nicht mehr da | make it official | zur erinnerung | as a memory | souvenir | door sign | türschild | der neuen geben | für die neue | for the next girl | next resident',
  },
  {
    name: 'farewell_words',
    weight: 0.45,
    votes: [S],
    words:
      'goodbye | bye | farewell | abschied* | tschüss | lebewohl | sleep well | schlaft gut | schlaf gut | pass auf dich auf | macht* gut | thanked | bedankt | verzeih* | forgiven | entschuldigt sich | vergiss | vergesst | miss her | vermissen werde | war schön mit | was nice with | it was nice | love you | hab euch lieb | hab dich lieb | hab lieb | proud of | danke für alles | danke fürs | thanks for everything | thanks for listening | im sorry you | sorry for everything | sorry that you | zur erinnerung | remember me | forget me | whoever finds | wer das findet | phoned everyone | alle angerufen | everyone in the family | really said goodbye | thank you all | thanked us | forgive me | the best part of | das beste in | sich bei ihrem sohn entschuldigt | apologised to everyone',
  },
  {
    name: 'handing_over',
    weight: 0.35,
    votes: [S],
    words:
      'giving | given | gift | gifts | hand* over | handed | return* | inherit* | leave* to | belongs to you now | keep it | you can have | you can keep | verschenk* | schenkt | geschenkt | geerbt | erben | vererb* | überlass* | verteilt | aufgeteilt | zurückgegeben | kannst du haben | könnt ihr haben | darfst du behalten | behalt | boxes | kartons | labelled | beschriftet | names on | gave me her | gave us her | gave her | gives me her | gives us her | put her ring | ring and | hat mir ihr | hat mir ihre | hat mir ihren | gibt mir ihr | gibt mir ihre | gab mir | auf meinen tisch | on my desk | auf den tisch gelegt | left her ring | soll ich aufheben | soll ich behalten | for the new one | der neuen | someone else can have',
  },
  {
    name: 'papers_left',
    weight: 0.35,
    votes: [S],
    words:
      'note | zettel | tagebuch | journal | recorded | voice message* | sprachnachricht* | posted | gepostet | profilbild | profile picture | candle emoji | aufgeschrieben | menu | testament | grave* | grab | funeral | beerdigung | burial | coffin | sarg | her story | ihre story | her status | ihr status | black picture | schwarzes bild | on the mirror | auf den spiegel | bank card with | bankkarte mit | pin | with the code | mit pin | door sign | a list of | list of songs | liste mit | a letter | letters to | letter on | einen brief | briefe an | abschiedsbrief* | letter for | her diary | last entry | letzter eintrag | mirror',
  },
  {
    name: 'dead_and_sky',
    weight: 0.45,
    votes: [S],
    words:
      'dead | death | dying | tod | toten | sterben | stirbt | gestorben | heaven | himmel | stars | sternen | sterne | angel* | engel | jenseits | einschlaf* | einschläft | schläft ein | never wakes | peace | frieden | disappear* | verschwinden | lieben gott | with god | bei gott | endless sleep | sleep forever | für immer schlafen | ewig* | eternal* | in peace | nothing left of me | nichts mehr von mir | to die | will die | tot sein | ist tot | wants to be with | will bei ihm sein | be with her | with nadia',
  },
  {
    name: 'burden',
    weight: 0.45,
    votes: [S],
    words:
      'burden | last für | zur last | trouble with me | work with me | arbeit mit mir | ärger mit mir | better without | besser ohne | no use | useless | nutzlos | wertlos | worthless | no point | sinnlos | pointless | no reason | keinen grund | kein grund | keine verwendung | no need for | not need | braucht ~ nicht mehr | tired of | erschöpft vom leben | hate* herself | hasst sich | deserves | allen egal | nobody cares | keinen interessiert | nobody would | nur noch müde | only tired | nothing left | not worth',
  },
  {
    name: 'strange_mood',
    weight: 0.3,
    votes: [S],
    words:
      'calmly | gelassen | smiled | smiles | smiling | lächelt | lächelte | grinst | grins | laughing | lacht | cheerful | fröhlich | strange* | strangely | seltsam | merkwürdig | eigenartig | anders als sonst | like never | wie noch nie | wie nie | wie sonst nie | never does | unlike her | not like her | nicht ihre art | nicht sie selbst | not herself | auf einmal | all of a sudden | from one day | so calm | ganz ruhig | suddenly calm | plötzlich ruhig | totally calm | weirdly | weird calm | komisch ruhig | laughs and says | sings | singt',
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
      'blood* | blut* | *blut | bleed* | bluten | red | rot | rote | roten | rotes | stain* | fleck* | soaked | running down | läuft runter | zu laufen | trail of | drops of | blutstropfen | wet with | alles nass | ist nass | pink | pad | pads | binde | binden | durchnässt',
  },
  {
    name: 'wound_words',
    weight: 0.4,
    votes: [H, D],
    words:
      'wound* | wunde* | cut | cuts | cutting | schnitt* | schneid* | scratch* | kratz* | zerkratz* | aufgekratzt | bite* | biss* | gebissen | bruis* | fleisch | flesh | raw | swollen | swell* | geschwollen | schwillt | beule | skin | haut | scar* | narben auf | striemen | spuren am | bandage* | verband* | pflaster | plaster | first aid kit | verbandskasten | open wound | offene wunde* | tiefe wunde* | so deep | so tief | too deep | zu tief | fresh cut* | blister* | blasen | brandblase* | stitching | fäden | threads | genäht | löcher | holes in | haut ab | aufgeschnitten | abgeschnitten | nägel | nails | rubber band | smoke under | rauch',
  },
  {
    name: 'body_part',
    weight: 0.2,
    votes: [H, D],
    words:
      '$body | forehead | stirn | belly | knee | knie | lip | lips | lippen | eye | eyes | augen | auge | mouth | mund | nose | nase | tongue | zunge | ear | ohr | tooth | teeth | zähne | ribs | rippen | pupil* | pupille* | heart | herz | lung* | liver | breast | her back | on the back | on her back | am rücken',
  },
  {
    name: 'breathing',
    weight: 0.55,
    votes: [D],
    words:
      'breath* | atm* | atem* | cough* | hust* | gasp* | röchel* | keuch* | pant* | wheez* | schnauf* | japs* | choke* | choking | würg* | can not swallow | keine luft | no air | kriegt luft | get air | pfeifen | whistl* | sucks in air',
  },
  {
    name: 'colour',
    weight: 0.4,
    votes: [D],
    words:
      'pale | blass | bleich | grey | gray | grau | blue | blau* | purple | lila | violett | yellow | gelb | ashen | aschfahl | fahl | green in the face | grün im gesicht | white as | so white | all white | ganz weiß | weiß wie | weiß im gesicht | weiße lippen | dark spots | dunkle flecken | flecken',
  },
  {
    name: 'temperature',
    weight: 0.35,
    votes: [D],
    words:
      'fever* | fieber* | 39 | 40 | 41 | 42 | eiskalt | freezing | unterkühlt | heiß | glüht | sweat* | schwitz* | schweiß* | shiver* | fröstel* | schüttelfrost | 38 | 39,8 | 39.8 | 40,1 | so hot | ice cold | sweats | wet from sweat',
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
      'shak* | trembl* | zitter* | twitch* | zuck* | cramp* | krampf* | krämpf* | seizure* | fit | fits | anfall | convuls* | vomit* | throw* up | threw up | puk* | kotz* | erbrech* | erbroch* | übergib* | übergeb* | foam* | schaum | spit* | spuck* | crawl* | kriecht | krabbelt | doubled | krümm* | gekrümmt | wet herself | eingenässt | rolls her eyes | stiff | steif | hard as | hart wie | paralys* | gelähmt | numb | taub | taubes | drool* | sabbert | sabber* | eyes look in different | looks in different | one corner | runs out of | läuft ihr aus dem mund | kopf fällt | head up | head drops',
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
      'can not feel | can not see | can not move | can not swallow | can not stand | can not walk | can not speak | can not hear | can not lift | can not sit | not feel her | sieht nichts | sieht nicht | kann nicht sprechen | kann nicht laufen | kann nicht stehen | kann nicht schlucken | kann nichts sehen | spürt nichts | spürt ihre | hört nichts mehr | reagiert | ansprechbar | responds | puls | pulse | heartbeat | sugar | zucker | insulin | asthma | epilep* | allerg* | diabet* | schlaganfall | stroke | herzinfarkt | infarkt | sepsis | thrombose | clot | embolie | lopsided | schief | einzelne wörter | single words | snores | schnarcht | asks the same | fragt dasselbe | alle zwei minuten dasselbe | verkrampft | zusammengerollt | curled up | light hurts | flimmern | sees flashes | blutdruck 180 | riecht nach aceton | aceton | nagellackentferner',
  },
  {
    name: 'pregnancy',
    weight: 0.35,
    votes: [D],
    words:
      'pregnan* | schwanger* | im *ten monat | monat | weeks along | wehen | contractions | fruchtblase | waters | labour | entbindung | birth | geburt | gebärt | miscarriage | fehlgeburt | entbunden | gave birth | iud | spirale | sechsten monat | achten monat | sixth month | eighth month',
  },
  {
    name: 'took_in',
    weight: 0.45,
    votes: [D],
    words:
      'swallow* | schluck* | geschluckt | verschluckt | drank | drunk up | getrunken | ausgetrunken | eingenommen | inject* | spritz* | gespritzt | snort* | gezogen | smoked | geraucht | overdos* | überdos* | too many | too much | zu viel* | alle auf einmal | took something | took all | took the | alles genommen | was genommen | genommen was | empty pack* | leere packung* | weißes zeug | white powder | white stuff | pulver | powder | mushroom* | pilze | litre of | liter | put in her | in ihr glas | in her cola | in her drink | ins getränk',
  },
  {
    name: 'drugs',
    weight: 0.35,
    votes: [D, C],
    words:
      'drug* | drogen | droge | heroin | koks | cocaine | crystal | meth | ecstasy | mdma | ketamin* | ghb | spice | needle* | nadel* | spritze* | syringe* | alcohol | alkohol | vodka | wodka | schnaps | wine | wein | bier | beer | drunk | betrunken | besoffen | stoned | zugedröhnt | wasted | drauf | is high | high on | zugekifft | voll drauf | entzug | withdrawal | crack',
  },
  {
    name: 'fell',
    weight: 0.4,
    votes: [D, C],
    words:
      'fell | gefallen | hingefallen | stürz* | gestürzt | slipped | ausgerutscht | runtergefallen | knocked | hit by | angefahren | unfall | accident | runter gesegelt | tumbled | went down like | fell down | is falling | fiel | umgefallen | sturz | down the stairs | on the stairs | die treppe',
  },
  // Force
  {
    name: 'force',
    weight: 0.45,
    votes: [V],
    words:
      'hit | hits | hitting | beat* | kick* | push* | pull* | drag* | grab* | shov* | throw* | threw | punch* | slap* | stab* | smash* | break* | broke | strangl* | chok* | twist* | spit | spits | attack* | fight* | fought | fighting | pour* | tear* | tore | schlag* | schläg* | geschlag* | tritt | tritte | getreten | stoß* | stößt | stoss* | zerr* | zieht sie | zog sie | packt* | gepackt | wirft | geworfen | würg* | gewürgt | boxt | prügel* | verprügel* | sticht | zerschlag* | zertrümmer* | reißt | gerissen | schubs* | drängt | gießt | geht auf | losgegangen | gehen auf | belt marks | striemen | hands are on her | sitzt auf mir | auf mir drauf | slaps | removed the door handle | türklinke | klinke | stürmt | storm* | stürmen | hinterher | chases | chasing | jagt | bricht | matches | spielt mit dem feuer | feuerzeug',
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
      'knife | knives | messer* | *messer | gun* | pistol* | weapon* | waffe* | axe | axt | beil | hammer | baseball* | machete* | acid | säure | petrol | benzin | kanister | shot* | schüsse | schießt | schlagstock | eisenstange | crowbar | brechstange | schraubenzieher | screwdriver | taser | pepper spray | pfefferspray | bomb* | schläger | sword | schwert | baseball bat | a bat | ein schuss | gasflasche | gas bottle | dog on her | hund auf sie | stein durch | stone through | sharpening | würgemale | strangle marks',
  },
  {
    name: 'noise',
    weight: 0.45,
    votes: [V],
    words:
      'scream* | schrei* | shout* | yell* | brüll* | roar* | bang* | knall* | krach* | crash* | pounding | hammer* | poltert | gepolter | klirr* | splinter* | smash* | howl* | heult | crying out | weint laut | crying into | through the wall | durch die wand | nebenan | next door | i hear | ich höre | hört man | gehört | voices from | stimmen aus | steps in | schritte | bitte nicht | please dont | please do not | furniture flying | möbel fliegen | rumpelt | rumpeln | wimmern',
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
      '$perp | stepfather | schwiegervater | in-laws | schwiegereltern | gang | bande | jungs von | die typen | kunde | kunden | client of hers | customer* | clients | ex-mann | abuser | ein mann | der mann | dem mann | den mann | zwei männer | drei männer | two guys | three men | two men | landlord | vermieter | türsteher | bouncer | bodyguard | security guy | fremder | stranger* | unknown | unbekannt* | fremde* | someone keeps | someone is | someone cut | jemand ist | jemand steht | not one of ours | keiner von uns',
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
      'threat* | droh* | gedroht | bedroh* | kill* | umbring* | umbringt | töte* | or else | revenge | rache | next is | als nächstes | regret | bereu* | last chance | letzte chance | sagt er wird | or he | oder er | if you do not | wenn du nicht | wenn sie nicht | wehe | counting | countdown | frist | deadline | by tonight | bis morgen | sonst kommen | sonst passiert | sonst nimmt | he will come | says he takes | says next | nicht mitkomme | wenn ich nicht | dasselbe mit mir',
  },
  {
    name: 'near_us',
    weight: 0.4,
    votes: [V, T],
    words:
      'outside | draußen | downstairs | unten | in front | vor der | vor dem | vor unserem | vor unserer | vor ihrem | vor ihrer | at the door | door | tür | türe | haustür | gate | tor | fence | zaun | hallway | flur | stairwell | treppenhaus | stairs | treppe | yard | hof | reception | empfang | waiting room | wartezimmer | entrance | eingang* | doorbell | bell | bells | klingel* | corner | ecke | across | gegenüber | opposite | our block | our street | unsere straße | bus stop | haltestelle | parking | parkplatz | petrol station | tankstelle | courtroom | hospital ward | lobby | deutschkurs | my course | her course | language school | our garden | im garten | gate code | door plan | letterbox | briefkasten | consultation room | beratungszimmer | under the table | hinterm haus | behind the house | the cellar | im keller | school gate | an der kasse | an jeder kasse | im supermarkt | in the supermarket | next to us | neben uns',
  },
  {
    name: 'comes_near',
    weight: 0.35,
    votes: [V, T],
    words:
      'walk* to | walking towards | walks up | on the way | unterwegs | auf dem weg | arriv* | ankommt | turned up | shows up | showed up | appeared | taucht | aufgetaucht | waiting | waits | wartet | warten | stands | standing | steht | stehen | sitting | sits | sitzt | sitzen | following | follows | folgt | verfolgt | ringing | klingelt | klingeln | knocking | knocks | klopft | waves | winkt | winken | circling | kreist | parked | parkt | got out of | steigen aus | ausgestiegen | approached | angesprochen | spricht sie an | refuse to leave | wants in | will rein | wollen rein | wollen zu ihr | will zu ihr | in front of my | is coming | are coming | kommt gleich | kommt jetzt | kommt her | kommt heute | kommen heute | kommt hoch | came to | kam zu | kommt rein | kommt vorbei | in the lift | im aufzug | eingekreist | surrounded | handle of | an der klinke',
  },
  // Children
  {
    name: 'kid',
    weight: 0.25,
    votes: [C],
    words:
      '$kid | säugling | neugeboren* | tochter | sohn | bruder hat hunger | twins | zwillinge | schüler* | kita | kindergarten | nursery | year old | jährig* | *jährige | *jähriger | is 11 | is 12 | is 13 | is 14 | is 15 | bin 11 | bin 12 | bin 13 | bin 14 | bin 15 | siebten klasse | sixth grade | *yo | toddlers | pram | kinderwagen | the little one | der kleine | die kleine',
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
      'no adult | unattended | unbeaufsichtigt | hungry | hunger | thirsty | durst | not eaten | nichts gegessen | not fed | no food | nichts zu essen | dirty nappy | windel* | nappy | diaper | wickeltisch | changing table | runs around | running around | läuft herum | on the street | auf der straße | only gives tea | nur tee | only tea | verlassen | nobody with | keiner bei | sleeps since | in the car | im auto | kid alone | alone in | allein in der | allein im | left the | left her | lässt das | lässt die | lässt den | weint ohne | ohne tränen | dry nappy | trockene windel | verwahrlost | neglect* | cold feet | since noon | mit schulranzen | laundromat | wimmer* | mama ist | mum is passed | mum sleeps | locked car | im verschlossenen auto | in the snow | im schnee | minus | nobody collects | barefoot in',
  },
  {
    name: 'kid_used',
    weight: 0.45,
    votes: [C],
    words:
      'internet | met on | kennengelernt | snap* | nude* | nackt* | naked | undress* | auszieh* | ausgezogen | shower* | duscht | bed with | im bett | touches | touch* | fasst | anfass* | streichelt | hotel | webcam | filmt | ceremony | zeremonie | wedding | hochzeit | marry | heirat* | verlob* | bride | braut | village | dorf | circumcis* | beschneid* | sell | verkauf* | buy | met online | older man | pictures of her | bilder von ihr | nackt | her films | the shoot | küsst sie | küsst | kiss* her | kisses | berührt | lipstick | lippenstift | schminkt | three men | drei männer | kommen drei | freunde mitbringen | freier',
  },
  // Absence
  {
    name: 'absent',
    weight: 0.45,
    votes: [M],
    words:
      'fort | vermisst | disappear* | verschwund* | vanish* | not there | nicht da | was never there | war nie da | never there | nie da | kam nie | not come | nicht gekommen | nicht zurück | not back | never came out | nicht raus | not here | nobody saw | keiner gesehen | niemand gesehen | no one saw | not seen | nicht gesehen | last seen | zuletzt | last sign | lebenszeichen | no sign | empty | leer | left behind | nur ihr | only her | liegt nur | liegt noch | run off | rausgelaufen | weggelaufen | hat sich ~ weg | left through | back door | hintertür | hinterausgang | not answer* | not reachable | erreich* | unreachable | voicemail | mailbox | handy aus | phone off | switched off | offline | is gone | are gone | was gone | ist weg | sind weg | war weg | weg seit | gone since | einfach weg | spurlos | verschollen | leergeräumt | only saw the | nur noch rücklichter | taillights | in the grass | im gras | at the bus stop | crutches | krücken | lag da | no one in | nobody in | is missing | missing since | went missing | vermissen sie seit | lost her in | haben sie verloren | außer ihr | except her',
  },
  {
    name: 'overdue',
    weight: 0.35,
    votes: [M],
    words:
      'was supposed | supposed to | wollte nur | only wanted | just wanted | nur kurz | hours ago | vor ~ stunden | vor einer stunde | since breakfast | seit dem frühstück | seit heute | seit gestern | seit stunden | since this morning | since yesterday | since last night | not since | hasnt been | late | überfällig | verspät* | should be | müsste | eben noch | just now she was | a moment ago | an hour ago | days now | ging zum | ging zur | noch nicht | noch immer nicht | immer noch nicht | still not | not yet | was never | nie gewesen | nie angekommen | sollte um | sollte in | sollte eigentlich | sollte längst | should sit | it is 15 | jetzt ist es | four hours nothing | hours nothing | stunden nichts | nothing since | verschollen | every hour | jede stunde | 40 min ago | min ago | bed is made | bett ist gemacht',
  },
  {
    name: 'travel',
    weight: 0.35,
    votes: [M, T],
    words:
      'taxi | lorry | truck | lkw | laster | van | transporter | wagen | bmw | mercedes | plate | kennzeichen | kennzeichens | airport | flughafen | flight | flug | fly | fliegt | fliegen | border | grenze | ausland | passport* | pässe | reisepass | ticket* | suitcase* | koffer | rollkoffer | luggage | gepäck | bags | rucksack | backpack | packed | packt | gepackt | driving | fährt | drove | richtung | france | frankreich | polen | poland | romania | rumänien | spain | spanien | italien | italy | hungary | ungarn | bulgarien | picked up | picked her up | abgeholt | fetched | geholt | mitgenommen | took her | stieg | eingestiegen | einsteigen | his car | sein auto | in a car | in the car | into a car | in ein auto | ins auto | fremdes auto | her pass | ihr pass | abflug | departure | ticket nach | one way | losgefahren | hinten drin | back seat | rückbank | türen gehen nicht auf | doors do not open | handyortung | rest stop | raststätte | in trunk | im kofferraum | lights off | curves | another house | anderes haus | changed the sim | außer landes | engine on | motor an',
  },
  {
    name: 'left_things',
    weight: 0.35,
    votes: [M],
    words:
      'shoe | shoes | schuh | schuhe | jacket | jacke | coat | mantel | tasche | phone is here | wallet | portemonnaie | purse | glasses | brille | slippers | hausschuhe | barefoot | barfuß | socks | socken | pyjama* | schlafanzug | torn | zerrissen | trolley | window open | fenster offen | door open | tür offen | tür stand | bed is | bett ist | empty bed | leeres bett | cigarette still | noch warm | glasses are | brille liegt',
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
      'standort | wifi | wlan | gps | tracker | airtag* | log* in | eingeloggt | logged | login | password | passwort | konto gehackt | hacked | gehackt | spy* | knows what | weiß was | weiß wo | weiß immer | always knows | knows everything | weiß alles | same plate | same car | selbe auto | gleiche auto | erkannt | recognised | recognized | real name | arbeitsnamen | working name | künstlernamen | her old name | alten namen | find the place | findet uns | finden kann | can find | our address | unsere adresse | her address | ihre adresse | the address | knows too much | weiß zu viel | wiedererkannt | one of them | einer von ihnen | einer von denen | where i sleep | wo ich jetzt schlafe | wo ich schlafe | wo sie jetzt | erfahren wo | wo sie wohnt | old name | alter name | ihren alten namen | room number | zimmernummer | bis später | see you soon | schöner baum | nice tree | kinderfoto | her photo | ihr foto | er ist frei | ist wieder frei | is free since | got released | aus der haft | aus dem gefängnis entlassen | out of prison | released today | ausgesagt | testified | my own address | meine adresse | our staff | said her name | ihren namen gesagt | knows that she | weiß dass sie',
  },
  {
    name: 'reaches_out',
    weight: 0.3,
    votes: [T],
    words:
      'angerufen | anruf* | writes to her | schreibt ihr | sprachnachricht | voice note | texted | sent her | sends her | sent me | schickt ihr | schickte | geschenk* | present for | flowers | blumen | rosen | lilies | package | paket | parcel | video of | foto von | photo of | picture of | pictures of | bilder von | fotos von | new number | neue nummer | facebook | insta* | tiktok | chat | chats | deleted all | gelöscht | phone call | every ten minutes | alle zehn minuten | friend request | freundschaftsanfrage | calls her | called her | calling her | ruft sie | rief sie | his message | seine nachricht | sent a message | bouquet | delivered | liefert | geliefert',
  },
  {
    name: 'hold_over_her',
    weight: 0.4,
    votes: [T],
    words:
      'debt* | schulden | owe* | pay | pays | euro | 200 | 500 | 1000 | 5000 | oath | juju | schwur | curse | fluch | her sister | ihre schwester | ihrer schwester | her mother | ihre mutter | ihrer mutter | her family | ihre familie | ihrer familie | her brother | ihr bruder | ihrem bruder | her son | her daughter | ihrer kleinen tochter | little daughter | ihr sohn | home village | zu hause in | work tonight | arbeiten gehen | abarbeiten | anschaffen | weiterarbeiten | work off | back to work | old street | alte straße | alten straße | the club | club | laufhaus | bordell | brothel | street | strich | wohnungsprostitution | termin heute | bookings | gebucht | belong* | gehört | tausch | swap | exchange | trade | in ruhe | leaves her alone if | muss sie | she must | before full moon | priest | priester | paid someone | bezahlt jemanden | paid by him | von ihm bezahlt | does not come home | kommt nicht nach hause | my boy | mein sohn | pays her | send money | geld bis | money by | wants money | will geld | zahlen bis | muss zahlen | muss bezahlen | must pay',
  },
  {
    name: 'drawn_back',
    weight: 0.35,
    votes: [T],
    words:
      'going back | goes back | back to him | zurück zu ihm | zu ihm | to him | meet him | meets him | treffen | trifft | see him | mit ihm | with him | wants to go | will hin | will gehen | will weg | ordered a taxi | taxi bestellt | leaves tonight | leaving tonight | haut ab | sagt sie liebt ihn und geht | packing | ihre sachen',
  },
]
