import type { Passage } from '../domain/passage.js'
import { sameWriting } from '../domain/text.js'

/** Whether a text is one of the lines, however it is spaced and quoted. Their texts are gathered for the first that asks. */
export function createKnownLines(passages: readonly Passage[]): (text: string) => boolean {
  let lines: Set<string> | null = null
  return (text) => {
    lines ??= new Set(passages.map((passage) => sameWriting(passage.text)))
    return lines.has(sameWriting(text))
  }
}
