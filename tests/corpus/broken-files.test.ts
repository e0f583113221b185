import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { loadKnowledge } from '../../src/corpus/load-knowledge.js'
import { BIB, build, note, withFolder } from './support/folder.js'

/** Fixed, and printed in each test's name: a failure comes back with the next run. */
const SEED = 20261123
const BROKEN = 300

type Broken = readonly [kind: string, content: string | Uint8Array]

const size = (max: number) => fc.integer({ min: 1, max })
const plainText = fc.string({ unit: 'binary', minLength: 1, maxLength: 300 })
const front = (yaml: string): string => `---\n${yaml}\n---\nGood words. [@alpha2020]\n`

function laughs(levels: number): string {
  const lines = ['l0: &l0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]']
  for (let at = 1; at <= levels; at += 1)
    lines.push(`l${at}: &l${at} [${Array.from({ length: 9 }, () => `*l${at - 1}`).join(', ')}]`)
  return `${lines.join('\n')}\ntitle: T`
}

/** Each of them is broken for certain: it cannot be read at all, or something in it has no source that can be read. */
const KINDS: readonly fc.Arbitrary<Broken>[] = [
  fc
    .integer({ min: 4, max: 60 })
    .map(
      (end): Broken => [
        'truncated front matter',
        `---\ntitle: ${'A long title for a note '.repeat(4)}`.slice(0, end),
      ],
    ),
  fc
    .integer({ min: 1, max: 10 })
    .map((cut): Broken => ['truncated citation', `${note('Words. [@alpha2020]\n').slice(0, -1 - cut)}`]),
  size(200).map(
    (length): Broken => [
      'truncated letter',
      Buffer.concat([Buffer.from(note('ü'.repeat(length))), Buffer.from([0xc3])]),
    ],
  ),
  fc
    .uint8Array({ minLength: 1, maxLength: 2_000 })
    .map((bytes): Broken => ['binary garbage', Buffer.concat([Buffer.from([0xff, 0xfe, 0x00]), bytes])]),
  plainText.map((text): Broken => ['text without a source', note(`x ${text.replaceAll(/[[\]@]/gu, '')}\n`)]),
  fc
    .constantFrom(
      'title: "open',
      'title: {',
      'a: b: c',
      '\ttitle: x',
      'title: x\n  y: z',
      '- a\nb: c',
      '%bad',
      'title: !!map x',
      'a: *nobody',
      '? ? ?',
    )
    .map((yaml): Broken => ['wrong YAML', front(`title: T\n${yaml}`)]),
  fc
    .constantFrom(
      'phase: 7',
      'review: yes',
      'review: { by: L, on: 31.12.2026 }',
      'asks: { a: b }',
      'language: xx',
      'title: [a]',
      'source: { a: b }',
    )
    .map((yaml): Broken => ['front matter of another shape', front(yaml)]),
  fc
    .tuple(
      fc.constantFrom('[', '{', '[@', '![', '[a](', '**a _b ', '`', '<', '[^a', '&', '~', '|a'),
      size(30_000),
    )
    .map(([piece, times]): Broken => ['unclosed brackets', note(`${piece.repeat(times)} x\n`)]),
  fc
    .tuple(fc.constantFrom('>', '- ', '1. ', '> - ', '* '), fc.integer({ min: 50, max: 10_000 }))
    .map(([piece, times]): Broken => ['huge nesting', note(`${piece.repeat(times)}x\n`)]),
  fc
    .integer({ min: 200, max: 1_200 })
    .map(
      (levels): Broken => [
        'lists moved in ever further',
        note(Array.from({ length: levels }, (_, at) => `${' '.repeat(2 * at)}- x`).join('\n')),
      ],
    ),
  fc.integer({ min: 2, max: 30 }).map((levels): Broken => ['billion laughs', front(laughs(levels))]),
  fc
    .tuple(fc.constantFrom('[', '{a: ', '- ', '? ', '[{a: '), fc.integer({ min: 2_000, max: 10_000 }))
    .map(([piece, times]): Broken => ['front matter bomb: depth', front(`x: ${piece.repeat(times)}`)]),
  size(3_000).map(
    (keys): Broken => [
      'front matter bomb: twins',
      front(`${Array.from({ length: keys }, (_, at) => `k${at}: v`).join('\n')}\nk0: again`),
    ],
  ),
  fc
    .integer({ min: 50_001, max: 400_000 })
    .map((length): Broken => ['front matter bomb: length', front(`title: ${'x'.repeat(length)}`)]),
  fc
    .array(
      fc.constantFrom(
        '\u202E',
        '\u200B',
        '\uFEFF',
        '\u0301',
        '\u{1F9D1}\u200D\u{1F9B0}',
        '\uFFFF',
        '\u2028',
        '\u{E0041}',
        '﷽',
        'ͦ',
      ),
      { minLength: 1, maxLength: 300 },
    )
    .map((odd): Broken => ['weird unicode', note(`x${odd.join('')}y [@nobody${odd[0]}1900]\n`)]),
  fc
    .integer({ min: 20_001, max: 300_000 })
    .map((length): Broken => ['very long line', note(`Words. [@alpha2020]\n\n${'w '.repeat(length)}\n`)]),
  fc
    .constantFrom('__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString')
    .map(
      (key): Broken => [
        'prototype keys',
        note(`Words. [@${key}]\n`, `${key}: { polluted: yes }\n"${key} ": [x]\n`),
      ],
    ),
  fc
    .array(fc.constantFrom('@', '[@', '[@;', ';@', '-@', '[see @', '] '), { minLength: 50, maxLength: 2_000 })
    .map((parts): Broken => ['garbled citations', note(`Words [@; ${parts.join('')} [@] end.\n`)]),
  fc
    .constantFrom('', ' ', '\n\n\n', '\uFEFF', '---\n---\n', '<!-- -->\n', '# Title\n')
    .map((text): Broken => ['nothing in it', text]),
]

describe('generated broken files', () => {
  test(`${BROKEN} of them beside good ones: none crashes, each is named with its reason, every good file is loaded (seed ${SEED})`, async () => {
    const broken = fc.sample(fc.oneof(...KINDS), { seed: SEED, numRuns: BROKEN })
    const files: Record<string, string | Uint8Array> = { 'references.bib': BIB }
    broken.forEach(([kind, content], at) => {
      files[`${at % 2 === 0 ? 'notes' : 'responses'}/broken-${at}-${kind.replaceAll(/\W+/gu, '-')}.md`] =
        content
    })
    const good = Array.from({ length: 50 }, (_, at) => `notes/broken-${at * 6}-good.md`)
    good.forEach((path, at) => {
      files[path] = note(`Good words number ${at}. [@alpha2020]\n`).replace('A note', `Good ${at}`)
    })
    expect(new Set(broken.map(([kind]) => kind)).size).toBe(KINDS.length)
    expect(Object.keys(files)).toHaveLength(BROKEN + good.length + 1)

    await withFolder(files, async (directory) => {
      const started = performance.now()
      const { problems, passages } = await loadKnowledge(directory)
      const seconds = (performance.now() - started) / 1_000
      const reasons = new Map<string, string[]>()
      for (const { code, file, line, message, remedy, severity } of problems) {
        expect(line).toBeGreaterThan(0)
        expect(message.length).toBeGreaterThan(10)
        expect(message.length).toBeLessThan(400)
        expect(remedy).not.toBe('')
        if (severity === 'error' || code === 'no-passages')
          reasons.set(file, [...(reasons.get(file) ?? []), message])
      }
      const silent = Object.keys(files).filter(
        (path) => path !== 'references.bib' && !good.includes(path) && !reasons.has(`knowledge/${path}`),
      )
      expect(silent).toEqual([])
      const loaded = new Set(passages.map((passage) => passage.file))
      expect(good.filter((path) => !loaded.has(`knowledge/${path}`))).toEqual([])
      expect(good.filter((path) => reasons.has(`knowledge/${path}`))).toEqual([])
      for (const passage of passages)
        expect(passage.citations.every((ref) => ref.citekey === 'alpha2020')).toBe(true)
      expect('polluted' in {}).toBe(false)
      expect(seconds).toBeLessThan(40)
    })
  }, 90_000)

  test(`as settings and bibliography take nothing down that stands elsewhere (seed ${SEED})`, () => {
    const names = [
      'glossary.yaml',
      'boundaries.yaml',
      'questions.yaml',
      'organisation.yaml',
      'references.bib',
    ]
    const roots = [
      'terms',
      'words',
      'boundaries',
      'questions',
      'helplines',
      'name',
      'leads',
      'on_call',
      'review',
    ]
    const content = fc.oneof(
      plainText,
      fc.tuple(fc.constantFrom(...roots), fc.json()).map(([root, json]) => `${root}: ${json}`),
      fc
        .tuple(fc.constantFrom(...roots), fc.array(fc.json(), { maxLength: 5 }))
        .map(([root, list]) => `${root}:\n${list.map((one) => `  - ${one}`).join('\n')}`),
      fc
        .tuple(fc.constantFrom('[', '{a: ', '- ', '@book{', '{'), fc.constantFrom(10, 5_000))
        .map(([piece, times]) => piece.repeat(times)),
      fc.constant(laughs(12)),
      fc.constant('terms:\n  - __proto__: { id: x }\n'),
      fc.string({ maxLength: 80 }).map((text) => `@book{k,\n  title = {${text}`),
      fc
        .string({ maxLength: 80 })
        .map((text) => `@book{k,\n  title = {T},\n  year = {${text}},\n  url = {${text}}\n}`),
    )
    fc.assert(
      fc.property(fc.constantFrom(...names), content, (name, text) => {
        const bib = name === 'references.bib' ? { [name]: `${BIB}\n${text}\n` } : { [name]: text }
        const { passages, problems } = build({ 'notes/a.md': note('Good words. [@alpha2020]\n'), ...bib })
        expect(passages.filter((passage) => passage.text === 'Good words.')).toHaveLength(1)
        for (const problem of problems) expect(problem.file).toBe(`knowledge/${name}`)
      }),
      { seed: SEED, numRuns: 500 },
    )
  }, 60_000)
})
