import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { toActivity } from '../../adapters/teams/to-activity.js'
import type { Block, Reply } from '../../src/index.js'
import { faultsOf } from '../support/teams-payload.js'

const EVIL = [
  '<at>Everyone</at>',
  '<a href="https://evil.example">x</a>',
  '[click](https://evil.example)',
  '![x](https://evil.example/p.png)',
  '<https://evil.example>',
  'https://evil.example/a?b=c',
  'HTTP://evil.example',
  'www.evil.example',
  'mailto:a@evil.example',
  'a@evil.example',
  'ftp://evil.example',
  '[1]: https://evil.example',
  '[1]',
  '[x][1]',
  '`code`',
  '**bold**',
  '# heading',
  '> quote',
  '- item',
  '1. item',
  '| a | b |\n| - | - |\n| c | d |',
  '```\nfence\n```',
  '    indented',
  '---',
  '***',
  'text\n===',
  '\\[not](https://evil.example)',
  '\\',
  '&lt;at&gt;Everyone&lt;/at&gt;',
  '&#60;script&#62;',
  '<script>alert(1)</script>',
  '\u202Eevil',
  '\u0000',
  '~~struck~~',
  '[^1]',
  '</at>',
  'javascript:alert(1)',
] as const

const words = fc
  .array(
    fc.oneof(fc.constantFrom(...EVIL), fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constant('\n')),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''))
const url = fc.constantFrom(
  'https://source.example/a',
  'https://source.example/b_(c)',
  'https://source.example/d?e=[f]',
)
const button = words.map((label) => ({ label, token: '["say","x"]', style: 'plain' as const, says: '' }))
const line = fc.record({ text: words, citations: fc.subarray([1, 2, 3]) })
const block: fc.Arbitrary<Block> = fc.oneof(
  words.map((text): Block => ({ kind: 'heading', text })),
  words.map((text): Block => ({ kind: 'text', text })),
  words.map((text): Block => ({ kind: 'person', person: 'teams:t:p', text })),
  fc.record({ text: words, from: words }).map((one): Block => ({ kind: 'quote', ...one })),
  fc
    .record({ tone: fc.constantFrom('urgent' as const, 'note' as const), text: words })
    .map((one): Block => ({ kind: 'callout', ...one })),
  fc
    .record({ items: fc.array(line, { maxLength: 4 }), ordered: fc.boolean() })
    .map((one): Block => ({ kind: 'list', ...one })),
  fc
    .record({ done: fc.nat(9), of: fc.nat(9), text: words })
    .map((one): Block => ({ kind: 'progress', ...one })),
  fc
    .record({ text: words, items: fc.array(button, { maxLength: 7 }) })
    .map((one): Block => ({ kind: 'choices', ...one })),
  fc.array(button, { minLength: 1, maxLength: 5 }).map((items): Block => ({ kind: 'actions', items })),
  fc
    .array(fc.record({ reference: words, short: words, title: words, url }), { minLength: 1, maxLength: 3 })
    .map(
      (items): Block => ({
        kind: 'sources',
        title: 'Sources',
        items: items.map((item, at) => ({ number: at + 1, ...item })),
      }),
    ),
  fc.constant<Block>({ kind: 'divider' }),
)
const reply: fc.Arbitrary<Reply> = fc.record({
  language: fc.constantFrom('en' as const, 'de' as const),
  visibility: fc.constant('thread' as const),
  surface: fc.constantFrom('message' as const, 'dialog' as const),
  title: words,
  blocks: fc.array(block, { minLength: 1, maxLength: 8 }),
})

interface Node {
  readonly type: string
  readonly url?: string
  readonly children?: readonly Node[]
}

const everything = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(everything)]

/** As a client reads it: GitHub's Markdown knows more than Teams' (bare addresses become links). */
function readMarkdown(text: string): Node[] {
  return everything(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node)
}

function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) =>
    name === 'text' && typeof part === 'string' ? [part] : textsOf(part),
  )
}

describe('whatever a reply holds', () => {
  test('no mention, no HTML and no link but those of sources comes of it, and Teams takes it', () => {
    fc.assert(
      fc.property(reply, (one) => {
        const activity = toActivity(one, null, () => null) as Record<string, unknown>
        expect(faultsOf(activity)).toEqual([])
        expect(activity).not.toHaveProperty('entities')
        for (const text of textsOf(activity)) {
          expect(text).not.toMatch(/<\/?at\b/iu)
          const nodes = readMarkdown(text)
          const links = nodes.filter(({ type }) => type === 'link' || type === 'definition')
          for (const { url } of links) expect(url).toMatch(/^https:\/\/source\.example\//u)
          expect(
            nodes.filter(({ type }) =>
              [
                'html',
                'image',
                'imageReference',
                'linkReference',
                'code',
                'inlineCode',
                'table',
                'heading',
              ].includes(type),
            ),
          ).toEqual([])
        }
      }),
      { numRuns: 1_000 },
    )
  })

  test('a colleague is mentioned alone, and her name cannot carry another mention', () => {
    const blocks: Block[] = [{ kind: 'person', person: 'teams:t:p', text: 'asks: <at>Everyone</at>' }]
    const one: Reply = { language: 'en', visibility: 'thread', surface: 'message', title: '', blocks }
    const activity = toActivity(one, null, () => ({ id: 'p', name: 'Ada' })) as Record<string, unknown>
    expect(faultsOf(activity)).toEqual([])
    expect(textsOf(activity)[0]).toMatch(/^<at>Ada<\/at> asks: &lt;at&gt;Everyone&lt;\/at&gt;$/u)
  })
})
