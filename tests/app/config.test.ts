import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { ConfigError, ENVIRONMENT, readConfig } from '../../src/app/config.js'

const TEAMS = { MicrosoftAppId: 'a', MicrosoftAppPassword: 'p', MicrosoftAppTenantId: 't' }

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

  test('an address of another kind of database is named before anything starts; both writings of ours are taken', () => {
    expect(() => readConfig({ DATABASE_URL: 'mysql://user:secret@host/name' })).toThrow(
      /DATABASE_URL: must be/u,
    )
    for (const kind of ['postgres', 'postgresql'])
      expect(readConfig({ DATABASE_URL: `${kind}://user@host/name` }).databaseUrl).toContain(kind)
  })

  test('all complaints come together, by name, without the values', () => {
    const attempt = (): unknown =>
      readConfig({
        DEFAULT_LANGUAGE: 'klingon',
        TIME_ZONE: 'Berlin time',
        LOG_LEVEL: 'loud',
        OPENAI_BASE_URL: 'not an address',
        OPENAI_EMBEDDING_MODEL: 'some-model',
      })
    expect(attempt).toThrow(ConfigError)
    try {
      attempt()
    } catch (error) {
      const { complaints, message } = error as ConfigError
      for (const name of [
        'DEFAULT_LANGUAGE',
        'TIME_ZONE',
        'LOG_LEVEL',
        'OPENAI_BASE_URL',
        'OPENAI_API_KEY',
      ]) {
        expect(complaints.filter((complaint) => complaint.startsWith(`${name}:`))).toHaveLength(1)
      }
      expect(message).not.toMatch(/klingon|Berlin time|loud|not an address/u)
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
    expect(readConfig(TEAMS).teams).toEqual({
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
    [{ ...TEAMS, MicrosoftAppPassword: '', CertificateThumbprint: 'f' }, ['CertificatePrivateKey']],
    [{ ...TEAMS, MicrosoftAppPassword: '', CertificatePrivateKey: 'k' }, ['CertificateThumbprint']],
    // Not quietly the secret, where half of a certificate was meant.
    [{ ...TEAMS, CertificateThumbprint: 'f' }, ['CertificatePrivateKey']],
    [{ CertificateThumbprint: 'f', CertificatePrivateKey: 'k' }, ['MicrosoftAppId', 'MicrosoftAppTenantId']],
    [{ ...TEAMS, MicrosoftAppPassword: '', CertificateThumbprint: 'f', CertificatePrivateKey: 'k' }, []],
    [{ TEAMS_LOCAL: '1', HOST: '0.0.0.0' }, ['HOST']],
    [{ TEAMS_LOCAL: '1', MicrosoftAppId: 'a' }, ['TEAMS_LOCAL']],
  ])('half a set names what is missing: %j', (environment, names) => {
    expect(complaints(environment)).toEqual(names)
  })

  test.each([
    ['PORT', '65536', 'between 0 and 65535'],
    ['KNOWLEDGE_POLLING', '3601', 'between 0 and 3600'],
    ['QUESTIONS_PER_MINUTE', '0', 'between 1 and 100000'],
    ['MODEL_DEADLINE_SECONDS', '301', 'between 0.1 and 300'],
  ])('a number that is out of bounds is told the bounds: %s', (name, value, bounds) => {
    expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`${name}: must be .* ${bounds}`, 'u'))
  })

  test.each(['general', '#general', 'C0HOUSE, #general', 'c0house', 'https://x.slack.com/archives/C0HOUSE'])(
    'channels are named by their ids, since nothing else would ever match: %s',
    (channels) => {
      expect(complaints({ SLACK_ANSWER_CHANNELS: channels })).toEqual(['SLACK_ANSWER_CHANNELS'])
    },
  )

  test.each(['mysql://house/db', 'house.sqlite', 'http://house/db'])(
    'no state can be kept in %s',
    (address) => {
      expect(complaints({ DATABASE_URL: address })).toEqual(['DATABASE_URL'])
    },
  )

  test.each(['C0HOUSE', 'C0HOUSE,G0QUIET', ' C0HOUSE  G0QUIET '])('but these are ids: %s', (channels) => {
    expect(complaints({ SLACK_ANSWER_CHANNELS: channels })).toEqual([])
  })

  test('no complaint repeats a secret', () => {
    try {
      readConfig({ SLACK_BOT_TOKEN: 'hunter2hunter2', MicrosoftAppPassword: 'hunter2hunter2' })
      throw new Error('it was accepted')
    } catch (error) {
      expect(String((error as Error).message)).not.toContain('hunter2')
    }
  })

  describe('the model', () => {
    const azure = {
      AZURE_OPENAI_API_KEY: 'k',
      AZURE_OPENAI_API_VERSION: '2024-10-21',
      AZURE_OPENAI_ENDPOINT: 'https://ours.openai.azure.com/',
      AZURE_OPENAI_API_DEPLOYMENT_NAME: 'our-gpt',
    }

    test('a key alone turns nothing on', () => {
      expect(readConfig({ OPENAI_API_KEY: 'sk-1' })).toMatchObject({ model: null, embeddings: null })
    })

    test('a model and a key are enough; the deadline and the budget have their defaults', () => {
      expect(readConfig({ OPENAI_API_KEY: 'sk-1', OPENAI_MODEL: 'm' }).model).toEqual({
        server: { apiKey: 'sk-1', baseUrl: null, model: 'm' },
        deadline: 20_000,
        tokensPerDay: 2_000_000,
        judge: false,
      })
      const other = { MODEL_DEADLINE_SECONDS: '2.5', MODEL_TOKENS_PER_DAY: '0', MODEL_JUDGE: '1' }
      expect(readConfig({ OPENAI_API_KEY: 'sk-1', OPENAI_MODEL: 'm', ...other }).model).toMatchObject({
        deadline: 2_500,
        tokensPerDay: null,
        judge: true,
      })
    })

    test('Azure is named by endpoint, by instance or by path', () => {
      const place = (other: Record<string, string>) =>
        readConfig({ ...azure, AZURE_OPENAI_ENDPOINT: '', ...other }).model?.server
      const server = {
        apiKey: 'k',
        basePath: 'https://ours.openai.azure.com/openai/deployments',
        deployment: 'our-gpt',
        apiVersion: '2024-10-21',
      }
      expect(readConfig(azure).model?.server).toEqual(server)
      expect(place({ AZURE_OPENAI_API_INSTANCE_NAME: 'ours' })).toEqual(server)
      expect(place({ AZURE_OPENAI_BASE_PATH: `${server.basePath}/` })).toEqual(server)
    })

    test.each([
      ['OPENAI_BASE_URL', 'https://api.openai.com/v1/chat/completions'],
      ['OPENAI_BASE_URL', 'http://127.0.0.1:11434/v1/embeddings/'],
      ['AZURE_OPENAI_ENDPOINT', 'https://ours.openai.azure.com/openai/deployments/our-gpt'],
      [
        'AZURE_OPENAI_ENDPOINT',
        'https://ours.openai.azure.com/openai/deployments/our-gpt/chat/completions?api-version=2024-10-21',
      ],
      ['AZURE_OPENAI_ENDPOINT', 'https://ours.openai.azure.com/openai/v1/'],
      ['AZURE_OPENAI_ENDPOINT', 'https://ours.services.ai.azure.com/api/projects/first'],
      ['AZURE_OPENAI_BASE_PATH', 'https://ours.openai.azure.com/'],
    ])('%s=%s was copied with too much or too little, and it is said what to leave', (name, address) => {
      const set = name.startsWith('AZURE')
        ? { ...azure, AZURE_OPENAI_ENDPOINT: '', [name]: address }
        : { OPENAI_API_KEY: 'k', OPENAI_MODEL: 'm', [name]: address }
      expect(() => readConfig(set)).toThrow(new RegExp(`- ${name}: `, 'u'))
    })

    test.each([
      ['OPENAI_BASE_URL', 'https://openrouter.ai/api/v1'],
      ['OPENAI_BASE_URL', 'https://generativelanguage.googleapis.com/v1beta/openai/'],
      ['OPENAI_BASE_URL', 'https://ours.openai.azure.com/openai/v1/'],
      ['OPENAI_BASE_URL', 'http://127.0.0.1:8080'],
      ['AZURE_OPENAI_ENDPOINT', 'https://ours.cognitiveservices.azure.com'],
      ['AZURE_OPENAI_ENDPOINT', 'https://gateway.example.org/azure-models/'],
      ['AZURE_OPENAI_BASE_PATH', 'https://gateway.example.org/a/openai/deployments/'],
    ])('%s=%s is fine', (name, address) => {
      const set = name.startsWith('AZURE')
        ? { ...azure, AZURE_OPENAI_ENDPOINT: '', [name]: address }
        : { OPENAI_API_KEY: 'k', OPENAI_MODEL: 'm', [name]: address }
      expect(readConfig(set).model).not.toBeNull()
    })

    test('ranking on this machine, words from Azure', () => {
      const config = readConfig({
        ...azure,
        OPENAI_API_KEY: 'any',
        OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1',
        OPENAI_EMBEDDING_MODEL: 'nomic-embed-text',
      })
      expect(config.embeddings).toMatchObject({ baseUrl: 'http://127.0.0.1:11434/v1' })
      expect(config.model?.server).toMatchObject({ deployment: 'our-gpt' })
    })

    test('half a set of Azure names what is missing, and two models are one too many', () => {
      expect(() => readConfig({ AZURE_OPENAI_API_KEY: 'k' })).toThrow(
        /AZURE_OPENAI_API_VERSION: is missing[\s\S]*AZURE_OPENAI_ENDPOINT: is missing[\s\S]*AZURE_OPENAI_API_DEPLOYMENT_NAME: is missing/u,
      )
      expect(() => readConfig({ ...azure, OPENAI_MODEL: 'm', OPENAI_API_KEY: 'k' })).toThrow(
        /OPENAI_MODEL: cannot stand beside AZURE_OPENAI_API_DEPLOYMENT_NAME/u,
      )
    })

    test('tracing is refused by name where something is asked of a model, unless it is allowed', () => {
      const asks = { OPENAI_API_KEY: 'sk-1', OPENAI_MODEL: 'm' }
      expect(() => readConfig({ ...asks, LANGSMITH_TRACING: 'true', LANGCHAIN_TRACING_V2: '1' })).toThrow(
        /LANGSMITH_TRACING: [\s\S]*LANGCHAIN_TRACING_V2: /u,
      )
      expect(readConfig({ ...asks, LANGSMITH_TRACING: 'false' }).model).not.toBeNull()
      expect(readConfig({ ...asks, LANGSMITH_TRACING: 'true', ALLOW_TRACING: '1' }).model).not.toBeNull()
      expect(readConfig({ LANGSMITH_TRACING: 'true' }).model).toBeNull()
    })
  })
})
