import { messageOf, type Problem, problemOf, withMore } from '../domain/problem.js'
import { type Sentence, say } from '../domain/say.js'
import type { Bibliography } from './bibliography.js'

/** What follows from a lost bibliography, file by file and line by line. */
const FOLLOWS: readonly Problem['code'][] = ['citekey-unknown', 'no-passages']

const EXPORT = say`Export your sources from Zotero as BibTeX and put them here under this name, or put an earlier copy back.`

/**
 * Where nothing of `references.bib` can be used (deleted, emptied, saved in another encoding), that is the one thing to mend: it is named
 * there with what it costs, and not again at each of hundreds of citations.
 */
export function nameLostBibliography(
  problems: readonly Problem[],
  { sources, unusable }: Bibliography,
  folder: string,
): readonly Problem[] {
  const follow = problems.filter(({ code, file }) => FOLLOWS.includes(code) && !file.includes('/library/'))
  const cited = follow.filter(({ code }) => code === 'citekey-unknown')
  if (sources.size > 0 || unusable.size > 0 || cited.length === 0) return problems
  const file = `${folder}/references.bib`
  const files = new Set(cited.map((one) => one.file)).size
  const cost = sayCost(cited.length, files)
  const others = problems.filter(({ code }) => !FOLLOWS.includes(code))
  const at = others.findIndex((one) => one.file === file)
  if (at !== -1) return others.map((one, index) => (index === at ? withRemedy(withMore(one, cost)) : one))
  return [
    ...others,
    problemOf({
      code: 'bibtex',
      severity: 'error',
      file,
      line: 1,
      message: say`This file is not there, or holds no entry that can be read. ${cost}`,
      remedy: EXPORT,
    }),
  ]
}

/** What helps with an empty file elsewhere, to delete it, would not here. */
function withRemedy(problem: Problem): Problem {
  return problem.code === 'empty'
    ? problemOf({ ...problem, message: messageOf(problem), remedy: EXPORT })
    : problem
}

function sayCost(cited: number, files: number): Sentence {
  if (cited === 1) return say`So nothing in the folder has a source: 1 citation in one file waits for it.`
  return files === 1
    ? say`So nothing in the folder has a source: ${cited} citations in one file wait for it.`
    : say`So nothing in the folder has a source: ${cited} citations in ${files} files wait for it.`
}
