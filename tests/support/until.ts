/** Waits until something is so, and says what was waited for when it never comes. No test asserts how long it took. */
export async function until(
  so: () => boolean | Promise<boolean>,
  patience = 60_000,
  what: string = so.toString(),
): Promise<void> {
  const end = Date.now() + patience
  while (!(await so())) {
    if (Date.now() > end) throw new Error(`It never came true: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
