import { addMonths } from '../domain/add-months.js'
import type { CourseModule, CourseStop } from '../domain/course-module.js'
import { detectLanguage } from '../domain/detect-language.js'
import { LANGUAGES, type Language } from '../domain/language.js'
import type { KnowledgeDocument, Passage, Review } from '../domain/passage.js'
import type { Problem } from '../domain/problem.js'
import { say } from '../domain/say.js'
import type { Citable } from './citable.js'
import { type FileKind, type FolderFile, topicOf } from './folder-file.js'
import { type FrontMatter, type SplitFile, splitFrontMatter, TITLE_TO_WRITE } from './front-matter.js'
import { makePassage, type SharedParts } from './make-passage.js'
import { type BeyondLimits, findBeyondLimits } from './markdown-limits.js'
import { LONGEST_PASSAGE, type ParsedMarkdown, parseMarkdown, type RawPassage } from './markdown-passages.js'
import { unchosenAt } from './not-meant.js'
import { isCited, readStops, sectionsOf } from './read-module.js'
import { type ReadDocument, readOf } from './read-of.js'
import type { ReadingMemory } from './reading-memory.js'
import { type ReportLine, reportLinesOf } from './report.js'
import { checkHeadings } from './roles.js'
import { tidyBullets } from './tidy-bullets.js'
import { type MeantHeading, reportMeant, tidyHeadings } from './tidy-headings.js'

/** What `organisation.yaml` decides for every file. */
export interface ReadingRules {
  readonly mainLanguage: Language
  /** Topics of which a text in the main language lies there by its name: another beside it hardly is in the main language, too. */
  readonly inMainLanguage: ReadonlySet<string>
  /** How long a review counts, in months. */
  readonly validForMonths: number
}

/** What a file gives by itself, whatever stands in the bibliography. */
interface ParsedDocument {
  readonly split: SplitFile
  readonly beyond: BeyondLimits | null
  readonly markdown: ParsedMarkdown
  /** Lines of a response card that are read as headings, though they are not written as such. */
  readonly meant: readonly MeantHeading[]
}

/** Takes a file apart; nothing is parsed of one that would be too much. */
function parseDocument(file: FolderFile, folder: string, kind: FileKind): ParsedDocument {
  const split = splitFrontMatter(file.content, `${folder}/${file.path}`)
  const beyond = split.front === null ? null : findBeyondLimits(split.body)
  const readable = split.front !== null && beyond === null ? split.body : ''
  const { body, meant } = kind === 'response' ? tidyHeadings(readable) : { body: readable, meant: [] }
  return { split, beyond, markdown: parseMarkdown(tidyBullets(body), split.front?.source ?? []), meant }
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
  const report = reportLinesOf(name, problems)
  const nothing = (): ReadDocument => readOf(null, [], null, problems)
  const { split, beyond, markdown, meant } = memory.parse(file, () => parseDocument(file, folder, kind))
  if (reportUnchosen(file.content, report)) return nothing()
  problems.push(...split.problems)
  const { front } = split
  if (front === null) return nothing()
  if (beyond !== null) {
    report('too-large', beyond.line, beyond.message, beyond.remedy)
    return nothing()
  }
  const { topic, language: byName } = topicOf(file.path)
  const language = byName ?? front.language ?? languageBeside(markdown, topic, rules)
  const written = titleOf(front, markdown, report)
  const title = written ?? topic.split('/').at(-1)!.replace(/[-_]+/gu, ' ')
  reportMeant(meant, report)
  if (kind === 'response') checkHeadings(markdown, report)
  reportUnread(markdown, report)
  const { phase, review, asks, group, minutes } = front
  const shared = { language, file: name, title, kind, topic, phase, ...reviewed(review, rules) }
  const { passages, stops } = readPassages(markdown, shared, citable, report)
  checkLanguage([written ?? '', ...asks], passages, language, report)
  if (passages.length === 0) reportNothingShown(problems, report)
  const ofGroup = group === null ? {} : { group }
  const document: KnowledgeDocument | null =
    passages.length === 0
      ? null
      : { topic, file: name, kind, language, title, asks, phase, ...ofGroup, review }
  const module: CourseModule | null =
    stops.length === 0 ? null : { topic, file: name, language, title, minutes, review, stops }
  return readOf(document, passages, module, problems)
}

/** What somebody merged and did not finish: nothing of it is read. Gives whether it is so. */
function reportUnchosen(content: string, report: ReportLine): boolean {
  const line = unchosenAt(content)
  if (line === null) return false
  report(
    'unreadable',
    line,
    say`From here on two versions of this file stand one below the other, and nobody has chosen between them.`,
    say`Keep what holds of both, and delete the other lines and those that begin with <<<<<<<, ======= and >>>>>>>.`,
  )
  return true
}

/** As the front matter has it, else the first heading; `null` = neither, which is told. */
function titleOf(front: FrontMatter, markdown: ParsedMarkdown, report: ReportLine): string | null {
  const isToWrite = front.title?.startsWith(TITLE_TO_WRITE) ?? false
  const title =
    (isToWrite ? null : front.title) ?? markdown.headings.find(({ depth }) => depth === 1)?.text ?? null
  if (title === null)
    report(
      'title-missing',
      1,
      isToWrite ? say`The title of this file is still to be written.` : say`This file has no title.`,
      isToWrite
        ? say`Write it behind "title:" at the top, in the language of the file.`
        : say`Add "title: …" to the front matter, between two lines with ---.`,
      'warning',
    )
  return title
}

/** Where an error is named already, that is why. */
function reportNothingShown(problems: readonly Problem[], report: ReportLine): void {
  if (problems.some(({ severity }) => severity === 'error')) return
  report(
    'no-passages',
    1,
    say`Nothing in this file can be shown.`,
    say`Write paragraphs or list items, each with its source.`,
    'warning',
  )
}

/** A review with the day on which it ends. */
export function reviewed(
  review: Review | null,
  rules: ReadingRules,
): { review: Review | null; reviewedUntil?: string } {
  return review === null ? { review } : { review, reviewedUntil: addMonths(review.on, rules.validForMonths) }
}

/**
 * The language of a file that tells it neither by its name nor at its top: that of the house. Where its text in that language lies beside
 * it (`bond.md`, `bond.de.md`), its own text tells: a house that takes over a folder with English originals makes no German of them.
 */
function languageBeside({ passages }: ParsedMarkdown, topic: string, rules: ReadingRules): Language {
  const main = rules.mainLanguage
  if (!rules.inMainLanguage.has(topic)) return main
  const other = LANGUAGES.find((one) => one !== main) ?? main
  return detectLanguage(passages.map(({ text }) => text).join(' '), other)
}

/** Fewer characters than this hold too few words to tell a language by. */
const ENOUGH_TO_TELL = 120

/** A German text under an English name would be quoted to people who ask in English, and be found by nobody who asks in German. */
function checkLanguage(
  named: readonly string[],
  passages: readonly Passage[],
  language: Language,
  report: ReportLine,
): void {
  const [first] = passages
  if (first === undefined) return
  // A card that was just begun has more words in its title and its "asks" than in its lines.
  const words = [...named, ...passages.map(({ text }) => text)].join(' ')
  if (words.length < ENOUGH_TO_TELL || detectLanguage(words, language) === language) return
  const is = language === 'en' ? 'de' : 'en'
  report(
    'language-other',
    first.lines[0],
    is === 'de'
      ? say`This file counts as English, and its text seems to be German.`
      : say`This file counts as German, and its text seems to be English.`,
    say`Let its name end in .${is}.md, or write "language: ${is}" at its top.`,
    'warning',
  )
}

function reportUnread(parsed: ParsedMarkdown, report: ReportLine): void {
  for (const { text, line } of parsed.broken)
    report(
      'citation-broken',
      line,
      say`"${text.slice(0, 60)}" looks like a citation and cannot be read as one.`,
      say`Write it like [@who2014] or [@who2014, p. 12; @herman1998].`,
    )
  for (const line of parsed.tooLong)
    report(
      'too-large',
      line,
      say`This paragraph is longer than ${LONGEST_PASSAGE} characters and is left out.`,
      say`Put an empty line wherever a thought ends.`,
    )
  for (const { line, message, remedy, severity } of parsed.unread)
    report('text-unread', line, message, remedy, severity)
}

/** The passages of a file and, of a module, its messages. */
function readPassages(
  parsed: ParsedMarkdown,
  shared: SharedParts,
  citable: Citable,
  report: ReportLine,
): { passages: Passage[]; stops: CourseStop[] } {
  const toPassage = (raw: RawPassage): Passage | null => makePassage(raw, shared, citable, report)
  // In a module the story and the check questions claim nothing and are no passages; their feedback is shown in the course alone.
  const sections = shared.kind === 'module' ? sectionsOf(parsed) : []
  const uncited = new Set(sections.flatMap((section) => section.raws.filter((raw) => !isCited(section, raw))))
  const made = new Map<RawPassage, Passage | null>()
  for (const raw of parsed.passages) if (!uncited.has(raw)) made.set(raw, toPassage(raw))
  const passages = [...made.values()].filter((passage) => passage !== null)
  const stops = readStops(
    sections,
    shared.title,
    (raw) => made.get(raw) ?? (made.has(raw) ? null : toPassage(raw)),
    report,
  )
  return { passages, stops }
}
