/**
 * A fetch under which an answer that comes in one piece, from a server or a gateway that does not stream, reads like a stream of one
 * piece: OpenAI's client would find nothing in it.
 */
export function createWholeAnswers(ask: typeof fetch): typeof fetch {
  return async (input, init) => {
    const response = await ask(input, init)
    const type = response.headers.get('content-type') ?? ''
    if (!response.ok || !/^application\/json\b/iu.test(type)) return response
    const { status, statusText } = response
    const text = await response.text()
    return new Response(toStream(text) ?? text, {
      status,
      statusText,
      headers: { 'content-type': 'text/event-stream' },
    })
  }
}

function toStream(text: string): string | null {
  let answer: { choices?: unknown; usage?: unknown }
  try {
    answer = JSON.parse(text)
  } catch {
    return null
  }
  if (!Array.isArray(answer?.choices)) return null
  const choices = answer.choices.map((choice) => ({ ...choice, delta: inPieces(choice?.message ?? {}) }))
  const events = [
    { ...answer, choices },
    { choices: [], usage: answer.usage },
  ]
  return `${events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('')}data: [DONE]\n\n`
}

/** In a stream each call of a function says which one it is. */
function inPieces(message: { tool_calls?: unknown }): object {
  const { tool_calls: calls } = message
  if (!Array.isArray(calls)) return message
  return { ...message, tool_calls: calls.map((call, index) => ({ index, ...call })) }
}
