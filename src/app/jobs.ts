import type { JobDefinition, JobRun } from '../storage/run-job.js'

/** What each job does is the caller's; what it must know is in `run`. */
export interface JobHandlers {
  /** Reminds volunteers who agreed to it of the course, each once. */
  readonly nudge: (run: JobRun) => Promise<void>
  /** Deletes by the retention table. */
  readonly sweep: (run: JobRun) => Promise<void>
  /** Tells leads once a week how many questions found no answer. */
  readonly digest: (run: JobRun) => Promise<void>
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/**
 * The jobs by the organisation's clock, `timeZone` (an IANA name): nudges on working days at ten (caught up with until the early afternoon, never at
 * night), the sweep at three, the digest on Monday at nine.
 */
export function defineJobs(handlers: JobHandlers, timeZone: string): readonly JobDefinition[] {
  const { nudge, sweep, digest } = handlers
  const longest = 10 * MINUTE
  return [
    { name: 'sweep', cron: '0 3 * * *', timeZone, longest, catchUpWithin: 24 * HOUR, run: sweep },
    { name: 'nudge', cron: '0 10 * * 1-5', timeZone, longest, catchUpWithin: 4 * HOUR, run: nudge },
    { name: 'digest', cron: '0 9 * * 1', timeZone, longest, catchUpWithin: 48 * HOUR, run: digest },
  ]
}
