import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { createKnowledgeCache } from '../../src/app/knowledge-cache.js'
import { inPlace, note, type Place } from './support.js'

/** Set KNOWLEDGE_KILLS to try more; the figure of the README is of 100. */
const KILLS = Number(process.env.KNOWLEDGE_KILLS ?? 20)
const LINES = 8

/** Moments from before the first read to after the cache is written; the same ones in every run. */
const moments = Array.from({ length: KILLS }, (_, at) => (at * 37) % 450)

function start({ directory, dataDir }: Place): {
  child: ChildProcess
  versions: string[][]
  first: Promise<string[]>
} {
  const child = spawn(process.execPath, ['tests/knowledge/children/live-child.mjs', directory, dataDir], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const versions: string[][] = []
  const first = new Promise<string[]>((resolve, reject) => {
    child.once('close', () => reject(new Error('it ended before it served anything')))
    createInterface({ input: child.stdout! }).on('line', (line) => {
      const texts = JSON.parse(line) as string[]
      versions.push(texts)
      if (versions.length === 1) resolve(texts)
    })
  })
  return { child, versions, first }
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('close', resolve))
  child.kill('SIGKILL')
  await gone
}

const texts = (edition: number): string[] =>
  Array.from({ length: LINES }, (_, at) => `Line ${at} of edition ${edition} was written.`)

test(`after kill -9 at any moment of ${KILLS} updates the next start serves the last edit whole`, async () => {
  await inPlace({ 'notes/a.md': note('Editions', texts(0)) }, async (place) => {
    let edition = 0
    for (const moment of moments) {
      const { child, versions, first } = start(place)
      // What the killed one left is never in the way: all of the last edition, and nothing of another.
      expect(await first).toEqual(texts(edition))
      edition += 1
      await place.write('notes/a.md', note('Editions', texts(edition)))
      await sleep(moment)
      await kill(child)
      for (const version of versions) expect([texts(edition - 1), texts(edition)]).toContainEqual(version)
      const saved = await createKnowledgeCache(place.directory, place.dataDir).last()
      // It may be older than the last edit, since it is only ever a cache; it is never a mixture.
      const lines = saved?.knowledge.passages.map((passage) => passage.text) ?? texts(edition)
      expect(lines).toEqual(texts(Number(/edition (\d+)/u.exec(lines[0]!)?.[1])))
    }
    const { child, first } = start(place)
    expect(await first).toEqual(texts(KILLS))
    await kill(child)
  })
}, 900_000)
