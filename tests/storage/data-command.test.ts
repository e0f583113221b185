import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { DATA_USAGE, runDataCommand } from '../../src/app/data-command.js'
import { LATEST } from '../../src/storage/migrations.js'
import { openState } from '../../src/storage/open-state.js'
import {
  DAY,
  describeOnBothEngines,
  type EngineUnderTest,
  KEY,
  NOON,
  type Place,
} from './support/both-engines.js'
import { liveThrough } from './support/fill-state.js'
import { everyFact } from './support/tables.js'

describeOnBothEngines('npm run data', (engine) => {
  test('a file that is not there, a folder in its place: said in words, and nothing is a fault of ours', async () => {
    const { data, folder } = await house(engine)
    const gone = join(folder, 'nowhere', 'backup.jsonl')
    const notThere = `${gone} is not there, or the folder it should lie in is not. Check how it is written. (ENOENT) Nothing was changed.`
    expect(await data(['restore', gone])).toEqual([1, notThere])
    expect(await data(['backup', gone])).toEqual([1, notThere])
    const isFolder = `${folder} is a folder. Name a file in it. (EISDIR) Nothing was changed.`
    expect(await data(['restore', folder])).toEqual([1, isFolder])
  })

  test('backup, a wiped place, restore: everything is there again', async () => {
    const { data, state, folder } = await house(engine)
    await liveThrough(state, 'ada')
    const before = await everyFact(state.engine)
    const file = join(folder, 'backup.jsonl')
    expect(await data(['backup', file])).toEqual([
      0,
      expect.stringMatching(new RegExp(`^Written to .*: \\d+ rows, schema ${LATEST}\\.`, 'u')),
    ])
    const wiped = await house(engine)
    const [code, said] = await wiped.data(['restore', file])
    expect([code, said]).toEqual([0, expect.stringContaining('Restored from')])
    expect(said).toContain('run `forget` for them once more')
    expect(await everyFact(wiped.state.engine)).toEqual(before)
  })

  test('forget says what it erased, and that backups still hold it', async () => {
    const { data, state } = await house(engine)
    await liveThrough(state, 'ada')
    const [code, said] = await data(['forget', 'ada'])
    expect([code, said]).toEqual([0, expect.stringContaining('2 in handed_on')])
    expect(said).toContain('Backups made before')
    expect(await data(['forget', 'ada'])).toEqual([0, expect.stringContaining('Nothing was stored')])
    expect(await state.progress.get('ada')).toBeNull()
  })

  test('sweep says what was due', async () => {
    const { data, state } = await house(engine)
    await liveThrough(state, 'ada', NOON - 40 * DAY)
    expect(await data(['sweep'])).toEqual([
      0,
      'Deleted: 1 in job_steps, 1 in job_runs, 2 in underway, 1 in posted, 1 in seen_events.',
    ])
    expect(await data(['sweep'])).toEqual([0, 'Nothing was due.'])
  })

  test('schema shows every table with its rows and how long it is kept', async () => {
    const { data, state } = await house(engine)
    await liveThrough(state, 'ada')
    const [code, said] = await data(['schema'])
    expect(code).toBe(0)
    expect(said).toMatch(/^consents +2 rows {3}365 days after she agreed$/m)
    expect(said).toContain(`${engine.kind === 'sqlite' ? 'SQLite' : 'PostgreSQL'}, schema ${LATEST}`)
  })

  test.each([
    [[]],
    [['burn']],
    [['backup']],
    [['sweep', 'now']],
    [['forget', 'a', 'b']],
    [['constructor', 'x']],
  ])('arguments that make no sense open nothing: %j', async (args) => {
    const folder = mkdtempSync(join(tmpdir(), 'secure-base-data-'))
    const place = { dataDir: join(folder, 'data') }
    expect(await call(place, args)).toEqual([2, DATA_USAGE])
    expect(existsSync(place.dataDir)).toBe(false)
  })

  test('a file that is no backup, or none at all, is named and nothing is changed', async () => {
    const { data, state, folder } = await house(engine)
    await liveThrough(state, 'ada')
    const before = await everyFact(state.engine)
    const bad = join(folder, 'bad.jsonl')
    writeFileSync(bad, 'Mirela')
    expect(await data(['restore', bad])).toEqual([
      1,
      expect.stringMatching(/^This is no complete backup: .*nothing was changed\.$/),
    ])
    expect(await data(['restore', join(folder, 'none')])).toEqual([1, expect.stringContaining('ENOENT')])
    expect(await data(['backup', join(folder, 'no', 'folder')])).toEqual([
      1,
      expect.stringContaining('ENOENT'),
    ])
    expect(await everyFact(state.engine)).toEqual(before)
  })

  test('a backup of a newer version is refused with a sentence', async () => {
    const { data, folder } = await house(engine)
    const file = join(folder, 'newer.jsonl')
    const fixture = readFileSync(new URL(`./fixtures/schema-${LATEST}.jsonl`, import.meta.url), 'utf8')
    const body = fixture
      .trimEnd()
      .split('\n')
      .slice(0, -1)
      .join('\n')
      .replace(`"schema":${LATEST}`, `"schema":${LATEST + 1}`)
    const { createHash } = await import('node:crypto')
    const sha256 = createHash('sha256').update(`${body}\n`).digest('hex')
    writeFileSync(
      file,
      `${body}\n${JSON.stringify({ end: true, rows: body.split('\n').length - 1, sha256 })}\n`,
    )
    expect(await data(['restore', file])).toEqual([
      1,
      `The backup has schema ${LATEST + 1}, this version knows ${LATEST}. Restore it with the version that wrote it, or a newer one.`,
    ])
    expect(readdirSync(folder)).toContain('newer.jsonl')
  })
})

async function house(engine: EngineUnderTest) {
  const place = await engine.place()
  const state = await engine.open(place)
  const folder = mkdtempSync(join(tmpdir(), 'secure-base-data-'))
  return { place, state, folder, data: (args: readonly string[]) => call(place, args) }
}

async function call(place: Place, args: readonly string[]): Promise<[number, string]> {
  const lines: string[] = []
  const code = await runDataCommand(args, {
    open: () => openState({ ...place, hashKey: KEY, clock: () => NOON }),
    print: (line) => lines.push(line),
    clock: () => NOON,
  })
  return [code, lines.join('\n')]
}
