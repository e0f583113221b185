import { z } from 'zod'
import type { Activity } from './activity.js'
import { roomOf, tenantOf } from './activity.js'

/** A place that can be written to at any time: all that the service needs to know. */
export interface Conversation {
  readonly serviceUrl: string
  /** In a channel with the message at its head: `19:…@thread.tacv2;messageid=…`. */
  readonly id: string
  readonly room: 'personal' | 'groupChat' | 'channel'
  readonly tenant: string
  /** The channel's id of us, as `from` of what we send. */
  readonly bot: string
}

const shape = z.object({
  serviceUrl: z.url().max(2_000),
  id: z.string().min(1).max(2_000),
  room: z.enum(['personal', 'groupChat', 'channel']),
  tenant: z.string().max(200),
  bot: z.string().max(500),
})

export function conversationOf(activity: Activity): Conversation {
  return {
    serviceUrl: activity.serviceUrl ?? '',
    id: activity.conversation.id,
    room: roomOf(activity),
    tenant: tenantOf(activity),
    bot: activity.recipient?.id ?? '',
  }
}

/** As it is kept in `Addresses`. */
export function writeConversation(conversation: Conversation): string {
  return JSON.stringify(conversation)
}

/** `null` for what was not written here. */
export function readConversation(address: string): Conversation | null {
  try {
    const read = shape.safeParse(JSON.parse(address))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

/** What the service wants to see in everything that is sent. */
export function addressed(to: Conversation): object {
  return {
    channelId: 'msteams',
    from: { id: to.bot },
    conversation: { id: to.id },
  }
}
