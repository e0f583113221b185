import { type AdapterHost, COMES_WHOLE, type Language, type Reply } from '../../src/index.js'
import type { Connector } from './connector.js'
import { addressed, type Conversation } from './conversation.js'
import { openStream, type Stream } from './stream.js'
import { growingText } from './to-activity.js'
import { WORDS } from './words.js'

/** What somebody sees while she waits: that it thinks, or, in a chat of two, each part of the answer as it is verified. */
export interface Waiting {
  part(reply: Reply): void
  /** The answer is there, or none comes; gives the stream it ends in, where one was begun. */
  over(): Stream | null
}

export interface WaitingOptions {
  readonly language: Language
  /** Whether the answer may be shown as it grows. Asked only if it takes long. */
  readonly streams: () => Promise<boolean>
  readonly onShown: (id: string) => void
  readonly onStopped: () => void
  /** Of a stream, in milliseconds; for tests. */
  readonly lasts?: number
}

const TYPING_EVERY = 6_000
const TYPING_UNTIL = 120_000

export function beginWaiting(
  { connector, log }: { connector: Connector; log: AdapterHost['log'] },
  to: Conversation,
  options: WaitingOptions,
): Waiting {
  let waits = to.room !== 'channel'
  let stream: Stream | null = null
  let latest = ''
  let every: ReturnType<typeof setInterval> | undefined

  const type = (): void => {
    const send = () =>
      connector.send(to, { type: 'typing', ...addressed(to) }, { retry: false }).catch(() => undefined)
    if (!waits || every !== undefined) return
    void send()
    every = setInterval(send, TYPING_EVERY)
  }
  const begin = async (): Promise<void> => {
    const streams = to.room === 'personal' && (await options.streams())
    if (!waits) return
    if (!streams) return type()
    stream = openStream(connector, to, {
      doing: WORDS[options.language].reading,
      ...(options.lasts === undefined ? {} : { lasts: options.lasts }),
      onShown: options.onShown,
      onStopped: options.onStopped,
      onRefused: () => {
        log.info('teams-stream-refused')
        type()
      },
    })
    if (latest !== '') stream.show(latest)
  }
  // Channels show nobody typing.
  const first = waits ? setTimeout(() => void begin().catch(() => undefined), COMES_WHOLE) : undefined
  const end = waits ? setTimeout(() => clearInterval(every), TYPING_UNTIL) : undefined

  return {
    part: (reply) => {
      latest = growingText(reply)
      stream?.show(latest)
    },
    over: () => {
      waits = false
      for (const timer of [first, end]) clearTimeout(timer)
      clearInterval(every)
      return stream
    },
  }
}
