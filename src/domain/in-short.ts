import { type Asked, type AssistantParts, conversation, finish, type Handled } from './asked.js'
import { kindOf } from './assistant-error.js'
import { isLanguage, type Language } from './language.js'
import { PHRASES } from './phrases.js'
import { type Press, SHORT_PRESS } from './press.js'
import { sayShorter } from './say-shorter.js'
import { settle } from './settle.js'
import { oneLine } from './text.js'

/** What the button "In short" carries. */
interface Pressed {
  readonly answer: string
  readonly question: string
  readonly language: Language
  readonly passages: readonly string[]
}

/** Within this time, in milliseconds, and at most twice it, a second press of the same button is a thumb that slipped. */
const ONE_PRESS = 30_000

/** Less of the answer above the button, as a message below it; `null` where no such button was pressed. */
export async function answerInShort(parts: AssistantParts, asked: Asked): Promise<Handled | null> {
  const { turn } = asked
  if (turn.press?.kind !== SHORT_PRESS) return null
  const pressed = read(turn.press)
  const language = pressed?.language ?? asked.common.language
  // Once more: a button travels through the platform, and what comes back is not believed.
  const question = pressed === null ? '' : oneLine(parts.redact(pressed.question, language).text)
  const common = { ...asked.common, intent: 'question', language, question } as const
  const say = (text: string): Handled =>
    conversation({ ...asked, common }, { blocks: [{ kind: 'text', text }] })
  const { buttonGone, unavailable } = PHRASES[language]
  if (pressed === null) return say(buttonGone)
  try {
    const shelf = await turn.shelf()
    const shorter = settle(common, sayShorter(shelf, pressed.passages), shelf.knowledge)
    return shorter === null ? say(buttonGone) : finish(asked, common, shorter)
  } catch (error) {
    const { kind, code } = kindOf(error)
    parts.failed?.('folder', kind, code)
    return say(unavailable)
  }
}

/**
 * A phone's screen is pressed twice when nothing seems to happen: the short form stands below the answer once, whoever of those who see
 * the answer pressed.
 */
export async function isPressedAgain(
  { seen }: Pick<AssistantParts, 'seen'>,
  press: Press | null,
  now: number,
): Promise<boolean> {
  const pressed = press?.kind === SHORT_PRESS ? read(press) : null
  if (pressed === null) return false
  const key = (window: number): string => JSON.stringify([SHORT_PRESS, pressed.answer, window])
  const window = Math.floor(now / ONE_PRESS)
  try {
    const first = await seen.claim(key(window), now)
    // Two presses may lie on both sides of a border.
    await seen.claim(key(window + 1), now)
    return !first
  } catch {
    return false
  }
}

function read({ data }: Press): Pressed | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null
  const { answer, question, language, passages } = data as { readonly [key: string]: unknown }
  if (typeof answer !== 'string' || typeof question !== 'string' || !isLanguage(language)) return null
  if (!Array.isArray(passages)) return null
  const ids = passages.filter((id): id is string => typeof id === 'string')
  return { answer, question, language, passages: [...new Set(ids)] }
}
