import type { UrgentCategory } from '../domain/knowledge.js'
import type { MessageWord } from './message-words.js'
import type { SignalHit } from './signal-matcher.js'

/** `ich` and `i` alone tell a survivor's words only where the danger is in the writer. */
const IN_ONESELF: readonly UrgentCategory[] = ['suicide', 'self_harm']
const ONESELF = new Set([
  'i',
  'im',
  'ich',
  'me',
  'mich',
  'mir',
  'my',
  'mein',
  'meine',
  'meinem',
  'meinen',
  'myself',
])

/**
 * Whether the words are a survivor's own ("he hits me"). Quoted words are somebody else's; a message that speaks about "her"
 * or a client is a helper's.
 */
export function readOwnWords(
  words: readonly MessageWord[],
  hits: readonly SignalHit[],
  category: UrgentCategory,
): boolean {
  const outside = (hit: SignalHit) => words[hit.start]?.quoted !== true
  if (hits.some((hit) => hit.name === 'own:about_her' && outside(hit) && !isThey(words, hit.start)))
    return false
  if (hits.some((hit) => (hit.name === 'own:done_to_me' || hit.name === 'own:i_am') && outside(hit)))
    return true
  return IN_ONESELF.includes(category) && words.some((word) => !word.quoted && ONESELF.has(word.word))
}

/** "sie zwingen mich": German "sie" with a verb in the plural and the writer as its object is "they", not "she". */
function isThey(words: readonly MessageWord[], at: number): boolean {
  return (
    words[at]?.word === 'sie' &&
    words[at + 1]?.word.endsWith('en') === true &&
    /^(?:mich|mir|mein|meine|meinen)$/u.test(words[at + 2]?.word ?? '')
  )
}
