/** Common beginning of two forms of one word, in letters and as a share of the longer one. */
const COMMON = 4
const SHARE = 0.65

/** Whether two written words are one word, in one form or another: "Albträume", "Albträumen". Numbers only as they stand. */
export function isSameWord(one: string, other: string): boolean {
  if (one === other) return true
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one]
  if (shorter.length < COMMON || /\p{N}/u.test(longer)) return false
  let common = 0
  while (common < shorter.length && shorter[common] === longer[common]) common += 1
  return common >= COMMON && common >= SHARE * longer.length
}
