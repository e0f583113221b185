import type { Block, Reply } from '../../src/index.js'
import { reply } from './scripted-assistant.js'

/** What stands below a part of an answer, in English. */
export const MORE = 'I am still reading; the rest follows here.'
export const DANGER: Block = { kind: 'callout', tone: 'urgent', text: 'Call 112.' }

const BUTTON: Block = {
  kind: 'actions',
  items: [{ label: 'Show passages', token: 'sb1.x', style: 'plain', says: '' }],
}

/** So many claims of an answer, with a button below as `present` puts it there. */
export const claims = (count: number, rest: Partial<Reply> = {}): Reply =>
  reply(
    [...Array.from({ length: count }, (_, at): Block => ({ kind: 'text', text: `claim ${at + 1}` })), BUTTON],
    rest,
  )
