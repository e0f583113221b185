import type { AdapterHost, Handled, Language } from '../../src/index.js'
import { type Activity, roomOf } from './activity.js'
import type { Asked, Post } from './post.js'
import { personOf, type Said } from './to-inbound.js'

export interface WelcomeDeps {
  readonly host: AdapterHost
  readonly post: Post
  /** Local mode. */
  readonly local: boolean
  /** `event` in the place of the activity's own; `null` = none. */
  readonly ask: (activity: Activity, said: Said, event?: string | null) => Promise<Handled | null>
  readonly rememberAddress: (activity: Activity) => Promise<void>
  readonly askedOf: (activity: Activity, isQuestion: boolean) => Asked
}

/** Says hello, and what can be asked, to whoever has it newly in her own chat: once. Nothing here rejects. */
export function createWelcome(deps: WelcomeDeps): (activity: Activity) => Promise<void> {
  const { host, post, local, rememberAddress, askedOf } = deps
  /** Asks in her place what she did not write. */
  const quiet = async (
    activity: Activity,
    text: string,
    event: string | null = null,
  ): Promise<Handled | null> => await deps.ask(activity, { text }, event).catch(() => null)

  return async (activity) => {
    if (roomOf(activity) !== 'personal') return
    const { conversation, from } = activity
    const key = `teams-welcome:${conversation.id}`
    if (!from?.id || (await host.posted.answerTo(key).catch(() => 'unknown')) !== null) return
    // Noted before it is said: twice is worse than never.
    await host.posted
      .remember(key, 'said', null, personOf(activity, local), host.clock())
      .catch(() => undefined)
    await rememberAddress(activity)
    // Teams tells of an installation in two events at once: whichever comes first, in whichever process, says hello.
    const hello = await quiet(activity, '', key)
    if (hello === null || hello.answer.outcome === 'refused') return
    // In the language she was greeted in: of an installation Teams often tells none, and she may have chosen one.
    const help = await quiet(activity, HELP[hello.reply.language])
    if (help === null) return
    // What both of them have to press stands once.
    const told = help.reply.blocks.filter(({ kind }) => kind === 'text' || kind === 'list')
    const reply = { ...hello.reply, blocks: [...hello.reply.blocks, ...told] }
    await post.deliver(askedOf(activity, false), { reply, answer: hello.answer })
  }
}

const HELP: Readonly<Record<Language, string>> = { en: 'What can you do?', de: 'Was kannst du?' }
