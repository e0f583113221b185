import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { ConfigError, ENVIRONMENT, readConfig } from '../../src/app/config.js'

describe('the configuration', () => {
  test('.env.example documents every variable, and no other', () => {
    const documented = [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Za-z_]+)=/gmu)].map(
      (match) => match[1]!,
    )
    expect(documented.sort()).toEqual(Object.keys(ENVIRONMENT).sort())
  })

  test('every variable of .env.example has a comment above it', () => {
    const lines = readFileSync('.env.example', 'utf8').split('\n')
    const bare = lines.filter(
      (line, at) => /^[A-Za-z_]+=/u.test(line) && !(lines[at - 1] ?? '').startsWith('#'),
    )
    expect(bare).toEqual([])
  })

  test('an empty environment and an empty .env are the same, and are fine', () => {
    const empty = Object.fromEntries(Object.keys(ENVIRONMENT).map((name) => [name, '']))
    expect(readConfig(empty)).toEqual(readConfig({}))
    expect(readConfig({})).toMatchObject({
      knowledgeDir: 'knowledge',
      dataDir: 'data',
      defaultLanguage: 'en',
      embeddings: null,
    })
  })

  test('all complaints come together, by name, without the values', () => {
    const attempt = (): unknown =>
      readConfig({
        DEFAULT_LANGUAGE: 'klingon',
        LOG_LEVEL: 'loud',
        OPENAI_BASE_URL: 'not an address',
        OPENAI_EMBEDDING_MODEL: 'some-model',
      })
    expect(attempt).toThrow(ConfigError)
    try {
      attempt()
    } catch (error) {
      const { complaints, message } = error as ConfigError
      for (const name of ['DEFAULT_LANGUAGE', 'LOG_LEVEL', 'OPENAI_BASE_URL', 'OPENAI_API_KEY']) {
        expect(complaints.filter((complaint) => complaint.startsWith(`${name}:`))).toHaveLength(1)
      }
      expect(message).not.toMatch(/klingon|loud|not an address/u)
    }
  })

  test('half a set names what is missing and what to do', () => {
    expect(() => readConfig({ OPENAI_EMBEDDING_MODEL: 'm' })).toThrow(/OPENAI_API_KEY.*local server/u)
  })
})

describe('the platforms', () => {
  const complaints = (environment: Record<string, string>): readonly string[] => {
    try {
      readConfig(environment)
      return []
    } catch (error) {
      return (error as ConfigError).complaints.map((complaint) => complaint.split(':')[0]!)
    }
  }

  test('are absent without a token, and whole with all of theirs', () => {
    expect(readConfig({})).toMatchObject({ slack: null, teams: null })
    const slack = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1', SLACK_ANSWER_CHANNELS: 'C1, C2' }
    expect(readConfig(slack).slack).toEqual({
      botToken: 'xoxb-1',
      by: { appToken: 'xapp-1' },
      answerChannels: ['C1', 'C2'],
      apiUrl: null,
    })
    const teams = { MicrosoftAppId: 'a', MicrosoftAppPassword: 'p', MicrosoftAppTenantId: 't' }
    expect(readConfig(teams).teams).toEqual({
      app: { id: 'a', type: 'SingleTenant', password: 'p', tenantId: 't' },
    })
    expect(readConfig({ TEAMS_LOCAL: '1' }).teams).toEqual({ app: null })
  })

  test.each([
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, ['SLACK_APP_TOKEN']],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, ['SLACK_BOT_TOKEN']],
    [{ SLACK_SIGNING_SECRET: 's' }, ['SLACK_BOT_TOKEN']],
    [{ SLACK_BOT_TOKEN: 'xapp-1', SLACK_APP_TOKEN: 'xoxb-1' }, ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN']],
    [{ MicrosoftAppId: 'a' }, ['MicrosoftAppTenantId', 'MicrosoftAppPassword']],
    [{ MicrosoftAppPassword: 'p' }, ['MicrosoftAppId', 'MicrosoftAppTenantId']],
    [{ MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppId: 'a' }, ['MicrosoftAppTenantId']],
    [{ TEAMS_LOCAL: '1', HOST: '0.0.0.0' }, ['HOST']],
    [{ TEAMS_LOCAL: '1', MicrosoftAppId: 'a' }, ['TEAMS_LOCAL']],
  ])('half a set names what is missing: %j', (environment, names) => {
    expect(complaints(environment)).toEqual(names)
  })

  test('no complaint repeats a secret', () => {
    try {
      readConfig({ SLACK_BOT_TOKEN: 'hunter2hunter2', MicrosoftAppPassword: 'hunter2hunter2' })
      throw new Error('it was accepted')
    } catch (error) {
      expect(String((error as Error).message)).not.toContain('hunter2')
    }
  })
})
