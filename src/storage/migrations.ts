import { type Kysely, sql } from 'kysely'
import type { Schema } from './schema.js'

/** One step of the schema. Once released it is never changed; what comes later is a new step. */
export interface Migration {
  readonly version: number
  readonly name: string
  up(db: Kysely<Schema>): Promise<void>
}

/** All steps, in order, numbered from 1 without a gap. Both engines can roll back a step that fails half-way. */
export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    name: 'events, people and the course',
    up: (db) =>
      inOrder(db, [
        'create table settings (name text primary key, value text not null)',
        'create table seen_events (key text primary key, expires_at bigint not null)',
        'create index seen_events_expiry on seen_events (expires_at)',
        'create table preferences (person text primary key, language text not null, updated_at bigint not null)',
        'create table consents (person text not null, kind text not null, given_at bigint not null, primary key (person, kind))',
        `create table progress (
           person text primary key, language text not null, status text not null, module text not null,
           step integer not null, mark text, covered text not null, memory text not null, revision integer not null,
           started_at bigint not null, updated_at bigint not null, nudged_at bigint)`,
        'create index progress_silence on progress (updated_at)',
      ]),
  },
  {
    version: 2,
    name: 'what leads see',
    up: (db) =>
      inOrder(db, [
        'create table feedback (id text primary key, answer text not null, verdict text not null, line text, given_at bigint not null)',
        `create table feedback_passages (
           feedback text not null references feedback (id) on delete cascade, passage text not null, closed_at bigint,
           primary key (feedback, passage))`,
        'create index feedback_by_passage on feedback_passages (passage)',
        `create table handed_on (
           id text primary key, question text not null, language text not null, topic text, person text,
           person_hash text not null, consented_at bigint not null, handed_at bigint not null, closed_at bigint)`,
        `create table topic_meetings (
           topic text not null, person_hash text not null, times integer not null, last_on bigint not null,
           primary key (topic, person_hash))`,
      ]),
  },
  {
    version: 3,
    name: 'jobs',
    up: (db) =>
      inOrder(db, [
        `create table job_runs (
           job text not null, slot bigint not null, attempt integer not null, lease_until bigint not null,
           finished_at bigint, outcome text, primary key (job, slot))`,
        `create table job_steps (
           job text not null, slot bigint not null, item_hash text not null, attempt integer not null,
           state text not null, at bigint not null, primary key (job, slot, item_hash))`,
      ]),
  },
  {
    version: 4,
    name: 'what was posted, and where people are reached',
    up: (db) =>
      inOrder(db, [
        `create table posted (
           question_hash text primary key, answer text not null, thread_hash text, posted_at bigint not null)`,
        'create index posted_in_thread on posted (thread_hash)',
        'create table addresses (person text primary key, address text not null, updated_at bigint not null)',
      ]),
  },
  {
    version: 5,
    name: 'what is being answered',
    up: (db) =>
      inOrder(db, [
        `create table underway (
           key text primary key, platform text not null, place text not null, owner text not null,
           lease_until bigint not null, saying integer not null, drop_at bigint not null)`,
        'create index underway_lease on underway (lease_until)',
      ]),
  },
  {
    version: 6,
    name: 'whose question was answered',
    up: (db) => inOrder(db, ['alter table posted add column person_hash text']),
  },
]

export const LATEST = MIGRATIONS.length

async function inOrder(db: Kysely<Schema>, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
