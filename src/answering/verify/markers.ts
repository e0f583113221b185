import { createPhraseFinder, list, type PhraseFinder } from './phrases.js'

/**
 * The small words that change how much a sentence says, as tables. A lead who wonders why a claim was dropped finds the word
 * here. Only whole words count; `*` stands for any ending.
 */

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
    typically, commonly, in most cases, as a rule, normally, most of the time`),
  de: list(`wahrscheinlich*, vermutlich, wohl, eher, oft, häufig*, meist, meistens, in der regel, gewöhnlich,
    üblicherweise, tendier*, neigt, neigen, typischerweise, normalerweise, vielfach, zumeist,
    in den meisten fällen`),
})

/** "Certainly so": only a sentence that says it too may carry it. */
export const CERTAIN = createPhraseFinder({
  en: list(`always, certainly, definitely, undoubtedly, inevitabl*, without exception, without fail,
    guarantee*, proves, proved, proven, in every case, clearly shows, surely, bound to,
    without doubt, invariably, automatically, no doubt, ensures, `),
  de: list(`immer, sicherlich, auf jeden fall, zweifellos, garantier*, beweist, bewiesen, erwiesen,
    in jedem fall, unweigerlich, zwangsläufig, ausnahmslos, mit sicherheit, ohne zweifel,
    automatisch, stets, jedes mal, eindeutig, definitiv, nachweislich, stellt sicher, fest steht`),
})

/** A duty. "Should" is advice; a duty may be claimed only where the source speaks of one. */
export const DUTY = createPhraseFinder({
  en: list(`must, have to, has to, had to, obliged, obligation, obligatory, mandatory, compulsory, duty,
    legally bound, not allowed, forbidden, prohibited, is required, are required, required to`),
  de: list(`muss, müssen, musste, mussten, müsse, müssten, müsste, verpflichtet, verpflichtend, pflicht,
    vorgeschrieben, zwingend, ist zu, sind zu, verboten, untersagt, darf nicht, dürfen nicht`),
})

/** Advice: nobody is said to do it already. */
export const ADVICE = createPhraseFinder({
  en: list(`should, ought, recommend*, advise*, suggest*, call for, calls for, propose*, ask for, asks,
    advice, consider, need, needs, needed, urge*, encourage*, important, must`),
  de: list(`sollte, sollten, soll, sollen, solle, empfehl*, empfiehlt, empfohlen, rät, raten, schlägt vor,
    schlagen vor, vorgeschlagen, fordern, fordert, anregen, regen an, brauch*, nötig, wichtig,
    bittet, wünschen sich, legen nahe, ruft auf, rufen, bitten, dringend`),
})

/** A cause is claimed. */
export const CAUSE = createPhraseFinder({
  en: list(`cause, causes, caused, causing, because, because of, due to, lead to, leads to, led to,
    leading to, result in, results in, resulted in, result from, results from, as a result, produce,
    produces, produced, trigger, triggers, triggered, create, creates, created, make her, make him,
    make them, makes, made her, made them, made women, make women, make people, make survivors,
    make victims, bring about, brings about, thanks to, owing to, responsible for, stem from,
    stems from, stemmed from, give rise, gives rise, provoke*, induce*, therefore, thus, hence,
    so that, consequently, arises from, arise from, the reason, is why, drive, drives, forces,
    forced her, turn into, turns into, destroys, prevents, prevented, stops, generate*, brought on,
    explains why, helps to, keeps the body, follow from, follows from, comes of, the cause of`),
  de: list(`verursach*, weil, wegen, aufgrund, auf grund, führt zu, führen zu, führte zu, führten zu, führt,
    führen, führte, bewirk*, auslös*, ausgelöst, erzeug*, hervorruf*, ruft, rufen, hervorgerufen,
    infolge, ursache, grund dafür, grund für, daher, deshalb, deswegen, darum, dadurch, sodass,
    so dass, entsteht durch, entstehen durch, dank, zur folge, resultier*, produzier*, schafft,
    folglich, somit, liegt an, liegt daran, kommt von, kommt daher, treibt, zwingt, verhindert,
    zerstört, erklärt warum, schuld an, macht sie, macht frauen, macht betroffene, macht menschen,
    machen sie, macht ihn, macht abhängig, machen abhängig, durch frühere, folgt aus, folgen aus,
    daraus entsteht, daraus`),
})

/** What in a source is enough for a cause, beside the words of `CAUSE`. */
export const CAUSE_IN_SOURCE = createPhraseFinder({
  en: list(`bring, brings, keep, keeps, turn, turns, wear*, wore, make, makes, made, drive, build, builds,
    end in, ends in, effect, effects, consequence*, outcome, through, why, learned, forced, feeds,
    arise*, create, follow from, follows from`),
  de: list(`lässt, lassen, ließ, schaffen, schafft, macht, machen, machte, machten, bringt, bringen, hält, halten, dreh*, folge,
    folgen, drohen, droht, durch, warum, lern*, gelernt, entsteh*, wächst, löst, lösen, auslös*,
    nährt, damit, zermürb*, darum, daraus`),
})

/** A weaker tie than a cause: it takes part, it raises a risk. */
export const CONTRIBUTES = createPhraseFinder({
  en: list(`contribut*, plays a part, play a part, plays a role, play a role, risk, risks, risk factor, influence*, helped, favour*, foster*, promotes,
    when, if, after, harder, easier, as long as, since, as, once, means, rests on, builds on, so`),
  de: list(`beitr*, trägt bei, tragen bei, trug bei, trugen bei, spielt eine rolle, risiko, risiken, risikofaktor, beeinfluss*, begünstig*, fördert, wenn,
    nachdem, schwerer, leichter, solange, da, sobald, nach, heißt, beruht`),
})

/** Two things go together, and no more is said. */
export const LINK = createPhraseFinder({
  en: list(`link*, associat*, correlat*, tied, related, relation*, connected, connection, went with, goes with, go with, going with, went together, go together,
    accompanied, alongside, moderate, tie, bound up, had to do with, have to do with, has to do with, r`),
  de: list(`zusammenhang, zusammenhäng*, zusammen, zusammenzuhängen, hängt, hängen, hing, hingen, verbunden, verknüpft, korrel*, einher, einhergeh*, verbindung,
    assoziier*, gemeinsam mit, r, zu tun`),
})

/** All of them, every time. */
export const ALL = createPhraseFinder({
  en: list(`all, every, everyone, everybody, everything, always, without exception, entire, completely,
    entirely, fully, totally, each, each of, everywhere, throughout, whenever`),
  de: list(`alle, alles, allen, aller, jede, jeder, jedes, jedem, jeden, immer, sämtlich*, ausnahmslos, stets,
    völlig, vollständig, überall, jedesmal, durchweg, ohne ausnahme, komplett, jedwede`),
})

/** Sayings in which the words of `ALL` count nothing. */
export const ALL_SAYINGS = createPhraseFinder({
  en: list(`above all, at all, after all, all the more, all along, not at all, all the same, each other,
    every bit, first of all, all in all, were each, was each, are each, each were, in any case,
    as a whole, everyday, all right, every day, each day, every night, every time, each time,
    asks everyone`),
  de: list(`vor allem, vor allen, alles in allem, alle beide, immerhin, immer noch, noch immer, immer wieder,
    für alle fälle, auf jeden fall, in jedem fall, jede für sich, jeweils, ganz offen, ganz ruhig,
    ganz genau, ganz besonders, im ganzen, nicht ganz, ganz gleich, ganz egal, trotz allem,
    ganz oben, jeden tag, jede nacht, jedes mal, alle drei`),
})

export const MOST = createPhraseFinder({
  en: list('most, majority, the bulk, predominantly, more than half, the greater part'),
  de: list(
    'die meisten, meisten, mehrheit, mehrzahl, überwiegend, größtenteils, großteil, größten teil, größte teil, mehr als die hälfte',
  ),
})

/** Sayings in which "most" marks a degree, not a share. */
export const MOST_SAYINGS = createPhraseFinder({
  en: list(
    `most important*, most vulnerable, the most vulnerable, at most, most of all, most often, most common, most likely, most clearly`,
  ),
  de: list('am meisten, am häufigsten, meistens'),
})

export const FEW = createPhraseFinder({
  en: list(
    'few, hardly any, hardly, barely, scarcely, rare, rarely, seldom, a minority, minority, little, handful',
  ),
  de: list(
    'wenige, wenigen, kaum, selten, minderheit, vereinzelt, nur wenige, geringer teil, kaum noch, handvoll',
  ),
})

/** Nothing but this. */
export const ONLY = createPhraseFinder({
  en: list(`only, alone, solely, exclusively, nothing but, purely, none but, no one but, nobody but,
    not until, sole, unless, strictly only, just one, merely`),
  de: list(`nur, allein, ausschließlich, lediglich, einzig, einzige, nichts als, nur noch, alleinige,
    solange nicht, erst wenn, erst nach, erst dann`),
})

/** What in a source is enough for "only", beside the words of `ONLY`. */
export const ONLY_IN_SOURCE = createPhraseFinder({
  en: list(`just, single, on its own, on their own, by itself, merely, no other, nobody else, no more than,
    not until, within`),
  de: list(`erst, bloß, einzig*, für sich, eine einzige, von sich aus, niemand sonst, kein anderer, gerade,
    noch nicht`),
})

/** What in a source is enough for a duty, beside the words of `DUTY`. */
export const DUTY_IN_SOURCE = createPhraseFinder({
  en: list('need*, requir*, necessary, demand*, condition*, prerequisite'),
  de: list(
    'brauch*, nötig*, notwendig*, verlang*, forder*, fordert, voraussetzung*, bedingung*, erforderlich',
  ),
})

/** None of them, at no time. */
export const NONE = createPhraseFinder({
  en: list(
    'never, none, nobody, no one, no, nothing, not one, not a single, at no time, nowhere, neither, without, not any, unknown, not, cannot',
  ),
  de: list(
    'nie, niemals, niemand, niemanden, niemandem, kein*, nichts, nirgends, zu keiner zeit, weder, ohne, unbekannt, nicht',
  ),
})

/** More, stronger, rose: the direction upwards. */
export const MORE = createPhraseFinder({
  en: list(`strengthen*, safer, calmer, happier, healthier, risen, highest, largest, greatest, strongest, more, stronger, higher, greater, larger, bigger, longer, worse, rose, rise, rises, increase*, grew, grown, up, deeper, stronger, better, closer,
    more often, more closely, more likely, raises, raised, heavier, above, exceed*, older, further, faster, earlier, over, climbed`),
  de: list(`stärk*, festig*, mehr, höchste*, größte*, stärkste*, stärker*, höher*, größer*, länger*, schlimmer*, stieg, steigt, steigen, gestiegen, zunahm, zugenommen, nahm zu, nimmt zu, wuchs, gewachsen,
    enger*, häufiger*, eher, tiefer*, besser*, erhöht*, zunehm*, öfter, älter*, weiter*, schneller*, früher*, über, übersteigt, anstieg, zuwachs, plus`),
})

/** Less, weaker, fell: the direction downwards. */
export const LESS = createPhraseFinder({
  en: list(`weaken*, less, weaker, lower, smaller, fewer, shorter, fell, fall, falls, fallen, decrease*, declin*,
    dropped, down, reduc*, less often, sank, shrank, milder, lighter, lessen*, eased, shrunk,
    gone down, went down, below, diminish*, younger, slower, later, under, lowers, lowered`),
  de: list(`schwäch*, weniger, schwächer*, niedriger*, kleiner*, geringer*, kürzer*, sank, sinkt, sinken, gesunken,
    abnahm, abgenommen, nahm ab, nimmt ab, fiel, gefallen, zurückging, zurückgegangen, seltener*,
    milder*, verringer*, abnehm*, reduzier*, nachließ, leichter*, jünger*, langsamer*, später*,
    unter, minus, rückgang, verminder*, senkt*, mindert*`),
})

/** Words of `MORE` and `LESS` that compare two things even without "than". */
export const COMPARES = createPhraseFinder({
  en: list(`safer, calmer, happier, healthier, risen, fallen to, more than, less than, stronger than, weaker than, fewer than, than, more strongly, more often,
    less often, more closely, compared, stronger, weaker, higher, lower, greater, smaller, fewer,
    rose, fell, increased, decreased, declined, unlike, most often, outnumber*, reduce*, lowers,
    lowered, raises, raised, lessen*, more, less`),
  de: list(`mehr als, weniger als, stärker*, schwächer*, höher*, niedriger*, geringer*, häufiger*, seltener*,
    verglichen, im vergleich, öfter, gestiegen, gesunken, stieg, sank, anders als, zugenommen,
    abgenommen, verringer*, verminder*, senkt*, erhöht*, steigert*, mehr, weniger`),
})

/** Sayings with these words that compare nothing. */
export const COMPARE_SAYINGS = createPhraseFinder({
  en: list(`no more, any more, once more, more or less, even more, rather than, other than, better not,
    better seen, later on, up to, follow up, set up, up to her, up to you, up to them, under the,
    over the, take over, taking over, hand over, carry over, over time, breaks down, write down,
    write it down, end up, over and over, grow up, grew up, more and more, slow down, cut down,
    settle down, calm down, let down, sooner or later, more than one, under pressure, over again,
    build up, builds up, opens up, open up, make up, given up, give up, giving up, gives up,
    speak up, all the more, earlier, what is more, more than what, being more, no more than, more than once`),
  de: list(`nicht mehr, kein* mehr, nie mehr, immer mehr, nur noch mehr, mehr oder weniger, über die,
    über das, über den, über eine, über einen, über ihre, über seine, unter dem, unter den,
    unter der, unter druck, immer weiter, und so weiter, weiter weg, kaum mehr, über ihn, über sie,
    nichts mehr, niemand mehr, nicht weiter, draußen geblieben, draußen bleiben, draußen blieben,
    umso mehr, unter anderem, unter vier augen, früher oder später, je früher, über sich,
    mehr als das, mehr als einmal, mehr sein, mehr zu sein, noch mehr, umso weniger, mehr dazu`),
})

/** Two things are alike; a claim of more or less then has no ground. */
export const ALIKE = createPhraseFinder({
  en: list(`as strongly as, about as, equally, the same as, as much as, similar, no difference, as often as,
    just as, to a similar degree, similarly, comparable`),
  de: list(`ebenso, genauso, gleich stark, gleich oft, so stark wie, so oft wie, ähnlich, kein unterschied,
    gleichermaßen, ähnlich stark, etwa gleich, vergleichbar`),
})

/** Turns what stands in the same clause round. */
export const NEGATORS = createPhraseFinder({
  en: list(`not, no, never, none, nobody, no one, neither, nor, without, nothing, nowhere,
    hardly, barely, scarcely, unlike, rather than, instead of, free from, refuse to,
    refuses to, far from, ruled out, free of`),
  de: list(`nicht, kein*, nie, niemals, niemand*, weder, ohne, nichts, nirgends, kaum, anstatt,
    frei von, fern von, ausgeschlossen, verzicht*, entfällt`),
})

/** In these sayings the words of `NEGATORS` turn nothing round. */
export const NEGATION_SAYINGS = createPhraseFinder({
  en: list(`not only, not just, not merely, or not, no matter, nothing but, no less, why not, not avoid, not be avoided, not avoiding, unable to avoid, not least,
    no doubt, without exception, no longer ago, costs nothing, no charge, no one else,
    free of charge`),
  de: list(`nicht nur, nicht vermeiden, nicht zu vermeiden, nicht vermeidbar, nicht zuletzt, oder nicht, nicht bloß, nichts als, warum nicht, nicht zuletzt, ohne ausnahme,
    nicht allein, ohne zweifel, ob oder ob nicht, nicht wahr, kostet nichts, nichts kostet,
    nichts anderes`),
})

/** After these it makes no difference whether something is so; neither yes nor no is claimed. */
export const EITHER_WAY = createPhraseFinder({
  en: list(`whether or not, with or without, regardless, no matter, independent of, independently of,
    does not depend, not depend on, whether or, not yet, still has to, still have to, yet to be,
    remains to be, untested, unclear, unproven`),
  de: list(`egal ob, ob oder, mit oder ohne, gleichgültig ob, ganz gleich, hängt nicht, hängen nicht,
    setzt keine, niemand* anzeigen, unabhängig davon, unabhängig von behörden, noch nicht, muss noch,
    müssen noch, steht noch, stehen noch, bleibt zu, erst noch, muss erst, ungeprüft, unklar`),
})

/** Sayings in which the words of `DUTY` ask for nothing. */
export const DUTY_SAYINGS = createPhraseFinder({
  en: list('have to do with, has to do with, had to do with, need to know, on duty, night duty, off duty'),
  de: list('zu tun, im dienst'),
})

/** One of two, and nothing between. */
export const EITHER_OR = createPhraseFinder({ en: ['either', 'neither'], de: ['entweder', 'weder'] })

/** How often a source may say that something is, beside the words of `PROBABLE`. */
export const OFTEN = createPhraseFinder({
  en: list('common*, frequent*, often, most, many, majority, usual*, typical*, widespread'),
  de: list('häufig*, oft, meist*, viele, vielen, mehrheit, üblich*, typisch*, verbreitet'),
})

/** Something is wanted, asked for, recommended; it is not there yet. */
export const WISHED = createPhraseFinder({
  en: list(
    'should, ought, recommend*, advise*, call for, calls for, called for, asks for, ask urgently, urge*, suggest that, suggests that, want, wants, asks organisations, asks professionals, demand*',
  ),
  de: list(
    'sollte, sollten, soll, sollen, solle, empfehl*, empfiehlt, rät, raten, fordert, fordern, bittet, bitten, rufen auf, ruft auf, wünschen sich, verlangt, verlangen',
  ),
})

/** Nobody knows yet: what is open in the source is open in the claim. */
export const UNCERTAIN = createPhraseFinder({
  en: list(
    'whether, not yet, still has to, still have to, yet to be, remains to be, untested, unclear, unproven, unknown, nobody knows, not known, open question, not certain, uncertain, tested, depends',
  ),
  de: list(
    'ob, noch nicht, muss noch, müssen noch, steht noch, bleibt zu, erst noch, muss erst, ungeprüft, unklar, unbekannt, niemand weiß, offen, nicht bekannt, nicht sicher, geprüft werden, ungewiss, fraglich',
  ),
})

/** Small words that set a bound to the number behind them, by the side on which the true value lies. */
export const BOUNDS: readonly (readonly [name: string, table: PhraseFinder])[] = [
  [
    'at least',
    createPhraseFinder({
      en: ['at least', 'no less than', 'no fewer than', 'minimum of', 'or more'],
      de: ['mindestens', 'wenigstens', 'zumindest'],
    }),
  ],
  [
    'at most',
    createPhraseFinder({
      en: ['at most', 'no more than', 'up to', 'maximum of', 'or less', 'at the most'],
      de: ['höchstens', 'maximal', 'bis zu', 'nicht mehr als'],
    }),
  ],
  [
    'more than',
    createPhraseFinder({ en: ['more than', 'over', 'above', 'exceeding'], de: ['mehr als', 'über'] }),
  ],
  [
    'less than',
    createPhraseFinder({ en: ['less than', 'fewer than', 'under', 'below'], de: ['weniger als', 'unter'] }),
  ],
  ['exactly', createPhraseFinder({ en: ['exactly', 'precisely'], de: ['genau', 'exakt'] })],
  [
    'to',
    createPhraseFinder({
      en: [
        'fallen to',
        'fell to',
        'rose to',
        'risen to',
        'dropped to',
        'down to',
        'to about',
        'to only',
        'to around',
      ],
      de: ['auf', 'auf etwa', 'auf rund'],
    }),
  ],
]

/** One thing in the place of another: said only where the source says it. */
export const INSTEAD = createPhraseFinder({
  en: ['instead of', 'rather than', 'in place of', 'replace*', 'not but'],
  de: ['statt', 'anstatt', 'anstelle', 'an stelle', 'ersetz*'],
})

/** What in a source is enough for "instead". */
export const INSTEAD_IN_SOURCE = createPhraseFinder({
  en: ['instead', 'rather', 'not', 'replace*', 'than'],
  de: ['statt', 'anstatt', 'anstelle', 'nicht', 'ersetz*', 'sondern', 'lieber'],
})
