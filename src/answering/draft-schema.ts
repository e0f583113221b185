import { z } from 'zod'
import type { DraftClaim, Support } from '../domain/claim.js'
import { URGENT_CATEGORIES, type UrgentCategory } from '../domain/knowledge.js'
import type { Language } from '../domain/language.js'
import { ROLES } from '../domain/passage.js'
import { oneLine } from '../domain/text.js'

/** Most claims that are read of one draft: what fits a phone's screen and a half. Any more are left unread. */
export const MOST_CLAIMS = 8

const text = { type: 'string' } as const

/**
 * What a model is asked for, as JSON schema. OpenAI's strict mode wants every field named as required; a field that may be left
 * out is one that may be null there. Reading asks for less: `danger` and `covered` may be missing.
 */
export const DRAFT_SCHEMA = {
  type: 'object',
  properties: {
    danger: { anyOf: [{ type: 'string', enum: [...URGENT_CATEGORIES] }, { type: 'null' }] },
    covered: { type: 'boolean' },
    claims: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          role: { type: 'string', enum: [...ROLES] },
          text,
          support: {
            type: 'array',
            items: {
              type: 'object',
              properties: { passage: text, quote: text },
              required: ['passage', 'quote'],
              additionalProperties: false,
            },
          },
        },
        required: ['role', 'text', 'support'],
        additionalProperties: false,
      },
    },
  },
  required: ['danger', 'covered', 'claims'],
  additionalProperties: false,
} as const

const supportShape = z.object({ passage: z.union([z.string(), z.number()]), quote: z.string() })

/** Without a strict schema a model writes "Say" for "say", and one support without its list. */
const claimShape = z.object({
  role: z.preprocess((role) => (typeof role === 'string' ? role.trim().toLowerCase() : role), z.enum(ROLES)),
  text: z.string(),
  support: z.union([z.array(supportShape), supportShape.transform((one) => [one])]),
})

/** A claim as a model wrote it, or `null` where it has another shape. Labels become the passages they were given for. */
export function readClaim(
  value: unknown,
  labels: ReadonlyMap<string, string>,
  language: Language,
): DraftClaim | null {
  const parsed = claimShape.safeParse(value)
  if (!parsed.success) return null
  const { role, text: words, support } = parsed.data
  const said = oneLine(words)
  return {
    role,
    text: role === 'say' ? quoted(said) : said,
    language,
    support: support.map(
      ({ passage, quote }): Support => ({ passage: passageOf(String(passage), labels), quote }),
    ),
  }
}

/** `P3`, `p3`, `[P3]`, `passage 3` and `3` are the same passage; a label that was not given stands for none. */
function passageOf(label: string, labels: ReadonlyMap<string, string>): string {
  const number = /^\W*(?:passage\W*)?p?(\d{1,3})\W*$/iu.exec(label)?.[1]
  return (number === undefined ? undefined : labels.get(`P${Number(number)}`)) ?? `not given: ${label}`
}

/** Words to say stand in quotation marks, as on the response cards. */
function quoted(text: string): string {
  return /["„“”«»]/u.test(text) ? text : `"${text}"`
}

/** Danger that a model names; anything but one of our kinds is none. */
export function readDanger(value: unknown): UrgentCategory | null {
  return URGENT_CATEGORIES.find((category) => category === value) ?? null
}
