import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Adapter, AdapterHost } from '../domain/adapter.js'
import type { Config } from './config.js'

/**
 * An adapter for every platform that the settings name. One whose tokens are absent is not even loaded: each brings a large
 * library along.
 */
export async function createPlatforms(
  { slack, teams }: Config,
  hostFor: (name: string) => AdapterHost,
): Promise<readonly Adapter<IncomingMessage, ServerResponse>[]> {
  const platforms: Adapter<IncomingMessage, ServerResponse>[] = []
  if (slack !== null) {
    const { createSlackAdapter } = await import('../../adapters/slack/slack-adapter.js')
    platforms.push(createSlackAdapter(slack, hostFor('slack')))
  }
  if (teams !== null) {
    const { createTeamsAdapter } = await import('../../adapters/teams/teams-adapter.js')
    platforms.push(createTeamsAdapter(teams, hostFor('teams')))
  }
  return platforms
}
