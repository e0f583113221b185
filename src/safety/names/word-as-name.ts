import type { Language } from '../../domain/language.js'
import { ENGLISH_WORD_NAMES, GIVEN_NAMES } from '../given-names.js'
import { PLACES_AND_TERMS } from '../no-names.js'
import { SURNAME } from './name-shape.js'
import { isApposed } from './rare-name.js'
import type { NameWord } from './read-words.js'
import {
  ARTICLES,
  DOES,
  DOES_AS_PERSON,
  GERMAN_AROUND,
  IS,
  MEETING,
  PERSON_AFTER,
  PLAIN_NAMES,
  PLURAL_DOES,
  RELATIONS,
  TELLING,
  TOLD,
  TOWARDS,
  TOWARDS_PERSON,
} from './word-sets.js'

export function isWordUsedAsName(words: readonly NameWord[], at: number, language: Language): boolean {
  const word = words[at]
  const one = words[at - 1]
  const next = words[at + 1]
  if (word === undefined || word.allCapitals) return false
  if (word.possessive && !/^(?:summer|autumn|heaven|love|peace|storm)$/u.test(word.base)) return true
  const alone = one === undefined || word.first || !ARTICLES.has(one.base) || /^(?:and|und)$/u.test(one.base)
  if (next !== undefined && DOES_AS_PERSON.has(next.base) && /^\s+$/u.test(word.gap) && alone) return true
  if (word.capital && !word.first && one !== undefined && !ARTICLES.has(one.base)) return true
  if (word.capital && next?.capital === true && word.gap === ' ' && !PLACES_AND_TERMS.has(next.base))
    return true
  if (next !== undefined && language === 'de' && DOES.has(next.base) && (word.capital || alone)) return true
  if (isListed(words, at) || isApposed(words, at) || isDoing(words, at)) return true
  if (word.capital && (isFromPlace(words, at) || WITH_AGE.test(word.gap))) return true
  if (language === 'de' && isSpokenTo(words, at)) return true
  if (next !== undefined && FROM_ROOM.test(`${next.base} ${words[at + 2]?.base ?? ''}`)) return true
  if (
    word.capital &&
    next !== undefined &&
    /^(?:is|was|has|had)$/u.test(next.base) &&
    PERSON_AFTER.has(words[at + 2]?.base ?? '')
  )
    return true
  if (
    one !== undefined &&
    TOWARDS_PERSON.has(one.base) &&
    (language === 'de' || one.base !== 'an') &&
    /^\s+$/u.test(one.gap)
  )
    return true
  // A lower-case English word in the middle of German is a name, or it would be German.
  return (
    language === 'de' &&
    one !== undefined &&
    TOWARDS.has(one.base) &&
    next !== undefined &&
    GERMAN_AROUND.has(next.base)
  )
}

/** What a feeling or a virtue does as well: "Hope keeps her alive", "Faith carries us". */
const INNER: ReadonlySet<string> = new Set(
  'hope joy grace mercy faith patience love peace justice wisdom honesty honor honour harmony comfort glory charity happy success wonder beauty goodness chance constance fortune victory prudence trinity heaven summer autumn storm rain sky dawn star crystal candy honey brandy sherry coral olive treasure testimony melody serenity'.split(
    ' ',
  ),
)
/** What only a person does, also one called Mercy. */
const HUMAN_DOES =
  /^(?:pays|paid|cooks|cooked|visits|visited|hugs|hugged|kisses|kissed|phones|phoned|begs|begged|obeys|obeyed|steals|stole|works|worked|insists|insisted|admits|admitted|defends|defended|zahlt|zahlte|verteidigt|verteidigte|gehorcht|kocht|arbeitet|umarmt|besucht|schwanzt)$/u
const DONE_TO = /^(?:him|his|her|them|their|us|me|for|all|ihn|ihm|seine?|ihre?n?|alle|uns|mich)$/u

/** "Mercy pays his debts", "Angel protects him": a capital at the beginning tells nothing, what she does may. */
function isDoing(words: readonly NameWord[], at: number): boolean {
  const word = words[at]
  const next = words[at + 1]
  const last = words[at + 2]
  if (word === undefined || next === undefined || !word.capital || word.allCapitals) return false
  const joined = /^\/$/u.test(word.gap) && ENGLISH_WORD_NAMES.has(next.base)
  if (joined) return isDoing(words, at + 1)
  if (word.gap !== ' ') return false
  if (HUMAN_DOES.test(next.base)) return !(INNER.has(word.base) && last === undefined)
  return !INNER.has(word.base) && /[^s]s$/u.test(next.base) && DONE_TO.test(last?.base ?? '')
}

/** "A grant pays for it", "art works": what pays and works without being anybody. */
const NOBODY = /^(?:grant|art|chance|sage|tau|ha|an|so)$/u

/** "Frank zahlt ihre Miete", "Mark pays her phone" */
function isGiving(words: readonly NameWord[], at: number): boolean {
  const word = words[at]
  if (word?.gap !== ' ' || NOBODY.test(word.base) || words[at + 2] === undefined) return false
  return HUMAN_DOES.test(words[at + 1]?.base ?? '')
}

/** "Patience (19, …)", "Hope, 23, …" */
const WITH_AGE = /^\s?[(,]\s?\d{2}(?!\d)/u

/** "Hope from Nigeria", "Joy aus Benin" */
function isFromPlace(words: readonly NameWord[], at: number): boolean {
  const word = words[at]
  const next = words[at + 1]
  const place = words[at + 2]
  if (word?.gap !== ' ' || next?.gap !== ' ' || place === undefined) return false
  if (!/^(?:from|aus)$/u.test(next.base)) return false
  return place.capital && !place.allCapitals && PLACES_AND_TERMS.has(place.base)
}

const SPEAKS_TO =
  /^(?:sage?|sagen|erklare?|erklaren|helfe?|helfen|frage?|fragen|antworte|antworten|begleite|unterstutze|troste)$/u

/** "wie sag ich grace dass …", "was sag ich blessing" */
function isSpokenTo(words: readonly NameWord[], at: number): boolean {
  const one = words[at - 1]
  return one?.gap === ' ' && /^(?:ich|wir)$/u.test(one.base) && SPEAKS_TO.test(words[at - 2]?.base ?? '')
}

/** "blessing aus zimmer 4", "joy in room 2" */
const FROM_ROOM = /^(?:aus|in|from|of) (?:zimmer|room|gruppe|group|haus)$/u

/** "mercy, joy and blessing share a flat": several such words in a row, and somebody does something. */
function isListed(words: readonly NameWord[], at: number): boolean {
  const isListedName = (index: number) => {
    const base = words[index]?.base ?? ''
    return ENGLISH_WORD_NAMES.has(base) || GIVEN_NAMES.has(base)
  }
  const joins = (index: number) => /^(?:and|und)$/u.test(words[index]?.base ?? '')
  const comma = (index: number) => /^\s*[,&/]\s*$/u.test(words[index]?.gap ?? '')
  let to = at
  for (let guard = 0; guard < 6; guard += 1) {
    if (comma(to) && isListedName(to + 1)) to += 1
    else if (joins(to + 1) && isListedName(to + 2)) to += 2
    else break
  }
  const joined = to > at || (comma(at - 1) && isListedName(at - 1)) || (joins(at - 1) && isListedName(at - 2))
  return joined && PLURAL_DOES.has(words[to + 1]?.base ?? '')
}

export function isSmallWordUsedAsName(words: readonly NameWord[], at: number, language: Language): boolean {
  const word = words[at]
  const one = words[at - 1]
  const next = words[at + 1]
  if (word === undefined || word.allCapitals) return false
  if (one !== undefined && TELLING.has(one.base) && next !== undefined && TOLD.has(next.base)) return true
  if (one !== undefined && MEETING.has(one.base) && one.gap === ' ' && PLAIN_NAMES.has(word.base)) return true
  if (
    one !== undefined &&
    /^(?:der|lg|gruss|dein)$/u.test(one.base) &&
    PLAIN_NAMES.has(word.base) &&
    (one.base !== 'der' || (next !== undefined && DOES.has(next.base)))
  )
    return true
  if (!word.capital) return false
  if (word.first && next !== undefined && IS.has(next.base) && PERSON_AFTER.has(words[at + 2]?.base ?? ''))
    return true
  if (
    one !== undefined &&
    !word.first &&
    /^(?:in|im|since|seit|until|bis|last|next|letzten|nachsten|ab|der|die|das|den|dem|eine|einer|am|on|anfang|mitte|ende|this|every|the|von|from|nach|vor|to)$/u.test(
      one.base,
    )
  )
    return false
  if (word.possessive && next !== undefined && RELATIONS.has(next.base)) return true
  if (isFromPlace(words, at)) return true
  if (next !== undefined && DOES_AS_PERSON.has(next.base) && /^\s+$/u.test(word.gap)) return true
  if (isGiving(words, at)) return true
  if (next?.capital === true && word.gap === ' ' && SURNAME.test(next.base)) return true
  if (!word.first && one !== undefined && language === 'en' && TOWARDS_PERSON.has(one.base)) return true
  return (
    !word.first &&
    one !== undefined &&
    /^(?:mit|bei|und)$/u.test(one.base) &&
    next !== undefined &&
    DOES.has(next.base)
  )
}
