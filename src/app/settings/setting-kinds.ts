import { z } from 'zod'

/** In `.env` an empty value is no value. */
export const empty = (value: unknown): unknown => (value === '' ? undefined : value)
export const optional = z.preprocess(empty, z.string().trim().optional())
export const address = z.preprocess(
  empty,
  z.url('must be an address like https://login.microsoftonline.us').optional(),
)
export const withDefault = (fallback: string) => z.preprocess(empty, z.string().trim().default(fallback))

/** 1 for yes, 0 or empty for no. */
export const flag = z.preprocess(empty, z.enum(['0', '1'], 'must be 1 or empty').default('0'))

/** Whether the machine knows a time zone of this name. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** The environment before it is checked. */
export type Variables = Readonly<Record<string, string | undefined>>

/** Whether a variable is set to anything. */
export function isSet(variables: Variables): (name: string) => boolean {
  return (name) => (variables[name] ?? '').trim() !== ''
}
