/** The one door adapters use. What is not exported here is nobody's business outside `src`. */
export type { Adapter, AdapterHost, Log, PartHealth, Route, UnderwayNotes } from './domain/adapter.js'
export type { Answer, Outcome } from './domain/answer.js'
export type { Assistant, Handled, HandleOptions } from './domain/assistant.js'
export { AssistantError, type Facts } from './domain/assistant-error.js'
export { COMES_WHOLE, createGrowth, type Growth, unfinished, withoutButtons } from './domain/growth.js'
export { isLanguage, type Language } from './domain/language.js'
export { createLines } from './domain/lines.js'
export { createPace } from './domain/pace.js'
export type { Clock } from './domain/ports.js'
export { HOME_PRESS, writeToken } from './domain/press.js'
export type { Focus, Inbound, Origin, Place, Standing } from './domain/question.js'
export {
  type Block,
  type Button,
  bar,
  type CitedLine,
  called,
  marks,
  plainReply,
  type Reply,
  type SourceLine,
  toPlainText,
  typed,
  urgentPart,
} from './domain/reply.js'
export type { Addresses, Posted } from './domain/stores.js'
export { oneLine, shorten, unreachable } from './domain/text.js'
export type { LeftBehind, Taking } from './domain/underway.js'
export { TooLate, within } from './domain/within.js'
