/** The clock of the house, by which jobs run and days are told, wherever the machine stands. */
export const TIME_ZONE = 'Europe/Berlin'

/**
 * The ISO date of a moment by the organisation's clock, which the scheduled jobs keep too: shortly after midnight in Berlin
 * it is already the new day, although UTC still has the old one.
 */
export function calendarDay(at: number, timeZone = TIME_ZONE): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(at)
  const part = (type: 'year' | 'month' | 'day') => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}
