import type { Redact } from '../domain/ports.js'
import { fold, LONGEST_MESSAGE, words } from '../domain/text.js'
import type { Detail } from './detail.js'
import { findDetails } from './find-details.js'
import { findNames } from './find-names.js'
import { EVERYDAY_WORDS } from './no-names.js'
import { createPublicLines } from './public-lines.js'
import { DETAIL_WORDS, type DetailKind } from './redact-words.js'

/** Where two details overlap the earlier of these wins: what has a form of its own before what only looks like a name. */
const ORDER: readonly DetailKind[] = [
  'link',
  'email',
  'iban',
  'birth_date',
  'shelter_place',
  'address',
  'case_number',
  'id_number',
  'plate',
  'phone',
  'handle',
  'name',
]

/**
 * Takes personal details out of a text: names, phone numbers, e-mail and postal addresses, birth dates, accounts, IDs, case
 * numbers, user names, links, number plates, where the shelter is and which house or club somebody is in. A kind word in brackets
 * stands in their place. Kept: the authors of the folder (`sourceNames`), medicines, months, years, days that are no birthday, DOIs,
 * helplines, terms, towns (but not a place that no list has beside an age or an office that one person holds there). Never throws.
 */
export function createRedactor(known: {
  readonly sourceNames: readonly string[]
  /** Numbers of the house's helplines; default: none beside the public ones. */
  readonly helplines?: readonly string[]
}): Redact {
  const isPublic = createPublicLines(known.helplines ?? [])
  const sources = new Set(
    // Bodies are authors too ("Deutsches Institut für … und …"), and their little words are nobody's name.
    known.sourceNames
      .flatMap((name) => words(name).map(fold))
      .filter((name) => name.length > 2 && !EVERYDAY_WORDS.has(name)),
  )
  return (text, language) => {
    const bounded = text.length > LONGEST_MESSAGE ? text.slice(0, LONGEST_MESSAGE) : text
    const { details, kept } = findDetails(bounded, isPublic)
    const candidates = [...details, ...findNames(bounded, language, sources)]
    const chosen = choose(candidates, kept).map((detail) => withoutLoneBracket(bounded, detail))
    const counts = new Map<DetailKind, number>()
    let out = ''
    let from = 0
    for (const detail of chosen) {
      out += bounded.slice(from, detail.start) + DETAIL_WORDS[language][detail.kind]
      from = detail.end
      counts.set(detail.kind, (counts.get(detail.kind) ?? 0) + 1)
    }
    out += bounded.slice(from)
    return { text: out, removed: [...counts].map(([kind, count]) => ({ kind, count })) }
  }
}

/** No two overlap; a longer or surer one swallows what lies in it, and nothing is left standing of either. */
function choose(candidates: readonly Detail[], kept: readonly Detail[]): Detail[] {
  const ranked = [...candidates].sort(
    (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || b.end - b.start - (a.end - a.start),
  )
  const chosen: Detail[] = []
  for (const detail of ranked) {
    if (detail.end <= detail.start) continue
    if (kept.some((keep) => overlaps(keep, detail))) continue
    const in_ = chosen.findIndex((other) => overlaps(other, detail))
    const other = chosen[in_]
    if (other === undefined) chosen.push(detail)
    else
      chosen[in_] = {
        kind: other.kind,
        start: Math.min(other.start, detail.start),
        end: Math.max(other.end, detail.end),
      }
  }
  return merge(chosen.sort((a, b) => a.start - b.start))
}

function merge(sorted: readonly Detail[]): Detail[] {
  const merged: Detail[] = []
  for (const detail of sorted) {
    const last = merged.at(-1)
    if (last !== undefined && overlaps(last, detail))
      merged[merged.length - 1] = { kind: last.kind, start: last.start, end: Math.max(last.end, detail.end) }
    else merged.push(detail)
  }
  return merged
}

/** "(0151 23456789" gives its bracket back when the other half stands outside. */
function withoutLoneBracket(text: string, detail: Detail): Detail {
  const written = text.slice(detail.start, detail.end)
  return written.startsWith('(') && !written.includes(')') ? { ...detail, start: detail.start + 1 } : detail
}

function overlaps(a: Detail, b: Detail): boolean {
  return a.start < b.end && b.start < a.end
}
