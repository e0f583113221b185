import { say } from '../domain/say.js'
import { withoutCitations } from './citations.js'
import type { UnreadText } from './unread-text.js'

/** What people write where something is still missing. "To do nothing" is a sentence. */
const TO_WRITE =
  /^\P{L}*(?:(?:todo|tbd|tba|fixme|x{3,})(?![\p{L}\p{N}])|to[- ]do\s*(?::|$))|^[\s.…?!_–—"'“”„-]*$/iu
/** `<!—`, `<! –`, `<!-`: what Word, a phone or a slip makes of `<!--`; and the comments of Obsidian, `%%so%%`. */
const HALF_COMMENT = /<\s?!\s?[-–—]|%%[^%]*\p{L}[^%]*%%/u

/** Words that a lead wrote for herself and that would be shown to whoever asks; `null` = these are meant. */
export function notMeant(raw: string, line: number): UnreadText | null {
  const text = withoutCitations(raw)
  if (HALF_COMMENT.test(raw))
    return {
      line,
      message: say`This looks like a comment and cannot be read as one, so that the paragraph is left out: "${text.slice(0, 60)}"`,
      remedy: say`A comment begins with <!-- and ends with -->, each with two short strokes; some programs make one long stroke of them.`,
    }
  if (text === '' || !TO_WRITE.test(text)) return null
  return {
    line,
    message: say`This is still to be written, and is left out: "${text.slice(0, 60)}"`,
    remedy: say`Write it, or delete the line. What is for leads alone stands between <!-- and -->.`,
  }
}

/** The line on which two versions begin that nobody has chosen between yet; `null` = there is none. */
export function unchosenAt(content: string): number | null {
  const lines = content.split('\n')
  const first = lines.findIndex((line) => /^<{7}(?:\s|$)/u.test(line))
  return first !== -1 && lines.some((line, at) => at > first && /^>{7}(?:\s|$)/u.test(line))
    ? first + 1
    : null
}
