import type { z } from 'zod'

/** What is wrong with a value, and where: `"on" of "review" must be a date like 2026-11-20.` */
export function sayIssue(issue: z.core.$ZodIssue): { path: (string | number)[]; message: string } {
  const path = issue.path.filter((part): part is string | number => typeof part !== 'symbol')
  return { path, message: `${nameOf(path)} ${whatIsWrong(issue)}.` }
}

/** The way to a value as one would say it: `item 3 of "asks"`. */
function nameOf(path: readonly (string | number)[]): string {
  if (path.length === 0) return 'it'
  return [...path]
    .reverse()
    .map((part) => (typeof part === 'number' ? `item ${part + 1}` : `"${part.slice(0, 60)}"`))
    .join(' of ')
}

/** What our own schemas say is said as it is; the words of the library are for programmers. */
const LIBRARY = /^(?:Invalid|Too |Unrecognized)/u

function whatIsWrong(issue: z.core.$ZodIssue): string {
  if (!LIBRARY.test(issue.message)) return issue.message
  switch (issue.code) {
    case 'invalid_value':
      return `must be one of these: ${issue.values.map(String).join(', ')}`
    case 'invalid_type':
      if (/received undefined/u.test(issue.message)) return 'is missing'
      return `must be ${KINDS[issue.expected] ?? 'something else'}`
    case 'too_small':
      return issue.origin === 'array' ? 'is an empty list' : `must be more than ${issue.minimum}`
    case 'too_big':
      return `must be ${issue.maximum} at most`
    default:
      return 'cannot be used as it is written'
  }
}

const KINDS: Readonly<Partial<Record<string, string>>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'several names with their values, not a list or a text',
}
