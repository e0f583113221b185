import type { UrgentCategory } from '../../../domain/knowledge.js'
import type { Hint } from './hint.js'

const M: UrgentCategory = 'missing_or_abducted'
const T: UrgentCategory = 'trafficker_contact'

/** Who is gone, and who is reaching for her. */
export const CONTACT: readonly Hint[] = [
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
