import type { CheckOption, CourseStop } from '../domain/course-module.js'
import type { Passage } from '../domain/passage.js'
import { say } from '../domain/say.js'
import { fold, isNonEmpty } from '../domain/text.js'
import type { ParsedMarkdown, RawHeading, RawPassage } from './markdown-passages.js'
import type { ReportLine } from './report.js'

/** A section of a module as it stands in the file. */
export interface RawSection {
  readonly heading: RawHeading | null
  readonly kind: 'lines' | 'situation' | 'take-along' | 'check'
  readonly raws: readonly RawPassage[]
}

const SITUATION = /^(?:a |an |eine? )?(?:situation|something to think about|(?:etwas )?zum nachdenken)\b/u
const TAKE_ALONG = /^(?:what to take along|take along|das nimmst du mit|zum mitnehmen)/u

/** Between an option and what is said to whoever chose it; an editor may have made one dash of the two. */
const FEEDBACK = /\s(?:--|—)\s/u

const REMEDY = say`Write it like: - [x] What one could do -- What speaks for it. [@who2013]`

/** Cuts a module at its main headings; each section is one message of the course. */
export function sectionsOf(parsed: ParsedMarkdown): RawSection[] {
  const starts = parsed.headings.filter((heading) => heading.depth <= 2)
  const sections: RawSection[] = []
  for (let at = -1; at < starts.length; at += 1) {
    const heading = at === -1 ? null : starts[at]!
    const from = heading?.line ?? 0
    const to = starts[at + 1]?.line ?? Number.POSITIVE_INFINITY
    const raws = parsed.passages.filter(({ lines }) => lines[0] >= from && lines[0] < to)
    if (raws.length > 0) sections.push(...splitChecks(heading, raws))
  }
  return sections
}

/** Whether a line is shown with its source, and so may be found and quoted like any other. */
export function isCited(section: RawSection, raw: RawPassage): boolean {
  return section.kind !== 'check' && (section.kind !== 'situation' || raw.own)
}

/** A section may hold several questions, each with its own list. */
function splitChecks(heading: RawHeading | null, raws: readonly RawPassage[]): RawSection[] {
  const kind = kindOf(heading)
  if (raws.every((raw) => raw.task === null)) return [{ heading, kind, raws }]
  const checks: RawPassage[][] = []
  for (const raw of raws) {
    const last = checks.at(-1)
    if (last === undefined || (raw.task === null && last.at(-1)!.task !== null)) checks.push([raw])
    else last.push(raw)
  }
  return checks.map((own, at) => ({
    heading:
      heading === null || at === 0 || heading.id === null
        ? heading
        : { ...heading, id: `${heading.id}-${at + 1}` },
    kind: own.some((raw) => raw.task !== null) ? 'check' : kind,
    raws: own,
  }))
}

function kindOf(heading: RawHeading | null): RawSection['kind'] {
  const name = fold(heading?.text ?? '').trim()
  if (SITUATION.test(name)) return 'situation'
  return TAKE_ALONG.test(name) ? 'take-along' : 'lines'
}

/** The messages of a module. What cannot be used is left out and named. */
export function readStops(
  sections: readonly RawSection[],
  title: string,
  toPassage: (raw: RawPassage) => Passage | null,
  report: ReportLine,
): CourseStop[] {
  return sections.flatMap((section): CourseStop[] => {
    const { heading, kind, raws } = section
    const shared = { id: heading?.id ?? null, heading: heading?.text ?? title }
    if (kind === 'check') {
      const question = raws.filter((raw) => raw.task === null).map((raw) => raw.text)
      const options = raws.filter((raw) => raw.task !== null).map((raw) => readOption(raw, toPassage, report))
      const line = heading?.line ?? raws[0]!.lines[0]
      if (!isNonEmpty(options) || options.length < 2 || !options.some((option) => option.right)) {
        report(
          'check-question',
          line,
          say`This check question has no right answer, or only one answer, and is left out.`,
          say`Give it three or four answers, and mark the right one with [x]. ${REMEDY}`,
        )
        return []
      }
      if (question.length === 0)
        report(
          'check-question',
          line,
          say`This list of answers has no question.`,
          say`Write the question above it.`,
          'warning',
        )
      return [{ ...shared, kind, question, options }]
    }
    const passages = raws.filter((raw) => isCited(section, raw)).flatMap((raw) => toPassage(raw) ?? [])
    if (kind === 'situation') {
      const story = raws.filter((raw) => !isCited(section, raw)).map((raw) => raw.text)
      return [{ ...shared, kind, story, passages }]
    }
    return isNonEmpty(passages) ? [{ ...shared, kind: kind === 'lines' ? 'step' : kind, passages }] : []
  })
}

function readOption(
  raw: RawPassage,
  toPassage: (raw: RawPassage) => Passage | null,
  report: ReportLine,
): CheckOption {
  const [text = '', feedback] = cutAtDash(raw.text)
  const [, quote] = cutAtDash(raw.quote)
  const right = raw.task === true
  if (feedback === undefined || quote === undefined) {
    report(
      'check-question',
      raw.lines[0],
      say`The answer "${text.slice(0, 60)}" has no feedback; whoever chooses it learns nothing.`,
      REMEDY,
      'warning',
    )
    return { text, right, feedback: null }
  }
  return { text, right, feedback: toPassage({ ...raw, text: feedback, quote }) }
}

function cutAtDash(text: string): [string, string?] {
  const dash = FEEDBACK.exec(text)
  return dash === null
    ? [text]
    : [text.slice(0, dash.index).trim(), text.slice(dash.index + dash[0].length).trim()]
}
