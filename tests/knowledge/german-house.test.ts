import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { languageOfLeads } from '../../src/app/knowledge/language-of-leads.js'
import { createTextStore } from '../../src/app/text-store.js'
import { type Fault, faulty } from '../../src/corpus/library/full-text.js'
import { sayNews } from '../../src/domain/knowledge-news.js'
import { say } from '../../src/domain/say.js'
import { makeScan } from '../corpus/support/documents.js'
import { runCli } from '../support/run-cli.js'
import { smallFolder } from '../support/small-folder.js'
import { inPlace, note, type Place } from './support.js'

const GERMAN = 'name: Haus\nlanguages: [de, en]\nmain_language: de\n'
const FAULTS = {
  'notes/good.md': note('Good', ['A good line.']),
  'notes/open.md': '---\ntitle: Open\nasks: ["never closed\n---\nA line. [@alpha2020]\n',
  'notes/gone.md': note('Gone', ['A line.']).replace('alpha2020', 'gone1990'),
  'notes/phone.md': note('Phone', ['Call her: 0151 23456789.']),
}
const env = ({ directory, dataDir }: Place, language = '') => ({
  KNOWLEDGE_DIR: directory,
  DATA_DIR: dataDir,
  DEFAULT_LANGUAGE: language,
})

describe('a German house', () => {
  test('is told in German what is wrong, and what to do', async () => {
    await inPlace({ ...FAULTS, 'organisation.yaml': GERMAN }, async (place) => {
      const { out, code } = await runCli(['knowledge', 'check'], { env: env(place) })
      expect(code).toBe(1)
      expect(out).toContain(
        'knowledge/notes/open.md:3  [reparieren] Das lässt sich nicht lesen: Ein Anführungszeichen wird geöffnet und nicht geschlossen. (YAML: ',
      )
      expect(out).toContain('    Setz das zweite hinter den Wert.\n')
      expect(out).toContain('[reparieren] Die Quelle „gone1990“ steht nicht in references.bib.\n')
      expect(out).toContain('[anschauen] In dieser Zeile steht, was aussieht wie eine Telefonnummer')
      expect(out).toContain('[anschauen] Diese Datei gibt es nicht: kein Begriff wird erklärt')
      expect(out).toMatch(/^2 zu reparieren, \d anzuschauen\. Was kaputt ist, bleibt weg;/mu)
      expect(out).not.toMatch(/\[(?:mend|look)\]|This |Put |Correct /u)
    })
  })

  test('is one where either its folder or its settings say so; programs read the same as ever', async () => {
    await inPlace({ ...FAULTS, 'organisation.yaml': GERMAN.replace(': de', ': en') }, async (place) => {
      const [english, german, json, other] = await Promise.all([
        runCli(['knowledge', 'check'], { env: env(place) }),
        runCli(['knowledge', 'check'], { env: env(place, 'de') }),
        runCli(['knowledge', 'check', '--json'], { env: env(place) }),
        runCli(['knowledge', 'check', '--json'], { env: env(place, 'de') }),
      ])
      expect(english.out).toContain('[mend] This cannot be read: a quotation mark is opened')
      expect(english.out).not.toMatch(/reparieren|anschauen/u)
      expect(german.out).toContain('[reparieren] Das lässt sich nicht lesen')
      expect(other.out).toBe(json.out)
      const keys = (JSON.parse(json.out) as object[]).flatMap(Object.keys)
      expect([...new Set(keys)].sort()).toEqual([
        'about',
        'code',
        'file',
        'line',
        'message',
        'remedy',
        'severity',
      ])
    })
  })

  test('puts files into its folder, and looks how it stands, in German', async () => {
    await inPlace(
      { 'notes/good.md': note('Good', ['A good line.']), 'organisation.yaml': GERMAN },
      async (place) => {
        const run = (...args: string[]) => runCli(args, { env: env(place) })
        await place.write('../scan.pdf', makeScan())
        await place.write('../words.md', '# Words\n\nA line. [@gone1990]\n')
        const scan = join(place.directory, '../scan.pdf')
        const words = join(place.directory, '../words.md')
        expect((await run('knowledge', 'import', scan)).err).toContain(
          'scan.pdf: Dieses PDF besteht aus Bildern von Seiten und hat keinen Text, der sich lesen ließe. Lass eine Texterkennung',
        )
        const lacking = await run('knowledge', 'import', words, '--title', 'Worte')
        expect(lacking.err).toContain('Nichts wurde geschrieben.')
        expect(lacking.err).toContain('  --year: vier Ziffern, etwa 1998.')
        const made = await run('knowledge', 'import', words, '--key', 'alpha2020')
        expect(made.out).toContain('Geschrieben: library/alpha2020.md.')
        expect(made.out).toMatch(/Daraus werden \d+ Textstellen\./u)
        expect((await run('knowledge', 'new', 'response', 'Doors', '--de', 'Türen')).out).toContain(
          'Geschrieben: responses/doors.md und responses/doors.de.md. Füll die vier Teile aus',
        )
        const status = await run('knowledge', 'status')
        expect(status.out).toMatch(/^Eingelesen: \d+ Dateien, \d+ Textstellen aus 1 Quellen\./u)
        expect(status.out).toContain('Nicht geprüft: ')
        expect((await run('knowledge', 'accept')).out).toContain('Im Moment halte ich nichts zurück')
        expect((await run('leads', 'status')).out).toContain('Zu reparieren')
      },
    )
  })

  test('reads in German why an answer comes from before, and is never told to delete its bibliography', async () => {
    const notes = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`notes/n${at}.md`, note(`N ${at}`, [`Line ${at}.`])]),
    )
    await inPlace({ ...notes, 'organisation.yaml': GERMAN }, async (place) => {
      const run = (...args: string[]) => runCli(args, { env: env(place) })
      await run('knowledge', 'check')
      await place.write('references.bib', '')
      const { err } = await run('ask', 'Was steht in Line 3?')
      expect(err).toContain('Ein Fehler nimmt dem Wissensordner auf einmal einen großen Teil:')
      expect(err).toContain(
        'references.bib, Zeile 1: Diese Datei ist leer. Deshalb hat nichts im Ordner eine Quelle: 12 Quellenangaben in 12 Dateien warten darauf. Gib eure Quellen in Zotero als BibTeX aus',
      )
      expect(err).not.toMatch(/lösch|takes a large part/u)
      const [first] = JSON.parse((await run('knowledge', 'check', '--json')).out).filter(
        ({ file }: { file: string }) => file.endsWith('references.bib'),
      )
      expect(first.remedy).toMatch(/^Export your sources from Zotero/u)
    })
  })

  test('looks again at a PDF of which an earlier program said in English alone why it holds no text', async () => {
    await inPlace({}, async ({ dataDir }) => {
      const store = createTextStore(dataDir)
      const now = faulty('no-text', say`Nothing in this file can be shown.`, say`Delete it.`)
      const { german: _, ...before } = now.fault!
      await store.set('before', { text: null, fault: before as Fault })
      await store.set('now', now)
      expect(await store.get('before')).toBeNull()
      expect(await store.get('now')).toEqual(now)
    })
  })

  test.each([
    ['en', 'en', 'en'],
    ['en', 'de', 'de'],
    ['de', 'en', 'de'],
    ['de', 'de', 'de'],
  ] as const)(
    'DEFAULT_LANGUAGE=%s and main_language: %s are %s',
    (defaultLanguage, mainLanguage, language) => {
      expect(languageOfLeads({ defaultLanguage }, { mainLanguage })).toBe(language)
    },
  )

  test('hears in a chat what an edit broke, and of one mistake that takes much away, in its language', () => {
    const { problems } = smallFolder({
      'notes/a.md': note('A', ['A line.']).replace('alpha2020', 'gone1990'),
    })
    const news = { kind: 'updated', version: 'v', passages: 1, added: 0, removed: 1, toMend: 1 } as const
    expect(sayNews({ ...news, broken: problems }, 'de')).toContain(
      '- knowledge/notes/a.md, Zeile 4: Die Quelle „gone1990“ steht nicht in references.bib. Berichtige den Schlüssel, oder trag',
    )
    expect(sayNews({ ...news, broken: problems }, 'en')).toContain(
      '- knowledge/notes/a.md, line 4: The source "gone1990" is not in references.bib. Correct the key, or add',
    )
    const held = { kind: 'held', reason: 'loss', before: 9, after: 1, folders: [] } as const
    expect(sayNews({ ...held, cause: problems[0]! }, 'de')).toMatch(
      /Zeile 4: Die Quelle „gone1990“ steht nicht/u,
    )
  })
})
