/** What `.env` says of Teams. */
export interface TeamsSettings {
  /** `null` = local mode: no app id, loopback only, and everybody on this machine is believed. */
  readonly app: {
    readonly id: string
    readonly type: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI'
    /** `null` with a managed identity or a certificate. */
    readonly password: string | null
    readonly certificate?: { readonly thumbprint: string; readonly privateKey: string }
    /** Nobody of another tenant is answered. */
    readonly tenantId: string
    /** Addresses of another Microsoft cloud than the public one. */
    readonly cloud?: TeamsCloud
  } | null
  /** The tenant shows messages to one member of a channel alone. Default: no, a private reply goes to her own chat. */
  readonly targeted?: boolean
}

/** Where tokens come from and who signs them; the names are botbuilder's own. */
export interface TeamsCloud {
  readonly loginUrl?: string
  readonly scope?: string
  readonly issuer?: string
  readonly openIdMetadataUrl?: string
}
