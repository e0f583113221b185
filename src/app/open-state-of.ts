import { type OpenState, openState } from '../storage/open-state.js'
import type { Config } from './config.js'

/** The small state that the settings name. */
export function openStateOf(config: Config): Promise<OpenState> {
  return openState({
    dataDir: config.dataDir,
    clock: Date.now,
    ...(config.databaseUrl === null ? {} : { databaseUrl: config.databaseUrl }),
    ...(config.hashKey === null ? {} : { hashKey: config.hashKey }),
  })
}

/** A state that is gone with the process: for the command line, where nobody comes back. */
export function openPassingState(): Promise<OpenState> {
  return openState({ dataDir: ':memory:', clock: Date.now })
}
