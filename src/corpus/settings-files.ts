import { z } from 'zod'
import {
  type Boundary,
  type Glossary,
  type GlossaryTerm,
  type Helpline,
  type Organisation,
  type RegressionQuestion,
  URGENT_CATEGORIES,
  type UrgentCategory,
  type WordGroup,
} from '../domain/knowledge.js'
import { isLanguage, type Language } from '../domain/language.js'
import type { Problem } from '../domain/problem.js'
import type { NonEmpty } from '../domain/text.js'
import { findCitations } from './citations.js'
import { readEntries, readYaml } from './yaml-file.js'

const text = z.union([z.string(), z.number()], 'a text is missing').transform((value) => String(value).trim())
const filled = text.refine((value) => value !== '', 'is empty')
const list = z.preprocess(
  (value) => (value === null || value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(text),
)
const both = z.object({ en: filled, de: filled })
const lists = z.preprocess((value) => value ?? {}, z.object({ en: list, de: list }))
const language = z
  .string()
  .refine(isLanguage, 'must be en or de')
  .transform((value) => value as Language)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u, 'must be a date like 2026-11-20')
const category = z.enum(URGENT_CATEGORIES as [UrgentCategory, ...UrgentCategory[]])

const term = z.object({
  id: filled,
  en: filled,
  de: filled,
  also: lists,
  typed: lists,
  definition: both,
  cite: text.default(''),
})
const words = lists
const boundary = z.object({ id: filled, title: both, asks: lists, signals: lists, instead: both })
const question = z.object({
  ask: filled,
  lang: language,
  cites: list.refine((cites) => cites.length > 0, 'names no source'),
})
const helpline = z.object({
  id: filled,
  name: both,
  number: filled,
  for: both,
  kind: filled,
  suits: z.array(category).default([]),
  url: z.string().nullish(),
  checked: day.nullish(),
})

/** A term with the lines its definitions stand on. */
export interface ReadTerm {
  readonly term: GlossaryTerm
  readonly lines: Readonly<Record<Language, number>>
}

export function readGlossary(
  content: string,
  file: string,
): { glossary: Glossary; terms: ReadTerm[]; problems: Problem[] } {
  const yaml = readYaml(content, file, 'glossary')
  const remedy = 'Compare the entry with a neighbouring one: id, en, de and definition (en, de) are needed.'
  const terms = readEntries(yaml, 'terms', term, file, 'glossary', remedy)
  const groups = readEntries(
    yaml,
    'words',
    words,
    file,
    'glossary',
    'An entry looks like { de: [vermissen], en: [miss] }.',
  )
  const read = terms.entries.map(
    ({ entry, at }): ReadTerm => ({
      term: {
        id: entry.id,
        name: { en: entry.en, de: entry.de },
        also: { en: [...entry.also.en, ...entry.typed.en], de: [...entry.also.de, ...entry.typed.de] },
        definition: entry.definition,
        citations: findCitations(
          entry.cite.startsWith('[') || entry.cite === ''
            ? entry.cite
            : `[@${entry.cite.replace(/^@/u, '')}]`,
        ).refs,
      },
      lines: {
        en: yaml.lineOf(['terms', at, 'definition', 'en']),
        de: yaml.lineOf(['terms', at, 'definition', 'de']),
      },
    }),
  )
  return {
    glossary: {
      terms: read.map(({ term: one }) => one),
      words: groups.entries.map(({ entry }): WordGroup => entry),
    },
    terms: read,
    problems: [...yaml.problems, ...terms.problems, ...groups.problems],
  }
}

export function readBoundaries(
  content: string,
  file: string,
): { boundaries: Boundary[]; problems: Problem[] } {
  const yaml = readYaml(content, file, 'boundaries')
  const { entries, problems } = readEntries(
    yaml,
    'boundaries',
    boundary,
    file,
    'boundaries',
    'Compare the entry with a neighbouring one: id, title, asks, signals and instead, each in en and de.',
  )
  return { boundaries: entries.map(({ entry }) => entry), problems: [...yaml.problems, ...problems] }
}

export function readQuestions(
  content: string,
  file: string,
): { questions: RegressionQuestion[]; problems: Problem[] } {
  const yaml = readYaml(content, file, 'questions')
  const { entries, problems } = readEntries(
    yaml,
    'questions',
    question,
    file,
    'questions',
    'An entry looks like { ask: "…", lang: en, cites: [who2014] }.',
  )
  return {
    questions: entries.map(({ entry, line }) => ({
      ask: entry.ask,
      language: entry.lang,
      cites: entry.cites as readonly string[] as NonEmpty<string>,
      line,
    })),
    problems: [...yaml.problems, ...problems],
  }
}

/** What holds where `organisation.yaml` says nothing. */
export const DEFAULT_ORGANISATION: Organisation = {
  name: '',
  languages: ['en', 'de'],
  mainLanguage: 'en',
  leads: [],
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
  const yaml = readYaml(content, file, 'organisation')
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
  const parsed = organisation.safeParse(yaml.value ?? {})
  const problems: Problem[] = [...lines.problems, ...phrases.problems]
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const path = issue.path.filter((part): part is string | number => typeof part !== 'symbol')
      problems.push({
        code: 'organisation',
        severity: 'error',
        file,
        line: yaml.lineOf(path),
        message: `${path.join(' › ')}: ${issue.message}.`,
        remedy,
      })
    }
  }
  const read = parsed.success ? parsed.data : {}
  const onCall = read.on_call ?? null
  return {
    organisation: {
      name: read.name ?? '',
      languages: read.languages ?? DEFAULT_ORGANISATION.languages,
      mainLanguage: read.main_language ?? DEFAULT_ORGANISATION.mainLanguage,
      leads: read.leads ?? [],
      onCall: onCall?.phone ? { name: onCall.name ?? '', phone: onCall.phone } : null,
      helplines: lines.entries.map(
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
