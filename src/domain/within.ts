/** The value, or `TooLate` once `limit` milliseconds have passed. What was begun goes on. */
export async function within<T>(limit: number, value: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TooLate()), limit)
  })
  try {
    return await Promise.race([value, late])
  } finally {
    clearTimeout(timer)
  }
}

export class TooLate extends Error {
  override readonly name = 'TooLate'
}
