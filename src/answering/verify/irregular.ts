import type { Language } from '../../domain/language.js'

/** Past forms that no stemmer brings back to their verb: `form form = base`. */
const TABLE: Readonly<Record<Language, string>> = {
  en: `wrote written=write spoke spoken=speak found=find left=leave felt=feel told=tell knew known=know thought=think gave given=give took taken=take came=come
    grew grown=grow began begun=begin held=hold kept=keep lost=lose met=meet broke broken=break chose chosen=choose drew drawn=draw fell fallen=fall rose risen=rise saw seen=see
    said=say meant=mean understood=understand brought=bring sought=seek built=build dealt=deal led=lead hid hidden=hide went gone=go made=make taught=teach fought=fight
    caught=catch forgot forgotten=forget froze frozen=freeze sold=sell sent=send spent=spend stood=stand slept=sleep woke woken=wake bore borne=bear beat beaten=beat
    became=become ran=run paid=pay read=read heard=hear fled=flee forgave forgiven=forgive withdrew withdrawn=withdraw overcame=overcome arose arisen=arise shown=show driven drove=drive
    women=woman men=man children=child lives=life wives=wife people=person better=good worse=bad`,
  de: `ging gingen gegangen=gehen hing hingen=hängen fand fanden gefunden=finden gab gaben gegeben gibt=geben nahm nahmen genommen nimmt=nehmen kam kamen=kommen stand standen gestanden=stehen
    verlor verloren verliert=verlieren bekam bekamen=bekommen schrieb schrieben geschrieben=schreiben sprach sprachen gesprochen spricht=sprechen blieb blieben geblieben=bleiben sah sahen sieht=sehen
    hielt hielten hält=halten ließ ließen lässt=lassen trug trugen trägt=tragen lag lagen=liegen begann begannen begonnen=beginnen half halfen geholfen hilft=helfen traf trafen getroffen trifft=treffen
    fiel fielen fällt=fallen rief riefen=rufen lief liefen läuft=laufen zog zogen gezogen=ziehen wuchs wuchsen wächst=wachsen verließ verließen verlässt=verlassen verstand verstanden=verstehen
    entstand entstanden=entstehen erfuhr erfuhren erfährt=erfahren dachte dachten gedacht=denken brachte brachten gebracht=bringen wusste wussten gewusst weiß=wissen kannte gekannt=kennen nannte nannten genannt=nennen
    sank sanken gesunken=sinken stieg stiegen gestiegen=steigen schlug schlugen geschlagen schlägt=schlagen floh flohen geflohen=fliehen log gelogen=lügen starb starben gestorben stirbt=sterben vergaß vergessen vergisst=vergessen
    warf geworfen wirft=werfen zwang gezwungen=zwingen bot boten geboten=bieten litt litten gelitten=leiden schnitt geschnitten=schneiden empfahl empfohlen empfiehlt=empfehlen beriet berät=beraten riet rät=raten
    entschied entschieden=entscheiden vermied vermieden=vermeiden bewies bewiesen=beweisen hieß=heißen schloss geschlossen=schließen bricht brach gebrochen=brechen beschrieb beschrieben=beschreiben trat getreten tritt=treten
    zurückging zurückgegangen=zurückgehen liest las gelesen=lesen isst=essen entkam=entkommen lud=laden verschwand verschwunden=verschwinden gelang gelungen gelingt=gelingen besser bessere=gut`,
}

const BASE: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  en: parse(TABLE.en),
  de: parse(TABLE.de),
}

/** First parts of German verbs that may stand before the verb: `auszusagen`, `weggenommen`, `zurückging`. */
const PREFIX =
  /^(zurück|wieder|zusammen|heraus|heran|herbei|hinaus|weg|aus|ab|an|auf|ein|mit|vor|nach|hin|her|um|zu|los|fest|bei|dar|durch|über|unter)(?=\p{L}{4})/u

/** The base form of an irregular word; every other word as it is. */
export function baseForm(word: string, language: Language): string {
  const known = BASE[language].get(word)
  if (known !== undefined || language === 'en') return known ?? word
  const prefix = PREFIX.exec(word)?.[1]
  if (prefix === undefined) return word
  const rest = word.slice(prefix.length)
  const verb = /^zu\p{L}{3,}n$/u.test(rest) ? rest.slice(2) : rest
  const base = BASE.de.get(verb) ?? (/^ge\p{L}{3,}t$/u.test(verb) ? `${verb.slice(2, -1)}en` : verb)
  return `${prefix}${base}`
}

function parse(table: string): Map<string, string> {
  const forms = new Map<string, string>()
  let waiting: string[] = []
  for (const entry of table.split(/\s+/u)) {
    const [form, base] = entry.split('=')
    if (form !== undefined && form !== '') waiting.push(form)
    if (base === undefined) continue
    for (const one of waiting) forms.set(one, base)
    waiting = []
  }
  return forms
}
