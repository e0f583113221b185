/**
 * Strong and irregular verbs of German: infinitive, then present (er …), past (er …), participle without "ge". A first part
 * (`über-`, `zurück-`) is cut before the look-up, so that 150 lines stand for some thousand verbs.
 */
const VERBS = `
beißen beißt biss bissen|bergen birgt barg borgen|biegen biegt bog bogen|bieten bietet bot boten|binden bindet band bunden
bitten bittet bat beten|blasen bläst blies blasen|bleiben bleibt blieb blieben|brechen bricht brach brochen|brennen brennt brannte brannt|bringen bringt brachte bracht|denken denkt dachte dacht
dringen dringt drang drungen|dürfen darf durfte durft|fahren fährt fuhr fahren|fallen fällt fiel fallen|fangen fängt fing fangen|fechten ficht focht fochten
finden findet fand funden|fliegen fliegt flog flogen|fliehen flieht floh flohen|fließen fließt floss flossen|fressen frisst fraß fressen|frieren friert fror froren|geben gibt gab geben
gehen geht ging gangen|gelten gilt galt golten|genießen genießt genoss nossen|gewinnen gewinnt gewann wonnen|gießen gießt goss gossen|gleichen gleicht glich glichen|gleiten gleitet glitt glitten
graben gräbt grub graben|greifen greift griff griffen|halten hält hielt halten|hängen hängt hing hangen|hauen haut haute hauen|heben hebt hob hoben|heißen heißt hieß heißen|helfen hilft half holfen
kennen kennt kannte kannt|klingen klingt klang klungen|kneifen kneift kniff kniffen|kommen kommt kam kommen|können kann konnte konnt|kriechen kriecht kroch krochen|laden lädt lud laden
lassen lässt ließ lassen|laufen läuft lief laufen|leiden leidet litt litten|leihen leiht lieh liehen|lesen liest las lesen|liegen liegt lag legen|lügen lügt log logen|meiden meidet mied mieden
messen misst maß messen|mögen mag mochte mocht|nehmen nimmt nahm nommen|nennen nennt nannte nannt|pfeifen pfeift pfiff pfiffen|preisen preist pries priesen|raten rät riet raten|reiben reibt rieb rieben
reißen reißt riss rissen|reiten reitet ritt ritten|rennen rennt rannte rannt|riechen riecht roch rochen|ringen ringt rang rungen|rufen ruft rief rufen|saufen säuft soff soffen|schaffen schafft schuf schaffen
scheiden scheidet schied schieden|scheinen scheint schien schienen|schieben schiebt schob schoben|schießen schießt schoss schossen|schlafen schläft schlief schlafen|schlagen schlägt schlug schlagen
schleichen schleicht schlich schlichen|schließen schließt schloss schlossen|schmeißen schmeißt schmiss schmissen|schmelzen schmilzt schmolz schmolzen|schneiden schneidet schnitt schnitten
schreiben schreibt schrieb schrieben|schreien schreit schrie schrien|schreiten schreitet schritt schritten|schweigen schweigt schwieg schwiegen|schwellen schwillt schwoll schwollen
schwimmen schwimmt schwamm schwommen|schwinden schwindet schwand schwunden|schwingen schwingt schwang schwungen|schwören schwört schwor schworen|sehen sieht sah sehen|senden sendet sandte sandt
singen singt sang sungen|sinken sinkt sank sunken|sinnen sinnt sann sonnen|sitzen sitzt saß sessen|sprechen spricht sprach sprochen|springen springt sprang sprungen|stechen sticht stach stochen
stehen steht stand standen|stehlen stiehlt stahl stohlen|steigen steigt stieg stiegen|sterben stirbt starb storben|stoßen stößt stieß stoßen|streichen streicht strich strichen|streiten streitet stritt stritten
tragen trägt trug tragen|treffen trifft traf troffen|treiben treibt trieb trieben|treten tritt trat treten|trinken trinkt trank trunken|trügen trügt trog trogen|tun tut tat tan|derben dirbt darb dorben
wachsen wächst wuchs wachsen|waschen wäscht wusch waschen|weichen weicht wich wichen|weisen weist wies wiesen|wenden wendet wandte wandt
werben wirbt warb worben|werfen wirft warf worfen|wiegen wiegt wog wogen|winden windet wand wunden|wissen weiß wusste wusst|ziehen zieht zog zogen|zwingen zwingt zwang zwungen|lieren liert lor loren
gessen gisst gaß gessen|ginnen ginnt gann gonnen|fehlen fiehlt fahl fohlen|scheiden scheidet schied schieden|kehren kehrt kehrte kehrt`

/** Forms that, without a first part, are more often a noun or another verb. */
export const NOT_ALONE =
  /^(?:wand|wanden|band|banden|klang|rang|weiß|wann|wunden|hangen|legen|fahl|schritt|schritten|wiesen|sonnen|gessen|gisst|lor|wich|glich)$/u

/** "hielt", "hielten", "hält", "schritten": the infinitive. */
export const GERMAN_ROOTS: ReadonlyMap<string, string> = read((forms, add) => {
  const [infinitive, present, past, participle] = forms
  for (const form of [present!, past!, `${past!}en`, `${past!}n`, participle!])
    if (form !== 'legen') add(form, infinitive!)
  // "sprichst", "hältst", "sprachst", and the bidding "sprich", "gib".
  const short = present!.replace(/t$/u, '')
  for (const form of [`${short}st`, `${present!}st`, `${past!}st`]) add(form, infinitive!)
  if (/^[^i]*e/u.test(infinitive!) && /^[^e]*i/u.test(present!) && /[^t]t$/u.test(present!))
    add(short, infinitive!)
})

/** "nommen", "sehen", "gangen" after "ge": the infinitive. */
export const GERMAN_PARTICIPLES: ReadonlyMap<string, string> = read((forms, add) => {
  add(forms[3]!, forms[0]!)
})

function read(each: (forms: readonly string[], add: (form: string, infinitive: string) => void) => void) {
  const table = new Map<string, string>()
  for (const verb of VERBS.trim().split(/[|\n]/u))
    each(verb.trim().split(' '), (form, infinitive) => {
      if (form !== infinitive && !table.has(form)) table.set(form, infinitive)
    })
  // "gesehen", "gegeben": the participle is the infinitive with "ge".
  for (const verb of VERBS.trim().split(/[|\n]/u)) {
    const forms = verb.trim().split(' ')
    if (forms[3] === forms[0] && !table.has(`ge${forms[3]!}`)) table.set(`ge${forms[3]!}`, forms[0]!)
  }
  return table
}
