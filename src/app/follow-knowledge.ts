import type { Log, PartHealth } from '../domain/adapter.js'
import { type KnowledgeNews, sayNews } from '../domain/knowledge-news.js'
import type { Notify, Shelf } from '../domain/ports.js'
import { plainReply } from '../domain/reply.js'
import type { House } from './compose.js'
import { factsOf } from './log.js'
import type { Metrics } from './metrics.js'

export interface FollowDeps {
  readonly notify: Notify
  readonly log: Log
  readonly metrics: Pick<Metrics, 'passages'>
}

/**
 * Counts, logs and tells what happens to the knowledge while the assistant serves. Leads hear of what they have to look at: that a
 * version is held back, and that it is whole again; of each of their own edits they do not. Gives the health of the moment.
 */
export function followKnowledge({ ready, live }: House, deps: FollowDeps): () => PartHealth {
  const { log, metrics, notify } = deps
  let health: PartHealth = { name: 'knowledge', state: 'degraded', reason: 'loading' }
  ready.then(
    ({ knowledge }) => {
      metrics.passages(knowledge.passages.length)
      health = { name: 'knowledge', state: 'ok' }
      log.info('knowledge-ready', { passages: knowledge.passages.length })
    },
    (error) => {
      health = {
        name: 'knowledge',
        state: 'down',
        reason: String(factsOf(error).code ?? 'unreadable'),
        remedy: 'Look whether KNOWLEDGE_DIR is there and may be read.',
      }
      log.error('knowledge-unreadable', factsOf(error))
    },
  )
  live?.onNews((news, shelf) => {
    metrics.passages(shelf.knowledge.passages.length)
    const { kind, ...facts } = news
    if (news.kind === 'held') log.warn('knowledge-held', facts)
    else log.info(`knowledge-${kind}`, facts)
    if (news.kind !== 'updated') tellLeads(news, shelf, notify).catch(() => undefined)
  })
  return () => {
    const held = live?.held() ?? null
    return held === null ? health : { name: 'knowledge', state: 'degraded', reason: `held-${held.reason}` }
  }
}

async function tellLeads(news: KnowledgeNews, { knowledge }: Shelf, notify: Notify): Promise<void> {
  const { leads, mainLanguage: language } = knowledge.organisation
  const reply = plainReply(sayNews(news, language), language)
  // One who is not reached does not keep the others from it.
  await Promise.all(leads.map((lead) => notify(lead, reply).catch(() => false)))
}
