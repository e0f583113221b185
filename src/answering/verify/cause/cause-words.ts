import { createPhraseFinder, list } from '../reading/phrases.js'

/* Words that make one thing the cause of another, or only set the two side by side. A lead who wonders why a claim was dropped finds the word here. Only whole words count; `*` stands for any ending. */

/** A cause is claimed. */
export const CAUSE = createPhraseFinder({
  en: list(`cause, causes, caused, causing, because, because of, due to, lead to, leads to, led to,
    leading to, result in, results in, resulted in, result from, results from, as a result, produce,
    produces, produced, trigger, triggers, triggered, create, creates, created, make, made, make her, make him,
    make them, makes, made her, made them, made women, make women, make people, make survivors,
    make victims, bring about, brings about, brought about, bringing about, thanks to, owing to, responsible for, stem from,
    stems from, stemmed from, give rise, gives rise, provoke*, induce*, therefore, thus, hence,
    so that, consequently, arises from, arise from, the reason, is why, drive, drives, forces, brings on, bring on, sets off, set off,
    forced her, turn into, turns into, destroys, prevents, prevented, stops, generate*, brought on,
    explains why, helps to, keeps the body, follow from, follows from, comes of, the cause of`),
  de: list(`verursach*, weil, wegen, aufgrund, auf grund, führt zu, führen zu, führte zu, führten zu, führt,
    führen, führte, bewirk*, auslösen, auslöst, auslöste, auslösten, ausgelöst, erzeug*, hervorruf*, ruft, rufen, hervorgerufen,
    infolge, ursache, grund dafür, grund für, daher, deshalb, deswegen, darum, dadurch, sodass,
    so dass, entsteht durch, entstehen durch, dank, zur folge, resultier*, produzier*, schafft,
    folglich, somit, liegt an, liegt daran, kommt von, kommt daher, treibt, zwingt, verhindert,
    zerstört, erklärt warum, schuld an, macht sie, macht frauen, macht betroffene, macht menschen,
    machen sie, macht ihn, macht abhängig, machen abhängig, durch frühere, folgt aus, folgen aus,
    daraus entsteht, daraus entstehen, daraus folgt, daraus folgen, daraus wird, daraus werden, daraus ergibt`),
})

/** What in a source is enough for a cause, beside the words of `CAUSE`. */
export const CAUSE_IN_SOURCE = createPhraseFinder({
  en: list(`endanger*, jeopardi*, bring, brings, keep, keeps, turn, turns, wear*, wore, make, makes, made, drive, build, builds,
    end in, ends in, out of, lets, effect, effects, consequence*, outcome, through, why, learned, forced, feeds,
    arise*, get to, getting, call forth, calls forth, called forth, evoke*, elicit*, develop*, create, follow, follows, follow from, follows from, bar, bars, barred, exclude*, hinder*, block*, take away, takes away, took away, come from, comes from, draw, draws, drawn, in order to, all the stronger, the stronger for it, all the more`),
  de: list(`gefährd*, lässt, lassen, ließ, schaffen, schafft, macht, machen, machte, machten, bringt, bringen, hält, halten, dreh*, folge,
    folgen, drohen, droht, durch, warum, lern*, gelernt, entsteh*, wächst, löst, lösen, auslös*,
    nährt, damit, zermürb*, ausschließ*, schließen aus, hinder*, nehmen, nimmt, schöpf*, kommt von, kommen von, zieht, ziehen, darum, daraus, aus angst, aus liebe, aus scham, aus mitleid, aus zuneigung, aus pflicht, aus not, aus schreck,
    aus schock, aus wut, aus sorge, umso`),
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
  en: list(`link*, associat*, correlat*, tied, related, relation, relations, relationship between, relationships between, connected, connection, went with, goes with, go with, going with, went together, go together,
    accompanied, alongside, moderate, tie, bound up, had to do with, have to do with, has to do with, r`),
  de: list(`zusammenhang, zusammenhäng*, zusammen, zusammenzuhängen, hängt, hängen, hing, hingen, verbunden, verknüpft, korrel*, einher, einhergeh*, verbindung,
    assoziier*, gemeinsam mit, r, zu tun`),
})

/** Words of a source that give a reason whatever stands around them. */
export const GIVES_REASON = createPhraseFinder({
  en: ['so', 'therefore', 'because', 'hence', 'thus', 'for that reason'],
  de: [
    'darum',
    'daher',
    'deshalb',
    'weil',
    'denn',
    'also',
    'deswegen',
    'dadurch',
    'und so',
    'daran liegen',
    'liegt daran',
    'lag daran',
  ],
})
