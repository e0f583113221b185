import { STOP_WORDS } from '../../domain/stop-words.js'
import { createMeaningFinder, type FindMeaning } from '../meaning/find-meaning.js'
import { foldWord } from '../message-words.js'
import { EVERYDAY_WORDS, KNOWN_AUTHORS, NO_SURNAMES, PLACES_AND_TERMS } from '../no-names.js'
import { rememberWords } from '../word-memory.js'
import { isOpenNoun, NOUN_END, VERB_END } from './name-shape.js'
import { DOES, DOES_AS_PERSON, PERSON_WORDS, RELATIONS } from './word-sets.js'

/** A short word may be anything that was typed in a hurry. */
const SHORTEST_UNKNOWN = 4
/** "scrolls": names that end so are listed. */
const THIRD_PERSON = /[^aiou]s$/u
/** What German and English adjectives and adverbs end in. */
const ADJECTIVE_END =
  /(?:lich|ig|isch|sam|bar|los|haft|voll|weise|warts|mal|al|iv|ant|ent|ful|less|ous|able|ible|ly|ish|ic)$/u

const LISTS = [
  EVERYDAY_WORDS,
  PLACES_AND_TERMS,
  NO_SURNAMES,
  DOES,
  DOES_AS_PERSON,
  RELATIONS,
  PERSON_WORDS,
  STOP_WORDS.en,
  STOP_WORDS.de,
]

/** Looks like no word of either language, however it is written: no list has it, and it ends as no verb and no adjective does. */
export function isNoWord(word: string): boolean {
  return ![VERB_END, NOUN_END, ADJECTIVE_END, THIRD_PERSON].some((end) => end.test(word)) && isUnknown(word)
}

/** What long German nouns that no list has begin with: "Rauswurf", "Überforderung". */
const NOUN_START =
  /^(?:raus|rein|auf|aus|ent|vor|nach|uber|unter|ruck|gegen|wieder|zusammen|miss|selbst|un(?=[bdgkrsv]))/u
/** "Masche", "Ambivalenz", "Marokkaner": what German nouns end in, besides what all nouns do. */
const GERMAN_NOUN_END =
  /(?:sche|chte|tte|lle|nne|ffe|cke|tze|nde|nge|rin|ner|tor|(?:t|[aiou]n|hn|[uy]s)ik|ie|ekt|age|eur|ast|anz|enz|ose|ase|logie|pathie)$/u

/** The same for a word written with a capital, whose ending tells less: "Dzhevdet" may end as a verb does. */
export function isUnheard(word: string): boolean {
  return (
    !NOUN_END.test(word) &&
    !NOUN_START.test(word) &&
    !GERMAN_NOUN_END.test(word) &&
    !isOpenNoun(word) &&
    !KNOWN_AUTHORS.has(word) &&
    word.split('-').every(isUnknown)
  )
}

/** Written as names from Africa, the Balkans or the East are, and German and English nouns hardly ever. */
const FOREIGN =
  /(?:[aiou]|[ae]y|im|[aiou]v|i[lr]|ad|ud|id|[aiu]f|sh|dj|ian|jan|dan|mir|bek|lan|[uye]k|[^aeiou]nik|zh)$|zh|vk|tsv|^(?:[nm][kgbd]|kw|gb|[uioa]y|ts|d[jz]|zl|y|x|qa|osa|olu|nne|ogh|uwa|chi(?=[bdkmnz]))|[aeou]y[aeiou]|[kg]h[aeiou]|iy|yi|uo|aa(?![lnrst])|ii|uu/u

export function looksForeign(word: string): boolean {
  return FOREIGN.test(word) && !isOpenNoun(word)
}

const isUnknown = rememberWords((word) => {
  if (word.length < SHORTEST_UNKNOWN) return false
  finder ??= createMeaningFinder()
  for (const form of formsOf(word)) {
    const { english, german } = finder(foldWord(form))
    if (english !== null || german !== null || LISTS.some((list) => list.has(form))) return false
  }
  return true
})

const ENDINGS = ['s', 'es', 'd', 'e', 'er', 'n']

/** Made only where it is needed. */
let finder: FindMeaning | null = null

/** The word as it may stand in a list: "promethazine", "fahr". */
function formsOf(word: string): string[] {
  const shorter = ENDINGS.filter((end) => word.endsWith(end)).map((end) => word.slice(0, -end.length))
  return [word, ...shorter, `${word}e`, `${word}n`, `${word}en`]
}
