import { z } from 'zod'
import type { ModelServer } from '../../answering/model-server.js'
import { empty, flag, isSet, optional, type Variables } from './setting-kinds.js'

export const MODEL_ENVIRONMENT = {
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
  MODEL_DEADLINE_SECONDS: z.preprocess(
    empty,
    z.coerce.number('must be a number of seconds between 0.1 and 300, like 20').min(0.1).max(300).default(20),
  ),
  MODEL_TOKENS_PER_DAY: z.preprocess(
    empty,
    z.coerce.number('must be a whole number like 2000000, or 0').int().min(0).default(2_000_000),
  ),
  MODEL_JUDGE: flag,
  ALLOW_TRACING: flag,
} as const

export interface ModelConfig {
  readonly server: ModelServer
  /** Milliseconds for everything a question needs of the model. */
  readonly deadline: number
  /** Input and output together, a day; `null` = no limit. */
  readonly tokensPerDay: number | null
  /** A second call that can only drop claims. */
  readonly judge: boolean
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

/** What is missing for a model, what stands twice, and what would carry questions elsewhere. */
export function modelComplaints(environment: Variables): string[] {
  const has = isSet(environment)
  const complaints: string[] = []
  const [chat, embedding] = ['OPENAI_MODEL', 'OPENAI_EMBEDDING_MODEL'] as const
  const wants = [chat, embedding].filter(has)
  if (wants.length > 0 && !has('OPENAI_API_KEY'))
    complaints.push(
      `OPENAI_API_KEY: is missing, and ${wants.join(' and ')} needs it. For a local server any word will do.`,
    )
  complaints.push(...addressComplaints(environment))
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

/** Addresses as the pages of OpenAI, Azure and others show them for copying, with what the client adds by itself. */
function addressComplaints(environment: Variables): string[] {
  const complaints: string[] = []
  const base = pathOf(environment.OPENAI_BASE_URL)
  if (base !== null && /\/(?:chat\/completions|completions|embeddings|responses)\/?(?:\?.*)?$/u.test(base))
    complaints.push('OPENAI_BASE_URL: goes too far. It ends before /chat/completions, often with /v1.')
  const endpoint = pathOf(environment.AZURE_OPENAI_ENDPOINT)
  if (endpoint !== null && /\/openai\/v1\/?$/u.test(endpoint))
    complaints.push(
      'AZURE_OPENAI_ENDPOINT: an address with /openai/v1 goes into OPENAI_BASE_URL, the key into OPENAI_API_KEY, the name of the deployment into OPENAI_MODEL.',
    )
  else if (endpoint !== null && /\/openai(?:\/|$)|[?#]|\/api\/projects/u.test(endpoint))
    complaints.push(
      'AZURE_OPENAI_ENDPOINT: goes too far. It ends after the host, like https://your-resource.openai.azure.com; the deployment and the version have lines of their own.',
    )
  const deployments = pathOf(environment.AZURE_OPENAI_BASE_PATH)
  if (deployments !== null && !/\/deployments\/?$/u.test(deployments))
    complaints.push('AZURE_OPENAI_BASE_PATH: must end with /openai/deployments.')
  return complaints
}

/** What follows the host; `null` where there is no address to speak of. */
function pathOf(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address.trim())) return null
  const { pathname, search, hash } = new URL(address.trim())
  return `${pathname}${search}${hash}`
}

const schema = z.object(MODEL_ENVIRONMENT)
type Environment = z.infer<typeof schema>

/** `null`: not configured. */
export function embeddingsOf(env: Environment): ModelServer | null {
  return (
    openAiOf(env, env.OPENAI_EMBEDDING_MODEL) ?? azureOf(env, env.AZURE_OPENAI_API_EMBEDDINGS_DEPLOYMENT_NAME)
  )
}

/** `null`: not configured. */
export function modelOf(env: Environment): ModelConfig | null {
  const server = openAiOf(env, env.OPENAI_MODEL) ?? azureOf(env, env.AZURE_OPENAI_API_DEPLOYMENT_NAME)
  if (server === null) return null
  return {
    server,
    deadline: env.MODEL_DEADLINE_SECONDS * 1_000,
    tokensPerDay: env.MODEL_TOKENS_PER_DAY === 0 ? null : env.MODEL_TOKENS_PER_DAY,
    judge: env.MODEL_JUDGE === '1',
  }
}

function openAiOf(env: Environment, model: string | undefined): ModelServer | null {
  if (model === undefined) return null
  return { apiKey: env.OPENAI_API_KEY ?? '', baseUrl: env.OPENAI_BASE_URL ?? null, model }
}

function azureOf(env: Environment, deployment: string | undefined): ModelServer | null {
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
