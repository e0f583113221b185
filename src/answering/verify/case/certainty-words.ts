import { createPhraseFinder, list } from '../reading/phrases.js'

/* How sure a sentence is, and whether it asks for something: "may", "often", "always", "must", "should". A lead who wonders why a claim was dropped finds the word here. Only whole words count; `*` stands for any ending. */

/** "May be so": a sentence with one of these says less than one without. */
export const POSSIBLE = createPhraseFinder({
  en: list(`may, might, can, could, looks like, look like, perhaps, maybe, possibl*, potential*, sometimes, at times, suggests,
    suggest, seem, seems, seemed, appear to, appears to, apparently, up to, able to, not ruled out,
    in some cases, it is thought, some`),
  de: list(`kann, können, könnte, könnten, mag, mögen, dürfte, dürften, vielleicht, womöglich,
    möglicherweise, eventuell, möglich, manchmal, scheint, scheinen, schien, zuweilen, mitunter,
    gelegentlich, legt nahe, legen nahe, denkbar, in manchen fällen, fähig, lässt sich, lassen sich,
    manche, manchen, mancher, angeblich, könnt, könntest, kannst, drohen, droht, darf, dürfen, soll,
    sollen`),
})

/** "Mostly so". */
export const PROBABLE = createPhraseFinder({
  en: list(`probabl*, likely, likelier, likelihood, tend, tends, tended, often, usual, usually, frequent*, generally,
    typically, commonly, in most cases, as a rule, normally, most of the time, mostly, mainly, largely, for the most part`),
  de: list(`wahrscheinlich*, vermutlich, wohl, eher, oft, häufig*, meist, meistens, in der regel, gewöhnlich,
    üblicherweise, tendier*, neigt, neigen, typischerweise, normalerweise, vielfach, zumeist,
    in den meisten fällen, größtenteils, überwiegend, vorwiegend, zum größten teil`),
})

/** "Certainly so": only a sentence that says it too may carry it. */
export const CERTAIN = createPhraseFinder({
  en: list(`always, certainly, definitely, undoubtedly, inevitabl*, without exception, without fail,
    guarantee*, proves, proved, proven, in every case, every time, each time, whenever, clearly shows, surely, bound to, is certain to, are certain to,
    without doubt, invariably, automatically, no doubt, ensures, it is certain, is certain that, for certain, without question`),
  de: list(`immer, sicherlich, auf jeden fall, zweifellos, garantier*, beweist, bewiesen, erwiesen,
    in jedem fall, unweigerlich, zwangsläufig, ausnahmslos, mit absoluter sicherheit, mit sicherheit nicht, mit großer sicherheit, ohne zweifel,
    automatisch, stets, jedes mal, eindeutig, definitiv, nachweislich, stellt sicher, fest steht, steht fest, ist sicher dass, es ist sicher, ist gewiss, gewiss ist`),
})

/** A duty. "Should" is advice; a duty may be claimed only where the source speaks of one. */
export const DUTY = createPhraseFinder({
  en: list(`must, have to, has to, had to, obliged, obligation, obligatory, mandatory, compulsory, duty,
    legally bound, not allowed, forbidden, prohibited, is required, are required, required to`),
  de: list(`muss, müssen, musste, mussten, müsse, verpflichtet, verpflichtend, pflicht,
    vorgeschrieben, zwingend, ist zu, sind zu, verboten, untersagt, darf nicht, dürfen nicht`),
})

/** Advice: nobody is said to do it already. */
export const ADVICE = createPhraseFinder({
  en: list(`should, ought, recommend*, advise*, suggest*, call for, calls for, propose*, ask for, asks,
    advice, consider, need, needs, needed, urge*, encourage*, important, must`),
  de: list(`sollte, sollten, soll, sollen, solle, empfehl*, empfiehlt, empfohlen, rät, raten, schlägt vor,
    schlagen vor, vorgeschlagen, fordern, fordert, anregen, regen an, brauch*, nötig, wichtig,
    müsste, müssten, bittet, wünschen sich, legen nahe, ruft auf, rufen, bitten, dringend`),
})

/** What in a source is enough for a duty, beside the words of `DUTY`. */
export const DUTY_IN_SOURCE = createPhraseFinder({
  en: list(
    'need*, requir*, necessary, takes practice, takes time, takes patience, demand*, condition*, prerequisite, responsib*, task, rules, has still to, have still to',
  ),
  de: list(
    'brauch*, benötig*, bedarf*, die regel, eine regel, voraus, regeln, vorschrift*, nötig*, notwendig*, verlang*, forder*, fordert, voraussetzung*, bedingung*, erforderlich, verantwort*, aufgabe, aufgaben, müsste, müssten',
  ),
})

/** Sayings in which the words of `DUTY` ask for nothing. */
export const DUTY_SAYINGS = createPhraseFinder({
  en: list(
    'would have to, has to wait for, has to wait between, has to wait about, has to wait up to, have to wait for, have to wait between, have to wait about, have to wait up to, has to go to court, have to go to court, has to fear, have to fear, must fear, have to do with, has to do with, had to do with, need to know, on duty, night duty, off duty',
  ),
  de: list(
    'vor gericht muss, vor gericht müssen, muss man rechnen, fürchten muss, fürchten müssen, fürchten musste, angst haben muss, ist zu rechnen, man rechnen, rechnen muss, ansehen muss, ansehen müssen, ansehen musste, ansehen mussten, erleben muss, erleben musste, erleben mussten, ertragen muss, ertragen musste, erleiden muss, erleiden musste, durchmachen muss, durchmachen musste, anhören muss, anhören musste, zu tun, im dienst, ist zu erwarten, sind zu erwarten, zu erwarten ist, zu erwarten sind, ist zu sehen, ist zu hören, ist zu spüren, ist zu verstehen, ist zu finden',
  ),
})

/** How often a source may say that something is, beside the words of `PROBABLE`. */
export const OFTEN = createPhraseFinder({
  en: list(
    'common*, frequent*, often, most, mostly, mainly, largely, many, majority, usual*, typical*, widespread',
  ),
  de: list(
    'häufig*, oft, meist*, viele, vielen, mehrheit, üblich*, typisch*, verbreitet, vor allem, überwiegend, vorwiegend, größtenteils, hauptsächlich',
  ),
})

/** Something is wanted, asked for, recommended; it is not there yet. */
export const WISHED = createPhraseFinder({
  en: list(
    'should, ought, recommend*, advise*, call for, calls for, called for, asks for, ask urgently, urge*, suggest that, suggests that, want, wants, people expect, expects, asks organisations, asks professionals, demand*',
  ),
  de: list(
    'sollte, sollten, soll, sollen, solle, empfehl*, empfiehlt, rät, raten, fordert, fordern, bittet, bitten, rufen auf, ruft auf, wünschen sich, verlangt, verlangen',
  ),
})

/** Nobody knows yet: what is open in the source is open in the claim. */
export const UNCERTAIN = createPhraseFinder({
  en: list(
    'whether, not yet, still has to, still have to, yet to be, remains to be, untested, unclear, unproven, unknown, nobody knows, not known, open question, not certain, uncertain, tested, depends, still to come',
  ),
  de: list(
    'ob, noch nicht, muss noch, müssen noch, steht noch, bleibt zu, erst noch, muss erst, ungeprüft, unklar, unbekannt, niemand weiß, offen, nicht bekannt, nicht sicher, geprüft werden, ungewiss, fraglich',
  ),
})

/** Words with which a claim carries a "may", a "can" or an "is allowed to" of its source; in a source they bind nothing. */
export const MAY_BE_SAID = createPhraseFinder({
  en: list(`occur, occurs, are found, is found, as if nobody, no guarantee, does not mean, untested, suspect*, chance, chances, opportunit*, easily, risk, risks, threaten*, sound, sounds, look, looks, looked, appear, appears, as if, as though,
    let, lets, letting, allow*, permit*, permission, entitled, eligible, open to, available, free to, to be expected, meant to, meant for, supposed to, intended, gives time, give time, gives room, give room, is there to, assum*, hypothes*, expectation*, against expectation, potential, time to, room to, need not, not have to, not need to,
    capable, not necessarily, in a position to, at times, now and then, from time to time, on occasion, occasional*, once in a while, in part, differ, differs, vary, varies, not ruled out, rule out, exclude`),
  de: list(`als würde, als hätte, als gäbe, als sei, als habe, es kommt vor, unter umständen, möglich*, keine garantie, heißt nicht, nicht in jedem fall, vermut*, chance, chancen, möglichkeit*, leicht, gefahr, risiko, wirkt, wirken, aussieht, sieht aus, aussehen, klingt, klingen, als ob, als wäre,
    lass, lassen, lässt, zulassen, erlaub*, zusteht, anspruch, offen, steht offen, stehen offen, frei, zu erwarten, zu rechnen, imstande, gelegenheit, nicht unbedingt, nicht zwingend, muss nicht, müssen nicht, müsste nicht, gedacht, gibt zeit, gibt raum, annahme*, erwartet, erwartung*, um sich, zeit, teils, teilweise, ab und zu, hin und wieder, von zeit zu zeit, dann und wann, schließt nicht aus, schließen nicht aus, nicht ausgeschlossen, unterscheid*, unterschiedlich*`),
})

/** Words with which a claim carries an "often" or a "mostly" of its source. */
export const OFTEN_BE_SAID = createPhraseFinder({
  en: list(
    'again and again, time and again, repeatedly, mostly, mainly, predominant*, chiefly, primarily, main, most, many, lots, a lot, in general, more often than not, chances are',
  ),
  de: list(
    'immer wieder, wiederholt, mehrfach, die meisten, meisten, viele, vielen, im allgemeinen, in aller regel, vor allem, hauptsächlich, mehrheitlich, leicht, überwog, überwogen, überwiegt, größte teil, größten teil',
  ),
})

/** Words with which a claim carries a wish or an advice of its source. */
export const WISH_BE_SAID = createPhraseFinder({
  en: list(
    'belong*, there to, gives time, gives room, is for, in favour of, favour, favoured, meant for, meant to, intended, press for, presses for, pressed for, want*, ask, asks, asked, asking, aim*, goal*, has to, have to, must, need*, wish*, would like, hope*, demand*, requir*, take care, make sure, plead*, appeal*, call, calls, idea, guideline*, principle*, should, propose*, proposal*, think, thinks, not for, not something for, a reason, reason for, better, expect*, fit, fits, match*, depends',
  ),
  de: list(
    'dient, dienen, gibt raum, gedacht, dafür da, dazu da, gibt zeit, zeit zu, zeit für, befürwort*, dafür, geht es, es geht, dräng*, drängt, wünsch*, gefordert*, gewünscht, vorschlag*, vorgeschlagen, vorschläg*, schlägt, schlagen, nicht für, will, wollen, wollte, wollten, möchte*, muss, müssen, ziel*, wunsch, gilt, gehört, gehören, heißt, heißen, brauch*, verlangt, verlangen, forder*, appell*, grundsatz, grundsätze*, anliegen, ein grund, bitte, erwart*, passt, passen, passend*, hängt',
  ),
})
