import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Adapter, Log, PartHealth } from '../domain/adapter.js'
import type { Clock, CurrentShelf, Notify } from '../domain/ports.js'
import type { StoreHealth } from '../domain/store-unavailable.js'
import { sendDigest } from '../insight/digest.js'
import { createNudge } from '../onboarding/nudge.js'
import { createResilientState, type ResilientState } from '../storage/resilient-state.js'
import { createSchedule, type Schedule } from '../storage/schedule.js'
import { compose, type HouseWatch } from './compose.js'
import type { Config } from './config.js'
import { type End, endAll } from './end-all.js'
import { followKnowledge } from './follow-knowledge.js'
import { createHttpServer } from './http-server.js'
import { createIntroduce } from './introduce-people.js'
import { defineJobs, type JobHandlers } from './jobs.js'
import { keepUnderway } from './keep-underway.js'
import { factsOf } from './log.js'
import { createMetrics, type Metrics } from './metrics.js'
import { openStateOf } from './open-state-of.js'
import { createPlatforms } from './platforms.js'
import { createProgressBar } from './progress-bar.js'

/** How long an answer that has begun may take while shutting down, in milliseconds. */
const PATIENCE = 25_000

export interface Serving {
  readonly url: string
  readonly names: readonly string[]
  /** Takes nothing new, finishes what it began, closes everything. */
  stop(): Promise<void>
}

export interface ServeOptions {
  /** The time of the conversations; what the platforms and the store go by stays the machine's. Default: the machine's. */
  readonly clock?: Clock
  /** Nobody is asked to slow down: for a single person who tries it on her own machine. Default: no. */
  readonly unlimited?: boolean
}

/**
 * Runs every platform that the settings name, on one HTTP server, one state and one knowledge. Where one of them cannot start,
 * whatever was begun is ended again and the reason is thrown: half a house that renews no lease is worse than none.
 */
export async function serve(config: Config, log: Log, options: ServeOptions = {}): Promise<Serving> {
  const begun: End[] = []
  const stop = async (): Promise<void> => {
    log.info('stopping')
    await endAll(begun.splice(0).reverse())
    log.info('stopped')
  }
  try {
    return { ...(await begin(config, log, options, (end) => begun.push(end))), stop }
  } catch (error) {
    log.error('not-started', factsOf(error))
    // Why it did not start is what has to be mended; what could not be ended beside it goes with the process.
    await stop().catch(() => undefined)
    throw error
  }
}

/** What is handed to `atEnd` is done at the end, the last first. */
async function begin(
  config: Config,
  log: Log,
  { clock = Date.now, unlimited = false }: ServeOptions,
  atEnd: (end: End) => void,
): Promise<Omit<Serving, 'stop'>> {
  const metrics = createMetrics({ routes: ['/slack/events', '/api/messages'] })
  const state = openState(config, log, metrics)
  atEnd(state.close)
  let adapters: readonly Adapter<IncomingMessage, ServerResponse>[] = []
  const notify: Notify = async (to, reply) => {
    for (const adapter of adapters) if (await adapter.send(to, reply)) return true
    return false
  }
  const introduce = createIntroduce(() => adapters)
  const watch = watchOf(log, metrics)
  const underway = keepUnderway({ underway: state.underway, seen: state.seen, clock: Date.now, log })
  const own = { ...state, seen: underway.seen }
  const house = compose(config, { clock, unlimited, live: true, state: own, notify, introduce, watch })
  atEnd(house.close)
  adapters = await createPlatforms(config, (name) => ({
    clock: Date.now,
    log,
    posted: state.posted,
    addresses: state.addresses,
    underway: underway.notesFor(name),
    answered: (outcome, seconds) => metrics.answered(name, outcome, seconds),
  }))
  const schedule = createJobs(config, log, { metrics, state, notify, shelf: house.shelf })
  const knowledgeHealth = followKnowledge(house, { notify, log, metrics })
  const server = createHttpServer(
    { host: config.host, port: config.port, routes: adapters.flatMap((adapter) => adapter.routes) },
    {
      ready: () => [
        knowledgeHealth(),
        storeHealth(state.health()),
        ...adapters.map((adapter) => adapter.health()),
      ],
      metrics,
      onError: (path, error) => log.error('route-failed', { path, ...factsOf(error) }),
    },
  )
  atEnd(() => schedule.stop())
  atEnd(() => underway.stop())
  atEnd(() => Promise.all([server.close(PATIENCE), ...adapters.map((adapter) => adapter.stop())]))
  const { url } = await server.listen()
  schedule.start()
  await allStarted(adapters.map((adapter) => adapter.start(house.assistant)))
  underway.start(adapters)
  const names = adapters.map((adapter) => adapter.name)
  log.info('serving', { platforms: names.join(', '), port: config.port })
  return { url, names }
}

/** A state that is there at once, whatever becomes of the store below. */
function openState(config: Config, log: Log, metrics: Metrics): ResilientState {
  return createResilientState(
    {},
    {
      open: () => openStateOf(config),
      clock: Date.now,
      onChange: (health) => {
        metrics.store(health)
        logHealth(log, health)
      },
      onOperation: metrics.operated,
    },
  )
}

function watchOf(log: Log, metrics: Metrics): HouseWatch {
  return {
    composed: metrics.composed,
    failed: (part, kind, code) => log.error('not-answered', { part, kind, code }),
    onModelTrouble: (error) => log.warn(error.code, error.facts),
    onBudgetUsedUp: (tokens) => log.warn('model-budget-used-up', { tokens }),
    onFallback: metrics.rankedByWords,
    onFailure: (code) => log.warn('vectors-not-made', { code }),
    onProgress: createProgressBar(process.stderr),
  }
}

interface JobParts {
  readonly metrics: Metrics
  readonly state: ResilientState
  readonly notify: Notify
  readonly shelf: CurrentShelf
}

/** What runs by the clock: erasing, reminders, the leads' digest. */
function createJobs(config: Config, log: Log, { metrics, state, notify, shelf }: JobParts): Schedule {
  const handlers: JobHandlers = {
    sweep: async () => void (await state.sweep(Date.now())),
    nudge: createNudge({ progress: state.progress, shelf, notify, clock: Date.now }),
    digest: async (run) => {
      const { organisation } = (await shelf()).knowledge
      const deps = { handedOn: state.handedOn, topics: state.topics, notify }
      // Twice is worse than not at all: the questions are there next week, too.
      await sendDigest(deps, organisation, (lead, send) => run.once(lead, 'skip', send))
    },
  }
  return createSchedule(
    { definitions: defineJobs(handlers, config.timeZone) },
    {
      state,
      clock: Date.now,
      onRun: metrics.ran,
      onTrouble: (error) => log.warn('job-trouble', factsOf(error)),
    },
  )
}

/** Waits for all of them, also where one fails: none is still starting while everything is ended. */
async function allStarted(starts: readonly Promise<void>[]): Promise<void> {
  for (const start of await Promise.allSettled(starts)) if (start.status === 'rejected') throw start.reason
}

function logHealth(log: Log, health: StoreHealth): void {
  if (health.state === 'ok') log.info('store-ok', { engine: health.engine })
  else log.warn('store-away', { trouble: health.trouble, remedy: health.remedy })
}

function storeHealth(health: StoreHealth): PartHealth {
  return health.state === 'ok'
    ? { name: 'store', state: 'ok' }
    : { name: 'store', state: 'degraded', reason: health.trouble, remedy: health.remedy }
}
