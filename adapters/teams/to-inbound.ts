import type { Focus, Inbound, Language, Origin } from '../../src/index.js'
import { type Activity, roomOf, tenantOf } from './activity.js'
import { carriedHtml, hasFiles } from './carried.js'
import { personId } from './person-id.js'
import { decoded, wordsOfHtml } from './read-html.js'

/** In local mode everybody is of one tenant. */
export const LOCAL_TENANT = 'local'

/**
 * What tells an activity from every other, also when it is delivered twice. An edit is another event than the message; the id of
 * an invoke is chosen by the client that makes it, so that two people may choose the same.
 */
export function eventOf(activity: Activity): string | null {
  if (!activity.id) return null
  const edit =
    activity.type === 'messageUpdate' ? `:${activity.timestamp ?? activity.channelData?.eventType ?? ''}` : ''
  const by = activity.type === 'invoke' ? `:${activity.from?.id ?? ''}` : ''
  return `teams:${activity.type}:${activity.conversation.id}:${activity.id}${edit}${by}`
}

/** How a question is known again when it is edited or deleted. */
export function questionOf(activity: Activity): string {
  return `teams:${activity.conversation.id}:${activity.id ?? ''}`
}

/** How a message of ours is known again when somebody presses its thumbs. */
export function answerKey(conversation: string, id: string): string {
  return `teams-answer:${conversation.split(';', 1)[0]}:${id}`
}

/** A chat is one conversation, a channel has one in every thread. */
export function threadOf(activity: Activity): string {
  return `teams:${activity.conversation.id}`
}

export function personOf(activity: Activity, local: boolean): string {
  const { from } = activity
  return personId({
    tenant: local ? LOCAL_TENANT : tenantOf(activity).toLowerCase(),
    id: from?.aadObjectId || from?.id || 'nobody',
  })
}

export function localeOf(activity: Activity): Language | null {
  const language = activity.locale?.slice(0, 2).toLowerCase()
  return language === 'en' || language === 'de' ? language : null
}

/** What was written and what was forwarded, without the mention of us; other people's mentions stay as the words they show. */
export function wordsOf(activity: Activity): string {
  const bot = activity.recipient?.id ?? ''
  let text = activity.text ?? ''
  for (const { type, text: tag, mentioned } of activity.entities ?? [])
    if (type === 'mention' && tag && mentioned?.id === bot) text = text.replaceAll(tag, ' ')
  const own = decoded(text.replace(/<\/?at(?:\s[^<>]*)?>/giu, '')).trim()
  return [own, ...carriedHtml(activity, own === '').map(wordsOfHtml)].filter((part) => part !== '').join('\n')
}

/** Whether we were called by name. */
export function mentionsUs(activity: Activity): boolean {
  return mentions(activity).includes(activity.recipient?.id ?? '')
}

/** Whether somebody else was. */
export function mentionsOthers(activity: Activity): boolean {
  return mentions(activity).some((id) => id !== (activity.recipient?.id ?? ''))
}

function mentions({ entities }: Activity): string[] {
  return (entities ?? []).flatMap(({ type, mentioned }) =>
    type === 'mention' && mentioned?.id ? [mentioned.id] : [],
  )
}

export interface Said {
  readonly text?: string
  readonly press?: { readonly token: string; readonly line: string | null }
  readonly focus?: Focus
  /** Shown to her alone, wherever it was asked. */
  readonly alone?: boolean
}

export function toInbound(activity: Activity, origin: Origin, said: Said, local: boolean): Inbound {
  const alone = said.alone === true
  return {
    text: said.text ?? '',
    unread: hasFiles(activity),
    ...(said.press === undefined ? {} : { press: said.press }),
    ...(said.focus === undefined ? {} : { focus: said.focus }),
    origin: alone ? { ...origin, outsiders: false } : origin,
    thread: alone && said.focus !== undefined ? null : threadOf(activity),
    ...(said.press === undefined && activity.id ? { message: questionOf(activity) } : {}),
    person: personOf(activity, local),
    as: null,
    place: alone || roomOf(activity) === 'personal' ? 'dm' : 'channel',
    event: eventOf(activity),
    locale: localeOf(activity),
  }
}
