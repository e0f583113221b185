/** Words at each end of a text fragment: fewer are often not unique, more break at the first footnote mark. */
const FEWEST = 4
const MOST = 12

/** The link that opens a PDF at a page, counted from 1. A page replaces a place the link already names. */
export function pageLink(url: string, page: number): string {
  return `${url.replace(/#.*$/u, '')}#page=${page}`
}

/**
 * The link that opens a web page at a passage: a text fragment, by its first and last words. `whole` is everything the page says,
 * so that words are added until no earlier place fits them. `null` where the passage has no words or the link has such a
 * fragment already.
 */
export function textLink(url: string, passage: string, whole: string): string | null {
  if (url.includes(':~:')) return null
  const words = passage.split(/\s+/u).filter((word) => word !== '')
  if (words.length === 0) return null
  const directive = fragmentOf(words, passage, whole)
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`
}

function fragmentOf(words: readonly string[], passage: string, whole: string): string {
  if (words.length <= 2 * FEWEST) return encodeDirective(words.join(' '))
  const text = whole.toLowerCase()
  const begin = text.indexOf(passage.toLowerCase())
  const end = begin + passage.length
  let first = FEWEST
  while (first < MOST && first < words.length - FEWEST) {
    if (text.indexOf(words.slice(0, first).join(' ').toLowerCase()) === begin) break
    first += 1
  }
  const start = words.slice(0, first).join(' ')
  let last = FEWEST
  while (last < MOST && last < words.length - first) {
    const phrase = words.slice(-last).join(' ').toLowerCase()
    if (text.indexOf(phrase, begin + start.length) + phrase.length === end) break
    last += 1
  }
  return `${encodeDirective(start)},${encodeDirective(words.slice(-last).join(' '))}`
}

/**
 * Percent-encoded so that nothing in it is read as syntax: comma, dash and `&` mean something in a text fragment; brackets,
 * stars and apostrophes do in a chat message.
 */
function encodeDirective(text: string): string {
  return encodeURIComponent(text).replace(
    /[-!'()*~]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
