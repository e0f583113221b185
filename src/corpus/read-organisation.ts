import { z } from 'zod'
import { type Helpline, URGENT_CATEGORIES, type UrgentCategory } from '../domain/knowledge.js'
import { type Problem, problemOf } from '../domain/problem.js'
import { say } from '../domain/say.js'
import { fold } from '../domain/text.js'
import { isNoId, memberIds, splitIds } from './member-ids.js'
import {
  DEFAULT_SAID,
  NOTHING_READ,
  type ReadOrganisation,
  SAID_KEYS,
  type Said,
} from './said-organisation.js'

import { sayIssue } from './say-issue.js'
import { bothOrOne, filled, language, pastDay, text, withoutTwins } from './settings-shapes.js'
import { findUnknownNames } from './unknown-names.js'
import { readEntries } from './yaml-file.js'
import { type PiecedYaml, readYamlInPieces } from './yaml-pieces.js'

const category = z.enum(URGENT_CATEGORIES as [UrgentCategory, ...UrgentCategory[]])

const helpline = z.object({
  id: filled,
  name: bothOrOne,
  number: filled,
  for: bothOrOne,
  kind: filled,
  suits: z.array(category).default([]),
  url: z
    .string()
    .refine((url) => URL.canParse(url) && url.startsWith('https://'), say`must begin with https://`.en)
    .nullish(),
  checked: pastDay.nullish(),
})
/** What a lead may note beside; nothing reads it. */
const NOTED = ['hours', 'cost', 'languages', 'region', 'source', 'sources_read', 'text', 'tty']
const HELPLINE_NAMES = [...Object.keys(helpline.shape), ...NOTED]
const SLIPPED = new Set(HELPLINE_NAMES.filter((name) => name !== 'name' && name !== 'languages'))

/** YAML of today reads only true and false; a person also writes yes and no. */
const YES_OR_NO = new Map<unknown, boolean>([
  ...['yes', 'on', 'ja', 'true'].map((word) => [word, true] as const),
  ...['no', 'off', 'nein', 'false'].map((word) => [word, false] as const),
])
const yesOrNo = z.preprocess((value) => {
  const word = typeof value === 'string' ? fold(value).trim() : value
  return YES_OR_NO.get(word) ?? value
}, z.boolean())

/** A value of the file: where it stands, and what of the assistant it decides. */
interface Field {
  readonly path: readonly [top: string, below?: string]
  readonly key: keyof Said
  readonly shape: z.ZodType
}

/** Somebody in danger must not be shown words in place of a number: an example that was never filled in, a note to oneself. */
const CALLED = /^$|\d\D*\d/u
const onCallShape = z.object({
  name: text.nullish(),
  phone: text.refine((phone) => CALLED.test(phone), say`holds no number that can be called`.en).nullish(),
})
const onCall = onCallShape.transform(({ name, phone }) => (phone ? { name: name ?? '', phone } : null))

const FIELDS: readonly Field[] = [
  { path: ['name'], key: 'name', shape: text },
  { path: ['languages'], key: 'languages', shape: z.array(language).min(1) },
  { path: ['main_language'], key: 'mainLanguage', shape: language },
  { path: ['leads'], key: 'leads', shape: memberIds },
  { path: ['allowed'], key: 'allowed', shape: memberIds },
  { path: ['on_call'], key: 'onCall', shape: onCall },
  { path: ['review', 'valid_for_months'], key: 'validForMonths', shape: z.number().int().positive() },
  { path: ['review', 'use_unreviewed'], key: 'useUnreviewed', shape: yesOrNo },
]

/** The names at the top, and what of the assistant they decide. */
const NAMES: Readonly<Record<string, readonly (keyof Said)[]>> = {
  name: ['name'],
  languages: ['languages'],
  main_language: ['mainLanguage'],
  leads: ['leads'],
  allowed: ['allowed'],
  on_call: ['onCall'],
  review: ['validForMonths', 'useUnreviewed'],
  urgent_phrases: ['urgentPhrases'],
  emergency: [],
  helplines: ['helplines'],
}

const REMEDY = say`Compare the line with the example in the comment above it.`

export function readOrganisation(content: string, file: string): ReadOrganisation {
  const yaml = readYamlInPieces(content, file, 'yaml', 1, SLIPPED)
  const problems: Problem[] = [...yaml.problems]
  const unread = new Set<keyof Said>()
  const lose: Lose = (path) => {
    for (const key of decidedBy(path)) unread.add(key)
  }
  // Nothing but comments.
  if (yaml.value === null && problems.length === 0) return NOTHING_READ
  if (yaml.value !== null && (typeof yaml.value !== 'object' || Array.isArray(yaml.value)))
    problems.push(
      problemOf({
        code: 'organisation',
        severity: 'error',
        file,
        line: yaml.lineOf([]),
        message: say`This file holds no names with their values, and is not used.`,
        remedy: say`Each line begins with a name and a colon, like name: "Our house".`,
      }),
    )
  for (const name of yaml.unread) lose([name])
  // Nothing of the file can be told apart: all of it is lost.
  if (problems.length > 0 && yaml.unread.size === 0) for (const name of Object.keys(NAMES)) lose([name])
  const fields = readFields(yaml, file, problems, lose)
  const lists = readLists(yaml, file, problems, lose)
  checkNames(yaml, file, problems, lose)
  problems.push(...checkLeads(yaml, file))
  const said = { ...DEFAULT_SAID, ...fields, ...lists }
  // Somebody meant to decide it, and nobody knows how: then only what was reviewed.
  const isStrict =
    unread.has('useUnreviewed') && unread.size < SAID_KEYS.length && !('useUnreviewed' in fields)
  return { organisation: isStrict ? { ...said, useUnreviewed: false } : said, unread, problems }
}

type Path = readonly (string | number)[]
/** Notes that what is decided at this place could not be read. */
type Lose = (path: Path) => void

function decidedBy([top, below]: Path): readonly (keyof Said)[] {
  const fields = FIELDS.filter(({ path }) => path[0] === top && path[1] !== undefined && path[1] === below)
  if (fields.length > 0) return fields.map(({ key }) => key)
  return Object.hasOwn(NAMES, top!) ? NAMES[top!]! : []
}

/** Field by field, so that a mistake in one does not take the others along. */
function readFields(yaml: PiecedYaml, file: string, problems: Problem[], lose: Lose): Partial<Said> {
  const said: Partial<Record<keyof Said, unknown>> = {}
  for (const { path, key, shape } of FIELDS) {
    const [top, below] = path
    const above = (yaml.value as Record<string, unknown> | null)?.[top] ?? null
    if (above === null) continue
    const isMap = typeof above === 'object' && !Array.isArray(above)
    const raw = below === undefined ? above : isMap ? (above as Record<string, unknown>)[below] : undefined
    if (isMap && (raw === undefined || raw === null)) continue
    const parsed = raw === undefined ? z.object({}).safeParse(above) : shape.safeParse(raw)
    if (parsed.success) {
      said[key] = parsed.data
      continue
    }
    lose(raw === undefined ? [top] : below === undefined ? [top] : [top, below])
    const issue = parsed.error.issues[0]!
    const way = raw === undefined ? [top] : [...path.filter((part) => part !== undefined), ...issue.path]
    const wrong = sayIssue({ ...issue, path: way })
    if (problems.some(({ message }) => message.includes(wrong.message.en))) continue
    problems.push(
      problemOf({
        code: 'organisation',
        severity: 'error',
        file,
        line: yaml.lineOf(wrong.path),
        message: say`This is not used: ${wrong.message}`,
        remedy: REMEDY,
      }),
    )
  }
  return said as Partial<Said>
}

function readLists(yaml: PiecedYaml, file: string, problems: Problem[], lose: Lose): Partial<Said> {
  const lines = readEntries(yaml, 'helplines', helpline, file, 'organisation', REMEDY)
  const phrase = z.object({ category, phrase: filled })
  const phrases = readEntries(yaml, 'urgent_phrases', phrase, file, 'organisation', REMEDY)
  const own = withoutTwins(lines.entries, file)
  if (lines.problems.length > 0) lose(['helplines'])
  if (phrases.problems.length > 0) lose(['urgent_phrases'])
  problems.push(...lines.problems, ...own.problems, ...phrases.problems)
  for (const { entry, line } of own.entries)
    if (entry.checked != null && entry.suits.length === 0) problems.push(offeredNowhere(entry.id, file, line))
  const helplines = own.entries.map(
    ({ entry: { for: purpose, url, checked, ...entry } }): Helpline => ({
      ...entry,
      purpose,
      url: url ?? null,
      checked: checked ?? null,
    }),
  )
  return { helplines, urgentPhrases: phrases.entries.map(({ entry }) => entry) }
}

/** A lead has called it and believes that her team is shown it. */
function offeredNowhere(id: string, file: string, line: number): Problem {
  return problemOf({
    code: 'organisation',
    severity: 'warning',
    file,
    line,
    message: say`The helpline "${id.slice(0, 60)}" says of no danger that it suits it, and so it is never shown.`,
    remedy: say`Add a line like "suits: [violence_now]". The words are: ${URGENT_CATEGORIES.join(', ')}.`,
  })
}

/** Names that are none. Where one takes the place of what was meant, that is lost, and more than something to look at. */
function checkNames(yaml: PiecedYaml, file: string, problems: Problem[], lose: Lose): void {
  const top = (yaml.value ?? {}) as Record<string, unknown>
  const lines = Array.isArray(top.helplines) ? top.helplines : []
  const places: readonly (readonly [path: Path, value: unknown, known: readonly string[]])[] = [
    [[], top, Object.keys(NAMES)],
    [['on_call'], top.on_call, Object.keys(onCallShape.shape)],
    [['review'], top.review, ['valid_for_months', 'use_unreviewed']],
    ...lines.map((line, at) => [['helplines', at], line, HELPLINE_NAMES] as const),
  ]
  for (const [path, value, known] of places) {
    const lineOf = (name: string): number =>
      path.length === 0 ? yaml.lineOfName(name) : yaml.lineOf([...path, name])
    for (const { meant, problem } of findUnknownNames(value, { file, code: 'organisation', known, lineOf })) {
      const isLost = meant !== null && !NOTED.includes(meant) && !Object.hasOwn(value as object, meant)
      problems.push(isLost ? { ...problem, severity: 'error' } : problem)
      if (isLost) lose([...path, meant])
    }
  }
}

/** Leads who are named as people call them. */
function checkLeads(yaml: PiecedYaml, file: string): Problem[] {
  const leads = (yaml.value as Record<string, unknown> | null)?.leads
  return (splitIds(leads) as unknown[]).flatMap((lead, at): Problem[] =>
    typeof lead === 'string' && isNoId(lead)
      ? [
          problemOf({
            code: 'organisation',
            severity: 'error',
            file,
            line: yaml.lineOf(['leads', at]),
            message: say`Entry ${at + 1} of "leads" is a name or an e-mail address, and nobody is recognised as a lead by it.`,
            remedy: say`Write the member id instead, like U012ABCDEF: in Slack open the profile, "More", "Copy member ID"; in Teams it is the Object ID.`,
          }),
        ]
      : [],
  )
}
