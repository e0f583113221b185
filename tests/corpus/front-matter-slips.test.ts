import { describe, expect, test } from '@jest/globals'
import { loadKnowledge } from '../../src/corpus/load-knowledge.js'
import type { Knowledge } from '../../src/domain/knowledge.js'
import { BIB, note, withFolder } from './support/folder.js'

const STRICT = 'name: House\nreview: { use_unreviewed: false }\n'

async function load(front: string, organisation = 'name: House\n'): Promise<Knowledge> {
  const files = {
    'references.bib': BIB,
    'organisation.yaml': organisation,
    'notes/a.md': note('A. [@alpha2020]\n', `${front}\n`),
    'notes/b.md': note('B. [@alpha2020]\n', 'review: { by: Ruth, on: 2026-11-01 }\n').replace('A note', 'B'),
  }
  return withFolder(files, loadKnowledge)
}

const soon = (days: number): string =>
  new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

describe('a slip at the top of a file costs what it stands in alone', () => {
  test.each([
    ['asks:\n  - one\n  - she says: he is nice\n  - three', 5, /item 2 of "asks" holds a colon/u],
    ['asks:\n  - one\n  - "never closed\n  - three', 5, /not closed|behind the closing/u],
    ['asks:\n  - one\n  - a: b: c\n  - three', 5, /a value holds a colon/u],
    ['asks: [one, she says: hello, three]', 3, /item 2 of "asks" holds a colon/u],
  ])('an item of "asks": %j', async (front, line, says) => {
    const { documents, problems } = await load(`${front}\ngroup: family`)
    expect(documents[0]).toMatchObject({ asks: ['one', 'three'], group: 'family', title: 'A note' })
    expect(problems).toMatchObject([{ code: 'front-matter', severity: 'error', line }])
    expect(problems[0]!.message).toMatch(says)
    expect(problems[0]!.remedy).toMatch(/quotation mark|second one/u)
  })

  test.each([
    ['title: She: and he', 2],
    ['title: "open', 2],
  ])('the title: %s', async (title, line) => {
    const content = `---\n${title}\nasks: [one]\ngroup: family\n---\nA. [@alpha2020]\n`
    const files = { 'references.bib': BIB, 'notes/late-nights.md': content }
    const { documents, problems } = await withFolder(files, loadKnowledge)
    expect(documents).toMatchObject([{ asks: ['one'], group: 'family', title: 'late nights' }])
    expect(problems[0]).toMatchObject({ code: expect.stringMatching(/front-matter|title-missing/u) })
    expect(problems.find(({ code }) => code === 'front-matter')).toMatchObject({ severity: 'error', line })
  })

  test('all of it where it is no list of names: then the file is left out, and named', async () => {
    const files = { 'references.bib': BIB, 'notes/a.md': '---\n- one\n---\nA. [@alpha2020]\n' }
    const { documents, problems } = await withFolder(files, loadKnowledge)
    expect(documents).toEqual([])
    expect(problems).toMatchObject([{ code: 'front-matter', severity: 'error', line: 2 }])
  })
})

describe('a review that is none', () => {
  test.each([
    ['review: {by: Ruth, on: 23.11.2026}', /"on" of "review" must be a date like 2026-11-20/u],
    ['review: { by: Ruth, on: 2026-02-31 }', /"on" of "review" is a day that there is not/u],
    ['review: { by: Ruth, on: 2026-13-01 }', /"on" of "review" is a day that there is not/u],
    [`review: { by: Ruth, on: ${soon(3)} }`, /"on" of "review" lies in the future/u],
    ['review: { by: Ruth, on: 2927-11-20 }', /"on" of "review" lies in the future/u],
    ['review: { by: "", on: 2026-11-20 }', /"by" of "review" is empty/u],
    ['review: { by: " ", on: 2026-11-20 }', /"by" of "review" is empty/u],
    ['review: Ruth', /"review" must be several names/u],
  ])('is named, does not count, and leaves the file its lines: %s', async (front, says) => {
    const { passages, problems, documents } = await load(front)
    expect(passages.map(({ text, review }) => [text, review?.by ?? null])).toEqual([
      ['A.', null],
      ['B.', 'Ruth'],
    ])
    expect(documents[0]!.review).toBeNull()
    expect(problems).toMatchObject([
      { code: 'front-matter', severity: 'error', file: 'knowledge/notes/a.md', line: 3 },
    ])
    expect(problems[0]!.message).toMatch(says)
    expect(problems[0]!.message).toContain('counts as not reviewed')
    const strict = await load(front, STRICT)
    expect(strict.passages.map(({ text }) => text)).toEqual(['B.'])
  })

  test.each([
    ['today', 0],
    ['yesterday', -1],
  ])('of %s counts', async (_, days) => {
    const { passages, problems } = await load(`review: { by: Ruth, on: ${soon(days)} }`)
    expect([passages[0]!.review?.on, problems]).toEqual([soon(days), []])
  })

  test('of the glossary does not count either, and is named', async () => {
    const glossary = `review: { by: Ruth, on: ${soon(3)} }\nterms:\n  - { id: bond, en: bond, de: Bindung, definition: { en: A bond., de: Ein Band. }, cite: "[@alpha2020]" }\n`
    const files = { 'references.bib': BIB, 'glossary.yaml': glossary }
    const { passages, problems } = await withFolder(files, loadKnowledge)
    expect(passages.map(({ review }) => review)).toEqual([null, null])
    expect(problems).toMatchObject([{ code: 'glossary', line: 1 }])
    expect(problems[0]!.message).toContain('lies in the future')
  })
})
