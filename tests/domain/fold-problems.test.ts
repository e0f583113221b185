import { expect, test } from '@jest/globals'
import { foldProblems } from '../../src/domain/fold-problems.js'
import type { Problem } from '../../src/domain/problem.js'

const citation = (file: string, line: number): Problem => ({
  code: 'citekey-unknown',
  severity: 'error',
  file: `knowledge/notes/${file}.md`,
  line,
  message: 'The source "old1990" is not in references.bib.',
  remedy: 'Correct the key, or add the source to references.bib.',
  about: 'old1990',
})
const entry: Problem = {
  ...citation('a', 3),
  code: 'source-without-link',
  file: 'knowledge/references.bib',
  message: 'The source "old1990" has no link.',
}
const said = (problems: readonly Problem[]): string[] => foldProblems(problems).map(({ message }) => message)

test('what hangs on an entry is counted, and in how many files it stands', () => {
  expect(said([citation('a', 1), citation('a', 2), citation('b', 1), entry])).toEqual([
    'The source "old1990" has no link. 3 citations in 2 files depend on it.',
  ])
  expect(said([citation('a', 1), citation('a', 2), entry])).toEqual([
    'The source "old1990" has no link. 2 citations in one file depend on it.',
  ])
  expect(said([citation('a', 1), entry])).toEqual([
    'The source "old1990" has no link. One citation depends on it.',
  ])
})

test('without an entry the first citation stands for the others', () => {
  const five = [citation('a', 1), citation('b', 1), citation('b', 2), citation('c', 1), citation('c', 9)]
  expect(said(five)).toEqual([
    'The source "old1990" is not in references.bib. The same goes for 4 more citations of it in 2 files.',
  ])
})
