import type { Clock } from '../domain/ports.js'

/** Tokens a day, so that a busy day or a loop of errors cannot become a bill nobody expected. */
export interface TokenBudget {
  /** Whether anything is left today. Tells `onUsedUp` when asked for the first time in vain, once a day. */
  allows(): boolean
  spend(tokens: number): void
  /** Tokens spent today. */
  readonly spent: number
}

export interface TokenBudgetConfig {
  /** Tokens a day (UTC), input and output together; `null` = no limit. */
  readonly perDay: number | null
}

export interface TokenBudgetDeps {
  readonly clock: Clock
  readonly onUsedUp: (spent: number) => void
}

const DAY = 86_400_000

/** Counted in memory: each process by itself, from its start. */
export function createTokenBudget({ perDay }: TokenBudgetConfig, deps: TokenBudgetDeps): TokenBudget {
  let day = -1
  let spent = 0
  let told = false
  const turnPage = (): void => {
    const today = Math.floor(deps.clock() / DAY)
    if (today === day) return
    day = today
    spent = 0
    told = false
  }
  return {
    allows() {
      turnPage()
      if (perDay === null || spent < perDay) return true
      if (!told) {
        told = true
        deps.onUsedUp(spent)
      }
      return false
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
