import { troubleOf } from './trouble.js'

/** How often and how long a call is tried again. All in milliseconds. */
export interface Patience {
  /** First pause after an unclear end; each is twice the one before. */
  readonly first: number
  readonly longestPause: number
  /** When to give up, counted from the first try. */
  readonly within: number
}

/** A written answer is worth waiting for: Slack's own outages last minutes. */
export const FOR_ANSWERS: Patience = { first: 500, longestPause: 10_000, within: 5 * 60_000 }
/** Who somebody is, and who spoke before her, must be known before she is answered; while Slack is away it could not be written anyway. */
export const FOR_PEOPLE: Patience = { first: 300, longestPause: 5_000, within: 60_000 }
/** What only helps (a status, a profile): soon or not at all. */
export const FOR_COMFORT: Patience = { first: 300, longestPause: 1_000, within: 2_500 }
/** What needs a trigger, which lasts three seconds. */
export const FOR_DIALOGS: Patience = { first: 150, longestPause: 500, within: 2_000 }

export type Wait = (milliseconds: number) => Promise<void>

export const wait: Wait = (milliseconds) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })

export interface PersistDeps {
  readonly wait: Wait
  /** Told how Slack took a call in the end: `null` = it was done, else the code with which it was refused. */
  readonly heard?: (refusal: string | null) => void
}

/**
 * Tries until it is done, refused, or patience ends; then the last error is thrown. Where an end was unclear, `done` is asked
 * first whether it was done after all, so that nothing is written twice; `undefined` from it means that it was not.
 * `asked`: it is asked before the first try, too.
 */
export async function persist<T>(
  run: () => Promise<T>,
  patience: Patience,
  deps: PersistDeps,
  done: () => Promise<T | undefined> = async () => undefined,
  asked = false,
): Promise<T> {
  // By a clock that nobody sets: the time of day may jump.
  const end = performance.now() + patience.within
  let pause = patience.first
  let unclear = asked
  for (;;) {
    try {
      if (unclear) {
        const found = await done()
        if (found !== undefined) return found
      }
      unclear = false
      const result = await run()
      deps.heard?.(null)
      return result
    } catch (error) {
      const trouble = troubleOf(error)
      if (trouble.kind === 'refused') {
        deps.heard?.(trouble.code)
        throw error
      }
      const next = trouble.kind === 'wait' ? trouble.for : pause
      if (trouble.kind === 'unclear') {
        unclear = true
        pause = Math.min(pause * 2, patience.longestPause)
      }
      if (performance.now() + next > end) throw error
      await deps.wait(next)
    }
  }
}
