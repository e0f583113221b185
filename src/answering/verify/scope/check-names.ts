import type { Source } from '../../../domain/source.js'
import { words } from '../../../domain/text.js'
import { isMoved } from '../case/binding.js'
import { type Case, type Check, finding } from '../case/check.js'
import type { Reading, Word } from '../reading/reading.js'
import { isSmallWord } from '../reading/small-words.js'
import type { RawToken } from '../reading/tokens.js'
import { hasTwin, isAbbreviation, isShortFor, isShortIn, sameName, spelledOut } from './same-name.js'

/** Words that follow a name when a study is cited: "Herman writes", "Dutton and Painter found", "Lahav et al.". */
const AFTER_NAME =
  /^(?:and colleagues|und kolleg\p{L}*|et al|writes?|wrote|says?|said|found|notes?|calls?|spoke|interviewed|argues?|schreib\p{L}*|nennt|nennen|sag\p{L}*|fand|fanden|zufolge|names?|recommends?|points|empf\p{L}*|beschreib\p{L}*)\b/u
const BEFORE_NAME = /^(?:laut|according to|by|von|nach|says?|sagt|schreibt)$/u
const NOT_NAMES = new Set('i part teil monday tuesday wednesday thursday friday saturday sunday'.split(' '))

/**
 * Whoever and whatever the claim names stands in the passage or among its sources: studies, organisations, tests, places,
 * abbreviations. `known` are the family names and bodies of all sources of the folder.
 */
export function createNamesCheck(sources: Iterable<Source>): Check {
  const known = new Set<string>()
  for (const source of sources)
    for (const author of source.authors)
      for (const word of words(author)) if (word.length > 2 && !isSmallWord(word, 'en')) known.add(word)
  return (judged) => {
    const allowed = namesAround(judged)
    const written = new Set(judged.passages.flatMap(({ tokens }) => tokens.map(({ raw }) => raw)))
    const spelled = spelledOut(judged)
    for (const token of namesOf(judged.claim, known)) {
      if (spelled.has(token) || isShortFor(token.raw, judged)) continue
      if (GERMAN.test(token.lower) && judged.passages.some(({ text }) => FEDERAL.test(text))) continue
      if (token.raw.length === 1 || written.has(token.raw) || hasTwin(token.raw, written)) continue
      if ((!isAbbreviation(token.raw) || !isSmallWord(token.lower, 'en')) && allowed.has(token.lower))
        continue
      if (!isAbbreviation(token.raw) && [...allowed].some((name) => sameName(name, token.lower))) continue
      const word = judged.claim.content.find(({ lower, raw }) => lower === token.lower && raw === token.raw)
      if (word !== undefined && !isBody(judged.claim, word.at, known) && judged.inPassages.has(word)) continue
      return finding('name', `The name "${token.raw}" does not stand in the passage or its sources.`)
    }
    return (
      otherCountry(judged) ??
      swappedName(judged, known) ??
      swappedAbbreviation(judged, known) ??
      otherSpeaker(judged) ??
      otherAuthor(judged, known)
    )
  }
}

/** The "Bundes-" of a German body or report says of which country it is. */
const GERMAN = /^(?:german|germany)$/u
const FEDERAL = /(?<!\p{L})Bundes(?:lage|kriminal|ministeri|amt|land|länd|regierung|weit)\p{L}*/u

/** "Mission Freedom": two known names side by side are no plain words. */
function isBody({ tokens }: Reading, at: number, known: ReadonlySet<string>): boolean {
  const isKnown = (token: RawToken | undefined): boolean => token?.capital === true && known.has(token.lower)
  return isKnown(tokens[at]) && (isKnown(tokens[at - 1]) || isKnown(tokens[at + 1]))
}

/** A country of which neither the passage nor its sources speak. */
function otherCountry({ claim, inPassages, titles }: Case) {
  const foreign = claim.content.find(
    (word) =>
      word.country &&
      !word.named &&
      !inPassages.has(word) &&
      !titles.some((title) => words(title).includes(word.lower)),
  )
  return foreign === undefined ? null : finding('name', `The source does not speak of "${foreign.raw}".`)
}

function namesOf(reading: Reading, known: ReadonlySet<string>): RawToken[] {
  return reading.tokens.filter((token, at) => {
    if (token.kind !== 'word' || NOT_NAMES.has(token.lower)) return false
    if (/\p{Lu}.*\p{Lu}/u.test(token.raw)) return true
    if (!token.capital) return false
    const after = reading.lowers.slice(at + 1, at + 3).join(' ')
    const cited = AFTER_NAME.test(after) && !isSmallWord(token.lower, reading.language)
    if (reading.language === 'en') {
      if (!token.first) return true
      return (
        known.has(token.lower) &&
        (cited || !reading.content.some(({ at: place, meanings }) => place === at && meanings.size > 0))
      )
    }
    const word = reading.content.find(({ at: place }) => place === at)
    if (
      known.has(token.lower) &&
      !isSmallWord(token.lower, 'de') &&
      (word === undefined || word.meanings.size === 0)
    )
      return true
    return (
      word !== undefined &&
      word.meanings.size === 0 &&
      word.parts === undefined &&
      (cited || BEFORE_NAME.test(reading.lowers[at - 1] ?? '')) &&
      token.first
    )
  })
}

function namesAround({ passages, sources, titles }: Case): Set<string> {
  const around = new Set<string>()
  for (const passage of passages) for (const { lower } of passage.tokens) around.add(lower)
  for (const title of titles) for (const word of words(title)) around.add(word)
  for (const source of sources)
    for (const word of [...source.authors.flatMap(words), ...words(source.short), ...words(source.title)])
      around.add(word)
  return around
}

/** "A says TCA, B says TCB" must not become "A says TCB": an abbreviation stands nearest to the same name as in the source. */
function swappedAbbreviation({ claim, quotes }: Case, known: ReadonlySet<string>) {
  for (const { at, raw } of placed(claim, ({ raw }) => isAbbreviation(raw) && raw.length >= 2)) {
    const mine = nearest(claim, at, known)
    if (mine === null) continue
    for (const quote of quotes) {
      const theirs = placed(quote, (token) => token.raw === raw)
      const named = theirs.map((place) => nearest(quote, place.at, known)).filter((name) => name !== null)
      const elsewhere = quote.tokens.some((token) => isAuthor(token, known) && token.lower === mine)
      if (
        elsewhere &&
        named.length > 0 &&
        named.every((name) => name !== mine) &&
        namesOwn(quote, mine, raw, known)
      )
        return finding('name', `The source does not use "${raw}" of "${mine}".`)
    }
  }
  return null
}

/** Whether the source puts another abbreviation beside this name. */
function namesOwn(quote: Reading, name: string, raw: string, known: ReadonlySet<string>): boolean {
  return placed(quote, (token) => isAbbreviation(token.raw) && token.raw !== raw).some(
    ({ at }) => nearest(quote, at, known) === name,
  )
}

function placed({ tokens }: Reading, test: (token: RawToken) => boolean): { at: number; raw: string }[] {
  return tokens.flatMap((token, at) => (token.kind === 'word' && test(token) ? [{ at, raw: token.raw }] : []))
}

/** The author nearest to a place: in the same part of the sentence, else before it. */
function nearest({ tokens, clauseOf }: Reading, at: number, known: ReadonlySet<string>): string | null {
  const beside = tokens.flatMap((token, place) =>
    clauseOf[place] === clauseOf[at] && isAuthor(token, known) ? [place] : [],
  )
  const closest = beside.findLast((place) => place < at) ?? beside[0]
  if (closest !== undefined) return tokens[closest]!.lower
  for (let step = 1; step < 14; step += 1) {
    const before = tokens[at - step]
    if (before !== undefined && isAuthor(before, known)) return before.lower
  }
  return null
}

const SPEAKS =
  /^(?:sa(?:y|ys|id)|writes?|wrote|warns?|warned|notes?|reports?|states?|advises?|recommends?|describes?|names?|calls?|finds?|found|concludes?|suggests?|argues?|points?|asks?|schreib\p{L}*|sag(?:t|en|te)|warnt|warnen|nennt|nennen|rät|raten|empfiehlt|empfehlen|berichtet|berichten|beschreibt|meint|betont|fordert|fand|fanden|bittet)$/u

/** "The ministry warns; Part 2 does not" must not become "Part 2 warns": who speaks in the claim does not stand under the source's "not". */
function otherSpeaker({ claim, passages, quotes }: Case) {
  for (const word of claim.content) {
    if (!word.named || !word.capital) continue
    const speaks =
      claim.lowers.some((lower, at) => SPEAKS.test(lower) && Math.abs(at - word.at) <= 5) ||
      /^(?:to|laut)$/u.test(claim.lowers[word.at - 1] ?? '')
    if (!speaks || quotes.some(({ tokens }) => tokens.some(({ lower }) => lower === word.lower))) continue
    const standing = passages.flatMap((passage) =>
      passage.content.filter(({ lower }) => lower === word.lower).map(({ denied }) => denied),
    )
    if (standing.length > 0 && standing.every((denied) => denied))
      return finding('name', `The source does not say this of "${word.raw}".`)
  }
  return null
}

/** "…, say Chambers and colleagues" told as "say Lahav and colleagues": the quote names its own, and none of those the claim cites. */
function otherAuthor({ claim, quotes }: Case, known: ReadonlySet<string>) {
  const cited = (reading: Reading): Word[] =>
    reading.content.filter(
      ({ named, capital, lower, raw }) => named && capital && (known.has(lower) || isAbbreviation(raw)),
    )
  const mine = cited(claim)
  if (mine.length === 0 || quotes.some((quote) => cited(quote).length === 0)) return null
  const written = new Set(quotes.flatMap(({ tokens }) => tokens.map(({ raw }) => raw)))
  const lowers = new Set(quotes.flatMap((quote) => quote.lowers))
  const stands = ({ raw, lower }: Word): boolean =>
    lowers.has(lower) || hasTwin(raw, written) || quotes.some((quote) => isShortIn(raw, claim, quote))
  return mine.some(stands)
    ? null
    : finding('name', `The quote says this of somebody else than "${mine[0]!.raw}".`)
}

/** "A says TCA, B says TCB" must not become "A says TCB". */
function swappedName({ claim, quotes, sentences, inPassages }: Case, known: ReadonlySet<string>) {
  // "Polizei", "Menschenhandel" stand in the names of bodies, and are words of their own.
  const isPlain = (reading: Reading, at: number): boolean =>
    (reading.language === 'de' || reading.tokens[at]!.first) &&
    reading.content.some((word) => word.at === at && word.meanings.size > 0 && !word.named)
  const claimed = claim.tokens.flatMap((token, at) =>
    isAuthor(token, known) && !isPlain(claim, at) ? [{ at, length: 1, lower: token.lower }] : [],
  )
  if (claimed.length === 0) return null
  for (const source of [...quotes, ...sentences]) {
    const named = source.tokens.flatMap((token, at) =>
      isAuthor(token, known) ? [{ at, length: 1, lower: token.lower }] : [],
    )
    for (const name of claimed) {
      const own = named.filter(({ lower }) => lower === name.lower)
      // Co-authors, and the words of one name, stand side by side and are no rivals.
      const row = rowOf(named, own)
      const rivals = named.filter(
        (other) => other.lower !== name.lower && !row.has(other.at) && !isPlain(source, other.at),
      )
      if (isMoved(claim, name, source, own, rivals, inPassages))
        return finding('name', `The source says this of somebody else than "${claim.tokens[name.at]!.raw}".`)
    }
  }
  return null
}

/** The places of all names that stand in one row with one of these, no gap wider than three words. */
function rowOf(named: readonly { at: number }[], own: readonly { at: number }[]): ReadonlySet<number> {
  const row = new Set(own.map(({ at }) => at))
  for (const { at } of [...named, ...named.toReversed()])
    if ([...row].some((place) => Math.abs(place - at) <= 3)) row.add(at)
  return row
}

function isAuthor(token: RawToken, known: ReadonlySet<string>): boolean {
  return token.kind === 'word' && token.capital && known.has(token.lower)
}
