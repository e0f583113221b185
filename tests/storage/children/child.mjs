import { writeSync } from 'node:fs'
import { createInterface } from 'node:readline'

/** What the test handed over. */
export const settings = JSON.parse(process.argv[2])

/** Out at once: a line that was said is said, whatever happens to the process next. */
export function say(...words) {
  writeSync(1, `${words.join(' ')}\n`)
}

/** The lines of the test, parsed. */
export async function* heard() {
  for await (const line of createInterface({ input: process.stdin })) yield JSON.parse(line)
}
