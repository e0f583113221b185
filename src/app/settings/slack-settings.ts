import { z } from 'zod'
import type { SlackAdapterConfig } from '../../../adapters/slack/slack-adapter.js'
import { empty, isSet, optional, type Variables } from './setting-kinds.js'

export const SLACK_ENVIRONMENT = {
  SLACK_BOT_TOKEN: z.preprocess(
    empty,
    z.string().trim().startsWith('xoxb-', 'must begin with xoxb-').optional(),
  ),
  SLACK_APP_TOKEN: z.preprocess(
    empty,
    z.string().trim().startsWith('xapp-', 'must begin with xapp-').optional(),
  ),
  SLACK_SIGNING_SECRET: optional,
  SLACK_ANSWER_CHANNELS: z.preprocess(
    empty,
    z
      .string()
      .regex(
        /^(?:[\s,]*[CG][A-Z0-9_]+(?=[\s,]|$))*[\s,]*$/u,
        'takes the ids of channels, like C0123456789 (in Slack: the channel, its details, at the very bottom)',
      )
      .optional(),
  ),
  SLACK_API_URL: z.preprocess(empty, z.url('must be an address like http://127.0.0.1:4500/api/').optional()),
} as const

/** Half a set of tokens names what is missing. */
export function slackComplaints(environment: Variables): string[] {
  const has = isSet(environment)
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
  return complaints
}

const schema = z.object(SLACK_ENVIRONMENT)

/** `null`: not configured. */
export function slackOf(env: z.infer<typeof schema>): SlackAdapterConfig | null {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = env
  if (botToken === undefined) return null
  const answerChannels = (env.SLACK_ANSWER_CHANNELS ?? '').split(/[\s,]+/u).filter((id) => id !== '')
  const common = { botToken, answerChannels, apiUrl: env.SLACK_API_URL ?? null }
  if (appToken !== undefined) return { ...common, by: { appToken } }
  return signingSecret === undefined ? null : { ...common, by: { signingSecret } }
}
