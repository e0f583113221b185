import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createBotFramework } from '../../adapters/teams/bot-framework.js'
import type { TeamsSettings } from '../../adapters/teams/settings.js'
import { readOrganisation } from '../corpus/read-organisation.js'
import type { Config } from './config.js'
import { sentenceFor } from './sentence-for.js'
import { buildPackage } from './teams-package.js'

export interface TeamsCommandDeps {
  readonly print: (line: string) => void
  readonly version: string
}

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu
const FILE = 'secure-base-teams.zip'
/** Shown in the app's details where nobody says a better one. */
const NO_WEBSITE = 'https://example.org'
const KEYS = 'https://login.botframework.com/v1/.well-known/openidconfiguration'
const WITHIN = 10_000

/** `npm run teams -- package` writes the app package, `npm run teams -- doctor` says what is missing. */
export async function runTeamsCommand(
  args: readonly string[],
  config: Config,
  { print, version }: TeamsCommandDeps,
): Promise<number> {
  const [what, website = NO_WEBSITE] = args
  if (what === 'doctor') return await examine(config, print)
  if (what !== 'package') {
    print('Say what to do: package [https://your-house.example] or doctor.')
    return 2
  }
  const id = config.teams?.app?.id
  if (id === undefined || !GUID.test(id)) {
    print(
      'MicrosoftAppId is missing in .env, or is none: it looks like 00000000-0000-0000-0000-000000000000.',
    )
    return 1
  }
  if (!/^https:\/\/[^\s]+$/u.test(website)) {
    print(`"${website}" is no address that begins with https://.`)
    return 1
  }
  const bytes = buildPackage({ appId: id, organisation: nameOf(config), website, version })
  const { file, error } = writeFirst([FILE, join(config.dataDir, FILE)], bytes)
  if (file === null) {
    print(sentenceFor(error, FILE))
    return 1
  }
  print(`${file} is written. Upload it in the Teams admin centre: Teams apps, Manage apps, Upload new app.`)
  if (website === NO_WEBSITE)
    print('To let the app lead to your own page: npm run teams -- package https://your-house.example')
  return 0
}

/** Into the first place that takes it, for a container writes only where its state lies; with what the first one said where none does. */
function writeFirst(places: readonly string[], bytes: Uint8Array): { file: string | null; error: unknown } {
  const errors: unknown[] = []
  for (const file of places) {
    try {
      writeFileSync(file, bytes)
      return { file, error: null }
    } catch (error) {
      errors.push(error)
    }
  }
  return { file: null, error: errors[0] }
}

function nameOf({ knowledgeDir }: Config): string {
  try {
    const file = `${knowledgeDir}/organisation.yaml`
    return readOrganisation(readFileSync(file, 'utf8'), file).organisation.name
  } catch {
    return ''
  }
}

interface Finding {
  readonly ok: boolean
  readonly said: string
}

async function examine({ teams, host, port }: Config, print: (line: string) => void): Promise<number> {
  const findings = teams === null ? [NOT_SET] : [...settings(teams, host), ...(await outside(teams))]
  for (const { ok, said } of findings) print(`${ok ? '✓' : '✗'} ${said}`)
  if (findings.some(({ ok }) => !ok)) return 1
  print(
    `All well as seen from here. Teams itself must reach https://YOUR-ADDRESS/api/messages, which leads to ${host}:${port}.`,
  )
  return 0
}

const NOT_SET: Finding = {
  ok: false,
  said: 'Teams is not set up: put MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId into .env (README, chapter "In Microsoft Teams"). To try it without: npm run playground.',
}

function settings({ app }: TeamsSettings, host: string): Finding[] {
  if (app === null)
    return [
      { ok: true, said: `Local mode: no app id, and nobody but this machine is listened to (${host}).` },
    ]
  const id = (name: string, value: string): Finding => ({
    ok: GUID.test(value),
    said: GUID.test(value)
      ? `${name} is an id.`
      : `${name} is no id: it looks like 00000000-0000-0000-0000-000000000000.`,
  })
  return [
    id('MicrosoftAppId', app.id),
    id('MicrosoftAppTenantId', app.tenantId),
    {
      ok: true,
      said:
        app.type === 'UserAssignedMSI'
          ? 'It is to sign in with the managed identity of this machine.'
          : app.password === null
            ? 'It is to sign in with a certificate.'
            : 'It is to sign in with the client secret; whether Microsoft takes it is looked at below.',
    },
    ...(app.type === 'MultiTenant'
      ? [
          {
            ok: true,
            said: 'MicrosoftAppType is MultiTenant: fine for an old bot; new ones must be SingleTenant.',
          },
        ]
      : []),
  ]
}

/** What only Microsoft can say. */
async function outside(teams: TeamsSettings): Promise<Finding[]> {
  if (teams.app === null) return []
  const keys = teams.app.cloud?.openIdMetadataUrl ?? KEYS
  const [there, token] = await Promise.all([
    fetch(keys, { signal: AbortSignal.timeout(WITHIN) }).then(
      ({ ok }) => ok,
      () => false,
    ),
    createBotFramework(teams)
      .token()
      .then(
        () => null,
        (error: unknown) => (error instanceof Error && 'status' in error ? Number(error.status) : 0),
      ),
  ])
  return [
    {
      ok: there,
      said: there
        ? 'The keys of Microsoft’s signatures can be read.'
        : `The keys of Microsoft’s signatures cannot be read. Let this machine open ${new URL(keys).origin}.`,
    },
    {
      ok: token === null,
      said:
        token === null
          ? 'Microsoft knows this bot and gives it a token.'
          : token === 0
            ? 'Microsoft’s login cannot be reached. Let this machine open https://login.microsoftonline.com.'
            : `Microsoft does not know this bot (answer ${token}). Check that MicrosoftAppPassword is the secret’s value, not its id, has not expired, and that MicrosoftAppTenantId is your tenant.`,
    },
  ]
}
