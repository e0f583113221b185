import { z } from 'zod'

/** What Teams sends, read with care: only what is used, each part optional, and nothing of a wrong kind gets in. */
const text = z.string().max(200_000).nullish().catch(null)
const id = z.string().max(2_000).nullish().catch(null)

const account = z
  .object({ id, name: text, aadObjectId: id, role: id, isTargeted: z.boolean().nullish().catch(null) })
  .nullish()
  .catch(null)

const entity = z.object({
  type: id,
  text,
  mentioned: z.object({ id }).nullish().catch(null),
})

/** Its content is HTML, JSON in a string, or whatever an app puts there. */
const attachment = z.object({ contentType: id, content: z.unknown().optional() })

const channelData = z
  .object({
    eventType: id,
    tenant: z.object({ id }).nullish().catch(null),
    team: z.object({ id }).nullish().catch(null),
    channel: z.object({ id, type: id }).nullish().catch(null),
  })
  .nullish()
  .catch(null)

const activity = z.object({
  type: z.string().min(1).max(100),
  id,
  name: id,
  action: id,
  timestamp: id,
  channelId: id,
  serviceUrl: id,
  from: account,
  recipient: account,
  conversation: z.object({ id: z.string().min(1).max(2_000), conversationType: id, tenantId: id }),
  text,
  locale: id,
  replyToId: id,
  value: z.unknown().optional(),
  entities: z.array(entity).max(200).nullish().catch(null),
  attachments: z.array(attachment).max(100).nullish().catch(null),
  channelData,
  membersAdded: z.array(z.object({ id })).max(1_000).nullish().catch(null),
})

export type Activity = z.infer<typeof activity>

/** `null` for whatever is no activity. */
export function readActivity(body: unknown): Activity | null {
  const read = activity.safeParse(body)
  return read.success ? read.data : null
}

/** The tenant an activity says it belongs to; '' where it does not. */
export function tenantOf({ conversation, channelData }: Activity): string {
  return conversation.tenantId || channelData?.tenant?.id || ''
}

/** Where it was said. Without a word about it, an id that looks like a group's is taken for one. */
export function roomOf({ conversation }: Activity): 'personal' | 'groupChat' | 'channel' {
  switch (conversation.conversationType) {
    case 'personal':
    case 'groupChat':
    case 'channel':
      return conversation.conversationType
    default:
      return /^19:.*@(?:thread\.|unq\.)/u.test(conversation.id) ? 'groupChat' : 'personal'
  }
}

/** An activity of ours: plain JSON, as the service documents it. */
export type Outgoing = { readonly type: string } & { readonly [field: string]: unknown }
