import { expect, test } from '@jest/globals'
import { lookCloser } from '../../src/app/knowledge/look-closer.js'
import { printStatus, statusOf } from '../../src/app/knowledge/status.js'
import { loadKnowledge } from '../../src/corpus/load-knowledge.js'
import { createUrgentNotice } from '../../src/safety/urgent-notice.js'
import { BIB, note, withFolder } from '../corpus/support/folder.js'
import { smallShelf } from '../support/small-folder.js'

const line = (id: string, checked: string) => `  - id: ${id}
    name: { en: Line, de: Nummer }
    number: "030 111"
    for: { en: x, de: x }
    kind: advice
    suits: [suicide]
    checked: ${checked}
`
const ORGANISATION = `name: House
helplines:
${line('fresh', '2026-05-29')}${line('last-day', '2026-05-28')}${line('old', '2026-05-27')}${line('none', 'null')}  - { id: older, name: { en: L, de: L }, number: "1", for: { en: x, de: x }, kind: advice, checked: 2025-01-01 }
`
const FILES = {
  'references.bib': BIB,
  'notes/a.md': note('It holds. [@alpha2020]\n'),
  'organisation.yaml': ORGANISATION,
}
const TODAY = '2026-11-28'

test('a helpline that was checked more than half a year ago is named by check, at its line, the last day not yet', async () => {
  await withFolder(FILES, async (directory) => {
    const found = await lookCloser(directory, await loadKnowledge(directory), TODAY)
    expect(found.filter(({ file }) => file.endsWith('organisation.yaml'))).toMatchObject([
      {
        severity: 'warning',
        line: 31,
        message: expect.stringContaining('"older" was last checked on 2025-01-01'),
      },
      {
        severity: 'warning',
        line: 23,
        message: expect.stringContaining('"old" was last checked on 2026-05-27'),
      },
    ])
  })
})

test('and by status, beside those that nobody has checked', async () => {
  const status = await statusOf(smallShelf(FILES), TODAY)
  expect(status.uncheckedHelplines).toEqual(['none: 030 111'])
  expect(status.pastHelplines).toEqual(['older: 1 (2025-01-01)', 'old: 030 111 (2026-05-27)'])
  const printed: string[] = []
  printStatus(status, (said) => printed.push(said))
  expect(printed.join('\n')).toMatch(/checked more than 6 months ago .*still shown:\n {2}older: 1 /u)
})

test('the number is still shown to whoever needs it', () => {
  const notice = createUrgentNotice(smallShelf(FILES).knowledge.organisation)
  const urgency = { category: 'suicide', language: 'en', why: [], firstPerson: false } as const
  expect(notice(urgency, 'en').helplines.map(({ checked }) => checked)).toContain('2026-05-27')
})
