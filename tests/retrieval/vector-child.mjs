import { writeSync } from 'node:fs'
import { saveGraph } from '../../dist/src/retrieval/vector/hnsw-file.js'
import { buildGraph } from '../../dist/src/retrieval/vector/hnsw-index.js'
import { openVectorStore } from '../../dist/src/retrieval/vector/vector-store.js'

// Writes batches and graphs without end, and says each one that was written. The test ends it in the middle.
const { directory, dimension } = JSON.parse(process.argv[2])
const unit = (at) =>
  Float32Array.from({ length: dimension }, (_, place) => (place === at % dimension ? 1 : 0))
const model = { name: 'm', probe: unit(0) }
const store = await openVectorStore(directory, model, Date.now())
for (let batch = store.vectors.size; ; batch += 1) {
  const key = batch.toString(16).padStart(64, '0')
  const wrote = await store.add(new Map([[key, unit(batch)]]))
  await store.tidy(new Set(store.vectors.keys()))
  const saved = await saveGraph(directory, await buildGraph(store.vectors, dimension), model)
  writeSync(1, `${wrote && saved ? key : 'failed'}\n`)
}
