import { createShelf } from '../../src/app/shelf.js'
import { buildKnowledge } from '../../src/corpus/load-knowledge.js'
import type { Knowledge } from '../../src/domain/knowledge.js'
import type { Shelf } from '../../src/domain/ports.js'
import { indexKnowledge } from '../../src/retrieval/index-knowledge.js'
import { createStemmer } from '../../src/retrieval/stem.js'

const BIB = `@article{alpha2020, title={On keeping contact}, author={Alpha, Ann and Beta, Ben}, journal={A Journal}, year={2020}, doi={10.1000/alpha}}
@online{house2021, title={House rules explained}, author={{The House}}, year={2021}, url={https://example.org/house}}
`

/** A folder of a few invented files, read by the real reader: enough to see an order and a source. */
export function smallFolder(files: Readonly<Record<string, string>>): Knowledge {
  const all = { 'references.bib': BIB, ...files }
  return buildKnowledge(
    'knowledge',
    Object.entries(all).map(([path, content]) => ({ path, content })),
  )
}

export function smallShelf(files: Readonly<Record<string, string>>): Shelf {
  const knowledge = smallFolder(files)
  const stem = createStemmer()
  return createShelf(knowledge, indexKnowledge(knowledge, stem), stem)
}
