import { createPhraseFinder, list, type PhraseFinder } from './phrases.js'

/** Two sides of which a source means one; a claim that says the other one says something else. */
export interface Opposite {
  readonly name: string
  readonly one: PhraseFinder
  readonly other: PhraseFinder
}

type Side = readonly [en: string, de: string]

const side = ([en, de]: Side): PhraseFinder => createPhraseFinder({ en: list(en), de: list(de) })
const pair = (name: string, one: Side, other: Side): Opposite => ({
  name,
  one: side(one),
  other: side(other),
})

export const OPPOSITES: readonly Opposite[] = [
  pair(
    'success and failure',
    [
      'succeed*, success*, works, worked, effective',
      'gelingt, gelingen, gelang, erfolg*, wirkt, wirken, wirksam',
    ],
    [
      'fail, fails, failed, failure, failing, ineffective',
      'scheiter*, misserfolg*, misslingt, misslungen, wirkungslos, versag*',
    ],
  ),
  pair(
    'before and during',
    ['before', 'vor, vorher, bevor, zuvor, frühere, früheren, früherer'],
    ['during, while', 'während'],
  ),
  pair(
    'before and after',
    ['before, beforehand, prior', 'vorher, bevor, zuvor, ehe'],
    ['after, afterwards', 'nach, nachdem, danach, nachher, hinterher'],
  ),
  pair(
    'leaving and staying',
    [
      'left, leave, leaving, leaves, escaped, stayed out',
      'verlassen, verließ*, weggegangen, getrennt, entkommen, ausgestiegen',
    ],
    [
      'stayed with, stay with, staying, still living, lived with, living with, remained, stays with, who stayed',
      'bei ihm geblieben, bei ihm bleiben, blieb bei, blieben bei, bleibt bei, geblieben sind',
    ],
  ),
  pair(
    'high and low',
    [
      'high, higher, highly, strong, strongly',
      'hoch, hohe, hoher, hohem, hohen, höher*, stark, starke, starken, starker',
    ],
    ['low, lower, weak, weakly', 'niedrig*, gering*, schwach, schwache, schwachen, schwacher'],
  ),
  pair(
    'adults and minors',
    ['adult, adults', 'erwachsene*'],
    [
      'minor, minors, children, child, girls, boys, adolescents, teenagers',
      'minderjährig*, kinder, kindern, kind, jugendliche*',
    ],
  ),
  pair(
    'women and men',
    ['woman, women, female', 'frau, frauen, weiblich*'],
    ['man, men, male', 'mann, männer, männern, männlich*'],
  ),
  pair(
    'foreign and German',
    ['foreign*, non-german', 'ausländisch*, ausländer*'],
    ['german, germans', 'deutsche, deutschen, deutscher, deutsches'],
  ),
  pair(
    'secure and insecure',
    ['secure, securely', 'sicher, sichere, sicheren, sicherer, bindungssicher'],
    ['insecure, insecurely', 'unsicher, unsichere, unsicheren, unsicherer, bindungsunsicher'],
  ),
  pair(
    'allowed and forbidden',
    ['allowed, permitted, may', 'erlaubt, darf, dürfen'],
    ['forbidden, banned, prohibited', 'verboten, untersagt'],
  ),
  pair('possible and impossible', ['possible', 'möglich'], ['impossible', 'unmöglich']),
  pair(
    'common and rare',
    [
      'often, common, frequent, frequently, usually, widespread',
      'oft, häufig, häufige, meist, meistens, verbreitet',
    ],
    ['rare, rarely, seldom, hardly ever, uncommon', 'selten, seltene, kaum'],
  ),
  pair(
    'normal and ill',
    ['normal, common', 'normal, normale'],
    ['abnormal, pathological, sick', 'krankhaft, unnormal, abnormal, gestört'],
  ),
  pair(
    'short and long',
    ['short, brief, briefly, short term', 'kurz, kurze, kurzen, kurzer, kurzfristig*'],
    ['long term, lengthy, permanent, permanently, for good', 'langfristig*, dauerhaft*, langjährig*'],
  ),
  pair(
    'voluntary and forced',
    ['voluntar*, freely, of her own accord', 'freiwillig*, aus freien'],
    ['forced, involuntar*, coerced', 'gezwungen*, unfreiwillig*, erzwungen*'],
  ),
  pair(
    'start and end',
    [
      'begin*, began, start, starts, started, at first, first',
      'anfang, anfangs, beginn, beginnt, beginnen, zuerst, zunächst',
    ],
    [
      'ends, ended, finally, at the end, in the end, last',
      'schließlich, endet, enden, zuletzt, am ende, zum schluss',
    ],
  ),
  pair(
    'together and apart',
    ['together', 'zusammen, gemeinsam'],
    ['separately, apart', 'getrennt, gesondert'],
  ),
  pair(
    'increase and decrease',
    [
      'increase*, rose, rises, rising, grew, grows',
      'steigt, stieg, gestiegen, zugenommen, zunimmt, wächst, wuchs',
    ],
    [
      'decrease*, fell, falls, fallen, falling, declin*, dropped, shrank',
      'sinkt, sank, gesunken, abgenommen, abnimmt, zurückgegangen, fiel',
    ],
  ),
  pair(
    'strength and weakness',
    ['strength, strengths', 'stärke, stärken'],
    ['weakness, weaknesses', 'schwäche, schwächen'],
  ),
  pair(
    'open and secret',
    ['openly, open, transparent, transparently', 'offen, offene, transparent'],
    ['secret, secretly, hidden, covertly', 'heimlich, geheim, verdeckt'],
  ),
  pair(
    'calm and pressure',
    ['gently, calm, calmly, gentle, patiently', 'ruhig, sanft, behutsam, geduldig'],
    ['harshly, pressure, pressing, firmly, forcefully', 'hart, druck, streng, energisch'],
  ),
  pair(
    'healthy and harmful',
    ['helpful, helps, help, benefit*, protective', 'hilfreich, hilft, helfen, nützt, schützt'],
    [
      'harmful, harms, damages, damaging, hinders, dangerous',
      'schädlich, schadet, schaden, hindert, gefährlich',
    ],
  ),
  pair(
    'trust and mistrust',
    ['trust, trusts', 'vertrauen, vertraut'],
    ['mistrust, distrust, suspicion', 'misstrauen, misstraut'],
  ),
  pair(
    'more and less',
    ['more, greater, stronger, higher, closer', 'mehr, größer, stärker, höher'],
    ['less, fewer, weaker, lower, smaller', 'weniger, geringer, schwächer, niedriger'],
  ),
  pair(
    'confirmed and refuted',
    ['confirmed, confirms, supports, supported', 'bestätigt, belegt, stützt'],
    ['refuted, refutes, contradicts, disproved', 'widerlegt, widerspricht'],
  ),
  pair(
    'old and new',
    ['new, newly', 'neu, neue, neuen, neuer'],
    ['old, previous, former', 'alt, alte, alten, alter'],
  ),
  pair(
    'accept and refuse',
    ['accept*, agrees, agree', 'annehmen, nimmt an, akzeptier*, zustimm*'],
    ['refuse*, reject*, declin*', 'ablehn*, lehnt ab, verweiger*'],
  ),
  pair(
    'free of charge and paid',
    ['free, free of charge', 'kostenlos, gratis, umsonst'],
    ['paid, fee, fees, costly, expensive', 'kostenpflichtig, gebühr, gebühren, teuer'],
  ),
  pair(
    'argues against and gives in',
    ['argue against, resist, resists, defend, against', 'hält dagegen, dagegen, widerspricht, wehrt sich'],
    ['gives in, give in, agrees, yields, comply', 'gibt nach, nachgeben, stimmt zu, lenkt ein'],
  ),
]
