import { describe, expect, test } from '@jest/globals'
import { build, note } from './support/folder.js'

const ENGLISH = note('She comes back. [@alpha2020]\n')
const GERMAN = note('Sie kommt wieder. [@alpha2020]\n')

describe('a translation whose name marks its language in another way than .de', () => {
  test.each([
    'a_de.md',
    'a_DE.md',
    'a-de.md',
    'a (de).md',
    'a-deutsch.md',
    'a_german.md',
    'a.deutsch.md',
    'a German.md',
  ])('is not read as English, and is named with the name it should have: %s', (name) => {
    const { passages, problems } = build({ 'notes/a.md': ENGLISH, [`notes/${name}`]: GERMAN })
    expect(passages.map(({ text }) => text)).toEqual(['She comes back.'])
    expect(problems).toMatchObject([
      {
        code: 'file-unknown',
        severity: 'error',
        file: `knowledge/notes/${name}`,
        remedy: 'Name it a.de.md.',
      },
    ])
  })

  test('is read where its language stands at its top, and is named all the same', () => {
    const { passages, problems } = build({
      'notes/a.md': ENGLISH,
      'notes/a_de.md': note('Sie kommt wieder. [@alpha2020]\n', 'language: de\n').replace(
        'A note',
        'Eine Notiz',
      ),
    })
    expect(passages.map(({ language }) => language)).toEqual(['en', 'de'])
    expect(problems).toMatchObject([{ severity: 'warning', remedy: 'Name it a.de.md.' }])
  })

  test('is named without its original too, where the mark cannot be the end of a word', () => {
    expect(build({ 'notes/a_de.md': GERMAN }).problems).toMatchObject([{ remedy: 'Name it a.de.md.' }])
  })
})

test.each([
  ['notes/a.de.md', GERMAN],
  ['notes/a.DE.md', GERMAN],
  ['notes/seen-from-the-side.md', ENGLISH],
  ['notes/marquis-de.md', ENGLISH],
  ['notes/in german.md', ENGLISH],
  ['notes/learning-english.md', ENGLISH],
])('a name that is in order is left alone: %s', (path, content) => {
  const own = content.replace('A note', 'Another note').replace('back', 'home')
  const { passages, problems } = build({ 'notes/a.md': ENGLISH, [path]: own })
  expect([passages.length, problems.filter(({ code }) => code === 'file-unknown')]).toEqual([2, []])
})

test('the key of a source may end like a language', () => {
  const bib = '@online{house_de, title={Rules}, author={{House}}, year={2020}, url={https://house.example}}\n'
  const { passages } = build({
    'references.bib': bib,
    'library/house_de.md': 'A rule of the house is to be kind to all.\n',
  })
  expect(passages).toHaveLength(1)
})
