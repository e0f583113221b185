import type { Role } from '../domain/passage.js'
import { fold } from '../domain/text.js'
import type { ParsedMarkdown } from './markdown-passages.js'
import type { ReportLine } from './report.js'

/** The headings of a response card, in both languages, and the roles they give. */
const HEADINGS: ReadonlyMap<string, Role> = new Map([
  ['what may be going on', 'dynamic'],
  ['you could say', 'say'],
  ['better not', 'avoid'],
  ['next steps', 'step'],
  ['was dahinterstecken kann', 'dynamic'],
  ['das kannst du sagen', 'say'],
  ['besser nicht', 'avoid'],
  ['nachste schritte', 'step'],
])

const CARD_ROLES: readonly Role[] = ['dynamic', 'say', 'avoid', 'step']

/** The role of a response card's heading; `null` = not one of the four. */
export function roleOfHeading(heading: string): Role | null {
  return (
    HEADINGS.get(
      fold(heading)
        .replace(/\bnaechste\b/u, 'nachste')
        .replace(/[:.?!…\s]+$/u, '')
        .trim(),
    ) ?? null
  )
}

/** The role of what stands below these headings of a response card, outermost first. */
export function roleUnder(headings: readonly string[]): Role {
  for (let at = headings.length - 1; at >= 0; at -= 1) {
    const role = roleOfHeading(headings[at]!)
    if (role !== null) return role
  }
  return 'fact'
}

/** Reports the headings of a response card that are none of the four, and how many of the four are missing. */
export function checkHeadings(parsed: ParsedMarkdown, report: ReportLine): void {
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
