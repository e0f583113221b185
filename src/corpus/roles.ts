import { editDistance } from '../domain/edit-distance.js'
import type { Role } from '../domain/passage.js'
import { type Said, say } from '../domain/say.js'
import { fold, words } from '../domain/text.js'
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

/** What a lead calls them. */
const SHOWN: Readonly<Record<Role, Said>> = {
  dynamic: say`What may be going on`,
  say: say`You could say`,
  avoid: say`Better not`,
  step: say`Next steps`,
  fact: '',
}
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

/** What people write above the lines that are better not said; shown as plain facts these would be said. */
const WARNS =
  /^(?:please )?(?:dont|do not|avoid|what not|not to (?:say|do)|never say|not helpful|no ?gos?|(?:bitte )?(?:vermeide\w*|lieber nicht|sage? nicht|nicht (?:sagen|tun|hilfreich)|(?:das|was) (?:du |man |ihr )?(?:besser |lieber )?nicht))\b/u
/** Letters that may differ: "Next step", "Nächster Schritt". */
const SLIPS = 2

/** The one of the four that a heading is plainly meant as: with a slip, in two words, or with more behind it; `null` = none. */
function headingMeant(heading: string): string | null {
  const own = words(heading).map(fold).join(' ')
  const flat = own.replaceAll(' ', '')
  for (const known of HEADINGS.keys()) {
    if (own.startsWith(`${known} `)) return known
    if (flat.length >= 8 && editDistance(flat, known.replaceAll(' ', '')) <= SLIPS) return known
  }
  return WARNS.test(own) ? 'better not' : null
}

/** The role of what stands below these headings of a response card, outermost first. */
export function roleUnder(headings: readonly string[]): Role {
  for (let at = headings.length - 1; at >= 0; at -= 1) {
    const heading = headings[at]!
    const role = roleOfHeading(heading) ?? HEADINGS.get(headingMeant(heading) ?? '')
    if (role !== undefined) return role
  }
  return 'fact'
}

/** Reports the headings of a response card that are none of the four, and how many of the four are missing. */
export function checkHeadings(parsed: ParsedMarkdown, report: ReportLine): void {
  const remedy = say`The four are: What may be going on, You could say, Better not, Next steps (Was dahinterstecken kann, Das kannst du sagen, Besser nicht, Nächste Schritte).`
  const there = new Set<Role>()
  for (const heading of parsed.headings) {
    if (heading.depth === 1) continue
    const role = roleOfHeading(heading.text)
    const meant = role === null ? headingMeant(heading.text) : null
    if (role !== null) there.add(role)
    else if (meant !== null) {
      there.add(HEADINGS.get(meant)!)
      report(
        'heading-unknown',
        heading.line,
        say`"${heading.text.slice(0, 60)}" is read as the heading "${SHOWN[HEADINGS.get(meant)!]}".`,
        remedy,
        'warning',
      )
    } else if (heading.depth === 2)
      report(
        'heading-unknown',
        heading.line,
        say`"${heading.text.slice(0, 60)}" is not one of the four headings of a response card; what stands below counts as plain facts.`,
        remedy,
        'warning',
      )
  }
  const missing = CARD_ROLES.filter((role) => !there.has(role))
  if (missing.length > 0)
    report(
      'heading-missing',
      1,
      say`This card lacks ${missing.length} of its four headings.`,
      remedy,
      'warning',
    )
}
