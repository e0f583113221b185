import { isLanguage } from '../domain/language.js'
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
        `This is a copy of ${original} by its name, and is not read.`,
        'Delete it, once what is new in it stands in the other. If it is meant to stand beside that one, give it a name of its own.',
      )
      return []
    }
    if (!isProse(path) && !path.startsWith('library/')) {
      report(
        'file-unknown',
        path,
        'This file is not read.',
        `Only these are, and only at the top of the folder: ${SETTINGS.join(', ')}.`,
      )
      return []
    }
    const kind = kindOf(path)
    if (kind === null) {
      report(
        'file-unknown',
        path,
        'This file lies beside the folders that are read.',
        'Move it to notes/, responses/, onboarding/ or library/.',
      )
      return []
    }
    const foreign = foreignLanguage(path)
    if (foreign !== null && (byPath.has(`${foreign.original}.md`) || byPath.has(`${foreign.original}.txt`))) {
      report(
        'file-unknown',
        path,
        `This is a translation into a language the assistant does not speak (${foreign.language}), and is not read.`,
        'Keep it elsewhere; English (.en) and German (.de) are read.',
      )
      return []
    }
    const twin = twins.get(path)
    if (twin !== undefined) {
      report(
        'id-duplicate',
        path,
        `The full text of this source is here twice; ${twin} is read.`,
        'Keep one of the two.',
        'warning',
      )
      return []
    }
    return [{ file, kind }]
  })
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
