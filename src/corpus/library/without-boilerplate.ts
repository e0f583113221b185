import { fold, oneLine } from '../../domain/text.js'
import type { Block } from './full-text.js'

/** Headings of lists that name other texts and say nothing themselves. */
const LISTS = new Set([
  'references',
  'reference list',
  'bibliography',
  'works cited',
  'literature',
  'literature cited',
  'further reading',
  'notes and references',
  'endnotes',
  'footnotes',
  'literatur',
  'literaturverzeichnis',
  'literaturangaben',
  'quellen',
  'quellenverzeichnis',
  'quellenangaben',
  'einzelnachweise',
  'weiterfuhrende literatur',
  'fussnoten',
  'table of contents',
  'contents',
  'inhalt',
  'inhaltsverzeichnis',
  'acknowledgements',
  'acknowledgments',
  'danksagung',
  'conflict of interest',
  'conflicts of interest',
  'declaration of conflicting interests',
  'declaration of competing interest',
  'funding',
  'impressum',
  'imprint',
  'related posts',
  'related articles',
  'das konnte dich auch interessieren',
  'ahnliche beitrage',
  'share this',
  'teilen',
  'leave a comment',
  'leave a reply',
  'schreibe einen kommentar',
  'kommentare',
  'comments',
])

/** Lines that pages put around a text; each is a whole paragraph, never a part of one. */
const LINES: readonly RegExp[] = [
  /^(?:page|seite|p\.|s\.)?\s*[-–—]?\s*\d{1,4}\s*[-–—]?\s*(?:(?:of|von|\/)\s*\d{1,4})?$/iu,
  /^(?:we use cookies|this (?:web)?site uses cookies|wir verwenden cookies|diese (?:web)?seite (?:verwendet|nutzt) cookies)\b/iu,
  /^(?:accept(?: all)?(?: cookies)?|alle (?:cookies )?akzeptieren|ablehnen|reject all|cookie[- ](?:settings|einstellungen)|privacy settings)$/iu,
  /^(?:skip to (?:main )?content|zum inhalt springen|back to top|nach oben|read more|weiterlesen|share|teilen|print|drucken|download pdf|view pdf)$/iu,
  /^(?:©|\(c\)|copyright\b)/iu,
  /^(?:https?:\/\/|www\.)\S+$/iu,
  /^(?:downloaded from|this article was downloaded|heruntergeladen von)\b/iu,
]

/** One entry of a list of references stands like this: a name, initials, a year in brackets, a title. */
const REFERENCE = /^(?:\[?\d{1,3}[\].]\s*)?\p{Lu}[\p{L}'’-]+,\s(?:\p{Lu}\.[\s,-]*)+.*\(\d{4}[a-z]?\)\.?\s/u

/** Takes out what is around a text: lists of references, cookie banners, page numbers, sharing and the like. */
export function withoutBoilerplate(blocks: readonly Block[]): Block[] {
  const kept: Block[] = []
  let under: number | null = null
  for (const block of blocks) {
    if (block.kind === 'heading') {
      if (under !== null && block.depth <= under) under = null
      if (under === null && LISTS.has(nameOf(block.text))) under = block.depth
      if (under === null) kept.push(block)
      continue
    }
    const text = oneLine(block.text)
    if (
      under === null &&
      text !== '' &&
      !LINES.some((line) => line.test(text)) &&
      !REFERENCE.test(text.slice(0, 400))
    )
      kept.push(block)
  }
  return kept.filter((block, at) => block.kind === 'paragraph' || leadsSomewhere(kept, at))
}

/** "7. References:" is called "references". */
function nameOf(heading: string): string {
  return fold(heading)
    .replace(/^[\d.\s]+/u, '')
    .replace(/[:.\s]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** A heading whose section is empty says nothing; the first is kept as a title. */
function leadsSomewhere(blocks: readonly Block[], at: number): boolean {
  if (at === 0) return true
  for (const next of blocks.slice(at + 1)) {
    if (next.kind === 'paragraph') return true
    if (next.depth <= blocks[at]!.depth) return false
  }
  return false
}
