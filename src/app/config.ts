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
  OPENAI_MODEL: optional,
  OPENAI_EMBEDDING_MODEL: optional,
  AZURE_OPENAI_API_KEY: optional,
  AZURE_OPENAI_ENDPOINT: z.preprocess(
    empty,
    z.url('must be an address like https://your-resource.openai.azure.com').optional(),
  ),
  AZURE_OPENAI_API_INSTANCE_NAME: optional,
  AZURE_OPENAI_BASE_PATH: z.preprocess(
    empty,
    z.url('must be an address that ends with /openai/deployments').optional(),
  ),
  AZURE_OPENAI_API_VERSION: optional,
  AZURE_OPENAI_API_DEPLOYMENT_NAME: optional,
  AZURE_OPENAI_API_EMBEDDINGS_DEPLOYMENT_NAME: optional,
  QUESTIONS_PER_MINUTE: z.preprocess(
    empty,
    z.coerce.number('must be a whole number like 120').int().min(1).max(100_000).default(120),
  ),
  MODEL_DEADLINE_SECONDS: z.preprocess(
    empty,
    z.coerce.number('must be a number of seconds like 20').min(0.1).max(300).default(20),
  ),
  MODEL_TOKENS_PER_DAY: z.preprocess(
    empty,
    z.coerce.number('must be a number like 2000000, or 0').int().min(0).default(2_000_000),
  ),
  MODEL_JUDGE: z.preprocess(empty, z.enum(['0', '1'], 'must be 1 or empty').default('0')),
  ALLOW_TRACING: z.preprocess(empty, z.enum(['0', '1'], 'must be 1 or empty').default('0')),
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
  /** For everybody together, and as many at once. */
  readonly questionsPerMinute: number
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent'
  readonly port: number
  readonly host: string
  readonly slack: SlackConfig | null
  readonly teams: TeamsConfig | null
  /** `null` = no embeddings: the ranking is lexical. */
  readonly embeddings: ModelServer | null
  /** `null` = no model: answers are put together from the folder's own lines. */
  readonly model: ModelConfig | null
}

/** OpenAI, or a server that speaks its API. */
export interface OpenAiServer {
  readonly apiKey: string
  /** `null` = OpenAI's own. */
  readonly baseUrl: string | null
  readonly model: string
}

export interface AzureServer {
  readonly apiKey: string
  /** Up to and with `/openai/deployments`. */
  readonly basePath: string
  readonly deployment: string
  readonly apiVersion: string
}

export type ModelServer = OpenAiServer | AzureServer

export interface ModelConfig {
  readonly server: ModelServer
  /** Milliseconds for everything a question needs of the model. */
  readonly deadline: number
  /** Input and output together, a day; `null` = no limit. */
  readonly tokensPerDay: number | null
  /** A second call that can only drop claims. */
  readonly judge: boolean
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
  complaints.push(...halfSets(environment), ...modelComplaints(environment))
  if (!parsed.success || complaints.length > 0) throw new ConfigError(complaints)
  const env = parsed.data
  return {
    knowledgeDir: env.KNOWLEDGE_DIR,
    knowledgePolling: env.KNOWLEDGE_POLLING,
    dataDir: env.DATA_DIR,
    databaseUrl: env.DATABASE_URL ?? null,
    hashKey: env.HASH_KEY ?? null,
    defaultLanguage: env.DEFAULT_LANGUAGE === 'de' ? 'de' : 'en',
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

type Environment = z.infer<typeof schema>

/** A platform is whole or absent: half a set of tokens names what is missing. */
function halfSets(environment: Readonly<Record<string, string | undefined>>): string[] {
  const has = (name: string) => (environment[name] ?? '').trim() !== ''
  const complaints: string[] = []
  const slackSecret = has('SLACK_APP_TOKEN') || has('SLACK_SIGNING_SECRET')
  if (slackSecret && !has('SLACK_BOT_TOKEN'))
    complaints.push(
      'SLACK_BOT_TOKEN: is missing, and Slack needs it. It begins with xoxb- (README, chapter "In Slack").',
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
    if (!has(name))
      complaints.push(`${name}: is missing, and Teams needs it (README, chapter "In Microsoft Teams").`)
  if (managed && has('MicrosoftAppPassword'))
    complaints.push('MicrosoftAppPassword: must be empty with MicrosoftAppType=UserAssignedMSI.')
  return complaints
}

/** What is missing for a model, what stands twice, and what would carry questions elsewhere. */
function modelComplaints(environment: Readonly<Record<string, string | undefined>>): string[] {
  const has = (name: string) => (environment[name] ?? '').trim() !== ''
  const complaints: string[] = []
  const [chat, embedding] = ['OPENAI_MODEL', 'OPENAI_EMBEDDING_MODEL'] as const
  const wants = [chat, embedding].filter(has)
  if (wants.length > 0 && !has('OPENAI_API_KEY'))
    complaints.push(
      `OPENAI_API_KEY: is missing, and ${wants.join(' and ')} needs it. For a local server any word will do.`,
    )
  const azure = AZURE.filter(has)
  if (azure.length > 0) {
    for (const name of ['AZURE_OPENAI_API_KEY', 'AZURE_OPENAI_API_VERSION'])
      if (!has(name))
        complaints.push(`${name}: is missing, and Azure OpenAI needs it (README, chapter Model).`)
    if (!AZURE_PLACES.some(has))
      complaints.push(
        'AZURE_OPENAI_ENDPOINT: is missing, for example https://your-resource.openai.azure.com.',
      )
    const [deployed, deployedEmbedding] = AZURE_DEPLOYMENTS
    if (!AZURE_DEPLOYMENTS.some(has))
      complaints.push(`${deployed}: is missing: the name you gave the model in Azure.`)
    for (const [own, other] of [
      [deployed, chat],
      [deployedEmbedding, embedding],
    ] as const)
      if (has(own) && has(other))
        complaints.push(`${other}: cannot stand beside ${own}. Empty one of the two.`)
  }
  const asks = wants.length > 0 || AZURE_DEPLOYMENTS.some(has)
  if (asks && environment.ALLOW_TRACING !== '1') {
    for (const name of TRACING)
      if (has(name) && !/^(?:false|0|no|off)$/iu.test(environment[name]!.trim()))
        complaints.push(
          `${name}: would send or print the questions of your team elsewhere. Empty it, or set ALLOW_TRACING=1 if you want that.`,
        )
  }
  return complaints
}

const AZURE_PLACES = [
  'AZURE_OPENAI_ENDPOINT',
  'AZURE_OPENAI_API_INSTANCE_NAME',
  'AZURE_OPENAI_BASE_PATH',
] as const
const AZURE_DEPLOYMENTS = [
  'AZURE_OPENAI_API_DEPLOYMENT_NAME',
  'AZURE_OPENAI_API_EMBEDDINGS_DEPLOYMENT_NAME',
] as const
const AZURE = ['AZURE_OPENAI_API_KEY', 'AZURE_OPENAI_API_VERSION', ...AZURE_PLACES, ...AZURE_DEPLOYMENTS]

/** Variables by which LangChain sends what it is asked to LangSmith, through a gateway, or prints it. It reads them itself. */
const TRACING = [
  'LANGSMITH_TRACING',
  'LANGSMITH_TRACING_V2',
  'LANGCHAIN_TRACING',
  'LANGCHAIN_TRACING_V2',
  'LANGSMITH_GATEWAY',
  'LANGCHAIN_VERBOSE',
] as const

function embeddingsOf(env: Environment): ModelServer | null {
  return (
    openAiOf(env, env.OPENAI_EMBEDDING_MODEL) ?? azureOf(env, env.AZURE_OPENAI_API_EMBEDDINGS_DEPLOYMENT_NAME)
  )
}

function modelOf(env: Environment): ModelConfig | null {
  const server = openAiOf(env, env.OPENAI_MODEL) ?? azureOf(env, env.AZURE_OPENAI_API_DEPLOYMENT_NAME)
  if (server === null) return null
  return {
    server,
    deadline: env.MODEL_DEADLINE_SECONDS * 1_000,
    tokensPerDay: env.MODEL_TOKENS_PER_DAY === 0 ? null : env.MODEL_TOKENS_PER_DAY,
    judge: env.MODEL_JUDGE === '1',
  }
}

function openAiOf(env: Environment, model: string | undefined): OpenAiServer | null {
  if (model === undefined) return null
  return { apiKey: env.OPENAI_API_KEY ?? '', baseUrl: env.OPENAI_BASE_URL ?? null, model }
}

function azureOf(env: Environment, deployment: string | undefined): AzureServer | null {
  if (deployment === undefined) return null
  const instance = env.AZURE_OPENAI_API_INSTANCE_NAME
  const endpoint = env.AZURE_OPENAI_ENDPOINT ?? `https://${instance}.openai.azure.com`
  const basePath = env.AZURE_OPENAI_BASE_PATH ?? `${withoutSlash(endpoint)}/openai/deployments`
  return {
    apiKey: env.AZURE_OPENAI_API_KEY ?? '',
    basePath: withoutSlash(basePath),
    deployment,
    apiVersion: env.AZURE_OPENAI_API_VERSION ?? '',
  }
}

function withoutSlash(address: string): string {
  return address.replace(/\/+$/u, '')
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
