import { Worker } from 'node:worker_threads'
import { extractHere } from './extract-here.js'

/** What `extract-apart.ts` sends, once. */
export interface Job {
  readonly path: string
  readonly bytes: Uint8Array
  /** Memory that the whole process may take, in bytes. */
  readonly memory: number
}

/**
 * Node's own limit counts objects, not the bytes that a stream unpacks to, and a parser that is busy cannot look at a clock: a second
 * thread looks at the memory of the whole process, and whether anybody still waits for the text.
 */
const WATCH = `
  const { workerData } = require('node:worker_threads')
  const parent = process.ppid
  setInterval(() => {
    if (process.memoryUsage.rss() > workerData || process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
  }, 25)`

process.once('message', async (job: Job) => {
  const watch = new Worker(WATCH, { eval: true, workerData: job.memory })
  // Without its guard nothing is read.
  await new Promise((resolve) => watch.once('online', resolve))
  const extracted = await extractHere(job.path, job.bytes)
  process.send!(extracted, () => process.exit(0))
})
