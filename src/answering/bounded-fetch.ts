/**
 * A fetch for talking to one server: never follows it elsewhere (a redirect would carry the question to a host nobody agreed to),
 * and reads no more than `limit` bytes of an answer, so that an endless one cannot fill the memory.
 */
export function createBoundedFetch(limit: number, ask: typeof fetch = fetch): typeof fetch {
  return async (input, init) => {
    const response = await ask(input, { ...init, redirect: 'error' })
    if (response.body === null) return response
    let read = 0
    const counted = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        read += chunk.byteLength
        if (read > limit) controller.error(new RangeError('answer-too-long'))
        else controller.enqueue(chunk)
      },
    })
    const { status, statusText, headers } = response
    return new Response(response.body.pipeThrough(counted), { status, statusText, headers })
  }
}
