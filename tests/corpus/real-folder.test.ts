import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { loadKnowledge } from '../../src/corpus/load-knowledge.js'
import type { Knowledge } from '../../src/domain/knowledge.js'
import type { Language } from '../../src/domain/language.js'
import { atLines } from './support/folder.js'

const FOLDER = join(process.cwd(), 'knowledge')

describe('the knowledge folder', () => {
  let knowledge: Knowledge
  beforeAll(async () => {
    knowledge = await loadKnowledge(FOLDER)
  })

  test('has no error', () => {
    expect(knowledge.problems.filter((problem) => problem.severity === 'error')).toEqual([])
    expect(knowledge.passages.length).toBeGreaterThan(1_000)
  })

  test('has every folder that its README names, and nothing in them is taken for what it is not', async () => {
    const readme = await readFile(join(FOLDER, 'README.md'), 'utf8')
    const named = new Set([...readme.matchAll(/^\| `([a-z]+)\//gmu)].map((match) => match[1]!))
    expect([...named].sort()).toEqual(['library', 'notes', 'onboarding', 'responses'])
    for (const folder of named) expect((await stat(join(FOLDER, folder))).isDirectory()).toBe(true)
    expect(knowledge.problems).toEqual([])
  })

  test('has a known source with an https link for every passage', () => {
    const wanting = knowledge.passages.filter(
      (passage) =>
        passage.citations.length === 0 ||
        passage.citations.some(
          (ref) => !(knowledge.sources.get(ref.citekey)?.url ?? '').startsWith('https://'),
        ),
    )
    expect(wanting.map((passage) => `${passage.file}:${passage.lines[0]}`)).toEqual([])
  })

  test('has every quote standing letter for letter at its lines', async () => {
    const contents = new Map<string, string>()
    for (const { file } of knowledge.passages)
      if (!contents.has(file)) contents.set(file, await readFile(join(FOLDER, '..', file), 'utf8'))
    const wrong = knowledge.passages.filter(
      (passage) =>
        passage.quote === '' ||
        !atLines(contents.get(passage.file) ?? '', passage.lines).includes(passage.quote),
    )
    expect(wrong.map((passage) => `${passage.file}:${passage.lines[0]} ${passage.quote}`)).toEqual([])
  })

  test('has one id for each passage', () => {
    expect(new Set(knowledge.passages.map((passage) => passage.id)).size).toBe(knowledge.passages.length)
  })

  test('has references without "others", "etc.", tags or braces, and years that may be right', () => {
    for (const { reference, short, authors, year, url, title } of knowledge.sources.values()) {
      expect(`${reference} ${short} ${authors.join(' ')}`).not.toMatch(
        /\bothers\b|\betc\b|[{}<>]|undefined|NaN|\[object/u,
      )
      expect(`${reference} ${short}`).toContain(year === null ? 'n.d.' : String(year))
      expect(year ?? 2000).toBeGreaterThan(1900)
      expect(reference.endsWith(url)).toBe(true)
      expect(title).not.toBe('')
    }
  })

  // A card or module mended in one language alone says two things.
  test('says the same in both languages: line for line from the same sources, with the same figures', () => {
    const saidIn = (language: Language): string[] =>
      knowledge.passages
        .filter((passage) => passage.language === language && passage.kind !== 'note')
        .map(({ file, role, citations, text }) => {
          const figures = text.replaceAll(/\((?:Part|Teil) \d\)|\b(?:19|20)\d\d\b/gu, '').match(/\d+/gu) ?? []
          const sources = citations.map(({ citekey }) => citekey)
          return [file.replace(/(?:\.de)?\.md$/u, ''), role, ...sources, ...figures.sort()].join(' ')
        })
    const english = saidIn('en')
    expect(english.length).toBeGreaterThan(900)
    expect(saidIn('de')).toEqual(english)
  })

  test('has the seven citekeys that stand', () => {
    for (const citekey of [
      'missionfreedom2025part1',
      'missionfreedom2025part2',
      'contreras2025',
      'lahav2025',
      'lohmann2024',
      'chambers2024',
      'shaughnessy2023',
    ])
      expect(knowledge.sources.has(citekey)).toBe(true)
  })

  test('takes in a new note with a new source, and everything else stays as it was', async () => {
    const root = await mkdtemp(join(tmpdir(), 'secure-base-real-'))
    try {
      const copy = join(root, 'knowledge')
      await cp(FOLDER, copy, { recursive: true })
      const bib = join(copy, 'references.bib')
      await writeFile(
        bib,
        `${await readFile(bib, 'utf8')}\n@article{newcomer2026,\n  title = {Gardens and Grounding},\n  author = {Newcomer, Nora and others},\n  year = {2026},\n  doi = {10.5555/garden.2026}\n}\n`,
      )
      const note = join(copy, 'notes', 'gardens.md')
      await writeFile(
        note,
        '---\ntitle: Gardening as grounding\nasks: [does gardening help]\n---\n\nDigging in a garden may help to feel\nthe ground again. [@newcomer2026, p. 7]\n',
      )
      const after = await loadKnowledge(copy)
      expect(after.problems.filter((problem) => problem.severity === 'error')).toEqual([])
      const own = after.passages.filter((passage) => passage.file === 'knowledge/notes/gardens.md')
      expect(own).toMatchObject([
        {
          text: 'Digging in a garden may help to feel the ground again.',
          citations: [{ citekey: 'newcomer2026', locator: 'p. 7' }],
          lines: [6, 7],
          title: 'Gardening as grounding',
        },
      ])
      expect(after.sources.get('newcomer2026')).toMatchObject({
        url: 'https://doi.org/10.5555/garden.2026',
        short: 'Newcomer et al. (2026)',
      })
      const ids = new Set(after.passages.map((passage) => passage.id))
      expect(knowledge.passages.filter((passage) => !ids.has(passage.id))).toEqual([])
      expect(after.passages).toHaveLength(knowledge.passages.length + 1)
      expect(after.version).not.toBe(knowledge.version)
    } finally {
      await rm(root, { recursive: true, force: true })
    }
  })
})
