import type { Organisation } from '../domain/knowledge.js'
import type { Problem } from '../domain/problem.js'

/** What `organisation.yaml` decides, each by itself. */
export interface Said extends Omit<Organisation, 'review'> {
  readonly validForMonths: number
  readonly useUnreviewed: boolean
}

/** What `organisation.yaml` says, and of what it says something that cannot be read. */
export interface ReadOrganisation {
  /** With what holds where it says nothing; of a list that is not read whole, the entries that are. */
  readonly organisation: Said
  readonly unread: ReadonlySet<keyof Said>
  readonly problems: readonly Problem[]
}

/** What holds where `organisation.yaml` says nothing. */
export const DEFAULT_SAID: Said = {
  name: '',
  languages: ['en', 'de'],
  mainLanguage: 'en',
  leads: [],
  allowed: [],
  onCall: null,
  helplines: [],
  validForMonths: 12,
  useUnreviewed: true,
  urgentPhrases: [],
}

export const SAID_KEYS = Object.keys(DEFAULT_SAID) as (keyof Said)[]

/** Where the file is not there, or nothing in it can be read. */
export const NOTHING_READ: ReadOrganisation = {
  organisation: DEFAULT_SAID,
  unread: new Set(SAID_KEYS),
  problems: [],
}
