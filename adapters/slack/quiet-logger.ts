import { type Logger, LogLevel } from '@slack/bolt'
import type { Log } from '../../src/index.js'

/** The SDK's own words may quote a message, so that only their number is kept. */
export function quiet(log: Log): Logger {
  const nothing = () => undefined
  return {
    debug: nothing,
    info: nothing,
    warn: () => log.debug('slack-sdk-warns'),
    error: () => log.debug('slack-sdk-complains'),
    setLevel: nothing,
    getLevel: () => LogLevel.ERROR,
    setName: nothing,
  }
}
