import type { z } from 'zod'
import { type Said, type Sentence, say, sayAgain, sayList } from '../domain/say.js'

/** What is wrong with a value, and where: `"on" of "review" must be a date like 2026-11-20.` */
export function sayIssue(issue: z.core.$ZodIssue): { path: (string | number)[]; message: Sentence } {
  const path = issue.path.filter((part): part is string | number => typeof part !== 'symbol')
  return { path, message: say`${nameOf(path)} ${whatIsWrong(issue)}.` }
}

/** The way to a value as one would say it: `item 3 of "asks"`. */
function nameOf(path: readonly (string | number)[]): Sentence {
  if (path.length === 0) return say`it`
  const parts = path.map((part) =>
    typeof part === 'number' ? say`item ${part + 1}` : say`"${part.slice(0, 60)}"`,
  )
  return sayList(parts.reverse(), say` of `)
}

/** What our own schemas say is said as it is; the words of the library are for programmers. */
const LIBRARY = /^(?:Invalid|Too |Unrecognized)/u

/** What a schema says with a value in it: the English goes through the library, and the whole sentence beside it. */
export interface IssueParams {
  readonly said: Sentence
}

function whatIsWrong(issue: z.core.$ZodIssue): Sentence {
  if (issue.code === 'custom' && issue.params !== undefined) return (issue.params as IssueParams).said
  if (!LIBRARY.test(issue.message)) return sayAgain(issue.message)
  switch (issue.code) {
    case 'invalid_value':
      return say`must be one of these: ${issue.values.map(String).join(', ')}`
    case 'invalid_type':
      if (/received undefined/u.test(issue.message)) return say`is missing`
      return say`must be ${KINDS[issue.expected] ?? say`something else`}`
    case 'too_small':
      return issue.origin === 'array'
        ? say`is an empty list`
        : say`must be more than ${String(issue.minimum)}`
    case 'too_big':
      return say`must be ${String(issue.maximum)} at most`
    default:
      return say`cannot be used as it is written`
  }
}

const KINDS: Readonly<Partial<Record<string, Said>>> = {
  string: say`a text`,
  number: say`a number`,
  int: say`a whole number`,
  boolean: say`true or false`,
  array: say`a list`,
  object: say`several names with their values, not a list or a text`,
}
