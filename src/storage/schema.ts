/**
 * The tables, alike on SQLite and PostgreSQL. Only text and whole numbers: times are milliseconds since 1970, JSON is text
 * and read by the store that wrote it, so that no driver's idea of a date or a number shows through.
 */
export interface Schema {
  schema_versions: { version: number; name: string; applied_at: number }
  settings: { name: string; value: string }
  seen_events: { key: string; expires_at: number }
  preferences: { person: string; language: string; updated_at: number }
  consents: { person: string; kind: string; given_at: number }
  progress: {
    person: string
    language: string
    status: string
    module: string
    step: number
    mark: string | null
    covered: string
    memory: string
    revision: number
    started_at: number
    updated_at: number
    nudged_at: number | null
  }
  feedback: {
    id: string
    answer: string
    verdict: string
    line: string | null
    given_at: number
  }
  feedback_passages: { feedback: string; passage: string; closed_at: number | null }
  handed_on: {
    id: string
    question: string
    language: string
    topic: string | null
    person: string | null
    person_hash: string
    consented_at: number
    handed_at: number
    closed_at: number | null
  }
  topic_meetings: { topic: string; person_hash: string; times: number; last_on: number }
  job_runs: {
    job: string
    slot: number
    attempt: number
    lease_until: number
    finished_at: number | null
    outcome: string | null
  }
  posted: {
    question_hash: string
    answer: string
    thread_hash: string | null
    posted_at: number
    /** `null` in rows that are older than this column; they are gone after 30 days. */
    person_hash: string | null
  }
  addresses: { person: string; address: string; updated_at: number }
  underway: {
    key: string
    platform: string
    place: string
    owner: string
    lease_until: number
    saying: number
    drop_at: number
  }
  job_steps: { job: string; slot: number; item_hash: string; attempt: number; state: string; at: number }
}

export type TableName = keyof Schema

/** Parents before children: a backup is read and written in this order. */
export const TABLES: readonly TableName[] = [
  'settings',
  'seen_events',
  'preferences',
  'consents',
  'progress',
  'feedback',
  'feedback_passages',
  'handed_on',
  'topic_meetings',
  'posted',
  'addresses',
  'underway',
  'job_runs',
  'job_steps',
]
