import { spawn } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Log } from '../domain/adapter.js'
import { readConfig } from './config.js'
import { refuseNoPlace } from './refuse-no-place.js'
import { serve } from './serve.js'
import { toldToStop } from './told-to-stop.js'

/** The version that was tried; a tool, fetched when it is wanted, under Microsoft's own terms. */
export const PLAYGROUND = '@microsoft/m365agentsplayground@0.2.28'
const PLAYGROUND_PORT = 56150

type Environment = Readonly<Record<string, string | undefined>>

const HERE = fileURLToPath(new URL('../../../adapters/teams/playground/', import.meta.url))

export interface PlaygroundDeps {
  readonly environment: Environment
  readonly log: (level: 'info' | 'warn') => Log
  readonly print: (line: string) => void
}

/** The assistant in local mode and Microsoft's playground in front of it, on this machine alone. Ends with Ctrl-C, both. */
export async function runPlayground({ environment, log, print }: PlaygroundDeps): Promise<number> {
  const config = readConfig(localEnvironment(environment))
  refuseNoPlace(config.dataDir)
  const dataDir = resolve(config.dataDir, 'playground')
  await mkdir(dataDir, { recursive: true })
  const serving = await serve({ ...config, dataDir }, log('warn'), { unlimited: true })
  const port = environment.TEAMSAPPTESTER_PORT || String(PLAYGROUND_PORT)
  const child = spawn(
    'npx',
    [
      '--yes',
      '--package',
      PLAYGROUND,
      'agentsplayground',
      '-e',
      `${serving.url}/api/messages`,
      '-c',
      'msteams',
      '-p',
      port,
      '--disable-telemetry',
    ],
    {
      // It writes logs of its own into the folder it runs in.
      cwd: dataDir,
      stdio: 'ignore',
      detached: process.platform !== 'win32',
      shell: process.platform === 'win32',
      env: {
        ...whatNpxNeeds(environment),
        NODE_OPTIONS: `${environment.NODE_OPTIONS ?? ''} --require ${JSON.stringify(join(HERE, 'loopback.cjs'))}`,
        M365_AGENTS_PLAYGROUND_CONFIG_PATH: join(HERE, 'playground.yml'),
      },
    },
  )
  print(
    `Secure Base listens in local mode on ${serving.url}. Microsoft's playground is being started (the first time it is fetched).`,
  )
  const there = new AbortController()
  waitFor(`http://127.0.0.1:${port}/`, there.signal).then(
    () => print(`Open http://127.0.0.1:${port} in a browser. Both end with Ctrl-C.`),
    () => undefined,
  )
  const ended = new Promise<number>((done) => {
    child.once('error', () => done(1))
    child.once('close', (code) => done(code ?? 0))
  })
  const told = toldToStop().then(() => 0)
  const code = await Promise.race([ended, told])
  there.abort()
  end(child.pid)
  await serving.stop()
  if (code !== 0)
    print(
      `The playground ended by itself. Is ${PLAYGROUND} to be had here (npx), and port ${port} free (TEAMSAPPTESTER_PORT)?`,
    )
  return code
}

/** Whatever `.env` configures stays out of it: no token, no real platform, this machine alone. */
function localEnvironment(environment: Environment): Environment {
  const none = Object.fromEntries(
    Object.keys(environment)
      .filter((name) => /^(?:SLACK_|Microsoft|Certificate|ToChannel|ToBot|DATABASE_URL)/u.test(name))
      .map((name) => [name, undefined]),
  )
  return { ...environment, ...none, TEAMS_LOCAL: '1', HOST: '127.0.0.1' }
}

/** To find, fetch and start a package; names of the machine's own, none of ours. */
const FOR_NPX =
  /^(?:path|pathext|home|user|username|userprofile|appdata|localappdata|programdata|systemroot|windir|comspec|shell|tmp|temp|tmpdir|lang|lc_\w+|node_extra_ca_certs|npm_config_\w+|https?_proxy|no_proxy)$/iu

/** The playground is a program from elsewhere: the tokens and keys of `.env` are no business of it. */
export function whatNpxNeeds(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => FOR_NPX.test(name)))
}

/** npx starts children of its own; the whole group goes. */
function end(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    if (process.platform === 'win32') spawn('taskkill', ['/pid', String(pid), '/t', '/f'])
    else process.kill(-pid, 'SIGTERM')
  } catch {
    // It has ended already.
  }
}

async function waitFor(url: string, signal: AbortSignal): Promise<void> {
  for (;;) {
    const answer = await fetch(url, { signal }).catch(() => null)
    if (answer?.ok === true) return
    await setTimeout(500, undefined, { signal })
  }
}
