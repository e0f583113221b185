import type { Element, Root as HastRoot, Nodes, RootContent } from 'hast'
import type { Root as MdastRoot } from 'mdast'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { isLanguage, type Language } from '../../domain/language.js'
import { oneLine } from '../../domain/text.js'
import type { FullText } from './full-text.js'
import { blocksOf } from './markdown-blocks.js'

const markdown = unified().use(remarkParse).use(remarkGfm)
const html = unified().use(rehypeParse)
const toMarkdown = unified().use(rehypeRemark)

/** Elements that are never part of what a page says. */
const AROUND = new Set(
  (
    'nav aside footer form script style noscript template dialog button select textarea input svg canvas iframe object video ' +
    'audio picture img menu head link meta'
  ).split(' '),
)
const ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'dialog',
  'alertdialog',
  'complementary',
  'search',
])
/** Names that page builders give to what stands around a text. */
const NAMES =
  /(?:^|[-_\s])(?:cookies?|consent|gdpr|dsgvo|borlabs|newsletter|breadcrumbs?|share|sharing|social|sidebar|related|comments?|respond|pagination|post-navigation|nav|navbar|menu|popup|modal|advert\w*|skip-link|screen-reader-text|toc|site-header|site-footer|reflist|references|footnotes|mw-editsection)(?:[-_\s]|$)/iu
/** What holds more than this share of the page's letters is the page, whatever it is called. */
const MOST_OF_THE_PAGE = 0.5

/** Reads Markdown as plain reading text: what is marked up stays, the marks go. */
export function readMarkdownText(body: string): FullText {
  const blocks = blocksOf((markdown.parse(body) as MdastRoot).children)
  return { title: blocks.find((block) => block.depth === 1)?.text ?? null, language: null, blocks }
}

/** Reads a saved web page: its main part, without menus, banners, forms and footers. */
export function readHtml(content: string): FullText {
  const tree = html.parse(content) as HastRoot
  const root = find(tree, (element) => element.tagName === 'html')
  const main = mainPart(tree)
  const whole = letters(main)
  prune(main, whole)
  const turned = toMarkdown.runSync({ type: 'root', children: [main as RootContent] }) as MdastRoot
  const blocks = blocksOf(turned.children)
  const title = find(tree, (element) => element.tagName === 'title')
  return {
    title: blocks.find((block) => block.depth === 1)?.text ?? (title === null ? null : pageTitle(title)),
    language: languageOf(root),
    blocks,
  }
}

/** `<main>` or the one `<article>`, where it holds most of the text; else the whole body. */
function mainPart(tree: HastRoot): Element | HastRoot {
  const body = find(tree, (element) => element.tagName === 'body') ?? tree
  const all = letters(body)
  const part =
    find(body, (element) => element.tagName === 'main' || element.properties.role === 'main') ??
    find(body, (element) => element.tagName === 'article')
  return part !== null && letters(part) > all * 0.3 ? part : body
}

/** Takes out, in place, what is around the text. */
function prune(node: Element | HastRoot, whole: number): void {
  node.children = (node.children as RootContent[]).filter((child) => {
    if (child.type === 'comment' || child.type === 'doctype') return false
    if (child.type !== 'element') return true
    if (isAround(child, whole)) return false
    prune(child, whole)
    return true
  }) as typeof node.children
}

function isAround(element: Element, whole: number): boolean {
  const { tagName, properties } = element
  if (AROUND.has(tagName)) return true
  if (tagName === 'sup' && /^[\s[(\d,\])–-]*$/u.test(textIn(element))) return true
  if (properties.hidden !== undefined && properties.hidden !== null && properties.hidden !== false)
    return true
  if (properties.ariaHidden === 'true') return true
  const named =
    ROLES.has(String(properties.role ?? '')) ||
    NAMES.test(
      `${[properties.className ?? []].flat().join(' ')} ${String(properties.id ?? '')} ${String(properties.ariaLabel ?? '')}`,
    ) ||
    // A page's own head, with its logo and menu; an article's head holds its title.
    (tagName === 'header' && find(element, (inner) => inner.tagName === 'nav') !== null)
  return named && letters(element) <= whole * MOST_OF_THE_PAGE
}

function languageOf(root: Element | null): Language | null {
  const tag = String(root?.properties.lang ?? '')
    .slice(0, 2)
    .toLowerCase()
  return isLanguage(tag) ? tag : null
}

/** "Title – Name of the site": the longest part is the title. */
function pageTitle(element: Element): string | null {
  const parts = oneLine(textIn(element)).split(/\s[|·»]\s/u)
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a), '')
  return longest === '' ? null : longest
}

function find(node: Nodes, fits: (element: Element) => boolean): Element | null {
  if (node.type === 'element' && fits(node)) return node
  if (!('children' in node)) return null
  for (const child of node.children) {
    const found = find(child, fits)
    if (found !== null) return found
  }
  return null
}

function letters(node: Nodes): number {
  return textIn(node).replace(/\s+/gu, '').length
}

function textIn(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node) || (node.type === 'element' && /^(?:script|style)$/u.test(node.tagName)))
    return ''
  return node.children.map(textIn).join('')
}
