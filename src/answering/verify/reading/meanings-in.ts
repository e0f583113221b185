import type { Language } from '../../../domain/language.js'
import { fold } from '../../../domain/text.js'
import { JOINS } from './clauses.js'
import type { Concepts, Meaning } from './concepts.js'
import { segmentsOf } from './segments.js'
import { isSmallWord } from './small-words.js'
import type { RawToken } from './tokens.js'

/** Separable first parts of German verbs, when they stand at the end of a clause. */
const PARTICLES = new Set(
  `zusammen zurück aus ab an ein auf weg vor nach mit her hin statt bei fest los teil um zu frei wieder dar bereit durch über unter weiter fort heraus herein
  hinein hinaus herunter vorbei herum hervor hinzu nieder entgegen voran raus rein runter nahe fern auseinander wahr klar sicher gut schwer leicht vorher voraus heran herab dagegen offen näher hinterher zurecht übrig`.split(
    /\s+/u,
  ),
)

/** A finite verb before a list: "sagten …, … vorher". */
const LISTED_FORM = /^\p{Ll}{2,}(?:ten|te|t)$/u

/** Every word's meanings: its own, those of phrases it stands in, those of a verb whose first part stands at the clause's end. */
export function meaningsIn(
  tokens: readonly RawToken[],
  stems: readonly string[],
  clauseOf: readonly number[],
  language: Language,
  concepts: Concepts,
): {
  readonly meanings: readonly ReadonlySet<Meaning>[]
  readonly carriers: ReadonlySet<number>
  readonly joined: ReadonlyMap<number, readonly string[]>
  /** First parts of verbs, which mean nothing of their own: "zurück" in "gingen … zurück". */
  readonly parts: ReadonlySet<number>
} {
  const meanings = tokens.map(() => new Set<Meaning>())
  const joined = new Map<number, string[]>()
  const parts = new Set<number>()
  const carriers = new Set<number>()
  for (let at = 0; at < tokens.length; at += 1) {
    for (let length = Math.min(concepts.longestPhrase, tokens.length - at); length >= 1; length -= 1) {
      const found = concepts.meaningsOf(stems.slice(at, at + length), language)
      if (found === undefined) continue
      // "go back": small words that mean something together; the first one stands for the phrase.
      const covered = tokens.slice(at, at + length)
      const allSmall = covered.every(({ lower }) => isSmallWord(lower, language))
      if (length > 1 && allSmall) carriers.add(at)
      // Of "imbalance of power" the "of" means nothing alone.
      covered.forEach(({ lower }, step) => {
        if (allSmall || !isSmallWord(lower, language))
          for (const meaning of found) meanings[at + step]!.add(meaning)
      })
    }
  }
  if (language === 'de') {
    const segments = segmentsOf(tokens)
    tokens.forEach((token, at) => {
      if (!PARTICLES.has(token.lower)) return
      const next = tokens[at + 1]
      if (
        next !== undefined &&
        next.kind === 'word' &&
        !JOINS.has(next.lower) &&
        !/^(?:wie|als|mit|um|wenn|bevor)$/u.test(next.lower)
      )
        return
      // "Sagten Gewalt, Armut und Alter die Bindung vorher": a list may stand between.
      for (let verb = at - 1; verb >= 0 && segments[verb] === segments[at]; verb -= 1) {
        if (tokens[verb]!.kind !== 'word' || (tokens[verb]!.capital && !tokens[verb]!.first)) continue
        if (clauseOf[verb] !== clauseOf[at] && !LISTED_FORM.test(tokens[verb]!.lower)) continue
        const whole = fold(`${token.lower}${stems[verb]!}`)
        const known =
          concepts.meaningsOf([whole], language) ?? concepts.meaningsOf([stems[verb]!, stems[at]!], language)
        if (known !== undefined) {
          for (const meaning of known) meanings[verb]!.add(meaning)
          carriers.add(verb)
          parts.add(at)
        }
        if (!isSmallWord(tokens[verb]!.lower, language))
          joined.set(verb, [...(joined.get(verb) ?? []), whole])
      }
    })
  }
  return { meanings, carriers, joined, parts }
}
