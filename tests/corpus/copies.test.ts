import { describe, expect, test } from '@jest/globals'
import { loadKnowledge } from '../../src/corpus/load-knowledge.js'
import { BIB, build, note, withFolder } from './support/folder.js'

const CARD = note('She comes back. [@alpha2020]\n')
const NEW = note('She comes back, and that is a beginning. [@alpha2020]\n')

describe('a copy that lies beside its original', () => {
  test.each([
    'Copy of goes-back.md',
    'Kopie von goes-back.md',
    'Copy (2) of goes-back.md',
    'goes-back - Copy.md',
    'goes-back - Kopie (2).md',
    'goes-back copy.md',
    'goes-back Kopie 2.md',
    'goes-back (1).md',
    'goes-back(1).md',
    'goes-back-DESKTOP-AB12CD3.md',
    'goes-back-Laptop.md',
    'goes-back-ADAS-PC.md',
    'goes-back-BUERO3.md',
    'goes-back-Adas-MacBook-Air.md',
    'goes-back 2.md',
  ])('is not read as a card of its own, and is named: %s', (copy) => {
    const { passages, problems } = build({ 'notes/goes-back.md': CARD, [`notes/${copy}`]: NEW })
    expect(passages.map(({ text }) => text)).toEqual(['She comes back.'])
    expect(problems).toMatchObject([
      {
        code: 'file-unknown',
        severity: 'warning',
        file: `knowledge/notes/${copy}`,
        message: expect.stringContaining('copy of notes/goes-back.md'),
      },
    ])
  })

  test('in German is the copy of the German one', () => {
    const files = { 'notes/a.md': CARD, 'notes/a.de.md': note('Sie kommt. [@alpha2020]\n') }
    const { passages, problems } = build({ ...files, 'notes/a (1).de.md': NEW })
    expect([passages.length, problems.map(({ file }) => file)]).toEqual([2, ['knowledge/notes/a (1).de.md']])
    const conflict = build({ ...files, 'notes/a.de-DESKTOP-AB12.md': NEW })
    expect(conflict.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('copy of notes/a.de.md'),
    ])
  })
})

test.each([
  'goes-back-winter.md',
  'goes-back-window.md',
  'goes-back-at-her-pc.md',
  'goes-back-desktop.md',
  'goes-back-B.md',
  'goes-back-2.md',
])('a name that only begins like another is a card of its own: %s', (name) => {
  const { passages } = build({ 'notes/goes-back.md': CARD, [`notes/${name}`]: NEW })
  expect(passages).toHaveLength(2)
})

test.each(['goes-back 2.md', 'goes-back-PTSD.md'])(
  'a card with a title of its own is no copy: %s',
  (name) => {
    const second = NEW.replace('title: A note', 'title: Another note')
    expect(build({ 'notes/goes-back.md': CARD, [`notes/${name}`]: second }).passages).toHaveLength(2)
  },
)

test.each(['questions - Kopie.yaml', 'organisation (1).yaml', 'references-DESKTOP-AB12CD3.bib'])(
  'a copy of a settings file is named as one: %s',
  (copy) => {
    const original = copy.replace(/(?: - Kopie| \(1\)|-DESKTOP-AB12CD3)/u, '')
    const { problems } = build({ [original]: original.endsWith('bib') ? BIB : '# nothing yet\n', [copy]: '' })
    expect(problems.filter(({ file }) => file.endsWith(copy))).toMatchObject([
      { code: 'file-unknown', message: `This is a copy of ${original} by its name, and is not read.` },
    ])
  },
)

describe('a version that a synchronisation has set aside', () => {
  test.each([
    'goes-back (conflicted copy 2026-11-28 101112).md',
    'goes-back (Anna’s conflicted copy 2026-11-28).md',
    'goes-back (in Konflikt stehende Kopie von Anna 2026-11-28).md',
    'goes-back (Konfliktkopie 2026-11-28).md',
    'goes-back (SFConflict anna@house.example 2026-11-28-10-11-12).md',
    'goes-back.sync-conflict-20261128-101112-ABCDEFG.md',
    'goes-back_conflict-20261128-101112.md',
    'goes-back (Conflict).md',
  ])('is not read, and is named with the other: %s', async (aside) => {
    await withFolder(
      { 'references.bib': BIB, 'notes/goes-back.md': CARD, [`notes/${aside}`]: NEW },
      async (directory) => {
        const { passages, problems } = await loadKnowledge(directory)
        expect(passages.map(({ text }) => text)).toEqual(['She comes back.'])
        expect(problems).toMatchObject([
          {
            code: 'file-unknown',
            severity: 'warning',
            file: expect.stringMatching(/\/notes\/goes-back.+$/u),
            message: expect.stringContaining('notes/goes-back.md is the other'),
            remedy: expect.stringContaining('notes/goes-back.md'),
          },
        ])
      },
    )
  })

  test('is named also where the other is gone, and where it is a settings file or a whole folder', async () => {
    const files = {
      'references.bib': BIB,
      'notes/gone (conflicted copy 2026-11-28).md': NEW,
      'organisation (conflicted copy 2026-11-28).yaml': 'name: x',
      'responses (conflicted copy 2026-11-28)/a.md': NEW,
    }
    await withFolder(files, async (directory) => {
      const { passages, problems } = await loadKnowledge(directory)
      expect(passages).toEqual([])
      expect(problems.map(({ file, remedy }) => [file.split('/').slice(1).join('/'), remedy])).toEqual(
        ['notes/gone', 'organisation', 'responses'].map((name) => [
          expect.stringMatching(new RegExp(`^${name} \\(conflicted`, 'u')),
          'If it is the one that counts, give it the name the file had before.',
        ]),
      )
    })
  })

  test('and a card about conflicts is a card', async () => {
    const files = {
      'references.bib': BIB,
      'notes/conflict.md': CARD,
      'notes/talking-in-a-conflict-2.md': NEW,
    }
    await withFolder(files, async (directory) => {
      expect((await loadKnowledge(directory)).passages).toHaveLength(2)
    })
  })
})

test.each(['goes-back (1).md', 'Copy of goes-back.md', 'working-on-a-pc.md', 'what-she-keeps-copy.md'])(
  'a file is read where there is no original beside it: %s',
  (name) => {
    const { passages } = build({ [`notes/${name}`]: CARD })
    expect(passages).toHaveLength(1)
  },
)
