import { z } from 'zod'
import type { Glossary, GlossaryTerm, WordGroup } from '../domain/knowledge.js'
import type { Language } from '../domain/language.js'
import type { Review } from '../domain/passage.js'
import { type Problem, problemOf } from '../domain/problem.js'
import { say } from '../domain/say.js'
import { oneLine } from '../domain/text.js'
import { findCitations } from './citations.js'
import { sayIssue } from './say-issue.js'
import { both, lists, name, reviewShape, text, uncut, withoutTwins } from './settings-shapes.js'
import { readEntries, type YamlFile } from './yaml-file.js'
import { readYamlInPieces } from './yaml-pieces.js'

const term = z.object({
  id: name,
  en: name,
  de: name,
  also: uncut(lists),
  typed: uncut(lists),
  definition: uncut(both),
  cite: text.nullish().transform((value) => value ?? ''),
})

const TERM_NAMES = new Set(Object.keys(term.shape))

/** A term with its definitions as they are written in the file, and the lines they stand on. */
export interface ReadTerm {
  readonly term: GlossaryTerm
  readonly written: Readonly<Record<Language, Written>>
}

export interface Written {
  readonly quote: string
  readonly lines: readonly [number, number]
}

export function readGlossary(
  content: string,
  file: string,
): { glossary: Glossary; terms: ReadTerm[]; review: Review | null; problems: Problem[] } {
  const yaml = readYamlInPieces(content, file, 'yaml', 1, TERM_NAMES)
  const remedy = say`Compare the entry with a neighbouring one: id, en, de and definition (en, de) are needed.`
  const terms = readEntries(yaml, 'terms', term, file, 'glossary', remedy)
  const groups = readEntries(
    yaml,
    'words',
    uncut(lists),
    file,
    'glossary',
    say`An entry looks like { de: [vermissen], en: [miss] }.`,
  )
  const reviewed = readReview(yaml, file)
  const own = withoutTwins(terms.entries, file)
  const read = own.entries.map(
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
      written: {
        en: writtenDefinition(yaml, at, 'en', entry.definition.en),
        de: writtenDefinition(yaml, at, 'de', entry.definition.de),
      },
    }),
  )
  return {
    glossary: {
      terms: read.map(({ term: one }) => one),
      words: groups.entries.map(({ entry }): WordGroup => entry),
    },
    terms: read,
    review: reviewed.review,
    problems: [
      ...yaml.problems,
      ...reviewed.problems,
      ...terms.problems,
      ...own.problems,
      ...groups.problems,
    ],
  }
}

/** `review: { by, on }` at the top holds for all terms. */
function readReview(yaml: YamlFile, file: string): { review: Review | null; problems: Problem[] } {
  const raw = (yaml.value as Record<string, unknown> | null)?.review ?? null
  const parsed = reviewShape.nullable().safeParse(raw)
  if (parsed.success) return { review: parsed.data, problems: [] }
  return {
    review: null,
    problems: [
      problemOf({
        code: 'glossary',
        severity: 'error',
        file,
        line: yaml.lineOf(['review']),
        message: say`The review of the glossary cannot be read: ${sayIssue(parsed.error.issues[0]!).message}`,
        remedy: say`Write it like review: { by: "Your name", on: 2026-11-25 }.`,
      }),
    ],
  }
}

/** The definition letter for letter: YAML may fold its lines and write quotation marks as \". */
function writtenDefinition(yaml: YamlFile, at: number, language: Language, value: string): Written {
  const path = ['terms', at, 'definition', language]
  const written = yaml.writtenAt(path)
  const line = yaml.lineOf(path)
  if (written === null) return { quote: value, lines: [line, line] }
  const source = oneLine(written.text)
  return { quote: source.includes(value) ? value : unwrapped(source), lines: written.lines }
}

/** Without the quotation marks or the sign for several lines around a value. */
function unwrapped(source: string): string {
  return source
    .replace(/^[>|][-+\d]*\s+/u, '')
    .replace(/^(["'])(.*)\1$/u, '$2')
    .trim()
}
