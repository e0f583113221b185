import { type Assistant, createAssistant } from '../domain/assistant.js'
import type { Knowledge } from '../domain/knowledge.js'
import type { Clock, Shelf, Stem } from '../domain/ports.js'
import { createIntentReader } from '../onboarding/read-intent.js'
import { createStemmer } from '../retrieval/stem.js'
import { cleanMessage } from '../safety/clean-text.js'
import { createAccess } from '../safety/decide-access.js'
import { createRedactor } from '../safety/redact.js'
import { createUrgentScreen } from '../safety/screen-urgent.js'
import { createUrgentNotice } from '../safety/urgent-notice.js'
import type { Config } from './config.js'
import { openKnowledge } from './open-knowledge.js'
import { createSeenEvents } from './seen-events.js'
import { createShelf } from './shelf.js'
import { createThreads } from './threads.js'
import { createVectorAdder } from './vector-adder.js'

/** For the command line, where one person at one keyboard asks as much as she likes. */
const UNLIMITED = { burst: Number.POSITIVE_INFINITY, perMinute: Number.POSITIVE_INFINITY }

export interface House {
  readonly assistant: Assistant
  /** Resolves when the folder is read and indexed. */
  readonly ready: Promise<Shelf>
  readonly stem: Stem
  /** Ends what runs in the background, so that the process can end. */
  close(): void
}

/** Builds everything, in the order in which it is used; nobody else does. */
export function compose(config: Config, deps: { clock: Clock; unlimited: boolean }): House {
  const stem = createStemmer()
  const vectors = createVectorAdder(config, deps.clock)
  const ready = openKnowledge(config.knowledgeDir, config.dataDir, stem).then(({ knowledge, indexes }) =>
    createShelf(knowledge, indexes, stem, vectors.add),
  )
  // Danger is screened from the first moment on, also while the folder is still being read, or cannot be.
  let safety = createSafety(null)
  ready.then(
    (shelf) => {
      safety = createSafety(shelf.knowledge)
    },
    () => undefined,
  )
  const assistant = createAssistant({
    shelf: () => ready,
    clean: cleanMessage,
    screen: (text, language) => safety.screen(text, language),
    notice: (urgency, language) => safety.notice(urgency, language),
    redact: (text, language) => safety.redact(text, language),
    seen: createSeenEvents(),
    access: createAccess(
      { rate: deps.unlimited ? { person: UNLIMITED, everybody: UNLIMITED } : {} },
      deps.clock,
    ),
    readIntent: createIntentReader(),
    threads: createThreads(),
    clock: deps.clock,
    defaultLanguage: config.defaultLanguage,
  })
  return { assistant, ready, stem, close: vectors.close }
}

function createSafety(knowledge: Knowledge | null) {
  const authors = [...(knowledge?.sources.values() ?? [])].flatMap((source) => source.authors)
  return {
    screen: createUrgentScreen(knowledge?.organisation.urgentPhrases ?? []),
    notice: createUrgentNotice(knowledge?.organisation ?? null),
    redact: createRedactor({ sourceNames: authors }),
  }
}
