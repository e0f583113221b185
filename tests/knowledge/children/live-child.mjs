// A running assistant's knowledge, alone in a process that is going to be killed: tells each version it serves, a line each.
import { openLiveKnowledge } from '../../../dist/src/app/live-knowledge.js'
import { createShelf } from '../../../dist/src/app/shelf.js'
import { createStemmer } from '../../../dist/src/retrieval/stem.js'

const [directory, dataDir] = process.argv.slice(2)
const stem = createStemmer()
const live = openLiveKnowledge(
  { directory, dataDir, settle: 20, settleAtMost: 60, saveAfter: 0 },
  { stem, shelve: ({ knowledge, indexes }) => createShelf(knowledge, indexes, stem) },
)
const tell = ({ knowledge }) =>
  process.stdout.write(`${JSON.stringify(knowledge.passages.map((passage) => passage.text))}\n`)
live.onNews((_, shelf) => tell(shelf))
tell(await live.ready)
process.stdin.resume()
