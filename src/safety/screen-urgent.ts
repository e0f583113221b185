import { detectLanguage } from '../domain/detect-language.js'
import type { UrgentCategory } from '../domain/knowledge.js'
import type { ScreenUrgent } from '../domain/ports.js'
import { createDangerJudge, type Danger, type JudgeDanger } from './judge-danger.js'
import { createSignFinder } from './message-signs.js'
import { type MessageWord, readMessage } from './message-words.js'
import { isOfCaller } from './of-callers.js'
import { isOfEveryday } from './of-everyday.js'
import { isOfAnimal, isOfNobody } from './of-nobody.js'
import { readOwnWords } from './own-words.js'
import { findPlainDanger, isEverydaySense, whichDanger } from './plain-danger.js'
import type { SignalHit } from './signal-matcher.js'

/** A phrase that leads added in the folder; it is enough by itself. */
export interface ExtraPhrase {
  readonly category: UrgentCategory
  readonly phrase: string
}

/**
 * The screening for acute danger: reads the signs and concepts of a message, adds up their weights and compares the sum with a
 * threshold. No network, no store, no model, no knowledge folder.
 * Price: linear in the length, under 2 ms for 2,000 characters; never throws. The judge is the dear part to make (15 MB, a tenth of a
 * second): whoever makes several screens hands the same one to all.
 */
export function createUrgentScreen(
  extra: readonly ExtraPhrase[] = [],
  judge: JudgeDanger = createDangerJudge(),
): ScreenUrgent {
  const added = extra.map(({ category, phrase }, index) => ({
    category,
    name: `added_by_leads_${index + 1}`,
    phrase: plain(phrase),
  }))
  const find = createSignFinder(added.filter(({ phrase }) => phrase !== ''))

  const findDanger = (words: readonly MessageWord[], hits: readonly SignalHit[]): Danger | null => {
    if (isOfAnimal(words)) return null
    const isEveryday = isOfEveryday(words, hits, (rest) => judge(rest, find(rest)) !== null)
    const outright = findPlainDanger(words, hits, isEveryday)
    const isHarmless =
      isEveryday || isEverydaySense(words, hits) || isOfNobody(words, hits) || isOfCaller(words, hits)
    const weighed = isHarmless ? null : judge(words, hits)
    if (weighed === null || outright === null) return weighed ?? outright
    return { ...weighed, category: whichDanger(words, weighed, outright) }
  }

  return (text, fallback) => {
    const words = readMessage(text)
    if (words.length === 0) return null
    const hits = find(words)
    const own = added.find(({ name }) => hits.some((hit) => hit.name === name))
    const found = own === undefined ? findDanger(words, hits) : { category: own.category, why: [own.name] }
    if (found === null) return null
    const language = detectLanguage(text, fallback)
    return { ...found, language, firstPerson: readOwnWords(words, hits, found.category, language) }
  }
}

/** A phrase of the leads is words, not notation. */
function plain(phrase: string): string {
  return readMessage(phrase)
    .map(({ word }) => word)
    .join(' ')
}
