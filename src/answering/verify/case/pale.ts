import { createPhraseFinder, list } from '../reading/phrases.js'
import type { Word } from '../reading/reading.js'

/**
 * Words that carry no fact of their own, and are never counted as added: light verbs ("bring", "stellen"), words that point at a
 * text or a matter ("term", "Punkt"), degrees of a fact that is told anyway ("size", "Ausmaß").
 */
const PALE = createPhraseFinder({
  en: list(`use*, form*, connect*, offer*, stay*, combin*, wr*te, alone, others, other, another, clos*, bring*, show*, stand*, happen*, occur*, exist*, appear*, consist*, remain*, turn*,
    simpl*, further, particular*, exact*, whole, kept, keep*, mean*, word*, way*, thing*, kind, matter, side, ones, done, set, put, allow*, able, possible, help, helps, order, today,
    term, terms, size, section, sections, detail*, element*, aspect*, behalf, ahead, long, sense, idea, notion, concept, concepts, think, consider*, regard*, view*, look*, piece, area, terms, note*, noted,
    point*, name, named, naming, list*, mention*, describ*, call*, speak*, talk*, refer*, cit*, present*, given, get, gets, got, getting, usual, actual*, certain, involv*, includ*, contain*, belong*, relat*, concern*,
    tend*, find*, seem*, play*, serve*, hold*, make*, start*, begin*, case, cases, example*, instance, account*, fact, place, time, times, moment, level, extent, part, parts, result, outcome, rather, especially, colleague*, of, far, fewer, less, know, knows, known, tell, tells, told, explor*, tries, try, tried, let, lets, briefly, provid*, suppl*, based, carried, carry, age, front, process, unable, single, situation*, factor*, gap, feel, feels, felt, person, people, someone, individual*, human`),
  de: list(`zusammen, stellen, stellt, gestellt, bald, danach, dasselbe, ab, setzt, voraus, ein, vor, auf, an, um, weg, mit, bilden, bildet, vorkommen, schon, häufig, sehr, ganz, hin, her,
    führen, führt, bringen, bringt, bedeuten, bedeutet, finden, findet, dienen, dient, liegen, liegt, stehen, besteht, bestehen, dazu, weitere, andere, anderen, anderer, möglich, gleich,
    begriff*, größe, abschnitt*, einzelheit*, element*, aspekt*, gedanke*, vorstellung*, konzept*, ding*, sache*, punkt*, art, weise, form, fall, beispiel*, gemeint, meint, meinen, bezeichn*, nennt, nennen, genannt*, aufgeführt*, erwähn*,
    spricht, sprechen, reden, redet, zitier*, gilt, gelten, zählt, zählen, gehört, gehören, betrifft, betreffen, umfasst, enthält, enthalten, lässt, bekommen, bekommt, bekam, erhält, erhalten, gebrauch, verwendet, verwenden, nutzt, benutzt,
    beginnt, beginnen, anfang, fängt, fang, spielt, spielen, rolle, hält, halten, macht, machen, steht, zeigt, zeigen, scheint, wirkt, lang, lange, schnitt, maß, ausmaß, grad, stufe, ebene, zeit, moment, mensch*, person*, jemand, leute, einzelne*, vorhanden, überhaupt, eigentlich, bestimmt, insgesamt, besonders, richtig, dar, geh*, ging*, gegangen, kommen, kommt, kam, kamen, treten, tritt, trat, traten, nehmen, nimmt, nahm, tun, tut, tat, kolleg*, soweit, leitet, merkmal*, faktor*, ansicht*, erleb*, stelle, lass, gib, acht, hinweg, dazusagen, umgang, weniger, beisein, alter, prozess, spielte, fühlt, fühlen, wort, wörter, worte, weiß, wissen, kennen, kennt, einzig*, liefer*, versuch*, kurz, mitteil*, teilt`),
})

export function isPale({ lower, language }: Word): boolean {
  return PALE.has([lower], language)
}
