import type { Language } from '../../../domain/language.js'
import { JOINS } from './clauses.js'
import { WITHOUT } from './negators.js'
import { isSomebody } from './sides.js'
import { isSmallWord } from './small-words.js'
import type { RawToken } from './tokens.js'

/** "Staff without training can …": the sentence goes on. */
const MODAL = /^(?:can|may|might|must|should|will|is|are|was|were|has|have)$/u

/** "without written consent": what "without" takes away, a thing and what describes it. */
export function takenAway(tokens: readonly RawToken[], language: Language): Set<number> {
  const taken = new Set<number>()
  tokens.forEach(({ lower }, start) => {
    if (!WITHOUT.test(lower)) return
    let things = 0
    const infinitive = language === 'de' ? infinitiveBehind(tokens, start) : -1
    for (let at = start + 1; at < Math.min(tokens.length, Math.max(start + 7, infinitive + 1)); at += 1) {
      const token = tokens[at]!
      if (token.kind === 'mark') break
      if (JOINS.has(token.lower)) {
        // "ohne Druck und Bedingungen", "without consent or notice": both are taken away.
        if (/^(?:or|oder)$/u.test(token.lower) || (language === 'de' && tokens[at + 1]?.capital)) {
          // "Without burning out or carrying the trauma along": each verb has its own object.
          if (/ing$/u.test(tokens[at + 1]?.lower ?? '')) things = 0
          continue
        }
        break
      }
      if (isSmallWord(token.lower, language)) {
        // "Without pushing her to speak": everything that is not done.
        if (things > 0 && (MODAL.test(token.lower) || !/ing$/u.test(tokens[start + 1]!.lower))) break
        continue
      }
      taken.add(at)
      things += 1
      if (at < infinitive) continue
      if (language === 'de' && token.capital) break
      if (things === 2 && !(language === 'de' && tokens[at + 1]?.capital)) break
    }
  })
  return taken
}

/** "Ohne das Steuer zu übernehmen", "ohne das Trauma mitzutragen": where the verb of a German "ohne" stands. */
function infinitiveBehind(tokens: readonly RawToken[], start: number): number {
  for (let at = start + 1; at < Math.min(tokens.length, start + 9) && tokens[at]!.kind !== 'mark'; at += 1) {
    if (tokens[at]!.lower === 'zu' && /(?:en|rn|ln|un)$/u.test(tokens[at + 1]?.lower ?? '')) return at + 1
    if (!tokens[at]!.capital && /^\p{L}{2,6}zu\p{L}{3,}(?:en|rn|ln|un)$/u.test(tokens[at]!.lower)) return at
  }
  return -1
}

/** "none of the five studies listed", "von den 15 Artikeln … keiner": the places of the whole that is counted. */
export function countedIn(tokens: readonly RawToken[], language: Language): Set<number> {
  const counted = new Set<number>()
  const none = /^(?:none|one|any|neither|keine?[rsn]?|niemand|nobody)$/u
  tokens.forEach(({ lower }, at) => {
    const partitive = /^(?:of|von|der|dieser|unter)$/u.test(lower) && none.test(tokens[at - 1]?.lower ?? '')
    const ahead =
      /^(?:of|von)$/u.test(lower) &&
      tokens.slice(at + 1, at + 9).some((token) => none.test(token.lower) && token.lower !== 'one')
    if (!partitive && !ahead) return
    let words = 0
    for (let place = at + 1; place < tokens.length && words < 3; place += 1) {
      const token = tokens[place]!
      if (token.kind === 'mark') break
      if (token.kind === 'number' || isSmallWord(token.lower, language)) continue
      counted.add(place)
      words += 1
      if (language === 'de' && token.capital) break
    }
  })
  return counted
}

const CITES = /^(?:laut|to|sa(?:y|ys|id)|schreib(?:t|en)|sag(?:t|en)|bei|by|von|nach|zufolge)$/u
const CITED =
  /^(?:sa(?:y|ys|id)|writes?|wrote|warns?|notes?|reports?|states?|found|finds?|calls?|names?|describes?|recommends?|advises?|argues?|concludes?|suggests?|points?|asks?|schreib\p{L}*|sag(?:t|en)|berichte\p{L}*|nennt|nennen|warnt|warnen|rät|raten|empfiehlt|empfehlen|beschreib\p{L}*|betont|zufolge)$/u
const AMONG_NAMES =
  /^(?:and|und|et|al|of|for|the|der|die|das|des|colleagues|co-authors?|team|kolleg\p{L}*|mitautor\p{L}*|forschungsteam|ihre?|seine?|her|his|their)$/u
/** "Contreras und ihr Team haben gezeigt": who has, said it. */
const HAS = /^(?:hat|haben|has|have)$/u
const HAS_CITED =
  /^(?:gezeigt|gefunden|geschrieben|gesagt|festgestellt|berichtet|beschrieben|shown|found|written|said|reported|described|noted)$/u

/** "laut Mission Freedom (Teil 2)", "says Herman", "Chambers et al. (2024) advise": the places of those who are cited. */
export function namedSources(tokens: readonly RawToken[], language: Language): Set<number> {
  const named = new Set<number>()
  const isName = ({ kind, capital, lower, raw }: RawToken): boolean =>
    kind === 'word' &&
    capital &&
    !isSmallWord(lower, language) &&
    !isSomebody(lower) &&
    (language === 'en' ||
      /\p{Lu}.*\p{Lu}/u.test(raw) ||
      !/(?:ung|heit|keit|schaft|tion|en|er|in|innen)$/u.test(lower))
  const mark = (from: number, step: 1 | -1): void => {
    let inside = false
    for (let at = from; at >= 0 && at < tokens.length && Math.abs(at - from) < 12; at += step) {
      const token = tokens[at]!
      if (/^[()]$/u.test(token.raw)) inside = !inside
      else if (inside || token.kind === 'number') continue
      else if (isName(token)) named.add(at)
      else if (!AMONG_NAMES.test(token.lower)) break
    }
  }
  tokens.forEach(({ lower }, at) => {
    if (
      CITES.test(lower) &&
      (language === 'en' ||
        /^(?:laut|schreib\p{L}*|sag\p{L}*|zufolge)$/u.test(lower) ||
        isCited(tokens, at, isName))
    )
      mark(at + 1, 1)
    // "…, so das OVC."
    if (language === 'de' && lower === 'so' && tokens[at - 1]?.raw === ',') mark(at + 1, 1)
    if (CITED.test(lower) || (/^stell(?:t|en|te|ten)$/u.test(lower) && isFollowedBy(tokens, at, 'fest')))
      mark(at - 1, -1)
    if (HAS_CITED.test(lower)) {
      const has = tokens.findLastIndex(
        (token, place) => place < at && at - place <= 8 && HAS.test(token.lower),
      )
      if (has > 0) mark(has - 1, -1)
    }
  })
  return named
}

/** "bei Lohmann et al. (2024)", "nach Mission Freedom": a year in brackets or an "et al." follows, or two names stand side by side. */
function isCited(tokens: readonly RawToken[], at: number, isName: (token: RawToken) => boolean): boolean {
  const [first, second] = [tokens[at + 1], tokens[at + 2]]
  return (
    (first !== undefined && second !== undefined && isName(first) && isName(second)) ||
    tokens.slice(at + 2, at + 7).some(({ lower, raw }) => lower === 'al' || /^(?:19|20)\d\d$/u.test(raw))
  )
}

function isFollowedBy(tokens: readonly RawToken[], at: number, word: string): boolean {
  return tokens.slice(at + 1, at + 10).some(({ lower }) => lower === word)
}
