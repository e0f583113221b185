import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { say } from '../../domain/say.js'
import type { Job } from './extract-child.js'
import { type Extracted, passingly } from './full-text.js'

export interface ExtractLimits {
  /** Milliseconds. On two busy cores a handbook of 1,500 pages took 14 s, a Word file of a million tags 37 s; nobody waits for it. */
  readonly time: number
  /** Bytes of the whole process. A Word file of a million tags, the most that are read, took 1.3 GB. */
  readonly memory: number
}

const MB = 1024 * 1024
export const EXTRACT_LIMITS: ExtractLimits = { time: 120_000, memory: 1536 * MB }

/** Tests run the sources; a process of its own needs what was built from them. */
const CHILD = fileURLToPath(
  new URL('./extract-child.js', import.meta.url.replace(/\/src\/([^?]*)\.ts$/u, '/dist/src/$1.js')),
)

/**
 * The text of a PDF or Word file, read in a process of its own: a file of some kilobytes can hold hours of work or gigabytes, and where it
 * is read nobody is answered and no danger is heard. Over its limits the process is ended, and when nobody waits for it any
 * more. It knows no tokens. Nothing throws.
 */
export function extractApart(
  path: string,
  bytes: Uint8Array,
  limits: ExtractLimits = EXTRACT_LIMITS,
  signal?: AbortSignal,
): Promise<Extracted> {
  return new Promise((resolve) => {
    const child = fork(CHILD, [], {
      env: {},
      execArgv: [`--max-old-space-size=${Math.round(limits.memory / MB)}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      timeout: limits.time,
      killSignal: 'SIGKILL',
      ...(signal === undefined ? {} : { signal }),
    })
    child.once('message', (extracted) => resolve(extracted as Extracted))
    child.once('error', () => resolve(notStarted()))
    // Code 1: it came to an end by itself. Whatever else ended it, did so for its time or its memory.
    child.once('close', (code) => resolve(code === 1 ? notStarted() : beyond()))
    const job: Job = { path, bytes, memory: limits.memory }
    // An error here is followed by the end of the process.
    child.send(job, () => undefined)
  })
}

function beyond(): Extracted {
  return passingly(
    'too-large',
    say`This file takes so much time or memory to read that it is left out.`,
    say`Open it and save it anew, keep only the chapters that are needed, or put the text here as .txt under the same name.`,
  )
}

function notStarted(): Extracted {
  return passingly(
    'unreadable',
    say`This file could not be read: its reader ended early.`,
    say`Look whether the machine is short of memory, save the file anew, or put the text here as .txt under the same name.`,
  )
}
