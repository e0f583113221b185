import { createPhraseFinder, list } from '../reading/phrases.js'

/* Words that compare: more, less, alike. A lead who wonders why a claim was dropped finds the word here. Only whole words count; `*` stands for any ending. */

/** More, stronger, rose: the direction upwards. */
export const MORE = createPhraseFinder({
  en: list(`strengthen*, enhance*, safer, calmer, happier, healthier, risen, highest, largest, greatest, strongest, more, stronger, higher, greater, larger, bigger, longer, worse, rose, rise, rises, increase*, grew, grown, up, deeper, stronger, better, closer,
    more often, more closely, more likely, raises, raised, heavier, above, exceed*, older, further, faster, earlier, over, climbed`),
  de: list(`stärk*, festig*, mehr, höchste*, größte*, stärkste*, stärker*, höher*, größer*, länger*, schlimmer*, stieg, steigt, steigen, gestiegen, zunahm, zugenommen, nahm zu, nimmt zu, wuchs, gewachsen,
    enger*, häufiger*, eher, tiefer*, besser*, erhöht*, zunehm*, öfter, älter*, weiter*, schneller*, früher, frühere, über, übersteigt, anstieg, zuwachs, plus`),
})

/** Less, weaker, fell: the direction downwards. */
export const LESS = createPhraseFinder({
  en: list(`weaken*, less, weaker, lower, rarer, smaller, fewer, shorter, fell, fall, falls, fallen, decrease*, declin*,
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
  en: list(`less simple, nothing more, greater part, larger part, better part, would rather, one more, more than anything, at the same time, the year before, a year before, no more, or more, or more often, or less, any more, once more, more or less, even more, rather than, other than, better not,
    better seen, later on, up to, follow up, set up, up to her, up to you, up to them, under the,
    over the, take over, taking over, hand over, carry over, over time, breaks down, write down,
    write it down, end up, over and over, grow up, grew up, more and more, slow down, cut down,
    settle down, calm down, let down, sooner or later, more than one, under pressure, over again,
    build up, builds up, opens up, open up, make up, given up, give up, giving up, gives up,
    speak up, all the more, earlier, what is more, more than what, being more, no more than, more than once, raises it, raise it, raised it, raises the subject, raises the question, raises the topic`),
  de: list(`umfrage unter, befragung unter, untersuchung unter, studie unter, größte teil, größten teil, größere teil, größeren teil, anders als, gut ein, gut eine, gut einem, gut einen, gut die, vor allem, im jahr davor, jahr davor, jahr zuvor, nicht mehr, oder mehr, oder öfter, oder häufiger, oder weniger, kein* mehr, nie mehr, immer mehr, nur noch mehr, mehr oder weniger, über die,
    über das, über den, über eine, über einen, über ihre, über seine, unter dem, unter den,
    unter der, unter druck, immer weiter, und so weiter, weiter weg, kaum mehr, über ihn, über sie,
    nichts mehr, niemand mehr, nicht weiter, draußen geblieben, draußen bleiben, draußen blieben,
    umso mehr, unter anderem, unter vier augen, früher oder später, je früher, über sich,
    mehr als einmal, mehr sein, mehr zu sein, noch mehr, umso weniger, mehr dazu, mehr und mehr, oder noch öfter, mehr als ein, mehr als eine, mehr als einen, mehr als einem, mehr als einer`),
})

/** Two things are alike; a claim of more or less then has no ground. */
export const ALIKE = createPhraseFinder({
  en: list(`as strongly as, about as, equally, the same as, as much as, similar, no difference, as often as,
    just as, to a similar degree, similarly, comparable`),
  de: list(`ebenso, genauso, gleich stark, gleich oft, so stark wie, so oft wie, ähnlich, kein unterschied,
    gleichermaßen, ähnlich stark, etwa gleich, vergleichbar`),
})

/** Two things are told apart: "not the same". */
export const NOT_SAME =
  /\bnot (?:as |quite )?(?:the same|identical)\b|(?<!\p{L})nicht (?:als |ganz )?(?:dasselbe|das (?:gleiche|selbe)|identisch)(?!\p{L})/iu
