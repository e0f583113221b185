import type { Logger } from '@slack/bolt'
import { type App, type Receiver, SocketModeReceiver } from '@slack/bolt'
import type { Log } from '../../src/index.js'
import { codeOf, FATAL, factsOf } from './trouble.js'

export interface SocketOptions {
  readonly appToken: string
  readonly apiUrl: string | null
  readonly logger: Logger
  readonly log: Log
  /** Without a sign of life for this long, in milliseconds, the connection counts as dead. Default: 5,000, as Bolt has it. */
  readonly pingTimeout?: number
}

export interface SocketReceiver extends Receiver {
  /** `refused`: the token does not work; nothing helps but another one. */
  state(): 'connected' | 'connecting' | 'refused' | 'stopped'
}

const FIRST_PAUSE = 250
const LONGEST_PAUSE = 10_000

/**
 * Socket Mode: no public address is needed. The connection is renewed by ourselves, at once after Slack renews its own and with
 * growing pauses while Slack is away: Bolt's own renewal waits five seconds each time, and an outage ends the process with it.
 */
export function createSocketReceiver(options: SocketOptions): SocketReceiver {
  const { appToken, apiUrl, logger, log, pingTimeout = 5_000 } = options
  const bolt = new SocketModeReceiver({
    appToken,
    logger,
    autoReconnectEnabled: false,
    clientPingTimeout: pingTimeout,
    installerOptions: {
      clientOptions: {
        ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
        retryConfig: { retries: 0 },
        rejectRateLimitedCalls: true,
        timeout: 10_000,
      },
    },
  })
  let state: ReturnType<SocketReceiver['state']> = 'stopped'
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0

  const connect = async (): Promise<void> => {
    state = 'connecting'
    try {
      await bolt.start()
      // Stopped while it was connecting: what has come about all the same is closed again, or the process would never end.
      if ((state as string) === 'stopped') return await bolt.stop()
      state = 'connected'
      if (failures > 0) log.info('slack-socket-back', { failures })
      failures = 0
    } catch (error) {
      if ((state as string) === 'stopped') return
      const code = codeOf(error)
      if (code !== null && FATAL.has(code)) {
        state = 'refused'
        log.error('slack-socket-refused', factsOf('apps.connections.open', error))
        return
      }
      again()
    }
  }
  const again = (): void => {
    if (state === 'stopped' || state === 'refused') return
    state = 'connecting'
    clearTimeout(timer)
    const pause = failures === 0 ? 0 : Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.min(failures - 1, 10))
    failures += 1
    if (failures === 2) log.warn('slack-socket-away')
    timer = setTimeout(connect, pause)
  }
  // Whatever ended it: Slack renews its connections, a network breaks. While a start is under way, its own error leads here.
  bolt.client.on('disconnected', () => {
    if (state === 'connected') again()
  })

  return {
    init: (app: App) => bolt.init(app),
    start: connect,
    stop: async () => {
      state = 'stopped'
      clearTimeout(timer)
      await bolt.stop()
    },
    state: () => state,
  }
}
