import type { Knowledge } from '../domain/knowledge.js'
import { LANGUAGES, type Language } from '../domain/language.js'
import { fold, words } from '../domain/text.js'

/** A word tells its language where at least this share of its uses is in it; "Trauma" and "Trigger" tell none. */
const TELLS = 0.9

/** The language that the words of a text have in the folder; `null` where they stand in both, or in none. */
export type TellLanguage = (text: string) => Language | null

/**
 * Tells the language of a few words ("Scham", "eifersucht") by where they stand: in titles and phrasings, in the glossary. Read when it
 * is first asked, since a start must be quick.
 */
export function createLanguageTeller(knowledge: Knowledge): TellLanguage {
  let known: ReadonlyMap<string, Record<Language, number>> | null = null
  return (text) => {
    known ??= readWords(knowledge)
    const votes: Record<Language, number> = { en: 0, de: 0 }
    for (const word of words(text)) {
      const uses = known.get(fold(word))
      if (uses === undefined) continue
      for (const language of LANGUAGES)
        if (uses[language] >= TELLS * (uses.en + uses.de)) votes[language] += 1
    }
    if (votes.en === votes.de) return null
    return votes.en > votes.de ? 'en' : 'de'
  }
}

function readWords({ documents, glossary }: Knowledge): ReadonlyMap<string, Record<Language, number>> {
  const uses = new Map<string, Record<Language, number>>()
  const note = (text: string, language: Language): void => {
    for (const word of words(text)) {
      const key = fold(word)
      const before = uses.get(key)
      if (before === undefined) uses.set(key, { en: 0, de: 0, [language]: 1 })
      else before[language] += 1
    }
  }
  for (const { title, asks, language } of documents) for (const text of [title, ...asks]) note(text, language)
  for (const language of LANGUAGES) {
    for (const { name, also } of glossary.terms)
      for (const text of [name[language], ...also[language]]) note(text, language)
    for (const group of glossary.words) for (const text of group[language]) note(text, language)
  }
  return uses
}
