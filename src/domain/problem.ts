import type { Language } from './language.js'
import { type Sentence, say } from './say.js'

export type ProblemCode =
  | 'unreadable'
  | 'too-large'
  | 'not-utf8'
  | 'no-text'
  | 'protected'
  | 'damaged'
  | 'empty'
  | 'front-matter'
  | 'yaml'
  | 'bibtex'
  | 'title-missing'
  | 'title-duplicate'
  | 'id-duplicate'
  | 'citekey-unknown'
  | 'citekey-duplicate'
  | 'citation-missing'
  | 'citation-broken'
  | 'source-without-link'
  | 'doi-bad'
  | 'url-bad'
  | 'text-unread'
  | 'heading-unknown'
  | 'heading-missing'
  | 'original-missing'
  | 'language-other'
  | 'file-unknown'
  | 'no-passages'
  | 'check-question'
  | 'module-unlike'
  | 'glossary'
  | 'boundaries'
  | 'questions'
  | 'organisation'
  | 'folder-missing'
  | 'folder-empty'
  | 'outside-folder'
  | 'files-gone'

/** Something a lead should mend. A value, never an exception: one broken file does not hide another. */
export interface Problem {
  readonly code: ProblemCode
  /** An error leaves something out; a warning does not. */
  readonly severity: 'error' | 'warning'
  readonly file: string
  /** Counted from 1; 1 where the whole file is meant. */
  readonly line: number
  /** What is the matter, in a lead's words; in English, since programs read it, too. */
  readonly message: string
  /** What to do about it. */
  readonly remedy: string
  /** Both as a lead of a German house reads them. */
  readonly german: ProblemWords
  /** What several problems have in common: the key of a source that cannot be used, the file this one is a copy of. */
  readonly about?: string
}

/** What is the matter, and what to do about it. */
export interface ProblemWords {
  readonly message: string
  readonly remedy: string
}

/** What is still to be said in each language. */
interface Unsaid {
  readonly message: Sentence
  readonly remedy: Sentence
}

/** A problem, or another thing to mend, with its sentences in each language. */
export function problemOf<const T extends Unsaid>({
  message,
  remedy,
  ...facts
}: T): Omit<T, keyof Unsaid> & ProblemWords & Pick<Problem, 'german'> {
  return {
    ...facts,
    message: message.en,
    remedy: remedy.en,
    german: { message: message.de, remedy: remedy.de },
  }
}

/** What the message of a problem says, to be said on in another sentence. */
export function messageOf({ message, german }: Pick<Problem, 'message' | 'german'>): Sentence {
  return { en: message, de: german.message }
}

/** The same problem with another message. */
export function saidAs<T extends Pick<Problem, 'message' | 'remedy' | 'german'>>(
  problem: T,
  message: Sentence,
): T {
  return { ...problem, message: message.en, german: { ...problem.german, message: message.de } }
}

/** The same problem, with more behind its message. */
export function withMore<T extends Pick<Problem, 'message' | 'remedy' | 'german'>>(
  problem: T,
  more: Sentence,
): T {
  return saidAs(problem, say`${messageOf(problem)} ${more}`)
}

/** What a lead reads of a problem in her language. */
export function wordsOf(
  problem: Pick<Problem, 'message' | 'remedy' | 'german'>,
  language: Language,
): ProblemWords {
  return language === 'de' ? problem.german : problem
}
