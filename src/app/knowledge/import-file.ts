import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { readBibliography } from '../../corpus/bibliography.js'
import { isBinary } from '../../corpus/folder-file.js'
import { extractApart } from '../../corpus/library/extract-apart.js'
import type { Fault } from '../../corpus/library/full-text.js'
import { isBeyondElements, PAGE_TOO_LARGE } from '../../corpus/library/markup-limits.js'
import { readHtml } from '../../corpus/library/read-markup.js'
import type { Language } from '../../domain/language.js'
import { isLanguage } from '../../domain/language.js'
import { type Sentence, say } from '../../domain/say.js'
import { replaceFile } from '../../retrieval/vector/replace-file.js'
import { complaintsAbout, type NewSource, suggestKey, writeEntry } from './bib-entry.js'
import { slugOf } from './new-response.js'

/** What can be given by a flag; what is missing is asked for. */
export interface ImportFlags {
  readonly as?: string
  readonly key?: string
  readonly title?: string
  readonly authors?: string
  readonly year?: string
  readonly link?: string
  readonly lang?: string
}

export interface ImportDeps {
  readonly directory: string
  /** Asks a person; `null` = nobody is there, and flags have to say everything. */
  readonly ask: ((question: Sentence, suggestion: string) => Promise<string>) | null
  readonly print: (line: Sentence) => void
  readonly complain: (line: Sentence) => void
  readonly stdin: () => Promise<Buffer>
}

export interface Imported {
  readonly code: number
  /** The new file, within the folder; `null` = none. */
  readonly written: string | null
}

const READABLE = /^\.(?:md|txt|html?|pdf|docx)$/u

/**
 * Puts a file into the folder: a full text into `library/`, named after its source, or words of one's own into `notes/`. The source
 * is added to references.bib where it is not there. Nothing that is there is overwritten; where something is missing, nothing is
 * written at all.
 */
export async function importFile(path: string, flags: ImportFlags, deps: ImportDeps): Promise<Imported> {
  const { directory, complain } = deps
  if (path !== '-' && !READABLE.test(extname(path).toLowerCase())) {
    complain(
      say`${basename(path)}: this kind of file cannot be read. It must be .md, .txt, .html, .pdf or .docx.`,
    )
    return { code: 1, written: null }
  }
  let bytes: Buffer
  try {
    bytes = path === '-' ? await deps.stdin() : await readFile(path)
  } catch {
    complain(say`${path} cannot be opened. Check whether it is there.`)
    return { code: 1, written: null }
  }
  const ending = path === '-' ? kindOfBytes(bytes) : extname(path).toLowerCase()
  const found = await titleIn(`x${ending}`, bytes)
  if ('fault' in found) {
    complain(say`${basename(path)}: ${found.fault}`)
    return { code: 1, written: null }
  }
  const as = flags.as ?? (ending === '.md' && flags.key === undefined ? 'note' : 'library')
  if (as !== 'note' && as !== 'library') {
    complain(
      say`--as: say note (words of your own about a source) or library (the text of the source itself).`,
    )
    return { code: 2, written: null }
  }
  if (flags.lang !== undefined && !isLanguage(flags.lang)) {
    complain(say`--lang: en or de.`)
    return { code: 2, written: null }
  }
  if (as === 'note' && isBinary(`x${ending}`)) {
    complain(
      say`A PDF or Word file goes into library/: it is the text of a source, not a note about one. Leave out --as note.`,
    )
    return { code: 2, written: null }
  }
  const bibFile = join(directory, 'references.bib')
  const bib = await readFile(bibFile, 'utf8').catch(() => '')
  const known = readBibliography(bib, 'references.bib').sources
  const source = await gather(flags, found.title ?? titleFromName(path), new Set(known.keys()), deps)
  if (source === null) return { code: 2, written: null }
  const entry = known.has(source.key) ? '' : writeEntry(source)
  if (entry === null) {
    complain(
      say`The source cannot be written into references.bib: look at title, authors and link for odd characters.`,
    )
    return { code: 1, written: null }
  }
  const language = isLanguage(flags.lang) ? flags.lang : null
  const target = targetOf(as, source, flags.title ?? found.title ?? source.title, language, ending)
  const content =
    as === 'note'
      ? noteOf(bytes.toString('utf8'), source.key, flags.title ?? found.title ?? source.title)
      : bytes
  return write(target, content, bibFile, bib, entry, source.key, deps)
}

async function write(
  target: string,
  content: string | Buffer,
  bibFile: string,
  bib: string,
  entry: string,
  key: string,
  { directory, complain, print }: ImportDeps,
): Promise<Imported> {
  const file = join(directory, target)
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content, { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    complain(
      say`${target} is there already. Nothing was changed; choose another --key or --title, or edit that file.`,
    )
    return { code: 1, written: null }
  }
  if (entry !== '') {
    try {
      await replaceFile(bibFile, bib === '' ? entry : `${bib.trimEnd()}\n\n${entry}`)
    } catch (error) {
      await rm(file, { force: true })
      throw error
    }
  }
  print(
    entry === ''
      ? say`Written: ${target}.`
      : say`Written: ${target}, and the source ${key} in references.bib.`,
  )
  return { code: 0, written: target }
}

/** Everything about the source, from flags or by asking; `null` = something is missing, and was said. */
async function gather(
  flags: ImportFlags,
  title: string | null,
  known: ReadonlySet<string>,
  { ask, complain }: ImportDeps,
): Promise<NewSource | null> {
  if (flags.key !== undefined && known.has(flags.key))
    return { key: flags.key, title: flags.title ?? title ?? flags.key, authors: '', year: '', link: '' }
  const get = async (given: string | undefined, question: Sentence, suggestion = ''): Promise<string> =>
    given ?? (ask === null ? suggestion : (await ask(question, suggestion)).trim() || suggestion)
  const named = await get(flags.title, say`Title of the source`, title ?? '')
  const authors = await get(flags.authors, say`Authors, as "Family, Given; Family, Given", or the body`)
  const year = await get(flags.year, say`Year`)
  const key = await get(flags.key, say`Key in references.bib`, suggestKey(authors, year))
  if (known.has(key)) return { key, title: named, authors: '', year: '', link: '' }
  const link = await get(flags.link, say`DOI or https address, where a person can open it`)
  const source: NewSource = { key, title: named, authors, year, link }
  const complaints = complaintsAbout(source)
  if (complaints.length === 0) return source
  complain(say`Nothing was written. What is missing or cannot be used:`)
  for (const complaint of complaints) complain(say`  --${complaint}`)
  return null
}

async function titleIn(path: string, bytes: Buffer): Promise<{ title: string | null } | { fault: Sentence }> {
  if (isBinary(path)) {
    const { text, fault } = await extractApart(path, bytes)
    if (fault !== null) return { fault: faultOf(fault) }
    return { title: text.title ?? text.blocks.find((block) => block.kind === 'heading')?.text ?? null }
  }
  let content: string
  try {
    content = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return {
      fault: say`${say`This file is not saved as UTF-8 text.`} ${say`Open it in an editor and save it with the encoding UTF-8.`}`,
    }
  }
  if (content.trim() === '') return { fault: say`This file is empty.` }
  if (/\.html?$/u.test(path))
    return isBeyondElements(content) ? { fault: faultOf(PAGE_TOO_LARGE) } : { title: readHtml(content).title }
  return { title: /^#\s+(.+)$/mu.exec(content)?.[1]?.trim() ?? null }
}

function faultOf({ message, remedy, german }: Fault): Sentence {
  return { en: `${message} ${remedy}`, de: `${german.message} ${german.remedy}` }
}

/** What is piped in has no name: its first letters tell. */
function kindOfBytes(bytes: Buffer): string {
  const head = bytes.subarray(0, 200).toString('latin1').trimStart()
  if (head.startsWith('%PDF')) return '.pdf'
  if (head.startsWith('PK')) return '.docx'
  if (/^<(?:!doctype html|html)\b/iu.test(head)) return '.html'
  return /^(?:---|# )/u.test(head) ? '.md' : '.txt'
}

function titleFromName(path: string): string | null {
  const name = basename(path, extname(path)).replace(/[-_]+/gu, ' ').trim()
  return path === '-' || name === '' ? null : name
}

function targetOf(
  as: 'note' | 'library',
  source: NewSource,
  title: string,
  language: Language | null,
  ending: string,
): string {
  const tongue = language === 'de' ? '.de' : ''
  if (as === 'library') return `library/${source.key}${tongue}${ending}`
  return `notes/${slugOf(title) || source.key}${tongue}.md`
}

/** Front matter that is there stays as it is. */
function noteOf(content: string, key: string, title: string): string {
  if (content.startsWith('---')) return content
  return `---\ntitle: ${JSON.stringify(title)}\nasks: []\nsource: ${key}\n---\n${content.trim()}\n`
}
