import { LARGEST_FILE } from '../../../src/corpus/folder-file.js'
import { LONGEST_PASSAGE } from '../../../src/corpus/markdown-passages.js'
import type { ProblemCode } from '../../../src/domain/problem.js'
import { makeLockedPdf, makeScan } from './documents.js'
import { BIB, note } from './folder.js'

const CARD = `---
title: A card
---
## What may be going on
- Dynamic [@alpha2020]
## You could say
- Say [@alpha2020]
## Better not
- Avoid [@alpha2020]
## Next steps
- Step [@alpha2020]
`

/** What stands in every folder below, so that each fault lies beside good files. */
export const GOOD = {
  'references.bib': BIB,
  'notes/good.md': note('Good words. [@alpha2020]\n').replace('A note', 'Good'),
  'responses/good.md': CARD.replace('A card', 'Good card'),
  'glossary.yaml':
    'terms:\n  - { id: bond, en: bond, de: Bindung, definition: { en: A bond., de: Ein Band. }, cite: "[@alpha2020]" }\n',
  'boundaries.yaml':
    'boundaries:\n  - { id: law, title: { en: Law, de: Recht }, asks: { en: [is it legal] }, signals: { en: [court] }, instead: { en: Ask., de: Frag. } }\n',
  'questions.yaml': 'questions:\n  - { ask: "What is good?", lang: en, cites: [alpha2020] }\n',
  'organisation.yaml': 'name: House\nlanguages: [en, de]\n',
}
/** How many passages `GOOD` gives. */
export const GOOD_PASSAGES = 7

export interface Fault {
  readonly name: string
  readonly files: Readonly<Record<string, string | Uint8Array>>
  readonly code: ProblemCode
  readonly file: string
  readonly line: number
  readonly says: RegExp
  /** Good passages that the fault cannot but take along: those of the same file. */
  readonly fewer?: number
}

const bib = (entry: string): Record<string, string> => ({
  'references.bib': `${BIB}\n${entry}\n@online{last2024,\n  title = {Last},\n  url = {https://last.example.org}\n}\n`,
  'notes/last.md': note('Last words. [@last2024]\n').replace('A note', 'Last'),
})
/** The line of the entry that `bib` puts in. */
const ENTRY_LINE = BIB.split('\n').length + 1
const one = (body: string, front = ''): Record<string, string> => ({ 'notes/bad.md': note(body, front) })
const term = (id: string, cite: string): string =>
  `  - { id: ${id}, en: x, de: x, definition: { en: "${id} x", de: "${id} y" }, cite: "${cite}" }\n`
const helpline = (rest: string): string =>
  `  - { id: h, name: { en: a, de: b }, for: { en: c, de: d }, kind: advice, ${rest} }\n`

/** One fault each, with what must be said of it. */
export const FAULTS: readonly Fault[] = [
  {
    name: 'unknown citekey',
    files: one('Words. [@nobody1900]\n'),
    code: 'citekey-unknown',
    file: 'notes/bad.md',
    line: 4,
    says: /nobody1900/u,
  },
  {
    name: 'citekey named like a part of every object',
    files: one('Words. [@constructor]\n\nMore. [@__proto__]\n'),
    code: 'citekey-unknown',
    file: 'notes/bad.md',
    line: 4,
    says: /constructor/u,
  },
  {
    name: 'no citation',
    files: one('Good. [@alpha2020]\n\nBare words.\n'),
    code: 'citation-missing',
    file: 'notes/bad.md',
    line: 6,
    says: /Bare words/u,
  },
  {
    name: 'broken citation',
    files: one('Words [@].\n', 'source: alpha2020\n'),
    code: 'citation-broken',
    file: 'notes/bad.md',
    line: 5,
    says: /\[@\]/u,
  },
  {
    name: 'two keys with a comma between them',
    files: one('- Two sources. [@alpha2020, @beta2021]\n'),
    code: 'citation-broken',
    file: 'notes/bad.md',
    line: 4,
    says: /\[@alpha2020, @beta2021\]/u,
  },
  {
    name: 'a comment that is never closed',
    files: one('- A line. [@beta2021]\n\n<!-- ask Anna\n- A lost line. [@beta2021]\n'),
    code: 'text-unread',
    file: 'notes/bad.md',
    line: 6,
    says: /never closed/u,
  },
  {
    name: 'a line moved in by four spaces',
    files: one('# Head\n\n    - A lost line. [@beta2021]\n\n- A line. [@beta2021]\n'),
    code: 'text-unread',
    file: 'notes/bad.md',
    line: 6,
    says: /block of code .*A lost line/u,
  },
  {
    name: 'text written as HTML',
    files: one('<p>A lost line. [@beta2021]</p>\n\n- A line. [@beta2021]\n'),
    code: 'text-unread',
    file: 'notes/bad.md',
    line: 4,
    says: /HTML .*A lost line/u,
  },
  {
    name: 'a footnote',
    files: one('- A line. [@beta2021]\n\n[^1]: A lost line.\n'),
    code: 'text-unread',
    file: 'notes/bad.md',
    line: 6,
    says: /footnote .*A lost line/u,
  },
  {
    name: 'citation never closed',
    files: one('Words [@alpha2020\n'),
    code: 'citation-broken',
    file: 'notes/bad.md',
    line: 4,
    says: /\[@alpha2020/u,
  },
  {
    name: 'broken front matter',
    files: one('Words. [@alpha2020]\n', 'asks: ["never closed\n'),
    code: 'front-matter',
    file: 'notes/bad.md',
    line: 3,
    says: /not closed/u,
  },
  {
    name: 'front matter with brackets too deep inside one another',
    files: one('Words. [@alpha2020]\n', `asks: ${'['.repeat(10_000)}x${']'.repeat(10_000)}\n`),
    code: 'front-matter',
    file: 'notes/bad.md',
    line: 3,
    says: /too deep/u,
  },
  {
    name: 'front matter with braces too deep that are never closed',
    files: one('Words. [@alpha2020]\n', `review: ${'{ by: '.repeat(5_000)}\n`),
    code: 'front-matter',
    file: 'notes/bad.md',
    line: 3,
    says: /too deep/u,
  },
  {
    name: 'front matter with lists too deep inside one another',
    files: one('Words. [@alpha2020]\n', `asks:\n${'- '.repeat(10_000)}x\n`),
    code: 'front-matter',
    file: 'notes/bad.md',
    line: 4,
    says: /too deep/u,
  },
  {
    name: 'front matter that never ends',
    files: { 'notes/bad.md': '---\ntitle: X\n\nWords. [@alpha2020]\n' },
    code: 'front-matter',
    file: 'notes/bad.md',
    line: 1,
    says: /never ends/u,
  },
  {
    name: 'front matter with an unknown phase',
    files: one('Words. [@alpha2020]\n', 'phase: later\n'),
    code: 'front-matter',
    file: 'notes/bad.md',
    line: 3,
    says: /phase/u,
  },
  {
    name: 'front matter with the same name twice',
    files: one('Words. [@alpha2020]\n', 'title: Again\n'),
    code: 'front-matter',
    file: 'notes/bad.md',
    line: 3,
    says: /"title" stands twice/u,
  },
  {
    name: 'front matter that is a list',
    files: { 'notes/bad.md': '---\n- title\n---\nWords. [@alpha2020]\n' },
    code: 'front-matter',
    file: 'notes/bad.md',
    line: 2,
    says: /front matter/u,
  },
  {
    name: 'review on no day',
    files: one('Words. [@alpha2020]\n', 'review: { by: L, on: soon }\n'),
    code: 'front-matter',
    file: 'notes/bad.md',
    line: 3,
    says: /date/u,
  },
  {
    name: 'no title',
    files: { 'notes/bad.md': 'Words. [@alpha2020]\n' },
    code: 'title-missing',
    file: 'notes/bad.md',
    line: 1,
    says: /title/u,
  },
  {
    name: 'duplicate title',
    files: { 'notes/late.md': note('Words. [@alpha2020]\n').replace('A note', 'GOOD') },
    code: 'title-duplicate',
    file: 'notes/late.md',
    line: 1,
    says: /notes\/good\.md/u,
  },
  {
    name: 'duplicate passage',
    files: { 'notes/late.md': note('Good words. [@alpha2020]\n') },
    code: 'id-duplicate',
    file: 'notes/late.md',
    line: 4,
    says: /notes\/good\.md, line 4/u,
  },
  {
    name: 'nothing to show',
    files: one('<!-- later -->\n'),
    code: 'no-passages',
    file: 'notes/bad.md',
    line: 1,
    says: /Nothing/u,
  },
  {
    name: 'empty file',
    files: { 'notes/bad.md': ' \n\n' },
    code: 'empty',
    file: 'notes/bad.md',
    line: 1,
    says: /empty/u,
  },
  {
    name: 'not UTF-8',
    files: { 'notes/bad.md': Buffer.from('Gr\xfc\xdfe [@alpha2020]', 'latin1') },
    code: 'not-utf8',
    file: 'notes/bad.md',
    line: 1,
    says: /UTF-8/u,
  },
  {
    name: 'UTF-16',
    files: { 'notes/bad.md': Buffer.from('Words [@alpha2020]', 'utf16le') },
    code: 'not-utf8',
    file: 'notes/bad.md',
    line: 1,
    says: /readable/u,
  },
  {
    name: 'too large',
    files: { 'notes/bad.md': 'x'.repeat(LARGEST_FILE + 1) },
    code: 'too-large',
    file: 'notes/bad.md',
    line: 1,
    says: /2 MB/u,
  },
  {
    name: 'a paragraph too long',
    files: one(`${'word '.repeat(LONGEST_PASSAGE / 4)}\n`),
    code: 'too-large',
    file: 'notes/bad.md',
    line: 4,
    says: /10000 characters/u,
  },
  {
    name: 'a line too long',
    files: one(`A. [@alpha2020]\n\n${'w'.repeat(30_000)}\n`),
    code: 'too-large',
    file: 'notes/bad.md',
    line: 6,
    says: /line/u,
  },
  {
    name: 'lists too deep',
    files: one(`${'- '.repeat(10_000)}x\n`),
    code: 'too-large',
    file: 'notes/bad.md',
    line: 4,
    says: /deep/u,
  },
  {
    name: 'unknown kind of file',
    files: { 'notes/scan.jpeg': 'x' },
    code: 'file-unknown',
    file: 'notes/scan.jpeg',
    line: 1,
    says: /kind of file/u,
  },
  {
    name: 'a text beside the folders',
    files: { 'loose.md': note('A. [@alpha2020]\n') },
    code: 'file-unknown',
    file: 'loose.md',
    line: 1,
    says: /beside the folders/u,
  },
  {
    name: 'a folder named like a part of every object',
    files: { 'constructor/a.md': note('A. [@alpha2020]\n') },
    code: 'file-unknown',
    file: 'constructor/a.md',
    line: 1,
    says: /beside the folders/u,
  },
  {
    name: 'a settings file under another name',
    files: { 'organisation.yml': 'name: X\n' },
    code: 'file-unknown',
    file: 'organisation.yml',
    line: 1,
    says: /not read/u,
  },
  {
    name: 'a second bibliography',
    files: { 'more.bib': BIB },
    code: 'file-unknown',
    file: 'more.bib',
    line: 1,
    says: /not read/u,
  },
  {
    name: 'a translation into a language that is not spoken',
    files: { 'notes/good.fr.md': note('Mots. [@alpha2020]\n') },
    code: 'file-unknown',
    file: 'notes/good.fr.md',
    line: 1,
    says: /\(fr\)/u,
  },
  {
    name: 'a scan without text',
    files: { 'library/gamma1999.pdf': makeScan() },
    code: 'no-text',
    file: 'library/gamma1999.pdf',
    line: 1,
    says: /no text/u,
  },
  {
    name: 'a PDF with a password',
    files: { 'library/alpha2020.pdf': makeLockedPdf() },
    code: 'protected',
    file: 'library/alpha2020.pdf',
    line: 1,
    says: /password/u,
  },
  {
    name: 'half a Word file',
    files: { 'library/beta2021.docx': 'PK\u0003\u0004 and no more' },
    code: 'damaged',
    file: 'library/beta2021.docx',
    line: 1,
    says: /damaged/u,
  },
  {
    name: 'a full text of an unknown source',
    files: { 'library/nobody1900.txt': 'Words of nobody.' },
    code: 'citekey-unknown',
    file: 'library/nobody1900.txt',
    line: 1,
    says: /nobody1900/u,
  },
  {
    name: 'a PDF beside the library',
    files: { 'notes/study.pdf': makeScan() },
    code: 'file-unknown',
    file: 'notes/study.pdf',
    line: 1,
    says: /library\/ only/u,
  },
  {
    name: 'unknown heading',
    files: {
      'responses/bad.md': `${CARD}## Background\n- Fact [@beta2021]\n`.replaceAll('alpha2020', 'gamma1999'),
    },
    code: 'heading-unknown',
    file: 'responses/bad.md',
    line: 12,
    says: /Background/u,
  },
  {
    name: 'missing heading',
    files: { 'responses/bad.md': CARD.replace('## Better not\n', '').replaceAll('alpha2020', 'gamma1999') },
    code: 'heading-missing',
    file: 'responses/bad.md',
    line: 1,
    says: /1 of its four/u,
  },
  {
    name: 'translation without original',
    files: { 'notes/alone.de.md': note('Wörter. [@alpha2020]\n') },
    code: 'original-missing',
    file: 'notes/alone.de.md',
    line: 1,
    says: /translation/u,
  },
  {
    name: 'German under an English name',
    files: {
      'notes/other.md': note(
        'Viele Frauen kommen nach einiger Zeit zurück, und das ist kein Scheitern, sondern gehört zum Weg, den sie geht. [@alpha2020]\n\nSie braucht dann jemanden, der ihr keine Vorwürfe macht. [@alpha2020]\n',
      ),
    },
    code: 'language-other',
    file: 'notes/other.md',
    line: 4,
    says: /counts as English/u,
  },
  {
    name: 'source without link',
    files: bib('@book{bare2000,\n  title = {Bare}\n}\n'),
    code: 'source-without-link',
    file: 'references.bib',
    line: ENTRY_LINE,
    says: /bare2000/u,
  },
  {
    name: 'bad DOI',
    files: bib('@book{bad2000,\n  title = {B},\n  doi = {12.34/x}\n}\n'),
    code: 'doi-bad',
    file: 'references.bib',
    line: ENTRY_LINE,
    says: /12\.34\/x/u,
  },
  {
    name: 'bad URL',
    files: bib('@book{bad2000,\n  title = {B},\n  url = {javascript:alert(1)}\n}\n'),
    code: 'url-bad',
    file: 'references.bib',
    line: ENTRY_LINE,
    says: /bad2000/u,
  },
  {
    name: 'a link into nowhere',
    files: bib('@book{bad2000,\n  title = {B},\n  url = {https://localhost/x}\n}\n'),
    code: 'url-bad',
    file: 'references.bib',
    line: ENTRY_LINE,
    says: /cannot be opened/u,
  },
  {
    name: 'http link',
    files: bib('@book{bad2000,\n  title = {B},\n  url = {http://example.org}\n}\n'),
    code: 'url-bad',
    file: 'references.bib',
    line: ENTRY_LINE,
    says: /shown as https/u,
  },
  {
    name: 'broken entry between good ones',
    files: bib('@book{bad2000,\n  title = {B,\n  url = {https://example.org}\n'),
    code: 'bibtex',
    file: 'references.bib',
    line: ENTRY_LINE,
    says: /bad2000/u,
  },
  {
    name: 'duplicate citekey',
    files: bib('@book{alpha2020,\n  title = {B},\n  url = {https://example.org}\n}\n'),
    code: 'citekey-duplicate',
    file: 'references.bib',
    line: ENTRY_LINE,
    says: /alpha2020/u,
  },
  {
    name: 'a note on a source without link',
    files: { ...bib('@book{bare2000,\n  title = {Bare}\n}\n'), ...one('A. [@bare2000]\n') },
    code: 'citekey-unknown',
    file: 'notes/bad.md',
    line: 4,
    says: /see references\.bib/u,
  },
  {
    name: 'broken YAML in glossary.yaml',
    files: { 'glossary.yaml': 'terms:\n  - id: "x\n' },
    code: 'yaml',
    file: 'glossary.yaml',
    line: 3,
    says: /not closed/u,
    fewer: 2,
  },
  {
    name: 'broken YAML in boundaries.yaml',
    files: { 'boundaries.yaml': 'boundaries:\n  - id: [x\n' },
    code: 'yaml',
    file: 'boundaries.yaml',
    line: 3,
    says: /YAML/u,
  },
  {
    name: 'broken YAML in questions.yaml',
    files: { 'questions.yaml': 'questions: [\n  {ask: "a"\n' },
    code: 'yaml',
    file: 'questions.yaml',
    line: 3,
    says: /YAML/u,
  },
  {
    name: 'broken YAML in organisation.yaml',
    files: { 'organisation.yaml': 'name: a: b\n' },
    code: 'yaml',
    file: 'organisation.yaml',
    line: 1,
    says: /YAML/u,
  },
  {
    name: 'bad term among good ones',
    files: {
      'glossary.yaml': `${GOOD['glossary.yaml']}  - { id: half, en: half }\n${term('last', '[@beta2021]')}`,
    },
    code: 'glossary',
    file: 'glossary.yaml',
    line: 3,
    says: /Entry 2 of "terms"/u,
    fewer: -2,
  },
  {
    name: 'term without source',
    files: { 'glossary.yaml': `${GOOD['glossary.yaml']}${term('bare', '')}` },
    code: 'citation-missing',
    file: 'glossary.yaml',
    line: 3,
    says: /"bare"/u,
  },
  {
    name: 'term of an unknown source',
    files: { 'glossary.yaml': `${GOOD['glossary.yaml']}${term('bare', '[@nobody1900]')}` },
    code: 'citekey-unknown',
    file: 'glossary.yaml',
    line: 3,
    says: /nobody1900/u,
  },
  {
    name: 'term twice',
    files: { 'glossary.yaml': `${GOOD['glossary.yaml']}${term('bond', '[@beta2021]')}` },
    code: 'id-duplicate',
    file: 'glossary.yaml',
    line: 3,
    says: /line 2/u,
  },
  {
    name: 'bad boundary among good ones',
    files: { 'boundaries.yaml': `${GOOD['boundaries.yaml']}  - { id: half }\n` },
    code: 'boundaries',
    file: 'boundaries.yaml',
    line: 3,
    says: /Entry 2/u,
  },
  {
    name: 'bad question among good ones',
    files: {
      'questions.yaml': `${GOOD['questions.yaml']}  - { ask: "Why?", lang: xx, cites: [alpha2020] }\n`,
    },
    code: 'questions',
    file: 'questions.yaml',
    line: 3,
    says: /en or de/u,
  },
  {
    name: 'question in typographic quotation marks that ends at its comma',
    files: {
      'questions.yaml': `${GOOD['questions.yaml']}  - { ask: “Why, then, does she stay?”, lang: en, cites: [alpha2020] }\n`,
    },
    code: 'questions',
    file: 'questions.yaml',
    line: 3,
    says: /ends at a comma, and "then" stands alone/u,
  },
  {
    name: 'question without a source',
    files: { 'questions.yaml': `${GOOD['questions.yaml']}  - { ask: "Why?", lang: en, cites: [] }\n` },
    code: 'questions',
    file: 'questions.yaml',
    line: 3,
    says: /no source/u,
  },
  {
    name: 'question on an unknown source',
    files: {
      'questions.yaml': `${GOOD['questions.yaml']}  - { ask: "Why?", lang: en, cites: [nobody1900] }\n`,
    },
    code: 'citekey-unknown',
    file: 'questions.yaml',
    line: 3,
    says: /nobody1900/u,
  },
  {
    name: 'check question without a right answer',
    files: {
      'onboarding/01-bad.md': note(
        'Words. [@alpha2020]\n\n## Check {#c}\nWhat now?\n\n- [ ] A -- No. [@alpha2020]\n- [ ] B -- Nor this. [@alpha2020]\n',
      ),
    },
    code: 'check-question',
    file: 'onboarding/01-bad.md',
    line: 6,
    says: /no right answer/u,
  },
  {
    name: 'answer of a check question without feedback',
    files: {
      'onboarding/02-bad.md': note(
        'Words. [@alpha2020]\n\n## Check\nWhat now?\n\n- [x] A -- Yes. [@alpha2020]\n- [ ] Go home\n',
      ),
    },
    code: 'check-question',
    file: 'onboarding/02-bad.md',
    line: 10,
    says: /"Go home" has no feedback/u,
  },
  {
    name: 'feedback without a source',
    files: {
      'onboarding/03-bad.md': note(
        'Words. [@alpha2020]\n\n## Check\nWhat now?\n\n- [x] A -- Yes. [@alpha2020]\n- [ ] B -- Bare feedback.\n',
      ),
    },
    code: 'citation-missing',
    file: 'onboarding/03-bad.md',
    line: 10,
    says: /Bare feedback/u,
  },
  {
    name: 'list of answers without a question',
    files: {
      'onboarding/04-bad.md': note(
        'Words. [@alpha2020]\n\n## Check\n\n- [x] A -- Yes. [@alpha2020]\n- [ ] B -- No. [@alpha2020]\n',
      ),
    },
    code: 'check-question',
    file: 'onboarding/04-bad.md',
    line: 6,
    says: /no question/u,
  },
  {
    name: 'module whose translation has other sections',
    files: {
      'onboarding/05-bad.md': note('## One {#one}\nWords. [@alpha2020]\n'),
      'onboarding/05-bad.de.md': note('## Zwei {#two}\nWorte. [@alpha2020]\n'),
    },
    code: 'module-unlike',
    file: 'onboarding/05-bad.de.md',
    line: 1,
    says: /05-bad\.md/u,
  },
  {
    name: 'unknown language in organisation.yaml',
    files: { 'organisation.yaml': 'name: House\nmain_language: fr\n' },
    code: 'organisation',
    file: 'organisation.yaml',
    line: 2,
    says: /main_language/u,
  },
  {
    name: 'helpline with a link that is none',
    files: { 'organisation.yaml': `helplines:\n${helpline('number: "116 016", url: "javascript:x"')}` },
    code: 'organisation',
    file: 'organisation.yaml',
    line: 2,
    says: /https/u,
  },
  {
    name: 'helpline checked on a day that is still to come',
    files: {
      'organisation.yaml': `name: House\nhelplines:\n${helpline('number: "116 016", checked: 2131-01-01')}`,
    },
    code: 'organisation',
    file: 'organisation.yaml',
    line: 3,
    says: /"checked" lies in the future/u,
  },
  {
    name: 'helpline twice',
    files: { 'organisation.yaml': `helplines:\n${helpline('number: "1"')}${helpline('number: "2"')}` },
    code: 'id-duplicate',
    file: 'organisation.yaml',
    line: 3,
    says: /line 2/u,
  },
]
