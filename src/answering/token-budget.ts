import { calendarDay } from '../domain/calendar-day.js'
import type { Clock } from '../domain/ports.js'

/** Tokens a day, so that a busy day or a loop of errors cannot become a bill nobody expected. */
export interface TokenBudget {
  /**
   * Holds back about so many tokens for a call while it is under way, so that many at once do not together spend what one may; gives
   * what ends that, or `null` where nothing is left today. When that is so because the day's tokens are spent, `onUsedUp` is told, once a day.
   */
  reserve(about: number): (() => void) | null
  spend(tokens: number): void
  /** Tokens spent today. */
  readonly spent: number
}

export interface TokenBudgetConfig {
  /** Tokens a day, input and output together; `null` = no limit. */
  readonly perDay: number | null
  /** By whose midnight a day begins: an IANA name. */
  readonly timeZone: string
}

export interface TokenBudgetDeps {
  readonly clock: Clock
  readonly onUsedUp: (spent: number) => void
}

/** Counted in memory: each process by itself, from its start. */
export function createTokenBudget(
  { perDay, timeZone }: TokenBudgetConfig,
  deps: TokenBudgetDeps,
): TokenBudget {
  let day = ''
  let spent = 0
  let reserved = 0
  let told = false
  const turnPage = (): void => {
    const today = calendarDay(deps.clock(), timeZone)
    if (today === day) return
    day = today
    spent = 0
    told = false
  }
  return {
    reserve(about) {
      turnPage()
      if (perDay === null || spent + reserved < perDay) {
        reserved += about
        return () => {
          reserved -= about
        }
      }
      if (spent >= perDay && !told) {
        told = true
        deps.onUsedUp(spent)
      }
      return null
    },
    spend(tokens) {
      turnPage()
      spent += tokens
    },
    get spent() {
      turnPage()
      return spent
    },
  }
}

/** Where a server does not count: four characters a token, as a rule of thumb. */
export function estimateTokens(...texts: readonly string[]): number {
  return Math.ceil(texts.reduce((sum, text) => sum + text.length, 0) / 4)
}
