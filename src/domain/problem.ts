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
  /** What is the matter, in a lead's words. */
  readonly message: string
  /** What to do about it. */
  readonly remedy: string
  /** What several problems have in common: the key of a source that cannot be used, the file this one is a copy of. */
  readonly about?: string
}
