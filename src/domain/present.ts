import type { Answer, NumberedSource } from './answer.js'
import type { Claim } from './claim.js'
import { type Passage, ROLES } from './passage.js'
import { nameKinds, PHRASES } from './phrases.js'
import type { Block, CitedLine, Reply } from './reply.js'
import { isNonEmpty, unreachable } from './text.js'
import type { UrgentNotice } from './urgent.js'

/** Remarks that do not belong to the answer itself: what was cut, what was left out. */
export interface Remarks {
  readonly cut: boolean
  /** Today (ISO date): a review that ended before is remarked on. Absent = no review is looked at. */
  readonly today?: string
}

/** An answer as neutral blocks, danger first whatever else there is. */
export function present(answer: Answer, remarks: Remarks = { cut: false }): Reply {
  const phrases = PHRASES[answer.language]
  const blocks: Block[] = []
  if (answer.urgent !== null) blocks.push(...urgentBlocks(answer.urgent))
  switch (answer.outcome) {
    case 'answered':
    case 'urgent':
      if (answer.urgent !== null && answer.claims.length > 0) blocks.push({ kind: 'divider' })
      blocks.push(...claimBlocks(answer, remarks.today))
      break
    case 'pointers':
      blocks.push({ kind: 'text', text: phrases.pointers }, sources(answer.sources, phrases.sources))
      blocks.push({ kind: 'text', text: phrases.askPerson })
      break
    case 'not_covered': {
      blocks.push({ kind: 'text', text: phrases.notCovered })
      if (answer.instead !== null) blocks.push({ kind: 'callout', tone: 'note', text: answer.instead })
      const titles = [...new Set(answer.nearest.map((passage) => passage.title))]
      if (titles.length > 0 && answer.instead === null) {
        const items = titles.map((text): CitedLine => ({ text, citations: [] }))
        blocks.push({ kind: 'text', text: phrases.nearest }, { kind: 'list', ordered: false, items })
      }
      blocks.push({ kind: 'text', text: phrases.askPerson })
      break
    }
    case 'refused':
      blocks.push({ kind: 'text', text: answer.reason === 'guest' ? phrases.guest : phrases.tooMany })
      break
    case 'conversation':
      for (const text of answer.says) blocks.push({ kind: 'text', text })
      break
    default:
      return unreachable(answer)
  }
  if (answer.outcome !== 'refused' && answer.removed.length > 0) {
    const kinds = answer.removed.map((removed) => removed.kind)
    blocks.push({ kind: 'callout', tone: 'note', text: phrases.removed(nameKinds(kinds, answer.language)) })
  }
  if (remarks.cut) blocks.push({ kind: 'callout', tone: 'note', text: phrases.cut })
  return { language: answer.language, visibility: answer.outcome === 'refused' ? 'asker' : 'thread', blocks }
}

function urgentBlocks(notice: UrgentNotice): Block[] {
  const steps = notice.steps.map((text): CitedLine => ({ text, citations: [] }))
  const lines = notice.helplines.map(
    (line): CitedLine => ({
      text: `${line.name}: ${line.number} (${line.purpose}; ${line.checked})`,
      citations: [],
    }),
  )
  return [
    { kind: 'callout', tone: 'urgent', text: notice.title },
    { kind: 'list', ordered: true, items: steps },
    ...(lines.length > 0 ? [{ kind: 'list', ordered: false, items: lines } as const] : []),
  ]
}

function claimBlocks(
  answer: Answer & { claims: readonly Claim[]; sources: readonly NumberedSource[] },
  today: string | undefined,
): Block[] {
  const { claims, language } = answer
  if (!isNonEmpty(claims)) return []
  const phrases = PHRASES[language]
  const numbers = numbersOf(answer.sources)
  const blocks: Block[] = []
  // Facts stand first where they lead, last where a card leads.
  const order = claims[0].role === 'fact' ? (['fact', 'dynamic', 'say', 'avoid', 'step'] as const) : ROLES
  for (const role of order) {
    const own = claims.filter((claim) => claim.role === role)
    if (own.length === 0) continue
    const items = own.map(
      (claim): CitedLine => ({ text: claim.text, citations: citationsOf(claim, numbers) }),
    )
    blocks.push({ kind: 'heading', text: phrases.roles[role] }, { kind: 'list', ordered: false, items })
  }
  const passages = claims.flatMap((claim) => claim.citations.map((citation) => citation.passage))
  if (passages.every((passage) => passage.language !== language))
    blocks.push({ kind: 'callout', tone: 'note', text: phrases.otherLanguage })
  blocks.push(sources(answer.sources, phrases.sources))
  const reviewed = passages.every((passage) => passage.review !== null || passage.kind === 'library')
  blocks.push({
    kind: 'callout',
    tone: 'note',
    text: `${reviewed ? (isPast(passages, today) ? `${phrases.reviewPast} ` : '') : `${phrases.notReviewed} `}${phrases.scope}`,
  })
  return blocks
}

function isPast(passages: readonly Passage[], today: string | undefined): boolean {
  return (
    today !== undefined &&
    passages.some(({ reviewedUntil }) => reviewedUntil !== undefined && reviewedUntil < today)
  )
}

/** Where in a source a passage stands: `p. 4`; `null` = the whole of it. */
export function locatorIn(passage: Passage, citekey: string): string | null {
  return passage.citations.find((ref) => ref.citekey === citekey)?.locator ?? null
}

/** From citekey to the number it has in this answer. */
export function numbersOf(list: readonly NumberedSource[]): ReadonlyMap<string, number> {
  return new Map(list.map(({ source, number }) => [source.citekey, number]))
}

/** The numbers a claim carries, each once, in order. */
export function citationsOf(claim: Claim, numbers: ReadonlyMap<string, number>): number[] {
  const cited = claim.citations.flatMap((citation) =>
    citation.passage.citations.map((ref) => numbers.get(ref.citekey)),
  )
  return [...new Set(cited.filter((number): number is number => number !== undefined))].sort((a, b) => a - b)
}

function sources(list: readonly NumberedSource[], title: string): Block {
  return {
    kind: 'sources',
    title,
    items: list.map(({ number, source, passages }) => {
      const places = [...new Set(passages.map((passage) => locatorIn(passage, source.citekey)))]
      const named = places.filter((place) => place !== null)
      return {
        number,
        reference: named.length === 0 ? source.reference : `${source.reference} (${named.join('; ')})`,
        short: source.short,
        title: source.title,
        // Opens at the place where everything that is quoted of a source stands in its full text.
        url: passages.every((passage) => passage.link !== undefined)
          ? (passages[0]?.link ?? source.url)
          : source.url,
      }
    }),
  }
}
