import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { draftFrom, type ModelServer, passagesOf, startModelServer } from '../support/model-server.js'
import { runCli } from '../support/run-cli.js'

const home = mkdtempSync(join(tmpdir(), 'secure-base-model-'))
let server: ModelServer
let env: Record<string, string>
beforeAll(async () => {
  server = await startModelServer()
  env = {
    DATA_DIR: join(home, 'data'),
    OPENAI_BASE_URL: server.baseUrl,
    OPENAI_API_KEY: 'sk-secret-1',
    OPENAI_MODEL: 'llama3.1:8b',
  }
})
beforeEach(() => {
  server.requests.length = 0
  server.script((request) => ({ say: draftFrom(passagesOf(request).slice(0, 3)) }))
})
afterAll(async () => {
  await server.stop()
  rmSync(home, { recursive: true, force: true })
})

interface AnswerJson {
  readonly outcome: string
  readonly question: string
  readonly claims: readonly { readonly text: string }[]
  readonly urgent: object | null
}

async function askAll(lines: readonly unknown[], extra: Record<string, string> = {}): Promise<AnswerJson[]> {
  const ran = await runLines(lines, extra)
  expect(ran.err).toBe('')
  return answersOf(ran)
}

const runLines = (lines: readonly unknown[], extra: Record<string, string> = {}) =>
  runCli(['ask', '--json', '-'], {
    input: `${lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')}\n`,
    env: { ...env, ...extra },
  })

function answersOf(ran: { readonly out: string }): AnswerJson[] {
  return ran.out
    .trim()
    .split('\n')
    .map((line): AnswerJson => JSON.parse(line))
}

describe('with a model configured', () => {
  test('ask prints what the model worded and the verifier kept', async () => {
    const ran = await runCli(['ask', 'she went back to him again, what do I say?'], { env })
    expect(ran.code).toBe(0)
    expect(server.requests.map(({ body }) => body.model)).toEqual(['llama3.1:8b'])
    const words = (text: string): string => text.replace(/\s+/gu, ' ')
    for (const { text } of passagesOf(server.requests[0]!).slice(0, 3))
      expect(words(ran.out)).toContain(words(text))
  })

  test('the conversation uses it too', async () => {
    const ran = await runCli(['start'], { input: 'what is trauma bonding?\n', env })
    expect(ran.err).toBe('')
    expect(ran.out).toContain('Sources')
    expect(server.requests).toHaveLength(1)
  })

  test('danger is answered without it', async () => {
    const [answer] = await askAll(['she says she will kill herself tonight'])
    expect(answer!.urgent).not.toBeNull()
    expect(server.requests).toEqual([])
  })

  test('a greeting and what belongs elsewhere are answered without it', async () => {
    await askAll(['hello', 'how many milligrams of sertraline should she take?'])
    expect(server.requests).toEqual([])
  })

  test('a dead server costs the wording, not the answer, and it is said what to look at, once', async () => {
    const gone = await startModelServer()
    await gone.stop()
    const question = 'she went back to him again, what do I say?'
    const ran = await runLines([question, 'what is trauma bonding?'], { OPENAI_BASE_URL: gone.baseUrl })
    const [answer] = answersOf(ran)
    expect(answer!.outcome).toBe('answered')
    expect(answer!.claims.length).toBeGreaterThan(3)
    expect(ran.err).toBe(
      'Answered without the model: The model server gave no usable answer. Check its address, key and model name in .env. (connection, ECONNREFUSED)\n',
    )
  })

  test('a server of embeddings that says nothing keeps nobody waiting at the prompt', async () => {
    server.embeddings = 'hang'
    const ran = await runCli(['ask', 'what is trauma bonding?'], {
      env: { ...env, OPENAI_EMBEDDING_MODEL: 'mini', DATA_DIR: join(home, 'hanging') },
    })
    server.embeddings = 'good'
    expect(ran.code).toBe(0)
    expect(ran.out).toContain('Sources')
  }, 60_000)

  test('a refused key is said where a lead looks whether it works, without the key', async () => {
    server.script(() => ({ status: 401 }))
    const ran = await runCli(['ask', 'what is trauma bonding?'], { env })
    expect(ran.out).toContain('Sources')
    expect(ran.err).toMatch(/^Answered without the model: .*\(key, 401\)\n$/u)
    expect(ran.err).not.toContain('sk-secret-1')
  })

  test('what a library prints goes beside the answers, never among them', async () => {
    server.script(() => 'parts')
    const ran = await runLines(['what is trauma bonding?'])
    expect(answersOf(ran)).toHaveLength(1)
    expect(ran.err).toContain('non-string content')
  })
})

describe('what leaves the house', () => {
  const PLANTED = [
    '+49 171 2345678',
    'mirela.popescu@example.org',
    'DE89 3704 0044 0532 0130 00',
    'Mirela Popescu',
    'Lindenstraße 14',
    '12.03.1998',
    'https://www.facebook.com/mirela.p',
  ]
  const IDS = ['T024BE7LD', 'U024BE7LH']

  test('is the redacted question and passages: no personal detail, no id, no thread text as it was typed', async () => {
    const lines = [
      {
        text: `Mirela Popescu (born 12.03.1998, Lindenstraße 14, 50674 Köln) went back to him again. Her number is +49 171 2345678, what do I say?`,
        thread: IDS[0],
      },
      { text: 'and if she gets angry? mail her at mirela.popescu@example.org', thread: IDS[0] },
      {
        text: 'Sie will nicht, dass ich jemanden anrufe. Ihre IBAN ist DE89 3704 0044 0532 0130 00, ihr Profil https://www.facebook.com/mirela.p. Was sage ich ihr?',
        thread: IDS[1],
      },
      { text: 'und wenn sie wieder geht?', thread: IDS[1] },
    ]
    const answers = await askAll(lines)
    expect(server.requests).toHaveLength(4)
    const sent = server.requests.map(({ raw, headers, path }) => `${path} ${JSON.stringify(headers)} ${raw}`)
    for (const detail of [...PLANTED, ...IDS])
      expect(sent.filter((text) => text.toLowerCase().includes(detail.toLowerCase()))).toEqual([])
    // The question goes out exactly as it was redacted, and so does what was asked before.
    const users = server.requests.map(({ body }) => body.messages!.at(-1)!.content)
    for (const { question } of answers)
      expect(users.some((user) => user.includes(`<question>\n${question}\n</question>`))).toBe(true)
    const before = users.flatMap((user) => /<before>\n(.*)\n<\/before>/u.exec(user)?.[1] ?? [])
    expect(before.length).toBeGreaterThan(0)
    for (const text of before) expect(answers.map(({ question }) => question)).toContain(text)
    // Passages go by number; their ids stay here.
    for (const { raw } of server.requests) expect(raw).not.toMatch(/"user"\s*:|passage_id|[0-9a-f]{16}/u)
  })

  test.each([
    'LANGSMITH_TRACING',
    'LANGCHAIN_TRACING_V2',
    'LANGCHAIN_TRACING',
    'LANGSMITH_GATEWAY',
    'LANGCHAIN_VERBOSE',
  ])('%s is refused by name, and nothing is asked', async (name) => {
    const ran = await runCli(['ask', 'what is trauma bonding?'], { env: { ...env, [name]: 'true' } })
    expect(ran.code).toBe(1)
    expect(ran.err).toContain(name)
    expect(ran.err).toContain('ALLOW_TRACING=1')
    expect(server.requests).toEqual([])
  })

  test('of an account at OpenAI nothing is told to another server', async () => {
    const account = {
      OPENAI_ORG_ID: 'org-1',
      OPENAI_ORGANIZATION: 'org-2',
      OPENAI_PROJECT_ID: 'proj-3',
    }
    const azure = {
      AZURE_OPENAI_API_KEY: 'azure-key',
      AZURE_OPENAI_ENDPOINT: server.origin,
      AZURE_OPENAI_API_VERSION: '2024-10-21',
    }
    const asks: Record<string, string>[] = [
      { ...env, ...account, OPENAI_EMBEDDING_MODEL: 'mini', DATA_DIR: join(home, 'account') },
      {
        ...azure,
        ...account,
        AZURE_OPENAI_API_DEPLOYMENT_NAME: 'our-gpt',
        AZURE_OPENAI_API_EMBEDDINGS_DEPLOYMENT_NAME: 'our-vectors',
        DATA_DIR: join(home, 'account-azure'),
        OPENAI_API_KEY: 'sk-openai-own',
      },
    ]
    for (const ask of asks) await runCli(['ask', 'what is trauma bonding?'], { env: ask })
    const paths = new Set(server.requests.map(({ path }) => path.split('?')[0]))
    expect(paths.size).toBe(4)
    const sent = server.requests.map(({ headers }) => JSON.stringify(headers))
    expect(sent.filter((headers) => /org-|proj-|sk-openai-own/u.test(headers))).toEqual([])
  })

  test('what the client libraries would log stays unlogged', async () => {
    const ran = await runCli(['ask', 'what is trauma bonding?'], { env: { ...env, OPENAI_LOG: 'debug' } })
    expect(ran.err).toBe('')
    expect(ran.out).not.toContain('sk-secret-1')
  })
})

describe('Azure OpenAI', () => {
  const azure = () => ({
    DATA_DIR: join(home, 'data'),
    AZURE_OPENAI_API_KEY: 'azure-key',
    AZURE_OPENAI_API_VERSION: '2024-10-21',
    AZURE_OPENAI_API_DEPLOYMENT_NAME: 'our-gpt',
  })

  test.each(['AZURE_OPENAI_ENDPOINT', 'AZURE_OPENAI_BASE_PATH'])(
    'is called at its deployment (%s)',
    async (name) => {
      const place =
        name === 'AZURE_OPENAI_ENDPOINT' ? `${server.origin}/` : `${server.origin}/openai/deployments`
      const ran = await runCli(['ask', 'what is trauma bonding?'], { env: { ...azure(), [name]: place } })
      expect(ran.code).toBe(0)
      expect(server.requests.map(({ path }) => path)).toEqual([
        '/openai/deployments/our-gpt/chat/completions?api-version=2024-10-21',
      ])
      expect(server.requests[0]!.headers['api-key']).toBe('azure-key')
    },
  )
})
