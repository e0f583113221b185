import type { Detail } from './detail.js'
import { ACCOUNTS, findIbans } from './details/accounts.js'
import { BIRTH_DATES } from './details/birth-dates.js'
import { findPatterns } from './details/detail-pattern.js'
import { findAddresses } from './details/find-addresses.js'
import { findPlaces } from './details/find-places.js'
import { findVenues } from './details/find-venues.js'
import { findWorkplaces } from './details/find-workplaces.js'
import { HANDLES } from './details/handles.js'
import { findInitials } from './details/initials.js'
import { DOI, MAIL_AND_LINKS } from './details/mail-and-links.js'
import { findLongNumbers, findPersonalNumbers, PAPERS } from './details/papers.js'
import { findKnownPhones, PHONES, PHONES_BY_WORD } from './details/phones.js'
import { findPlates } from './details/plates.js'

const PATTERNS = [...MAIL_AND_LINKS, ...ACCOUNTS, ...BIRTH_DATES, ...PAPERS, ...HANDLES, ...PHONES]

/** Details with a form of their own, but for public lines; names are another file's. Overlaps are settled by the caller. */
export function findDetails(
  text: string,
  isPublic: (written: string) => boolean,
): { details: Detail[]; kept: Detail[] } {
  const kept = [...text.matchAll(DOI)].map(
    (match): Detail => ({ kind: 'link', start: match.index, end: match.index + match[0].length }),
  )
  const details = [
    ...findPatterns(text, PATTERNS),
    ...findIbans(text),
    ...findPlates(text),
    ...findKnownPhones(text),
    ...findAddresses(text),
    ...findPlaces(text),
    ...findVenues(text),
    ...findWorkplaces(text),
    ...findInitials(text),
  ]
  const phones = details.filter((detail) => detail.kind === 'phone')
  details.push(...findPersonalNumbers(text, phones), ...findPatterns(text, PHONES_BY_WORD))
  details.push(...findLongNumbers(text, details))
  return { details: details.filter(({ start, end }) => !isPublic(text.slice(start, end))), kept }
}
