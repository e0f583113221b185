import { UNCERTAIN } from '../case/certainty-words.js'
import { createPhraseFinder, list } from '../reading/phrases.js'
import type { Reading } from '../reading/reading.js'
import { negated } from './carries-may.js'
import { placesOf } from './hedges.js'

/** Where a source says that something is not known, or asks whether it is so. */
export function openAt(quote: Reading): readonly number[] {
  const asked = quote.clauseOf.flatMap((clause, at) =>
    quote.clauses[clause]!.asked && !PRESUMES.test(quote.text) ? [at] : [],
  )
  return [...placesOf(OPEN)(quote), ...asked]
}

/** "It misses how many bonds hold her": they do hold her. "Whether or not she works with them": in both cases. */
const PRESUMES =
  /\b(?:miss(?:es)?|overlooks?|forgets?|sees?|shows?|understands?|realises?) how (?:many|much|strong\p{L}*|deep\p{L}*)\b|(?<!\p{L})(?:übersieht|vergisst|zeigt|sieht|versteht),? wie (?:viele?|sehr|stark|tief)(?!\p{L})|\bwhether or not\b|\b(?:no matter|regardless of) whether\b|\b(?:not|n['’]t) depend on whether\b|(?<!\p{L})(?:(?:hängt|hängen) nicht davon ab|unabhängig davon|ganz gleich|ganz egal|egal|gleich),? ob(?!\p{L})|(?<!\p{L})ob(?!\p{L})[^.;]* oder nicht(?!\p{L})/iu

/** The claim itself asks, doubts, or says that nobody knows or showed it. */
export function leavesOpen(claim: Reading): boolean {
  if (UNCERTAIN.has(claim.lowers, claim.language) || claim.clauses.some(({ asked }) => asked)) return true
  if ([NOT_YET[claim.language], ASSUMES, NOT_OURS].some((said) => said.test(claim.text))) return true
  if (DECIDES.test(claim.text)) return true
  return NOT_SHOWN.find(claim.lowers, claim.language).some(({ at }) => negated(claim, at))
}

/** "We do not have percentages" of "percentages are not known to us". */
const NOT_OURS =
  /\bwe (?:do not|don['’]t|did not|have not) (?:have|know|see|seen|found)\b|\bwe (?:have|had|know|found) (?:no|nothing)\b|(?<!\p{L})wir (?:haben|kennen|wissen|fanden) (?:\p{L}+ ){0,2}(?:kein\p{L}*|nicht)|(?<!\p{L})(?:fehl(?:t|en) uns|(?:liegt|liegen) uns nicht|uns nicht bekannt)(?!\p{L})/iu
/** "They decide whether they stay" told as "they think about staying". */
const DECIDES =
  /\b(?:decid\p{L}*|decisions?|think about|consider\p{L}*|make up (?:her|his|their|your) minds?)\b|(?<!\p{L})(?:entscheid\p{L}*|nachdenk\p{L}*|nachzudenken|überleg\p{L}*)(?!\p{L})/iu
const ASSUMES =
  /\b(?:assum(?:e|es|ed|ing|ption)|suppos\p{L}*|starts? from|hypothes\p{L}*)\b|(?<!\p{L})(?:geht|gehen|ging|gingen) davon aus(?!\p{L})|\b(?:belie(?:f|ve)\p{L}*|conviction)\b|(?<!\p{L})(?:überzeug\p{L}*|glaub\p{L}*|annahme|vermut\p{L}*|hypothese\p{L}*)(?!\p{L})/iu

/** "It has not been established yet", "das ist noch längst nicht": words between the two. */
const NOT_YET = {
  en: /\b(?:not|n[’']t)\b[^.;]{0,40}\byet\b/iu,
  de: /(?<!\p{L})noch (?:[^.;]{0,40} )?(?:nicht|kein\p{L}*)(?!\p{L})|(?<!\p{L})(?:steht|stehen)(?: [^.;]{1,60})? aus(?!\p{L})|(?<!\p{L})(?:fehlt|fehlen) (?:bisher|noch)(?!\p{L})|(?<!\p{L})(?:bisher|noch) (?:fehlt|fehlen)(?!\p{L})/iu,
} as const

const NOT_SHOWN = createPhraseFinder({
  en: list(
    'confirm*, support*, bear out, hold, know*, show*, test*, tried, study, studies, evidence, result, examin*, stud*, ask*, answer*, describ*, explain*, establish*, clear, certain, prove*, measur*, track*, follow*, tell*, say*, question*, why',
  ),
  de: list(
    'bestätig*, bewiesen, weiß, wissen, bekannt, zeig*, geprüft*, prüf*, studie, studien, beleg, ergebnis, untersuch*, gefragt, frag*, beschreib*, erklär*, klar, sicher, belegt, beleg*, nachgewiesen, erwiesen, verfolg*, gemessen, misst, kennen, sag*, aussag*, offen, frage, warum',
  ),
})

/** The stronger words of `UNCERTAIN`. */
const OPEN = createPhraseFinder({
  en: [
    'not yet',
    'still has to be',
    'still have to be',
    'yet to be',
    'remains to be',
    'untested',
    'unclear',
    'unproven',
    'unknown',
    'nobody knows',
    'not known',
    'an open question whether',
    'remains an open question',
    'is an open question',
    'not certain',
  ],
  de: [
    'noch nicht',
    'muss noch',
    'müssen noch',
    'steht noch',
    'bleibt zu',
    'erst noch',
    'ungeprüft',
    'unklar',
    'unbekannt',
    'niemand weiß',
    'nicht bekannt',
    'ungewiss',
    'fraglich',
  ],
})
