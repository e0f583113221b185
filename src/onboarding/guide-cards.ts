import type { Knowledge } from '../domain/knowledge.js'
import type { Language } from '../domain/language.js'
import { type KnowledgeDocument, PHASES, type Phase } from '../domain/passage.js'
import { GUIDE_WORDS } from './guide-words.js'

/** One situation, in the language of the asker where it is written in it. */
export interface GuideCard {
  readonly topic: string
  readonly title: string
  readonly phase: Phase | null
  readonly group: string
}

export interface GuideGroup {
  readonly name: string
  readonly cards: readonly GuideCard[]
}

/** Cards of one group that stand at the same place of her way. */
export interface GuideShelf {
  readonly phase: Phase | 'any'
  readonly cards: readonly GuideCard[]
}

/** A list in a chat holds this many at most (`choices` in `Block`). */
export const MOST_CHOICES = 20

/**
 * All situation cards by what happened, from their front matter alone: `group`, or else the phase. A group too long for one list
 * is cut into several, so that every card stays three presses away.
 */
export function groupCards(knowledge: Knowledge, language: Language): GuideGroup[] {
  const groups = new Map<string, GuideCard[]>()
  for (const card of cardsIn(knowledge, language)) {
    const own = groups.get(card.group)
    if (own === undefined) groups.set(card.group, [card])
    else own.push(card)
  }
  const other = GUIDE_WORDS[language].otherGroup
  return [...groups]
    .sort(
      ([a, one], [b, two]) =>
        Number(a === other) - Number(b === other) || two.length - one.length || (a < b ? -1 : 1),
    )
    .flatMap(([name, cards]) => pages(name, cards))
}

/** A group by where she is on her way; cards that fit anywhere come last. */
export function byPhase(group: GuideGroup): GuideShelf[] {
  return [...PHASES, 'any' as const]
    .map((phase) => ({ phase, cards: group.cards.filter((card) => (card.phase ?? 'any') === phase) }))
    .filter((shelf) => shelf.cards.length > 0)
}

export function findCard(knowledge: Knowledge, topic: string, language: Language): GuideCard | null {
  return cardsIn(knowledge, language).find((card) => card.topic === topic) ?? null
}

function cardsIn(knowledge: Knowledge, language: Language): GuideCard[] {
  const shown = new Set(knowledge.passages.map((passage) => passage.topic))
  const topics = new Map<string, KnowledgeDocument[]>()
  for (const document of knowledge.documents) {
    if (document.kind !== 'response' || !shown.has(document.topic)) continue
    const own = topics.get(document.topic)
    if (own === undefined) topics.set(document.topic, [document])
    else own.push(document)
  }
  const words = GUIDE_WORDS[language]
  return [...topics]
    .map(([topic, documents]) => {
      const own = documents.find((document) => document.language === language) ?? documents[0]!
      const phase = own.phase ?? documents.find((document) => document.phase !== null)?.phase ?? null
      const group = own.group ?? (phase === null ? words.otherGroup : words.phases[phase])
      return { topic, title: own.title, phase, group }
    })
    .sort((a, b) => (a.title < b.title ? -1 : 1))
}

function pages(name: string, cards: readonly GuideCard[]): GuideGroup[] {
  if (cards.length <= MOST_CHOICES) return [{ name, cards }]
  const count = Math.ceil(cards.length / MOST_CHOICES)
  return Array.from({ length: count }, (_, page) => ({
    name: `${name} (${page + 1}/${count})`,
    cards: cards.slice(page * MOST_CHOICES, (page + 1) * MOST_CHOICES),
  }))
}
