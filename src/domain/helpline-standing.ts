import { addMonths } from './add-months.js'
import type { Helpline, Organisation } from './knowledge.js'

/**
 * How long the check of a helpline counts, in months. A number changes hands, hours or cost without telling anybody, and is needed on
 * the worst of days: twice a year, as `organisation.yaml` asks of its leads, and not the months of a review, by which a text grows old.
 */
export const HELPLINE_CHECK_COUNTS_FOR = 6

/** Helplines that wait for a lead to call them. */
export interface HelplineStanding {
  /** Not shown until somebody has. */
  readonly unchecked: readonly Helpline[]
  /** Checked so long ago that it should be done again, the longest ago first. Still shown: an old number is better than none. */
  readonly past: readonly (Helpline & { readonly checked: string })[]
}

/** How far the helplines are checked. `today` is an ISO date; the last day of a check still counts. */
export function helplineStanding(
  { helplines }: Pick<Organisation, 'helplines'>,
  today: string,
): HelplineStanding {
  return {
    unchecked: helplines.filter(({ checked }) => checked === null),
    past: helplines
      .flatMap((line) => (line.checked === null ? [] : [{ ...line, checked: line.checked }]))
      .filter(({ checked }) => addMonths(checked, HELPLINE_CHECK_COUNTS_FOR) < today)
      .sort((a, b) => (a.checked < b.checked ? -1 : a.checked > b.checked ? 1 : 0)),
  }
}
