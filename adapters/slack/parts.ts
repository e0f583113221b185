import type { App } from '@slack/bolt'
import type { WebClient } from '@slack/web-api'
import type { AdapterHost } from '../../src/index.js'
import type { Answering } from './answering.js'
import type { Conversations } from './conversations.js'
import type { Delivery } from './delivery.js'
import type { Growings } from './growing.js'
import type { Outbox } from './outbox.js'
import type { People } from './people.js'
import type { PersistDeps } from './persist.js'
import type { Status } from './status.js'

/** Who we are in this workspace, as `auth.test` says. */
export interface Identity {
  readonly team: string
  readonly user: string
  readonly bot: string
}

/** What the listeners share. */
export interface Parts extends PersistDeps {
  readonly app: App
  readonly client: WebClient
  readonly host: AdapterHost
  readonly us: Identity
  readonly answerChannels: readonly string[]
  readonly people: People
  readonly outbox: Outbox
  readonly delivery: Delivery
  readonly growings: Growings
  readonly answering: Answering
  readonly status: Status
  readonly conversations: Conversations
  /** `true` once for each key: what Slack delivers twice to this process is begun once. */
  readonly first: (event: string) => boolean
  /** `false`: this process knows a later version of the message than that of this time. Slack promises no order. */
  readonly latest: (message: string, version: string) => boolean
  /** Whether this process has begun it. */
  readonly begun: (event: string) => boolean
}
