import { createPhraseFinder, list } from './phrases.js'
import type { Word } from './reading.js'

/** Verbs and joints of everyday language that carry no fact of their own; never counted as added. */
const PALE = createPhraseFinder({
  en: list(`use*, form*, connect*, offer*, stay*, combin*, wr*te, alone, others, other, another, clos*, bring*, show*, stand*, happen*, occur*, exist*, appear*, consist*, remain*, turn*,
    simpl*, further, particular*, exact*, whole, kept, keep*, mean*, word*, way*, thing*, kind, matter, side, ones, done, set, put, allow*, able, possible, help, helps, order, today`),
  de: list(`zusammen, stellen, stellt, gestellt, bald, danach, dasselbe, ab, setzt, voraus, ein, vor, auf, an, um, weg, mit, bilden, bildet, vorkommen, schon, häufig, sehr, ganz, hin, her,
    führen, führt, bringen, bringt, bedeuten, bedeutet, finden, findet, dienen, dient, liegen, liegt, stehen, besteht, bestehen, dazu, weitere, andere, anderen, anderer, möglich, gleich`),
})

export function isPale({ lower, language }: Word): boolean {
  return PALE.has([lower], language)
}
