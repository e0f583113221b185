import { detectLanguage } from '../../domain/detect-language.js'
import type { Language } from '../../domain/language.js'
import type { CitationRef, KnowledgeDocument, Passage } from '../../domain/passage.js'
import { type Problem, problemOf } from '../../domain/problem.js'
import { say } from '../../domain/say.js'
import type { Source } from '../../domain/source.js'
import type { Citable } from '../citable.js'
import { type FolderFile, topicOf } from '../folder-file.js'
import { type SplitFile, splitFrontMatter } from '../front-matter.js'
import { passageId } from '../make-passage.js'
import { findBeyondLimits } from '../markdown-limits.js'
import { type ReadingRules, reviewed } from '../read-document.js'
import { type ReadDocument, readOf } from '../read-of.js'
import type { ReadingMemory } from '../reading-memory.js'
import { cutPassages } from './cut-passages.js'
import type { Block, Fault, FullText } from './full-text.js'
import { isBeyondElements, PAGE_TOO_LARGE } from './markup-limits.js'
import { pageLink, textLinks } from './place-link.js'
import { readHtml, readMarkdownText } from './read-markup.js'
import { readPlainText } from './read-plain-text.js'
import { withoutBoilerplate } from './without-boilerplate.js'

/** Letters that are enough to tell the language of a text. */
const SAMPLE = 20_000
const FEWEST_LETTERS = 3

/** What a full text gives by itself, whatever its source is. */
interface ParsedFullText {
  readonly split: SplitFile
  readonly fault: (Fault & { readonly line: number }) | null
  readonly title: string | null
  readonly language: Language | null
  /** Every paragraph, cut to the length of passages, with the headings above it. */
  readonly pieces: readonly TextPiece[]
  /** Everything the text says, for telling whether a phrase stands in it once. */
  readonly whole: string
}

interface TextPiece {
  readonly text: string
  readonly lines: readonly [number, number]
  readonly page: number | undefined
  readonly headings: readonly string[]
}

function parseFullText(file: FolderFile, folder: string): ParsedFullText {
  const split = splitFrontMatter(file.content, `${folder}/${file.path}`)
  const none = { split, title: null, language: null, pieces: [], whole: '' }
  if (split.front === null) return { ...none, fault: null }
  const beyond = beyondLimits(file.path, split.body)
  if (beyond !== null) return { ...none, fault: beyond }
  const read = file.extracted ?? { text: readText(file.path, split.body), fault: null }
  if (read.fault !== null) return { ...none, fault: { ...read.fault, line: 1 } }
  const blocks = withoutBoilerplate(read.text.blocks)
  const pieces = withHeadings(blocks).flatMap(({ block, headings }) =>
    cutPassages(block.text)
      // A letter or a number alone is a rest of a table or a figure.
      .filter((piece) => (piece.text.match(/\p{L}/gu)?.length ?? 0) >= FEWEST_LETTERS)
      .map(
        (piece): TextPiece => ({
          text: piece.text,
          lines: block.lines,
          page: block.pages.findLast((one) => one.offset <= piece.offset)?.page,
          headings,
        }),
      ),
  )
  const whole = blocks.map((block) => block.text).join('\n')
  return { split, fault: null, title: read.text.title, language: read.text.language, pieces, whole }
}

function beyondLimits(path: string, body: string): ParsedFullText['fault'] {
  const beyond = /\.md$/iu.test(path) ? findBeyondLimits(body) : null
  if (beyond !== null) return problemOf({ code: 'too-large', ...beyond })
  return /\.html?$/iu.test(path) && isBeyondElements(body) ? { ...PAGE_TOO_LARGE, line: 1 } : null
}

/** What is read of a page or a Markdown file; `null` = nothing, since its top or its size is none that can be read. */
export function bodyOf({ path, content }: FolderFile): string | null {
  const { front, body } = splitFrontMatter(content, path)
  return front === null || beyondLimits(path, body) !== null ? null : body
}

/** Turns a full text of `library/` into passages of the source it is named after, each with the link to its place. */
export function readFullText(
  file: FolderFile,
  folder: string,
  rules: ReadingRules,
  citable: Citable,
  memory: ReadingMemory,
): ReadDocument {
  const name = `${folder}/${file.path}`
  const problems: Problem[] = []
  const { topic, language: byName } = topicOf(file.path)
  const citekey = topic.split('/').at(-1)!
  const give = (fault: Fault | null, line = 1, severity: Problem['severity'] = 'error'): ReadDocument => {
    if (fault !== null) {
      const { code, message, remedy, german } = fault
      const about = code === 'citekey-unknown' ? { about: citekey } : {}
      problems.push({ code, severity, file: name, line, message, remedy, german, ...about })
    }
    return readOf(null, [], null, problems)
  }
  const source = citable.source(citekey)
  if (source === undefined) return give(unknownSource(citekey, citable))
  const parsed = memory.parse(file, () => parseFullText(file, folder))
  const { front } = parsed.split
  // What else stands at the top of a text of somebody else's (an author, a day) is no slip of ours.
  problems.push(...parsed.split.problems.filter(({ severity }) => severity === 'error'))
  if (front === null) return give(null)
  if (parsed.fault !== null) return give(parsed.fault, parsed.fault.line)
  const language =
    byName ??
    front.language ??
    parsed.language ??
    detectLanguage(parsed.whole.slice(0, SAMPLE), rules.mainLanguage)
  const shared = {
    language,
    file: name,
    title: front.title ?? source.title,
    kind: 'library' as const,
    topic,
    phase: front.phase,
    ...reviewed(front.review, rules),
  }
  const titles = [shared.title, parsed.title]
  const links = linksTo(file.path, source, parsed)
  const passages = new Map<string, Passage>()
  for (const [at, { text, lines, page, headings: above }] of parsed.pieces.entries()) {
    const headings = above.filter((one) => !titles.includes(one))
    const locator = page === undefined ? sectionOf(headings, language) : `p. ${page}`
    const ref: CitationRef = locator === null ? { citekey } : { citekey, locator }
    const id = passageId(language, 'fact', text, [ref])
    if (passages.has(id)) continue
    const link = links[at] ?? null
    passages.set(id, {
      ...shared,
      id,
      text,
      quote: text,
      role: 'fact',
      citations: [ref],
      lines,
      headings,
      ...(page === undefined ? {} : { page }),
      ...(link === null ? {} : { link }),
    })
  }
  if (passages.size === 0) return give(NOTHING, 1, 'warning')
  const document: KnowledgeDocument = {
    topic,
    file: name,
    kind: 'library',
    language,
    title: shared.title,
    asks: front.asks,
    phase: front.phase,
    review: front.review,
  }
  return readOf(document, [...passages.values()], null, problems)
}

const NOTHING: Fault = problemOf({
  code: 'no-passages',
  message: say`Nothing in this file can be shown.`,
  remedy: say`Open it and look whether it holds the text of the source.`,
})

function readText(path: string, body: string): FullText {
  if (/\.md$/iu.test(path)) return readMarkdownText(body)
  return /\.html?$/iu.test(path) ? readHtml(body) : readPlainText(body)
}

function unknownSource(citekey: string, citable: Citable): Fault {
  if (citable.unusable.has(citekey))
    return problemOf({
      code: 'citekey-unknown',
      message: say`The source "${citekey}" cannot be used: see references.bib.`,
      remedy: say`Mend its entry there.`,
    })
  const alike = [...citable.keys()].find((key) => key.toLowerCase() === citekey.toLowerCase())
  return problemOf({
    code: 'citekey-unknown',
    message: say`The source "${citekey.slice(0, 80)}" that this full text is named after is not in references.bib.`,
    remedy:
      alike === undefined
        ? say`Name the file after the key of its source, like chambers2024.pdf, or add the source to references.bib.`
        : say`Name the file ${alike}, with the same capital and small letters as in references.bib.`,
  })
}

/** Each paragraph with the headings above it, outermost first. */
function withHeadings(blocks: readonly Block[]): { block: Block; headings: readonly string[] }[] {
  const above: Block[] = []
  const found: { block: Block; headings: readonly string[] }[] = []
  for (const block of blocks) {
    if (block.kind === 'heading') {
      while (above.length > 0 && above.at(-1)!.depth >= block.depth) above.pop()
      above.push(block)
    } else found.push({ block, headings: above.map(({ text }) => text) })
  }
  return found
}

function sectionOf(headings: readonly string[], language: Language): string | null {
  const last = headings.at(-1)
  if (last === undefined) return null
  return language === 'de' ? `Abschn. „${last}“` : `sec. “${last}”`
}

/** What a link leads to decides how it can name a place: pages of a PDF, words of a web page; a DOI may lead to either. */
function linksTo(path: string, { url }: Source, { pieces, whole }: ParsedFullText): (string | null)[] {
  const isPage = /\.html?$/iu.test(path)
  const leadsElsewhere = /\.pdf(?:[?#]|$)/iu.test(url) || /^https:\/\/(?:dx\.)?doi\.org\//iu.test(url)
  if (!isPage && (leadsElsewhere || pieces.every(({ page }) => page !== undefined)))
    return pieces.map(({ page }) => (page === undefined ? null : pageLink(url, page)))
  const links = textLinks(
    url,
    pieces.map(({ text }) => text),
    whole,
  )
  return pieces.map(({ page }, at) => (isPage || page === undefined ? links[at]! : pageLink(url, page)))
}
