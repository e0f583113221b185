import { StoreUnavailable } from '../domain/store-unavailable.js'
import type { State } from '../domain/stores.js'
import { alone, type RawSql } from './engine.js'
import { troubleOf } from './failures.js'
import type { JobLedger } from './job-ledger.js'
import { createKeeper, type KeeperConfig, type KeeperDeps } from './keeper.js'
import { createMemoryClaims } from './memory-claims.js'
import type { OpenState } from './open-state.js'

/** Milliseconds for what nobody waits for with a question open: erasing, upkeep. */
const PATIENT = 15_000

/**
 * Milliseconds for a claim: where it is not decided by the store, two processes answer. Longer than the rest, since it follows
 * the acknowledgement; a store that is known to be away is not waited for.
 */
const CLAIM_WITHIN = 5_000

/** The state as the running assistant holds it. */
export interface ResilientState extends State {
  readonly jobs: JobLedger
  /** For the job queue; throws while the store is away. */
  readonly raw: RawSql
  /** Does `work` while no other process does the like, or migrates. */
  alone<T>(work: () => Promise<T>): Promise<T>
  /** `null` while nothing is open. */
  engine(): 'sqlite' | 'postgres' | null
  /** Resolves after the first attempt to open, however it ended. */
  readonly tried: Promise<void>
}

/**
 * A state that is there at once and stays, whatever becomes of the store below: locked, full, read-only, damaged, gone. While
 * it is away, what an answer needs goes on without it (events are told apart in memory, a language falls back, a count is
 * lost, nobody counts as having agreed), and everything else throws `StoreUnavailable` at once. It recovers by itself.
 */
export function createResilientState(config: KeeperConfig, deps: KeeperDeps): ResilientState {
  const keeper = createKeeper(config, deps)
  const { use } = keeper
  const meanwhile = createMemoryClaims()
  return {
    seen: {
      claim: async (key, now) => {
        if (meanwhile.knows(key, now)) return false
        const inStore = use('seen.claim', (state) => state.seen.claim(key, now), CLAIM_WITHIN)
        // Noted here too, since the store may be away when the event is delivered again.
        return await orElse(
          inStore.then(async (claimed) => claimed && (await meanwhile.claim(key, now))),
          () => meanwhile.claim(key, now),
        )
      },
    },
    preferences: {
      language: (person) =>
        orElse(
          use('preferences.language', (state) => state.preferences.language(person)),
          async () => null,
        ),
      setLanguage: (person, language, now) =>
        use('preferences.setLanguage', (state) => state.preferences.setLanguage(person, language, now)),
    },
    consents: {
      has: (person, kind) =>
        orElse(
          use('consents.has', (state) => state.consents.has(person, kind)),
          async () => false,
        ),
      give: (person, kind, now) => use('consents.give', (state) => state.consents.give(person, kind, now)),
      withdraw: (person, kind) => use('consents.withdraw', (state) => state.consents.withdraw(person, kind)),
    },
    posted: {
      remember: (question, answer, thread, person, now) =>
        orElse(
          use('posted.remember', (state) => state.posted.remember(question, answer, thread, person, now)),
          async () => {},
        ),
      answerTo: (question) =>
        orElse(
          use('posted.answerTo', (state) => state.posted.answerTo(question)),
          async () => null,
        ),
      inThread: (thread) =>
        orElse(
          use('posted.inThread', (state) => state.posted.inThread(thread)),
          async () => false,
        ),
      remove: (question) =>
        orElse(
          use('posted.remove', (state) => state.posted.remove(question)),
          async () => {},
        ),
    },
    addresses: {
      remember: (person, address, now) =>
        orElse(
          use('addresses.remember', (state) => state.addresses.remember(person, address, now)),
          async () => {},
        ),
      find: (person) =>
        orElse(
          use('addresses.find', (state) => state.addresses.find(person)),
          async () => null,
        ),
    },
    underway: {
      begin: (question, now) => use('underway.begin', (state) => state.underway.begin(question, now)),
      saying: (event) => use('underway.saying', (state) => state.underway.saying(event)),
      end: (event) => use('underway.end', (state) => state.underway.end(event)),
      renew: (inHand, now) => use('underway.renew', (state) => state.underway.renew(inHand, now)),
      adopt: (platform, inHand, now, limit) =>
        orElse(
          use('underway.adopt', (state) => state.underway.adopt(platform, inHand, now, limit)),
          async () => [],
        ),
    },
    topics: {
      meet: (topic, person, now, how) =>
        orElse(
          use('topics.meet', (state) => state.topics.meet(topic, person, now, how)),
          async () => {},
        ),
      readable: (limit, how) => use('topics.readable', (state) => state.topics.readable(limit, how)),
      close: (topic) => use('topics.close', (state) => state.topics.close(topic)),
    },
    progress: {
      get: (person) => use('progress.get', (state) => state.progress.get(person)),
      save: (next, expected, now) =>
        use('progress.save', (state) => state.progress.save(next, expected, now)),
      silentSince: (before, limit) =>
        use('progress.silentSince', (state) => state.progress.silentSince(before, limit)),
      markNudged: (person, now) =>
        use('progress.markNudged', (state) => state.progress.markNudged(person, now)),
      unmarkNudged: (person, at) =>
        use('progress.unmarkNudged', (state) => state.progress.unmarkNudged(person, at)),
      shared: () => use('progress.shared', (state) => state.progress.shared()),
      remove: (person) => use('progress.remove', (state) => state.progress.remove(person)),
    },
    feedback: {
      give: (feedback, now) => use('feedback.give', (state) => state.feedback.give(feedback, now)),
      open: (limit) => use('feedback.open', (state) => state.feedback.open(limit)),
      close: (passage, now) => use('feedback.close', (state) => state.feedback.close(passage, now)),
    },
    handedOn: {
      idOf: (answer, kind, person) =>
        use('handedOn.idOf', (state) => state.handedOn.idOf(answer, kind, person)),
      handOn: (question, consent, now) =>
        use('handedOn.handOn', (state) => state.handedOn.handOn(question, consent, now)),
      open: (limit) => use('handedOn.open', (state) => state.handedOn.open(limit)),
      close: (id, now) => use('handedOn.close', (state) => state.handedOn.close(id, now)),
    },
    jobs: {
      newest: (job) => use('jobs.newest', (state) => state.jobs.newest(job)),
      skip: (run, outcome, now) => use('jobs.skip', (state) => state.jobs.skip(run, outcome, now)),
      begin: (run, now, leaseUntil, exclusive) =>
        use('jobs.begin', (state) => state.jobs.begin(run, now, leaseUntil, exclusive)),
      finish: (run, attempt, outcome, now) =>
        use('jobs.finish', (state) => state.jobs.finish(run, attempt, outcome, now)),
      release: (run, attempt, retryAt) =>
        use('jobs.release', (state) => state.jobs.release(run, attempt, retryAt)),
      beginStep: (run, attempt, item, now) =>
        use('jobs.beginStep', (state) => state.jobs.beginStep(run, attempt, item, now)),
      undoStep: (run, attempt, item) =>
        use('jobs.undoStep', (state) => state.jobs.undoStep(run, attempt, item)),
      endStep: (run, attempt, item, now) =>
        use('jobs.endStep', (state) => state.jobs.endStep(run, attempt, item, now)),
    },
    raw: async (text, values) => {
      const done = await use('jobs.queue', (state) => attempt(rawOf(state), text, values), PATIENT)
      if ('fault' in done) throw done.fault
      return done
    },
    alone: (work) => use('jobs.queue', (state) => alone(state.engine, work), PATIENT),
    engine: () => keeper.opened()?.engine.kind ?? null,
    forget: (person) => use('forget', (state) => state.forget(person), PATIENT),
    sweep: (now) => use('sweep', (state) => state.sweep(now), PATIENT),
    health: keeper.health,
    tried: keeper.tried,
    close: keeper.close,
  }
}

function rawOf(state: OpenState): RawSql {
  if (state.engine.raw === null) throw new StoreUnavailable('unreachable')
  return state.engine.raw
}

/**
 * The queue tells a harmless race ("already exists") from a fault by the database's own words: what is no outage reaches it
 * as it is, and nobody else (`createSchedule` takes the words out).
 */
async function attempt(raw: RawSql, text: string, values?: readonly unknown[]) {
  try {
    return await raw(text, values)
  } catch (fault) {
    if (troubleOf(fault) !== null) throw fault
    return { fault }
  }
}

/** Only an outage is made good; a fault of ours is not hidden. */
async function orElse<T>(work: Promise<T>, instead: () => Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof StoreUnavailable) return await instead()
    throw error
  }
}
