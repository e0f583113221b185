/**
 * A fetch under which every refusal has the shape that OpenAI's client reads, `{"error": …}`. Others (vLLM, Mistral, whatever is built
 * on FastAPI) write the words elsewhere in the answer, where the client leaves them out, and then nothing tells which parameter
 * the server does not take.
 */
export function createReadableErrors(ask: typeof fetch): typeof fetch {
  return async (input, init) => {
    const response = await ask(input, init)
    const { status, statusText, headers } = response
    if (status < 400) return response
    const words = await response.text()
    const body = hasError(words) ? words : JSON.stringify({ error: { message: words } })
    return new Response(body, { status, statusText, headers })
  }
}

function hasError(words: string): boolean {
  try {
    const parsed: unknown = JSON.parse(words)
    return typeof parsed === 'object' && parsed !== null && 'error' in parsed
  } catch {
    return false
  }
}
