/** One a zone; there is one zone. Made anew at each call they would cost more than the rest of an answer's dates. */
const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * The ISO date of a moment by the clock of the house, wherever the machine stands: shortly after midnight in Berlin it is already the new
 * day, although UTC still has the old one. `timeZone` is an IANA name, like `Europe/Berlin`.
 */
export function calendarDay(at: number, timeZone: string): string {
  const known = formats.get(timeZone)
  // Sweden writes days as ISO 8601 does.
  const format = known ?? new Intl.DateTimeFormat('sv-SE', { timeZone })
  if (known === undefined) formats.set(timeZone, format)
  return format.format(at)
}
