import type { Language } from '../../domain/language.js'
import { type Problem, problemOf } from '../../domain/problem.js'
import type { Sentence } from '../../domain/say.js'

/** One heading or paragraph of a full text, as a person reads it: on one line, without markup. */
export interface Block {
  readonly kind: 'heading' | 'paragraph'
  readonly text: string
  /** 1 is the title of the whole; 0 for paragraphs. */
  readonly depth: number
  /** First and last line in the file, or twice the number of the block where the file has no lines (PDF, DOCX). */
  readonly lines: readonly [number, number]
  /** Where pages begin inside the text, by offset; the first begins at 0. Empty where the file has no pages. */
  readonly pages: readonly { readonly offset: number; readonly page: number }[]
}

/** A text as a sequence of blocks, whatever kind of file it came from. */
export interface FullText {
  readonly title: string | null
  /** As the file itself declares it; `null` = it does not. */
  readonly language: Language | null
  readonly blocks: readonly Block[]
}

/** Why a file gives no text, in a lead's words. */
export interface Fault extends Pick<Problem, 'code' | 'message' | 'remedy' | 'german'> {
  /** The machine may have been too busy, or the file in the middle of being saved: worth another try. */
  readonly passing?: true
}

/** What a file that is no plain text gave: read once, kept by the hash of its bytes. */
export type Extracted =
  | { readonly text: FullText; readonly fault: null }
  | { readonly text: null; readonly fault: Fault }

export function faulty(code: Problem['code'], message: Sentence, remedy: Sentence): Extracted {
  return { text: null, fault: problemOf({ code, message, remedy }) }
}

/** The same, where the moment may be to blame and not the file. */
export function passingly(code: Problem['code'], message: Sentence, remedy: Sentence): Extracted {
  return { text: null, fault: problemOf({ code, message, remedy, passing: true }) }
}

export function heading(text: string, depth: number, line: number, last = line): Block {
  return { kind: 'heading', text, depth, lines: [line, last], pages: [] }
}

export function paragraph(text: string, line: number, last = line): Block {
  return { kind: 'paragraph', text, depth: 0, lines: [line, last], pages: [] }
}
