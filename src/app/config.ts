import { z } from 'zod'
import { AssistantError } from '../domain/assistant-error.js'
import { isLanguage, type Language } from '../domain/language.js'

const empty = (value: unknown): unknown => (value === '' ? undefined : value)
const optional = z.preprocess(empty, z.string().trim().optional())
const withDefault = (fallback: string) => z.preprocess(empty, z.string().trim().default(fallback))

/**
 * Every variable the assistant reads, with its default. `.env.example` documents each one; `tests/app/config.test.ts` holds
 * the two together.
 */
export const ENVIRONMENT = {
  KNOWLEDGE_DIR: withDefault('knowledge'),
  KNOWLEDGE_POLLING: z.preprocess(
    empty,
    z.coerce
      .number('must be a number of seconds')
      .min(0, 'must be a number of seconds')
      .max(3_600)
      .default(0),
  ),
  DATA_DIR: withDefault('data'),
  DATABASE_URL: z.preprocess(
    empty,
    z.url('must be an address like postgres://user:password@host/name').optional(),
  ),
  HASH_KEY: optional,
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
  OPENAI_API_KEY: optional,
  OPENAI_BASE_URL: z.preprocess(empty, z.url('must be an address like http://127.0.0.1:11434/v1').optional()),
  OPENAI_EMBEDDING_MODEL: optional,
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
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent'
  /** `null` = no embeddings: the ranking is lexical. */
  readonly embeddings: {
    readonly apiKey: string
    readonly baseUrl: string | null
    readonly model: string
  } | null
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
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = schema.safeParse(environment)
  const complaints = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}.`)
  const wantsEmbeddings = (environment.OPENAI_EMBEDDING_MODEL ?? '') !== ''
  const hasKey = (environment.OPENAI_API_KEY ?? '') !== ''
  if (wantsEmbeddings && !hasKey) {
    complaints.push(
      'OPENAI_API_KEY: is missing, and OPENAI_EMBEDDING_MODEL needs it. For a local server any word will do.',
    )
  }
  if (!parsed.success || complaints.length > 0) throw new ConfigError(complaints)
  const env = parsed.data
  return {
    knowledgeDir: env.KNOWLEDGE_DIR,
    knowledgePolling: env.KNOWLEDGE_POLLING,
    dataDir: env.DATA_DIR,
    databaseUrl: env.DATABASE_URL ?? null,
    hashKey: env.HASH_KEY ?? null,
    defaultLanguage: env.DEFAULT_LANGUAGE === 'de' ? 'de' : 'en',
    logLevel: env.LOG_LEVEL,
    embeddings:
      env.OPENAI_EMBEDDING_MODEL === undefined
        ? null
        : {
            apiKey: env.OPENAI_API_KEY ?? '',
            baseUrl: env.OPENAI_BASE_URL ?? null,
            model: env.OPENAI_EMBEDDING_MODEL,
          },
  }
}

/** The one place where the process's own environment is read. */
export function processEnvironment(): Readonly<Record<string, string | undefined>> {
  return process.env
}
