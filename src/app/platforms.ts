import type { IncomingMessage, ServerResponse } from 'node:http'
import { createSlackAdapter } from '../../adapters/slack/slack-adapter.js'
import { createTeamsAdapter } from '../../adapters/teams/teams-adapter.js'
import type { Adapter, AdapterHost } from '../domain/adapter.js'
import type { Config } from './config.js'

/** An adapter for every platform that the settings name; one whose tokens are absent is not built. */
export function createPlatforms(
  config: Config,
  hostFor: (name: string) => AdapterHost,
): readonly Adapter<IncomingMessage, ServerResponse>[] {
  return [
    ...(config.slack === null ? [] : [createSlackAdapter(config.slack, hostFor('slack'))]),
    ...(config.teams === null ? [] : [createTeamsAdapter(config.teams, hostFor('teams'))]),
  ]
}
