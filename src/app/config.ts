import { z } from 'zod'
import { AssistantError } from '../domain/assistant-error.js'
import { isLanguage, type Language } from '../domain/language.js'

const empty = (value: unknown): unknown => (value === '' ? undefined : value)
const optional = z.preprocess(empty, z.string().trim().optional())
const address = z.preprocess(
  empty,
  z.url('must be an address like https://login.microsoftonline.us').optional(),
)
const withDefault = (fallback: string) => z.preprocess(empty, z.string().trim().default(fallback))

/**
 * Every variable the assistant reads, with its default. `.env.example` documents each one; `tests/app/config.test.ts` holds
 * the two together.
 */
export const ENVIRONMENT = {
  KNOWLEDGE_DIR: withDefault('knowledge'),
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
  PORT: z.preprocess(
    empty,
    z.coerce.number('must be a number like 3978').int().min(0).max(65_535).default(3978),
  ),
  HOST: withDefault('127.0.0.1'),
  SLACK_BOT_TOKEN: z.preprocess(
    empty,
    z.string().trim().startsWith('xoxb-', 'must begin with xoxb-').optional(),
  ),
  SLACK_APP_TOKEN: z.preprocess(
    empty,
    z.string().trim().startsWith('xapp-', 'must begin with xapp-').optional(),
  ),
  SLACK_SIGNING_SECRET: optional,
  SLACK_ANSWER_CHANNELS: optional,
  SLACK_API_URL: z.preprocess(empty, z.url('must be an address like http://127.0.0.1:4500/api/').optional()),
  MicrosoftAppId: optional,
  MicrosoftAppPassword: optional,
  MicrosoftAppType: z.preprocess(
    empty,
    z
      .enum(
        ['SingleTenant', 'MultiTenant', 'UserAssignedMSI'],
        'must be SingleTenant, MultiTenant or UserAssignedMSI',
      )
      .default('SingleTenant'),
  ),
  MicrosoftAppTenantId: optional,
  CertificateThumbprint: optional,
  CertificatePrivateKey: optional,
  TEAMS_TARGETED: z.preprocess(empty, z.enum(['0', '1'], 'must be 1 or empty').default('0')),
  TEAMS_LOCAL: z.preprocess(empty, z.enum(['0', '1'], 'must be 1 or empty').default('0')),
  ToChannelFromBotLoginUrl: address,
  ToChannelFromBotOAuthScope: address,
  ToBotFromChannelTokenIssuer: address,
  ToBotFromChannelOpenIdMetadataUrl: address,
  OPENAI_API_KEY: optional,
  OPENAI_BASE_URL: z.preprocess(empty, z.url('must be an address like http://127.0.0.1:11434/v1').optional()),
  OPENAI_EMBEDDING_MODEL: optional,
} as const

const schema = z.object(ENVIRONMENT)

export interface Config {
  readonly knowledgeDir: string
  readonly dataDir: string
  /** `null` = embedded. */
  readonly databaseUrl: string | null
  readonly hashKey: string | null
  readonly defaultLanguage: Language
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent'
  readonly port: number
  readonly host: string
  readonly slack: SlackConfig | null
  readonly teams: TeamsConfig | null
  /** `null` = no embeddings: the ranking is lexical. */
  readonly embeddings: {
    readonly apiKey: string
    readonly baseUrl: string | null
    readonly model: string
  } | null
}

export interface SlackConfig {
  readonly botToken: string
  /** Socket Mode needs no public address; HTTP listens at POST /slack/events. */
  readonly by: { readonly appToken: string } | { readonly signingSecret: string }
  /** Ids of channels in which every question is answered, not only a mention. */
  readonly answerChannels: readonly string[]
  /** Only tests set it. `null` = Slack's own. */
  readonly apiUrl: string | null
}

export interface TeamsConfig {
  /** `null` = local mode: no app id, loopback only. */
  readonly app: {
    readonly id: string
    readonly type: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI'
    /** `null` with a managed identity or a certificate. */
    readonly password: string | null
    readonly certificate?: { readonly thumbprint: string; readonly privateKey: string }
    readonly tenantId: string
    /** Addresses of another Microsoft cloud than the public one. */
    readonly cloud?: TeamsCloud
  } | null
  /** The tenant shows messages to one member of a channel alone. Default: no, a private reply goes to her own chat. */
  readonly targeted?: boolean
}

/** Where tokens come from and who signs them; the names are botbuilder's own. */
export interface TeamsCloud {
  readonly loginUrl?: string
  readonly scope?: string
  readonly issuer?: string
  readonly openIdMetadataUrl?: string
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
  complaints.push(...halfSets(environment))
  if (!parsed.success || complaints.length > 0) throw new ConfigError(complaints)
  const env = parsed.data
  return {
    knowledgeDir: env.KNOWLEDGE_DIR,
    dataDir: env.DATA_DIR,
    databaseUrl: env.DATABASE_URL ?? null,
    hashKey: env.HASH_KEY ?? null,
    defaultLanguage: env.DEFAULT_LANGUAGE === 'de' ? 'de' : 'en',
    logLevel: env.LOG_LEVEL,
    port: env.PORT,
    host: env.HOST,
    slack: slackOf(env),
    teams: teamsOf(env),
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

type Environment = z.infer<typeof schema>

/** A platform is whole or absent: half a set of tokens names what is missing. */
function halfSets(environment: Readonly<Record<string, string | undefined>>): string[] {
  const has = (name: string) => (environment[name] ?? '').trim() !== ''
  const complaints: string[] = []
  const slackSecret = has('SLACK_APP_TOKEN') || has('SLACK_SIGNING_SECRET')
  if (slackSecret && !has('SLACK_BOT_TOKEN'))
    complaints.push(
      'SLACK_BOT_TOKEN: is missing, and Slack needs it. It begins with xoxb- (README, chapter Slack).',
    )
  if (has('SLACK_BOT_TOKEN') && !slackSecret)
    complaints.push(
      'SLACK_APP_TOKEN: is missing. Slack needs it (Socket Mode, begins with xapp-), or SLACK_SIGNING_SECRET for HTTP.',
    )
  if (environment.TEAMS_LOCAL === '1') {
    if (has('MicrosoftAppId'))
      complaints.push(
        'TEAMS_LOCAL: cannot be 1 beside MicrosoftAppId. Local mode accepts everybody; empty one of the two.',
      )
    if (!LOOPBACK.has(environment.HOST || '127.0.0.1'))
      complaints.push('HOST: must be 127.0.0.1 while TEAMS_LOCAL is 1, since local mode accepts everybody.')
    return complaints
  }
  const teams = ['MicrosoftAppId', 'MicrosoftAppPassword', 'MicrosoftAppTenantId'].filter(has)
  if (teams.length === 0) return complaints
  const managed = environment.MicrosoftAppType === 'UserAssignedMSI'
  const certificate = has('CertificateThumbprint') && has('CertificatePrivateKey')
  const secret = managed || certificate ? [] : ['MicrosoftAppPassword']
  for (const name of ['MicrosoftAppId', 'MicrosoftAppTenantId', ...secret])
    if (!has(name)) complaints.push(`${name}: is missing, and Teams needs it (README, chapter Teams).`)
  if (managed && has('MicrosoftAppPassword'))
    complaints.push('MicrosoftAppPassword: must be empty with MicrosoftAppType=UserAssignedMSI.')
  return complaints
}

/** Hosts that only this machine reaches. */
const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '::1'])

function slackOf(env: Environment): SlackConfig | null {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = env
  if (botToken === undefined) return null
  const answerChannels = (env.SLACK_ANSWER_CHANNELS ?? '').split(/[\s,]+/u).filter((id) => id !== '')
  const common = { botToken, answerChannels, apiUrl: env.SLACK_API_URL ?? null }
  if (appToken !== undefined) return { ...common, by: { appToken } }
  return signingSecret === undefined ? null : { ...common, by: { signingSecret } }
}

function teamsOf(env: Environment): TeamsConfig | null {
  if (env.TEAMS_LOCAL === '1') return { app: null }
  const { MicrosoftAppId: id, MicrosoftAppTenantId: tenantId, MicrosoftAppPassword: password } = env
  if (id === undefined || tenantId === undefined) return null
  const { CertificateThumbprint: thumbprint, CertificatePrivateKey: privateKey } = env
  const cloud = cloudOf(env)
  return {
    app: {
      id,
      type: env.MicrosoftAppType,
      password: password ?? null,
      tenantId,
      ...(thumbprint === undefined || privateKey === undefined
        ? {}
        : { certificate: { thumbprint, privateKey } }),
      ...(Object.keys(cloud).length === 0 ? {} : { cloud }),
    },
    ...(env.TEAMS_TARGETED === '1' ? { targeted: true } : {}),
  }
}

function cloudOf(env: Environment): TeamsCloud {
  const {
    ToChannelFromBotLoginUrl: loginUrl,
    ToChannelFromBotOAuthScope: scope,
    ToBotFromChannelTokenIssuer: issuer,
    ToBotFromChannelOpenIdMetadataUrl: openIdMetadataUrl,
  } = env
  return {
    ...(loginUrl === undefined ? {} : { loginUrl }),
    ...(scope === undefined ? {} : { scope }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(openIdMetadataUrl === undefined ? {} : { openIdMetadataUrl }),
  }
}

/** The one place where the process's own environment is read. */
export function processEnvironment(): Readonly<Record<string, string | undefined>> {
  return process.env
}
