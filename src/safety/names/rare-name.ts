import { editDistance } from '../../domain/edit-distance.js'
import { GIVEN_NAMES } from '../given-names.js'
import { isNameShaped } from './name-shape.js'
import type { NameWord } from './read-words.js'
import { isUnheard, looksForeign } from './unheard.js'
import { PERSON_WORDS, RELATIONS } from './word-sets.js'

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const GUYS = setOf('guy guys man dude bloke boy girl woman lad chick typ kerl')
const ARTICLES = setOf('der die den dem beim vom zum zur')
const CHILDREN = setOf(
  'baby babies jungs jungen kinder kids children boys girls sons daughters twins zwillinge sohne tochter madchen enkel enkelin',
)
/** "My", "unsere": whose she is. */
const WHOSE = /^(?:our|my|their|her|his|the|a|unsere?|meine?|ihre?|seine?|eine|die|der)$/u
/** What only somebody does: "Borislav has picked her up", but not "Dysregulation is …". */
const ACTS = setOf(
  'has had took takes drove drives picked picks keeps kept hat hatte nahm holt holte fahrt fuhr will wollte lasst zahlt',
)
/** What is said of researchers: "Najavits has described …". */
const SCHOLARLY =
  /^(?:described|argued|shown|proposed|written|wrote|defined|introduced|suggested|developed|coined|published|researched|studied|beschrieben|gezeigt|gepragt|definiert|entwickelt|untersucht|geschrieben|veroffentlicht|geforscht)$/u
const REACH = 9
/** Words that begin a sentence and are typed in a hurry: "Wesalb hat sie …" is no name. */
const SENTENCE_STARTS =
  'warum wieso weshalb wann welche welcher gestern heute morgen damals vorhin seitdem trotzdem manchmal vielleicht deshalb jetzt dann dabei danach darum darauf daraus dazu wozu leider eigentlich niemand jemand someone something nobody everybody somebody yesterday nothing everything'.split(
    ' ',
  )

/** A name that no list has, told by what stands around it; the word itself must be none of either language. */
export function isRareName(words: readonly NameWord[], at: number): boolean {
  const word = words[at]
  if (word === undefined || !word.capital || word.allCapitals || /\p{Ll}\p{Lu}/u.test(word.text)) return false
  if (isChild(words, at)) return true
  if (isOwner(words, at)) return true
  if (!isSpokenOf(words, at) && !isActing(words, at) && !isApposed(words, at)) return false
  return isNameShaped(word) && isUnheard(word.base)
}

/** "Zhivkos Bruder": the name itself without its "s". */
function isOwner(words: readonly NameWord[], at: number): boolean {
  const word = words[at]
  const next = words[at + 1]
  if (word?.gap !== ' ' || next === undefined || !word.base.endsWith('s') || !RELATIONS.has(next.base))
    return false
  if (!next.capital || NO_OWNER.test(words[at - 1]?.base ?? '')) return false
  const owner = word.base.slice(0, -1)
  return isNameShaped(word) && looksForeign(owner) && isUnheard(word.base) && isUnheard(owner)
}

/** "das Chaos Zimmer", "des Kaffees": the word behind an article is no owner. */
const NO_OWNER = /^(?:des|das|ein|eines|dieses|jedes|kein|keines|ihres|seines|meines|the|a)$/u

/** "that Zhivko", "the Zhivko guy", "that Zhivko of hers", "it was Zhivko who", "Zhivko's place" */
function isSpokenOf(words: readonly NameWord[], at: number): boolean {
  const one = words[at - 1]
  const word = words[at]
  const next = words[at + 1]
  if (word === undefined) return false
  if (/^(?:that|this)$/u.test(one?.base ?? '') && looksForeign(word.base)) return true
  if (next === undefined || !/^\s+$/u.test(word.gap)) return false
  if (word.possessive) return RELATIONS.has(next.base)
  if (GUYS.has(next.base)) return /^(?:the|that|this|der|dieser)$/u.test(one?.base ?? '')
  if (next.base === 'of' && /^(?:hers|theirs|yours)$/u.test(words[at + 2]?.base ?? '')) return true
  return /^whos?e?$/u.test(next.base) && !word.first
}

/** "der Zhivko hat sie abgeholt", "Zhivko hat ihr Geld genommen", "Zhivko has picked her up" */
function isActing(words: readonly NameWord[], at: number): boolean {
  const one = words[at - 1]
  const word = words[at]
  const next = words[at + 1]
  if (word === undefined || next === undefined || word.gap !== ' ' || !looksForeign(word.base)) return false
  for (let ahead = at + 1; ahead < at + REACH; ahead += 1)
    if (SCHOLARLY.test(words[ahead]?.base ?? '')) return false
  if (one !== undefined && ARTICLES.has(one.base) && one.gap === ' ') return !next.capital
  if (!word.first || !ACTS.has(next.base)) return false
  return !SENTENCE_STARTS.some((start) => editDistance(start, word.base) <= 2)
}

/** "Sky, our new resident, …", "Zhivko, ihr Ex, …" */
export function isApposed(words: readonly NameWord[], at: number): boolean {
  const word = words[at]
  if (word?.gap !== ', ' || !WHOSE.test(words[at + 1]?.base ?? '')) return false
  const told = [words[at + 2], words[at + 3]].find((other) => PERSON_WORDS.has(other?.base ?? ''))
  return told !== undefined && /^\s*,/u.test(told.gap)
}

/**
 * "Baby Noel", "ihre Jungs Noel und Elian". German has nouns here too ("dass das Baby Hunger hat"), so one word alone must look
 * like a name, unless no article stands before "Baby".
 */
function isChild(words: readonly NameWord[], at: number): boolean {
  const word = words[at]
  const one = words[at - 1]
  const next = words[at + 1]
  if (word === undefined || one === undefined || !mayBeChildsName(word)) return false
  if (one.gap === ' ' && CHILDREN.has(one.base)) {
    if (looksForeign(word.base) || CHILDRENS_NAMES.has(word.base)) return true
    if (/^bab/u.test(one.base)) return !/^(?:das|dem|ein|einem|the|a)$/u.test(words[at - 2]?.base ?? '')
    const other = words[at + 2]
    return isAnd(next) && other?.capital === true && mayBeChildsName(other)
  }
  const sibling = isAnd(one) ? at - 2 : /^\s*[,&/+]\s*$/u.test(one.gap) ? at - 1 : -1
  const first = words[sibling]
  const before = words[sibling - 1]
  return first?.capital === true && before?.gap === ' ' && CHILDREN.has(before.base) && mayBeChildsName(first)
}

function isAnd(word: NameWord | undefined): boolean {
  return /^(?:und|and|u)$/u.test(word?.base ?? '')
}

function mayBeChildsName(word: NameWord): boolean {
  if (!isNameShaped(word) || PERSON_WORDS.has(word.base)) return false
  return GIVEN_NAMES.has(word.base) || CHILDRENS_NAMES.has(word.base) || isUnheard(word.base)
}

/** Names of children that the table of words knows from stories and songs. */
const CHILDRENS_NAMES = setOf(
  'noel milo theo levi enzo luna stella nala kiara liam noah elias jayden leon mila',
)
