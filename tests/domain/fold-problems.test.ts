import { expect, test } from '@jest/globals'
import { foldProblems } from '../../src/domain/fold-problems.js'
import { type Problem, problemOf } from '../../src/domain/problem.js'
import { say } from '../../src/domain/say.js'

const citation = (file: string, line: number): Problem =>
  problemOf({
    code: 'citekey-unknown',
    severity: 'error',
    file: `knowledge/notes/${file}.md`,
    line,
    message: say`The source "${'old1990'}" is not in references.bib.`,
    remedy: say`Correct the key, or add the source to references.bib.`,
    about: 'old1990',
  })
const entry: Problem = problemOf({
  code: 'source-without-link',
  severity: 'error',
  file: 'knowledge/references.bib',
  line: 3,
  message: say`The source "${'old1990'}" has no link.`,
  remedy: say`Add a doi or a url, so that a person can open it.`,
  about: 'old1990',
})
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

test('in German, too', () => {
  const german = (problems: readonly Problem[]) => foldProblems(problems).map((one) => one.german.message)
  expect(german([citation('a', 1), citation('a', 2), citation('b', 1), entry])).toEqual([
    'Die Quelle „old1990“ hat keinen Link. 3 Quellenangaben in 2 Dateien hängen daran.',
  ])
  expect(german([citation('a', 1), entry])).toEqual([
    'Die Quelle „old1990“ hat keinen Link. Eine Quellenangabe hängt daran.',
  ])
  expect(german([1, 2, 3, 4].map((line) => citation('a', line)))).toEqual([
    'Die Quelle „old1990“ steht nicht in references.bib. Dasselbe gilt für 3 weitere Angaben dieser Quelle in einer Datei.',
  ])
})
