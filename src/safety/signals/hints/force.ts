import type { UrgentCategory } from '../../../domain/knowledge.js'
import type { Hint } from './hint.js'

const V: UrgentCategory = 'violence_now'
const C: UrgentCategory = 'child_at_risk'
const M: UrgentCategory = 'missing_or_abducted'
const T: UrgentCategory = 'trafficker_contact'

/** Blows, doors, weapons, and children in the midst of it. */
export const FORCE: readonly Hint[] = [
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
]
