import { z } from 'zod'
import { isLanguage, type Language } from '../domain/language.js'
import { type Problem, problemOf } from '../domain/problem.js'
import { type Sentence, say } from '../domain/say.js'
import { oneLine } from '../domain/text.js'
import type { IssueParams } from './say-issue.js'

/** What stands where a text belongs. */
function sayNoText(input: unknown): Sentence {
  if (input === undefined || input === null) return say`is missing`
  return typeof input === 'object' && !Array.isArray(input)
    ? say`holds a colon with a space behind it, so that it is no text any more`
    : say`must be a text`
}

export const text = z
  .union([z.string(), z.number()], { error: ({ input }) => sayNoText(input).en })
  .transform((value) => oneLine(String(value)))
/** A name without the comma that was left at its end. */
export const name = text
  .transform((value) => value.replace(/[\s,;]+$/u, ''))
  .refine((value) => value !== '', say`is empty`.en)
export const filled = text.refine((value) => value !== '', say`is empty`.en)
export const list = z.preprocess(
  (value) => (value === null || value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(text),
)
export const both = z.object({ en: filled, de: filled })
/** The same for whatever is called alike in both languages, or is written down in one of them only: a name, what a helpline is for. */
export const bothOrOne = z.preprocess((value) => {
  if (typeof value === 'string' || typeof value === 'number') return { en: value, de: value }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const { en, de } = value as Partial<Record<Language, unknown>>
  return { ...value, en: en ?? de, de: de ?? en }
}, both)
export const lists = z.preprocess((value) => value ?? {}, z.object({ en: list, de: list }))
/**
 * A shape in braces, `{ en: …, de: … }`. A comma in a text without quotation marks ends the text, and what stands behind is a name without
 * a value: half a sentence would be shown as the whole one.
 */
export function uncut<T extends z.ZodType>(shape: T) {
  return z.preprocess((value, context) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    const [behind] = Object.entries(value).find(([name, held]) => held === null && !isLanguage(name)) ?? []
    if (behind !== undefined) {
      const said = say`ends at a comma, and "${behind.slice(0, 60)}" stands alone behind it; a text that holds a comma needs "quotation marks" around it, and a list [brackets]`
      const params: IssueParams = { said }
      context.addIssue({ code: 'custom', message: said.en, params: { ...params } })
    }
    return value
  }, shape)
}
/** A day that there is in the calendar. */
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u, { error: say`must be a date like 2026-11-20`.en, abort: true })
  .refine(isDay, say`is a day that there is not in the calendar`.en)
export const language = z
  .string()
  .refine(isLanguage, say`must be en or de`.en)
  .transform((value) => value as Language)

/** Keeps the first of those with the same id; the others are named. */
export function withoutTwins<T extends { readonly id: string }>(
  entries: readonly { readonly entry: T; readonly at: number; readonly line: number }[],
  file: string,
): { entries: { readonly entry: T; readonly at: number; readonly line: number }[]; problems: Problem[] } {
  const first = new Map<string, number>()
  const problems: Problem[] = []
  const kept = entries.filter(({ entry, line }) => {
    const twin = first.get(entry.id)
    if (twin === undefined) {
      first.set(entry.id, line)
      return true
    }
    problems.push(
      problemOf({
        code: 'id-duplicate',
        severity: 'error',
        file,
        line,
        message: say`The id "${entry.id.slice(0, 60)}" also stands in line ${twin}; this entry is left out.`,
        remedy: say`Give one of the two another id.`,
      }),
    )
    return false
  })
  return { entries: kept, problems }
}

/** A day on which something was done: one that has begun somewhere on earth. */
export const pastDay = day.refine((written) => written <= latestDay(), say`lies in the future`.en)
/** What stands in an example where a name belongs. */
const NO_NAME = /^(?:(?:your|my|dein|euer|mein)? ?name|n\. ?n\.?|x+|todo|tbd|[\s.…?_–—-]+)$/iu
/** Who reviewed a file, and on which day. A copied example is no review. */
export const reviewShape = z.object({
  by: filled.refine((by) => !NO_NAME.test(by), say`is still the example, and no name`.en),
  on: pastDay,
})

function latestDay(): string {
  return new Date(Date.now() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10)
}

function isDay(written: string): boolean {
  const at = new Date(`${written}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(written)
}
