import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type Ran, runCli } from '../support/run-cli.js'
import { BIB, inPlace, note, type Place } from './support.js'

const lead = (place: Place, ...args: string[]): Promise<Ran> => leadWith(place, '', ...args)
const leadWith = ({ directory, dataDir }: Place, input: string, ...args: string[]): Promise<Ran> =>
  runCli(['knowledge', ...args], { env: { KNOWLEDGE_DIR: directory, DATA_DIR: dataDir }, input })

const GARDEN = {
  'notes/garden.md': note('The garden', [
    'She planted roses with her sister.',
    'She told nobody about the money.',
  ]),
  'questions.yaml':
    'questions:\n  - { ask: "what did she plant in the garden?", lang: en, cites: [alpha2020] }\n',
}
const files = async ({ directory }: Place): Promise<string[]> =>
  (await readdir(directory, { recursive: true })).filter((name) => name.includes('.')).sort()

describe('npm run knowledge -- new response', () => {
  test('writes a card to fill in, in both languages, that says nothing yet and breaks nothing', async () => {
    await inPlace(GARDEN, async (place) => {
      const ran = await lead(
        place,
        'new',
        'response',
        'She misses her "home"',
        '--de',
        'Sie vermisst ihr Zuhause: sehr',
      )
      expect(ran).toMatchObject({ code: 0, err: '' })
      expect(ran.out).toContain('responses/she-misses-her-home.md and responses/she-misses-her-home.de.md')
      const german = await readFile(join(place.directory, 'responses/she-misses-her-home.de.md'), 'utf8')
      expect(german).toContain('title: "Sie vermisst ihr Zuhause: sehr"')
      expect(german).toContain('## Nächste Schritte')
      const check = await lead(place, 'check', '--json')
      expect(check.code).toBe(0)
      expect((JSON.parse(check.out) as { code: string }[]).map((one) => one.code)).toEqual([
        'no-passages',
        'no-passages',
        // The garden has no glossary, no boundaries and no organisation.
        'files-gone',
        'files-gone',
        'files-gone',
      ])
    })
  })

  test('without a German title says so, and check reminds until there is one', async () => {
    await inPlace(GARDEN, async (place) => {
      const ran = await lead(place, 'new', 'response', 'She misses him')
      expect(ran).toMatchObject({ code: 0, err: '' })
      expect(ran.out).toContain(
        'The German title is still missing: write it into responses/she-misses-him.de.md',
      )
      const file = join(place.directory, 'responses/she-misses-him.de.md')
      const german = await readFile(file, 'utf8')
      expect(german).not.toContain('title: "She misses him"')
      const filled = german.replace('## Besser nicht\n', '## Besser nicht\n\n- Nichts sagen. [@alpha2020]\n')
      await place.write('responses/she-misses-him.de.md', filled)
      const reminded = (await lead(place, 'check')).out
      expect(reminded).toContain(
        'knowledge/responses/she-misses-him.de.md:1  [look] The title of this file is still to be written.',
      )
      await place.write(
        'responses/she-misses-him.de.md',
        filled.replace(/^title: .*$/mu, 'title: Sie vermisst ihn'),
      )
      expect((await lead(place, 'check')).out).not.toContain('still to be written')
    })
  })

  test('never overwrites, and leaves no half behind', async () => {
    await inPlace({ ...GARDEN, 'responses/mine.de.md': 'Mein Text.' }, async (place) => {
      const before = await files(place)
      const ran = await lead(place, 'new', 'response', 'Mine')
      expect(ran.code).toBe(1)
      expect(ran.err).toContain('responses/mine.de.md is there already')
      expect(await files(place)).toEqual(before)
      expect(await readFile(join(place.directory, 'responses/mine.de.md'), 'utf8')).toBe('Mein Text.')
    })
  })
})

describe('npm run knowledge -- import', () => {
  const post = 'On evenings\n\nThe group spoke about zebras for a long while, and nobody asked why.\n'
  const flags = [
    '--title',
    'On zebras & {stripes}',
    '--authors',
    'Zeb, Ra; House of Stripes',
    '--year',
    '2020',
  ]

  test('puts a full text into library/ and its source into references.bib, and it is answered from', async () => {
    await inPlace(GARDEN, async (place) => {
      const ran = await leadWith(place, post, 'import', '-', ...flags, '--link', 'https://example.org/zebra')
      expect(ran).toMatchObject({ code: 0, err: '' })
      expect(ran.out).toContain('It gives 1 passages.')
      expect(await files(place)).toContain('library/zeb2020.txt')
      const bib = await readFile(join(place.directory, 'references.bib'), 'utf8')
      expect(bib.startsWith(BIB.trimEnd())).toBe(true)
      const preview = await lead(place, 'preview', 'what did the group say about zebras?')
      expect(preview.out).toContain('nobody asked why. [1]')
      expect(preview.out).toContain('Zeb, R., & House of Stripes. (2020). On zebras & stripes.')
      expect(preview.out).toContain('https://example.org/zebra#:~:text=')
    })
  })

  test('says by flag what is missing where nobody can be asked, and writes nothing', async () => {
    await inPlace(GARDEN, async (place) => {
      const before = await files(place)
      const ran = await leadWith(place, post, 'import', '-', '--title', 'On zebras', '--link', 'http://x')
      expect(ran.code).toBe(2)
      for (const flag of ['--key', '--year', '--link']) expect(ran.err).toContain(flag)
      expect(await files(place)).toEqual(before)
      expect(await readFile(join(place.directory, 'references.bib'), 'utf8')).toBe(BIB)
    })
  })

  test('never overwrites a text, nor writes the source then', async () => {
    await inPlace({ ...GARDEN, 'library/alpha2020.txt': 'What stood there before.' }, async (place) => {
      const ran = await leadWith(place, post, 'import', '-', '--key', 'alpha2020')
      expect(ran.code).toBe(1)
      expect(ran.err).toContain('is there already')
      expect(await readFile(join(place.directory, 'library/alpha2020.txt'), 'utf8')).toBe(
        'What stood there before.',
      )
      expect(await readFile(join(place.directory, 'references.bib'), 'utf8')).toBe(BIB)
    })
  })

  test('makes a note of words about a source that is known', async () => {
    await inPlace(GARDEN, async (place) => {
      const ran = await leadWith(
        place,
        '# Quiet days\n\nQuiet days came before loud ones.\n',
        'import',
        '-',
        '--as',
        'note',
        '--key',
        'beta2021',
      )
      expect(ran).toMatchObject({ code: 0, err: '' })
      expect(ran.out).toContain('notes/quiet-days.md')
      const preview = await lead(place, 'preview', 'what came before her loud days?')
      expect(preview.out).toContain('House of Beta')
    })
  })
})

describe('npm run knowledge -- preview', () => {
  test('shows what would be answered now, and which passages just missed, with the reason', async () => {
    await inPlace(GARDEN, async (place) => {
      const { out, code } = await lead(place, 'preview', 'what did she plant in the garden?')
      expect(code).toBe(0)
      expect(out).toContain('She planted roses with her sister. [1]')
      expect(out).toMatch(/It answers \(sure to [\d.]+/u)
      const none = await lead(place, 'preview', 'how do I bleed the brakes of a motorcycle?')
      expect(none.out).toMatch(/It (?:says that it has no source|is not sure enough)/u)
      expect(none.out).not.toContain('It answers')
    })
  })
})

describe('npm run knowledge -- diff', () => {
  test('tells what the last edit added, removed, and which questions are answered otherwise', async () => {
    await inPlace(GARDEN, async (place) => {
      expect((await lead(place, 'diff')).out).toContain('no earlier version')
      await place.write(
        'notes/garden.md',
        note('The garden', ['She planted tulips with her mother.', 'She told nobody about the money.']),
      )
      const { out, code } = await lead(place, 'diff')
      expect(code).toBe(0)
      expect(out).toContain('1 passages added, 1 removed.')
      expect(out).toContain('+ knowledge/notes/garden.md:4  She planted tulips with her mother.')
      expect(out).toContain('- knowledge/notes/garden.md:4  She planted roses with her sister.')
      expect(out).toMatch(
        /questions\.yaml, line 2: "what did she plant in the garden\?"\n\s+the same sources, other lines/u,
      )
      // Looking does not count as an edit.
      expect((await lead(place, 'diff')).out).toBe(out)
    })
  })

  test('shows the leads their own questions, what changed at the top of a file, and the developers’ only when asked', async () => {
    await inPlace(GARDEN, async (place) => {
      await lead(place, 'check')
      await place.write(
        'notes/garden.md',
        note('Roses', ['She planted roses with her sister.', 'She told nobody about the money.']),
      )
      const { out } = await lead(place, 'diff')
      expect(out).toContain(
        '0 passages added, 0 removed.\n  ~ knowledge/notes/garden.md  changed at the top: title\n',
      )
      expect(out).toMatch(/All 1 of your questions are answered as before|1 of your questions \(1 in all\)/u)
      expect(out).not.toMatch(/golden|developers/u)
      const all = await lead(place, 'diff', '--golden')
      expect(all.out.indexOf('of your questions')).toBeGreaterThan(0)
      expect(all.out.indexOf("of the developers' test questions")).toBeGreaterThan(
        all.out.indexOf('of your questions'),
      )
    })
  })

  test('ends with 1 where a question no longer cites its source', async () => {
    await inPlace(GARDEN, async (place) => {
      await lead(place, 'check')
      await place.write(
        'notes/garden.md',
        note('The garden', ['She planted roses with her sister.']).replace('alpha2020', 'beta2021'),
      )
      const { out, code } = await lead(place, 'diff')
      expect(code).toBe(1)
      expect(out).toContain('[no longer cites its source]')
    })
  })
})

describe('npm run knowledge -- status', () => {
  test('is a table, and the same as data', async () => {
    await inPlace(
      {
        ...GARDEN,
        'notes/old.md': note('Old', ['An old line.']).replace(
          '---\n-',
          'review: { by: Lead, on: 2020-01-31 }\n---\n-',
        ),
        'library/beta2021.txt': 'Safety came first in every house that we saw.',
      },
      async (place) => {
        const { out, code } = await lead(place, 'status')
        expect(code).toBe(0)
        expect(out).toMatch(/notes\s+2\s+3\s+0\n/u)
        expect(out).toMatch(/full texts\s+1\s+1\s+0\n/u)
        expect(out).toMatch(/fact\s+4\s+0\n/u)
        expect(out).toContain('Not reviewed: 1 of 2 files.')
        expect(out).toContain('Past the review date: knowledge/notes/old.md (2020-01-31).')
        expect(out).toContain('questions.yaml: 1 of 1 cite their source.')
        const data = JSON.parse((await lead(place, 'status', '--json')).out) as { sources: { cited: number } }
        expect(data.sources.cited).toBe(2)
      },
    )
  })
})

test('a command that is none, or lacks its words, is answered with what there is', async () => {
  await inPlace(GARDEN, async (place) => {
    for (const args of [['dance'], [], ['import'], ['new', 'response'], ['preview']]) {
      const ran = await lead(place, ...args)
      expect(ran.code).toBe(2)
      expect(ran.err).toContain('npm run knowledge')
    }
  })
})
