import { messageOf, type Problem, saidAs } from './problem.js'
import { type Sentence, say } from './say.js'

/** A problem with how many others have the same cause. */
export interface FoldedProblem extends Problem {
  /** Problems that go away with this one. */
  readonly others: number
}

/**
 * Each cause once, with what follows from it counted: a source that cannot be used and every citation of it, a file that was copied
 * and every line it repeats. A cause that others follow from comes first, the rest in the order in which they stand in the folder.
 */
export function foldProblems(problems: readonly Problem[]): FoldedProblem[] {
  const groups = new Map<string, Problem[]>()
  for (const [at, problem] of problems.entries()) {
    const cause = causeOf(problem) ?? String(at)
    const known = groups.get(cause)
    if (known === undefined) groups.set(cause, [problem])
    else known.push(problem)
  }
  const folded = [...groups.values()].flatMap(splitFew).map((group): FoldedProblem => {
    const first = group.find(isCause) ?? group[0]!
    return { ...saidAs(first, sayWith(first, group)), others: group.length - 1 }
  })
  return [...folded.filter((one) => one.others > 0), ...folded.filter((one) => one.others === 0)]
}

/** Citations of a source that is nowhere are named one by one up to this many: most often each is a slip of its own. */
const FEW = 3

/** Problems with the same name have one cause; `null` = this one stands alone. */
function causeOf({ code, severity, file, about }: Problem): string | null {
  if (about === undefined) return null
  if (code === 'id-duplicate') return `copy ${file} ${about}`
  return severity === 'error' ? `source ${about}` : null
}

function splitFew(group: readonly Problem[]): (readonly Problem[])[] {
  const isApart = group.length <= FEW && group.every(({ code }) => code === 'citekey-unknown')
  return isApart ? group.map((one) => [one]) : [group]
}

/** What is wrong with an entry of the bibliography, as against a citation of it. */
function isCause({ code }: Problem): boolean {
  return code !== 'citekey-unknown' && code !== 'id-duplicate'
}

function sayWith(first: Problem, group: readonly Problem[]): Sentence {
  const others = group.length - 1
  const message = messageOf(first)
  if (others === 0) return message
  if (first.code === 'id-duplicate')
    return say`${group.length} lines of this file also stand, with the same source, in ${first.about ?? ''}; they are used once.`
  const files = new Set(group.filter((one) => one !== first).map((one) => one.file)).size
  const where = files === 1 ? say`one file` : say`${files} files`
  if (isCause(first))
    return others === 1
      ? say`${message} One citation depends on it.`
      : say`${message} ${others} citations in ${where} depend on it.`
  return others === 1
    ? say`${message} The same goes for one more citation of it in ${where}.`
    : say`${message} The same goes for ${others} more citations of it in ${where}.`
}
