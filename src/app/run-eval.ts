import { createUrgentNotice } from '../safety/urgent-notice.js'
import type { House } from './compose.js'
import type { Config } from './config.js'
import { evaluate, GOLDEN, printEval, readGolden } from './eval-command.js'
import { evaluateMessages, MESSAGES, printMessages, readMessages, SHORT_MESSAGES } from './eval-messages.js'
import { fitCards } from './fit-cards.js'
import { fitGates } from './fit-command.js'

/** What was typed after `npm run eval --`. */
export interface EvalFlags {
  readonly model: boolean
  readonly fit: boolean
  readonly json: boolean
  /** With the model: of each set only so many questions, as it was typed. */
  readonly limit?: string | undefined
}

interface EvalDeps {
  readonly open: (config: Config) => House
  readonly print: (line: string) => void
  readonly complain: (line: string) => void
}

/** Measures how good the answers are, with or without the model, or fits the gates. Resolves with the exit code. */
export async function runEval(config: Config, flags: EvalFlags, deps: EvalDeps): Promise<number> {
  if (flags.limit !== undefined && !flags.model) {
    deps.complain('--limit goes with --model. Without a model every question is asked, in about a minute.')
    return 2
  }
  return await (flags.model ? evaluateWithModel(config, flags, deps) : evaluateAll(config, flags, deps))
}

async function evaluateAll(config: Config, { fit, json }: EvalFlags, deps: EvalDeps): Promise<number> {
  const { open, print } = deps
  const { ready, ranking, stem } = open(config)
  const shelf = await ready
  await ranking()
  const questions = await readGolden(GOLDEN)
  const messages = await readMessages(MESSAGES)
  if (fit) {
    await fitGates(shelf, questions, { main: config.defaultLanguage, stem, print })
    await fitCards(shelf, messages, { main: config.defaultLanguage, print })
    return 0
  }
  const rows = await evaluate(shelf, questions, config.defaultLanguage)
  if (json) {
    print(JSON.stringify(rows, null, 2))
    return 0
  }
  printEval(rows, print)
  const all = [...messages, ...(await readMessages(SHORT_MESSAGES))]
  printMessages(await evaluateMessages(shelf, all, config.defaultLanguage), print)
  return 0
}

/** Costs what it costs: whoever types this wants it, so that the day's budget does not count. */
async function evaluateWithModel(
  config: Config,
  { limit, json }: EvalFlags,
  deps: EvalDeps,
): Promise<number> {
  const { open, print, complain } = deps
  if (config.model === null) {
    complain('No model is configured. Set OPENAI_MODEL, or AZURE_OPENAI_* (README, chapter Model).')
    return 1
  }
  const most = limit === undefined ? undefined : Number(limit)
  if (most !== undefined && !(most >= 1)) {
    complain('Say how many questions with a number: --limit 10')
    return 2
  }
  const house = open({ ...config, model: { ...config.model, tokensPerDay: null } })
  const { evaluateModel, printModelEval } = await import('./eval-model.js')
  const shelf = await house.ready
  await house.ranking()
  const result = await evaluateModel(await readGolden(GOLDEN), config.defaultLanguage, {
    shelf,
    notice: createUrgentNotice(shelf.knowledge.organisation),
    tokens: house.tokens,
    ...(most === undefined ? {} : { limit: most }),
  })
  if (json) print(JSON.stringify(result, null, 2))
  else printModelEval(result, print)
  return 0
}
