import type { Language } from '../../../domain/language.js'
import { GERMAN_PARTICIPLES, GERMAN_ROOTS, NOT_ALONE } from './german-verbs.js'

/** Past forms that no stemmer brings back to their verb: `form form = base`. */
const TABLE: Readonly<Record<Language, string>> = {
  en: `wrote written=write spoke spoken=speak found=find left=leave felt=feel told=tell knew known=know thought=think gave given=give took taken=take came=come
    grew grown=grow began begun=begin held=hold kept=keep lost=lose met=meet broke broken=break chose chosen=choose drew drawn=draw fell fallen=fall rose risen=rise saw seen=see
    said=say meant=mean understood=understand brought=bring sought=seek built=build dealt=deal led=lead hid hidden=hide went gone=go made=make taught=teach fought=fight
    caught=catch forgot forgotten=forget froze frozen=freeze sold=sell sent=send spent=spend stood=stand slept=sleep woke woken=wake bore borne=bear beat beaten=beat
    became=become ran=run paid=pay read=read heard=hear fled=flee forgave forgiven=forgive withdrew withdrawn=withdraw overcame=overcome arose arisen=arise shown=show driven drove=drive
    women=woman men=man children=child lives=life wives=wife people=person better=good worse=bad bound=bind struck=strike wore worn=wear tore torn=tear swore sworn=swear stuck=stick
    bought=buy sat=sit lay lain=lie laid=lay shook shaken=shake stole stolen=steal threw thrown=throw bit bitten=bite wept=weep swept=sweep dreamt=dream learnt=learn burnt=burn
    leant=lean shrank shrunk=shrink sank sunk=sink sang sung=sing drank drunk=drink rang rung=ring clung=cling hung=hang won=win slid=slide fed=feed bled=bleed bred=breed sped=speed
    misread=misread misled=mislead undid undone=undo undergone underwent=undergo foresaw foreseen=foresee feet=foot teeth=tooth mice=mouse selves=self halves=half choices=choose choice=choose
    decision=decide explanation=explain belief=believe freedom=free strength=strong length=long loss=lose proof=prove growth=grow death=die thought=think knowledge=know
    description=describe conclusion=conclude advice=advise statement=state treatment=treat feeling=feel meeting=meet analyses=analysis criteria=criterion data=data`,
  de: `geht gehst ging gingen=gehen kommt kommst kam kamen=kommen steht stehst=stehen hält hältst=halten nimmt nimmst=nehmen tut tust=tun sieh siehst=sehen sprichst=sprechen hilfst=helfen weißt=wissen
    lässt lasst=lassen läuft=laufen trägst=tragen brich=brechen iss=essen lies=lesen nimm=nehmen sprich=sprechen hilf=helfen wirf=werfen gib=geben triff=treffen spürst=spüren hörst=hören
    gibt=geben ließ=lassen lässt=lassen hieß=heißen weiß=wissen wusste wussten gewusst=wissen gelang gelungen gelingt=gelingen besser bessere=gut
    muss=müssen isst=essen las=lesen liest=lesen tat taten getan=tun nähe=nah wahl=wählen hilfe=helfen zwang=zwingen gabe=geben flucht=fliehen verlust=verlieren ankunft=ankommen
    wuchs=wachsen`,
}

const BASE: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  en: parse(TABLE.en),
  de: parse(TABLE.de),
}

/** First parts of German verbs, those that part and those that do not. */
const PREFIX =
  /^(zurück|wieder|zusammen|auseinander|heraus|herein|heran|herbei|herunter|hervor|hinaus|hinein|hinweg|hinter|vorbei|fort|weg|aus|ab|an|auf|ein|mit|vor|nach|hin|her|um|zu|los|fest|bei|dar|durch|über|unter|miss|wider|weiter|frei|fern|nahe|statt|teil|wahr|entgegen|dran|rein|raus|runter|hoch|nieder|bloß|klar|krank|gut|be|ent|er|emp|ver|zer|ge)(?=\p{L}{3})/u

/** Words that begin like a participle and are none. */
const NO_PARTICIPLE =
  /^(?:gewalt|gericht|gesicht|gedicht|gewicht|gebiet|gebet|geburt|gestalt|gehalt|gemüt|gerücht|gerät|geschäft|geschlecht|geschwist|gespenst|gehört|geht|gewohn|gewöhn|betroffen|gezielt|gesamt|gesund|geduld|gemeinschaft)/u

/** The base form of an irregular word; every other word as it is. */
export function baseForm(word: string, language: Language): string {
  const known = BASE[language].get(word)
  if (known !== undefined || language === 'en') return known ?? word
  return germanBase(word) ?? word
}

/** `zurückging`, `überschritten`, `durchgesehenen`, `auszusagen`: back to the infinitive. */
function germanBase(word: string): string | undefined {
  if (NO_PARTICIPLE.test(word)) return undefined
  const inErn = IN_ERN.exec(word)?.[1]
  if (inErn !== undefined && !/^ge/u.test(word) && !word.startsWith('konz')) return `${inErn}ern`
  for (const form of [word, word.replace(/(?<=\p{L}{4}n)e[nmrs]?$|(?<=\p{L}{3}t)e[nmrs]?$/u, '')]) {
    const whole = NOT_ALONE.test(form) ? undefined : rootOf(form)
    if (whole !== undefined) return whole
    let prefix = ''
    // Two first parts at most: "wieder-auf-genommen".
    for (let depth = 0; depth < 2; depth += 1) {
      const next = PREFIX.exec(form.slice(prefix.length))?.[1]
      if (next === undefined) break
      prefix += next
      const rest = form.slice(prefix.length)
      const base = rootOf(rest)
      if (base !== undefined) return `${prefix === 'ge' ? '' : prefix}${base}`
      if (/^zu\p{L}{3,}n$/u.test(rest) && !/^zu(?:ng|cht)/u.test(rest)) return `${prefix}${rest.slice(2)}`
    }
  }
  return undefined
}

/** "erleichtert", "verändert": verbs in -ern lose their ending in the infinitive, and must lose it here as well. */
const IN_ERN = /^(\p{L}{3,}[^i\P{L}])ert(?:e|en|et|e[rs])?$/u

/** A form without a first part: "gesehen", "schritt", "gemacht". */
function rootOf(form: string): string | undefined {
  const strong = GERMAN_ROOTS.get(form)
  if (strong !== undefined) return strong
  if (!form.startsWith('ge') || NO_PARTICIPLE.test(form)) return undefined
  const rest = form.slice(2)
  const participle = GERMAN_PARTICIPLES.get(rest)
  if (participle !== undefined) return participle
  if (!/^\p{L}{3,}t$/u.test(rest)) return undefined
  const root = rest.replace(/e?t$/u, '')
  return /e[lr]$/u.test(root) ? `${root}n` : `${root}en`
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
