import { describe, expect, test } from '@jest/globals'
import { readBibliography } from '../../src/corpus/bibliography.js'
import type { Source } from '../../src/domain/source.js'

function read(fields: string, type = 'article'): Source {
  const { sources, problems } = readBibliography(
    `@${type}{key1,\n  title = {A Title},\n  url = {https://example.org/a},\n  ${fields}\n}\n`,
    'references.bib',
  )
  expect(problems).toEqual([])
  const source = sources.get('key1')
  if (source === undefined) throw new Error('no source was read')
  return source
}

describe('a reference', () => {
  test('names people, year, title, journal and link, as APA does', () => {
    const source = read(
      'author = {Lohmann, Susanne and Cowlishaw, Sean P. and {van der Kolk}, Jean-Paul}, year = {2024}, journal = {Trauma, Violence, \\& Abuse}, volume = {25}, number = {1}, pages = {630--647}, doi = {10.1177/15248380231162972}',
    )
    expect(source.reference).toBe(
      'Lohmann, S., Cowlishaw, S. P., & van der Kolk, J.-P. (2024). A Title. Trauma, Violence, & Abuse, 25(1), 630–647. https://doi.org/10.1177/15248380231162972',
    )
    expect(source.short).toBe('Lohmann et al. (2024)')
    expect(source.authors).toEqual(['Lohmann', 'Cowlishaw', 'van der Kolk'])
    expect(source.url).toBe('https://doi.org/10.1177/15248380231162972')
  })

  test.each([
    ['Alpha, Anna', 'Alpha, A. (2020).', 'Alpha (2020)'],
    ['Alpha, Anna and Beta, Bert', 'Alpha, A., & Beta, B. (2020).', 'Alpha & Beta (2020)'],
    ['{World Health Organization}', 'World Health Organization. (2020).', 'World Health Organization (2020)'],
    ['Alpha, Anna and others', 'Alpha, A., et al. (2020).', 'Alpha et al. (2020)'],
    ['Alpha and Beta and Others', 'Alpha, Beta, et al. (2020).', 'Alpha et al. (2020)'],
    ['Others, Olga', 'Others, O. (2020).', 'Others (2020)'],
    [
      'A, A and B, B and C, C and D, D and E, E and F, F and G, G',
      'A, A., B, B., C, C., D, D., E, E., F, F., et al. (2020).',
      'A et al. (2020)',
    ],
  ])('shortens its names as readers know it: %s', (author, start, short) => {
    const source = read(`author = {${author}}, year = {2020}`)
    expect(source.reference).toBe(`${start} A Title. https://example.org/a`)
    expect(source.short).toBe(short)
    expect(source.authors).not.toContain('others')
  })

  test.each(['', 'year = {n.d.},', 'year = {in press},', 'date = {},'])(
    'without a year says n.d. and claims none: %j',
    (field) => {
      const source = read(`author = {Alpha, Anna}, ${field}`, 'online')
      expect(source.reference).toBe('Alpha, A. (n.d.). A Title. https://example.org/a')
      expect(source.short).toBe('Alpha (n.d.)')
      expect(source.year).toBeNull()
    },
  )

  test.each(['year = {2020}', 'date = {2020-03-04}', 'date = {2020}', 'year = {2020}, month = mar'])(
    'takes the year from %s',
    (field) => {
      expect(read(`author = {Alpha, Anna}, ${field}`).year).toBe(2020)
    },
  )

  test('without people begins with the year, and is called by its title', () => {
    const source = read('year = {2020}')
    expect(source.reference).toBe('(2020). A Title. https://example.org/a')
    expect(source.short).toBe('A Title (2020)')
  })

  test('reads what Better BibTeX writes for BibLaTeX', () => {
    const source = read('author = {Alpha, Anna}, date = {2020-03-04}, journaltitle = {Bonds}, volume = {2}')
    expect(source.reference).toBe('Alpha, A. (2020). A Title. Bonds, 2. https://example.org/a')
  })

  test('does not name a body twice that publishes its own text', () => {
    expect(read('author = {{WHO}}, institution = {WHO}, year = {2020}', 'report').reference).toBe(
      'WHO. (2020). A Title. https://example.org/a',
    )
  })

  test('takes the editors where there are no authors', () => {
    expect(read('editor = {Alpha, Anna}, year = {2020}', 'book').short).toBe('Alpha (2020)')
  })

  test('is plain text: braces, LaTeX and umlauts become letters, without tags', () => {
    const source = read(
      'author = {M{\\"u}ller, J{\\\'o}zef and Schäfer, Ingo}, year = {2020}, journal = {The {{PTSD}} \\emph{Review}}',
    )
    expect(source.reference).toBe(
      'Müller, J., & Schäfer, I. (2020). A Title. The PTSD Review. https://example.org/a',
    )
  })
})

describe('a bibliography', () => {
  test('knows abbreviations, comments and preambles, and several entries on one line', () => {
    const { sources, problems } = readBibliography(
      '@comment{x}\n@preamble{"y"}\n@string{jb = "Journal of Bonds"}\nfree words\n@article{a1, title={A}, journal=jb, year=2020, url={https://example.org}} @misc{b2, title={B}, url={https://example.org/b}}\n% the end\n@misc{c3, title={C}, url={https://example.org/c}}\n',
      'references.bib',
    )
    expect(problems).toEqual([])
    expect([...sources.keys()]).toEqual(['a1', 'b2', 'c3'])
    expect(sources.get('a1')?.reference).toContain('Journal of Bonds')
  })

  test.each([
    ['doi = {https://doi.org/10.1234/ab}', 'https://doi.org/10.1234/ab'],
    ['doi = {doi:10.1234/ab}', 'https://doi.org/10.1234/ab'],
    [
      'doi = {10.1002/(SICI)1097(199)12:1<1::AID>3.0.CO;2-#}',
      'https://doi.org/10.1002/(SICI)1097(199)12:1%3C1::AID%3E3.0.CO;2-%23',
    ],
    ['url = {http://example.org/x}', 'https://example.org/x'],
  ])('makes a link that opens: %s', (field, url) => {
    const { sources } = readBibliography(`@misc{k, title={T}, ${field}}`, 'references.bib')
    expect(sources.get('k')?.url).toBe(url)
  })

  test('takes the url where the DOI is none, and says so as a warning', () => {
    const { sources, problems } = readBibliography(
      '@misc{k, title={T}, doi={x}, url={https://example.org/x}}',
      'r.bib',
    )
    expect(sources.get('k')?.url).toBe('https://example.org/x')
    expect(problems).toMatchObject([{ code: 'doi-bad', severity: 'warning' }])
  })

  test('with thousands of entries, one of them broken, loses that one', () => {
    const entries = Array.from(
      { length: 1_000 },
      (_, at) => `@misc{k${at}, title={T}, url={https://example.org/${at}}}`,
    )
    entries[500] = '@misc{k500, title={T'
    const { sources, problems } = readBibliography(entries.join('\n'), 'r.bib')
    expect(sources.size).toBe(999)
    expect(problems).toMatchObject([{ code: 'bibtex', line: 501 }])
  })
})
