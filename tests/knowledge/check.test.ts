import { describe, expect, test } from '@jest/globals'
import type { Problem } from '../../src/domain/problem.js'
import { makeLockedPdf, makeScan } from '../corpus/support/documents.js'
import { runCli } from '../support/run-cli.js'
import { inPlace } from './support.js'

/** Entries of a bibliography, one after the other, so that the line of each is known. */
const BIB_PARTS = [
  '@online{alpha2020, title={On contact}, author={{House of Alpha}}, year={2020}, url={https://example.org/alpha}}',
  '@online{beta2021, title={On safety}, author={{House of Beta}}, year={2021}, url={https://example.org/beta}}',
  '@book{bare2000, title={Without a link}}',
  '@book{doi2000, title={With a bad DOI}, doi={12.34/x}}',
  '@book{url2000, title={With a bad link}, url={javascript:alert(1)}}',
  '@book{open2000, title={Never closed, url={https://example.org/open}',
  '@online{beta2021, title={Twice}, url={https://example.org/twice}}',
  '@online{gamma2022, title={On doors}, author={{House of Gamma}}, year={2022}, url={https://example.org/gamma}}',
]
const BIB = BIB_PARTS.join('\n')
const bibLine = (begins: string, last = false): number => {
  const at = BIB_PARTS.map((part, line) => (part.startsWith(begins) ? line + 1 : 0)).filter(
    (line) => line > 0,
  )
  return last ? at.at(-1)! : at[0]!
}

const note = (title: string, body: string, front = ''): string => `---\ntitle: ${title}\n${front}---\n${body}`
const card = (title: string, more = ''): string =>
  note(
    title,
    ['What may be going on', 'You could say', 'Better not', 'Next steps']
      .map((heading) => `## ${heading}\n- ${title}: ${heading.toLowerCase()}. [@alpha2020]\n`)
      .join('') + more,
  )
const term = (id: string, cite: string): string =>
  `  - { id: ${id}, en: ${id}, de: ${id}, definition: { en: "${id} in English", de: "${id} auf Deutsch" }, cite: "${cite}" }\n`

/** A sound folder with one fault planted in each place that is named below. */
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'references.bib': BIB,
  'glossary.yaml': `terms:\n${term('bond', '[@alpha2020]')}  - { id: half, en: half }\n${term('bare', '')}`,
  'boundaries.yaml':
    'boundaries:\n  - { id: law, title: { en: Law, de: Recht }, asks: { en: [is it legal] }, signals: { en: [court] }, instead: { en: Ask., de: Frag. } }\n  - { id: half }\n',
  'questions.yaml':
    'questions:\n  - { ask: "What is good?", lang: en, cites: [alpha2020] }\n  - { ask: "Why?", lang: en, cites: [nobody1900] }\n',
  'organisation.yaml': 'name: House\nlanguages: [en, de]\n',
  'organisation.yml': 'name: Another\n',
  'more.bib': BIB_PARTS[0]!,
  'loose.md': note('Loose', 'A loose line. [@alpha2020]\n'),
  'notes/good.md': note('Good', 'A good line. [@alpha2020]\n'),
  'notes/good.fr.md': note('Bon', 'Une ligne. [@alpha2020]\n'),
  'notes/alone.de.md': note('Allein', 'Eine Zeile allein. [@alpha2020]\n'),
  'notes/unknown-key.md': note('Unknown key', 'A line of nobody. [@nobody1900]\n'),
  'notes/no-source.md': note('No source', 'A line with one. [@alpha2020]\n\nA line with none.\n'),
  'notes/broken-citation.md': note('Broken citation', 'A line [@].\n', 'source: alpha2020\n'),
  'notes/open-quote.md': note('Open quote', 'A line behind it. [@alpha2020]\n', 'asks: ["never closed\n'),
  'notes/never-ends.md': '---\ntitle: Never ends\n\nA line in it. [@alpha2020]\n',
  'notes/phase.md': note('Phase', 'A line of later. [@alpha2020]\n', 'phase: later\n'),
  'notes/twice.md': note('Twice', 'A line of twins. [@alpha2020]\n', 'title: Again\n'),
  'notes/no-day.md': note('No day', 'A line of soon. [@alpha2020]\n', 'review: { by: L, on: soon }\n'),
  'notes/no-title.md': 'A line without a title. [@alpha2020]\n',
  'notes/same-title.md': note('GOOD', 'A line under the same title. [@alpha2020]\n'),
  'notes/same-line.md': note('Same line', 'A good line. [@alpha2020]\n'),
  'notes/nothing.md': note('Nothing', '<!-- later -->\n'),
  'notes/empty.md': '\n \n',
  'notes/latin.md': Buffer.from('Gr\xfc\xdfe [@alpha2020]', 'latin1'),
  'notes/wide.md': Buffer.from('Words [@alpha2020]', 'utf16le'),
  'notes/long-paragraph.md': note('Long paragraph', `${'word '.repeat(2_500)}\n`),
  'notes/long-line.md': note('Long line', `A short one. [@alpha2020]\n\n${'w'.repeat(30_000)}\n`),
  'notes/deep.md': note('Deep', `${'- '.repeat(10_000)}x\n`),
  'notes/photo.jpeg': 'x',
  'notes/study.pdf': makeScan(),
  'responses/good.md': card('Good card'),
  'responses/heading.md': card('Heading card', '## Background\n- A line of background. [@beta2021]\n'),
  'responses/lacking.md': card('Lacking card').replace('## Better not\n', ''),
  'library/alpha2020.pdf': makeLockedPdf(),
  'library/beta2021.docx': 'PK\u0003\u0004 and no more',
  'library/gamma2022.pdf': makeScan(),
  'library/nobody1900.txt': 'A line of a source that nobody knows.',
}

/** Where each of the forty stands, and what a lead is told about it. */
const PLANTED: readonly (readonly [file: string, line: number, code: Problem['code'], says: RegExp])[] = [
  ['references.bib', bibLine('@book{bare2000'), 'source-without-link', /bare2000/u],
  ['references.bib', bibLine('@book{doi2000'), 'doi-bad', /doi2000/u],
  ['references.bib', bibLine('@book{url2000'), 'url-bad', /url2000/u],
  ['references.bib', bibLine('@book{open2000'), 'bibtex', /open2000/u],
  ['references.bib', bibLine('@online{beta2021', true), 'citekey-duplicate', /beta2021/u],
  ['glossary.yaml', 3, 'glossary', /Entry 2/u],
  ['glossary.yaml', 4, 'citation-missing', /"bare"/u],
  ['boundaries.yaml', 3, 'boundaries', /Entry 2/u],
  ['questions.yaml', 3, 'citekey-unknown', /nobody1900/u],
  ['organisation.yml', 1, 'file-unknown', /not read/u],
  ['more.bib', 1, 'file-unknown', /not read/u],
  ['loose.md', 1, 'file-unknown', /beside the folders/u],
  ['notes/good.fr.md', 1, 'file-unknown', /\(fr\)/u],
  ['notes/alone.de.md', 1, 'original-missing', /translation/u],
  ['notes/unknown-key.md', 4, 'citekey-unknown', /nobody1900/u],
  ['notes/no-source.md', 6, 'citation-missing', /with none/u],
  ['notes/broken-citation.md', 5, 'citation-broken', /\[@\]/u],
  ['notes/open-quote.md', 3, 'front-matter', /not closed/u],
  ['notes/never-ends.md', 1, 'front-matter', /never ends/u],
  ['notes/phase.md', 3, 'front-matter', /phase/u],
  ['notes/twice.md', 3, 'front-matter', /stands twice/u],
  ['notes/no-day.md', 3, 'front-matter', /date/u],
  ['notes/no-title.md', 1, 'title-missing', /title/u],
  ['notes/same-title.md', 1, 'title-duplicate', /notes\/good\.md/u],
  ['notes/same-line.md', 4, 'id-duplicate', /notes\/good\.md, line 4/u],
  ['notes/nothing.md', 1, 'no-passages', /Nothing/u],
  ['notes/empty.md', 1, 'empty', /empty/u],
  ['notes/latin.md', 1, 'not-utf8', /UTF-8/u],
  ['notes/wide.md', 1, 'not-utf8', /readable/u],
  ['notes/long-paragraph.md', 4, 'too-large', /10000 characters/u],
  ['notes/long-line.md', 6, 'too-large', /line/u],
  ['notes/deep.md', 4, 'too-large', /deep/u],
  ['notes/photo.jpeg', 1, 'file-unknown', /kind of file/u],
  ['notes/study.pdf', 1, 'file-unknown', /library\/ only/u],
  ['responses/heading.md', 12, 'heading-unknown', /Background/u],
  ['responses/lacking.md', 1, 'heading-missing', /1 of its four/u],
  ['library/alpha2020.pdf', 1, 'protected', /password/u],
  ['library/beta2021.docx', 1, 'damaged', /damaged/u],
  ['library/gamma2022.pdf', 1, 'no-text', /no text/u],
  ['library/nobody1900.txt', 1, 'citekey-unknown', /nobody1900/u],
]

const env = ({ directory, dataDir }: { directory: string; dataDir: string }) => ({
  KNOWLEDGE_DIR: directory,
  DATA_DIR: dataDir,
})

describe('npm run knowledge -- check', () => {
  test('names every one of 40 planted faults with file, line and remedy, and nothing else', async () => {
    expect(PLANTED).toHaveLength(40)
    await inPlace(FILES, async (place) => {
      const ran = await runCli(['knowledge', 'check', '--json'], { env: env(place) })
      expect(ran.code).toBe(1)
      const problems = JSON.parse(ran.out) as Problem[]
      const where = (all: readonly (readonly [string, number, string, ...unknown[]])[]): string[] =>
        all.map(([file, line, code]) => `${file}:${line} ${code}`).sort()
      expect(
        where(
          problems.map(({ file, line, code }) => [file.replace(/^knowledge\//u, ''), line, code] as const),
        ),
      ).toEqual(where(PLANTED))
      for (const [file, line, code, says] of PLANTED) {
        const found = problems.find(
          (one) => one.file === `knowledge/${file}` && one.line === line && one.code === code,
        )
        expect(found?.message).toMatch(says)
        expect(found?.remedy).toMatch(/\S.{8,}/u)
      }
      const plain = await runCli(['knowledge', 'check'], { env: env(place) })
      expect(plain.code).toBe(1)
      for (const [file, line] of PLANTED) expect(plain.out).toContain(`knowledge/${file}:${line}  [`)
    })
  })
})
