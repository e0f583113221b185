import { detectLanguage } from '../domain/detect-language.js'
import type { Language } from '../domain/language.js'
import type { Shelf, Stem } from '../domain/ports.js'
import { crossValidate, type Example, fitGate, measureGate, thresholdKeeping } from '../retrieval/fit-gate.js'
import { type GateExample, phrasingExamples, type QuestionKind } from '../retrieval/gate-examples.js'
import { gateFeatures } from '../retrieval/judge-confidence.js'
import type { Golden } from './eval-command.js'

/**
 * Shares of the answerable golden questions that each gate lets pass. Declining a tired colleague costs as much as answering
 * beside the point; who asks for a study by half its name still gets links.
 */
const KEEP = { field: 0.977, pointers: 0.995, mandate: 0.992 } as const

/** A golden question counts as much as so many phrasings: it is nearer to what will be asked, and there are fewer. */
const GOLDEN_WEIGHT = 3

/** Fits the two gates to the tuning part and the folder's own phrasings, and prints the numbers for `GATE` with what they give. */
export async function fitGates(
  shelf: Shelf,
  questions: readonly Golden[],
  deps: { readonly main: Language; readonly stem: Stem; readonly print: (line: string) => void },
): Promise<void> {
  const { main, stem, print } = deps
  const golden: GateExample[] = []
  for (const { text, kind, split } of questions) {
    if (split !== 'tune') continue
    const question = { text, language: detectLanguage(text, main), leansOn: null }
    golden.push({ kind, signals: (await shelf.retriever.find(question)).signals })
  }
  const phrasings = await phrasingExamples(shelf.knowledge, stem)
  const row = (weights: readonly number[]): string => weights.map((weight) => weight.toFixed(2)).join(', ')
  print(
    `For GATE in src/retrieval/judge-confidence.ts, fitted to ${golden.length} golden questions of the tuning part and ${phrasings.length} phrasings:`,
  )
  const gate = (name: string, against: QuestionKind, keep: number) => {
    const pick = (from: readonly GateExample[], weight: number): Example[] =>
      from
        .filter(({ kind }) => kind === 'answerable' || kind === against)
        .map(({ kind, signals }) => ({
          features: gateFeatures(signals),
          passes: kind === 'answerable',
          weight,
        }))
    const own = pick(golden, GOLDEN_WEIGHT)
    const beside = pick(phrasings, 1)
    const weights = fitGate([...own, ...beside])
    // The threshold is read from the golden questions alone: phrasings are short of words and asked without their like.
    const threshold = (share: number): number => thresholdKeeping(own, weights, share)
    const at = threshold(keep)
    const seen = measureGate(own, weights, at)
    const unseen = crossValidate(own, beside, keep)
    const percent = (value: number): string => `${(100 * value).toFixed(1)} %`
    print(`  ${name}: [${row(weights)}], threshold ${at.toFixed(3)}`)
    print(
      `    of the golden questions it passes ${percent(seen.recall)}, and stops ${percent(seen.stopped)} of the ${against} ones (precision ${percent(seen.precision)}); on parts it was not fitted to ${percent(unseen.recall)} and ${percent(unseen.stopped)}`,
    )
    return threshold
  }
  const field = gate('field', 'far', KEEP.field)
  print(`    pointers from ${field(KEEP.pointers).toFixed(3)} on`)
  gate('mandate', 'near', KEEP.mandate)
}
