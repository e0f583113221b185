import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from '@jest/globals'
import { caseOf } from '../../src/answering/verify/case/case-of.js'
import type { Case, Check } from '../../src/answering/verify/case/check.js'
import { judgeHard } from '../../src/answering/verify/judge.js'
import { createConcepts } from '../../src/answering/verify/reading/concepts.js'
import { createReader, type Read } from '../../src/answering/verify/reading/reading.js'
import { createNamesCheck } from '../../src/answering/verify/scope/check-names.js'
import { loadKnowledge } from '../../src/corpus/load-knowledge.js'
import type { Knowledge } from '../../src/domain/knowledge.js'
import type { Language } from '../../src/domain/language.js'
import type { Role } from '../../src/domain/passage.js'
import { createStemmer } from '../../src/retrieval/stem.js'
import { passageOf } from './passage-of.js'

/** A quote that is a whole passage, a claim on it, and their languages: English, and the claim's the same, unless said otherwise. */
export type Line = readonly [quote: string, claim: string, from?: Language, to?: Language]

/** Judges lines with the folder's glossary and sources, read once for the test file. */
export function useLines() {
  let knowledge: Knowledge
  let read: Read
  let names: Check
  beforeAll(async () => {
    knowledge = await loadKnowledge(fileURLToPath(new URL('../../knowledge', import.meta.url)))
    read = createReader(createConcepts(knowledge.glossary, createStemmer()))
    names = createNamesCheck(knowledge.sources.values())
  }, 60_000)
  /** `rest` is what else stands in the passage. */
  const judgedOf = ([quote, claim, from = 'en', to = from]: Line, role: Role = 'fact', rest = ''): Case => {
    const passage = passageOf(`${quote} ${rest}`.trim(), from, role)
    const draft = { role, text: claim, language: to, support: [] }
    return caseOf(draft, [{ passage, quote }], [quote], knowledge.sources, read)
  }
  /** The reason of the check that drops the claim alone; `null` where none does. */
  const codeOf = (line: Line, role?: Role): string | null =>
    judgeHard(judgedOf(line, role), names)?.code ?? null
  /** Lines that no single check drops, and lines that one does. */
  const stands = (lines: readonly Line[]): void =>
    test.each<Line>([...lines])('stands: %s | %s', (...line) => expect(codeOf(line)).toBeNull())
  const falls = (lines: readonly Line[]): void =>
    test.each<Line>([...lines])('falls: %s | %s', (...line) => expect(codeOf(line)).not.toBeNull())
  return { judgedOf, codeOf, stands, falls }
}
