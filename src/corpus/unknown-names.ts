import { editDistance } from '../domain/edit-distance.js'
import { type Problem, type ProblemCode, problemOf } from '../domain/problem.js'
import { say } from '../domain/say.js'

/** Words of everyday life for the names of our files, each with what it may stand for; the first that is known in its place is meant. */
const SAID_OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  telefon: ['phone', 'number', 'on_call'],
  telephone: ['phone', 'number', 'on_call'],
  telefonnummer: ['phone', 'number', 'on_call'],
  tel: ['phone', 'number', 'on_call'],
  handy: ['phone', 'number', 'on_call'],
  mobile: ['phone', 'number', 'on_call'],
  nummer: ['number', 'phone'],
  number: ['phone'],
  phone: ['number', 'on_call'],
  bereitschaft: ['on_call'],
  rufbereitschaft: ['on_call'],
  leitung: ['leads'],
  leiterin: ['leads'],
  hotline: ['helplines'],
  hilfetelefon: ['helplines'],
  notruf: ['emergency'],
  sprachen: ['languages'],
  gefahr: ['urgent_phrases'],
}

/** Where names stand and which are known there. */
interface Place {
  readonly file: string
  readonly code: ProblemCode
  readonly known: readonly string[]
  readonly lineOf: (name: string) => number
}

/** Names that are passed over, most often a slip (`ask:` for `asks:`), each with the one that was meant. */
export function findUnknownNames(
  value: unknown,
  { file, code, known, lineOf }: Place,
): { readonly meant: string | null; readonly problem: Problem }[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.keys(value)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const meant = nearestName(name, known)
      const problem: Problem = problemOf({
        code,
        severity: 'warning',
        file,
        line: lineOf(name),
        message: say`"${name.slice(0, 60)}" is no name that is known here, and is not read.${meant === null ? '' : say` Did you mean "${meant}"?`}`,
        remedy:
          meant === null
            ? say`Known are: ${known.join(', ')}. Delete the line, or use one of these.`
            : say`Write "${meant}:" instead, or delete the line.`,
      })
      return { meant, problem }
    })
}

/** The name that was meant; `null` = none lies near. */
function nearestName(name: string, known: readonly string[]): string | null {
  const typed = name.toLowerCase()
  const said = Object.hasOwn(SAID_OTHERWISE, typed) ? SAID_OTHERWISE[typed]! : []
  const other = said.find((one) => known.includes(one))
  if (other !== undefined) return other
  const near = (one: string): number =>
    // "reviewed" and "titles" begin like the name, "ask" like a part of it.
    typed.length >= 3 && (typed.startsWith(one) || one.startsWith(typed)) ? 0 : editDistance(typed, one)
  const [best] = [...known].sort((a, b) => near(a) - near(b))
  return best !== undefined && near(best) <= Math.max(1, Math.floor(best.length / 3)) ? best : null
}
