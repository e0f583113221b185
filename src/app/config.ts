import { z } from 'zod'
import type { SlackAdapterConfig } from '../../adapters/slack/slack-adapter.js'
import type { TeamsSettings } from '../../adapters/teams/settings.js'
import type { ModelServer } from '../answering/model-server.js'
import { AssistantError } from '../domain/assistant-error.js'
import { isLanguage, type Language } from '../domain/language.js'
import type { LogLevel } from './log.js'
import {
  embeddingsOf,
  MODEL_ENVIRONMENT,
  type ModelConfig,
  modelComplaints,
  modelOf,
} from './settings/model-settings.js'
import { empty, isTimeZone, optional, type Variables, withDefault } from './settings/setting-kinds.js'
import { SLACK_ENVIRONMENT, slackComplaints, slackOf } from './settings/slack-settings.js'
import { TEAMS_ENVIRONMENT, teamsComplaints, teamsOf } from './settings/teams-settings.js'

/**
 * Every variable the assistant reads, with its default. `.env.example` documents each one; `tests/app/config.test.ts` holds
 * the two together.
 */
export const ENVIRONMENT = {
  KNOWLEDGE_DIR: withDefault('knowledge'),
  KNOWLEDGE_POLLING: z.preprocess(
    empty,
    z.coerce.number('must be a number of seconds between 0 and 3600').min(0).max(3_600).default(0),
  ),
  DATA_DIR: withDefault('data'),
  DATABASE_URL: z.preprocess(
    empty,
    z
      .url({
        protocol: /^postgres(?:ql)?$/u,
        error: 'must be an address like postgres://user:password@host/name',
      })
      .optional(),
  ),
  HASH_KEY: optional,
  TIME_ZONE: z.preprocess(
    empty,
    z
      .string()
      .trim()
      .default('Europe/Berlin')
      .refine(isTimeZone, 'must be a name like Europe/Berlin or Europe/London'),
  ),
  DEFAULT_LANGUAGE: z.preprocess(empty, z.string().default('en').refine(isLanguage, 'must be en or de')),
  LOG_LEVEL: z.preprocess(
    empty,
    z
      .enum(
        ['fatal', 'error', 'warn', 'info', 'debug', 'silent'],
        'must be fatal, error, warn, info, debug or silent',
      )
      .default('info'),
  ),
  PORT: z.preprocess(
    empty,
    z.coerce
      .number('must be a whole number between 0 and 65535, like 3978')
      .int()
      .min(0)
      .max(65_535)
      .default(3978),
  ),
  HOST: withDefault('127.0.0.1'),
  QUESTIONS_PER_MINUTE: z.preprocess(
    empty,
    z.coerce
      .number('must be a whole number between 1 and 100000, like 120')
      .int()
      .min(1)
      .max(100_000)
      .default(120),
  ),
  ...SLACK_ENVIRONMENT,
  ...TEAMS_ENVIRONMENT,
  ...MODEL_ENVIRONMENT,
} as const

const schema = z.object(ENVIRONMENT)

export interface Config {
  readonly knowledgeDir: string
  /** Seconds between two looks at the folder, for network shares; 0 = the system tells of changes. */
  readonly knowledgePolling: number
  readonly dataDir: string
  /** `null` = embedded. */
  readonly databaseUrl: string | null
  readonly hashKey: string | null
  readonly defaultLanguage: Language
  /** By which days are told and jobs run, wherever the machine stands: an IANA name. */
  readonly timeZone: string
  /** For everybody together, and as many at once. */
  readonly questionsPerMinute: number
  readonly logLevel: LogLevel
  readonly port: number
  readonly host: string
  readonly slack: SlackAdapterConfig | null
  readonly teams: TeamsSettings | null
  /** `null` = no embeddings: the ranking is lexical. */
  readonly embeddings: ModelServer | null
  /** `null` = no model: answers are put together from the folder's own lines. */
  readonly model: ModelConfig | null
}

/** What is wrong with the environment, all of it at once, each by name with the remedy. */
export class ConfigError extends AssistantError {
  readonly complaints: readonly string[]
  constructor(complaints: readonly string[]) {
    super(
      'settings',
      `The settings in .env need a look:\n${complaints.map((complaint) => `  - ${complaint}`).join('\n')}`,
    )
    this.complaints = complaints
  }
}

/** Reads the environment; a pure function of its argument. Values never appear in a complaint: they may be secrets. */
export function readConfig(environment: Variables): Config {
  const parsed = schema.safeParse(environment)
  const complaints = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}.`)
  complaints.push(
    ...slackComplaints(environment),
    ...teamsComplaints(environment),
    ...modelComplaints(environment),
  )
  if (!parsed.success || complaints.length > 0) throw new ConfigError(complaints)
  const env = parsed.data
  return {
    knowledgeDir: env.KNOWLEDGE_DIR,
    knowledgePolling: env.KNOWLEDGE_POLLING,
    dataDir: env.DATA_DIR,
    databaseUrl: env.DATABASE_URL ?? null,
    hashKey: env.HASH_KEY ?? null,
    defaultLanguage: env.DEFAULT_LANGUAGE === 'de' ? 'de' : 'en',
    timeZone: env.TIME_ZONE,
    questionsPerMinute: env.QUESTIONS_PER_MINUTE,
    logLevel: env.LOG_LEVEL,
    port: env.PORT,
    host: env.HOST,
    slack: slackOf(env),
    teams: teamsOf(env),
    embeddings: embeddingsOf(env),
    model: modelOf(env),
  }
}

/** The one place where the process's own environment is read. */
export function processEnvironment(): Variables {
  return process.env
}
