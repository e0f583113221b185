import { describe, expect, test } from '@jest/globals'
import { findCitations, withoutCitations } from '../../src/corpus/citations.js'
import { build, citekeys, note, passagesOf } from './support/folder.js'

describe('a citation', () => {
  test.each([
    ['[@a]', [{ citekey: 'a' }]],
    ['[@a; @b, p. 4]', [{ citekey: 'a' }, { citekey: 'b', locator: 'p. 4' }]],
    ['[-@key]', [{ citekey: 'key' }]],
    ['[see @a]', [{ citekey: 'a' }]],
    [
      '[see @a, pp. 33-35; also -@b, sec. 2]',
      [
        { citekey: 'a', locator: 'pp. 33-35' },
        { citekey: 'b', locator: 'sec. 2' },
      ],
    ],
    ['[@müller2020:teil_1]', [{ citekey: 'müller2020:teil_1' }]],
    ['[@{odd.key}, p. 1]', [{ citekey: 'odd.key', locator: 'p. 1' }]],
    ['one [@a] and two [@b].', [{ citekey: 'a' }, { citekey: 'b' }]],
    ['[@a.]', [{ citekey: 'a' }]],
  ])('%s is read as Pandoc reads it', (text, refs) => {
    expect(findCitations(text)).toEqual({ refs, broken: [] })
  })

  test.each(['[@]', '[@ who2014]', '[@a; b@c]', 'text [@who2014', 'text [see @who2014, p. 4'])(
    '%s is named as one that cannot be read',
    (text) => {
      expect(findCitations(text).broken).toHaveLength(1)
    },
  )

  test('is not seen in an address or a link', () => {
    const text = 'Write to [info@example.org] or info@example.org.'
    expect(findCitations(text)).toEqual({ refs: [], broken: [] })
    expect(withoutCitations(text)).toBe(text)
  })

  test('costs no more than the length of the text, whatever stands in it', () => {
    const started = performance.now()
    for (const piece of ['[@', '@', '[@a', '[@a;', ' ', '.', '[ @', '[@a] '])
      findCitations(`[@${piece.repeat(100_000)}x`)
    expect(performance.now() - started).toBeLessThan(5_000)
  })

  test('is not part of what a person reads', () => {
    expect(withoutCitations('One thing [@a], another [@b; @c].')).toBe('One thing, another.')
  })
})

describe('a passage without a citation of its own', () => {
  test('inherits from the item it stands in', () => {
    const passages = passagesOf(
      '- Parent [@alpha2020]\n  - child\n  - other [@beta2021]\n- next [@gamma1999]\n',
    )
    expect(passages.map((passage) => [passage.text, citekeys(passage)])).toEqual([
      ['Parent', ['alpha2020']],
      ['child', ['alpha2020']],
      ['other', ['beta2021']],
      ['next', ['gamma1999']],
    ])
  })

  test.each([
    ['Three things help: [@alpha2020]\n\n- one\n- two\n'],
    ['Three things help [@alpha2020]:\n\n- one\n- two\n'],
    ['Three things help: [@alpha2020]\n- one\n- two\n'],
    ['Three things help [@alpha2020].\nThese:  \n[@alpha2020]\n\n- one [@alpha2020]\n- two [@alpha2020]\n'],
  ])('inherits from the line that leads into its list: %j', (body) => {
    const items = passagesOf(body).filter((passage) => /^(?:one|two)$/u.test(passage.text))
    expect(items.map(citekeys)).toEqual([['alpha2020'], ['alpha2020']])
  })

  test.each([
    ['- one\n- two\n\n[@beta2021]\n'],
    ['- one\n- two\n[@beta2021]\n'],
    ['- one\n\n- two\n\n[@beta2021].\n'],
  ])('inherits from the line of citations below its list: %j', (body) => {
    const passages = passagesOf(body)
    expect(passages.map((passage) => [passage.text, citekeys(passage)])).toEqual([
      ['one', ['beta2021']],
      ['two', ['beta2021']],
    ])
  })

  test('inherits from a line of citations in its own item', () => {
    expect(passagesOf('- one\n\n  [@beta2021]\n\n- two [@alpha2020]\n').map(citekeys)).toEqual([
      ['beta2021'],
      ['alpha2020'],
    ])
  })

  test('inherits from the line of citations right below it, which reaches no other paragraph', () => {
    const { passages, problems } = build({
      'notes/a.md': note('First.\n\n[@alpha2020]\n\nSecond.\n\nThird.\n\n[@beta2021]\n'),
    })
    expect(passages.map((passage) => [passage.text, citekeys(passage)])).toEqual([
      ['First.', ['alpha2020']],
      ['Third.', ['beta2021']],
    ])
    expect(problems).toMatchObject([{ code: 'citation-missing', line: 8 }])
  })

  test('inherits from its heading, or the nearest heading above that cites', () => {
    const passages = passagesOf(
      '## Outer [@alpha2020]\n\nA.\n\n### Inner\n\nB.\n\n### Cited [@beta2021]\n\nC.\n\n## Own [@gamma1999]\n\nD.\n',
    )
    expect(passages.map(citekeys)).toEqual([['alpha2020'], ['alpha2020'], ['beta2021'], ['gamma1999']])
    expect(passages[2]?.headings).toEqual(['Outer', 'Cited'])
  })

  test('inherits from a line of citations that opens its section, until the section ends', () => {
    const { passages, problems } = build({
      'notes/a.md': note('## One\n\n[@alpha2020, p. 3]\n\nA.\n\n- B\n\n## Two\n\nC.\n'),
    })
    expect(passages.map((passage) => [passage.text, passage.citations])).toEqual([
      ['A.', [{ citekey: 'alpha2020', locator: 'p. 3' }]],
      ['B', [{ citekey: 'alpha2020', locator: 'p. 3' }]],
    ])
    expect(problems).toMatchObject([{ code: 'citation-missing', file: 'knowledge/notes/a.md', line: 14 }])
  })

  test('inherits from a line of citations at the top of the file', () => {
    expect(passagesOf('[@alpha2020]\n\nA.\n\n## One\n\nB.\n').map(citekeys)).toEqual([
      ['alpha2020'],
      ['alpha2020'],
    ])
  })

  test.each([
    ['source: alpha2020\n', [{ citekey: 'alpha2020' }]],
    ['source: "@alpha2020"\n', [{ citekey: 'alpha2020' }]],
    ['source: "[@alpha2020, p. 4]"\n', [{ citekey: 'alpha2020', locator: 'p. 4' }]],
    ['source: [alpha2020, beta2021]\n', [{ citekey: 'alpha2020' }, { citekey: 'beta2021' }]],
  ])('inherits from the front matter: %j', (front, refs) => {
    expect(passagesOf('A.\n', front).map((passage) => passage.citations)).toEqual([refs])
  })

  test('keeps its own citation, whatever stands above it', () => {
    expect(passagesOf('## H [@alpha2020]\n\nA. [@beta2021]\n', 'source: gamma1999\n').map(citekeys)).toEqual([
      ['beta2021'],
    ])
  })

  test('is left out where there is none above it either, and named with file and line', () => {
    const { passages, problems } = build({ 'notes/a.md': note('Cited. [@alpha2020]\n\nBare words.\n') })
    expect(passages.map((passage) => passage.text)).toEqual(['Cited.'])
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ code: 'citation-missing', file: 'knowledge/notes/a.md', line: 6 })
    expect(problems[0]?.message).toContain('Bare words.')
    expect(problems[0]?.remedy).not.toBe('')
  })

  test('is left out where its own citation cannot be read, rather than shown under another source', () => {
    const { passages, problems } = build({ 'notes/a.md': note('Words [@beta2021.\n', 'source: alpha2020\n') })
    expect(passages).toEqual([])
    expect(problems).toMatchObject([{ code: 'citation-broken', line: 5 }])
  })
})

test('a passage keeps the sources that are known when another of its citations is not', () => {
  const { passages, problems } = build({ 'notes/a.md': note('A. [@alpha2020; @nobody1900]\n') })
  expect(passages.map(citekeys)).toEqual([['alpha2020']])
  expect(problems).toMatchObject([{ code: 'citekey-unknown', line: 4 }])
})

test('a full text in library/ cites itself by its name', () => {
  const { passages } = build({ 'library/beta2021.md': '# Safety\n\nA full text.\n' })
  expect(passages.map((passage) => [passage.kind, citekeys(passage)])).toEqual([['library', ['beta2021']]])
})
