import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Outcome } from '../domain/answer.js'
import type { StoreHealth } from '../domain/store-unavailable.js'

/** What is counted and timed. Labels come from the closed lists below, so that no word of anybody can become one. */
export interface Metrics {
  /** A message was answered, from its arrival to the reply. */
  answered(platform: string, outcome: Outcome, seconds: number): void
  /** An answer came from the model, or had to do without it. */
  composed(composer: string, outcome: string): void
  /** A question was ranked by its words alone, though an embedding model is configured. */
  rankedByWords(reason: string): void
  operated(operation: string, outcome: 'ok' | 'unavailable' | 'failed', seconds: number): void
  ran(job: string, outcome: string, seconds: number): void
  served(route: string, status: number, seconds: number): void
  store(health: StoreHealth): void
  /** How many passages the knowledge in use has. */
  passages(count: number): void
  /** Prometheus' text format. */
  text(): Promise<string>
  readonly contentType: string
}

const KNOWN = {
  platform: ['slack', 'teams', 'console'],
  outcome: ['answered', 'pointers', 'not_covered', 'urgent', 'refused', 'conversation'],
  composer: ['extractive', 'model'],
  composed: [
    ...['used', 'cut', 'unverified', 'uncovered', 'broken'],
    ...['model-late', 'model-refused', 'model-broken', 'model-resting', 'model-over-budget'],
  ],
  fallback: ['no-vectors', 'resting', 'late', 'server', 'not-a-vector', 'dimension'],
  job: ['nudge', 'sweep', 'digest'],
  operation: [
    ...['seen.claim', 'preferences.language', 'preferences.setLanguage'],
    ...[
      'consents.has',
      'consents.give',
      'consents.withdraw',
      'topics.meet',
      'topics.readable',
      'topics.close',
    ],
    ...[
      'progress.get',
      'progress.save',
      'progress.silentSince',
      'progress.markNudged',
      'progress.unmarkNudged',
      'progress.shared',
      'progress.remove',
    ],
    ...[
      'feedback.give',
      'feedback.open',
      'feedback.close',
      'handedOn.idOf',
      'handedOn.handOn',
      'handedOn.open',
      'handedOn.close',
    ],
    ...[
      'jobs.newest',
      'jobs.skip',
      'jobs.begin',
      'jobs.finish',
      'jobs.release',
      'jobs.beginStep',
      'jobs.endStep',
    ],
    ...['posted.remember', 'posted.answerTo', 'posted.inThread', 'posted.remove'],
    ...['addresses.remember', 'addresses.find'],
    ...['underway.begin', 'underway.saying', 'underway.end', 'underway.renew', 'underway.adopt'],
    ...['jobs.undoStep', 'jobs.queue', 'forget', 'sweep'],
  ],
  run: ['done', 'failed', 'given-up', 'interrupted'],
} as const

/** For whatever is in no list: a stranger's path, a word. */
const OTHER = 'other'

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

export interface MetricsConfig {
  /** Paths of mounted routes; any other becomes `other`. */
  readonly routes?: readonly string[]
  /** Also memory, event loop lag and the like of this process. Default: true. */
  readonly process?: boolean
}

export function createMetrics(config: MetricsConfig = {}): Metrics {
  const { routes = [], process = true } = config
  const paths: readonly string[] = ['/healthz', '/readyz', '/metrics', ...routes]
  const registry = new Registry()
  const registers = [registry]
  if (process) collectDefaultMetrics({ register: registry, prefix: 'secure_base_' })
  const timed = (name: string, help: string, labelNames: readonly string[]) =>
    new Histogram({ name: `secure_base_${name}_seconds`, help, labelNames, buckets: SECONDS, registers })

  const answers = timed('answer', 'Seconds from a message to its reply', ['platform', 'outcome'])
  const operations = timed('store_operation', 'Seconds of an operation on the state', [
    'operation',
    'outcome',
  ])
  const jobs = timed('job', 'Seconds of a run of a job', ['job', 'outcome'])
  const requests = timed('http_request', 'Seconds of an HTTP request', ['route', 'status'])
  const drafts = new Counter({
    name: 'secure_base_drafts_total',
    help: 'Drafts by who composed them and what became of them',
    labelNames: ['composer', 'outcome'],
    registers,
  })
  const fallbacks = new Counter({
    name: 'secure_base_rankings_by_words_total',
    help: 'Questions that were ranked without their vector, by reason',
    labelNames: ['reason'],
    registers,
  })
  const state = new Gauge({
    name: 'secure_base_store_ok',
    help: '1 while the state is there, 0 while the assistant does without it',
    registers,
  })
  const troubles = new Counter({
    name: 'secure_base_store_outages_total',
    help: 'How often the state went away, by reason',
    labelNames: ['trouble'],
    registers,
  })
  const passages = new Gauge({
    name: 'secure_base_passages',
    help: 'Passages of the knowledge in use',
    registers,
  })
  return {
    answered: (platform, outcome, seconds) =>
      answers.observe({ platform: known('platform', platform), outcome: known('outcome', outcome) }, seconds),
    composed: (composer, outcome) =>
      drafts.inc({ composer: known('composer', composer), outcome: known('composed', outcome) }),
    rankedByWords: (reason) => fallbacks.inc({ reason: known('fallback', reason) }),
    operated: (operation, outcome, seconds) =>
      operations.observe({ operation: known('operation', operation), outcome }, seconds),
    ran: (job, outcome, seconds) =>
      jobs.observe({ job: known('job', job), outcome: known('run', outcome) }, seconds),
    served: (route, status, seconds) =>
      requests.observe(
        { route: paths.includes(route) ? route : OTHER, status: `${Math.floor(status / 100)}xx` },
        seconds,
      ),
    store: (health) => {
      state.set(health.state === 'ok' ? 1 : 0)
      if (health.state === 'degraded') troubles.inc({ trouble: health.trouble })
    },
    passages: (count) => passages.set(count),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}

function known(list: keyof typeof KNOWN, value: string): string {
  return (KNOWN[list] as readonly string[]).includes(value) ? value : OTHER
}
