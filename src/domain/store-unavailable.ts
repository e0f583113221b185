import { AssistantError, type Facts } from './assistant-error.js'

/** Why the store is away. */
export type StoreTrouble =
  | 'locked'
  | 'full'
  | 'read-only'
  | 'corrupt'
  | 'unreachable'
  | 'newer-schema'
  | 'other-key'

export type StoreHealth =
  | { readonly state: 'ok'; readonly engine: 'sqlite' | 'postgres' }
  | {
      readonly state: 'degraded'
      readonly trouble: StoreTrouble
      readonly since: number
      readonly remedy: string
    }

const REMEDIES: Readonly<Record<StoreTrouble, string>> = {
  locked:
    'Another program holds the state file for long. Look for a second copy or a backup tool that locks it.',
  full: 'The disk is full. Free some space; writing starts again by itself.',
  'read-only':
    'The state may not be written. Give the user who runs this the right to write in DATA_DIR (or in the database).',
  corrupt:
    'The state is damaged. Move the file away, then run `npm run data -- restore FILE` with the newest backup.',
  unreachable:
    'The state cannot be reached. Check DATABASE_URL and the server, or whether DATA_DIR is there and is a folder.',
  'newer-schema': 'The state was written by a newer version. Start that version; this one does not touch it.',
  'other-key':
    'HASH_KEY differs from the one this state was begun with. Set the earlier one again (empty, if there was none).',
}

export function remedyFor(trouble: StoreTrouble): string {
  return REMEDIES[trouble]
}

/** The store is away; what needs it says so plainly and everything else goes on. */
export class StoreUnavailable extends AssistantError {
  readonly trouble: StoreTrouble

  constructor(trouble: StoreTrouble, facts: Facts = {}) {
    super('store-unavailable', remedyFor(trouble), { trouble, ...facts })
    this.trouble = trouble
  }
}
