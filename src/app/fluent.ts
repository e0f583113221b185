import { createChatServer } from '../answering/chat-server.js'
import { createModel } from '../answering/model-composer.js'
import type { ModelError } from '../answering/model-error.js'
import { createModelJudge } from '../answering/model-judge.js'
import { createTokenBudget } from '../answering/token-budget.js'
import type { Knowledge } from '../domain/knowledge.js'
import type { Clock, Composer } from '../domain/ports.js'
import type { ModelConfig } from './settings/model-settings.js'

/** The model's composer for a version of the knowledge. */
export type AddModel = (knowledge: Knowledge, plain: Composer) => Composer | null

export interface Fluent {
  readonly add: AddModel
  /** Tokens spent today by this process. */
  spent(): number
}

export interface FluentDeps {
  readonly clock: Clock
  /** Whose days the tokens are counted by. */
  readonly timeZone: string
  readonly onTrouble?: (error: ModelError) => void
  /** The day's tokens are used up; told once a day. */
  readonly onUsedUp?: (spent: number) => void
}

/** The configured model, one for all versions of the knowledge. */
export function createFluent(
  config: ModelConfig,
  { clock, timeZone, onTrouble, onUsedUp }: FluentDeps,
): Fluent {
  const budget = createTokenBudget(
    { perDay: config.tokensPerDay, timeZone },
    { clock, onUsedUp: onUsedUp ?? (() => undefined) },
  )
  const server = createChatServer(config.server)
  const model = createModel(
    { deadline: config.deadline },
    {
      server,
      budget,
      clock,
      ...(config.judge ? { judge: createModelJudge(server, budget) } : {}),
      ...(onTrouble === undefined ? {} : { onTrouble }),
    },
  )
  return { add: model.composer, spent: () => budget.spent }
}
