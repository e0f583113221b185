import type { Language } from './language.js'
import { oneLine, shorten } from './text.js'

/** Who somebody is for those who use another platform. Asked of hers each time it is shown, and kept nowhere. */
export interface Colleague {
  /** As people say it: "Teams". */
  readonly platform: string
  /** `null`: her platform does not tell. */
  readonly name: string | null
}

/** `null`: of none of the platforms that run. */
export type Introduce = (person: string) => Promise<Colleague | null>

const LONGEST_NAME = 80

/** What stands in the place of a mention where she cannot be mentioned. */
export function callColleague(colleague: Colleague | null, language: Language): string {
  const somebody = language === 'de' ? 'Jemand aus dem Team' : 'A colleague'
  if (colleague === null) return somebody
  const name = shorten(oneLine(colleague.name ?? ''), LONGEST_NAME)
  return name === '' ? `${somebody} in ${colleague.platform}` : `${name} (${colleague.platform})`
}
