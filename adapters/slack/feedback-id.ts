import { LIMITS } from './limits.js'
import { plain } from './plain.js'

/** The words of the dialog in which a line is written beside "Not helpful". */
export interface FeedbackLine {
  readonly title: string
  readonly label: string
  readonly send: string
}

/** The words of the dialog travel in the block's id, since a press brings nothing else along. */
export function feedbackId({ title, label, send }: FeedbackLine): string {
  for (const limit of [80, 40, 20, 10]) {
    const id = JSON.stringify([title, label, send].map((part) => plain(part, limit)))
    if (id.length <= LIMITS.blockId) return id
  }
  return '["","",""]'
}

export function readFeedbackId(id: string): FeedbackLine | null {
  try {
    const value: unknown = JSON.parse(id)
    if (!Array.isArray(value) || value.length !== 3) return null
    const [title, label, send] = value.map(String)
    return title && label && send ? { title, label, send } : null
  } catch {
    return null
  }
}
