import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { unzipSync } from 'fflate'
import { ACTIONS } from '../../adapters/teams/invokes.js'
import { createIntentReader } from '../../src/onboarding/read-intent.js'
import { runCli } from '../support/run-cli.js'
import { APP_ID, startTeamsServer, TENANT } from '../support/teams-server.js'

const schemas = join(
  createRequire(import.meta.url).resolve('@microsoft/app-manifest'),
  '..',
  'json-schemas',
  'teams',
  'v1.30',
)

/** Microsoft's own schema of manifests, from its own package. It is of draft 4, whose `id` and `$schema` Ajv would refuse. */
function validator(name: string) {
  const {
    $schema: _draft,
    id: _id,
    ...schema
  } = JSON.parse(readFileSync(join(schemas, name), 'utf8')) as Record<string, unknown>
  return new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false, allErrors: true }).compile(
    schema,
  )
}

interface Manifest {
  readonly id: string
  readonly bots: readonly {
    readonly botId: string
    readonly commandLists: readonly { readonly commands: readonly { readonly title: string }[] }[]
  }[]
  readonly composeExtensions: readonly { readonly commands: readonly { readonly id: string }[] }[]
}

const env = {
  MicrosoftAppId: APP_ID,
  MicrosoftAppPassword: 'a-secret',
  MicrosoftAppTenantId: TENANT,
  KNOWLEDGE_DIR: 'knowledge',
}

/** The command as IT types it, in a folder of its own. */
function written(): Record<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'teams-package-'))
  try {
    const { status } = spawnSync(
      process.execPath,
      [join(process.cwd(), 'dist/src/app/main.js'), 'teams', 'package', 'https://house.example'],
      { cwd: folder, env: { PATH: process.env.PATH, ...env } },
    )
    expect(status).toBe(0)
    return unzipSync(new Uint8Array(readFileSync(join(folder, 'secure-base-teams.zip'))))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('the package lies beside the state where the command may not write in the folder it runs in', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teams-package-'))
  // Nobody can write a file under the name of a folder, an administrator neither.
  for (const name of ['data', 'secure-base-teams.zip']) mkdirSync(join(folder, name))
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(process.cwd(), 'dist/src/app/main.js'), 'teams', 'package'],
    { cwd: folder, env: { PATH: process.env.PATH, ...env }, encoding: 'utf8' },
  )
  expect([status, stdout]).toEqual([0, expect.stringContaining('data/secure-base-teams.zip is written')])
  expect(Object.keys(unzipSync(readFileSync(join(folder, 'data/secure-base-teams.zip'))))).toHaveLength(4)
})

const textOf = (file: Uint8Array | undefined): string => new TextDecoder().decode(file)

describe('the app package', () => {
  const files = written()
  const manifest = JSON.parse(textOf(files['manifest.json'])) as Manifest

  test('holds manifest, German words and two icons, nothing else', () => {
    expect(Object.keys(files).sort()).toEqual(['color.png', 'de.json', 'manifest.json', 'outline.png'])
  })

  test('the manifest is one by Microsoft’s schema', () => {
    const valid = validator('MicrosoftTeams.schema.json')
    valid(manifest)
    expect(valid.errors).toBeNull()
    expect(manifest.id).toBe(APP_ID)
    expect(manifest.bots[0]?.botId).toBe(APP_ID)
    expect(textOf(files['manifest.json'])).not.toMatch(/\{\{|\}\}[^\n]*\}\}/u)
  })

  test('the schema finds a manifest that is none', () => {
    const valid = validator('MicrosoftTeams.schema.json')
    expect(valid({ ...manifest, id: 'mine' })).toBe(false)
    expect(valid({ ...manifest, surprise: true })).toBe(false)
  })

  test('the German words are some by Microsoft’s schema, and each stands for one that is there', () => {
    const valid = validator('MicrosoftTeams.Localization.schema.json')
    const words = JSON.parse(textOf(files['de.json'])) as Record<string, string>
    valid(words)
    expect(valid.errors).toBeNull()
    const { $schema: _schema, ...rest } = words
    for (const path of Object.keys(rest)) {
      const found = path
        .split(/[.[\]]+/u)
        .reduce<unknown>((at, part) => (part === '' ? at : (at as Record<string, unknown>)?.[part]), manifest)
      expect([path, typeof found]).toEqual([path, 'string'])
    }
    expect(words['description.short']!.length).toBeLessThanOrEqual(80)
  })

  test.each([
    ['color.png', 192],
    ['outline.png', 32],
  ])('%s has %i pixels each way', (name, pixels) => {
    const png = Buffer.from(files[name]!)
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([pixels, pixels])
  })

  test('every command that is offered is understood, in both languages', () => {
    const read = createIntentReader()
    const german = JSON.parse(textOf(files['de.json'])) as Record<string, string>
    const titles = [
      ...manifest.bots[0]!.commandLists.flatMap(({ commands }) => commands.map(({ title }) => title)),
      ...Object.entries(german).flatMap(([path, text]) => (/commandLists.*title$/u.test(path) ? [text] : [])),
    ]
    expect(titles.filter((title) => read(title, 'en').intent === 'question')).toEqual([])
  })

  test('every message action is one the adapter knows', () => {
    expect(manifest.composeExtensions[0]!.commands.map(({ id }) => id).sort()).toEqual(
      Object.keys(ACTIONS).sort(),
    )
  })
})

describe('npm run teams', () => {
  test('package without an app id says what is missing', async () => {
    const { code, out } = await runCli(['teams', 'package'])
    expect(code).toBe(1)
    expect(out).toMatch(/MicrosoftAppId/u)
  })

  test('doctor without settings says where to begin', async () => {
    const { code, out } = await runCli(['teams', 'doctor'])
    expect(code).toBe(1)
    expect(out).toMatch(/MicrosoftAppId.*npm run playground/u)
  })

  test('doctor asks Microsoft, and tells a wrong secret from a network that is closed', async () => {
    const teams = await startTeamsServer()
    const here = {
      ...env,
      ToChannelFromBotLoginUrl: teams.loginUrl,
      ToBotFromChannelOpenIdMetadataUrl: teams.openIdMetadataUrl,
    }
    try {
      const good = await runCli(['teams', 'doctor'], { env: here })
      expect([good.code, good.out]).toEqual([0, expect.not.stringContaining('✗')])
      const wrong = await runCli(['teams', 'doctor'], { env: { ...here, MicrosoftAppPassword: 'other' } })
      expect([wrong.code, wrong.out]).toEqual([
        1,
        expect.stringMatching(/✗ Microsoft does not know this bot \(answer 401\)/u),
      ])
      expect(wrong.out).not.toContain('other')
    } finally {
      await teams.close()
    }
    const closed = await runCli(['teams', 'doctor'], { env: here })
    expect([closed.code, closed.out]).toEqual([
      1,
      expect.stringMatching(/✗ Microsoft’s login cannot be reached/u),
    ])
  })
})
