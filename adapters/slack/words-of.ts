import { readText } from './read-text.js'

/** Whatever a message carries beside its text: forwarded messages, what was formatted, files (docs.slack.dev/reference/objects). */
export interface Carried {
  readonly text?: string
  readonly blocks?: readonly unknown[]
  readonly attachments?: readonly unknown[]
  readonly files?: readonly unknown[]
}

/** How deep blocks are looked into; Slack's own are six deep. */
const DEEPEST = 10

/**
 * What a person wrote, and what she handed on: somebody forwards "she says she wants to die" with no word of her own, and the text
 * of her message is then empty. Previews of links are no one's words to us.
 */
export function wordsOf(message: Carried): string {
  return [ownWords(message), ...handedOn(message).map(wordsIn)].filter((part) => part !== '').join('\n')
}

/** Files, pictures, recordings: none of them can be read, whoever sent them first. */
export function hasFiles(message: Carried): boolean {
  return [message, ...handedOn(message)].some(({ files }) => Array.isArray(files) && files.length > 0)
}

/** Most messages say in `text` what they show; those of some apps show it in their blocks alone. */
function ownWords({ text, blocks }: Carried): string {
  return readText(text ?? '') || blockWords(blocks)
}

/** A message in another one: forwarded, or a colleague's behind its link. */
interface Handed {
  readonly text?: unknown
  readonly files?: unknown
  readonly message_blocks?: unknown
  readonly attachments?: unknown
}

/** What was forwarded before is forwarded with it. */
function handedOn({ attachments }: Pick<Handed, 'attachments'>, depth = 0): readonly Handed[] {
  if (!Array.isArray(attachments) || depth > DEEPEST) return []
  return attachments.flatMap((attachment: unknown) => {
    const one = (attachment ?? {}) as Handed & {
      readonly is_share?: unknown
      readonly is_msg_unfurl?: unknown
      readonly bot_id?: unknown
    }
    const isLinked = one.is_msg_unfurl === true && one.bot_id === undefined
    return one.is_share === true || isLinked ? [one, ...handedOn(one, depth + 1)] : []
  })
}

function wordsIn({ text, message_blocks: inside }: Handed): string {
  const words = typeof text === 'string' ? readText(text) : ''
  if (words !== '' || !Array.isArray(inside)) return words
  return inside
    .map((one: { message?: { blocks?: unknown } } | null) => blockWords(one?.message?.blocks))
    .join('\n')
}

function blockWords(blocks: unknown): string {
  return (Array.isArray(blocks) ? blocks : [])
    .map((block) => runs(block, 0).join(''))
    .join('\n')
    .replace(/[^\S\n]+/gu, ' ')
    .trim()
}

/** Rich text says its words plainly; only `mrkdwn` has marks in it. Mentions are names, so they are left out. */
function runs(value: unknown, depth: number): string[] {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((one) => runs(one, depth + 1))
  const { type, text, url, ...rest } = value as Readonly<Record<string, unknown>>
  if (type === 'text' || type === 'plain_text' || type === 'link') return [String(text ?? url ?? '')]
  if (type === 'mrkdwn') return [readText(String(text ?? ''))]
  const inside = [text, rest.elements, rest.fields].flatMap((one) => runs(one, depth + 1))
  return type === 'rich_text_section' ? [...inside, '\n'] : inside
}
