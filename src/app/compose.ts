import { randomUUID } from 'node:crypto'
import type { ModelError } from '../answering/model-error.js'
import { type Assistant, createAssistant } from '../domain/assistant.js'
import type { Introduce } from '../domain/colleague.js'
import type { HeldNews } from '../domain/knowledge-news.js'
import type {
  Clock,
  CurrentShelf,
  Notify,
  Shelf,
  Stem,
  WatchComposing,
  WatchFailing,
} from '../domain/ports.js'
import type { State } from '../domain/stores.js'
import { tellLeads } from '../domain/tell-leads.js'
import { sayBudgetUsedUp } from '../insight/budget-word.js'
import { createFeedbackDesk } from '../insight/feedback-desk.js'
import { createHandOnDesk } from '../insight/hand-on-desk.js'
import { createLeadsDesk } from '../insight/leads-desk.js'
import { createPassagesDesk } from '../insight/passages-desk.js'
import { createCourseDesk } from '../onboarding/course-desk.js'
import { createGuideDesk, createHelpDesk } from '../onboarding/guide-desk.js'
import { createHomeDesk } from '../onboarding/home-desk.js'
import { createIntentReader } from '../onboarding/read-intent.js'
import { createStemmer } from '../retrieval/stem.js'
import { cleanMessage } from '../safety/clean-text.js'
import { createAccess } from '../safety/decide-access.js'
import { createForgetDesk } from '../safety/forget-desk.js'
import type { Config } from './config.js'
import type { AddModel, Fluent } from './fluent.js'
import { answerIntroducing, notifyIntroducing } from './introduce-people.js'
import { type LiveKnowledge, openLiveKnowledge } from './live-knowledge.js'
import { answeredFrom, openKnowledge } from './open-knowledge.js'
import { openSafety } from './open-safety.js'
import type { Indexed } from './reindex.js'
import { createShelf } from './shelf.js'
import { createThreads } from './threads.js'
import { createVectorAdder, type VectorWatch } from './vector-adder.js'
import { warmUp } from './warm-up.js'

/** For the command line, where one person at one keyboard asks as much as she likes. */
const UNLIMITED = { burst: Number.POSITIVE_INFINITY, perMinute: Number.POSITIVE_INFINITY }

export interface HouseDeps {
  readonly clock: Clock
  readonly unlimited: boolean
  /** Whether it keeps up with the folder. Default: false, for commands that answer once. */
  readonly live?: boolean
  readonly state: State
  /** Writes to people unasked. */
  readonly notify: Notify
  /** Default: nobody is of any platform. */
  readonly introduce?: Introduce
  /** For counting and for the log; nobody needs it. */
  readonly watch?: HouseWatch
}

export interface HouseWatch extends VectorWatch {
  readonly composed?: WatchComposing
  readonly failed?: WatchFailing
  readonly onModelTrouble?: (error: ModelError) => void
  readonly onBudgetUsedUp?: (tokens: number) => void
}

export interface House {
  readonly assistant: Assistant
  /** Resolves when the folder is read and indexed. */
  readonly ready: Promise<Shelf>
  /** The version of this moment. */
  readonly shelf: CurrentShelf
  readonly stem: Stem
  /** Resolves when the vectors are there, or could not be had; at once where no embedding model is configured. */
  ranking(): Promise<void>
  /** Tokens of the model that were spent today; 0 without one. */
  tokens(): number
  /** What keeps up with the folder; `null` in a command that answers once. */
  readonly live: LiveKnowledge | null
  /** In such a command: that too much is gone from the folder, and the last complete version is answered from; `null` = it is not. */
  heldAtOpening(): Promise<HeldNews | null>
  /** Ends what runs in the background, so that the process can end. */
  close(): Promise<void>
}

/** Builds everything, in the order in which it is used; nobody else does. */
export function compose(config: Config, deps: HouseDeps): House {
  const { clock, state, introduce = async () => null, watch = {} } = deps
  const notify = notifyIntroducing(deps.notify, introduce)
  const stem = createStemmer()
  const vectors = createVectorAdder(config, clock, watch)
  const model = openModel(config, deps, () => folder.ready)
  let spent = (): number => 0
  model.then((fluent) => {
    if (fluent !== null) spent = fluent.spent
  })
  const folder = openFolder(config, deps.live === true, stem, ({ knowledge, indexes }) =>
    createShelf(knowledge, indexes, stem, vectors.add, config.model === null ? undefined : onceLoaded(model)),
  )
  const { ready, shelf, live, heldAtOpening } = folder
  const { screen, notice, redact, tellLanguage, people } = openSafety(ready, live)
  const threads = createThreads()
  const { handedOn, topics, feedback } = state
  const answering = createAssistant({
    shelf,
    clean: cleanMessage,
    screen,
    notice,
    redact,
    seen: state.seen,
    access: createAccess(
      {
        people,
        rate: deps.unlimited
          ? { person: UNLIMITED, everybody: UNLIMITED }
          : { everybody: { burst: config.questionsPerMinute, perMinute: config.questionsPerMinute } },
      },
      clock,
    ),
    readIntent: createIntentReader(),
    tellLanguage,
    desks: [
      createPassagesDesk(),
      createFeedbackDesk(feedback),
      createHandOnDesk({ handedOn, notify, introduce, redact }),
      createLeadsDesk({ handedOn, topics, feedback, redact, held: () => live?.held() ?? null }),
      createForgetDesk({ state, threads }),
      createHomeDesk(state),
      createGuideDesk(),
      createCourseDesk(state),
      createHelpDesk(),
    ],
    threads,
    preferences: state.preferences,
    topics,
    clock,
    newId: randomUUID,
    defaultLanguage: config.defaultLanguage,
    timeZone: config.timeZone,
    ...(watch.composed === undefined ? {} : { composed: watch.composed }),
    ...(watch.failed === undefined ? {} : { failed: watch.failed }),
  })
  // What cannot be used shows itself to whoever asks, in words for her.
  if (deps.live === true) warmUp({ screen, redact, tellLanguage, ready }).catch(() => undefined)
  const assistant = answerIntroducing(answering, introduce)
  const close = async (): Promise<void> => {
    vectors.close()
    await live?.close()
  }
  const ranking = () => ready.then(vectors.tried)
  return { assistant, ready, shelf, stem, live, heldAtOpening, ranking, tokens: () => spent(), close }
}

/** The folder as the house answers from it: kept up with, or, in a command that answers once, read once. */
function openFolder(
  { knowledgeDir: directory, dataDir, knowledgePolling: polling }: Config,
  keepUp: boolean,
  stem: Stem,
  shelve: (indexed: Indexed) => Shelf,
): Pick<House, 'ready' | 'shelf' | 'live' | 'heldAtOpening'> {
  if (keepUp) {
    const live = openLiveKnowledge({ directory, dataDir, polling }, { stem, shelve })
    return { live, ready: live.ready, shelf: live.current, heldAtOpening: async () => null }
  }
  const opened = openKnowledge(directory, dataDir, stem)
  const ready = opened.then((one) => shelve(answeredFrom(one)))
  const heldAtOpening = async (): Promise<HeldNews | null> => (await opened).held?.news ?? null
  return { live: null, ready, shelf: () => ready, heldAtOpening }
}

/** A composer that waits for the model's client, which is loaded while the folder is being read. */
function onceLoaded(model: Promise<Fluent | null>): AddModel {
  return (knowledge, plain) => {
    const loaded = model.then((fluent) => fluent?.add(knowledge, plain) ?? plain)
    return { compose: async (...asked) => (await loaded).compose(...asked) }
  }
}

/** The model's client is loaded only where a model is configured: a start must be quick. */
async function openModel(
  config: Config,
  { clock, notify, watch = {} }: HouseDeps,
  ready: () => Promise<Shelf>,
): Promise<Fluent | null> {
  if (config.model === null) return null
  const { createFluent } = await import('./fluent.js')
  const { onModelTrouble } = watch
  return createFluent(config.model, {
    clock,
    timeZone: config.timeZone,
    ...(onModelTrouble === undefined ? {} : { onTrouble: onModelTrouble }),
    onUsedUp: (tokens) => {
      watch.onBudgetUsedUp?.(tokens)
      ready()
        .then(({ knowledge: { organisation } }) =>
          tellLeads(organisation, sayBudgetUsedUp(organisation.mainLanguage), notify),
        )
        // A folder that cannot be read has nobody to tell.
        .catch(() => undefined)
    },
  })
}
