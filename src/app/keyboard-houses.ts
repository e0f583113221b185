import type { ModelError } from '../answering/model-error.js'
import { sayNews } from '../domain/knowledge-news.js'
import { wordsOf } from '../domain/problem.js'
import { createResilientState } from '../storage/resilient-state.js'
import { compose, type House } from './compose.js'
import type { Config } from './config.js'
import { type End, endAll } from './end-all.js'
import { languageOfLeads } from './knowledge/language-of-leads.js'
import { createProgressBar } from './progress-bar.js'

interface KeyboardHouse extends House {
  /** Resolves with what to do so that something can be kept; `null` = it can, or nothing needs to be. */
  readonly stored: Promise<string | null>
}

/** Houses for one person at one keyboard, and the end of all of them. */
interface KeyboardHouses {
  /** `stays`: a conversation, in which what she does is kept and the folder followed. Default: false, for a command that answers and ends. */
  open(config: Config, stays?: boolean): KeyboardHouse
  /** Ends what runs in the background of every house that was opened. */
  close(): Promise<void>
}

/**
 * What a command opens its houses with, and closes them at its end. Where too much is gone from the folder, a command that answers and
 * ends says so; a conversation does it itself.
 */
export function createKeyboardHouses(complain: (line: string) => void): KeyboardHouses {
  const closers: End[] = []
  return {
    open(config, stays = false) {
      const opened = openHouse(config, stays, complain)
      closers.push(...opened.closers)
      if (!stays) tellFolder(opened.house, config, complain).catch(() => undefined)
      return opened.house
    },
    close: () => endAll(closers),
  }
}

async function tellFolder(house: House, config: Config, complain: (line: string) => void): Promise<void> {
  const held = await house.heldAtOpening()
  const language = await house.ready.then(
    ({ knowledge }) => languageOfLeads(config, knowledge.organisation),
    () => config.defaultLanguage,
  )
  if (held !== null) complain(sayNews(held, language))
  const { knowledge } = await house.ready
  const [worst] = knowledge.problems.filter(({ severity }) => severity === 'error')
  // Whoever sits at the keyboard set the folder, or can tell who did.
  if (knowledge.passages.length > 0 || worst === undefined) return
  const { message, remedy } = wordsOf(worst, language)
  complain(`${message} ${remedy}`)
}

function openHouse(
  config: Config,
  stays: boolean,
  complain: (line: string) => void,
): { house: KeyboardHouse; closers: readonly End[] } {
  const state = createResilientState(
    {},
    {
      // Loaded while the first question is being typed: a start must be quick.
      open: async () => {
        const { openPassingState, openStateOf } = await import('./open-state-of.js')
        return stays ? openStateOf(config) : openPassingState()
      },
      clock: Date.now,
    },
  )
  const house = compose(config, {
    clock: Date.now,
    unlimited: true,
    live: stays,
    state,
    notify: async () => false,
    // A conversation has the screen to itself.
    ...(stays
      ? {}
      : {
          watch: {
            onProgress: createProgressBar(process.stderr),
            onModelTrouble: onceEach(({ message, reason, facts }) =>
              complain(
                `Answered without the model: ${message} (${[reason, facts.status].filter(Boolean).join(', ')})`,
              ),
            ),
          },
        }),
  })
  const assistant: House['assistant'] = {
    handle: async (inbound, options) => {
      await state.tried
      // Whoever is on call, and the house's own words for danger, stand in the folder.
      if (!stays) await house.ready.catch(() => undefined)
      return await house.assistant.handle(inbound, options)
    },
  }
  const stored = state.tried.then(() => {
    const health = state.health()
    return stays && health.state === 'degraded' ? health.remedy : null
  })
  return { house: { ...house, assistant, stored }, closers: [house.close, state.close] }
}

/** Told of each trouble once: a stream of a thousand questions is not a thousand words about one key. */
function onceEach(tell: (error: ModelError) => void): (error: ModelError) => void {
  const told = new Set<string>()
  return (error) => {
    if (told.has(error.reason)) return
    told.add(error.reason)
    tell(error)
  }
}
