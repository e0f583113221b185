/** The one door adapters use. What is not exported here is nobody's business outside `src`. */
export type { Answer, NumberedSource } from './domain/answer.js'
export type { Assistant, Handled } from './domain/assistant.js'
export { isLanguage, type Language } from './domain/language.js'
export type { Inbound, Place, Standing } from './domain/question.js'
export {
  type Block,
  type CitedLine,
  marks,
  type Reply,
  type SourceLine,
  toPlainText,
} from './domain/reply.js'
export { shorten, unreachable } from './domain/text.js'
export type { UrgentNotice } from './domain/urgent.js'
