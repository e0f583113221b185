import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api'
import type { Facts } from '../../src/index.js'

/** What went wrong with a call to Slack. */
export type Trouble =
  /** Slack said how long to wait, in milliseconds; nothing was done. */
  | { readonly kind: 'wait'; readonly for: number }
  /** No answer, or none that tells whether it was done. */
  | { readonly kind: 'unclear' }
  /** Slack answered no; asking again changes nothing. */
  | { readonly kind: 'refused'; readonly code: string; readonly needed: string | null }

/** Errors in an answer that pass by themselves. */
const PASSING: ReadonlySet<string> = new Set([
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
])

/** When Slack does not say how long to wait, in milliseconds. */
const WAIT = 1_000

export function troubleOf(error: unknown): Trouble {
  if (error instanceof WebAPIRateLimitedError)
    return { kind: 'wait', for: Math.max(1, error.retryAfter) * 1000 }
  if (error instanceof WebAPIHTTPError || error instanceof WebAPIRequestError) return { kind: 'unclear' }
  if (error instanceof WebAPIPlatformError) {
    const { error: code, needed } = error.data as { error?: string; needed?: string }
    if (code === 'ratelimited' || code === 'rate_limited') return { kind: 'wait', for: WAIT }
    if (code !== undefined && PASSING.has(code)) return { kind: 'unclear' }
    return { kind: 'refused', code: code ?? 'unknown', needed: needed ?? null }
  }
  return { kind: 'unclear' }
}

/** What a lead does about an answer of Slack's, in a sentence. */
export const REMEDIES: Readonly<Record<string, string>> = {
  missing_scope:
    'Slack: a permission is missing. Open api.slack.com/apps, your app, "OAuth & Permissions", add it, then "Reinstall to Workspace".',
  not_in_channel: 'Slack: I am not in that channel. Write there: /invite @Secure Base',
  channel_not_found: 'Slack: I cannot see that channel. If it is private, write there: /invite @Secure Base',
  is_archived: 'Slack: that channel is archived, so I cannot answer there.',
  restricted_action: 'Slack: your workspace does not let apps write in that channel. An owner can allow it.',
  invalid_auth: 'Slack: SLACK_BOT_TOKEN is not valid. Copy it anew from "OAuth & Permissions" into .env.',
  not_authed: 'Slack: SLACK_BOT_TOKEN is not valid. Copy it anew from "OAuth & Permissions" into .env.',
  not_allowed_token_type:
    'Slack: SLACK_BOT_TOKEN and SLACK_APP_TOKEN seem to be swapped. Look at both in .env.',
  account_inactive:
    'Slack: the app was removed from the workspace. Install it again, copy the new token into .env.',
  token_revoked: 'Slack: the token was taken back. Install the app again and copy the new token into .env.',
  token_expired:
    'Slack: the token has run out. Turn token rotation off in the app, install it again, copy the token.',
  cannot_dm_bot: 'Slack: that id belongs to an app, not to a person. Check the ids in organisation.yaml.',
  user_not_found: 'Slack: there is nobody with that id here. Check the ids in organisation.yaml.',
}

/** Codes after which nothing works until somebody has changed the settings. */
export const FATAL: ReadonlySet<string> = new Set([
  'invalid_auth',
  'not_authed',
  'not_allowed_token_type',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'user_removed_from_team',
  'team_disabled',
])

export function remedyFor(code: string): string | null {
  return REMEDIES[code] ?? null
}

/** For the log: the method, Slack's own code and what to do. Never the words of a message. */
export function factsOf(method: string, error: unknown): Facts {
  const trouble = troubleOf(error)
  if (trouble.kind !== 'refused') return { method, code: trouble.kind }
  const remedy = remedyFor(trouble.code)
  return {
    method,
    code: trouble.code,
    ...(trouble.needed === null ? {} : { needed: trouble.needed }),
    ...(remedy === null ? {} : { remedy }),
  }
}

export function codeOf(error: unknown): string | null {
  const trouble = troubleOf(error)
  return trouble.kind === 'refused' ? trouble.code : null
}
