import type { ModalView } from '@slack/types'
import type { WebClient } from '@slack/web-api'
import type { Language, Log, Reply } from '../../src/index.js'
import type { FeedbackLine } from './feedback-id.js'
import { LIMITS } from './limits.js'
import { FOR_ANSWERS, FOR_DIALOGS, type PersistDeps, persist } from './persist.js'
import { plain } from './plain.js'
import { renderModal, title } from './render-reply.js'
import { factsOf } from './trouble.js'
import { WORDS } from './words.js'

/** Where what is pressed in a dialog belongs: travels in the dialog, since a press there brings no channel along. */
export interface DialogSpot {
  readonly channel: string | null
  readonly root: string | null
}

export const FEEDBACK_LINE = 'feedback_line'
const LINE = 'line'

export interface DialogDeps extends PersistDeps {
  readonly client: WebClient
  readonly team: string
  readonly log: Log
}

/** Dialogs over the conversation. A trigger lasts three seconds and works once, so each gives up soon: `null` or `false`, never an error. */
export function createDialogs(deps: DialogDeps) {
  const { client, team, log } = deps

  const attempt = async <T>(
    method: string,
    run: () => Promise<T>,
    patience = FOR_DIALOGS,
  ): Promise<T | null> => {
    try {
      return await persist(run, patience, deps)
    } catch (error) {
      log.warn('slack-dialog', factsOf(method, error))
      return null
    }
  }

  const open = async (trigger: string, view: ModalView): Promise<string | null> => {
    const opened = await attempt('views.open', () => client.views.open({ trigger_id: trigger, view }))
    return opened?.view?.id ?? null
  }

  return {
    /** Gives the dialog's id. */
    show: (trigger: string, reply: Reply, spot: DialogSpot) => open(trigger, drawn(reply, spot)),
    /** On top of the dialog in which something was pressed. */
    push: async (trigger: string, reply: Reply, spot: DialogSpot): Promise<boolean> => {
      const view = drawn(reply, spot)
      return (await attempt('views.push', () => client.views.push({ trigger_id: trigger, view }))) !== null
    },
    /** "Reading the sources…", to be filled. */
    wait: (trigger: string, language: Language, name: string) =>
      open(trigger, drawn(say(language, name, WORDS[language].reading), { channel: null, root: null })),
    fill: async (id: string, reply: Reply, spot: DialogSpot): Promise<boolean> => {
      const view = drawn(reply, spot)
      return (
        (await attempt('views.update', () => client.views.update({ view_id: id, view }), FOR_ANSWERS)) !==
        null
      )
    },
    /** One line beside "Not helpful". */
    askLine: async (
      trigger: string,
      words: FeedbackLine,
      metadata: string,
      onTop: boolean,
    ): Promise<boolean> => {
      if (metadata.length > LIMITS.metadata) return false
      const view = lineView(words, metadata)
      if (onTop)
        return (await attempt('views.push', () => client.views.push({ trigger_id: trigger, view }))) !== null
      return (await open(trigger, view)) !== null
    },
  }

  function drawn(reply: Reply, spot: DialogSpot): ModalView {
    return renderModal(reply, team, { metadata: JSON.stringify(spot) })
  }
}

export type Dialogs = ReturnType<typeof createDialogs>

export function say(language: Language, name: string, text: string): Reply {
  return { language, visibility: 'asker', surface: 'dialog', title: name, blocks: [{ kind: 'text', text }] }
}

function lineView(words: FeedbackLine, metadata: string): ModalView {
  return {
    type: 'modal',
    callback_id: FEEDBACK_LINE,
    title: title(words.title),
    submit: title(words.send),
    private_metadata: metadata,
    blocks: [
      {
        type: 'input',
        block_id: LINE,
        optional: true,
        label: { type: 'plain_text', text: plain(words.label, LIMITS.inputLabel), emoji: false },
        element: { type: 'plain_text_input', action_id: LINE, max_length: LIMITS.line, focus_on_load: true },
      },
    ],
  }
}

/** What was typed; `null` = nothing. */
export function readLine(
  values: Readonly<Record<string, Readonly<Record<string, { readonly value?: string | null }>>>>,
): string | null {
  const line = values[LINE]?.[LINE]?.value?.trim() ?? ''
  return line === '' ? null : line
}

export function readSpot(metadata: string | undefined): DialogSpot {
  try {
    const { channel = null, root = null } = JSON.parse(metadata ?? '') as Partial<DialogSpot>
    return { channel, root }
  } catch {
    return { channel: null, root: null }
  }
}
