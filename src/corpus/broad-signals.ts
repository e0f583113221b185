import type { RegressionQuestion } from '../domain/knowledge.js'
import type { KnowledgeDocument } from '../domain/passage.js'
import { type Problem, problemOf } from '../domain/problem.js'
import { type Sentence, say } from '../domain/say.js'
import { hay, needleOf } from '../domain/signal-needle.js'
import { shorten } from '../domain/text.js'

/** A word of a boundary that points there by itself, and where it stands. */
export interface PlacedSignal {
  readonly signal: string
  /** The title of its boundary. */
  readonly boundary: Sentence
  readonly line: number
}

/**
 * The share of our own phrasings from which a word counts as everyday language. Of the 1,887 signals of our folder none stands in more than 9
 * of 12,043 phrasings; "what" stands in 464, "police" in 42, "Kind" in 46.
 */
const EVERYDAY = 0.001
/** In fewer phrasings anything may stand by chance. */
const FEWEST = 3

/** How staff put what the folder must answer: the `asks` of its texts, and the leads' own questions. */
export function phrasesOf(
  documents: readonly KnowledgeDocument[],
  questions: readonly RegressionQuestion[],
): string[] {
  const asks = documents.flatMap(({ kind, asks }) => (kind === 'glossary' ? [] : asks))
  return [...new Set([...questions.map(({ ask }) => ask), ...asks])]
}

/**
 * Signals that are too broad: one such word among them ("she", "help") sends away what is ours, question after question, and each answer
 * looks meant. What a phrase is made of is weighed word by word, too: "what can I do" is seldom an ask of its own and ends many a message.
 */
export function findBroadSignals(
  signals: readonly PlacedSignal[],
  phrases: readonly string[],
  file: string,
): Problem[] {
  const hays = phrases.map(hay)
  const everyday = Math.max(FEWEST, EVERYDAY * hays.length)
  const standsIn = findWords(hays)
  const beginnings = countBeginnings(standsIn)
  return signals.flatMap(({ signal, boundary, line }): Problem[] => {
    const needle = needleOf(signal)
    if (needle === null) return []
    const whole = needle.trim().split(' ')
    const last = needle.endsWith(' ') ? undefined : whole.pop()
    // Hardly any signal is made of everyday words alone, so that hardly any is looked for in the phrasings.
    if (last !== undefined && (beginnings.get(last) ?? 0) < everyday) return []
    const places = whole.map((word) => standsIn.get(word) ?? [])
    if (places.some(({ length }) => length < everyday)) return []
    const [fewest = hays.keys()] = places.sort((one, other) => one.length - other.length)
    const at = [...fewest].filter((index) => hays[index]!.includes(needle))
    if (at.length < (needle.trim().includes(' ') ? FEWEST : everyday)) return []
    const title = { en: shorten(boundary.en, 60), de: shorten(boundary.de, 60) }
    const example = shorten(phrases[at[0]!]!, 80)
    return [
      problemOf({
        code: 'boundaries',
        severity: 'warning',
        file,
        line,
        message: say`The signal "${shorten(signal, 60)}" is too broad: it stands in ${at.length} of your own ${hays.length} questions and asks, such as "${example}". Questions like these can be sent away to "${title}".`,
        remedy: say`Take it out, or write a word or phrase instead that is only used for what is not yours.`,
      }),
    ]
  })
}

/** Of each word, the places of the phrasings that hold it. */
function findWords(hays: readonly string[]): Map<string, number[]> {
  const standsIn = new Map<string, number[]>()
  hays.forEach((one, at) => {
    for (const word of new Set(one.trim().split(' '))) {
      const places = standsIn.get(word)
      if (places === undefined) standsIn.set(word, [at])
      else places.push(at)
    }
  })
  return standsIn
}

/** How often a word with that beginning stands somewhere: what any ending may make of a signal. */
function countBeginnings(standsIn: ReadonlyMap<string, readonly number[]>): Map<string, number> {
  const beginnings = new Map<string, number>()
  for (const [word, places] of standsIn)
    for (let length = 1; length <= word.length; length += 1) {
      const beginning = word.slice(0, length)
      beginnings.set(beginning, (beginnings.get(beginning) ?? 0) + places.length)
    }
  return beginnings
}
