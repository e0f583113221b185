// Loaded into the assistant's process: its clock goes wrong by what the file says, in milliseconds, as a machine's does when
// its time is set. Timers go on as they do then, since they do not follow the wall clock.
import { readFileSync } from 'node:fs'

const file = process.env.CLOCK_FILE
const truth = Date.now.bind(Date)
const RealDate = Date
let offset = 0
const look = () => {
  try {
    offset = Number(readFileSync(file, 'utf8')) || 0
  } catch {
    offset = 0
  }
}
setInterval(look, 100).unref()
look()
const now = () => truth() + offset
globalThis.Date = class extends RealDate {
  constructor(...args) {
    if (args.length === 0) super(now())
    else super(...args)
  }
  static now() {
    return now()
  }
}
