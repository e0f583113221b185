/** Chance that can be had again: the same seed gives the same run (mulberry32, public domain). */
export interface Chance {
  /** From 0 up to, not including, 1. */
  next(): number
  one<T>(of: readonly T[]): T
  between(low: number, high: number): number
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    next,
    one: (of) => of[Math.floor(next() * of.length)]!,
    between: (low, high) => low + next() * (high - low),
  }
}
