/** Words at each end of a text fragment: fewer are often not unique, more break at the first footnote mark. */
const FEWEST = 4
const MOST = 12
/** A browser finds words without what stands at their ends. */
const MARKS_AROUND = /^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu

/** The link that opens a PDF at a page, counted from 1. A page replaces a place the link already names. */
export function pageLink(url: string, page: number): string {
  return `${url.replace(/#.*$/u, '')}#page=${page}`
}

/**
 * Links that open a web page at its passages, which are given in their order: text fragments, by the first and last words of each.
 * `whole` is everything the page says, so that words are added until no earlier place fits them. `null` where a passage has no words or
 * the link has such a fragment already.
 */
export function textLinks(url: string, passages: readonly string[], whole: string): (string | null)[] {
  if (url.includes(':~:')) return passages.map(() => null)
  const text = whole.toLowerCase()
  let from = 0
  const placed = passages.map((passage): Placed => {
    const lower = passage.toLowerCase()
    const begin = Math.max(text.indexOf(lower, from), from)
    from = begin + lower.length
    return { words: passage.split(/\s+/u).filter((word) => word !== ''), begin, end: from }
  })
  const lengths = firstWords(placed, text)
  return placed.map((one) => {
    if (one.words.length === 0) return null
    return `${url}${url.includes('#') ? '' : '#'}:~:text=${fragmentOf(one, lengths.get(one) ?? FEWEST, text)}`
  })
}

/** A passage and where it stands in the text. */
interface Placed {
  readonly words: readonly string[]
  readonly begin: number
  readonly end: number
}

function fragmentOf({ words, begin, end }: Placed, first: number, text: string): string {
  if (words.length <= 2 * FEWEST) return encodeDirective(words.join(' '))
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
 * With how many of its first words each passage is found, and nothing before it. All passages are looked for in one walk through the text
 * for each number of words: looking for each of them alone took ten seconds for a page of 16,000 paragraphs.
 */
function firstWords(placed: readonly Placed[], text: string): ReadonlyMap<Placed, number> {
  const lengths = new Map<Placed, number>()
  const words = [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => {
    const bare = word.replace(MARKS_AROUND, '')
    const start = index + word.indexOf(bare)
    return { index, start, end: start + bare.length }
  })
  let places = words.map((_, at) => at)
  let open = placed.filter((one) => one.words.length > 2 * FEWEST)
  for (let length = FEWEST; length <= MOST && open.length > 0; length += 1) {
    const keyOf = (one: Placed) =>
      one.words.slice(0, length).join(' ').toLowerCase().replace(MARKS_AROUND, '')
    const firsts = new Map(open.map((one) => [keyOf(one), -1]))
    places = places.filter((at) => {
      const last = words[at + length - 1]
      const phrase = last === undefined ? '' : text.slice(words[at]!.start, last.end)
      const first = firsts.get(phrase)
      if (first === -1) firsts.set(phrase, words[at]!.index)
      return first !== undefined
    })
    open = open.filter((one) => {
      lengths.set(one, length)
      return length < one.words.length - FEWEST && firsts.get(keyOf(one)) !== one.begin
    })
  }
  return lengths
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
