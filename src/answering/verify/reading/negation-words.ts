import { createPhraseFinder, list } from './phrases.js'

/* Words that turn a sentence round, and sayings in which they do not. A lead who wonders why a claim was dropped finds the word here. Only whole words count; `*` stands for any ending. */

/** Turns what stands in the same clause round. */
export const NEGATORS = createPhraseFinder({
  en: list(`not, no, never, none, nobody, no one, neither, nor, without, nothing, nowhere,
    hardly, barely, scarcely, unlike, rather than, instead of, free from, refuse to,
    refuses to, unable to, incapable of, fail to, fails to, failed to, avoid, avoids, avoided, avoiding, refrain*, far from, ruled out, free of`),
  de: list(`nicht, kein*, nie, niemals, niemand*, weder, ohne, nichts, nirgends, kaum, anstatt,
    vermeid*, vermied*, unterlass*, unfähig, außerstande, frei von, frei sein von, frei ist von, frei bleiben von, fern von, ausgeschlossen, verzicht*, entfällt`),
})

/** In these sayings the words of `NEGATORS` turn nothing round. */
export const NEGATION_SAYINGS = createPhraseFinder({
  en: list(`come free of, comes free of, coming free of, came free of, set free of, get free of, gets free of, getting free of, got free of, become free of, break free of, not only, not just, not merely, not purely, or not, no matter, nothing but, no less, why not, not avoid, not be avoided, not avoiding, unable to avoid, not least,
    nowhere but, no one but, nobody but, none but, not the only, not alone, say no, says no, saying no, said no, a no, yes or no, no doubt, without exception, no longer ago, costs nothing, no charge, no one else,
    free of charge`),
  de: list(`nicht nur, nicht vermeiden, nicht zu vermeiden, nicht vermeidbar, nicht zuletzt, oder nicht, nicht bloß, nichts als, warum nicht, nicht zuletzt, ohne ausnahme,
    nicht allein, nicht die einzige, nicht der einzige, nirgends als, niemand als, ohne zweifel, ob oder ob nicht, nicht wahr, kostet nichts, nichts kostet,
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
