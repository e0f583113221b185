import { describe, expect, test } from '@jest/globals'
import { loadKnowledge } from '../../src/corpus/load-knowledge.js'
import { atLines, BIB, build, note, withFolder } from './support/folder.js'

const CASES: readonly (readonly [name: string, body: string, texts: readonly string[]])[] = [
  [
    'a wrapped paragraph',
    'One line\nand   the next\nand a third. [@alpha2020]\n',
    ['One line and the next and a third.'],
  ],
  [
    'a blockquote over three lines',
    '> Said here\n> and there\n> at last. [@alpha2020]\n',
    ['Said here and there at last.'],
  ],
  ['a lazy blockquote', '> Said here\nand there. [@alpha2020]\n', ['Said here and there.']],
  [
    'a nested list',
    '- Outer\n  wrapped [@alpha2020]\n  1. inner\n     wrapped too [@beta2021]\n     - deepest [@beta2021]\n',
    ['Outer wrapped', 'inner wrapped too', 'deepest'],
  ],
  [
    'bold and italic text',
    'It is **not** her _fault_, `ever`. [@alpha2020]\n',
    ['It is not her fault, ever.'],
  ],
  ['a link', 'Read [the page](https://example.org/a_b) first. [@alpha2020]\n', ['Read the page first.']],
  [
    'umlauts, composed and not',
    'Schöne Grüße, Füße, u\u0308ber 😀 Maß. [@alpha2020]\n',
    ['Schöne Grüße, Füße, u\u0308ber 😀 Maß.'],
  ],
  ['citations in the middle', 'First [@alpha2020], then [@beta2021] more.\n', ['First, then more.']],
  ['a citation before the full stop', 'She may stay [@alpha2020; @beta2021, p. 3].\n', ['She may stay.']],
  ['a table', '| who | what |\n|---|---|\n| she | stays [@alpha2020] |\n', ['she · stays']],
  ['escapes and entities', '5 \\* 3 &amp; more \\[sic\\]. [@alpha2020]\n', ['5 * 3 & more [sic].']],
  ['a tab and a non-breaking space', 'a\tb\u00a0c. [@alpha2020]\n', ['a b c.']],
]

describe('a quote', () => {
  test.each(CASES)('stands letter for letter at its lines: %s', (_, body, texts) => {
    const content = note(`\n${body}`)
    const { passages, problems } = build({ 'notes/a.md': content })
    expect(problems).toEqual([])
    expect(passages.map((passage) => passage.text)).toEqual(texts)
    for (const { quote, lines } of passages) {
      expect(quote).not.toBe('')
      expect(atLines(content, lines)).toContain(quote)
    }
  })

  test.each(CASES)('stands at its lines in a file with Windows line ends: %s', async (_, body, texts) => {
    const content = `\uFEFF${note(body)}`.replaceAll('\n', '\r\n')
    await withFolder({ 'references.bib': BIB, 'notes/a.md': content }, async (directory) => {
      const { passages, problems } = await loadKnowledge(directory)
      expect(problems).toEqual([])
      expect(passages.map((passage) => passage.text)).toEqual(texts)
      for (const { quote, lines } of passages) expect(atLines(content, lines)).toContain(quote)
    })
  })

  test('leaves off the citations at its end and keeps those in the middle', () => {
    const { passages } = build({
      'notes/a.md': note('First [@alpha2020], then\nmore. [@beta2021, p. 4; -@gamma1999]\n'),
    })
    expect(passages[0]?.quote).toBe('First [@alpha2020], then more.')
    expect(passages[0]?.lines).toEqual([4, 5])
  })

  test('never holds HTML text as words of its own', () => {
    const { passages } = build({ 'notes/a.md': note('<!-- draft -->\n\nA <b>word</b>. [@alpha2020]\n') })
    expect(passages.map((passage) => passage.text)).toEqual(['A word.'])
  })

  test.each([
    ['one line', 'definition: { en: "A bond.", de: "Eine Bindung." }'],
    ['quotation marks inside', 'definition: { en: "A \\"bond\\".", de: \'Ein "Band".\' }'],
    [
      'wrapped plain text',
      'definition:\n      en: A bond\n        that holds.\n      de: Eine Bindung,\n        die hält.',
    ],
    [
      'a folded block',
      'definition:\n      en: >-\n        A bond\n        that holds.\n      de: |\n        Eine Bindung,\n        die hält.',
    ],
    ['a doubled apostrophe', "definition: { en: 'It''s a bond.', de: Band }"],
  ])('of a glossary term stands in the YAML at its lines: %s', (_, definition) => {
    const content = `terms:\n  - id: bond\n    en: bond\n    de: Bindung\n    ${definition}\n    cite: "[@alpha2020]"\n`
    const { passages, problems } = build({ 'glossary.yaml': content })
    expect(problems).toEqual([])
    expect(passages).toHaveLength(2)
    for (const { quote, lines, text } of passages) {
      expect(quote).not.toBe('')
      expect(text).not.toMatch(/\n/u)
      expect(atLines(content, lines)).toContain(quote)
    }
  })
})
