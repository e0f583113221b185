import { createPhraseFinder, list, type PhraseFinder } from '../reading/phrases.js'

/* Of how many something is said: all, most, few, only, none. A lead who wonders why a claim was dropped finds the word here. Only whole words count; `*` stands for any ending. */

/** All of them, every time. */
export const ALL = createPhraseFinder({
  en: list(`all, every, everyone, everybody, everything, always, without exception, entire, completely,
    entirely, fully, totally, each, each of, everywhere, throughout, whenever`),
  de: list(`alle, alles, allen, aller, jede, jeder, jedes, jedem, jeden, immer, sämtlich*, ausnahmslos, stets,
    völlig, vollständig, überall, jedesmal, durchweg, ohne ausnahme, komplett, jedwede`),
})

/** What in a source is enough for "all", beside the words of `ALL`: whichever it is, and whatever goes on without a break. */
export const ALL_IN_SOURCE = createPhraseFinder({
  en: list(`things right, any, anyone, anybody, anything, anywhere, whoever, whatever, whichever, wherever, however, both, constant*, continual*, continuous*, permanent*, asks everyone, the whole, whole, at any time, around the clock, round the clock,
    all the while, all the time, no exception*, those who, people who, in general, wholly, how many, joint`),
  de: list(`wer, irgendwer, irgendein*, jederzeit, rund um die uhr, irgendetwas, wo immer, jeweils, je, beide, beides, beiden, ständig*, dauernd*, fortwährend*, permanent*, durchgehend*, anhaltend*, ganze, ganzen, ganzer, ganzes, gleich,
    gleichermaßen, wer auch, was auch, diejenigen, insgesamt, ganz oder, wie viele, gemeinsamen modell`),
})

/** "In different ways" says what "not in the same way for everyone" says. */
export const DIFFERS = createPhraseFinder({
  en: list('differ*, different*, various, varies, vary, varied, its own, her own'),
  de: list('verschieden*, unterschied*, anders, eigene, eigenen, eigenes'),
})

/** Sayings in which the words of `ALL` count nothing. */
export const ALL_SAYINGS = createPhraseFinder({
  en: list(`all over again, most of all, above all, at all, after all, all the more, all along, all at once, all at the same time, not at all, all the same, each other,
    all the while, all the time, the whole time, in front of everyone, all she, all he, all they, all you, all we, all i, all it, all one,
    all the more, all the stronger, all the better, all the less, every bit, first of all, all in all, were each, was each, are each, each were, in any case,
    as a whole, without everything, everyday, all right, every day, each day, every night, every time, each time, each week, every week, each month, every month, each year, every year, all is quiet, all is calm, all is well`),
  de: list(`alles wieder da, alles erzählt, alles kleinredet, vor allem, vor allen, alles in allem, alle beide, immerhin, immer noch, noch immer, immer wieder,
    für alle fälle, auf jeden fall, in jedem fall, jede für sich, jeweils, ganz offen, ganz ruhig,
    ganz genau, ganz besonders, im ganzen, nicht ganz, ganz gleich, ganz egal, trotz allem,
    ganz oben, ohne alles, jeden tag, jede nacht, jedes mal, alle drei, jede woche, jeden monat, jedes jahr, alles recht, alles egal, alles zu erzählen, alles ruhig, alles still, immer mehr, immer weniger, immer öfter, immer stärker`),
})

export const MOST = createPhraseFinder({
  en: list('most, majority, the bulk, predominantly, more than half, the greater part'),
  de: list(
    'die meisten, meisten, die meiste, das meiste, mehrheit, mehrzahl, überwiegend, größtenteils, großteil, größten teil, größte teil, mehr als die hälfte',
  ),
})

/** What in a source is enough for "most", beside the words of `MOST`. */
export const MOST_IN_SOURCE = createPhraseFinder({
  en: list('mostly, mainly, largely, chiefly, for the most part, usual, usually, typically, as a rule'),
  de: list('meist, meistens, zumeist, in der regel, vorwiegend, hauptsächlich, zum größten teil'),
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
    'few, hardly any, hardly, barely, scarcely, rare, rarely, seldom, a minority, minority, little evidence, little research, little is known, little support, very little, handful',
  ),
  de: list(
    'wenige, wenigen, kaum, selten, minderheit, vereinzelt, nur wenige, geringer teil, kaum noch, handvoll',
  ),
})

/** Nothing but this. */
export const ONLY = createPhraseFinder({
  en: list(`only, alone, solely, exclusively, nothing but, purely, none but, no one but, nobody but, nowhere but,
    not until, sole, unless, strictly only, just one, merely`),
  de: list(`nur, allein, ausschließlich, lediglich, einzig, einzige, nichts als, nur noch, alleinige,
    solange nicht, erst wenn, erst nach, erst dann`),
})

/** What in a source is enough for "few", beside the words of `FEW`. */
export const FEW_IN_SOURCE = createPhraseFinder({
  en: list(
    'little, limited, scarce*, sparse*, not many, not much, small, lack*, thin, poor, out of reach, at all, numb, only a few, just a few, distrust*, mistrust*',
  ),
  de: list(
    'wenig, gering*, knapp*, spärlich*, begrenzt*, mangel*, fehl*, dünn*, klein*, überhaupt, taub, misstrau*, seltene, seltenen',
  ),
})

/** Sayings with the words of `ONLY` that limit nothing. */
export const ONLY_SAYINGS = createPhraseFinder({
  en: list(
    'left alone, leave alone, leave her alone, leaves her alone, leave them alone, let alone, only just, only about, just because, only rarely, only seldom, only sometimes, only slowly, only with difficulty, only poorly, only badly, only weakly, only partly, only in part, only part, only partial, only somewhat, only irregularly, only for a time, only for a while, only very slowly, only now and then, only at times, only an assumption, only a guess, only links, only correlations, only first, only one side, only half, only slightly, only a little, only loosely, only mildly, only the start, only the beginning',
  ),
  de: list(
    'nur wenig, nur die eine seite, nur eine seite, nur die halbe, nur leicht, nur etwas, nur lose, nur erste, nur der anfang, nur selten, nur manchmal, nur vereinzelt, nur schlecht, nur schwer, nur mühsam, nur langsam, nur unzureichend, nur mangelhaft, nur ungenau, nur lückenhaft, nur bedingt, nur begrenzt, nur teilweise, nur zum teil, nur stückweise, nur zeitweise, nur sehr langsam, nur ab und zu, nur auf zeit, nur für eine zeit, nur vorübergehend, nur gespielt, nur eine annahme, nur eine vermutung, nur vermutungen, nur zusammenhänge, allein gelassen, alleingelassen, allein lassen, von allein, schon allein, allein schon',
  ),
})

/** What in a source is enough for "only", beside the words of `ONLY`. */
export const ONLY_IN_SOURCE = createPhraseFinder({
  en: list(`just, single, simply, tied to, depend*, itself, herself, themselves, on its own, on their own, on her own, by itself, merely, no other, nobody else, no more than,
    is all, are all, was all, were all, all we, all that we, not until, isolat*, except, in private, not without, never without, without asking, without consent, mere`),
  de: list(`erst, bloß*, schlicht, unter vier augen, solange, außer, es sei denn, isol*, einsam*, lediglich, knüpfen, geknüpft, einzig*, selbst, selber, für sich, ist alles, war alles, sind alles, alles was, eine einzige, von sich aus, niemand sonst, kein anderer, gerade,
    noch nicht, nicht ohne, nie ohne, ohne zu fragen, ohne zustimmung`),
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

/** Small words that set a bound to the number behind them, by the side on which the true value lies. */
export const BOUNDS: readonly (readonly [name: string, table: PhraseFinder])[] = [
  [
    'at least',
    createPhraseFinder({
      en: [
        'at least',
        'no less than',
        'no fewer than',
        'minimum of',
        'or more',
        'or more often',
        'and over',
        'and older',
        'or older',
      ],
      de: [
        'mindestens',
        'wenigstens',
        'zumindest',
        'oder mehr',
        'oder öfter',
        'oder häufiger',
        'und älter',
        'oder älter',
      ],
    }),
  ],
  [
    'at most',
    createPhraseFinder({
      en: ['at most', 'no more than', 'up to', 'maximum of', 'or less', 'at the most'],
      de: ['höchstens', 'maximal', 'bis zu', 'nicht mehr als', 'oder weniger'],
    }),
  ],
  [
    'more than',
    createPhraseFinder({
      en: ['more than', 'longer than', 'older than', 'over', 'above', 'exceeding', 'beyond'],
      de: ['mehr als', 'länger als', 'älter als', 'über'],
    }),
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
  en: [
    'instead',
    'rather',
    'not',
    'replace*',
    'than',
    'stand in for',
    'stands in for',
    'place of',
    'rarely',
    'seldom',
    'hardly',
    'prefer*',
    'stand in',
    'without',
  ],
  de: [
    'statt',
    'anstatt',
    'anstelle',
    'an die stelle',
    'nicht',
    'ersetz*',
    'sondern',
    'lieber',
    'selten',
    'kaum',
    'eher',
    'stattdessen',
    'bevorzug*',
    'ohne',
  ],
})
