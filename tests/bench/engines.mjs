import { publicRetriever } from './ours.mjs'
import { PEERS } from './peers.mjs'

/** What is run at every size: our public retriever first, and every library beside it. */
export const ENGINES = [publicRetriever, ...PEERS]
