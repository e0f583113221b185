/** A full stop behind one of these ends no sentence. */
const ABBREVIATIONS = new Set(
  (
    'al etc vs cf e.g i.e dr prof mr mrs ms st pp p fig no nos vol ed eds ch approx dept ' +
    'z.b d.h u.a o.a s.o s.u bzw usw vgl nr abs hrsg art bspw ggf sog std mio mrd inkl ca evtl zit aufl bd kap'
  ).split(' '),
)
const BOUNDARY = /[.!?…]["”“»«’')\]]*\s+(?=["„“«»‘(]?[\p{Lu}\p{N}])/gu

/** Where sentences begin in a text on one line; the first begins at 0. */
export function sentenceStarts(text: string): number[] {
  const starts = [0]
  for (const match of text.matchAll(BOUNDARY)) {
    if (match[0].startsWith('.') && endsShort(text.slice(starts.at(-1), match.index))) continue
    starts.push(match.index + match[0].length)
  }
  return starts
}

/** The sentences of a text on one line, with the white space behind each; together they are the text. */
export function sentencesOf(text: string): string[] {
  const starts = sentenceStarts(text)
  return starts.map((start, at) => text.slice(start, starts[at + 1] ?? text.length))
}

/** "et al", "J", the "z" of "z. B.", "15" (an ordinal in German, or a list number): the stop belongs to the word. */
function endsShort(before: string): boolean {
  const word = /([\p{L}\p{N}.]+)$/u.exec(before)?.[1] ?? ''
  return /^(?:\p{L}|\d{1,2})$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase().replace(/^\.+|\.+$/gu, ''))
}
