import type { ResilientState } from '../../../src/storage/resilient-state.js'

/** What happened to questions that were asked one after another, each as the assistant asks the store on its way. */
export interface Asking {
  /** Stops asking and tells. */
  stop(): Promise<{
    readonly asked: number
    readonly answered: number
    readonly twice: number
    readonly slowest: number
  }>
}

/** Everything that an answer needs of the store, at a steady pace; none of it may throw, hang or be done twice. */
export function keepAsking(state: ResilientState, now: () => number): Asking {
  let going = true
  let asked = 0
  let answered = 0
  let twice = 0
  let slowest = 0
  const asking = (async () => {
    while (going) {
      asked += 1
      const started = performance.now()
      const event = `event-${asked}`
      const first = await state.seen.claim(event, now())
      const language = await state.preferences.language('ada')
      await state.topics.meet('responses/court', 'ada', now())
      await state.consents.has('ada', 'nudge')
      if (first && (language === null || language === 'de')) answered += 1
      slowest = Math.max(slowest, performance.now() - started)
      // The platform delivers it again.
      if (await state.seen.claim(event, now())) twice += 1
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  })()
  return {
    stop: async () => {
      going = false
      await asking
      return { asked, answered, twice, slowest }
    },
  }
}
