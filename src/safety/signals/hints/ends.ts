import type { UrgentCategory } from '../../../domain/knowledge.js'
import type { Hint } from './hint.js'

const S: UrgentCategory = 'suicide'
const H: UrgentCategory = 'self_harm'
const V: UrgentCategory = 'violence_now'
const D: UrgentCategory = 'medical'
const T: UrgentCategory = 'trafficker_contact'

/** What can kill, and how people take leave. */
export const ENDS: readonly Hint[] = [
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
]
