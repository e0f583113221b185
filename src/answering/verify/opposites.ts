import { createPhraseFinder, list, type PhraseFinder } from './phrases.js'

/** Two sides of which a source means one; a claim that says the other one says something else. */
export interface Opposite {
  readonly name: string
  readonly one: PhraseFinder
  readonly other: PhraseFinder
  /** Says which one is meant ("young people"): a "not" in the sentence changes nothing. */
  readonly describes: boolean
}

const DESCRIBING = new Set([
  'before and after',
  'young and old',
  'women and men',
  'adults and minors',
  'foreign and German',
  'inside and outside',
  'day and night',
  'parents and children',
  'big and small',
  'most and least',
  'old and new',
  'trained and untrained',
])

type Side = readonly [en: string, de: string]

const side = ([en, de]: Side): PhraseFinder => createPhraseFinder({ en: list(en), de: list(de) })
const pair = (name: string, one: Side, other: Side): Opposite => ({
  name,
  one: side(one),
  other: side(other),
  describes: DESCRIBING.has(name),
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
    ['before, beforehand, prior', 'vor, davor, vorher, bevor, zuvor, ehe'],
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
  pair(
    'most and least',
    ['most, greatest, strongest', 'am meisten, am stärksten, größte, größten, stärkste*, meisten'],
    ['least, smallest, weakest', 'am wenigsten, am schwächsten, kleinste*, geringste*'],
  ),
  pair(
    'highest and lowest',
    ['highest, peak, record', 'höchste*'],
    ['lowest', 'niedrigste*, tiefste*, geringste*'],
  ),
  pair(
    'easier and harder',
    ['easier, easily, easy, ease, eases', 'leichter, leicht, erleichter*, einfacher'],
    ['harder, hard, difficult', 'schwerer, schwierig*, erschwer*, schwer'],
  ),
  pair(
    'strong and moderate',
    ['strong, strongly', 'stark, starke, starken, starker, stärker'],
    ['moderate, medium, weak', 'mittelstark*, mittler*, mäßig*, moderat*, schwach*, mittelgroß*'],
  ),
  pair(
    'young and old',
    ['young, younger', 'junge, jungen, junger, jünger*, jugendlich*'],
    ['old, older, elderly', 'alte, ältere, älteren, älterer, alten'],
  ),
  pair(
    'lasting and brief',
    ['lasting, long, constant, ongoing', 'anhaltend*, dauerhaft*, lange, langes, ständig*'],
    ['brief, briefly, short, momentary', 'kurz, kurze, kurzen, kurzer, flüchtig*'],
  ),
  pair(
    'narrow and wide',
    ['narrow*', 'eng, enge, enger, verengt, verengen, eingeengt'],
    ['wide, wider, widen*, broad*', 'weit, weiter, erweiter*, breiter, breit'],
  ),
  pair(
    'avoidable and unavoidable',
    ['avoidable, be avoided, avoid', 'vermeidbar*, vermeiden, vermieden'],
    [
      'unavoidabl*, inevitabl*, cannot be avoided, not be avoided, not avoid, not avoiding',
      'unvermeid*, nicht vermeidbar, nicht vermeiden',
    ],
  ),
  pair(
    'calming and frightening',
    ['calms, calm, calming, soothe*', 'beruhig*'],
    ['trigger*, frighten*, scare*, alarms', 'auslöser, triggern, erschreck*, ängstig*, angst'],
  ),
  pair(
    'gain and loss',
    ['gain*, win, wins, won', 'gewinn*, gewann*, gewonnen'],
    ['lose, loses, lost, loss, losing', 'verlier*, verlor*, verloren, verlust*'],
  ),
  pair(
    'remember and forget',
    ['remember*, recall*', 'erinner*'],
    ['forget*, forgot*', 'vergess*, vergisst, vergaß*'],
  ),
  pair(
    'enough and too little',
    ['enough, sufficient, suffices', 'genug, genügt, ausreichend, reicht'],
    ['not enough, too little, insufficient', 'zu wenig, nicht genug, unzureichend'],
  ),
  pair(
    'speak and keep silent',
    [
      'speak out, speaks out, speak up, open up, talk about it',
      'sich öffnen, sprechen darüber, reden darüber, aussprechen',
    ],
    ['silent, silence, keep quiet', 'schweig*, verstumm*'],
  ),
  pair(
    'forward and backward',
    ['forwards, progress, step forward', 'fortschritt*, vorwärts'],
    ['backwards, setback, step back', 'rückschritt*, rückschlag*, rückwärts'],
  ),
  pair(
    'raise and lower',
    ['raises, raise, increases, heightens', 'erhöht, steigert, erhöhen, steigern'],
    ['lowers, reduces, lessens, decreases, lower', 'senkt, senken, verringert, verringern, mindert'],
  ),
  pair(
    'trained and untrained',
    ['trained, specialist, professional', 'ausgebildet*, fachlich*, geschult*'],
    ['untrained, unskilled', 'unausgebildet*, ungelernt*, ungeschult*'],
  ),
  pair(
    'inside and outside',
    ['inside, inner, inward, internal', 'innen, innere*, innerlich*'],
    ['outside, outer, outward, external', 'außen, äußere*, äußerlich*'],
  ),
  pair(
    'day and night',
    ['day, daytime, morning, by day', 'tag, tagsüber, morgen, morgens, vormittag'],
    ['night, nights, at night, evening', 'nacht, nachts, abend, abends'],
  ),
  pair(
    'early and late',
    ['early, earlier, earliest', 'früh, früher, früheste*'],
    ['late, later, latest', 'spät, später, späteste*'],
  ),
  pair(
    'all and part',
    ['all, every, each, whole, entire', 'alle, allen, aller, jede, jeder, jedem, jeden, ganz, gesamt*'],
    [
      'only some, only in some, some of, a few of',
      'nur in einigen, nur einige, nur manche, ein teil der, manche der, einige der',
    ],
  ),
  pair(
    'parents and children',
    ['parents, mother, father', 'eltern, mutter, vater'],
    ['siblings, brothers, sisters', 'geschwister, bruder, schwester'],
  ),
  pair(
    'once and often',
    ['once, one time, a single time', 'einmal'],
    [
      'as often as, as many times, any number of times, whenever they',
      'so oft, beliebig oft, sooft, jederzeit',
    ],
  ),
  pair(
    'sobriety and use',
    ['sober, sobriety, clean', 'nüchtern*, clean, abstinen*'],
    ['drunk, intoxicated, using drugs', 'betrunken, berauscht'],
  ),
  pair(
    'big and small',
    ['big, bigger, large, larger, great, greater', 'groß, große, großen, großer, großes, größer*'],
    ['small, smaller, little, tiny, minor', 'klein, kleine, kleinen, kleiner, kleines, winzig*'],
  ),
  pair(
    'slightly and strongly',
    ['slightly, a little, somewhat, marginally', 'leicht, etwas, geringfügig, ein wenig'],
    [
      'strongly, greatly, markedly, considerably, much, sharply',
      'stark, deutlich, erheblich, kräftig, wesentlich',
    ],
  ),
  pair(
    'by and against',
    ['against, contrary to', 'gegen, entgegen'],
    ['according to her, in line with, following her own', 'nach den eigenen, im einklang'],
  ),
  pair(
    'lasting and fading',
    [
      'lasted, persisted, remained, held',
      'hielt an, hielten an, blieb bestehen, blieben bestehen, hielt länger',
    ],
    ['faded, wore off, vanished, disappeared', 'verblasst*, verschwand*, ließ nach, nachgelassen, verging*'],
  ),
  pair(
    'strengthen and weaken',
    ['strengthen*, reinforce*, deepen*', 'stärkt, stärken, festigt, festigen, verstärk*, vertief*'],
    ['weaken*, undermine*, loosen*', 'schwächt, schwächen, geschwächt, untergräbt, lockert, lockern'],
  ),
]
