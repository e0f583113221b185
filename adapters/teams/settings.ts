/** What `.env` says of Teams; the same shape as the app's own settings. */
export interface TeamsSettings {
  /** `null` = local mode: no app id, everybody on this machine is believed. */
  readonly app: {
    readonly id: string
    readonly type: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI'
    /** `null` with a managed identity or a certificate. */
    readonly password: string | null
    readonly certificate: { readonly thumbprint: string; readonly privateKey: string } | null
    /** Nobody of another tenant is answered. */
    readonly tenantId: string
    /** Addresses of another Microsoft cloud; each `null` is the public one's. */
    readonly cloud: {
      readonly loginUrl: string | null
      readonly scope: string | null
      readonly issuer: string | null
      readonly openIdMetadataUrl: string | null
    }
  } | null
  /** The tenant shows messages to one member of a channel alone. */
  readonly targeted: boolean
}
