import type { Schema, TableName } from './schema.js'
import { REMEMBER_EVENTS_FOR } from './seen-events.js'
import { WAITED_FOR } from './underway.js'

/** A row goes once `column` lies `days` back (an empty column never does). `since` completes "… days". */
export interface RetentionRule {
  readonly column: string
  readonly days: number
  readonly since: string
}

/** One line of the table "What is stored". The sweep deletes by it, and a test compares it with the live schema. */
export interface Retention {
  readonly table: TableName | 'schema_versions' | 'pgboss.*'
  readonly columns: readonly string[]
  readonly what: string
  readonly why: string
  /** Empty: kept as long as the state itself. */
  readonly rules: readonly RetentionRule[]
  /** What `forget` does here. */
  readonly forget: 'by id' | 'by keyed hash' | 'no person in it'
}

type Columns<T extends TableName> = readonly (keyof Schema[T] & string)[]

function keep<T extends TableName>(
  table: T,
  columns: Columns<T>,
  rest: Omit<Retention, 'table' | 'columns'>,
): Retention {
  return { table, columns, ...rest }
}

export const RETENTION: readonly Retention[] = [
  keep(
    'progress',
    [
      'person',
      'language',
      'status',
      'module',
      'step',
      'mark',
      'covered',
      'memory',
      'revision',
      'started_at',
      'updated_at',
      'nudged_at',
    ],
    {
      what: 'Where a volunteer stands in the course and what she has covered',
      why: 'She goes on where she stopped, also after weeks; her certificate',
      rules: [{ column: 'updated_at', days: 365, since: 'after her last step' }],
      forget: 'by id',
    },
  ),
  keep('preferences', ['person', 'language', 'updated_at'], {
    what: 'The language a person chose',
    why: 'She is answered in it where a message does not tell',
    rules: [{ column: 'updated_at', days: 365, since: 'after she chose it' }],
    forget: 'by id',
  }),
  keep('consents', ['person', 'kind', 'given_at'], {
    what: 'What a person agreed to: being reminded of the course, leads seeing how far she is',
    why: 'Neither happens without it; after a year she is asked again',
    rules: [{ column: 'given_at', days: 365, since: 'after she agreed' }],
    forget: 'by id',
  }),
  keep(
    'handed_on',
    [
      'id',
      'question',
      'language',
      'topic',
      'person',
      'person_hash',
      'consented_at',
      'handed_at',
      'closed_at',
    ],
    {
      what: 'A question, personal details removed, that somebody passed on to the leads, with the one of hers that it goes on from; her id only if she wants an answer by name; its own id is a keyed hash of answer and person',
      why: 'Leads answer it and fill the gap',
      rules: [
        { column: 'closed_at', days: 30, since: 'after a lead closed it' },
        { column: 'handed_at', days: 365, since: 'at most' },
      ],
      forget: 'by keyed hash',
    },
  ),
  keep('feedback', ['id', 'answer', 'verdict', 'line', 'given_at'], {
    what: 'Helpful or not, and one line with personal details removed; the id is a keyed hash of answer and person',
    why: 'Leads see what to improve; a second click changes the first',
    rules: [{ column: 'given_at', days: 365, since: 'after it was given' }],
    forget: 'by keyed hash',
  }),
  keep('feedback_passages', ['feedback', 'passage', 'closed_at'], {
    what: 'Which passages that feedback is about',
    why: 'Leads find the place in the folder',
    rules: [{ column: 'closed_at', days: 30, since: 'after a lead closed it, or with its feedback' }],
    forget: 'by keyed hash',
  }),
  keep('topic_meetings', ['topic', 'person_hash', 'times', 'last_on'], {
    what: 'How often a topic was asked about, with and without an answer, per keyed hash of topic and person; readable once three people met it',
    why: 'Leads see gaps, and everybody what is asked most, without seeing questions or people',
    rules: [{ column: 'last_on', days: 180, since: 'after it was last met' }],
    forget: 'by keyed hash',
  }),
  keep('posted', ['question_hash', 'answer', 'thread_hash', 'posted_at', 'person_hash'], {
    what: 'Which message of ours answers which of theirs: where ours stands (her own chat, too), as the platform names it, what the thumbs below it stand for (ids of passages), or that theirs was deleted; keyed hashes of theirs and of who asked',
    why: 'An edited question is answered anew in its place; a deleted one takes its answer along, whichever process is at it',
    rules: [{ column: 'posted_at', days: 30, since: 'after it was posted' }],
    forget: 'by keyed hash',
  }),
  keep('addresses', ['person', 'address', 'updated_at'], {
    what: 'Where a person’s direct messages are, as the platform names it',
    why: 'A reminder she agreed to, an answer she waits for, and what leads are told reach them',
    rules: [{ column: 'updated_at', days: 365, since: 'after her last direct message' }],
    forget: 'by id',
  }),
  keep('seen_events', ['key', 'expires_at'], {
    what: 'A keyed hash of the platform’s id of an event',
    why: 'A message that is delivered twice is answered once',
    rules: [
      {
        column: 'expires_at',
        days: 0,
        since: `${REMEMBER_EVENTS_FOR / 60_000} minutes after it was handled`,
      },
    ],
    forget: 'no person in it',
  }),
  keep('underway', ['key', 'platform', 'place', 'owner', 'lease_until', 'saying', 'drop_at'], {
    what: 'Where a question was asked that is not answered yet, as the platform names the place (of a command, a shortcut or the Home tab in Slack: who asked, since only she can be told); a keyed hash of its event. No words',
    why: 'A question is answered, or its asker told, also when the process that was at it died',
    rules: [
      { column: 'drop_at', days: 0, since: `until it is answered, ${WAITED_FOR / 3_600_000} hours at most` },
    ],
    forget: 'by id',
  }),
  keep('job_runs', ['job', 'slot', 'attempt', 'lease_until', 'finished_at', 'outcome'], {
    what: 'When which job ran (reminder, digest, this sweep)',
    why: 'A job is done once, by one process, and after a restart',
    rules: [{ column: 'slot', days: 30, since: 'after it was due' }],
    forget: 'no person in it',
  }),
  keep('job_steps', ['job', 'slot', 'item_hash', 'attempt', 'state', 'at'], {
    what: 'Which steps of a job are done, each as a keyed hash',
    why: 'A job that broke off goes on where it stopped; nobody is reminded twice',
    rules: [{ column: 'at', days: 30, since: 'after it was done' }],
    forget: 'by keyed hash',
  }),
  keep('settings', ['name', 'value'], {
    what: 'The key of the keyed hashes (unless HASH_KEY gives it), and its fingerprint',
    why: 'Hashes stay comparable after a restart',
    rules: [],
    forget: 'no person in it',
  }),
  {
    table: 'schema_versions',
    columns: ['version', 'name', 'applied_at'],
    what: 'Which steps the schema has taken, and when',
    why: 'A newer version brings the state up to date; an older one does not touch it',
    rules: [],
    forget: 'no person in it',
  },
  {
    table: 'pgboss.*',
    columns: [],
    what: 'With PostgreSQL only: the job queue’s own tables; names and times of jobs, no data',
    why: 'Another process takes over when one dies',
    rules: [{ column: '', days: 7, since: 'after a job ended (the queue’s own upkeep)' }],
    forget: 'no person in it',
  },
]

export function keptFor(entry: Retention): string {
  if (entry.rules.length === 0) return 'as long as the state itself'
  return entry.rules.map(({ days, since }) => (days === 0 ? since : `${days} days ${since}`)).join('; ')
}
