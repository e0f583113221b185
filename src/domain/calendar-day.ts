/** The clock of the house, by which jobs run and days are told, wherever the machine stands. */
export const TIME_ZONE = 'Europe/Berlin'

/** Sweden writes days as ISO 8601 does. */
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE })

/** The ISO date of a moment by the clock of the house: shortly after midnight in Berlin it is already the new day, although UTC still has the old one. */
export function calendarDay(at: number): string {
  return DAY.format(at)
}
