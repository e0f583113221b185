/** Enough for the words of a shelter's messages; when full, it begins anew. */
const REMEMBERED_WORDS = 20_000
/** Longer ones come up once: a link, a run of letters. */
const LONGEST_REMEMBERED = 40

/**
 * What was found out about a word, kept, since messages share most of their words: a word is worked on once and then looked up.
 * Held in memory only.
 */
export function rememberWords<T>(findOut: (word: string) => T): (word: string) => T {
  const memory = new Map<string, T>()
  return (word) => {
    const known = memory.get(word)
    if (known !== undefined) return known
    const found = findOut(word)
    if (word.length > LONGEST_REMEMBERED) return found
    if (memory.size >= REMEMBERED_WORDS) memory.clear()
    memory.set(word, found)
    return found
  }
}
