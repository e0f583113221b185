import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { ValidationSeverity, validate } from 'dockerfile-utils'
import { parse } from 'yaml'
import { z } from 'zod'
import { createHttpServer } from '../../src/app/http-server.js'
import { createMetrics } from '../../src/app/metrics.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const read = (file: string) => readFileSync(`${ROOT}${file}`, 'utf8')
const dockerfile = read('Dockerfile')
/** Continued lines joined, comments left out. */
const instructions = dockerfile
  .replaceAll('\\\n', ' ')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
const last = instructions.slice(instructions.findLastIndex((line) => line.startsWith('FROM')))

describe('the Dockerfile', () => {
  test('has nothing that a linter complains about', () => {
    const severities = {
      casingInstruction: ValidationSeverity.ERROR,
      instructionWorkdirRelative: ValidationSeverity.ERROR,
    }
    expect(validate(dockerfile, severities)).toEqual([])
    // The linter does lint.
    expect(validate('FROM node\nCMD ["a"]\nCMD ["b"]\nFOO bar\n', severities).length).toBeGreaterThan(0)
  })

  test('runs as somebody without rights, from a small image, with a health check', () => {
    expect(last.filter((line) => line.startsWith('USER'))).toEqual(['USER node'])
    expect(last[0]).toMatch(/^FROM node:24-\w+-slim$/)
    expect(last.some((line) => line.startsWith('HEALTHCHECK'))).toBe(true)
    // Whatever writes as root comes before.
    expect(last.findIndex((line) => line.startsWith('RUN'))).toBeLessThan(last.indexOf('USER node'))
  })

  test('copies only what there is and what .dockerignore lets through', () => {
    const sources = instructions
      .filter((line) => line.startsWith('COPY') && !line.includes('--from='))
      .flatMap((line) => line.split(/\s+/).slice(1, -1))
    const allowed = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1))
    for (const source of sources) {
      expect([source, existsSync(`${ROOT}${source}`)]).toEqual([source, true])
      expect(allowed).toContain(source.replace('./', ''))
    }
    expect(read('.dockerignore').split('\n')[1]).toBe('*')
    expect(allowed.some((path) => path.startsWith('.env') || path === 'data')).toBe(false)
  })

  test('copies what the program reads beside its own code', () => {
    const copied = last
      .filter((line) => line.startsWith('COPY --from=build'))
      .flatMap((line) => line.split(/\s+/).slice(2, -1))
    const sources = ['src', 'adapters'].flatMap((folder) =>
      readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.ts'))
        .map((path) => `${folder}/${path}`),
    )
    // From dist/src/app, three steps up is the folder that package.json lies in.
    const wanted = sources.flatMap((path) =>
      [...read(path).matchAll(/'(?:\.\.\/){3}([^']+(?<!\.js))'/gu)].map(([, place]) => place!),
    )
    expect(wanted).toEqual(expect.arrayContaining(['package.json', 'adapters/teams/manifest/']))
    for (const place of new Set(wanted)) {
      expect([place, existsSync(`${ROOT}${place}`)]).toEqual([place, true])
      expect(copied).toContain(`/app/${place.replace(/\/$/u, '')}`)
    }
  })

  test('starts a file that the build makes', () => {
    const start = last.findLast((line) => line.startsWith('CMD')) ?? ''
    expect(start).toBe('CMD ["node", "dist/src/app/main.js"]')
    expect(existsSync(`${ROOT}src/app/main.ts`)).toBe(true)
  })

  test('has a health check that really tells: well while the server is there, ill when it is not', async () => {
    const check =
      instructions.find((line) => line.startsWith('HEALTHCHECK'))?.match(/CMD (\[.*\])/)?.[1] ?? '[]'
    const [, ...args] = JSON.parse(check) as string[]
    const server = createHttpServer(
      { host: '127.0.0.1', port: 0 },
      { ready: () => [], metrics: createMetrics({ process: false }) },
    )
    const { port } = await server.listen()
    const run = async () => {
      const child = spawn(process.execPath, args, { env: { PORT: String(port) }, stdio: 'ignore' })
      return ((await once(child, 'exit')) as [number])[0]
    }
    expect(await run()).toBe(0)
    await server.close()
    expect(await run()).toBe(1)
  })
})

const Assistant = z.object({
  environment: z.record(z.string(), z.string()),
  read_only: z.literal(true),
  cap_drop: z.tuple([z.literal('ALL')]),
  security_opt: z.tuple([z.literal('no-new-privileges:true')]),
  tmpfs: z.array(z.string()).min(1),
  depends_on: z.object({ postgres: z.object({ condition: z.literal('service_healthy') }) }),
  volumes: z.array(z.string()),
  ports: z.array(z.string().startsWith('127.0.0.1:')),
})
const Compose = z.object({
  services: z.object({
    one: Assistant,
    two: Assistant,
    postgres: z.object({
      image: z.string().regex(/^postgres:\d+/),
      healthcheck: z.object({ test: z.array(z.string()) }),
    }),
  }),
  volumes: z.record(z.string(), z.null()),
})

describe('a .env made of .env.example', () => {
  const set = (text: string) =>
    Object.fromEntries(
      [...text.matchAll(/\b([A-Z_]+)=([^\s\\]+)/gu)].map(([, name, value]) => [name!, value!]),
    )
  const inside = set(instructions.find((line) => line.startsWith('ENV')) ?? '')
  const outside = set(read('.env.example').replace(/^#.*$/gmu, ''))
  /** Where things lie outside; inside, it would be beside the image's own place for them. */
  const clash = Object.entries(inside).filter(([name, value]) => (outside[name] ?? value) !== value)

  test('moves nothing inside a container: the command of the Dockerfile says it again', () => {
    expect(clash.length).toBeGreaterThan(0)
    const command = /^# {3}docker run [\s\S]*?secure-base$/mu.exec(dockerfile)?.[0] ?? ''
    expect(set(command.slice(command.indexOf('--env-file')))).toMatchObject(Object.fromEntries(clash))
  })

  test('nor does the compose file let it', () => {
    const { services } = Compose.parse(parse(read('compose.yaml'), { merge: true }))
    for (const { environment } of [services.one, services.two])
      expect(environment).toMatchObject(Object.fromEntries(clash))
  })
})

describe('the compose file', () => {
  const compose = Compose.parse(parse(read('compose.yaml'), { merge: true }))
  const { one, two } = compose.services

  test('has two processes that share one state and nothing else', () => {
    expect(one.environment.DATABASE_URL).toBe(two.environment.DATABASE_URL)
    expect(one.environment.DATABASE_URL).toContain('@postgres:5432/')
    const written = [one, two].flatMap(({ volumes }) => volumes.filter((volume) => !volume.endsWith(':ro')))
    expect(new Set(written).size).toBe(2)
    for (const volume of written) expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0])
    expect(one.ports).not.toEqual(two.ports)
  })

  test('holds no secret, and does not start without one', () => {
    const text = read('compose.yaml')
    expect(text.match(/POSTGRES_PASSWORD:\?/g)).toHaveLength(2)
    expect(text).not.toMatch(/(xoxb|xapp|sk)-/)
  })
})
