import { createPhraseFinder, list, type PhraseFinder } from './phrases.js'

/* Of how many something is said: all, most, few, only, none. A lead who wonders why a claim was dropped finds the word here. Only whole words count; `*` stands for any ending. */

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

/** What in a source is enough for "most", beside the words of `MOST`. */
export const MOST_IN_SOURCE = createPhraseFinder({
  en: list('mostly, mainly, largely, chiefly, for the most part'),
  de: list('zumeist, vorwiegend, hauptsächlich, zum größten teil'),
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

/** What in a source is enough for "only", beside the words of `ONLY`. */
export const ONLY_IN_SOURCE = createPhraseFinder({
  en: list(`just, single, simply, tied to, depend*, itself, herself, themselves, on its own, on their own, by itself, merely, no other, nobody else, no more than,
    not until`),
  de: list(`erst, bloß, schlicht, knüpfen, geknüpft, einzig*, selbst, selber, für sich, eine einzige, von sich aus, niemand sonst, kein anderer, gerade,
    noch nicht`),
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

/** One of two, and nothing between. */
export const EITHER_OR = createPhraseFinder({ en: ['either', 'neither'], de: ['entweder', 'weder'] })

/** Small words that set a bound to the number behind them, by the side on which the true value lies. */
export const BOUNDS: readonly (readonly [name: string, table: PhraseFinder])[] = [
  [
    'at least',
    createPhraseFinder({
      en: ['at least', 'no less than', 'no fewer than', 'minimum of', 'or more'],
      de: ['mindestens', 'wenigstens', 'zumindest', 'oder mehr'],
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
  en: ['instead', 'rather', 'not', 'replace*', 'than', 'stand in for', 'stands in for', 'place of'],
  de: ['statt', 'anstatt', 'anstelle', 'an die stelle', 'nicht', 'ersetz*', 'sondern', 'lieber'],
})
