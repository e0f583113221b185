import { expect, test } from '@jest/globals'
import { buildVersion } from '../../src/corpus/load-knowledge.js'
import { ReadingMemory } from '../../src/corpus/reading-memory.js'
import { BIB, build, note } from './support/folder.js'

const ENGLISH = 'She goes back to him, and it is not her fault. [@alpha2020]\n'
const GERMAN = 'Sie geht zu ihm zurück, und es ist nicht ihre Schuld. [@alpha2020]\n'
const house = (language: string) => `name: House\nlanguages: [en, de]\nmain_language: ${language}\n`
const languages = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(build(files).passages.map(({ file, language }) => [file.split('/').at(-1), language]))

test('a German house that takes over English originals with their German texts makes no German of them', () => {
  const files = { 'notes/bond.md': note(ENGLISH), 'notes/bond.de.md': note(GERMAN) }
  expect(languages({ ...files, 'organisation.yaml': house('de') })).toEqual({
    'bond.md': 'en',
    'bond.de.md': 'de',
  })
  expect(languages({ ...files, 'organisation.yaml': house('en') })).toEqual({
    'bond.md': 'en',
    'bond.de.md': 'de',
  })
  expect(build({ ...files, 'organisation.yaml': house('de') }).problems).toEqual([])
})

test('its own files are German, whatever lies beside them in English, and what a file says at its top stands', () => {
  const own = { 'notes/tür.md': note(GERMAN), 'notes/tür.en.md': note(ENGLISH) }
  expect(languages({ ...own, 'organisation.yaml': house('de') })).toEqual({
    'tür.md': 'de',
    'tür.en.md': 'en',
  })
  const said = { 'notes/a.md': note(ENGLISH, 'language: de\n'), 'notes/a.de.md': note(GERMAN) }
  expect(languages({ ...said, 'organisation.yaml': house('de') })['a.md']).toBe('de')
})

test('a file that is alone, or the same language twice, is still that of the house, and named', () => {
  const long = note(`${ENGLISH.repeat(4)}`)
  const alone = { 'notes/a.md': long, 'organisation.yaml': house('de') }
  expect(languages(alone)).toEqual({ 'a.md': 'de' })
  expect(build(alone).problems.map(({ code }) => code)).toContain('language-other')
  const twice = {
    'notes/b.md': note(ENGLISH),
    'notes/b.en.md': note(`Too. ${ENGLISH}`),
    'organisation.yaml': house('en'),
  }
  expect(languages(twice)).toEqual({ 'b.md': 'en', 'b.en.md': 'en' })
})

test('an original follows the German text that is laid beside it, and taken away again', () => {
  const memory = new ReadingMemory()
  const read = (german: boolean) => {
    const files = {
      'references.bib': BIB,
      'organisation.yaml': house('de'),
      'notes/a.md': note(ENGLISH),
      ...(german && { 'notes/a.de.md': note(GERMAN) }),
    }
    const all = Object.entries(files).map(([path, content]) => ({ path, content, hash: content }))
    const { passages } = buildVersion('knowledge', all, [], memory).knowledge
    return passages.find(({ file }) => file.endsWith('/a.md'))?.language
  }
  expect([read(false), read(true), read(false)]).toEqual(['de', 'en', 'de'])
})
