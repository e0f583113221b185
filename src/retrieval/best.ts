/** The `limit` highest-scoring places above 0, best first; ties keep the order of the entries. */
export function best(scores: Float32Array, limit: number): number[] {
  const heap: number[] = []
  const worse = (a: number, b: number): boolean =>
    scores[a]! < scores[b]! || (scores[a] === scores[b] && a > b)
  const down = (from: number): void => {
    let at = from
    for (;;) {
      const left = 2 * at + 1
      if (left >= heap.length) return
      const right = left + 1
      const child = right < heap.length && worse(heap[right]!, heap[left]!) ? right : left
      if (!worse(heap[child]!, heap[at]!)) return
      const moved = heap[at]!
      heap[at] = heap[child]!
      heap[child] = moved
      at = child
    }
  }
  let threshold = 0
  for (let entry = 0; entry < scores.length; entry += 1) {
    const score = scores[entry]!
    if (score <= threshold) continue
    if (heap.length < limit) {
      heap.push(entry)
      if (heap.length === limit) {
        for (let at = (limit >> 1) - 1; at >= 0; at -= 1) down(at)
        threshold = scores[heap[0]!]!
      }
    } else {
      heap[0] = entry
      down(0)
      threshold = scores[heap[0]!]!
    }
  }
  return heap.sort((a, b) => scores[b]! - scores[a]! || a - b)
}
