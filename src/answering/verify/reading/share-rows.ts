import type { NumberFound } from './number-found.js'
import type { RawToken } from './tokens.js'

/** "20 to 25 %": the first number is a share too. */
export function shareRanges(found: readonly NumberFound[], tokens: readonly RawToken[]): NumberFound[] {
  return found.map((number, index) => {
    const next = found[index + 1]
    if (next === undefined || number.kind !== 'count' || next.kind !== 'share' || next.value < 0.01)
      return number
    const between = tokens.slice(number.at + number.length, next.at).map(({ lower }) => lower)
    const range =
      between.length <= 1 && between.every((word) => /^(?:to|bis|and|und|–|—|or|oder)$/u.test(word))
    return range && number.value <= 100 ? { ...number, value: number.value / 100, kind: 'share' } : number
  })
}

/** "One in four or five", "jede vierte bis fünfte": the second number is a share too. */
export function shareSteps(found: readonly NumberFound[], tokens: readonly RawToken[]): NumberFound[] {
  return found.map((number, index) => {
    const before = found[index - 1]
    if (before?.kind !== 'share' || !/^(?:count|place)$/u.test(number.kind)) return number
    const between = tokens.slice(before.at + before.length, number.at).map(({ lower }) => lower)
    const isStep =
      /^(?:or|oder|to|bis)$/u.test(between.join(' ')) && Math.abs(1 / before.value - number.value) <= 1.001
    return isStep ? { ...number, value: 1 / number.value, kind: 'share', about: before.about } : number
  })
}
