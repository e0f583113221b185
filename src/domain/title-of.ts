import type { Knowledge } from './knowledge.js'
import type { Language } from './language.js'

/** What a topic (a document or a boundary) is called, in this language where there is one; `null` = no longer in the folder. */
export function titleOf(topic: string, knowledge: Knowledge, language: Language): string | null {
  const boundary = knowledge.boundaries.find(({ id }) => id === topic)
  if (boundary !== undefined) return boundary.title[language]
  const documents = knowledge.documents.filter((document) => document.topic === topic)
  return (documents.find((document) => document.language === language) ?? documents[0])?.title ?? null
}
