import { detectLanguage } from '../../domain/detect-language.js'
import type { Knowledge } from '../../domain/knowledge.js'
import type { Language } from '../../domain/language.js'
import type { Passage } from '../../domain/passage.js'
import type { Shelf } from '../../domain/ports.js'
import { shorten } from '../../domain/text.js'
import { type Answered, answerQuestion } from '../answer-question.js'

/** Where the developers' test questions stand, as against those of the leads. */
export const DEVELOPERS = "the developers' test questions"

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
  /** Files whose lines stayed and whose top changed: by which words they are found, and under which title. */
  readonly retitled: readonly Retitled[]
  readonly changes: readonly Change[]
  /** The questions of the leads, and of the developers where they were asked, too. */
  readonly asked: readonly Asked[]
}

interface Retitled {
  readonly file: string
  /** Names in the front matter: `title`, `asks`. */
  readonly what: readonly string[]
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
  return {
    ...passagesBetween(before.knowledge, after.knowledge),
    retitled: retitledBetween(before.knowledge, after.knowledge),
    changes,
    asked: questions,
  }
}

/** The names in the front matter that an answer depends on. */
const TOP = ['title', 'asks', 'phase', 'group', 'review'] as const

function retitledBetween(before: Knowledge, after: Knowledge): Retitled[] {
  const old = new Map(before.documents.map((document) => [document.file, document]))
  return after.documents.flatMap((document) => {
    const was = document.kind === 'glossary' ? undefined : old.get(document.file)
    if (was === undefined) return []
    const what = TOP.filter((name) => JSON.stringify(was[name]) !== JSON.stringify(document[name]))
    return what.length === 0 ? [] : [{ file: document.file, what }]
  })
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

/** What changed, for leads: files and lines, then their own questions, then, where they were asked, the developers'. */
export function printDiff(diff: KnowledgeDiff, print: (line: string) => void): void {
  print(`${diff.added.length} passages added, ${diff.removed.length} removed.`)
  for (const [mark, passages] of [
    ['+', diff.added],
    ['-', diff.removed],
  ] as const)
    for (const { file, lines, text } of passages)
      print(`  ${mark} ${file}:${lines[0]}  ${shorten(text, 100)}`)
  for (const { file, what } of diff.retitled) print(`  ~ ${file}  changed at the top: ${what.join(', ')}`)
  print('')
  const own = (asked: Asked): boolean => asked.where !== DEVELOPERS
  printQuestions(diff, own, 'of your questions', print)
  if (diff.asked.every(own)) return
  print('')
  printQuestions(diff, (asked) => !own(asked), `of ${DEVELOPERS}`, print)
}

function printQuestions(
  diff: KnowledgeDiff,
  isOf: (asked: Asked) => boolean,
  whose: string,
  print: (line: string) => void,
): void {
  const changes = diff.changes.filter(({ asked }) => isOf(asked))
  const all = diff.asked.filter(isOf).length
  if (all === 0) print('You have no questions of your own yet: write some into questions.yaml.')
  else if (changes.length === 0) print(`All ${all} ${whose} are answered as before.`)
  else print(`${changes.length} ${whose} (${all} in all) are answered otherwise:`)
  // What got worse is what a lead must see.
  for (const { asked, before, after, worse } of [...changes].sort(
    (a, b) => Number(b.worse) - Number(a.worse),
  )) {
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
