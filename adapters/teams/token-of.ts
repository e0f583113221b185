/** The token of a button of ours, wherever Teams puts it. */
export function tokenOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null
  const { token, data, action } = value as { token?: unknown; data?: unknown; action?: { data?: unknown } }
  if (typeof token === 'string') return token
  return data !== undefined ? tokenOf(data) : action?.data !== undefined ? tokenOf(action.data) : null
}
