/** What is known of a word in itself: it is in one language only, in both, or in none. */
export const ENGLISH = 1
export const GERMAN = 2

/** Words before and behind that say in which language an ambiguous word ("die", "war", "not") is meant. */
const REACH = 3

/**
 * Says for every word whether it is to be read as German (1) or not (0). A word of both languages is read as its neighbours are, and
 * where they do not tell, as most of the message is. Linear.
 */
export function tellLanguages(kinds: Uint8Array, length: number, german: Uint8Array): void {
  let all = 0
  for (let at = 0; at < length; at += 1) all += lean(kinds[at] as number)
  for (let at = 0; at < length; at += 1) {
    const kind = kinds[at] as number
    if (kind !== (ENGLISH | GERMAN)) {
      german[at] = kind === GERMAN ? 1 : 0
      continue
    }
    let near = 0
    for (let other = Math.max(0, at - REACH); other < Math.min(length, at + REACH + 1); other += 1)
      near += lean(kinds[other] as number)
    german[at] = (near === 0 ? all : near) > 0 ? 1 : 0
  }
}

function lean(kind: number): number {
  return kind === GERMAN ? 1 : kind === ENGLISH ? -1 : 0
}
