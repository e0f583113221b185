import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { writeBackup } from '../../src/storage/backup.js'
import { LATEST } from '../../src/storage/migrations.js'
import { restoreBackup } from '../../src/storage/restore.js'
import { describeOnBothEngines, engineFor, KEY, NOON } from './support/both-engines.js'
import { liveThrough } from './support/fill-state.js'
import { everyFact } from './support/tables.js'

const folder = mkdtempSync(join(tmpdir(), 'secure-base-backup-'))
let files = 0
const newFile = () => {
  files += 1
  return join(folder, `backup-${files}.jsonl`)
}

describeOnBothEngines('backup and restore', (engine) => {
  test('after backup, wipe and restore everything is as it was, row by row', async () => {
    const first = await engine.open({ hashKey: '' })
    for (const person of ['ada', 'bea', 'cleo']) await liveThrough(first, person)
    const before = await everyFact(first.engine)
    const file = newFile()
    expect(await writeBackup(first.engine, file, NOON)).toEqual({ schema: LATEST, rows: before.length })

    const place = await engine.place()
    const fresh = await engine.open({ ...place, hashKey: '' })
    await restoreBackup(fresh.engine, file, NOON)
    await fresh.close()
    const again = await engine.open({ ...place, hashKey: '' })
    expect(await everyFact(again.engine)).toEqual(before)
    // Hashes mean the same as before: the same three people, the same event.
    expect(await again.seen.claim('event-of-ada', NOON)).toBe(false)
    await again.topics.meet('responses/court', 'ada', NOON)
    expect((await again.topics.readable(1))[0]).toMatchObject({ people: 3, times: 4 })
  })

  test('a backup of a restored state is the same file', async () => {
    const state = await engine.open()
    for (const person of ['ada', 'bea']) await liveThrough(state, person)
    const [one, two] = [newFile(), newFile()]
    await writeBackup(state.engine, one, NOON)
    await restoreBackup(state.engine, one, NOON, KEY)
    await writeBackup(state.engine, two, NOON)
    expect(sortedLines(two)).toEqual(sortedLines(one))
  })

  test('what stood there before a restore is gone', async () => {
    const state = await engine.open()
    await liveThrough(state, 'ada')
    const file = newFile()
    await writeBackup(state.engine, file, NOON)
    await liveThrough(state, 'bea')
    await restoreBackup(state.engine, file, NOON, KEY)
    expect(await state.progress.get('bea')).toBeNull()
    expect(await state.progress.get('ada')).not.toBeNull()
  })

  test('while people go on writing, a backup is one moment: no feedback without all its passages', async () => {
    const state = await engine.open()
    const other = await engine.open({ ...(await engine.place()) })
    let writing = true
    let given = 0
    const writer = (async () => {
      while (writing) {
        const feedback = { answer: `answer-${given}`, person: 'ada', verdict: 'helpful', line: null } as const
        await state.feedback.give({ ...feedback, passages: ['p1', 'p2', 'p3'] }, NOON)
        given += 1
        await new Promise((resolve) => setImmediate(resolve))
      }
    })()
    const sizes: number[] = []
    for (let turn = 0; turn < 5; turn += 1) {
      const file = newFile()
      await writeBackup(state.engine, file, NOON)
      await restoreBackup(other.engine, file, NOON, KEY)
      const feedback = await other.engine.db.selectFrom('feedback').selectAll().execute()
      const passages = await other.engine.db.selectFrom('feedback_passages').selectAll().execute()
      expect(passages).toHaveLength(feedback.length * 3)
      sizes.push(feedback.length)
      const more = given + 3
      while (given < more) await new Promise((resolve) => setTimeout(resolve, 1))
    }
    writing = false
    await writer
    expect(new Set(sizes).size).toBe(sizes.length)
  })

  test('only its owner may read a backup, and a half-written one is never there', async () => {
    const state = await engine.open()
    await liveThrough(state, 'ada')
    const file = newFile()
    await writeBackup(state.engine, file, NOON)
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600)
    const impossible = join(folder, 'no-such-folder', 'backup.jsonl')
    await expect(writeBackup(state.engine, impossible, NOON)).rejects.toMatchObject({ code: 'ENOENT' })
  })

  test('a backup that was cut anywhere, or changed anywhere, is refused and nothing is touched', async () => {
    const state = await engine.open()
    await liveThrough(state, 'ada')
    const file = newFile()
    await writeBackup(state.engine, file, NOON)
    const whole = readFileSync(file, 'utf8')
    const before = await everyFact(state.engine)
    const broken = [
      '',
      '{}\n',
      'hello',
      ...Array.from({ length: 25 }, (_, index) =>
        whole.slice(0, Math.floor((whole.length - 2) * (index / 25))),
      ),
      whole.replace('Nacht', 'nacht'),
      whole.replace(/^.*"table":"consents".*\n/m, ''),
      `${whole}{"table":"consents","row":{}}\n`,
    ]
    for (const text of broken) {
      const bad = newFile()
      writeFileSync(bad, text)
      await expect(restoreBackup(state.engine, bad, NOON, KEY)).rejects.toMatchObject({ code: 'backup-bad' })
      rmSync(bad)
    }
    expect(await everyFact(state.engine)).toEqual(before)
  })

  test('a backup of a newer schema is refused with a sentence, and nothing is touched', async () => {
    const state = await engine.open()
    await liveThrough(state, 'ada')
    const before = await everyFact(state.engine)
    const file = newFile()
    await writeBackup(state.engine, file, NOON)
    const restated = restate(readFileSync(file, 'utf8'), LATEST + 1)
    writeFileSync(file, restated)
    await expect(restoreBackup(state.engine, file, NOON, KEY)).rejects.toMatchObject({
      code: 'backup-newer',
      message: `The backup has schema ${LATEST + 1}, this version knows ${LATEST}. Restore it with the version that wrote it, or a newer one.`,
    })
    expect(await everyFact(state.engine)).toEqual(before)
  })

  test('a restore that fails half-way leaves everything as it was', async () => {
    const state = await engine.open()
    await liveThrough(state, 'ada')
    const before = await everyFact(state.engine)
    const file = newFile()
    await writeBackup(state.engine, file, NOON)
    // Well formed and with the right checksum, but with a column that no schema has.
    const restated = restate(readFileSync(file, 'utf8').replace('"given_at"', '"given_on"'), LATEST)
    writeFileSync(file, restated)
    await expect(restoreBackup(state.engine, file, NOON, KEY)).rejects.toThrow()
    expect(await everyFact(state.engine)).toEqual(before)
    await expect(restoreBackup(state.engine, file, NOON, 'another key')).rejects.toThrow()
    expect(await everyFact(state.engine)).toEqual(before)
  })
})

describe('moving house', () => {
  const sqlite = engineFor('sqlite')
  const postgres = engineFor('postgres')

  test('a backup from SQLite is restored on PostgreSQL, and back, identical', async () => {
    const small = await sqlite.open()
    for (const person of ['ada', 'bea', 'cleo']) await liveThrough(small, person)
    const before = await everyFact(small.engine)
    const [there, back] = [newFile(), newFile()]
    await writeBackup(small.engine, there, NOON)
    const large = await postgres.open()
    await restoreBackup(large.engine, there, NOON, KEY)
    expect(await everyFact(large.engine)).toEqual(before)
    await writeBackup(large.engine, back, NOON)
    const home = await sqlite.open()
    await restoreBackup(home.engine, back, NOON, KEY)
    expect(await everyFact(home.engine)).toEqual(before)
  })
})

function sortedLines(file: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{"table"'))
    .sort()
}

/** The same backup with another schema number and a checksum that fits. */
function restate(text: string, schema: number): string {
  const lines = text.trimEnd().split('\n')
  const body = [(lines[0] ?? '').replace(/"schema":\d+/, `"schema":${schema}`), ...lines.slice(1, -1)]
  const sha256 = createHash('sha256')
    .update(`${body.join('\n')}\n`)
    .digest('hex')
  return `${[...body, JSON.stringify({ end: true, rows: body.length - 1, sha256 })].join('\n')}\n`
}
