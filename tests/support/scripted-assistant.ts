import type { Answer, Assistant, Block, Handled, HandleOptions, Inbound, Reply } from '../../src/index.js'

/** An assistant that tells what it was handed and answers as it is told: the port, not the house. */
export function scriptedAssistant(
  answer: (inbound: Inbound, options: HandleOptions) => Promise<Reply> | Reply,
) {
  const asked: Inbound[] = []
  const seen = new Set<string>()
  const assistant: Assistant = {
    async handle(inbound, options = {}): Promise<Handled | null> {
      if (inbound.event !== null && seen.has(inbound.event)) return null
      if (inbound.event !== null) seen.add(inbound.event)
      asked.push(inbound)
      return { answer: ANSWER, reply: await answer(inbound, options) }
    },
  }
  return { assistant, asked }
}

const ANSWER: Answer = {
  outcome: 'conversation',
  intent: 'question',
  language: 'en',
  question: '',
  removed: [],
  urgent: null,
  blocks: [],
  claims: [],
  sources: [],
}

export function reply(blocks: readonly Block[], rest: Partial<Reply> = {}): Reply {
  return { language: 'en', visibility: 'thread', surface: 'message', title: '', blocks, ...rest }
}
