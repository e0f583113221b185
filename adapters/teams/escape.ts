/** Breaks what a client would turn into a link by itself; nobody sees it. */
const BREAK = '\u200B'

/**
 * Text of the knowledge folder, of a person or of a model, so that nothing in it is Markdown, HTML, a mention or a link, and no
 * half of a character is left. Only what `link` makes is a link.
 */
export function escapeText(text: string): string {
  return text
    .replace(/(?![\n\t])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/\\/gu, '\\\\')
    .replace(/&(?=#?\w+;)/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/[`*_~|[\]]/gu, '\\$&')
    .replace(/^[^\S\n]+/gmu, '')
    .replace(/^([#+=-])/gmu, '\\$1')
    .replace(/^(\d{1,9})([.)])/gmu, '$1\\$2')
    .replace(/(\p{L}):(?=\/\/)/gu, `$1:${BREAK}`)
    .replace(/\b(www)\./giu, `$1${BREAK}.`)
    .replace(/@(?=[\p{L}\p{N}])/gu, `@${BREAK}`)
    .replace(/\b(mailto|tel|sip|javascript|data|msteams):/giu, `$1:${BREAK}`)
}

/** The only way a link is made. Whatever is no https address is shown as text. */
export function link(text: string, url: string): string {
  const shown = escapeText(text)
  if (!/^https:\/\/[^\s]+$/u.test(url)) return shown
  const safe = url.replace(
    /[()<>[\]\\"'`*_~|]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `[${shown}](${safe})`
}
