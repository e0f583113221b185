/** What `.env` says of Teams; the same shape as the app's own settings. */
export interface TeamsSettings {
  /** `null` = local mode: no app id, everybody on this machine is believed. */
  readonly app: {
    readonly id: string
    readonly type: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI'
    /** `null` with a managed identity or a certificate. */
    readonly password: string | null
    readonly certificate?: { readonly thumbprint: string; readonly privateKey: string }
    /** Nobody of another tenant is answered. */
    readonly tenantId: string
    /** Addresses of another Microsoft cloud than the public one. */
    readonly cloud?: {
      readonly loginUrl?: string
      readonly scope?: string
      readonly issuer?: string
      readonly openIdMetadataUrl?: string
    }
  } | null
  /** The tenant shows messages to one member of a channel alone. Default: no. */
  readonly targeted?: boolean
}
