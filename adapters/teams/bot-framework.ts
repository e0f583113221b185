import {
  type Activity as BotActivity,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder'
import { within } from '../../src/index.js'
import type { TeamsSettings } from './settings.js'

export type Verdict =
  | 'genuine'
  /** Not from Microsoft, or not for us. */
  | 'forged'
  /** The keys of the signatures cannot be had, so nobody can tell. */
  | 'undecidable'

/**
 * What one must not write oneself: checking that a request comes from Microsoft, and proving to Microsoft who we are. This is
 * the only file that knows botbuilder, whose support has ended. What is sent is plain JSON over HTTP (`connector.ts`).
 */
export interface BotFramework {
  verify(
    activity: { readonly serviceUrl: string; readonly channelId: string },
    header: string,
  ): Promise<Verdict>
  /** For the `authorization` header of what we send; `null` in local mode. Rejects where none is to be had. `anew`: the last one was refused. */
  token(anew?: boolean): Promise<string | null>
}

/** Of the public cloud (botframework-connector, `authenticationConstants`). */
const PUBLIC = {
  loginUrl: 'https://login.microsoftonline.com/',
  scope: 'https://api.botframework.com',
  issuer: 'https://api.botframework.com',
  openIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
}

/** What Teams gives an activity before it calls it failed is 10 to 15 seconds; the keys are two small files. */
const KEYS_WITHIN = 5_000
const TOKEN_WITHIN = 10_000
/** A token is renewed this long before it ends, in milliseconds. */
const MARGIN = 5 * 60_000

export function createBotFramework({ app }: TeamsSettings): BotFramework {
  if (app === null) return { verify: async () => 'genuine', token: async () => null }
  const loginUrl = app.cloud?.loginUrl ?? `${PUBLIC.loginUrl}${app.tenantId}`
  const scope = app.cloud?.scope ?? PUBLIC.scope
  const issuer = app.cloud?.issuer ?? PUBLIC.issuer
  const credentials = new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: app.id,
    MicrosoftAppType: app.type,
    MicrosoftAppTenantId: app.tenantId,
    ...(app.password === null ? {} : { MicrosoftAppPassword: app.password }),
    ...(app.certificate === undefined
      ? {}
      : {
          CertificateThumbprint: app.certificate.thumbprint,
          CertificatePrivateKey: app.certificate.privateKey.replaceAll('\\n', '\n'),
        }),
  })
  const authentication = new ConfigurationBotFrameworkAuthentication(
    {
      ToChannelFromBotLoginUrl: loginUrl,
      ToChannelFromBotOAuthScope: scope,
      ToBotFromChannelTokenIssuer: issuer,
      OAuthUrl: scope,
      ToBotFromChannelOpenIdMetadataUrl: app.cloud?.openIdMetadataUrl ?? PUBLIC.openIdMetadataUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: app.cloud?.openIdMetadataUrl ?? PUBLIC.openIdMetadataUrl,
      CallerId: '',
    },
    credentials,
  )
  const { password } = app
  const secret =
    password === null ? null : createSecretToken({ loginUrl, scope, id: app.id, secret: password })
  return {
    verify: async (activity, header) => {
      // Botbuilder also takes tokens of emulators and other bots. Nobody but Teams writes to us.
      if (issuerOf(header) !== issuer) return 'forged'
      try {
        await within(KEYS_WITHIN, authentication.authenticateRequest(activity as BotActivity, header))
        return 'genuine'
      } catch (error) {
        return readRefusal(error)
      }
    },
    token: async (anew = false) => {
      if (secret !== null) return await secret(anew)
      const signer = await credentials.createCredentials(app.id, scope, loginUrl, true)
      return await within(TOKEN_WITHIN, (signer as unknown as { getToken(): Promise<string> }).getToken())
    },
  }
}

interface SecretSettings {
  readonly loginUrl: string
  readonly scope: string
  readonly id: string
  readonly secret: string
}

/**
 * A token for the client secret: OAuth's client credentials, one request. Botbuilder's way asks Microsoft's public cloud about
 * every other login address before it uses it.
 */
function createSecretToken({
  loginUrl,
  scope,
  id,
  secret,
}: SecretSettings): (anew: boolean) => Promise<string> {
  // Not the clock of the day: set back, it would make a token of yesterday seem good.
  const now = () => performance.now()
  let current: { readonly token: Promise<string>; until: number } | null = null
  const ask = async (): Promise<{ token: string; seconds: number }> => {
    const response = await fetch(`${loginUrl.replace(/\/$/u, '')}/oauth2/v2.0/token`, {
      method: 'POST',
      // The secret goes to this address and no other.
      redirect: 'error',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: id,
        client_secret: secret,
        scope: `${scope}/.default`,
      }),
      signal: AbortSignal.timeout(TOKEN_WITHIN),
    })
    if (!response.ok) throw new TokenRefused(response.status)
    const body = (await response.json()) as { access_token?: unknown; expires_in?: unknown }
    if (typeof body.access_token !== 'string') throw new TokenRefused(response.status)
    return { token: body.access_token, seconds: Number(body.expires_in) || 3_600 }
  }
  return (anew) => {
    if (!anew && current !== null && now() < current.until) return current.token
    const asked = ask()
    const mine = { token: asked.then(({ token }) => token), until: now() + MARGIN }
    current = mine
    asked.then(
      ({ seconds }) => {
        mine.until = now() + Math.max(MARGIN / 5, seconds * 1_000 - MARGIN)
      },
      () => {
        if (current === mine) current = null
      },
    )
    return mine.token
  }
}

/** Microsoft does not know us by this id, secret and tenant. */
class TokenRefused extends Error {
  readonly code = 'token-refused'
  readonly status: number

  constructor(status: number) {
    super(
      `Microsoft answered ${status}. Check MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId.`,
    )
    this.name = 'TokenRefused'
    this.status = status
  }
}

/** What the token says of itself, unproved; '' where it is none. */
function issuerOf(header: string): string {
  const payload = /^Bearer [\w-]+\.([\w-]+)\.[\w-]+$/u.exec(header.trim())?.[1]
  if (payload === undefined) return ''
  try {
    const { iss } = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as { iss?: unknown }
    return typeof iss === 'string' ? iss : ''
  } catch {
    return ''
  }
}

/** Botbuilder throws one kind of error for a bad token, another for a wrong signature, and a third where it has no keys. */
function readRefusal(error: unknown): Verdict {
  if (!(error instanceof Error)) return 'undecidable'
  if (['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError'].includes(error.name)) return 'forged'
  return 'statusCode' in error && error.statusCode === 401 ? 'forged' : 'undecidable'
}
