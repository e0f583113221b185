import type { Answer, NumberedSource } from './answer.js'
import { answerButtons, besideButtons, feedbackBlock, personButton, whichButtons } from './buttons.js'
import type { Claim } from './claim.js'
import type { Said } from './desk.js'
import { nameKinds } from './name-kinds.js'
import { type Passage, readingOrder } from './passage.js'
import { PHRASES } from './phrases.js'
import type { Block, CitedLine, Reply } from './reply.js'
import { isNonEmpty, unreachable } from './text.js'
import type { UrgentNotice } from './urgent.js'

/** What does not belong to the answer itself: what was cut, who may read it, what lies beside it. */
export interface Remarks {
  readonly cut: boolean
  /** What came with the message was not read, and whoever sent it must not believe that it was. Default: nothing did. */
  readonly unread?: boolean
  /** Of this answer, for feedback on it. */
  readonly id: string
  readonly visibility: Reply['visibility']
  /** Cards that lie beside the answer, in its language. */
  readonly beside: readonly Passage[]
  /** The question of hers that this one goes on from. Default: it stands by itself. */
  readonly follows?: string
  /** Today (ISO date): a review that ended before is remarked on. */
  readonly today: string
}

/** An answer as neutral blocks, danger first whatever else there is. */
export function present(answer: Answer, remarks: Remarks): Reply {
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
      if (remarks.beside.length > 0)
        blocks.push({ kind: 'choices', text: phrases.which, items: whichButtons(remarks.beside) })
      else blocks.push({ kind: 'text', text: phrases.pointers })
      blocks.push(sources(answer.sources, phrases.sources))
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
      blocks.push({ kind: 'text', text: phrases.refused[answer.reason] })
      break
    case 'conversation':
      blocks.push(...answer.blocks)
      break
    default:
      return unreachable(answer)
  }
  blocks.push(...remarkBlocks(answer, remarks), ...buttonBlocks(answer, remarks))
  const visibility = answer.outcome === 'refused' ? 'asker' : remarks.visibility
  return { language: answer.language, visibility, surface: 'message', title: '', blocks }
}

/** What a desk says, on the surface it wants; in a channel that outsiders read, to the asker alone. */
export function presentSaid(answer: Answer, said: Said, remarks: Omit<Remarks, 'beside'>): Reply {
  const reply = present(answer, { ...remarks, beside: [] })
  return {
    ...reply,
    visibility: remarks.visibility === 'asker' ? 'asker' : (said.visibility ?? reply.visibility),
    surface: said.surface ?? 'message',
    title: said.title ?? '',
  }
}

function remarkBlocks(answer: Answer, { cut, unread }: Pick<Remarks, 'cut' | 'unread'>): Block[] {
  const phrases = PHRASES[answer.language]
  const blocks: Block[] = []
  if (answer.outcome !== 'refused' && answer.removed.length > 0) {
    const kinds = answer.removed.map((removed) => removed.kind)
    blocks.push({ kind: 'callout', tone: 'note', text: phrases.removed(nameKinds(kinds, answer.language)) })
  }
  if (cut) blocks.push({ kind: 'callout', tone: 'note', text: phrases.cut })
  if (unread === true && answer.outcome !== 'refused')
    blocks.push({ kind: 'callout', tone: 'note', text: phrases.unread })
  return blocks
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
  today: string,
): Block[] {
  const { claims, language } = answer
  if (!isNonEmpty(claims)) return []
  const phrases = PHRASES[language]
  const numbers = numbersOf(answer.sources)
  const blocks: Block[] = []
  // Whoever asks for words sees words first, and facts stand first where they lead: what the composer begins with was asked for.
  for (const role of readingOrder(claims[0].role)) {
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

function isPast(passages: readonly Passage[], today: string): boolean {
  return passages.some(({ reviewedUntil }) => reviewedUntil !== undefined && reviewedUntil < today)
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

/** The sources of an answer, with their links. */
export function sources(list: readonly NumberedSource[], title: string): Block {
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

/** What can be done next: read the passages, say whether it helped, ask a person, go on to a card beside it. */
function buttonBlocks(answer: Answer, { id, beside, follows }: Remarks): Block[] {
  switch (answer.outcome) {
    case 'answered':
    case 'urgent': {
      const claims = isNonEmpty(answer.claims)
      const blocks: Block[] = claims ? [feedbackBlock(answer, id)] : []
      blocks.push({
        kind: 'actions',
        items: claims ? answerButtons(answer, id, follows) : [personButton(answer, id, follows)],
      })
      const next = answer.outcome === 'answered' ? besideButtons(beside) : []
      if (next.length > 0)
        blocks.push({ kind: 'choices', text: PHRASES[answer.language].beside, items: next })
      return blocks
    }
    case 'pointers':
    case 'not_covered':
      return [{ kind: 'actions', items: answerButtons(answer, id, follows) }]
    case 'refused':
    case 'conversation':
      return []
    default:
      return unreachable(answer)
  }
}
