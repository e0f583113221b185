import { detectLanguage } from '../../domain/detect-language.js'
import type { Knowledge } from '../../domain/knowledge.js'
import type { Language } from '../../domain/language.js'
import type { Passage } from '../../domain/passage.js'
import type { Shelf } from '../../domain/ports.js'
import { shorten } from '../../domain/text.js'
import { type Answered, answerQuestion } from '../answer-question.js'

/** A question that is asked of both versions. */
export interface Asked {
  readonly ask: string
  readonly language: Language
  /** One of these must be cited. */
  readonly cites: readonly string[]
  /** Where it stands: `questions.yaml, line 12`. */
  readonly where: string
}

export interface Change {
  readonly asked: Asked
  readonly before: Answered
  readonly after: Answered
  /** It cited one of its sources before, and does no more. */
  readonly worse: boolean
}

export interface KnowledgeDiff {
  readonly added: readonly Passage[]
  readonly removed: readonly Passage[]
  readonly changes: readonly Change[]
  readonly asked: number
}

/** What one version says that the other did not, and every question that is answered otherwise. */
export async function diffVersions(
  before: Shelf,
  after: Shelf,
  questions: readonly Asked[],
  onQuestion: (done: number, of: number) => void = () => undefined,
): Promise<KnowledgeDiff> {
  const changes: Change[] = []
  for (const [at, asked] of questions.entries()) {
    const language = detectLanguage(asked.ask, asked.language)
    const was = await answerQuestion(before, asked.ask, language)
    const is = await answerQuestion(after, asked.ask, language)
    if (was.outcome !== is.outcome || !alike(was.said, is.said) || was.boundary !== is.boundary)
      changes.push({ asked, before: was, after: is, worse: cites(was, asked) && !cites(is, asked) })
    onQuestion(at + 1, questions.length)
  }
  return { ...passagesBetween(before.knowledge, after.knowledge), changes, asked: questions.length }
}

function passagesBetween(
  before: Knowledge,
  after: Knowledge,
): { added: readonly Passage[]; removed: readonly Passage[] } {
  const old = new Set(before.passages.map((passage) => passage.id))
  const now = new Set(after.passages.map((passage) => passage.id))
  return {
    added: after.passages.filter((passage) => !old.has(passage.id)),
    removed: before.passages.filter((passage) => !now.has(passage.id)),
  }
}

function cites(answered: Answered, { cites: keys }: Asked): boolean {
  return answered.cited.some((citekey) => keys.includes(citekey))
}

function alike(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at])
}

export function printDiff(diff: KnowledgeDiff, print: (line: string) => void): void {
  print(`${diff.added.length} passages added, ${diff.removed.length} removed.`)
  for (const [mark, passages] of [
    ['+', diff.added],
    ['-', diff.removed],
  ] as const)
    for (const { file, lines, text } of passages)
      print(`  ${mark} ${file}:${lines[0]}  ${shorten(text, 100)}`)
  print('')
  print(
    diff.changes.length === 0
      ? `All ${diff.asked} questions are answered as before.`
      : `${diff.changes.length} of ${diff.asked} questions are answered otherwise:`,
  )
  for (const { asked, before, after, worse } of diff.changes) {
    print(`  ${asked.where}: "${asked.ask}"${worse ? '  [no longer cites its source]' : ''}`)
    print(`      ${inWords(before, after)}`)
  }
}

function inWords(before: Answered, after: Answered): string {
  if (before.outcome !== after.outcome) return `${sayOutcome(before)} -> ${sayOutcome(after)}`
  const gone = before.cited.filter((citekey) => !after.cited.includes(citekey))
  const come = after.cited.filter((citekey) => !before.cited.includes(citekey))
  if (gone.length === 0 && come.length === 0) return 'the same sources, other lines'
  return [
    ...(come.length > 0 ? [`now also from ${come.join(', ')}`] : []),
    ...(gone.length > 0 ? [`no longer from ${gone.join(', ')}`] : []),
  ].join('; ')
}

function sayOutcome({ outcome, cited }: Answered): string {
  if (outcome === 'answered') return `answered from ${cited.join(', ')}`
  return outcome === 'pointers' ? 'links only' : 'no source'
}
