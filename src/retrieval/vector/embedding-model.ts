import { dot } from './vector-index.js'

/** Which model made some vectors: its name, and what it made of the probe text. The name alone can stand for another soon. */
export interface EmbeddingModel {
  readonly name: string
  readonly probe: Float32Array
}

/**
 * Below this likeness of the probe's vectors then and now, the model behind the name is another one. The same model on
 * other hardware or at another precision stays above 0.999; another model's vectors point anywhere.
 */
const SAME_MODEL = 0.99

export function isSameModel(then: EmbeddingModel, now: EmbeddingModel): boolean {
  return (
    then.name === now.name &&
    then.probe.length === now.probe.length &&
    dot(then.probe, now.probe) >= SAME_MODEL
  )
}
