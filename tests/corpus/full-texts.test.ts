import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { createShelf } from '../../src/app/shelf.js'
import { loadKnowledge } from '../../src/corpus/load-knowledge.js'
import type { Knowledge } from '../../src/domain/knowledge.js'
import type { Passage } from '../../src/domain/passage.js'
import { indexKnowledge } from '../../src/retrieval/index-knowledge.js'
import { createStemmer } from '../../src/retrieval/stem.js'
import { makeDocx, makeLockedPdf, makePdf, makeScan, type Part } from './support/documents.js'
import { build, BIB as SOUND, withFolder } from './support/folder.js'

const FORMATS = ['md', 'txt', 'html', 'docx', 'pdf'] as const

/** With everything that a link, a parser or a chat might stumble over. */
const PARAGRAPH =
  'Die Wohngruppe führte „feste Tage“ ein: jeden Dienstag, bei jedem Wetter, ein kurzer Anruf & kein Rat – nur ein Gruß. ' +
  'Nach elf Wochen meldeten sich 14 von 19 Frauen von selbst, auch solche, die vorher nie geantwortet hatten.'
const BEFORE = 'Am Anfang stand eine Beobachtung, die viele im Team kannten und niemand aufgeschrieben hatte.'
const AFTER = 'Was davon bleibt, wenn das Team wechselt, hat die Gruppe nicht untersucht.'

const BIB = FORMATS.map(
  (format) =>
    `@online{tage${format}2020, title={Feste Tage, Fassung ${format}}, author={{Haus ${format}}}, year={2020}, url={https://example.org/${format}/feste-tage}}`,
).join('\n')

async function inEachFormat(): Promise<Record<string, string | Uint8Array>> {
  const parts: Part[] = [
    { heading: 'Worum es ging' },
    { text: BEFORE },
    { heading: 'Feste Tage', newPage: true },
    { text: PARAGRAPH },
    { text: AFTER },
  ]
  const html = `<!doctype html><html lang="de"><head><title>Erfahrungen einer Wohngruppe | Haus</title></head><body>
<nav><a href="/">Start</a> <a href="/spenden">Spenden</a></nav>
<div class="cookie-banner"><p>Wir verwenden Cookies, damit diese Seite besser wird.</p><button>Alle akzeptieren</button></div>
<main><h2>Worum es ging</h2><p>${BEFORE}</p><h2>Feste Tage</h2>
<p>${PARAGRAPH.replace('&', '&amp;').replace('kurzer Anruf', '<em>kurzer</em> Anruf')}</p><p>${AFTER}</p>
<h2>Literatur</h2><p>Muster, M. (1999). Ein Titel. Verlag.</p></main>
<footer>© Haus 2020</footer></body></html>`
  return {
    'references.bib': BIB,
    'library/tagemd2020.md': `## Worum es ging\n\n${BEFORE}\n\n## Feste Tage\n\n${PARAGRAPH.replace('kurzer', '*kurzer*')}\n\n${AFTER}\n`,
    'library/tagetxt2020.txt': `Worum es ging\n\n${BEFORE}\n\nFeste Tage\n\n${PARAGRAPH}\n\n${AFTER}\n`,
    'library/tagehtml2020.html': html,
    'library/tagedocx2020.docx': await makeDocx(parts),
    'library/tagepdf2020.pdf': await makePdf(parts),
  }
}

function texts(knowledge: Knowledge, citekey: string): string[] {
  return knowledge.passages
    .filter((passage) => passage.citations[0].citekey === citekey)
    .map((passage) => passage.text)
}

describe('the same paragraph as .md, .txt, .html, .docx and .pdf', () => {
  test('is found and quoted alike, from its own source, with its own kind of link', async () => {
    await withFolder(await inEachFormat(), async (directory) => {
      const knowledge = await loadKnowledge(directory)
      expect(knowledge.problems).toEqual([])
      const found = (format: string): Passage =>
        knowledge.passages.find(
          (one) => one.citations[0].citekey === `tage${format}2020` && one.text === PARAGRAPH,
        )!
      for (const format of FORMATS) {
        expect(found(format)).toMatchObject({
          text: PARAGRAPH,
          quote: PARAGRAPH,
          kind: 'library',
          language: 'de',
        })
        expect(texts(knowledge, `tage${format}2020`)).toEqual([BEFORE, PARAGRAPH, AFTER])
      }
      expect(found('pdf')).toMatchObject({
        page: 2,
        citations: [{ citekey: 'tagepdf2020', locator: 'p. 2' }],
        link: 'https://example.org/pdf/feste-tage#page=2',
      })
      expect(found('html').link).toBe(
        'https://example.org/html/feste-tage#:~:text=Die%20Wohngruppe%20f%C3%BChrte%20%E2%80%9Efeste,vorher%20nie%20geantwortet%20hatten.',
      )
      for (const format of ['md', 'txt', 'html', 'docx'])
        expect(found(format).citations[0].locator).toBe('Abschn. „Feste Tage“')

      const stem = createStemmer()
      const shelf = createShelf(knowledge, indexKnowledge(knowledge, stem), stem)
      const { hits } = await shelf.retriever.find({
        text: 'Wie viele Frauen meldeten sich nach elf Wochen mit festen Tagen?',
        language: 'de',
        leansOn: null,
      })
      const scores = hits.filter((hit) => hit.passage.text === PARAGRAPH).map((hit) => hit.score)
      expect(scores).toHaveLength(FORMATS.length)
      expect(hits.slice(0, FORMATS.length).map((hit) => hit.passage.text)).toEqual(
        FORMATS.map(() => PARAGRAPH),
      )
    })
  })

  test('from one source is read once, in the kind that reads best, and the others are named', async () => {
    const all = await inEachFormat()
    const files: Record<string, string | Uint8Array> = { 'references.bib': BIB }
    for (const format of FORMATS)
      files[`library/tagemd2020.${format}`] = all[`library/tage${format}2020.${format}`]!
    await withFolder(files, async (directory) => {
      const { problems, passages } = await loadKnowledge(directory)
      expect(new Set(passages.map((passage) => passage.file))).toEqual(
        new Set(['knowledge/library/tagemd2020.md']),
      )
      expect(problems.map((problem) => [problem.code, problem.file])).toEqual(
        ['docx', 'html', 'pdf', 'txt'].map((format) => [
          'id-duplicate',
          `knowledge/library/tagemd2020.${format}`,
        ]),
      )
    })
  })
})

describe('a link to a place', () => {
  const link = (file: string, url: string, content: string): (string | undefined)[] =>
    build({
      'references.bib': `@online{k2020, title={T}, author={{H}}, year={2020}, url={${url}}}`,
      [`library/k2020.${file}`]: content,
    }).passages.map((passage) => passage.link)

  test('names enough words that no earlier place of the page fits them', () => {
    const page =
      '<main><p>She said that she was safe now, and nobody believed it.</p><p>She said that she was safe now, and so it was with everyone.</p></main>'
    const [first, second] = link('html', 'https://example.org/a', page)
    expect(first).toBe('https://example.org/a#:~:text=She%20said%20that%20she,and%20nobody%20believed%20it.')
    expect(second).toBe(
      'https://example.org/a#:~:text=She%20said%20that%20she%20was%20safe%20now%2C%20and%20so,it%20was%20with%20everyone.',
    )
  })

  test('encodes commas, dashes, ampersands and brackets, which would be read as syntax', () => {
    const [only] = link(
      'html',
      'https://example.org/a#top',
      '<main><p>Yes, self-harm (and more) & “rest”.</p></main>',
    )
    expect(only).toBe(
      'https://example.org/a#top:~:text=Yes%2C%20self%2Dharm%20%28and%20more%29%20%26%20%E2%80%9Crest%E2%80%9D.',
    )
    expect(decodeURIComponent(only!.split('text=')[1]!)).toBe('Yes, self-harm (and more) & “rest”.')
  })

  test('is not invented where a text was typed off a paper: a DOI leads to no page with these words', () => {
    expect(link('txt', 'https://doi.org/10.1000/x', 'A plain sentence stands here.')).toEqual([undefined])
    expect(link('txt', 'https://example.org/paper.pdf', 'A plain sentence stands here.')).toEqual([undefined])
  })
})

describe('boilerplate', () => {
  test('of a web page stays out: menus, banners, sharing, comments, footnote marks, references', () => {
    const { passages } = build({
      'library/beta2021.html': `<html lang="en"><head><title>On Safety</title></head><body class="has-cookie-banner">
<header class="site-header"><nav><ul><li>Home</li><li>Shop</li></ul></nav></header>
<div id="cookie-consent"><p>This website uses cookies to count its visitors.</p></div>
<div class="content"><h1>On Safety</h1><p>Safety came first<sup>[3]</sup> in every house we saw.</p>
<ul class="social-share"><li>Share on a network</li></ul>
<h2>References</h2><ol><li>Somebody, S. (2001). A title.</li></ol>
<h2>Afterword</h2><p>What was learned stayed in the team.</p>
<div id="comments"><h2>Two comments</h2><p>Great article, thank you so much!</p></div></div>
<aside><p>Read our other articles about gardens.</p></aside><footer><p>All rights reserved by the house.</p></footer></body></html>`,
    })
    expect(passages.map((passage) => [passage.text, passage.headings])).toEqual([
      ['Safety came first in every house we saw.', []],
      ['What was learned stayed in the team.', ['Afterword']],
    ])
  })

  test('of a PDF stays out: running heads, page numbers, the list of references', async () => {
    const parts: Part[] = [
      { heading: 'Findings' },
      {
        text: 'Most women named the same person every time as what had helped them. It was never the advice that they',
      },
      { text: 'remembered, but that somebody had come.', newPage: true },
      { heading: 'References' },
      {
        text: 'Somebody, S. (2001). A title that is long enough to be read as text. A Journal, 1(1), 1-2.',
        newPage: true,
      },
    ]
    await withFolder(
      { 'references.bib': BIB, 'library/tagepdf2020.pdf': await makePdf(parts) },
      async (directory) => {
        const { passages } = await loadKnowledge(directory)
        expect(passages.map((passage) => [passage.text, passage.page, passage.headings])).toEqual([
          [
            'Most women named the same person every time as what had helped them. It was never the advice that they remembered, but that somebody had come.',
            1,
            ['Findings'],
          ],
        ])
      },
    )
  })

  test('of a PDF printed by a browser stays out, and its pages are told', async () => {
    const pdf = readFileSync('tests/corpus/fixtures/leaflet-by-chromium.pdf')
    await withFolder({ 'references.bib': BIB, 'library/tagepdf2020.pdf': pdf }, async (directory) => {
      const { passages, problems } = await loadKnowledge(directory)
      expect(problems).toEqual([])
      expect(
        passages.map((passage) => [passage.page, passage.headings.at(-1), passage.text.slice(0, 24)]),
      ).toEqual([
        [1, 'Why contact matters', 'A woman who leaves often'],
        [1, 'Why contact matters', 'Helpers sometimes wait u'],
        [2, 'What helped', 'Three things were named '],
        [2, 'What helped', 'One colleague kept a sma'],
        [3, 'What helped', 'Whoever goes away for a '],
      ])
    })
  })
})

describe('a long paragraph', () => {
  const sentence = (at: number): string =>
    `Sentence ${at} tells that Dr. Alpha et al. (2020) saw women who came back after a while and stayed for longer than before.`
  const long = Array.from({ length: 20 }, (_, at) => sentence(at)).join(' ')

  test('is cut at sentence ends into passages of about 90 words, and nothing is lost', () => {
    const { passages } = build({ 'library/beta2021.txt': long })
    expect(passages.map((passage) => passage.text).join(' ')).toBe(long)
    const sizes = passages.map((passage) => passage.text.split(' ').length)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(60)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(120)
    for (const passage of passages) expect(passage.text).toMatch(/^Sentence \d+ .* before\.$/u)
  })

  test('without a full stop is cut between words', () => {
    const { passages } = build({ 'library/beta2021.txt': 'word '.repeat(1_000).trim() })
    expect(passages.length).toBeGreaterThan(0)
    expect(Math.max(...passages.map((passage) => passage.text.split(' ').length))).toBeLessThanOrEqual(120)
  })
})

describe('the text of the blog post', () => {
  const post = [
    'Part 2: Attachment as the Key',
    'Invented words stand here for the post: what was destroyed by closeness can only be mended by closeness, and that takes its time, more of it than any plan has room for.',
    'A second paragraph says that nobody trusts because she is told to. [see the first part] It names info@example.org and 3 * 4 things, and a study (Chambers et al., 2024).',
  ]

  test.each([
    ['with empty lines between paragraphs', '\n\n'],
    ['with none, as it comes out of a browser', '\n'],
  ])('works at once, %s', (_, between) => {
    const { passages, problems } = build({ 'library/beta2021.txt': `${post.join(between)}\n` })
    expect(problems).toEqual([])
    expect(passages.map((passage) => passage.text)).toEqual(post.slice(1))
    expect(passages.every((passage) => passage.citations[0].citekey === 'beta2021')).toBe(true)
  })
})

describe('a full text that cannot be read is named with what to do, and takes nothing else down', () => {
  test.each([
    ['a scan', 'beta2021.pdf', makeScan, 'no-text', /OCR/u],
    ['a PDF with a password', 'beta2021.pdf', makeLockedPdf, 'protected', /password/u],
    ['half a PDF', 'beta2021.pdf', () => Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type'), 'damaged', /again/u],
    ['no PDF at all', 'beta2021.pdf', () => Buffer.from('<html>404</html>'), 'damaged', /again/u],
    [
      'half a Word file',
      'beta2021.docx',
      async () => (await makeDocx([{ text: 'A' }])).subarray(0, 900),
      'damaged',
      /anew/u,
    ],
    [
      'an old Word file',
      'beta2021.docx',
      () => Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'protected',
      /\.docx/u,
    ],
    [
      'a source nobody knows',
      'nobody1900.txt',
      () => Buffer.from('Words.'),
      'citekey-unknown',
      /references\.bib/u,
    ],
    [
      'a key with a capital letter',
      'Beta2021.txt',
      () => Buffer.from('Words.'),
      'citekey-unknown',
      /beta2021/u,
    ],
    [
      'a page with nothing in it',
      'beta2021.html',
      () => Buffer.from('<nav>Home</nav>'),
      'no-passages',
      /holds the text/u,
    ],
  ] as const)('%s', async (_, name, make, code, remedy) => {
    const files = {
      [`library/${name}`]: await make(),
      'notes/good.md': '---\ntitle: G\n---\nGood. [@alpha2020]\n',
    }
    await withFolder({ 'references.bib': SOUND, ...files }, async (directory) => {
      const { problems, passages } = await loadKnowledge(directory)
      expect(problems).toMatchObject([{ code, file: `knowledge/library/${name}`, line: 1 }])
      expect(problems[0]!.remedy).toMatch(remedy)
      expect(passages.map((passage) => passage.text)).toEqual(['Good.'])
    })
  })
})
