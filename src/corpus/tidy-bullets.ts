import { readableLines } from './readable-lines.js'

/** Signs with which Word, Pages and phones begin a point; the last two are Word's own, of a font without Unicode. */
const BULLET = /^[ \t\u00a0]*(?:[•◦▪▫‣●○∙·⁃■□➢➤✓✔\uf0b7\uf0a7]|o\t)[ \t\u00a0]*(?=\S)/u
/**
 * A dash begins a point only where one may begin: in the midst of a text it belongs to the sentence. Google Docs writes `\-` for one that
 * was typed by hand.
 */
const DASH = /^[ \t\u00a0]*(?:[–—]|\\[-*+])[ \t\u00a0]+(?=\S)/u
const BEGINS_ANEW = /^\s*$|^\s{0,3}#{1,6}\s|^\s*[-+*]\s/u

/**
 * Writes the points of a list that was copied from Word or a mail (`•`, `–`) as Markdown does. Without it they would be one paragraph, and so
 * one passage: shown together or not at all, with the source of the last for all of them. Lists within lists become one. Lines keep their numbers.
 */
export function tidyBullets(body: string): string {
  const lines = body.split('\n')
  const readable = readableLines(lines)
  let above = ''
  const tidied = lines.map((line, at) => {
    const sign = readable[at]
      ? (BULLET.exec(line) ?? (BEGINS_ANEW.test(above) ? DASH.exec(line) : null))
      : null
    above = sign === null ? line : `- ${line.slice(sign[0].length)}`
    return above
  })
  return tidied.join('\n')
}
