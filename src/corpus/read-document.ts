import { createHash } from 'node:crypto'
import { addMonths } from '../domain/add-months.js'
import type { CourseModule } from '../domain/course-module.js'
import { isLanguage, type Language } from '../domain/language.js'
import type {
  CitationRef,
  DocumentKind,
  KnowledgeDocument,
  Passage,
  Review,
  Role,
} from '../domain/passage.js'
import type { Problem } from '../domain/problem.js'
import type { Source } from '../domain/source.js'
import { isNonEmpty } from '../domain/text.js'
import type { FolderFile } from './folder-file.js'
import { type SplitFile, splitFrontMatter } from './front-matter.js'
import { type BeyondLimits, findBeyondLimits } from './markdown-limits.js'
import { LONGEST_PASSAGE, type ParsedMarkdown, parseMarkdown, type RawPassage } from './markdown-passages.js'
import { isCited, readStops, sectionsOf } from './read-module.js'
import type { ReadingMemory } from './reading-memory.js'
import { CARD_ROLES, roleOfHeading } from './roles.js'

/** What decides whether a citekey may be cited. */
export interface Citable {
  has(citekey: string): boolean
  source(citekey: string): Source | undefined
  keys(): Iterable<string>
  /** In the bibliography, but not usable there: named once in references.bib. */
  readonly unusable: ReadonlySet<string>
}

/** What `organisation.yaml` decides for every file. */
export interface ReadingRules {
  readonly mainLanguage: Language
  /** How long a review counts, in months. */
  readonly validForMonths: number
}

export interface ReadDocument {
  readonly document: KnowledgeDocument | null
  readonly passages: readonly Passage[]
  /** Its place in the course, where it is a module. */
  readonly module: CourseModule | null
  readonly problems: readonly Problem[]
}

/** What lies in a folder of its own; terms of the glossary do not. */
export type FileKind = Exclude<DocumentKind, 'glossary'>

const FOLDERS: ReadonlyMap<string, FileKind> = new Map([
  ['notes', 'note'],
  ['responses', 'response'],
  ['onboarding', 'module'],
  ['library', 'library'],
])

/** The kind of a Markdown or text file by the folder it lies in; `null` = not knowledge. */
export function kindOf(path: string): FileKind | null {
  return path.includes('/') ? (FOLDERS.get(path.split('/')[0]!) ?? null) : null
}

/** `responses/ambivalence.de.md` is the topic `responses/ambivalence` in German. */
export function topicOf(path: string): { topic: string; language: Language | null } {
  const match = /^(.*?)(?:\.([a-z]{2}))?\.(?:md|txt|html?|pdf|docx)$/iu.exec(path)
  const language = match?.[2]?.toLowerCase()
  if (match === null) return { topic: path, language: null }
  return isLanguage(language)
    ? { topic: match[1]!, language }
    : { topic: path.replace(/\.[a-z]+$/iu, ''), language: null }
}

/** What a file gives by itself, whatever stands in the bibliography. */
export interface ParsedDocument {
  readonly split: SplitFile
  readonly beyond: BeyondLimits | null
  readonly markdown: ParsedMarkdown
}

export function parseDocument(file: FolderFile, folder: string): ParsedDocument {
  const split = splitFrontMatter(file.content, `${folder}/${file.path}`)
  const beyond = split.front === null ? null : findBeyondLimits(split.body)
  const readable = split.front !== null && beyond === null
  return {
    split,
    beyond,
    markdown: parseMarkdown(readable ? split.body : '', split.front?.source ?? []),
  }
}

/** Turns one Markdown or text file into a document and its passages. */
export function readDocument(
  file: FolderFile,
  folder: string,
  kind: Exclude<FileKind, 'library'>,
  rules: ReadingRules,
  citable: Citable,
  memory: ReadingMemory,
): ReadDocument {
  const name = `${folder}/${file.path}`
  const problems: Problem[] = []
  const report = (
    code: Problem['code'],
    line: number,
    message: string,
    remedy: string,
    severity: Problem['severity'] = 'error',
  ): void => {
    problems.push({ code, severity, file: name, line, message, remedy })
  }
  const { split, beyond, markdown: parsed } = memory.parse(file, () => parseDocument(file, folder))
  const { front } = split
  problems.push(...split.problems)
  if (front === null) return { document: null, passages: [], module: null, problems }
  if (beyond !== null) {
    report('too-large', beyond.line, beyond.message, beyond.remedy)
    return { document: null, passages: [], module: null, problems }
  }
  const { topic, language: byName } = topicOf(file.path)
  const language = byName ?? front.language ?? rules.mainLanguage
  const title = front.title ?? parsed.headings.find((heading) => heading.depth === 1)?.text ?? null
  if (title === null) {
    report(
      'title-missing',
      1,
      'This file has no title.',
      'Add "title: …" to the front matter, between two lines with ---.',
      'warning',
    )
  }
  const shownTitle = title ?? topic.split('/').at(-1)!.replace(/[-_]+/gu, ' ')
  if (kind === 'response') checkHeadings(parsed, report)

  const shared = {
    language,
    file: name,
    title: shownTitle,
    kind,
    topic,
    phase: front.phase,
    ...reviewed(front.review, rules),
  }
  for (const { text, line } of parsed.broken)
    report(
      'citation-broken',
      line,
      `"${text.slice(0, 60)}" looks like a citation and cannot be read as one.`,
      'Write it like [@who2014] or [@who2014, p. 12; @herman1998].',
    )
  for (const line of parsed.tooLong)
    report(
      'too-large',
      line,
      `This paragraph is longer than ${LONGEST_PASSAGE} characters and is left out.`,
      'Put an empty line wherever a thought ends.',
    )
  const toPassage = (raw: RawPassage): Passage | null => {
    const [line] = raw.lines
    const known: CitationRef[] = []
    for (const ref of raw.refs) {
      if (citable.has(ref.citekey)) known.push(ref)
      else if (citable.unusable.has(ref.citekey))
        report(
          'citekey-unknown',
          line,
          `The source "${ref.citekey}" cannot be used: see references.bib.`,
          'Mend its entry there.',
        )
      else
        report(
          'citekey-unknown',
          line,
          `The source "${ref.citekey}" is not in references.bib.`,
          'Correct the key, or add the source to references.bib.',
        )
    }
    if (!isNonEmpty(known)) {
      if (raw.refs.length === 0)
        report(
          'citation-missing',
          line,
          `This has no source and is left out: "${raw.text.slice(0, 60)}"`,
          'Add the source at the end, like [@who2014], or "source: …" in the front matter.',
        )
      return null
    }
    const role: Role = kind === 'response' ? cardRole(raw.headings) : 'fact'
    return {
      ...shared,
      id: passageId(language, role, raw.text, known),
      text: raw.text,
      quote: raw.quote,
      role,
      citations: known,
      lines: raw.lines,
      headings: raw.headings,
    }
  }
  // In a module the story and the check questions claim nothing and are no passages; their feedback is shown in the course alone.
  const sections = kind === 'module' ? sectionsOf(parsed) : []
  const uncited = new Set(sections.flatMap((section) => section.raws.filter((raw) => !isCited(section, raw))))
  const made = new Map<RawPassage, Passage | null>()
  for (const raw of parsed.passages) if (!uncited.has(raw)) made.set(raw, toPassage(raw))
  const passages = [...made.values()].filter((passage) => passage !== null)
  const stops = readStops(
    sections,
    shownTitle,
    (raw) => made.get(raw) ?? (made.has(raw) ? null : toPassage(raw)),
    report,
  )
  if (passages.length === 0 && !problems.some((problem) => problem.severity === 'error')) {
    report(
      'no-passages',
      1,
      'Nothing in this file can be shown.',
      'Write paragraphs or list items, each with its source.',
      'warning',
    )
  }
  const document: KnowledgeDocument = {
    topic,
    file: name,
    kind,
    language,
    title: shownTitle,
    asks: front.asks,
    phase: front.phase,
    ...(front.group === null ? {} : { group: front.group }),
    review: front.review,
  }
  const module: CourseModule | null =
    stops.length === 0
      ? null
      : {
          topic,
          file: name,
          language,
          title: shownTitle,
          minutes: front.minutes,
          review: front.review,
          stops,
        }
  return { document: passages.length === 0 ? null : document, passages, module, problems }
}

/** A review with the day on which it ends. */
export function reviewed(
  review: Review | null,
  rules: ReadingRules,
): { review: Review | null; reviewedUntil?: string } {
  return review === null ? { review } : { review, reviewedUntil: addMonths(review.on, rules.validForMonths) }
}

/** Derived from the content alone: the same line keeps its id when it moves, and gets another when its words change. */
export function passageId(
  language: Language,
  role: Role,
  text: string,
  refs: readonly CitationRef[],
): string {
  const content = JSON.stringify([language, role, text, refs.map((ref) => [ref.citekey, ref.locator ?? ''])])
  return createHash('sha256').update(content).digest('hex').slice(0, 16)
}

function cardRole(headings: readonly string[]): Role {
  for (let at = headings.length - 1; at >= 0; at -= 1) {
    const role = roleOfHeading(headings[at]!)
    if (role !== null) return role
  }
  return 'fact'
}

function checkHeadings(
  parsed: ParsedMarkdown,
  report: (
    code: Problem['code'],
    line: number,
    message: string,
    remedy: string,
    severity?: Problem['severity'],
  ) => void,
): void {
  const remedy =
    'The four are: What may be going on, You could say, Better not, Next steps (Was dahinterstecken kann, Das kannst du sagen, Besser nicht, Nächste Schritte).'
  const there = new Set<Role>()
  for (const heading of parsed.headings) {
    if (heading.depth === 1) continue
    const role = roleOfHeading(heading.text)
    if (role !== null) there.add(role)
    else if (heading.depth === 2)
      report(
        'heading-unknown',
        heading.line,
        `"${heading.text.slice(0, 60)}" is not one of the four headings of a response card; what stands below counts as plain facts.`,
        remedy,
        'warning',
      )
  }
  const missing = CARD_ROLES.filter((role) => !there.has(role))
  if (missing.length > 0)
    report('heading-missing', 1, `This card lacks ${missing.length} of its four headings.`, remedy, 'warning')
}
