/**
 * 32-bit FNV-1a over UTF-16 units with MurmurHash3's last mix, never 0 (0 marks an empty slot). Among 500,000 terms about
 * 30 pairs collide by chance, which moves no ranking; in return the index is plain typed arrays that load in one read.
 * http://www.isthe.com/chongo/tech/comp/fnv/ ; https://github.com/aappleby/smhasher (public domain)
 */
export function hashTerm(term: string, from = 0, to = term.length): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193)
  return mix(hash)
}

/** Order matters: "trust lost" is not "lost trust". */
export function hashPair(first: number, second: number): number {
  return mix(Math.imul(first, 0x9e3779b1) ^ second)
}

function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  mixed ^= mixed >>> 16
  return mixed >>> 0 || 1
}
