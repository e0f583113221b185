import { detectLanguage } from '../domain/detect-language.js'
import type { Language } from '../domain/language.js'
import type { Shelf } from '../domain/ports.js'
import { fitFeatures } from '../retrieval/card-fit.js'
import { crossValidate, type Example, fitGate, measureGate, thresholdKeeping } from '../retrieval/fit-gate.js'
import type { Message } from './eval-messages.js'

/** Of the messages whose leading card is about them, so many keep it. */
const KEEP = 0.985
/** Fits what says whether the leading card is about a message to the tuning part, and prints the numbers for `CARD_FIT`. */
export async function fitCards(
  shelf: Shelf,
  messages: readonly Message[],
  deps: { readonly main: Language; readonly print: (line: string) => void },
): Promise<void> {
  const examples: Example[] = []
  for (const { text, cards, split } of messages) {
    if (split !== 'tune') continue
    const question = { text, language: detectLanguage(text, deps.main), leansOn: null }
    const { hits, signals } = await shelf.retriever.find(question)
    if (signals.card !== null && hits[0]!.passage.kind === 'response')
      examples.push({
        features: fitFeatures(signals.card),
        passes: cards.includes(signals.card.topic),
        weight: 1,
      })
  }
  const weights = fitGate(examples)
  const fits = thresholdKeeping(examples, weights, KEEP)
  const seen = measureGate(examples, weights, fits)
  const unseen = crossValidate(examples, [], KEEP)
  const percent = (value: number): string => `${(100 * value).toFixed(1)} %`
  deps.print(
    `For CARD_FIT in src/retrieval/card-fit.ts, fitted to ${examples.length} messages of the tuning part:`,
  )
  deps.print(
    `  weights [${weights.map((weight) => weight.toFixed(2)).join(', ')}], fits from ${fits.toFixed(3)} on`,
  )
  deps.print(
    `    of the cards that are about the message it keeps ${percent(seen.recall)}, and stops ${percent(seen.stopped)} of the others; on parts it was not fitted to ${percent(unseen.recall)} and ${percent(unseen.stopped)}`,
  )
}
