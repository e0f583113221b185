import { z } from 'zod'
import type { TeamsCloud, TeamsSettings } from '../../../adapters/teams/settings.js'
import { address, empty, flag, isSet, optional, type Variables } from './setting-kinds.js'

export const TEAMS_ENVIRONMENT = {
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
  TEAMS_TARGETED: flag,
  TEAMS_LOCAL: flag,
  ToChannelFromBotLoginUrl: address,
  ToChannelFromBotOAuthScope: address,
  ToBotFromChannelTokenIssuer: address,
  ToBotFromChannelOpenIdMetadataUrl: address,
} as const

/** Hosts that only this machine reaches. */
const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '::1'])

const CERTIFICATE = ['CertificateThumbprint', 'CertificatePrivateKey'] as const

/** Half a set of settings names what is missing. */
export function teamsComplaints(environment: Variables): string[] {
  const has = isSet(environment)
  const complaints: string[] = []
  if (environment.TEAMS_LOCAL === '1') {
    if (has('MicrosoftAppId'))
      complaints.push(
        'TEAMS_LOCAL: cannot be 1 beside MicrosoftAppId. Local mode accepts everybody; empty one of the two.',
      )
    if (!LOOPBACK.has(environment.HOST || '127.0.0.1'))
      complaints.push('HOST: must be 127.0.0.1 while TEAMS_LOCAL is 1, since local mode accepts everybody.')
    return complaints
  }
  const teams = ['MicrosoftAppId', 'MicrosoftAppPassword', 'MicrosoftAppTenantId', ...CERTIFICATE].filter(has)
  if (teams.length === 0) return complaints
  const managed = environment.MicrosoftAppType === 'UserAssignedMSI'
  const certificate = CERTIFICATE.some(has)
  const secret = managed || certificate ? [] : ['MicrosoftAppPassword']
  for (const name of ['MicrosoftAppId', 'MicrosoftAppTenantId', ...secret])
    if (!has(name))
      complaints.push(`${name}: is missing, and Teams needs it (README, chapter "In Microsoft Teams").`)
  for (const name of CERTIFICATE)
    if (certificate && !has(name)) complaints.push(`${name}: is missing, and the certificate needs it.`)
  if (managed && has('MicrosoftAppPassword'))
    complaints.push('MicrosoftAppPassword: must be empty with MicrosoftAppType=UserAssignedMSI.')
  return complaints
}

const schema = z.object(TEAMS_ENVIRONMENT)
type Environment = z.infer<typeof schema>

/** `null`: not configured. */
export function teamsOf(env: Environment): TeamsSettings | null {
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
