import { type WebAPICallResult, WebClient } from '@slack/web-api'
import { NEEDED, OPTIONAL } from './permissions.js'
import type { SlackAdapterConfig } from './slack-adapter.js'
import { codeOf, remedyFor } from './trouble.js'

/** One thing that was looked at. */
export interface Finding {
  readonly level: 'ok' | 'hint' | 'wrong'
  readonly text: string
}

const INSTALL = 'api.slack.com/apps, your app, "OAuth & Permissions"'

/** Looks at tokens, permissions and the way in, and says in words what is missing. Sends nothing to anybody. */
export async function examineSlack(config: SlackAdapterConfig): Promise<readonly Finding[]> {
  const client = clientFor(config.botToken, config.apiUrl)
  const findings: Finding[] = []
  let identity: WebAPICallResult & { team?: string; team_id?: string; user?: string }
  try {
    identity = await client.auth.test()
    findings.push(
      ok(
        `The bot token works: ${identity.user ?? 'the app'} in the workspace ${identity.team ?? identity.team_id}.`,
      ),
    )
  } catch (error) {
    return [wrong(whyNot(error, 'SLACK_BOT_TOKEN'))]
  }
  findings.push(...permissions(identity.response_metadata?.scopes ?? []))
  findings.push('appToken' in config.by ? await socket(config.by.appToken, config.apiUrl) : http())
  for (const channel of config.answerChannels) findings.push(await room(client, channel))
  return findings
}

function permissions(given: readonly string[]): Finding[] {
  const lacking = Object.entries(NEEDED).filter(([scope]) => !given.includes(scope))
  const found = lacking.map(([scope, without]) =>
    wrong(
      `The permission ${scope} is missing: ${without}. Add it at ${INSTALL}, then "Reinstall to Workspace".`,
    ),
  )
  if (lacking.length === 0) found.push(ok(`All ${Object.keys(NEEDED).length} permissions are there.`))
  for (const [scope, without] of Object.entries(OPTIONAL))
    if (!given.includes(scope))
      found.push(hint(`The permission ${scope} is not given: ${without}. Only needed if you use them.`))
  return found
}

async function socket(appToken: string, apiUrl: string | null): Promise<Finding> {
  try {
    await clientFor(appToken, apiUrl).apps.connections.open({})
    return ok('The app token works: Slack opens a connection (Socket Mode).')
  } catch (error) {
    const code = codeOf(error)
    if (code === 'missing_scope')
      return wrong(
        'The app token lacks connections:write. Make a new one: "Basic Information", "App-Level Tokens".',
      )
    if (code === 'socket_mode_disabled' || code === 'not_allowed')
      return wrong('Socket Mode is off. Turn it on in your app under "Socket Mode".')
    return wrong(whyNot(error, 'SLACK_APP_TOKEN'))
  }
}

function http(): Finding {
  return hint(
    'HTTP: whether the signing secret is right shows only when Slack calls. In your app open "Event Subscriptions"; the address https://…/slack/events must turn "Verified" while Secure Base runs.',
  )
}

async function room(client: WebClient, channel: string): Promise<Finding> {
  try {
    const { channel: found } = await client.conversations.info({ channel })
    return found?.is_member === false
      ? wrong(`I am not in the channel ${channel} (SLACK_ANSWER_CHANNELS). Write there: /invite @Secure Base`)
      : ok(`The channel ${channel} can be read.`)
  } catch (error) {
    return wrong(
      `The channel ${channel} (SLACK_ANSWER_CHANNELS) cannot be seen: ${codeOf(error) ?? 'no answer'}. Check its id, and write there: /invite @Secure Base`,
    )
  }
}

function clientFor(token: string, apiUrl: string | null): WebClient {
  return new WebClient(token, {
    ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
    retryConfig: { retries: 1, minTimeout: 300 },
    rejectRateLimitedCalls: true,
    timeout: 10_000,
    logger: {
      debug() {},
      info() {},
      warn() {},
      error() {},
      setLevel() {},
      getLevel: () => 'error' as never,
      setName() {},
    },
  })
}

function whyNot(error: unknown, setting: string): string {
  const code = codeOf(error)
  if (code === null)
    return 'Slack does not answer. Look whether this machine reaches https://slack.com (proxy, firewall).'
  if (
    setting === 'SLACK_APP_TOKEN' &&
    (code === 'invalid_auth' || code === 'not_authed' || code === 'not_allowed_token_type')
  )
    return 'SLACK_APP_TOKEN is not valid. Make a new one: "Basic Information", "App-Level Tokens", with connections:write.'
  return remedyFor(code) ?? `${setting}: Slack says "${code}".`
}

const ok = (text: string): Finding => ({ level: 'ok', text })
const hint = (text: string): Finding => ({ level: 'hint', text })
const wrong = (text: string): Finding => ({ level: 'wrong', text })
