/** A person of a tenant. The id is the directory's (`aadObjectId`); where Teams does not tell it, the channel's own (`29:…`). */
export interface TeamsPerson {
  readonly tenant: string
  readonly id: string
}

/** The opaque id everybody else knows her by. */
export function personId({ tenant, id }: TeamsPerson): string {
  return `teams:${encodeURIComponent(tenant)}:${encodeURIComponent(id)}`
}

/** `null` for whoever is not of Teams. */
export function readPersonId(person: string): TeamsPerson | null {
  const match = /^teams:([^:]*):([^:]+)$/u.exec(person)
  if (match === null) return null
  try {
    return { tenant: decodeURIComponent(match[1]!), id: decodeURIComponent(match[2]!) }
  } catch {
    return null
  }
}
