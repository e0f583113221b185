import type { Shown, Volunteer } from '../course-walk.js'
import { until } from '../until.js'
import type { Actor } from './actor.js'
import { wordsOf } from './check-blocks.js'
import type { Json, Message } from './world.js'

export interface SlackVolunteer extends Volunteer {
  /** What the assistant wrote last. */
  last(): Message
}

/** A person in her direct messages: every second message at the top, the others in the thread of the last answer. */
export function volunteerOf(actor: Actor): SlackVolunteer {
  let written = 0
  const next = async (run: () => Promise<unknown>): Promise<Shown> => {
    const before = actor.sees().length
    await run()
    await until(() => actor.sees().length > before, 60_000, 'an answer')
    return toShown(last())
  }
  const last = () => actor.sees().at(-1)!
  return {
    last,
    say: async (text) => {
      written += 1
      const thread = written % 2 === 0 ? last().thread_ts : undefined
      return await next(() => actor.direct(text, thread))
    },
    press: async (label) => await next(() => actor.press(last(), label)),
  }
}

export function toShown({ blocks }: Message): Shown {
  const links: string[] = []
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect)
    else if (typeof value === 'object' && value !== null) {
      const json = value as Json
      if (json.type === 'link') links.push(String(json.url))
      else Object.values(json).forEach(collect)
    }
  }
  collect(blocks)
  return { text: wordsOf(blocks), links }
}
