import type { Language } from './language.js'
import { inPlainWords } from './plain-problem.js'
import { type Problem, wordsOf } from './problem.js'

/** A folder with fewer texts than before: `responses`, `notes/blog`. */
export interface GoneFolder {
  readonly folder: string
  readonly before: number
  readonly after: number
}

/** A version would have lost too much of the last complete one, which serves on. */
export interface HeldNews {
  readonly kind: 'held'
  readonly reason: 'missing' | 'loss'
  /** Passages of the version that serves on, and of the one that is held back. */
  readonly before: number
  readonly after: number
  /** Where it is missing; none = it is missing from within the texts. */
  readonly folders: readonly GoneFolder[]
  /** What much of it follows from, where that is one mistake (an entry of references.bib); `null` = files are gone. */
  readonly cause: Problem | null
}

/** What leads hear about the folder while the assistant runs. */
export type KnowledgeNews =
  /** A new version answers from now on. */
  | {
      readonly kind: 'updated'
      readonly version: string
      readonly passages: number
      readonly added: number
      readonly removed: number
      /** How many problems leave something out. */
      readonly toMend: number
      /** What is left out since this edit, and was not before. */
      readonly broken: readonly Problem[]
    }
  | HeldNews
  /** What was held back is answered from: it is whole again, or a lead said that it is meant. */
  | {
      readonly kind: 'recovered'
      readonly version: string
      readonly passages: number
      readonly accepted: boolean
    }

/** What is broken is named so many times at most; the rest is counted. */
const MOST_NAMED = 3

/** The news as a lead reads it. */
export function sayNews(news: KnowledgeNews, language: Language): string {
  switch (news.kind) {
    case 'updated':
      return [
        language === 'de'
          ? `Der Wissensordner ist neu eingelesen: ${news.passages} Textstellen, ${news.added} neu, ${news.removed} weg.${news.toMend === 0 ? '' : ` ${news.toMend} zu beheben: npm run knowledge -- check`}`
          : `The knowledge folder has been read again: ${news.passages} passages, ${news.added} new, ${news.removed} gone.${news.toMend === 0 ? '' : ` ${news.toMend} to mend: npm run knowledge -- check`}`,
        ...(news.broken.length === 0 ? [] : [sayBroken(news.broken, language)]),
      ].join('\n')
    case 'held':
      return sayHeld(news, language)
    case 'recovered':
      if (news.accepted)
        return language === 'de'
          ? `Ich antworte jetzt aus dem Wissensordner, wie er ist (${news.passages} Textstellen). Was fehlt, gilt als gewollt.`
          : `I answer from the knowledge folder as it is now (${news.passages} passages). What is missing counts as meant.`
      return language === 'de'
        ? `Der Wissensordner ist wieder vollständig (${news.passages} Textstellen), und ich antworte aus ihm.`
        : `The knowledge folder is complete again (${news.passages} passages), and I answer from it.`
    default:
      return news satisfies never
  }
}

function sayHeld(news: HeldNews, language: Language): string {
  if (news.reason === 'missing')
    return language === 'de'
      ? 'Ich komme gerade nicht an den Wissensordner. Ich antworte so lange aus der letzten vollständigen Fassung. Schau bitte, ob das Laufwerk verbunden ist; danach geht es von selbst weiter.'
      : 'I cannot reach the knowledge folder at the moment. Until I can, I answer from the last complete version. Please look whether the drive is connected; after that I carry on by myself.'
  if (news.cause !== null)
    return language === 'de'
      ? `Ein Fehler nimmt dem Wissensordner auf einmal einen großen Teil: ${sayGone(news, 'de')}. Ich antworte vorerst aus der letzten vollständigen Fassung; ist er behoben, geht es von selbst weiter:\n${sayWhere(news.cause, 'de')}`
      : `One mistake takes a large part of the knowledge folder away: ${sayGone(news, 'en')}. For now I answer from the last complete version; once it is mended, I carry on by myself:\n${sayWhere(news.cause, 'en')}`
  return language === 'de'
    ? `Im Wissensordner fehlt auf einmal ein großer Teil: ${sayGone(news, 'de')}. Ich antworte vorerst aus der letzten vollständigen Fassung. Kommt das Fehlende zurück, geht es von selbst weiter; ist es so gewollt, dann bitte: npm run knowledge -- accept`
    : `A large part of the knowledge folder is suddenly gone: ${sayGone(news, 'en')}. For now I answer from the last complete version. If what is missing comes back, I carry on by myself; if it is meant, please run: npm run knowledge -- accept`
}

/** What is missing: `responses/ (72 of 72 files)`, and the passages in all. */
export function sayGone({ folders, before, after }: HeldNews, language: Language): string {
  const passages =
    language === 'de' ? `${after} statt ${before} Textstellen` : `${after} passages instead of ${before}`
  return [...(folders.length > 0 ? [sayFolders(folders, language)] : []), passages].join(', ')
}

/** Folders and how many of their texts are missing. */
export function sayFolders(folders: readonly GoneFolder[], language: Language): string {
  const [of, files] = language === 'de' ? ['von', 'Dateien'] : ['of', 'files']
  return folders
    .map((one) => `${one.folder}/ (${one.before - one.after} ${of} ${one.before} ${files})`)
    .join(', ')
}

/** What an edit broke, and that it is left out until it is mended. */
export function sayBroken(problems: readonly Problem[], language: Language): string {
  const german = language === 'de'
  const more = problems.length - MOST_NAMED
  return [
    german
      ? 'Seit der letzten Änderung kann ich etwas nicht mehr lesen. Es bleibt weg, bis es behoben ist:'
      : 'Since the last edit I cannot read something any more. It is left out until it is mended:',
    ...problems.slice(0, MOST_NAMED).map((problem) => sayWhere(problem, language)),
    ...(more > 0
      ? [
          german
            ? `- und ${more} mehr: npm run knowledge -- check`
            : `- and ${more} more: npm run knowledge -- check`,
        ]
      : []),
  ].join('\n')
}

function sayWhere(problem: Problem, language: Language): string {
  const { file, line } = problem
  const { message, remedy } = wordsOf(problem, language)
  return `- ${file}, ${language === 'de' ? 'Zeile' : 'line'} ${line}: ${inPlainWords(message)} ${remedy}`
}
