import { describe, expect, test } from '@jest/globals'
import { build, note } from './support/folder.js'

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

test.each(['goes-back (1).md', 'Copy of goes-back.md', 'working-on-a-pc.md', 'what-she-keeps-copy.md'])(
  'a file is read where there is no original beside it: %s',
  (name) => {
    const { passages } = build({ [`notes/${name}`]: CARD })
    expect(passages).toHaveLength(1)
  },
)
