import type { Language } from '../../../domain/language.js'
import { STOP_WORDS } from '../../../domain/stop-words.js'
import { list } from './phrases.js'

/** Words without a topic beyond the search's stop words: forms of "be", "have", of modal verbs, and joints of a sentence. */
const MORE: Readonly<Record<Language, readonly string[]>> = {
  en: list(`cannot, shall, must, ought, let, us, yes, whether, although, though, unless, within, without, among, upon, yet, still, even, therefore, thus,
    hence, however, away, back, ones, one, someone, something, anything, anyone, nobody, nothing, none, never, always, often, usually, probably, perhaps,
    maybe, already, soon, almost, nearly, about, roughly, alike, too, much, many, lot, way, thing, things, etc, well, per, cent, percent, since, near, simply, really,
    actually, especially, mainly, certainly, definitely, sometimes, ever, et, al, able, rather, instead, else, together, means, mean, goes, going, go, went, gone,
    come, comes, came, put, puts, take, takes, took, taken, make, makes, made, making, give, gives, being, having, itself, oneself, above, far, like, kind, sort, various, certain,
    besides, likewise, meanwhile, hence, thereby, r, p, n, whose, according, others, another, somebody, everything, everyone, anything, please, least, behind, beyond, against, alone, towards, toward, across, along, around, via, need, needs, rest, keep, keeps, seem, seems, want, wants, become, becomes, became, get, say, says, said`),
  de: list(`worden, wurde, wurden, wäre, wären, sei, seien, würde, hätte, hätten, habe, gewesen, geworden, möchte, möchten, mag, darf, dürfen, solle, müsse, sollten, könnten,
    konnte, konnten, könne, lassen, lässt, ließ, beim, vom, zum, zur, ins, dazu, daran, darauf, darum, davon, dadurch, daher, deshalb, damals, dort, dorthin, immer, nie, niemals,
    niemand, nichts, kein, keine, keinen, keinem, keiner, keines, oft, meist, vielleicht, wohl, eher, etwa, fast, rund, ungefähr, sogar, allein, bereits, noch, mehr, weniger, viele, vielen,
    einige, einigen, mancher, manchen, solange, obwohl, falls, sofern, ob, wobei, sowie, sowohl, weder, statt, trotz, bis, je, jeweils, gar, ganz, eben, genau, einfach,
    geht, ging, gehen, gibt, geben, gab, kommt, kam, kommen, macht, machen, gemacht, tut, tun, nimmt, hält, steht, stehen, bleibt, prozent, jemand, jemanden, wem, wen, wessen, eigen, eigene, eigenen, eigener,
    hast, eins, meiste, meisten, mindestens, höchstens, größer, größte, kleiner, ließen, ließ, nein, ja, darfst, magst, musst, gern, gerne, bevor, wann, warum, wieso, gerade, trotzdem, gegenüber, raus, rein, heraus, hinaus, daraus, zugleich, weiter, weiteren, weitere, erst, heute, nachdem, während, wegen, genauso, ebenso, bisschen, ohnehin, überhaupt, irgendwann, umso, davor, hinterher, ab, vorbei, zusammen, dasselbe, solche, solchen, einmal, sagst, könntest, könnt, sonstige, überall, bloß, völlig,
    selbst, selber, einander, dafür, darin, darüber, hierzu, dabei, außerdem, zudem, also, denn, zwar, jedoch, allerdings, insgesamt, besonders, etwas, laut, nahm, nahmen, dieselbe, derselbe, al, et, r, n, p, gewisse, beide, beiden, beides, niemanden, niemandem, neben, womöglich, lieber, zufolge, egal, desto, hinter, anderem, miteinander, hinzu, bitte, jene, jener, jenes, jenen, mitunter, hierbei, nebenbei, ebenfalls, gleichfalls, of, the, and, for`),
}

const SMALL: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set([...STOP_WORDS.en, ...MORE.en]),
  de: new Set([...STOP_WORDS.de, ...MORE.de]),
}

export function isSmallWord(lower: string, language: Language): boolean {
  return lower.length === 1 || SMALL[language].has(lower)
}

/**
 * Words that frame a statement without adding to it ("the authors describe", "in this study"): they weigh little, whether
 * they stand in the source or not.
 */
const FRAME: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    list(`study, studies, review, paper, article, authors, author, researchers, research, found, finding, findings, reported, report, reports, describes, describe, described, shows, showed, shown,
      according, people, person, someone, women, case, cases, number, found, result, results, data, text, toolkit, part, part, time, simply, include, included, includes,
      example, instance, particular, general, survey, programme, source, statement, point, points, state, states, stated, named, names, name, calls, call, called, regarded, considered, seen,
      important, main, main, clear, open, possible, value, values, looked, covered, account, accounts, happens, happen, involved, concerned, present, presence, using, used, use, uses`),
  ),
  de: new Set(
    list(`studie, studien, übersicht, übersichtsarbeit, arbeit, artikel, autoren, autorinnen, forschung, fanden, fand, befund, ergebnis, ergebnisse, berichtet, berichten, beschreibt, beschreiben,
      zeigt, zeigen, zeigte, zeigten, person, personen, menschen, mensch, frauen, fall, fälle, fällen, zahl, daten, text, teil, zeit, beispiel, umfrage, quelle, aussage, punkt, nennt, nennen, heißt, heißen,
      gilt, gelten, wichtig, klar, offen, möglich, wert, werte, untersucht, vorkommen, kommt, vor, nutzen, nutzt, schreibt, schreiben, sagt, sagen, erklärt, betont`),
  ),
}

export function isFrameWord(lower: string, language: Language): boolean {
  return FRAME[language].has(lower)
}
