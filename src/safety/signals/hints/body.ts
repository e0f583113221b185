import type { UrgentCategory } from '../../../domain/knowledge.js'
import type { Hint } from './hint.js'

const H: UrgentCategory = 'self_harm'
const C: UrgentCategory = 'child_at_risk'
const D: UrgentCategory = 'medical'

/** Blood, pain, breath, what was swallowed: what a body shows. */
export const BODY: readonly Hint[] = [
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
]
