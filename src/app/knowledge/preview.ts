import type { Confidence, Evidence, Hit } from '../../domain/evidence.js'
import type { Language } from '../../domain/language.js'
import type { Passage } from '../../domain/passage.js'
import type { Shelf } from '../../domain/ports.js'
import type { Question } from '../../domain/question.js'
import { shorten } from '../../domain/text.js'

/** Passages beside the answer that are shown with a reason. */
const NEAR = 8
const NEAR_ENOUGH = 0.5

/** Why a question is answered as it is, and which passages just missed, for a lead who has edited a file. */
export interface Preview {
  readonly verdict: string
  readonly shown: readonly Passage[]
  readonly missed: readonly { readonly passage: Passage; readonly share: number; readonly because: string }[]
}

export async function previewQuestion(shelf: Shelf, text: string, language: Language): Promise<Preview> {
  const question: Question = { text, language, leansOn: null }
  const evidence = await shelf.retriever.find(question)
  const confidence = shelf.judge(evidence)
  const draft = await shelf.composer.compose(question, evidence)
  const { claims, dropped } = shelf.verify(draft)
  const shown =
    confidence.verdict === 'answer'
      ? claims.flatMap((claim) => claim.citations.map((citation) => citation.passage))
      : []
  const reasons = new Map(dropped.map((one) => [one.text, one.reason]))
  const best = evidence.hits[0]?.score ?? 1
  const ids = new Set(shown.map((passage) => passage.id))
  const missed = evidence.hits
    .filter((hit) => !ids.has(hit.passage.id))
    .slice(0, NEAR)
    .map((hit) => ({
      passage: hit.passage,
      share: hit.score / best,
      because: whyNot(hit, best, shown, reasons, confidence),
    }))
  return { verdict: inWords(confidence, evidence), shown, missed }
}

function inWords(confidence: Confidence, { signals, hits }: Evidence): string {
  const share = `${Math.round(100 * signals.coverage)} % of what the question asks stands in the nearest file`
  const sure = `sure to ${confidence.value.toFixed(2)}`
  switch (confidence.verdict) {
    case 'answer':
      return `It answers (${sure}; ${share}).`
    case 'pointers':
      return `It is not sure enough and shows links only (${sure}; ${share}). More of your colleagues' words in "asks:" help most.`
    default:
      if (confidence.boundary !== null)
        return `It sends the question elsewhere: it is nearest to "${confidence.boundary.id}" in boundaries.yaml.`
      return `It says that it has no source (${sure}; ${hits.length === 0 ? 'nothing in the folder shares a word with it' : share}).`
  }
}

function whyNot(
  hit: Hit,
  best: number,
  shown: readonly Passage[],
  dropped: ReadonlyMap<string, string>,
  confidence: Confidence,
): string {
  if (confidence.verdict !== 'answer') return 'nothing is answered, see above'
  const reason = dropped.get(hit.passage.text)
  if (reason !== undefined) return `it was chosen, and left out by the last check (${reason})`
  if (hit.score < NEAR_ENOUGH * best) return 'it is less than half as near as the best one'
  const same = shown.filter((passage) => passage.topic === hit.passage.topic)
  if (same.length > 0)
    return `${same.length === 1 ? 'another line' : `${same.length} other lines`} of the same file fitted better`
  if (hit.passage.kind === 'response') return 'another card fitted better'
  return 'the answer has room for few lines, and these came first'
}

/** The passages that missed, as lines. */
export function printPreview(preview: Preview, print: (line: string) => void): void {
  print(preview.verdict)
  if (preview.missed.length === 0) return
  print('')
  print('Just missed:')
  for (const { passage, share, because } of preview.missed) {
    print(
      `  ${String(Math.round(100 * share)).padStart(3)} %  ${passage.file}:${passage.lines[0]}  ${because}`,
    )
    print(`         ${shorten(passage.text, 100)}`)
  }
}
