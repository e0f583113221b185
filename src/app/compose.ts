import { type Assistant, createAssistant } from '../domain/assistant.js'
import type { Knowledge } from '../domain/knowledge.js'
import type { Clock, ScreenUrgent, Shelf, Stem } from '../domain/ports.js'
import { createIntentReader } from '../onboarding/read-intent.js'
import { createStemmer } from '../retrieval/stem.js'
import { cleanMessage } from '../safety/clean-text.js'
import { createAccess } from '../safety/decide-access.js'
import { createRedactor } from '../safety/redact.js'
import { createUrgentScreen } from '../safety/screen-urgent.js'
import { createUrgentNotice } from '../safety/urgent-notice.js'
import { createMemoryClaims } from '../storage/memory-claims.js'
import type { Config } from './config.js'
import { type LiveKnowledge, openLiveKnowledge } from './live-knowledge.js'
import { openKnowledge } from './open-knowledge.js'
import type { Indexed } from './reindex.js'
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
  /** What keeps up with the folder; `null` in a command that answers once. */
  readonly live: LiveKnowledge | null
  /** Ends what runs in the background, so that the process can end. */
  close(): Promise<void>
}

export interface ComposeDeps {
  readonly clock: Clock
  readonly unlimited: boolean
  /** Whether it keeps up with the folder. Default: false, for commands that answer once. */
  readonly live?: boolean
}

/** Builds everything, in the order in which it is used; nobody else does. */
export function compose(config: Config, deps: ComposeDeps): House {
  const stem = createStemmer()
  const vectors = createVectorAdder(config, deps.clock)
  const shelve = ({ knowledge, indexes }: Indexed): Shelf =>
    createShelf(knowledge, indexes, stem, vectors.add)
  const { knowledgeDir: directory, dataDir, knowledgePolling: polling } = config
  const live = deps.live ? openLiveKnowledge({ directory, dataDir, polling }, { stem, shelve }) : null
  const ready = live?.ready ?? openKnowledge(directory, dataDir, stem).then(shelve)
  // Danger is screened from the first moment on, also while the folder is still being read, or cannot be.
  const screen = createUrgentScreen()
  let safety = createSafety(null, screen)
  const protect = (shelf: Shelf): void => {
    safety = createSafety(shelf.knowledge, screen)
  }
  ready.then(protect, () => undefined)
  live?.onNews((news, shelf) => {
    if (news.kind !== 'held') protect(shelf)
  })
  const assistant = createAssistant({
    shelf: live === null ? () => ready : live.current,
    clean: cleanMessage,
    screen: (text, language) => safety.screen(text, language),
    notice: (urgency, language) => safety.notice(urgency, language),
    redact: (text, language) => safety.redact(text, language),
    // The terminal delivers nothing twice, so a memory of this process is enough; the platforms will bring the store's.
    seen: createMemoryClaims(),
    access: createAccess(
      { rate: deps.unlimited ? { person: UNLIMITED, everybody: UNLIMITED } : {} },
      deps.clock,
    ),
    readIntent: createIntentReader(),
    threads: createThreads(),
    clock: deps.clock,
    defaultLanguage: config.defaultLanguage,
  })
  const close = async (): Promise<void> => {
    vectors.close()
    await live?.close()
  }
  return { assistant, ready, stem, live, close }
}

function createSafety(knowledge: Knowledge | null, screen: ScreenUrgent) {
  const phrases = knowledge?.organisation.urgentPhrases ?? []
  const authors = [...(knowledge?.sources.values() ?? [])].flatMap((source) => source.authors)
  return {
    // Building one takes a tenth of a second: only phrases of the leads are a reason to do it again.
    screen: phrases.length === 0 ? screen : createUrgentScreen(phrases),
    notice: createUrgentNotice(knowledge?.organisation ?? null),
    redact: createRedactor({ sourceNames: authors }),
  }
}
