import type { Confidence, Evidence } from './evidence.js'
import type { Shelf } from './ports.js'
import type { Question, Turn } from './question.js'
import { STOP_WORDS } from './stop-words.js'
import { fold, words } from './text.js'

/** A question that opens like this goes on from the one before: "and if she gets angry?", "und wenn sie schreit?". */
const GOES_ON = /^(?:and|but|or|also|so|ok(?:ay)?|what if|und|aber|oder|auch|also|wenn|falls|was wenn)\b/u
/** With fewer words of its own than this, a question in a thread leans on the one before. */
const OWN_WORDS = 3

/** Share of a follow-up's own words, by rarity, that must stand somewhere in the folder. */
const HEARD_OF = 0.5

interface Understood {
  readonly question: Question
  readonly evidence: Evidence
  readonly confidence: Confidence
}

/**
 * Searches a question, and where it does not stand by itself, together with what was asked before in the thread. A question
 * that stands by itself is left alone, so that a new topic in an old thread is not pulled back.
 */
export async function understand(
  shelf: Shelf,
  alone: Question,
  last: Turn | null,
  signal?: AbortSignal,
): Promise<Understood> {
  const search = async (question: Question): Promise<Understood> => {
    const evidence = await shelf.retriever.find(question, signal)
    return { question, evidence, confidence: shelf.judge(evidence) }
  }
  const first = await search(alone)
  if (last === null || !leans(alone)) return first
  const { signals } = first.evidence
  const elsewhere = first.confidence.verdict === 'nothing' && first.confidence.boundary !== null
  // "and how do I mend the printer?" goes on in words only: what it asks for was never heard of here.
  const own = ownWords(alone)
  const pointsElsewhere = signals.boundary?.signal != null || (elsewhere && own > 1)
  if (own > 0 && (pointsElsewhere || signals.known < HEARD_OF)) return first
  const leaning = await search({ ...alone, leansOn: last })
  if (leaning.evidence.hits.length === 0) return first
  return { ...leaning, confidence: { verdict: 'answer', value: leaning.confidence.value } }
}

function leans(question: Question): boolean {
  return GOES_ON.test(fold(question.text)) || ownWords(question) < OWN_WORDS
}

function ownWords(question: Question): number {
  return words(question.text).filter((word) => !STOP_WORDS[question.language].has(word)).length
}
