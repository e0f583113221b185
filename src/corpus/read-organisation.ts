import { z } from 'zod'
import {
  type Helpline,
  type Organisation,
  URGENT_CATEGORIES,
  type UrgentCategory,
} from '../domain/knowledge.js'
import type { Problem } from '../domain/problem.js'
import { sayIssue } from './say-issue.js'
import { both, filled, language, list, text, withoutTwins } from './settings-shapes.js'
import { readEntries, readYaml, type YamlFile } from './yaml-file.js'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u, 'must be a date like 2026-11-20')
const category = z.enum(URGENT_CATEGORIES as [UrgentCategory, ...UrgentCategory[]])

const helpline = z.object({
  id: filled,
  name: both,
  number: filled,
  for: both,
  kind: filled,
  suits: z.array(category).default([]),
  url: z
    .string()
    .refine((url) => URL.canParse(url) && url.startsWith('https://'), 'must begin with https://')
    .nullish(),
  checked: day.nullish(),
})

/** What holds where `organisation.yaml` says nothing. */
export const DEFAULT_ORGANISATION: Organisation = {
  name: '',
  languages: ['en', 'de'],
  mainLanguage: 'en',
  leads: [],
  allowed: [],
  onCall: null,
  helplines: [],
  review: { validForMonths: 12, useUnreviewed: true },
  urgentPhrases: [],
}

const organisation = z.object({
  name: text.optional(),
  languages: z.array(language).min(1).optional(),
  main_language: language.optional(),
  leads: list.optional(),
  allowed: list.optional(),
  on_call: z.object({ name: text.nullish(), phone: text.nullish() }).nullish(),
  review: z
    .object({
      valid_for_months: z.number().int().positive().optional(),
      use_unreviewed: z.boolean().optional(),
    })
    .optional(),
})

export function readOrganisation(
  content: string,
  file: string,
): { organisation: Organisation; problems: Problem[] } {
  const yaml = readYaml(content, file, 'yaml')
  if (yaml.problems.length > 0) return { organisation: DEFAULT_ORGANISATION, problems: [...yaml.problems] }
  const remedy = 'Compare the line with the example in the comment above it.'
  const lines = readEntries(yaml, 'helplines', helpline, file, 'organisation', remedy)
  const phrases = readEntries(
    yaml,
    'urgent_phrases',
    z.object({ category, phrase: filled }),
    file,
    'organisation',
    remedy,
  )
  const own = withoutTwins(lines.entries, file)
  const problems: Problem[] = [...lines.problems, ...own.problems, ...phrases.problems]
  const read = readFields(yaml, file, remedy, problems)
  const onCall = read.on_call ?? null
  return {
    organisation: {
      name: read.name ?? '',
      languages: read.languages ?? DEFAULT_ORGANISATION.languages,
      mainLanguage: read.main_language ?? DEFAULT_ORGANISATION.mainLanguage,
      leads: read.leads ?? [],
      allowed: read.allowed ?? [],
      onCall: onCall?.phone ? { name: onCall.name ?? '', phone: onCall.phone } : null,
      helplines: own.entries.map(
        ({ entry }): Helpline => ({
          id: entry.id,
          name: entry.name,
          number: entry.number,
          purpose: entry.for,
          kind: entry.kind,
          suits: entry.suits,
          url: entry.url ?? null,
          checked: entry.checked ?? null,
        }),
      ),
      review: {
        validForMonths: read.review?.valid_for_months ?? 12,
        useUnreviewed: read.review?.use_unreviewed ?? true,
      },
      urgentPhrases: phrases.entries.map(({ entry }) => entry),
    },
    problems,
  }
}

/** Field by field, so that a mistake in one does not take the others back to what holds without a file. */
function readFields(
  yaml: YamlFile,
  file: string,
  remedy: string,
  problems: Problem[],
): Partial<z.infer<typeof organisation>> {
  const whole = organisation.safeParse(yaml.value ?? {})
  if (whole.success) return whole.data
  const wrong = new Set<unknown>()
  for (const issue of whole.error.issues) {
    const { path, message } = sayIssue(issue)
    wrong.add(path[0])
    problems.push({
      code: 'organisation',
      severity: 'error',
      file,
      line: yaml.lineOf(path),
      message: `This is not used: ${message}`,
      remedy,
    })
  }
  if (wrong.has(undefined)) return {}
  const rest = Object.entries(yaml.value as Record<string, unknown>).filter(([key]) => !wrong.has(key))
  const again = organisation.safeParse(Object.fromEntries(rest))
  return again.success ? again.data : {}
}
