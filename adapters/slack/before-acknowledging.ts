import type { App, Receiver } from '@slack/bolt'
import type { Log } from '../../src/index.js'

/**
 * The receiver, with something done before Bolt gets to see a request, and its acknowledgement kept back until what that gave has
 * resolved. Bolt waits for the acknowledgement of an event before it calls any listener, so that it must not notice.
 */
export function beforeAcknowledging(
  receiver: Receiver,
  log: Log,
  first: (body: unknown) => Promise<(() => Promise<void>) | null>,
): Receiver {
  return {
    init: (app) => {
      const processEvent: App['processEvent'] = async (event) => {
        const safe = await first(event.body)
        if (safe === null) return await app.processEvent(event)
        const ack: typeof event.ack = async (response) => {
          // Where the connection broke meanwhile, Slack sends it again.
          void safe()
            .then(() => event.ack(response))
            .catch(() => log.debug('slack-not-acknowledged'))
        }
        await app.processEvent({ ...event, ack })
      }
      receiver.init(Object.assign(Object.create(app) as App, { processEvent }))
    },
    start: (...args: unknown[]) => receiver.start(...args),
    stop: (...args: unknown[]) => receiver.stop(...args),
  }
}
