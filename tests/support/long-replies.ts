import fc from 'fast-check'
import type { Block, Button, Reply } from '../../src/index.js'

/** Replies far longer than any platform takes: German compounds, emoji, marks that grow when they are escaped, full tokens. */
const PIECES = [
  'ä',
  '😀',
  '👩‍👩‍👧',
  'Grenzüberschreitungserfahrung ',
  'She &lt;<>[]*_ ',
  '\n',
  '"\\',
  '\uD83D',
] as const
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .tuple(fc.constantFrom(...PIECES), fc.integer({ min: 0, max: 3_000 }))
    .map(([piece, times]) => piece.repeat(times).slice(0, 4_001)),
)
const button: fc.Arbitrary<Button> = fc.record({
  label: text,
  token: fc.oneof(fc.string({ maxLength: 200 }), fc.string({ minLength: 1_800, maxLength: 1_900 })),
  style: fc.constantFrom('plain' as const, 'primary' as const),
  says: text,
})
const line = fc.record({ text, citations: fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 3 }) })
const source = fc.record({
  reference: text,
  short: text,
  title: text,
  url: fc.nat(1_000).map((length) => `https://source.example/${'x'.repeat(length)}`),
})
const middle: fc.Arbitrary<Block> = fc.oneof(
  text.map((words): Block => ({ kind: 'heading', text: words })),
  text.map((words): Block => ({ kind: 'text', text: words })),
  fc
    .record({ items: fc.array(line, { maxLength: 40 }), ordered: fc.boolean() })
    .map((one): Block => ({ kind: 'list', ...one })),
  fc.record({ text, from: text }).map((one): Block => ({ kind: 'quote', ...one })),
  fc.record({ done: fc.nat(9), of: fc.nat(9), text }).map((one): Block => ({ kind: 'progress', ...one })),
  fc.constant<Block>({ kind: 'divider' }),
)

export const REMARK = 'Suggestions for staff.'
export const DANGER = 'Call 112 now.'

/** Told by the reply itself, and not by the function that decides what is cut. */
export function tellsDanger({ blocks: [first] }: Reply): boolean {
  return first?.kind === 'callout' && first.tone === 'urgent'
}

export const longReplies: fc.Arbitrary<Reply> = fc
  .record({
    urgent: fc.boolean(),
    steps: fc.array(line, { maxLength: 8 }),
    middle: fc.array(middle, { maxLength: 40 }),
    sources: fc.array(source, { maxLength: 20 }),
    choices: fc.array(button, { maxLength: 20 }),
    actions: fc.array(button, { maxLength: 5 }),
    thumb: fc.option(button),
    title: text,
    language: fc.constantFrom('en' as const, 'de' as const),
    surface: fc.constantFrom('message' as const, 'dialog' as const),
  })
  .map(({ language, surface, title, ...parts }) => ({
    language,
    surface,
    title,
    visibility: 'thread' as const,
    blocks: blocksOf(parts),
  }))

function blocksOf(parts: {
  readonly urgent: boolean
  readonly steps: readonly { text: string; citations: readonly number[] }[]
  readonly middle: readonly Block[]
  readonly sources: readonly { reference: string; short: string; title: string; url: string }[]
  readonly choices: readonly Button[]
  readonly actions: readonly Button[]
  readonly thumb: Button | null
}): Block[] {
  const { urgent, steps, middle, sources, choices, actions, thumb } = parts
  const all: (Block | false)[] = [
    urgent && { kind: 'callout', tone: 'urgent', text: DANGER },
    urgent && { kind: 'list', ordered: true, items: steps },
    ...middle,
    sources.length > 0 && {
      kind: 'sources',
      title: 'Sources',
      items: sources.map((one, at) => ({ number: at + 1, ...one })),
    },
    { kind: 'callout', tone: 'note', text: REMARK },
    choices.length > 0 && { kind: 'choices', text: 'Close to this:', items: choices },
    actions.length > 0 && { kind: 'actions', items: actions },
    thumb !== null && {
      kind: 'feedback',
      helpful: thumb,
      notHelpful: thumb,
      line: { title: 'Was hat gefehlt?', label: 'Eine Zeile genügt.', send: 'Abschicken' },
    },
  ]
  return all.filter((one) => one !== false)
}
