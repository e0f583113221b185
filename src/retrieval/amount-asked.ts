import { editDistance } from '../domain/edit-distance.js'
import type { Language } from '../domain/language.js'
import type { Passage } from '../domain/passage.js'
import type { Stem } from '../domain/ports.js'
import { STOP_WORDS } from '../domain/stop-words.js'
import { fold, words } from '../domain/text.js'
import { termOf } from './analyse.js'
import type { Expanded } from './expand.js'

/** What is counted stands within so many words behind "how many", and ends before the verb; "in Germany" is no part of it. */
const COUNTED_WITHIN = 3

const ASKS_HOW_MANY = /^(?:how many|wie ?viele|wie vielen|number of|anzahl (?:der|von|an))$/u

/** Somebody who asks for advice ("how many chances do I give her") is answered by words, not by a figure. */
const ASKS_FOR_ADVICE: ReadonlySet<string> = new Set(
  'i me my should can may must her him herself ich mir mich mein meine soll sollte sollen kann darf muss ihr ihn ihm'.split(
    ' ',
  ),
)

/**
 * What studies and reports count, by the beginnings of the words, each said for the others of its line: people, and what they did, since
 * "how many went back" counts people and does not name them; papers; cases.
 */
const COUNTED_ALIKE = [
  'wom[ae]n|people|persons?|participa|girls?|survivor|victims?|clients?|m[ae]n|interview|respondent|took|taken|go|goes|gone|went|leav|left|' +
    'manage|made|stay|c[ao]me|return|frau|mensch|personen|leute|teilnehm|teilgenommen|nahmen|befragt|madchen|betroffene|opfer|klient|' +
    'uberlebende|manner|schaff|gehen|gingen|kehr|kam|kom|bleib|blieb|steig|stieg|waren',
  'stud(?:y|ie)|paper|article|publication|artikel|arbeiten|aufsatz|aufsatze|veroffentlichung',
  'investigation|cases?$|proceeding|ermittlung|verfahren|fall$|falle',
].map((line) => new RegExp(`^(?:${line})`, 'u'))

const NUMBER_WORD =
  /^(?:half|third|quarter|fifth|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|most|none|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|halfte|drittel|viertel|funftel|meisten|keine)$/u

/** In letters: shorter words stand in others by chance. */
const SHORTEST_PART = 6

const ACTION = /[st]ion(?:s|en)?$/u

/** A year dates a figure and is none. */
const YEAR = /^(?:19|20)\d\d$/u

/**
 * Whether "how many …" was asked and none of the leading passages tells it: a figure, and in the same
 * passage what was counted. A passage about
 * the same house or the same report is near such a question in every word, and answers another one.
 */
export function isAmountUntold(
  { text, language }: { readonly text: string; readonly language: Language },
  expanded: readonly Expanded[],
  leading: readonly Passage[],
  stem: Stem,
): boolean {
  const counted = countedIn(text, language)
  if (counted.length === 0) return false
  const alike = COUNTED_ALIKE.filter((line) => counted.some((word) => line.test(fold(word))))
  const meant = counted.flatMap((word) => [
    word,
    ...(expanded.find((one) => one.word === word)?.translations ?? [])
      .map((other) => other.word)
      .filter((other) => !isOnlyItsAction(word, other)),
  ])
  return !leading.some((passage) => {
    const there = words(passage.text)
    if (!there.some(isFigure)) return false
    if (alike.some((line) => there.some((word) => line.test(fold(word))))) return true
    const term = (word: string): string => termOf(word, passage.language, stem)
    return meant.some((word) =>
      there.some((other) => !isOnlyItsAction(word, other) && isSaidFor(term(word), term(other))),
    )
  })
}

/** "Prostitution" has the stem of "prostitutes" and counts none of them, nor does "participation" participants. */
function isOnlyItsAction(word: string, other: string): boolean {
  return ACTION.test(fold(other)) && !ACTION.test(fold(word)) && editDistance(fold(word), fold(other)) > 1
}

/** The same word, one with a slip of the finger, or one that is a part of the other ("Ermittlungsverfahren" of "Verfahren"). */
function isSaidFor(word: string, other: string): boolean {
  if (word === other) return true
  const [short, long] = word.length < other.length ? [word, other] : [other, word]
  if (short.length < SHORTEST_PART) return false
  return long.startsWith(short) || long.endsWith(short) || editDistance(word, other) <= 1
}

function countedIn(text: string, language: Language): string[] {
  const all = words(text)
  if (all.some((word) => ASKS_FOR_ADVICE.has(fold(word)))) return []
  const at = all.findIndex((_, from) => ASKS_HOW_MANY.test(fold(all.slice(from, from + 2).join(' '))))
  const behind = at >= 0 ? at + 2 : all.findIndex((word) => /^wievielen?$/u.test(fold(word))) + 1
  if (behind <= 0) return []
  const near = all.slice(behind, behind + COUNTED_WITHIN)
  const isStop = (word: string): boolean => STOP_WORDS[language].has(word)
  const from = near.findIndex((word) => !isStop(word))
  if (from < 0) return []
  const to = near.findIndex((word, place) => place > from && isStop(word))
  return near.slice(from, to < 0 ? near.length : to)
}

function isFigure(word: string): boolean {
  return (/^\p{N}/u.test(word) && !YEAR.test(word)) || NUMBER_WORD.test(fold(word))
}
