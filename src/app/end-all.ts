/** Something that has to be ended: a server, a connection, a store. */
export type End = () => Promise<unknown>

/** Ends everything, one after the other, also where one of them fails; then throws what the first gave as its reason. */
export async function endAll(ends: readonly End[]): Promise<void> {
  const reasons: unknown[] = []
  for (const end of ends) await end().catch((reason: unknown) => reasons.push(reason))
  if (reasons.length > 0) throw reasons[0]
}
