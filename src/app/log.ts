import { type DestinationStream, pino } from 'pino'
import type { Log } from '../domain/adapter.js'
import { AssistantError, type Facts, kindOf } from '../domain/assistant-error.js'

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent'

/**
 * One JSON line an event, on stderr: a code of ours and facts (ids of our own, sizes, kinds, durations). Words of a message
 * cannot be handed in: there is no field for them, and texts longer than a code are left out. Only a remedy, a sentence of our
 * own, may be as long as one.
 */
export function createLog(level: LogLevel, destination: DestinationStream = pino.destination(2)): Log {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination)
  const write =
    (at: 'debug' | 'info' | 'warn' | 'error') =>
    (code: string, facts: Facts = {}): void =>
      logger[at]({ ...short(facts) }, code)
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') }
}

/** Longest value that is logged as it is, in characters: codes, names of files, our own ids. */
const LONGEST_FACT = 120
const LONGEST_REMEDY = 300

function short(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === 'string' && value.length > (name === 'remedy' ? LONGEST_REMEDY : LONGEST_FACT)
        ? `${value.length} characters`
        : value,
    ]),
  )
}

/** What may be said of an error: our own code and facts, or the kind of somebody else's. */
export function factsOf(error: unknown): Facts {
  if (error instanceof AssistantError) return { code: error.code, ...error.facts }
  return kindOf(error)
}
