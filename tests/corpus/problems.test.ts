import { readFileSync } from 'node:fs'
import { chmod, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { loadKnowledge } from '../../src/corpus/load-knowledge.js'
import type { Problem, ProblemCode } from '../../src/domain/problem.js'
import { FAULTS, type Fault, GOOD, GOOD_PASSAGES } from './support/faults.js'
import { note, withFolder } from './support/folder.js'

/** Codes that this reader does not give, and why. An entry that has become untrue fails. */
const NOT_OURS: Readonly<Partial<Record<ProblemCode, string>>> = {
  'files-gone': 'seen only beside the last complete version, which check has: tests/knowledge/loss.test.ts',
}

function found(problems: readonly Problem[], fault: Fault): Problem | undefined {
  return problems.find(
    (problem) =>
      problem.code === fault.code &&
      problem.file === `knowledge/${fault.file}` &&
      problem.line === fault.line &&
      fault.says.test(problem.message),
  )
}

/** What a German sentence takes over as it is: words of the file, of a parser, and what is to be typed. */
const QUOTED = /„[^“]*“|"[^"]*"|\([^)]*\)/gu
const ENGLISH = /\b(?:the|this|these|is|are|it|not|must|of|and|with|which|one|files?|source|left)\b/iu

describe('a fault in the folder', () => {
  test('is not found where there is none', async () => {
    await withFolder(GOOD, async (directory) => {
      const { problems, passages, boundaries, questions } = await loadKnowledge(directory)
      expect(problems).toEqual([])
      expect([passages.length, boundaries.length, questions.length]).toEqual([GOOD_PASSAGES, 1, 1])
    })
  })

  test.each(FAULTS.map((fault) => [fault.name, fault] as const))(
    'is named with file, line and remedy, and takes nothing else down: %s',
    async (_, fault) => {
      await withFolder({ ...GOOD, ...fault.files }, async (directory) => {
        const { problems, passages, organisation } = await loadKnowledge(directory)
        expect({ problems, match: found(problems, fault) !== undefined }).toMatchObject({ match: true })
        for (const problem of problems) {
          expect(problem.message).toMatch(/\S.*[.")]$/u)
          expect(problem.remedy).toMatch(/\S/u)
          expect(problem.line).toBeGreaterThan(0)
          for (const said of [problem.german.message, problem.german.remedy]) {
            expect(said.replace(QUOTED, '')).not.toMatch(ENGLISH)
            expect([problem.message, problem.remedy]).not.toContain(said)
          }
        }
        const good = passages.filter((passage) =>
          /\/(?:good\.md|last\.md|glossary\.yaml)$/u.test(passage.file),
        )
        const last = 'notes/last.md' in fault.files ? 1 : 0
        expect(good).toHaveLength(GOOD_PASSAGES - (fault.fewer ?? 0) + last)
        if (!('organisation.yaml' in fault.files)) expect(organisation.name).toBe('House')
      })
    },
  )

  test('is never hidden by another: all of them at once are all named', async () => {
    const files: Record<string, string | Uint8Array> = { ...GOOD }
    const expected: Fault[] = []
    const taken = new Set<string>()
    for (const [at, fault] of FAULTS.entries()) {
      if (Object.keys(fault.files).some((file) => file in GOOD || file === 'loose.md')) continue
      for (const [path, content] of Object.entries(fault.files)) {
        const renamed = taken.has(path) ? path.replace('/', `/more-${at}/`) : path
        taken.add(path)
        files[renamed] = content
        if (path === fault.file) expected.push({ ...fault, file: renamed })
      }
    }
    expect(expected.length).toBeGreaterThan(25)
    await withFolder(files, async (directory) => {
      const { problems, passages } = await loadKnowledge(directory)
      // A translation lies beside its original, and a second duplicate is the duplicate of the first.
      const missing = expected.filter((fault) => found(problems, fault) === undefined)
      expect(missing.map((fault) => `${fault.name}: ${fault.file}`)).toEqual([])
      expect(passages.filter((passage) => /\/good\.md$/u.test(passage.file))).toHaveLength(5)
    })
  })

  test('is named where the folder is not there', async () => {
    const { problems, passages } = await loadKnowledge('/nowhere/at/all/knowledge')
    expect(passages).toEqual([])
    expect(problems).toMatchObject([
      { code: 'folder-missing', severity: 'error', file: 'knowledge', line: 1 },
    ])
    expect(problems[0]?.remedy).toContain('KNOWLEDGE_DIR')
  })

  test('is named where the folder is a file', async () => {
    await withFolder({ 'notes/a.md': 'x' }, async (directory) => {
      const { problems } = await loadKnowledge(join(directory, 'notes/a.md'))
      expect(problems).toMatchObject([{ code: 'unreadable', file: 'a.md' }])
    })
  })

  test('is named where the bibliography is not there', async () => {
    await withFolder({ 'notes/a.md': note('A. [@alpha2020]\n') }, async (directory) => {
      const { problems } = await loadKnowledge(directory)
      expect(problems.map((problem) => [problem.code, problem.file])).toEqual([
        ['bibtex', 'knowledge/references.bib'],
      ])
      expect(problems[0]!.message).toContain('1 citation in one file waits for it.')
    })
  })

  test('is named where a link leads out of the folder, and what lies there is not read', async () => {
    await withFolder(GOOD, async (directory) => {
      const outside = join(directory, '..', 'outside.md')
      await writeFile(outside, note('Secret words. [@alpha2020]\n'))
      await symlink(outside, join(directory, 'notes/link.md'))
      await symlink('/', join(directory, 'notes/root'))
      await symlink(directory, join(directory, 'notes/circle'))
      const { problems, passages } = await loadKnowledge(directory)
      expect(problems.map((problem) => [problem.code, problem.file])).toEqual([
        ['outside-folder', 'knowledge/notes/link.md'],
        ['outside-folder', 'knowledge/notes/root'],
      ])
      expect(passages).toHaveLength(GOOD_PASSAGES)
    })
  })

  const asRoot = process.getuid?.() === 0
  ;(asRoot ? test.skip : test)(
    'is named where a file may not be read (not as root, who may read everything)',
    async () => {
      await withFolder({ ...GOOD, 'notes/bad.md': note('A. [@alpha2020]\n') }, async (directory) => {
        await chmod(join(directory, 'notes/bad.md'), 0o000)
        const { problems, passages } = await loadKnowledge(directory)
        expect(problems).toMatchObject([{ code: 'unreadable', file: 'knowledge/notes/bad.md' }])
        expect(passages).toHaveLength(GOOD_PASSAGES)
      })
    },
  )

  test('is named where the folder is there and nothing stands in it', async () => {
    await withFolder({ 'README.md': 'For people.' }, async (directory) => {
      const { problems } = await loadKnowledge(directory)
      expect(problems).toMatchObject([{ code: 'folder-empty', severity: 'error' }])
    })
  })

  test('has a code that one of these tests plants, for every code there is', () => {
    const type = readFileSync(new URL('../../src/domain/problem.ts', import.meta.url), 'utf8')
    const codes = [...type.matchAll(/^\s+\| '([a-z0-9-]+)'/gmu)].map((match) => match[1]!)
    const own = readFileSync(new URL(import.meta.url), 'utf8')
    const planted = new Set(FAULTS.map((fault): string => fault.code))
    for (const [, code] of own.matchAll(/(?:code: |\[)'([a-z0-9-]+)'/gu)) planted.add(code!)
    expect(codes.length).toBeGreaterThan(25)
    expect(codes.filter((code) => !planted.has(code) && !(code in NOT_OURS))).toEqual([])
    expect(Object.keys(NOT_OURS).filter((code) => planted.has(code))).toEqual([])
  })
})
