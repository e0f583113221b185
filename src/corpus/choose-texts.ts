import { isLanguage, type Language } from '../domain/language.js'
import { type Sentence, say } from '../domain/say.js'
import { copiedFrom } from './copy-of-file.js'
import { type FileKind, type FolderFile, isProse, kindOf, topicOf } from './folder-file.js'
import { SETTINGS } from './read-settings.js'
import type { ReportFile } from './report.js'

/** A file to be read as knowledge. */
interface ChosenText {
  readonly file: FolderFile
  readonly kind: FileKind
}

/** The files that are read as knowledge; those that lie in the wrong place, or are there a second time, are reported. */
export function chooseTexts(files: readonly FolderFile[], report: ReportFile): ChosenText[] {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const twins = twinTexts(files)
  return files.flatMap((file): ChosenText[] => {
    const { path } = file
    if (SETTINGS.includes(path)) return []
    const original = copiedFrom(file, byPath)
    if (original !== null) {
      report(
        'file-unknown',
        path,
        say`This is a copy of ${original} by its name, and is not read.`,
        say`Delete it, once what is new in it stands in the other. If it is meant to stand beside that one, give it a name of its own.`,
      )
      return []
    }
    if (!isProse(path) && !path.startsWith('library/')) {
      report(
        'file-unknown',
        path,
        say`This file is not read.`,
        say`Only these are, and only at the top of the folder: ${SETTINGS.join(', ')}.`,
      )
      return []
    }
    const kind = kindOf(path)
    if (kind === null) {
      report(
        'file-unknown',
        path,
        say`This file lies beside the folders that are read.`,
        say`Move it to notes/, responses/, onboarding/ or library/.`,
      )
      return []
    }
    const foreign = foreignLanguage(path)
    if (foreign !== null && (byPath.has(`${foreign.original}.md`) || byPath.has(`${foreign.original}.txt`))) {
      report(
        'file-unknown',
        path,
        say`This is a translation into a language the assistant does not speak (${foreign.language}), and is not read.`,
        say`Keep it elsewhere; English (.en) and German (.de) are read.`,
      )
      return []
    }
    const meant = translationOf(file, byPath)
    if (meant !== null) {
      const { name, language, own } = meant
      report('file-unknown', path, sayMeant(language, own), say`Name it ${name}.`, own ? 'warning' : 'error')
      if (!own) return []
    }
    const twin = twins.get(path)
    if (twin !== undefined) {
      report(
        'id-duplicate',
        path,
        say`The full text of this source is here twice; ${twin} is read.`,
        say`Keep one of the two.`,
        'warning',
      )
      return []
    }
    return [{ file, kind }]
  })
}

/** `_de`, `-de`, ` (German)`: how a person marks a language who does not know that it is `.de`. */
const MARKED =
  /^(?<name>.+?)(?<sign>_|-| ?\(|[. ])(?<mark>de|en|ger|eng|german|english|deutsch|englisch)\)?(?<ending>\.[a-z]+)$/iu

/** The name that a translation should have which is marked as one in another way; `own` = its language stands at its top. */
function translationOf(
  { path, content }: FolderFile,
  files: ReadonlyMap<string, FolderFile>,
): { name: string; language: Language; own: boolean } | null {
  const { name, sign, mark = '', ending = '' } = MARKED.exec(path)?.groups ?? {}
  if (name === undefined || (sign === '.' && isLanguage(mark.toLowerCase()))) return null
  // "-de" may be the end of a word, and the key of a source may end in "_de": there the other file tells.
  const isPlain = sign === '_' && !path.startsWith('library/')
  if (!isPlain && !files.has(`${name}${ending}`)) return null
  const language = /^[dg]/iu.test(mark) ? 'de' : 'en'
  return {
    name: `${name.split('/').at(-1)}.${language}${ending}`,
    language,
    own: /^language:[ \t]*["']?(?:de|en)\b/imu.test(content),
  }
}

function sayMeant(language: Language, own: boolean): Sentence {
  if (own) return say`By its name this is a translation, and it counts as a file of its own.`
  return language === 'de'
    ? say`By its name this is the German text of a file, and is not read: it would be taken for the language of the house.`
    : say`By its name this is the English text of a file, and is not read: it would be taken for the language of the house.`
}

/** The kinds of full texts, the one that reads best first. */
const BEST_FIRST = ['md', 'txt', 'html', 'htm', 'docx', 'pdf']

/** Of two full texts of one source in one language, the one that reads better is read: the other, with the one. */
function twinTexts(files: readonly FolderFile[]): ReadonlyMap<string, string> {
  const rank = (path: string): number => BEST_FIRST.indexOf(path.split('.').at(-1)!.toLowerCase())
  const best = new Map<string, string>()
  const twins = new Map<string, string>()
  const full = files.map(({ path }) => path).filter((path) => path.startsWith('library/'))
  for (const path of full.sort((a, b) => rank(a) - rank(b))) {
    const { topic, language } = topicOf(path)
    const key = `${topic.split('/').at(-1)} ${language ?? ''}`
    const first = best.get(key)
    if (first === undefined) best.set(key, path)
    else twins.set(path, first)
  }
  return twins
}

/** `notes/x.fr.md` beside `notes/x.md`: read as English it would be quoted to people as English. */
function foreignLanguage(path: string): { original: string; language: string } | null {
  const match = /^(.+)\.([a-z]{2})\.(?:md|txt)$/iu.exec(path)
  const language = match?.[2]?.toLowerCase()
  return match === null || language === undefined || isLanguage(language)
    ? null
    : { original: match[1]!, language }
}
