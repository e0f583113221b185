import { readFileSync } from 'node:fs'
import { afterEach, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { COMMAND, SHORTCUTS } from '../../adapters/slack/on-commands.js'
import { NEEDED, OPTIONAL } from '../../adapters/slack/permissions.js'
import { runCli } from '../support/run-cli.js'
import { APP_TOKEN, ASKING, BOT_TOKEN } from '../support/slack/world.js'
import { type SlackDouble, startSlack } from '../support/slack-server.js'

const text = readFileSync('adapters/slack/manifest.yaml', 'utf8')
const manifest = parse(text)

/** Every length Slack's reference of the manifest names (docs.slack.dev/reference/app-manifest). */
test('the manifest keeps every limit', () => {
  const { display_information: display, features, oauth_config, settings } = manifest
  expect(display.name.length).toBeLessThanOrEqual(35)
  expect(display.description.length).toBeLessThanOrEqual(140)
  expect(display.background_color).toMatch(/^#[0-9a-f]{6}$/u)
  expect(features.agent_view.agent_description.length).toBeLessThanOrEqual(300)
  expect(features.agent_view.suggested_prompts.length).toBeLessThanOrEqual(4)
  expect(features.bot_user.display_name).toMatch(/^[a-z0-9._-]{1,80}$/u)
  for (const shortcut of features.shortcuts) {
    expect(shortcut.name.length).toBeLessThanOrEqual(24)
    expect(shortcut.description.length).toBeLessThanOrEqual(150)
    expect(shortcut.type).toBe('message')
  }
  for (const command of features.slash_commands) {
    expect(command.command).toMatch(/^\/[a-z0-9_-]{1,31}$/u)
    expect(command.description.length).toBeLessThanOrEqual(2_000)
    expect(command.usage_hint.length).toBeLessThanOrEqual(1_000)
  }
  expect(oauth_config.scopes.bot.length).toBeLessThanOrEqual(255)
  expect(settings.event_subscriptions.bot_events.length).toBeLessThanOrEqual(100)
  expect(settings).toMatchObject({ socket_mode_enabled: true, interactivity: { is_enabled: true } })
  expect(features.app_home).toEqual({
    home_tab_enabled: true,
    messages_tab_enabled: true,
    messages_tab_read_only_enabled: false,
  })
})

test('the manifest names what the code listens to, and asks for no more than the code needs', () => {
  const { features, oauth_config } = manifest
  expect(features.shortcuts.map((one: { callback_id: string }) => one.callback_id).sort()).toEqual(
    Object.keys(SHORTCUTS).sort(),
  )
  expect(features.slash_commands.map((one: { command: string }) => one.command)).toEqual([COMMAND])
  expect([...oauth_config.scopes.bot].sort()).toEqual(Object.keys(NEEDED).sort())
  expect([...oauth_config.scopes.bot_optional].sort()).toEqual(Object.keys(OPTIONAL).sort())
})

/** Slack's own pages name it, the SDK's list of scopes does not yet (docs.slack.dev/reference/scopes/assistant.write). */
const NEWER_SCOPES = ['assistant:write']

test('every event and every scope is one that Slack knows', () => {
  const types = readFileSync('node_modules/@slack/web-api/dist/types/request/manifest.d.ts', 'utf8')
  const events = readFileSync('node_modules/@slack/types/dist/events/agent.d.ts', 'utf8')
  const known = (name: string) => types.includes(`'${name}'`) || events.includes(`'${name}'`)
  expect(manifest.settings.event_subscriptions.bot_events.filter((event: string) => !known(event))).toEqual(
    [],
  )
  const { bot, bot_optional } = manifest.oauth_config.scopes
  expect([...bot, ...bot_optional].filter((scope: string) => !known(scope))).toEqual(NEWER_SCOPES)
})

let slack: SlackDouble | undefined
afterEach(async () => {
  await slack?.close()
  slack = undefined
})

const doctor = (env: Readonly<Record<string, string>>) => runCli(['slack', 'doctor'], { env })

test('the doctor finds nothing wrong where nothing is wrong, and names all that is missing', async () => {
  slack = await startSlack()
  const env = {
    SLACK_API_URL: slack.apiUrl,
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_APP_TOKEN: APP_TOKEN,
    SLACK_ANSWER_CHANNELS: ASKING,
  }
  const well = await doctor(env)
  expect(well.out).toContain('Slack is ready: npm start')
  expect(well.code).toBe(0)

  slack.world.scopes.delete('users:read')
  slack.world.scopes.delete('im:write')
  const lacking = await doctor(env)
  expect(lacking.code).toBe(1)
  expect(lacking.out).toContain('✗ The permission users:read is missing')
  expect(lacking.out).toContain('✗ The permission im:write is missing')
  expect(lacking.out).toContain('Reinstall to Workspace')
})

test('the doctor tells wrong tokens, no tokens and no network apart, and prints no token', async () => {
  slack = await startSlack()
  const env = { SLACK_API_URL: slack.apiUrl, SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_APP_TOKEN: APP_TOKEN }
  const bot = await doctor({ ...env, SLACK_BOT_TOKEN: 'xoxb-wrong' })
  expect(bot.out).toContain('SLACK_BOT_TOKEN is not valid')
  const app = await doctor({ ...env, SLACK_APP_TOKEN: 'xapp-wrong' })
  expect(app.out).toContain('SLACK_APP_TOKEN is not valid')
  const none = await doctor({})
  expect(none.out).toContain('README')
  const away = await doctor({ ...env, SLACK_API_URL: 'http://127.0.0.1:9/api/' })
  expect(away.out).toContain('Slack does not answer')
  for (const { out, err } of [bot, app, none, away]) expect(out + err).not.toMatch(/xox|xapp-(?:wrong|inv)/u)
})
