import type { Posted } from '../../src/index.js'

/** The port of what was posted, in memory: for suites that ask for the adapter alone. The real store is used where the house is. */
export function createMemoryPosted(): Posted {
  const answers = new Map<string, { answer: string; thread: string | null }>()
  return {
    remember: async (question, answer, thread) => void answers.set(question, { answer, thread }),
    answerTo: async (question) => answers.get(question)?.answer ?? null,
    inThread: async (thread) => [...answers.values()].some((one) => one.thread === thread),
    remove: async (question) => void answers.delete(question),
  }
}
